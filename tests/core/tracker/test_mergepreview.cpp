// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/strangers.h"
#include "tests/core/tracker/listcopies.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

/** What the preview of a merge tells: everything that a reader can tell apart, once. */
using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

/** As the catalogue gives it: seasons with a date each, learned now; the first is on the list. */
void addKnown(Copy &copy, const QString &english = u"One Piece"_s)
{
    Show show;
    show.id.value = -1;
    show.titles = {u"Wan Pisu"_s, english, u"ワンピース"_s, {}, {}};
    std::vector<AnyChange> changes{Change<Show>{std::nullopt, show}};
    for (int number = 1; number <= 5; ++number) {
        Season season;
        season.id.value = -10 - number;
        season.show = show.id;
        season.number = number;
        PremiereClaim claim;
        claim.id.value = -20 - number;
        claim.season = season.id;
        claim.date = FuzzyDate::ofMonth(2020 + number, 4);
        claim.source.kind = ClaimSourceKind::Catalogue;
        claim.learnedAt = copy.clock.now();
        changes.emplace_back(Change<Season>{std::nullopt, season});
        changes.emplace_back(Change<PremiereClaim>{std::nullopt, claim});
        if (number == 1) {
            WatchEntry entry;
            entry.id.value = -3;
            entry.season = season.id;
            entry.addedAt = entry.changedAt = copy.clock.now();
            changes.emplace_back(Change<WatchEntry>{std::nullopt, entry});
        }
    }
    copy.apply(ChangeKind::AddShow, std::move(changes));
}

} // namespace

class MergePreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShowOfTheCatalogueAddedOnBothSidesIsNoNews();
    void whatChangesOfAShowIsToldOnce();
    void whatWasNeverSaidEmptiesNothing();
    void aSeasonNobodyFollowsHasNoStatus();
    void whatWasEmptiedLaterGoes();
};

/** Both followed it, each on a day of their own: there is nothing to decide, and nothing to read. */
void MergePreviewTest::aShowOfTheCatalogueAddedOnBothSidesIsNoNews()
{
    Copy laptop;
    Copy desktop;
    addKnown(laptop);
    desktop.clock.advance(std::chrono::hours(30));
    addKnown(desktop);
    const ImportPlan plan = laptop.planFrom(desktop.json());
    QCOMPARE(plan.count(RowVerdict::Unchanged), int(plan.rows.size()));
    const QByteArray before = laptop.json();
    laptop.mergeFrom(desktop.json());
    desktop.mergeFrom(before);
    QCOMPARE(contentsOf(laptop), contentsOf(desktop));
}

/** Of five seasons one is on the other list; its show brings the rest along. */
void MergePreviewTest::aSeasonNobodyFollowsHasNoStatus()
{
    Copy laptop;
    laptop.add({{}, u"Dandadan"_s, {}, {}, {}});
    Copy desktop;
    addKnown(desktop);
    const ImportPlan plan = laptop.planFrom(desktop.json());
    QCOMPARE(plan.count(RowVerdict::Add), 5);
    QCOMPARE(countToAdd(plan), 1); // what the watchlist gets
    QCOMPARE(countAlong(plan), 4);
    for (const PlannedRow &row : plan.rows)
        QCOMPARE(row.row.status,
                 row.row.season == 1 ? std::optional(WatchStatus::PlanToWatch) : std::nullopt);
    laptop.mergeFrom(desktop.json());
    const std::vector<FollowedSeason> seasons = seasonsOf(laptop.whole());
    QCOMPARE(std::count_if(seasons.begin(), seasons.end(), [](const auto &each) { return bool(each.entry); }),
             2);
}

void MergePreviewTest::whatChangesOfAShowIsToldOnce()
{
    Copy laptop;
    addKnown(laptop);
    Copy desktop;
    desktop.mergeFrom(laptop.json());
    desktop.clock.advance(std::chrono::hours(30));
    const Show before = seasonsOf(desktop.whole()).front().show;
    Show after = before;
    after.titles.english = u"The One Piece"_s;
    desktop.apply(ChangeKind::EditShow, {Change<Show>{before, after}});
    const ImportPlan plan = laptop.planFrom(desktop.json());
    QCOMPARE(plan.count(RowVerdict::Update), 1);
    const auto told = std::find_if(plan.rows.begin(), plan.rows.end(),
                                   [](const PlannedRow &row) { return row.verdict == RowVerdict::Update; });
    QCOMPARE(told->fields,
             (std::vector<FieldChange>{{ListField::English, u"One Piece"_s, u"The One Piece"_s}}));
    ImportPlan without = plan; // and it can be left out
    without.rows.at(size_t(told - plan.rows.begin())).isSelected = false;
    static_cast<void>(must(laptop.transfer.apply(without)));
    QCOMPARE(seasonsOf(laptop.whole()).front().show.titles.english, u"One Piece"_s);
    laptop.mergeFrom(desktop.json());
    QCOMPARE(contentsOf(laptop), contentsOf(desktop));
}

namespace {

/** Lists begun apart with the same show: the laptop's has all that there is to say, the desktop's came later
 * and is bare. */
struct BegunApart
{
    BegunApart()
    {
        const Titles titles{{}, u"Dandadan"_s, u"ダンダダン"_s, {}, {}};
        laptop.add(titles, {u"ghosts"_s});
        edit(laptop, [](WatchEntry &entry) {
            entry.status = WatchStatus::Completed;
            entry.episodesWatched = 12;
            entry.score = 90;
            entry.notes = u"turbo"_s;
            entry.started = FuzzyDate::ofDay(QDate(2026, 1, 2));
        });
        desktop.clock.advance(std::chrono::hours(30));
        desktop.add(titles);
    }
    template <class Change>
    static void edit(Copy &copy, Change change)
    {
        copy.clock.advance(std::chrono::hours(1));
        const WatchEntry before = *seasonsOf(copy.whole()).front().entry;
        WatchEntry after = before;
        change(after);
        after.changedAt = copy.clock.now();
        copy.apply(ChangeKind::EditEntry, {raiki::Change<WatchEntry>{before, after}});
    }
    static WatchEntry entryOf(const Copy &copy) { return *seasonsOf(copy.whole()).front().entry; }
    void bothWays()
    {
        laptop.clock.setNow(desktop.clock.now());
        const QByteArray before = laptop.json();
        laptop.mergeFrom(desktop.json());
        desktop.mergeFrom(before);
        QCOMPARE(contentsOf(laptop), contentsOf(desktop));
    }

    Copy laptop;
    Copy desktop;
};

} // namespace

void MergePreviewTest::whatWasNeverSaidEmptiesNothing()
{
    BegunApart lists;
    BegunApart::edit(lists.desktop, [](WatchEntry &entry) { entry.rewatches = 1; });
    lists.laptop.clock.setNow(lists.desktop.clock.now());
    const WatchEntry mine = BegunApart::entryOf(lists.laptop);
    const ImportPlan plan = lists.laptop.planFrom(lists.desktop.json(), ConflictPolicy::Ask);
    QCOMPARE(plan.rows.size(), 1U);
    QCOMPARE(plan.rows.front().fields, (std::vector<FieldChange>{{ListField::Rewatches, u"0"_s, u"1"_s}}));
    // Only who says so takes the other list as it is; the preview tells what that empties.
    const ImportPlan replace = lists.laptop.planFrom(lists.desktop.json(), ConflictPolicy::Replace);
    const std::vector<FieldChange> &told = replace.rows.front().fields;
    QVERIFY(std::find(told.begin(), told.end(), FieldChange{ListField::Notes, u"turbo"_s, {}}) != told.end());
    lists.bothWays();
    WatchEntry merged = BegunApart::entryOf(lists.laptop);
    QCOMPARE(merged.rewatches, 1);
    merged.rewatches = mine.rewatches;
    merged.changedAt = mine.changedAt;
    merged.addedAt = mine.addedAt;
    QVERIFY(merged == mine);
    static_cast<void>(must(lists.laptop.transfer.apply(
        lists.laptop.planFrom(BegunApart().desktop.json(), ConflictPolicy::Replace))));
    QCOMPARE(BegunApart::entryOf(lists.laptop).notes, QString());
    QCOMPARE(BegunApart::entryOf(lists.laptop).score, std::optional<int>());
}

/** Who took a word back has said something. */
void MergePreviewTest::whatWasEmptiedLaterGoes()
{
    BegunApart lists;
    BegunApart::edit(lists.desktop, [](WatchEntry &entry) { entry.notes = u"mine"_s; });
    BegunApart::edit(lists.desktop, [](WatchEntry &entry) { entry.notes.clear(); });
    lists.bothWays();
    QCOMPARE(BegunApart::entryOf(lists.laptop).notes, QString());
    QCOMPARE(BegunApart::entryOf(lists.laptop).score, std::optional(90));
}

RAIKI_TEST(MergePreviewTest)
#include "test_mergepreview.moc"
