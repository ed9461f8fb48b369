// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listedits.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class ListEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSeasonOutOfATitle_data();
    void readsTheSeasonOutOfATitle();
    void addsAnUnknownShowWithAllThatWasChosen();
    void addsASeasonOnce();
    void editsOnlyWhatDiffers();
    void theUsersWordIsOneMoreClaim();
    void removalsGoFromTheLeavesUp();
    void theLastEntryTakesTheShowAlong();
    void newAliasesHaveTheirOwnName();
};

namespace {

template <class T>
std::vector<T> addedRows(const ChangeSet &changes)
{
    std::vector<T> rows;
    for (const AnyChange &change : changes.changes) {
        const auto *pair = std::get_if<Change<T>>(&change);
        if (pair && pair->after && !pair->before)
            rows.push_back(*pair->after);
    }
    return rows;
}

ShowDetails twoSeasons()
{
    ShowDetails details;
    details.show.id = ShowId{1};
    details.show.titles.english = u"Medalist"_s;
    for (int number : {1, 2}) {
        FollowedSeason season;
        season.season.id = SeasonId{number};
        season.season.show = details.show.id;
        season.season.number = number;
        season.season.episodes = 13;
        Release release;
        release.id = ReleaseId{number};
        release.season = season.season.id;
        season.releases = {release};
        PremiereClaim claim;
        claim.id = ClaimId{number};
        claim.season = season.season.id;
        season.claims = {claim};
        details.seasons.push_back(season);
    }
    WatchEntry entry;
    entry.id = WatchEntryId{1};
    entry.season = SeasonId{1};
    details.seasons.front().entry = entry;
    return details;
}

const ManualClock &autumn()
{
    static const ManualClock clock("2025-10-01T12:00:00Z");
    return clock;
}

} // namespace

void ListEditsTest::readsTheSeasonOutOfATitle_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("kind");
    QTest::newRow("Kowloon Generic Romance") << "Kowloon Generic Romance" << 1 << "tv";
    QTest::newRow("  Medalist   Season 2 ") << "Medalist" << 2 << "tv";
    QTest::newRow("Haikyu!! the Movie") << "Haikyu!!" << 0 << "movie";
    QTest::newRow("Lupin III") << "Lupin III" << 1 << "tv";
    QTest::newRow("Danmachi 4") << "Danmachi 4" << 1 << "tv";
    QTest::newRow("Show 2nd Season") << "Show" << 2 << "tv";
    QTest::newRow("メダリスト 第2期") << QString::fromUtf8("メダリスト") << 2 << "tv";
}

void ListEditsTest::readsTheSeasonOutOfATitle()
{
    QFETCH(QString, base);
    QFETCH(int, number);
    QFETCH(QString, kind);
    const ChangeSet changes = addByTitle(QString::fromUtf8(QTest::currentDataTag()), {}, autumn());
    QCOMPARE(changes.kind, ChangeKind::AddShow);
    QCOMPARE(changes.subject, base);
    QCOMPARE(addedRows<Show>(changes).at(0).titles.preferred(), base);
    const Season season = addedRows<Season>(changes).at(0);
    QCOMPARE(season.number.value_or(0), number);
    QCOMPARE(seasonKindName(season.kind), kind);
    QCOMPARE(addedRows<WatchEntry>(changes).at(0).season, season.id);
}

void ListEditsTest::addsAnUnknownShowWithAllThatWasChosen()
{
    AddChoice choice;
    choice.season = 3;
    choice.status = WatchStatus::Watching;
    choice.premiere = date("2026-01");
    choice.platform = u" Hulu "_s;
    choice.aliases = {u"KGR"_s};
    const ChangeSet changes = addByTitle(u"Kowloon Generic Romance"_s, choice, autumn());
    QCOMPARE(addedRows<Show>(changes).at(0).titles.aliases, choice.aliases);
    QCOMPARE(addedRows<Season>(changes).at(0).number, 3);
    QCOMPARE(addedRows<Release>(changes).at(0).platform, u"Hulu"_s);
    const PremiereClaim claim = addedRows<PremiereClaim>(changes).at(0);
    QCOMPARE(claim.date, date("2026-01"));
    QCOMPARE(claim.source.kind, ClaimSourceKind::User);
    QCOMPARE(claim.learnedAt, autumn().now());
    const WatchEntry entry = addedRows<WatchEntry>(changes).at(0);
    QCOMPARE(entry.status, WatchStatus::Watching);
    QVERIFY2(!entry.started.isKnown(), "when they began is not ours to say");
    std::vector<qint64> ids{addedRows<Show>(changes)[0].id.value, addedRows<Season>(changes)[0].id.value,
                            addedRows<Release>(changes)[0].id.value, claim.id.value, entry.id.value};
    QVERIFY(std::all_of(ids.begin(), ids.end(), [](qint64 id) { return id < 0; }));
    std::sort(ids.begin(), ids.end());
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

void ListEditsTest::addsASeasonOnce()
{
    const ShowDetails details = twoSeasons();
    const ChangeSet third = addSeason(details, 3, {}, autumn());
    QCOMPARE(addedRows<Season>(third).at(0).number, 3);
    QCOMPARE(addedRows<Season>(third).at(0).show, details.show.id);
    AddChoice completed;
    completed.status = WatchStatus::Completed;
    const ChangeSet second = addSeason(details, 2, completed, autumn());
    QVERIFY(addedRows<Season>(second).empty());
    QCOMPARE(addedRows<WatchEntry>(second).at(0).season, SeasonId{2});
    QCOMPARE(addedRows<WatchEntry>(second).at(0).episodesWatched, 13);
    QVERIFY2(addSeason(details, 1, {}, autumn()).isEmpty(), "it has its entry");
    QVERIFY(addEntry(details, SeasonId{1}, WatchStatus::Dropped, autumn()).isEmpty());
    QVERIFY(addEntry(details, SeasonId{9}, WatchStatus::Dropped, autumn()).isEmpty());
    QCOMPARE(addEntry(details, SeasonId{2}, WatchStatus::Dropped, autumn()).changes.size(), size_t(1));
}

void ListEditsTest::editsOnlyWhatDiffers()
{
    WatchEntry before;
    before.id = WatchEntryId{5};
    before.season = SeasonId{2};
    before.tags = {u"skating"_s};
    WatchEntry after = before;
    after.tags = {u" Skating "_s, u"skating"_s};
    after.tags.removeFirst();
    after.changedAt = utc("2030-01-01T00:00:00Z");
    QVERIFY2(editEntry({}, before, after, autumn()).isEmpty(), "only its time differs");
    after.score = 80;
    after.id = WatchEntryId{77};
    const ChangeSet changes = editEntry(u"Medalist"_s, before, after, autumn());
    const auto &change = std::get<Change<WatchEntry>>(changes.changes.at(0));
    QCOMPARE(change.after->id, before.id);
    QCOMPARE(change.after->score, 80);
    QCOMPARE(change.after->changedAt, autumn().now());
}

void ListEditsTest::theUsersWordIsOneMoreClaim()
{
    const ChangeSet changes = setPremiere(twoSeasons(), SeasonId{2}, date("2026-01-24"), autumn());
    QCOMPARE(changes.changes.size(), size_t(1));
    QCOMPARE(addedRows<PremiereClaim>(changes).at(0).certainty, Certainty::Scheduled);
    const ChangeSet past = setPremiere(twoSeasons(), SeasonId{1}, date("2025-01-05"), autumn());
    QCOMPARE(addedRows<PremiereClaim>(past).at(0).certainty, Certainty::Aired);
    const ChangeSet withdrawn = setPremiere(twoSeasons(), SeasonId{2}, FuzzyDate(), autumn());
    QVERIFY(!addedRows<PremiereClaim>(withdrawn).at(0).date.isKnown());
    QVERIFY(setPremiere(twoSeasons(), SeasonId{9}, date("2026"), autumn()).isEmpty());
}

void ListEditsTest::removalsGoFromTheLeavesUp()
{
    const ChangeSet changes = removeShow(twoSeasons());
    QCOMPARE(changes.kind, ChangeKind::RemoveShow);
    QCOMPARE(changes.changes.size(), size_t(1 + 2 * 3 + 1));
    QVERIFY(std::holds_alternative<Change<Show>>(changes.changes.back()));
    QVERIFY2(!std::get<Change<Show>>(changes.changes.back()).after, "removed");
    QVERIFY(std::holds_alternative<Change<PremiereClaim>>(changes.changes.front()));
}

void ListEditsTest::theLastEntryTakesTheShowAlong()
{
    ShowDetails details = twoSeasons();
    QCOMPARE(removeEntry(details, SeasonId{1}), removeShow(details));
    WatchEntry second;
    second.id = WatchEntryId{2};
    second.season = SeasonId{2};
    details.seasons.back().entry = second;
    const ChangeSet changes = removeEntry(details, SeasonId{1});
    QCOMPARE(changes.changes.size(), size_t(1));
    QCOMPARE(std::get<Change<WatchEntry>>(changes.changes.front()).before->season, SeasonId{1});
}

void ListEditsTest::newAliasesHaveTheirOwnName()
{
    const Show before = twoSeasons().show;
    Show after = before;
    QVERIFY(editShow(before, after).isEmpty());
    after.titles.aliases = {u"skating one"_s};
    QCOMPARE(editShow(before, after).kind, ChangeKind::EditAliases);
    after.titles.romaji = u"Medarisuto"_s;
    QCOMPARE(editShow(before, after).kind, ChangeKind::EditShow);
}

RAIKI_TEST(ListEditsTest)
#include "test_listedits.moc"
