// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderplanner.h"
#include "core/shows/titlekey.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

/** Reading the list: who is followed, in which order, and by which title. */
namespace raiki::test {
namespace {

/** A show whose seasons have these numbers (0: none), the first with an entry. */
ShowId addSeasons(Database &database, const QList<int> &numbers, bool withEntry = true)
{
    ChangeSet changes = addPlain(QStringLiteral("Numbers"));
    changes.changes.resize(1);
    qint64 next = -1;
    for (const int number : numbers) {
        Season season;
        season.id.value = next--;
        season.show = ShowId{-1};
        season.number = number > 0 ? std::optional(number) : std::nullopt;
        changes.changes.emplace_back(Change<Season>{{}, season});
    }
    if (withEntry) {
        WatchEntry entry;
        entry.id = WatchEntryId{-1};
        entry.season = SeasonId{-1};
        changes.changes.emplace_back(Change<WatchEntry>{{}, entry});
    }
    return added<Show>(applied(database, changes), 0).id;
}

QList<int> numbersOf(const std::vector<FollowedSeason> &seasons)
{
    QList<int> numbers;
    for (const FollowedSeason &season : seasons)
        numbers.append(season.season.number.value_or(0));
    return numbers;
}

/** Half of them are watched; they may end on any day, and some have a weekly rule. */
void addWatching(ChangeSet &changes, QRandomGenerator &chance, const QDateTime &now)
{
    for (AnyChange &change : changes.changes) {
        if (auto *season = std::get_if<Change<Season>>(&change); season && chance.bounded(2) == 0)
            season->after->end = FuzzyDate::ofDay(now.date().addDays(chance.bounded(400) - 300));
        if (auto *entry = std::get_if<Change<WatchEntry>>(&change); entry && chance.bounded(2) == 0)
            entry->after->status = WatchStatus::Watching;
    }
    if (chance.bounded(4) > 0)
        return;
    Release release;
    release.id = ReleaseId{-1};
    release.season = SeasonId{-1};
    release.rule = RepeatRule{now.addDays(-chance.bounded(200))};
    changes.changes.emplace_back(Change<Release>{{}, release});
}

/** A followed show of one season with up to three claims of any date and age, as chance wants it. */
void addWithClaims(Database &database, QRandomGenerator &chance, const QDateTime &now)
{
    static const QList<Certainty> certainties{Certainty::Announced, Certainty::Scheduled, Certainty::Aired,
                                              Certainty::Delayed, Certainty::Cancelled};
    ChangeSet changes = addPlain(QStringLiteral("Any"));
    const int claims = chance.bounded(4);
    for (int number = 0; number < claims; ++number) {
        const QDate day = now.date().addDays(chance.bounded(800) - 500);
        PremiereClaim claim;
        claim.id.value = -1 - number;
        claim.season = SeasonId{-1};
        const QList<FuzzyDate> dates{
            {},
            FuzzyDate::ofYear(day.year()),
            FuzzyDate::ofCour(Cour::of(day)),
            FuzzyDate::ofMonth(day.year(), day.month()),
            FuzzyDate::ofDay(day),
            FuzzyDate::ofMinute(QDateTime(day, QTime(1, 30), Qt::OffsetFromUTC, 32'400))};
        claim.date = dates[chance.bounded(int(dates.size()))];
        claim.certainty = certainties[chance.bounded(int(certainties.size()))];
        claim.source.kind = ClaimSourceKind::FeedItem;
        claim.learnedAt = now.addDays(-chance.bounded(90));
        changes.changes.emplace_back(Change<PremiereClaim>{{}, claim});
    }
    addWatching(changes, chance, now);
    applied(database, changes);
}

} // namespace

class TestLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoError();
    void seasonsStandInOrder();
    void onlyShowsWithAnEntryAreFollowed();
    void scopesReadTheirRowsOnly();
    void openSeasonsAreAllThatComesNext();
    void oneShow();
    void showsAlone();
    void titlesOfAll();
    void foundByAnySpelling_data();
    void foundByAnySpelling();
    void thousandsInAFewQueries();
};

void TestLists::nothingIsNoError()
{
    const auto database = memoryDatabase();
    const ListStore list(*database);
    QVERIFY(must(list.followedSeasons()).empty());
    QVERIFY(must(list.followedSeasonsOf({})).empty());
    QVERIFY(must(list.followedSeasonsOf({ShowId{7}})).empty());
    QVERIFY(must(list.seasons({SeasonId{7}})).empty());
    QVERIFY(must(list.titles()).empty());
    QCOMPARE(list.show(ShowId{7}).error().code, ErrorCode::NotFound);
    QCOMPARE(list.showOf(SeasonId{7}).error().code, ErrorCode::NotFound);
}

void TestLists::seasonsStandInOrder()
{
    const auto database = memoryDatabase();
    const ShowId show = addSeasons(*database, {3, 0, 1, 2});
    QCOMPARE(numbersOf(must(ListStore(*database).show(show)).seasons), QList<int>({1, 2, 3, 0}));
    QCOMPARE(numbersOf(must(ListStore(*database).followedSeasons())), QList<int>({1, 2, 3, 0}));
}

void TestLists::onlyShowsWithAnEntryAreFollowed()
{
    const auto database = memoryDatabase();
    const ShowId without = addSeasons(*database, {1}, false);
    const ShowId with = addSeasons(*database, {1, 2});
    const ListStore list(*database);
    QCOMPARE(must(list.followedSeasons()).size(), size_t(2));
    QCOMPARE(must(list.followedSeasonsOf({with, without})).size(), size_t(2));
    QCOMPARE(must(list.followedSeasonsOf({without})).size(), size_t(0));
    QCOMPARE(must(list.seasonsWithEntry()).size(), size_t(1));
    QCOMPARE(must(list.show(without)).seasons.size(), size_t(1));
}

void TestLists::scopesReadTheirRowsOnly()
{
    const auto database = memoryDatabase();
    applied(*database, addMedalist());
    const ChangeSet second = applied(*database, addMedalist());
    const ShowId show = added<Show>(second, 0).id;
    const SeasonId season = added<Season>(second, 2).id;
    const ListStore list(*database);
    const std::vector<FollowedSeason> all = must(list.followedSeasons());
    QCOMPARE(all.size(), size_t(4));
    const std::vector<FollowedSeason> ofShow = must(list.followedSeasonsOf({show}));
    QCOMPARE(ofShow.size(), size_t(2));
    const std::vector<FollowedSeason> one = must(list.seasons({season, SeasonId{999}}));
    QCOMPARE(one.size(), size_t(1));
    // Whichever way it is read, a season is the same to its last claim, credit and tag.
    for (const FollowedSeason &same : {ofShow.at(1), one.at(0)}) {
        QVERIFY(same.show == all.at(3).show);
        QVERIFY(same.season == all.at(3).season);
        QVERIFY(same.releases == all.at(3).releases);
        QVERIFY(same.claims == all.at(3).claims);
        QCOMPARE(same.claims.size(), size_t(2));
    }
    QVERIFY(ofShow.at(0).entry == all.at(2).entry);
    QCOMPARE(ofShow.at(0).entry->tags.size(), 2);
    QVERIFY(must(list.showOf(season)) == show);
}

void TestLists::openSeasonsAreAllThatComesNext()
{
    QRandomGenerator chance(20'260'101);
    size_t left = 0;
    // The turn of a year, where a date's text and its span lie farthest apart, and any other day.
    for (const char *time : {"2026-01-01T00:30:00Z", "2025-12-31T23:59:00Z", "2026-01-20T09:00:00Z",
                             "2026-02-10T09:00:00Z", "2026-11-27T12:00:00Z"}) {
        const QDateTime now = instant(time);
        const auto database = memoryDatabase();
        for (int show = 0; show < 150; ++show)
            addWithClaims(*database, chance, now);
        const ListStore list(*database);
        const std::vector<FollowedSeason> all = must(list.followedSeasons());
        const auto upcoming = [&now](const std::vector<FollowedSeason> &seasons) {
            QList<SeasonId> ids;
            for (const UpcomingRow &row : upcomingRows(seasons, now))
                ids.append(row.season);
            return ids;
        };
        const std::vector<FollowedSeason> open = must(list.openSeasons(now.addDays(-upcomingLookBack)));
        QCOMPARE(upcoming(open), upcoming(all));
        const auto plan = [&now](const std::vector<FollowedSeason> &seasons) {
            ReminderSettings settings;
            settings.topics.atExpectedEpisodes = true;
            return planReminders(seasons, settings, now, QTimeZone("Asia/Tokyo"));
        };
        QVERIFY(plan(must(list.openSeasons(now.addDays(-remindersLookBack),
                                           {.watched = true, .shows = {}}))) == plan(all));
        QVERIFY(open.size() < all.size());
        left += all.size() - open.size();
    }
    QVERIFY(left > 100); // it does leave out
}

void TestLists::oneShow()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    const StoredShow stored = must(ListStore(*database).show(added<Show>(done, 0).id));
    QVERIFY(stored.show == added<Show>(done, 0));
    QCOMPARE(stored.seasons.size(), size_t(2));
    QVERIFY(stored.seasons.at(1).season == added<Season>(done, 2));
}

void TestLists::showsAlone()
{
    const auto database = memoryDatabase();
    const Show show = added<Show>(applied(*database, addMedalist()), 0);
    applied(*database, addMedalist());
    const QHash<ShowId, Show> shows = must(ListStore(*database).shows({show.id, ShowId{99}}));
    QCOMPARE(shows.size(), 1);
    QVERIFY(shows.value(show.id) == show);
    QVERIFY(must(ListStore(*database).shows({})).isEmpty());
}

void TestLists::titlesOfAll()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    const std::vector<StoredTitles> titles = must(ListStore(*database).titles());
    QCOMPARE(titles.size(), size_t(3));
    QVERIFY(titles.at(0).titles == added<Show>(done, 0).titles);
    QVERIFY(!titles.at(0).season.isValid());
    QVERIFY(titles.at(2).titles == added<Season>(done, 2).titles);
    QVERIFY(titles.at(2).season == added<Season>(done, 2).id);
    QVERIFY(titles.at(2).show == added<Show>(done, 0).id);
}

void TestLists::foundByAnySpelling_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::newRow("romaji") << QStringLiteral("medalist") << 1;
    QTest::newRow("shouted") << QStringLiteral("MEDALIST!") << 1;
    QTest::newRow("native") << QStringLiteral("メダリスト") << 1;
    QTest::newRow("synonym") << QStringLiteral("the medalist") << 1;
    QTest::newRow("alias") << QStringLiteral("Skating One") << 1;
    QTest::newRow("a season's own") << QStringLiteral("メダリスト(第2期)") << 1;
    QTest::newRow("a part of it") << QStringLiteral("medal") << 0;
    QTest::newRow("another") << QStringLiteral("Tune In to the Midnight Heart") << 0;
}

void TestLists::foundByAnySpelling()
{
    QFETCH(QString, words);
    QFETCH(int, count);
    const auto database = memoryDatabase();
    applied(*database, addMedalist());
    applied(*database, addPlain(QStringLiteral("Oshi no Ko")));
    QCOMPARE(must(ListStore(*database).withTitleKey(titleKey(words))).size(), static_cast<size_t>(count));
}

void TestLists::thousandsInAFewQueries()
{
    const auto database = memoryDatabase();
    ChangeSet many{ChangeKind::Import, QStringLiteral("list.csv"), {}};
    constexpr qint64 count = 3000;
    for (qint64 row = 1; row <= count; ++row) {
        for (AnyChange change : addPlain(QStringLiteral("Show %1").arg(row)).changes) {
            std::visit(
                [row](auto &pair) {
                    pair.after->id.value = -row;
                    if constexpr (requires { pair.after->show; })
                        pair.after->show.value = -row;
                    if constexpr (requires { pair.after->season; })
                        pair.after->season.value = -row;
                },
                change);
            many.changes.push_back(std::move(change));
        }
    }
    const ChangeSet done = applied(*database, many);
    const std::vector<FollowedSeason> seasons = must(ListStore(*database).followedSeasons());
    QCOMPARE(seasons.size(), static_cast<size_t>(count));
    for (size_t row = 0; row < seasons.size(); ++row)
        QCOMPARE(seasons[row].show.titles.english, QStringLiteral("Show %1").arg(row + 1));
    applied(*database, done.inverted());
    QVERIFY(allRows(*database).isEmpty());
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestLists)
#include "test_lists.moc"
