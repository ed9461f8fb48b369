// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Changes from the catalogue, applied to a real list and read back. */
class AddFromCatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEverythingTheCatalogueKnows();
    void choosesTheSeason_data();
    void choosesTheSeason();
    void choosesTheSeasonOfThatTitle_data();
    void choosesTheSeasonOfThatTitle();
    void aNumberThatTheListLacksIsFilled();
    void makesASeasonTheCatalogueDoesNotKnow();
    void addingAgainChangesNothing();
    void aNewerCatalogueAddsOnlyWhatIsNew();
};

namespace {

CatalogueShow threeInstalments()
{
    CatalogueShow show = medalist();
    CatalogueSeason film;
    film.season.kind = SeasonKind::Movie;
    film.season.subtitle = u"The Film"_s;
    film.premiere = date("2024-06");
    CatalogueSeason second = show.seasons.front();
    second.season.number = 2;
    second.season.titles.native = u"メダリスト 第2期"_s;
    second.season.externalIds = {{ExternalSite::AniList, u"189999"_s}};
    second.season.episodes.reset();
    second.season.end = {};
    second.premiere = date("2026-01-25T01:30+09:00");
    second.releases.clear();
    show.seasons = {film, show.seasons.front(), second};
    return show;
}

} // namespace

void AddFromCatalogueTest::bringsEverythingTheCatalogueKnows()
{
    Tracker tracker;
    tracker.addMedalist(WatchStatus::Completed);
    const ShowDetails details = tracker.medalistDetails();
    QCOMPARE(details.seasons.size(), size_t(1));
    const FollowedSeason &first = details.seasons.front();
    QCOMPARE(first.entry->status, WatchStatus::Completed);
    QCOMPARE(first.entry->episodesWatched, 13);
    QVERIFY2(!first.entry->finished.isKnown(), "nobody said when");
    QCOMPARE(first.releases.size(), size_t(2));
    QVERIFY(first.releases.front().rule.has_value());
    // One claim for the season, one for the stream that starts by another date.
    QCOMPARE(first.claims.size(), size_t(2));
    for (const PremiereClaim &claim : first.claims) {
        QCOMPARE(claim.source.kind, ClaimSourceKind::Catalogue);
        QCOMPARE(claim.certainty, Certainty::Aired);
        QCOMPARE(claim.learnedAt, tracker.clock.now());
    }
    QCOMPARE(must(tracker.watchlist.rows()).front().premiere.date, date("2025-01-05T01:30+09:00"));
}

void AddFromCatalogueTest::choosesTheSeason_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("number");
    QTest::newRow("none said: the first of the series, not the film") << 0 << 1;
    QTest::newRow("the second") << 2 << 2;
}

void AddFromCatalogueTest::choosesTheSeason()
{
    QFETCH(int, wanted);
    QFETCH(int, number);
    Tracker tracker;
    AddChoice choice;
    if (wanted > 0)
        choice.season = wanted;
    must(tracker.watchlist.apply(addFromCatalogue(threeInstalments(), choice, {}, tracker.clock)));
    const std::vector<WatchlistRow> rows = must(tracker.watchlist.rows());
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().season.number, number);
    QCOMPARE(tracker.medalistDetails().seasons.size(), size_t(3));
}

void AddFromCatalogueTest::choosesTheSeasonOfThatTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("date");
    QTest::newRow("the show's") << u"Medalist"_s << u"2025-01-05T01:30+09:00"_s;
    QTest::newRow("the second season's own") << u"メダリスト第2期"_s << u"2026-01-25T01:30+09:00"_s;
    QTest::newRow("nobody's") << u"The Film"_s << u"2025-01-05T01:30+09:00"_s;
}

void AddFromCatalogueTest::choosesTheSeasonOfThatTitle()
{
    QFETCH(QString, title);
    Tracker tracker;
    AddChoice choice;
    choice.title = title;
    must(tracker.watchlist.apply(addFromCatalogue(threeInstalments(), choice, {}, tracker.clock)));
    QTEST(must(tracker.watchlist.rows()).front().premiere.date.toText(), "date");
}

/** Lists that were made before the catalogue knew an arc's number. */
void AddFromCatalogueTest::aNumberThatTheListLacksIsFilled()
{
    Tracker tracker;
    CatalogueShow before = threeInstalments();
    before.seasons[2].season.number.reset();
    must(tracker.watchlist.apply(addFromCatalogue(before, {}, {}, tracker.clock)));
    const std::optional<ShowDetails> held = must(tracker.watchlist.holding(before));
    must(tracker.watchlist.apply(addFromCatalogue(threeInstalments(), {}, held, tracker.clock)));
    const ShowDetails details = tracker.medalistDetails();
    QCOMPARE(details.seasons.size(), size_t(3));
    QCOMPARE(details.seasons.at(1).season.number, 2);
}

void AddFromCatalogueTest::makesASeasonTheCatalogueDoesNotKnow()
{
    Tracker tracker;
    AddChoice choice;
    choice.season = 3;
    choice.premiere = date("2027");
    choice.platform = u"disney+"_s;
    must(tracker.watchlist.apply(addFromCatalogue(medalist(), choice, {}, tracker.clock)));
    const ShowDetails details = tracker.medalistDetails();
    QCOMPARE(details.seasons.size(), size_t(2));
    QVERIFY(!details.seasons.front().entry);
    QCOMPARE(details.seasons.back().season.number, 3);
    QCOMPARE(details.seasons.back().claims.front().date, date("2027"));
    QCOMPARE(details.seasons.back().releases.front().track, ReleaseTrack::Stream);
}

void AddFromCatalogueTest::addingAgainChangesNothing()
{
    Tracker tracker;
    tracker.addMedalist();
    const QString before = tracker.dump();
    const std::optional<ShowDetails> held = must(tracker.watchlist.holding(medalist()));
    QVERIFY(held.has_value());
    const ChangeSet again = addFromCatalogue(medalist(), {}, held, tracker.clock);
    QVERIFY(again.isEmpty());
    must(tracker.watchlist.apply(again));
    QCOMPARE(tracker.dump(), before);
}

void AddFromCatalogueTest::aNewerCatalogueAddsOnlyWhatIsNew()
{
    Tracker tracker;
    tracker.addMedalist();
    tracker.clock.advance(std::chrono::hours{24});
    const std::optional<ShowDetails> held = must(tracker.watchlist.holding(threeInstalments()));
    AddChoice second;
    second.season = 2;
    const ChangeSet changes =
        must(tracker.watchlist.apply(addFromCatalogue(threeInstalments(), second, held, tracker.clock)));
    QCOMPARE(changes.kind, ChangeKind::AddShow);
    const ShowDetails details = tracker.medalistDetails();
    QCOMPARE(details.seasons.size(), size_t(3));
    QCOMPARE(details.seasons.front().claims.size(), size_t(2));
    QCOMPARE(details.seasons.front().entry->status, WatchStatus::Completed);
    QCOMPARE(details.seasons.at(1).entry->status, WatchStatus::PlanToWatch);
    must(tracker.watchlist.undo());
    QCOMPARE(tracker.medalistDetails().seasons.size(), size_t(1));
}

RAIKI_TEST(AddFromCatalogueTest)
#include "test_addfromcatalogue.moc"
