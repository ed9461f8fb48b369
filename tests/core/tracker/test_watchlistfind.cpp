// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Finding what a person names. */
class WatchlistFindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void anAmbiguousTitleNamesItsCandidates();
    void aBareTitleMeansTheSeasonInHand();
    void tellsWhetherASeasonIsNamed_data();
    void tellsWhetherASeasonIsNamed();

private:
    Tracker m_tracker;
};

void WatchlistFindTest::initTestCase()
{
    AddChoice completed;
    completed.status = WatchStatus::Completed;
    completed.aliases = {u"Ice Medal"_s};
    must(m_tracker.watchlist.apply(addFromCatalogue(medalist(), completed, {}, m_tracker.clock)));   // s1
    must(m_tracker.watchlist.apply(addSeason(m_tracker.medalistDetails(), 2, {}, m_tracker.clock))); // s2
    must(m_tracker.watchlist.apply(addByTitle(u"DAN DA DAN"_s, {}, m_tracker.clock)));               // s3
    must(m_tracker.watchlist.apply(addByTitle(u"Haikyu!! the Movie"_s, {}, m_tracker.clock)));       // s4
    must(m_tracker.watchlist.apply(addByTitle(u"Spice and Wolf"_s, {}, m_tracker.clock)));           // s5
    must(m_tracker.watchlist.apply(addByTitle(u"Spice and Wolf"_s, {}, m_tracker.clock)));           // s6
}

void WatchlistFindTest::finds_data()
{
    QTest::addColumn<int>("season"); // 0: not found
    const auto row = [](const char *what, int season) { QTest::newRow(what) << season; };
    row("s1", 1);
    row("S2", 2);
    row("s99", 0);
    row("s0", 0);
    row("s", 0);
    row("Medalist", 2);
    row("  medalist ", 2);
    row("メダリスト", 2);
    row("Ice Medal", 2);
    row("Medalist Season 1", 1);
    row("Medalist Season 2", 2);
    row("medalist 2nd season", 2);
    row("メダリスト 第2期", 2);
    row("Medalist Season 3", 0);
    row("Medalist the Movie", 0);
    row("Dandadan", 3);
    row("dan-da-dan", 3);
    row("Haikyu!!", 4);
    row("Haikyu!! the Movie", 4);
    row("Haikyu!! Season 1", 0);
    row("Meda", 0);
    row("", 0);
    row("!!!", 0);
}

void WatchlistFindTest::finds()
{
    QFETCH(int, season);
    const QString what = QString::fromUtf8(QTest::currentDataTag());
    const Result<Watchlist::Found> found = m_tracker.watchlist.find(what);
    if (season == 0) {
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QCOMPARE(found.error().detail, what);
        return;
    }
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->season.value, qint64(season));
}

void WatchlistFindTest::anAmbiguousTitleNamesItsCandidates()
{
    const Result<Watchlist::Found> found = m_tracker.watchlist.find(u"spice & wolf"_s);
    const Result<Watchlist::Found> plain = m_tracker.watchlist.find(u"spice and wolf"_s);
    QVERIFY(!found && !plain);
    QCOMPARE(plain.error().code, ErrorCode::Ambiguous);
    QCOMPARE(plain.error().detail, u"s5 Spice and Wolf\ns6 Spice and Wolf"_s);
}

void WatchlistFindTest::aBareTitleMeansTheSeasonInHand()
{
    const ShowDetails details = m_tracker.medalistDetails();
    WatchEntry rewatching = *details.seasons.front().entry;
    rewatching.status = WatchStatus::Watching;
    must(m_tracker.watchlist.apply(
        editEntry(u"Medalist"_s, *details.seasons.front().entry, rewatching, m_tracker.clock)));
    QCOMPARE(must(m_tracker.watchlist.find(u"Medalist"_s)).season, details.seasons.front().season.id);
    must(m_tracker.watchlist.undo());
    QCOMPARE(must(m_tracker.watchlist.find(u"Medalist"_s)).season, details.seasons.back().season.id);
}

void WatchlistFindTest::tellsWhetherASeasonIsNamed_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("s2") << true;
    QTest::newRow("Medalist") << false;
    QTest::newRow("Ice Medal") << false;
    QTest::newRow("Medalist Season 1") << true;
    QTest::newRow("メダリスト 第2期") << true;
    QTest::newRow("Spice") << false;
}

void WatchlistFindTest::tellsWhetherASeasonIsNamed()
{
    QFETCH(bool, isNamed);
    const auto found = m_tracker.watchlist.find(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found && found->isSeasonNamed, isNamed);
}

RAIKI_TEST(WatchlistFindTest)
#include "test_watchlistfind.moc"
