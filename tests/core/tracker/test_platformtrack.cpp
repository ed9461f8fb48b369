// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/platformtrack.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

Q_DECLARE_METATYPE(raiki::ReleaseTrack)

class PlatformTrackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStationsFromServices_data();
    void tellsStationsFromServices();
};

void PlatformTrackTest::tellsStationsFromServices_data()
{
    QTest::addColumn<ReleaseTrack>("expected");
    for (const char *station : {"TV Asahi", "NUMAnimation on TV Asahi", "Tokyo MX", "TOKYO MX", "BS11",
                                "AT-X", "NHK General TV", "Fuji TV", "MBS", "テレビ朝日", "毎日放送"})
        QTest::newRow(station) << ReleaseTrack::Broadcast;
    for (const char *service : {"Hulu", "Disney+", "Crunchyroll", "Netflix", "Apple TV+", "TVer",
                                "d Anime Store", "U-NEXT", "ABEMA", ""})
        QTest::newRow(service) << ReleaseTrack::Stream;
}

void PlatformTrackTest::tellsStationsFromServices()
{
    QFETCH(ReleaseTrack, expected);
    QCOMPARE(platformTrack(QString::fromUtf8(QTest::currentDataTag())), expected);
}

RAIKI_TEST(PlatformTrackTest)
#include "test_platformtrack.moc"
