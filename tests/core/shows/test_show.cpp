// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/premiere.h"
#include "core/shows/show.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <set>

using namespace raiki;

/** Names of enums go out and in; repeat rules are read strictly. */
class ShowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoInAndOut();
    void unknownNamesAreRefused();
    void readsRules_data();
    void readsRules();
    void refusesRules_data();
    void refusesRules();
};

namespace {

template <class Value, class Name, class FromName>
void checkNames(Value last, Name name, FromName fromName)
{
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Value>(i);
        const QString text = name(value);
        QVERIFY(!text.isEmpty());
        QVERIFY2(seen.insert(text).second, qPrintable(text));
        QVERIFY(fromName(text) == value);
    }
}

} // namespace

void ShowTest::namesGoInAndOut()
{
    checkNames(SeasonKind::Special, seasonKindName, seasonKindFromName);
    checkNames(ReleaseTrack::Disc, releaseTrackName, releaseTrackFromName);
    checkNames(Certainty::Cancelled, certaintyName, certaintyFromName);
    checkNames(ClaimSourceKind::FeedItem, claimSourceKindName, claimSourceKindFromName);
    checkNames(ExternalSite::Bangumi, externalSiteName, externalSiteFromName);
}

void ShowTest::unknownNamesAreRefused()
{
    QVERIFY(!seasonKindFromName(u"TV"));
    QVERIFY(!seasonKindFromName(u""));
    QVERIFY(!certaintyFromName(u"sure"));
    QVERIFY(!externalSiteFromName(u"aniList"));
    QCOMPARE(claimSourceKindName(ClaimSourceKind::FeedItem), QStringLiteral("feed"));
}

void ShowTest::readsRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("written");
    QTest::newRow("weekly") << "R/2025-01-04T16:30:00.000Z/P7D"
                            << "2025-01-04T16:30:00Z" << 7 << "R/2025-01-04T16:30:00Z/P7D";
    QTest::newRow("daily") << "R/2025-01-04T16:30:00Z/P1D"
                           << "2025-01-04T16:30:00Z" << 1 << "R/2025-01-04T16:30:00Z/P1D";
    QTest::newRow("in weeks") << "R/2025-01-04T16:30:00Z/P2W"
                              << "2025-01-04T16:30:00Z" << 14 << "R/2025-01-04T16:30:00Z/P14D";
    QTest::newRow("with an offset") << "R/2025-01-05T01:30:00+09:00/P7D"
                                    << "2025-01-04T16:30:00Z" << 7 << "R/2025-01-04T16:30:00Z/P7D";
    QTest::newRow("milliseconds stay") << "R/2025-01-04T16:30:00.250Z/P7D"
                                       << "2025-01-04T16:30:00.250Z" << 7 << "R/2025-01-04T16:30:00.250Z/P7D";
}

void ShowTest::readsRules()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const std::optional<RepeatRule> rule = RepeatRule::fromText(text);
    QVERIFY(rule);
    QCOMPARE(rule->first, QDateTime::fromString(first, Qt::ISODateWithMs));
    QCOMPARE(rule->first.timeSpec(), Qt::UTC);
    QTEST(static_cast<int>(rule->period.count()), "days");
    QTEST(rule->toText(), "written");
    QVERIFY(RepeatRule::fromText(rule->toText()) == rule);
}

void ShowTest::refusesRules_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "R", "R//P7D", "R/2025-01-04T16:30:00Z", "R/2025-01-04T16:30:00Z/P0D",
          "R/2025-01-04T16:30:00Z/P1M", "R/2025-01-04T16:30:00Z/7D", "R/2025-01-04T16:30:00Z/P-7D",
          "R/2025-01-04T16:30:00/P7D", "R5/2025-01-04T16:30:00Z/P7D", "R/2025-13-04T16:30:00Z/P7D",
          "R/2025-01-04T16:30:00Z/P7D/x", "R/2025-01-04T16:30:00Z/P99999999999D"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ShowTest::refusesRules()
{
    QFETCH(QString, text);
    QVERIFY(!RepeatRule::fromText(text));
}

RAIKI_TEST(ShowTest)
#include "test_show.moc"
