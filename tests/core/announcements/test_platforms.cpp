// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/platforms.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

class TestPlatforms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void tellsKinds();
};

void TestPlatforms::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *text, const char *names) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
    };
    row("It streams on Hulu and Disney+.", "Hulu|Disney+");
    row("on Tokyo MX, BS11 and AT-X", "Tokyo MX|BS11|AT-X");
    row("tv asahi's late-night slot", "TV Asahi");
    row("Amazon Prime Video streams it", "Amazon Prime Video");
    row("the \"NUMAnimation\" block on TV Asahi", "NUMAnimation|TV Asahi");
    row("on Fuji TV's +Ultra block", "Fuji TV|+Ultra");
    row("1月よりテレビ朝日で放送", "テレビ朝日");
    row("coming to HBO Max", "HBO Max");
    row("on MBS, HBC, and Chukyo TV", "MBS|HBC|Chukyo TV");
    row("on Nico Nico Douga and GYAO!", "Nico Nico Douga|GYAO!");
    row("hbo is in talks", "HBO");
    row("Hulurious Netflixes", "");
    row("nothing here", "");
}

void TestPlatforms::findsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    QStringList found;
    for (const PlatformMention &mention : findPlatforms(tokenise(text, 1000))) {
        found.append(mention.name);
    }
    QCOMPARE(found.join(QLatin1Char('|')), names);
}

void TestPlatforms::tellsKinds()
{
    const auto mentions =
        findPlatforms(tokenise(QStringLiteral("NUMAnimation on TV Asahi and on Hulu"), 1000));
    QCOMPARE(mentions.size(), size_t(3));
    QCOMPARE(mentions[0].kind, PlatformKind::Block);
    QCOMPARE(mentions[1].kind, PlatformKind::Broadcaster);
    QCOMPARE(mentions[2].kind, PlatformKind::Service);
    QCOMPARE(mentions[1].span, (TextSpan{16, 8}));
}

RAIKI_TEST(TestPlatforms)
#include "test_platforms.moc"
