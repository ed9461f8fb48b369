// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/changesahead.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

static QJsonObject catalogueItem(const QString &title, const QString &begin, const QString &id,
                                 const QString &end = {})
{
    const QJsonObject site{{u"site"_s, u"bangumi"_s}, {u"id"_s, id}};
    return {{u"title"_s, title},
            {u"titleTranslate"_s, QJsonObject()},
            {u"type"_s, u"tv"_s},
            {u"lang"_s, u"ja"_s},
            {u"officialSite"_s, u"https://x.example/"_s},
            {u"begin"_s, begin},
            {u"end"_s, end},
            {u"broadcast"_s, end.isEmpty() ? QString() : QString(u"R/"_s + begin + u"/P7D"_s)},
            {u"sites"_s, QJsonArray{site}}};
}

/** Three seasons of one show: over, running, to come. Small, and in the data set's own form. */
static const Catalogue &smallCatalogue()
{
    static const Catalogue catalogue = [] {
        const QJsonArray items{catalogueItem(u"星の学園"_s, u"2024-01-06T15:30:00.000Z"_s, u"11"_s),
                               catalogueItem(u"星の学園 第2期"_s, u"2026-01-10T15:30:00.000Z"_s, u"12"_s),
                               catalogueItem(u"星の学園 第3期"_s, u"2026-07-04T15:30:00.000Z"_s, u"13"_s)};
        const QJsonObject root{{u"siteMeta"_s, QJsonObject()}, {u"items"_s, items}};
        Result<Catalogue> read = Catalogue::fromBangumiData(QJsonDocument(root).toJson());
        return read ? *std::move(read) : Catalogue();
    }();
    return catalogue;
}

static ImportPlan planned(const QByteArray &bytes, const ListState &list, const Catalogue &catalogue)
{
    const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
    return planImport(document ? *document : ListDocument(), u"x.csv"_s, list, catalogue, ConflictPolicy::Ask,
                      now);
}

static ListState imported(const QByteArray &bytes, const Catalogue &catalogue = Catalogue())
{
    ListInMemory list;
    const bool isApplied = list.apply(changesOf(planned(bytes, {}, catalogue), {}, catalogue, now));
    return isApplied ? list.state() : ListState();
}

class TestImportChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongPlanGivesItsChangesInPieces();
    void aRowBecomesShowSeasonAndEntry();
    void titlesGoWhereTheyBelong_data();
    void titlesGoWhereTheyBelong();
    void statusIsConcluded_data();
    void statusIsConcluded();
    void onlyWhatIsSelectedChanges();
    void anUpdateTouchesOnlyItsFields();
    void undoneItIsAsBefore();
    void platformsAskForTheirTrack();
    void theCatalogueCompletesAShow();
    void theCatalogueBridgesTitles();
    void whoCompletedItCountsBetterThanWeeks_data();
    void whoCompletedItCountsBetterThanWeeks();
    void aSeasonOfTheListIsCountedBetterToo_data();
    void aSeasonOfTheListIsCountedBetterToo();
};

void TestImportChanges::aRowBecomesShowSeasonAndEntry()
{
    const ListState list =
        imported("Title,Season,Status,Premiere,Platforms,Tags,MAL,Date added\n"
                 "Medalist,2,planned,January 2026,Hulu; Disney+,b; a,55,2025-12-24T10:00:00Z\n");
    QCOMPARE(list.seasons.size(), 1U);
    const FollowedSeason &season = list.seasons.front();
    QCOMPARE(season.show.titles.romaji, u"Medalist"_s);
    QCOMPARE(season.season.number, std::optional(2));
    QCOMPARE(season.season.externalIds.value(ExternalSite::Mal), u"55"_s);
    QCOMPARE(season.releases.size(), 2U);
    QCOMPARE(season.claims.size(), 1U);
    QCOMPARE(season.claims.front().date.toText(), u"2026-01"_s);
    QVERIFY(season.claims.front().source.kind == ClaimSourceKind::User);
    QVERIFY(season.entry);
    QCOMPARE(season.entry->tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(season.entry->addedAt, QDateTime(QDate(2025, 12, 24), QTime(10, 0), Qt::UTC));
    QCOMPARE(season.entry->changedAt, now);
}

void TestImportChanges::titlesGoWhereTheyBelong_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("seasonTitle");
    QTest::addColumn<int>("number");
    QTest::newRow("plain") << QByteArray("Bocchi the Rock!") << u"Bocchi the Rock!"_s << QString() << 1;
    QTest::newRow("season words") << QByteArray("Bocchi the Rock! Season 2") << u"Bocchi the Rock!"_s
                                  << u"Bocchi the Rock! Season 2"_s << 2;
    QTest::newRow("Japanese") << QByteArray("メダリスト 第2期") << u"メダリスト"_s << u"メダリスト 第2期"_s
                              << 2;
    QTest::newRow("a number is a name") << QByteArray("Show 12") << u"Show 12"_s << QString() << 1;
    QTest::newRow("hostile") << QByteArray("Robert'); DROP TABLE shows;--")
                             << u"Robert'); DROP TABLE shows;--"_s << QString() << 1;
}

void TestImportChanges::titlesGoWhereTheyBelong()
{
    QFETCH(QByteArray, row);
    QFETCH(int, number);
    const ListState list = imported("Title\n" + row + "\n");
    QCOMPARE(list.seasons.size(), 1U);
    QTEST(list.seasons.front().show.titles.preferred(), "shown");
    QTEST(list.seasons.front().season.titles.preferred(), "seasonTitle");
    QCOMPARE(list.seasons.front().season.number, std::optional(number));
}

void TestImportChanges::statusIsConcluded_data()
{
    QTest::addColumn<QByteArray>("row"); // status, progress, episodes
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("watched");
    QTest::newRow("said") << QByteArray("onhold,3,12") << u"onhold"_s << 3;
    QTest::newRow("nothing said") << QByteArray(",,") << u"plan"_s << 0;
    QTest::newRow("begun") << QByteArray(",3,12") << u"watching"_s << 3;
    QTest::newRow("seen all") << QByteArray(",12,12") << u"completed"_s << 12;
    QTest::newRow("completed, uncounted") << QByteArray("completed,,12") << u"completed"_s << 12;
    QTest::newRow("completed, said fewer") << QByteArray("completed,5,12") << u"completed"_s << 5;
    QTest::newRow("completed, nobody knows") << QByteArray("completed,,") << u"completed"_s << 0;
}

void TestImportChanges::statusIsConcluded()
{
    QFETCH(QByteArray, row);
    const ListState list = imported("Title,Status,Progress,Episodes\nA B," + row + "\n");
    QTEST(watchStatusName(list.seasons.at(0).entry->status), "status");
    QTEST(list.seasons.at(0).entry->episodesWatched, "watched");
}

void TestImportChanges::onlyWhatIsSelectedChanges()
{
    ImportPlan plan = planned("Title\nA B\nC D\nE F\n", {}, Catalogue());
    plan.rows[1].isSelected = false;
    ListInMemory list;
    const ChangeSet changes = changesOf(plan, {}, Catalogue(), now);
    QVERIFY(changes.kind == ChangeKind::Import);
    QCOMPARE(changes.subject, u"x.csv"_s);
    QVERIFY(list.apply(changes));
    QCOMPARE(list.state().seasons.size(), 2U);
    QCOMPARE(list.state().seasons[1].show.titles.preferred(), u"E F"_s);
}

void TestImportChanges::anUpdateTouchesOnlyItsFields()
{
    const ListState before = imported("Title,Status,Notes,Score\nMedalist,watching,mine,7\n");
    const ImportPlan plan = planned("Title,Notes,Progress\nMedalist,mine,4\n", before, Catalogue());
    const ChangeSet changes = changesOf(plan, before, Catalogue(), now.addDays(1));
    QCOMPARE(changes.changes.size(), 1U);
    const auto &change = std::get<Change<WatchEntry>>(changes.changes.front());
    WatchEntry expected = *change.before;
    expected.episodesWatched = 4;
    expected.changedAt = now.addDays(1);
    QCOMPARE(*change.after, expected);
    QVERIFY(changesOf(planned("Title,Notes\nMedalist,mine\n", before, Catalogue()), before, Catalogue(), now)
                .isEmpty());
}

void TestImportChanges::undoneItIsAsBefore()
{
    const ChangeSet changes = changesOf(
        planned("Title,Season,Premiere\nA B,1,2026-01\nA B,2,2027\n", {}, Catalogue()), {}, Catalogue(), now);
    const ChangeSet inverse = changes.inverted();
    QCOMPARE(inverse.changes.size(), changes.changes.size());
    QVERIFY(inverse.inverted() == changes);
    QVERIFY(std::get<Change<Show>>(inverse.changes.back()).before.has_value());
    const std::optional<ChangeSet> journalled = changeSetFromJson(changeSetToJson(changes));
    QVERIFY(journalled && *journalled == changes);
}

void TestImportChanges::platformsAskForTheirTrack()
{
    const auto trackOf = [](QStringView platform) {
        return platform == u"TV Asahi" ? ReleaseTrack::Broadcast : ReleaseTrack::Dub;
    };
    ListInMemory list;
    QVERIFY(list.apply(changesOf(planned("Title,Platforms\nA B,TV Asahi; Hulu\n", {}, Catalogue()), {},
                                 Catalogue(), now, trackOf)));
    const ListState state = list.state();
    QVERIFY(state.seasons.at(0).releases.at(0).track == ReleaseTrack::Broadcast);
    QVERIFY(state.seasons.at(0).releases.at(1).track == ReleaseTrack::Dub);
}

void TestImportChanges::theCatalogueCompletesAShow()
{
    QCOMPARE(smallCatalogue().seasonCount(), 3);
    const ListState list = imported("Title,Status\n星の学園,completed\n", smallCatalogue());
    // The season that was watched, the one that runs and the one to come; one entry.
    QCOMPARE(list.seasons.size(), 3U);
    int entries = 0;
    for (const FollowedSeason &season : list.seasons) {
        QCOMPARE(season.show.id, list.seasons.front().show.id);
        QCOMPARE(season.claims.size(), 1U);
        entries += season.entry ? 1 : 0;
    }
    QCOMPARE(entries, 1);
    QVERIFY(list.seasons.front().entry);
    QCOMPARE(list.seasons.front().season.externalIds.value(ExternalSite::Bangumi), u"11"_s);
}

/** One season, which the data set gives twelve weeks and no number of episodes. */
static Result<Catalogue> catalogueOfTwelveWeeks()
{
    const QJsonObject root{{u"siteMeta"_s, QJsonObject()},
                           {u"items"_s, QJsonArray{catalogueItem(u"雪の学園"_s, u"2024-01-06T15:30:00.000Z"_s,
                                                                 u"21"_s, u"2024-03-23T15:30:00.000Z"_s)}}};
    return Catalogue::fromBangumiData(QJsonDocument(root).toJson());
}

void TestImportChanges::whoCompletedItCountsBetterThanWeeks_data()
{
    QTest::addColumn<QByteArray>("row"); // status, progress
    QTest::addColumn<int>("watched");
    QTest::addColumn<int>("episodes");
    QTest::newRow("as many weeks") << QByteArray("completed,12") << 12 << 12;
    QTest::newRow("two in the first night") << QByteArray("completed,13") << 13 << 13;
    QTest::newRow("four in the first night") << QByteArray("completed,15") << 15 << 15;
    QTest::newRow("another season's too") << QByteArray("completed,24") << 12 << 12; // as completed
    QTest::newRow("still watching") << QByteArray("watching,13") << 0 << 12;
}

void TestImportChanges::whoCompletedItCountsBetterThanWeeks()
{
    QFETCH(QByteArray, row);
    const Result<Catalogue> catalogue = catalogueOfTwelveWeeks();
    QVERIFY(catalogue);
    const ListState list = imported(QByteArray("Title,Status,Progress\n雪の学園,") + row + '\n', *catalogue);
    QCOMPARE(list.seasons.size(), 1U);
    QTEST(list.seasons.front().entry->episodesWatched, "watched");
    QTEST(list.seasons.front().season.episodes.value_or(0), "episodes");
}

void TestImportChanges::aSeasonOfTheListIsCountedBetterToo_data()
{
    QTest::addColumn<QByteArray>("row"); // status, progress, episodes
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("watched");
    QTest::addColumn<int>("episodes");
    QTest::newRow("says how many there are") << QByteArray("completed,26,26") << u"completed"_s << 26 << 26;
    QTest::newRow("two in the first night") << QByteArray("completed,13,") << u"completed"_s << 13 << 13;
    QTest::newRow("not yet past the weeks") << QByteArray("watching,5,26") << u"watching"_s << 5 << 12;
}

void TestImportChanges::aSeasonOfTheListIsCountedBetterToo()
{
    QFETCH(QByteArray, row);
    const Result<Catalogue> catalogue = catalogueOfTwelveWeeks();
    QVERIFY(catalogue);
    ListInMemory list;
    QVERIFY(list.apply(changesOf(planned("Title\n雪の学園\n", {}, *catalogue), {}, *catalogue, now)));
    const ImportPlan plan =
        planned("Title,Status,Progress,Episodes\n雪の学園," + row + "\n", list.state(), *catalogue);
    QVERIFY(plan.rows.at(0).verdict == RowVerdict::Update);
    QVERIFY(plan.rows.at(0).problems.empty());
    QVERIFY(list.apply(changesOf(plan, list.state(), *catalogue, now)));
    const FollowedSeason season = list.state().seasons.at(0);
    QTEST(watchStatusName(season.entry->status), "status");
    QTEST(season.entry->episodesWatched, "watched");
    QTEST(season.season.episodes.value_or(0), "episodes");
}

void TestImportChanges::theCatalogueBridgesTitles()
{
    const ListState list = imported("Title\n星の学園\n", smallCatalogue());
    const ImportPlan plan = planned(
        "Title,BGM ID,Status\nStar Academy Second,12,watching\nSomething,99,plan\n", list, smallCatalogue());
    QVERIFY(plan.rows.at(0).verdict == RowVerdict::Add);
    QCOMPARE(plan.rows.at(0).show, list.seasons.front().show.id);
    QVERIFY(plan.rows.at(0).season.isValid()); // known to the list, without an entry yet
    QVERIFY(!plan.rows.at(1).show.isValid());
}

void TestImportChanges::aLongPlanGivesItsChangesInPieces()
{
    for (const int rows : {0, 1, 1999, 4000}) {
        QByteArray bytes = "Title,Score,Premiere\n";
        for (int row = 0; row < rows; ++row)
            bytes += "A show of number " + QByteArray::number(row) + ",7,2026-01\n";
        const Catalogue nothingKnown;
        const ImportPlan plan = planned(bytes, {}, nothingKnown);
        const ListState list;
        const TrackOfPlatform trackOf;
        ChangesAhead ahead(plan, list, nothingKnown, now, trackOf);
        ChangeSet all = ahead.first();
        const size_t first = all.changes.size();
        for (std::vector<AnyChange> piece = ahead.next(); !piece.empty(); piece = ahead.next())
            std::move(piece.begin(), piece.end(), std::back_inserter(all.changes));
        QCOMPARE(all.changes.size(), static_cast<size_t>(rows) * 4); // show, season, claim, entry
        QVERIFY(rows < 1999 || first < all.changes.size());
        QVERIFY(all == changesOf(plan, list, nothingKnown, now, trackOf));
        const ChangesAhead left(plan, list, nothingKnown, now,
                                trackOf); // nobody asks it: it ends all the same
    }
}

RAIKI_TEST(TestImportChanges)
#include "test_importchanges.moc"
