// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "resources/catalogue/shippedcatalogue.h"

#include "core/watchlist/weekcount.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <map>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** The shows of the shipped catalogue, each added twice: its real ids and titles are full of likenesses. */
class AddShippedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyShowTwice();
    void whatWeeksCountedIsKnownAsThat();
    void inAList_data();
    void inAList();
    void showsOfOneTmdbSeriesAreTwo();
    void aRemakeIsAnotherShow();
    void aTitleMeansItsOwnSeason_data();
    void aTitleMeansItsOwnSeason();
    void shortNamesFindTheShow_data();
    void shortNamesFindTheShow();

private:
    [[nodiscard]] CatalogueShow showTitled(const QString &title) const;

    Catalogue m_catalogue;
};

namespace {

/** What a list would hold after @p changes, which only add. */
ShowDetails heldAfter(const ChangeSet &changes)
{
    ShowDetails held;
    std::map<SeasonId, size_t> places;
    for (const AnyChange &change : changes.changes) {
        if (const auto *show = std::get_if<Change<Show>>(&change)) {
            held.show = *show->after;
        } else if (const auto *season = std::get_if<Change<Season>>(&change)) {
            places[season->after->id] = held.seasons.size();
            held.seasons.push_back({held.show, *season->after, {}, {}, {}, false});
        } else if (const auto *release = std::get_if<Change<Release>>(&change)) {
            held.seasons[places.at(release->after->season)].releases.push_back(*release->after);
        } else if (const auto *claim = std::get_if<Change<PremiereClaim>>(&change)) {
            held.seasons[places.at(claim->after->season)].claims.push_back(*claim->after);
        } else if (const auto *entry = std::get_if<Change<WatchEntry>>(&change)) {
            held.seasons[places.at(entry->after->season)].entry = *entry->after;
        }
    }
    return held;
}

/** Empty, or what is wrong with adding @p show twice. */
QString problemOf(const CatalogueShow &show, const Clock &clock)
{
    const ShowDetails held = heldAfter(addFromCatalogue(show, {}, {}, clock));
    const QString title = show.show.titles.preferred();
    if (held.seasons.size() != show.seasons.size())
        return u"%1: %2 seasons"_s.arg(title).arg(held.seasons.size());
    for (size_t i = 0; i < held.seasons.size(); ++i) {
        const FuzzyDate wanted = show.seasons[i].premiere;
        if (wanted.isKnown() && seasonPremiere(held.seasons[i]).date != wanted)
            return u"%1: season %2 starts %3"_s.arg(title).arg(i).arg(wanted.toText());
    }
    ShowDetails turned = held; // a list has its own order
    std::reverse(turned.seasons.begin(), turned.seasons.end());
    for (const ShowDetails &again : {held, turned}) {
        const ChangeSet second = addFromCatalogue(show, {}, again, clock);
        if (!second.isEmpty())
            return u"%1: %2 changes"_s.arg(title).arg(second.changes.size());
    }
    return {};
}

} // namespace

void AddShippedTest::initTestCase()
{
    Result<Catalogue> opened = openShippedCatalogue();
    QVERIFY(opened);
    m_catalogue = std::move(opened).value();
}

CatalogueShow AddShippedTest::showTitled(const QString &title) const
{
    const std::vector<qint32> found = m_catalogue.findByTitle(title);
    return found.empty() ? CatalogueShow{} : m_catalogue.show(found.front());
}

/** Nobody states numbers of episodes in the catalogue: each is what the weeks give, and must be seen as that.
 */
void AddShippedTest::whatWeeksCountedIsKnownAsThat()
{
    int counted = 0;
    QStringList stated;
    for (qint32 number = 0; number < m_catalogue.showCount(); ++number) {
        const CatalogueShow show = m_catalogue.show(number);
        for (const CatalogueSeason &season : show.seasons) {
            if (!season.season.episodes)
                continue;
            ++counted;
            if (!isWeekCount(*season.season.episodes, season.premiere, season.season.end))
                stated << show.show.titles.preferred();
        }
    }
    QVERIFY(counted > 100);
    QVERIFY2(stated.isEmpty(), qPrintable(u"%1 of %2: "_s.arg(stated.size()).arg(counted) +
                                          stated.first(qMin(stated.size(), 10)).join(u"; ")));
}

void AddShippedTest::everyShowTwice()
{
    const ManualClock clock{"2026-02-01T12:00:00Z"};
    QStringList problems;
    for (qint32 number = 0; number < m_catalogue.showCount(); ++number) {
        const QString problem = problemOf(m_catalogue.show(number), clock);
        if (!problem.isEmpty())
            problems.append(problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(u"%1 shows: "_s.arg(problems.size()) +
                                            problems.first(qMin(problems.size(), 20)).join(u"; ")));
}

void AddShippedTest::inAList_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("premiere");
    QTest::newRow("two cours under one id") << u"SPY×FAMILY"_s << u"2022-04-09T23:00+09:00"_s;
    QTest::newRow("three seasons under one id") << u"[Oshi no Ko]"_s << u"2023-04-12T23:00+09:00"_s;
    QTest::newRow("two films of one kind") << u"BLEACH"_s << u"2004-10-05T18:30+09:00"_s;
}

void AddShippedTest::inAList()
{
    QFETCH(QString, title);
    Tracker tracker;
    const CatalogueShow show = showTitled(title);
    QVERIFY(!show.seasons.empty());
    must(tracker.watchlist.apply(addFromCatalogue(show, {}, {}, tracker.clock)));
    tracker.clock.advance(std::chrono::hours{24});
    const std::optional<ShowDetails> held = must(tracker.watchlist.holding(show));
    QVERIFY(held);
    QVERIFY(addFromCatalogue(show, {}, held, tracker.clock).isEmpty());
    QTEST(must(tracker.watchlist.rows()).front().premiere.date.toText(), "premiere");
}

void AddShippedTest::showsOfOneTmdbSeriesAreTwo()
{
    Tracker tracker;
    must(tracker.watchlist.apply(addFromCatalogue(showTitled(u"化物語"_s), {}, {}, tracker.clock)));
    QVERIFY(must(tracker.watchlist.holding(showTitled(u"化物語"_s))));
    QVERIFY(!must(tracker.watchlist.holding(showTitled(u"偽物語"_s))));
}

void AddShippedTest::aRemakeIsAnotherShow()
{
    const std::vector<qint32> both = m_catalogue.findByTitle(u"どろろ");
    QCOMPARE(both.size(), size_t(2));
    const CatalogueShow newer = m_catalogue.show(both[0]);
    const CatalogueShow older = m_catalogue.show(both[1]);
    Tracker tracker;
    must(tracker.watchlist.apply(addFromCatalogue(older, {}, {}, tracker.clock)));
    QVERIFY(must(tracker.watchlist.holding(older)));
    QVERIFY(!must(tracker.watchlist.holding(newer)));
}

void AddShippedTest::aTitleMeansItsOwnSeason_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *title, const char *date) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(date);
    };
    row("Bleach", "2004-10-05T18:30+09:00");
    row("Bleach: Thousand-Year Blood War", "2022-10-11T00:00+09:00");
    row("Jujutsu Kaisen 0: The Movie", "2021-12-24");
    row("SPY x FAMILY", "2022-04-09T23:00+09:00");
    row("Spy Family", "2022-04-09T23:00+09:00");
    row("東京リベンジャーズ 天竺編", "2023-10-04T00:00+09:00");
}

void AddShippedTest::aTitleMeansItsOwnSeason()
{
    QFETCH(QString, title);
    Tracker tracker;
    AddChoice choice;
    choice.title = title;
    must(tracker.watchlist.apply(addFromCatalogue(showTitled(title), choice, {}, tracker.clock)));
    QTEST(must(tracker.watchlist.rows()).front().premiere.date.toText(), "date");
}

void AddShippedTest::shortNamesFindTheShow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("native"); // empty: no one show
    QTest::newRow("Frieren") << u"Frieren"_s << u"葬送のフリーレン"_s;
    QTest::newRow("Re:Zero") << u"Re:Zero"_s << u"Re:ゼロから始める異世界生活"_s;
    QTest::newRow("Mushishi") << u"Mushishi"_s << u"蟲師"_s;
    QTest::newRow("of many shows") << u"Fate"_s << QString();
}

void AddShippedTest::shortNamesFindTheShow()
{
    QFETCH(QString, name);
    const std::optional<qint32> found = m_catalogue.findByStem(name);
    QTEST(found ? m_catalogue.show(*found).show.titles.native : QString(), "native");
}

RAIKI_TEST(AddShippedTest)
#include "test_addshipped.moc"
