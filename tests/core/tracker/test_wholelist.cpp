// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/dump.h"
#include "core/store/feedstore.h"
#include "core/store/itemstore.h"
#include "core/store/preferencestore.h"
#include "core/store/transaction.h"
#include "core/tracker/listtransfer.h"
#include "core/transfer/wholelist.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/core/transfer/randomlist.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

/** The services on a database in memory. */
struct Run
{
    [[nodiscard]] QString list() const { return must(dump(*database, DumpScope::List)); }
    [[nodiscard]] QByteArray json() const { return must(transfer.exportList(u"json"_s)).bytes; }
    ImportPlan plan(const QByteArray &bytes, ConflictPolicy policy = ConflictPolicy::Ask) const
    {
        return must(transfer.plan(bytes, u"list.json"_s, {}, policy));
    }

    std::unique_ptr<Database> database = must(Database::openInMemory());
    ManualClock clock{"2026-03-01T12:00:00Z"};
    ReferenceCatalogue catalogue{QString(), {}};
    Watchlist watchlist{*database, clock};
    ListTransfer transfer{*database, watchlist, catalogue, clock};
};

/** What a table of the list cannot say, so that only a whole list brings it back. */
void enrich(FollowedSeason &followed)
{
    const qint64 id = followed.season.id.value;
    followed.season.titles.romaji = u"Own \u201Ctitle\u201D "_s + QString::number(id);
    followed.season.end = FuzzyDate::ofMonth(2027, 1 + static_cast<int>(id % 12));
    followed.season.credits = {{u"director"_s, u"監督 "_s + QString::number(id), false},
                               {u"Hero"_s, u"A, B"_s, true}};
    followed.season.trailer = QUrl(u"https://example.org/v/"_s + QString::number(id));
    for (Release &release : followed.releases) {
        release.track = static_cast<ReleaseTrack>(id % 5);
        release.region = u"JP"_s;
        release.language = u"ja"_s;
        release.rule = RepeatRule::fromText(u"R/2026-01-04T16:30:00Z/P7D");
    }
    for (PremiereClaim &claim : followed.claims) {
        claim.certainty = static_cast<Certainty>(id % 6);
        claim.quote = u"“to premiere\nin spring”"_s;
        claim.source.title = u"A headline"_s;
        claim.source.link = QUrl(u"https://example.org/news?id=1"_s);
    }
}

ChangeSet rowsOf(ListState list)
{
    ChangeSet changes{ChangeKind::Import, u"made up"_s, {}};
    ShowId last;
    for (FollowedSeason &followed : list.seasons) {
        enrich(followed);
        if (followed.show.id != last)
            changes.changes.emplace_back(Change<Show>{std::nullopt, followed.show});
        last = followed.show.id;
        changes.changes.emplace_back(Change<Season>{std::nullopt, followed.season});
        for (const Release &release : followed.releases)
            changes.changes.emplace_back(Change<Release>{std::nullopt, release});
        for (const PremiereClaim &claim : followed.claims)
            changes.changes.emplace_back(Change<PremiereClaim>{std::nullopt, claim});
        if (followed.entry)
            changes.changes.emplace_back(Change<WatchEntry>{std::nullopt, *followed.entry});
    }
    return changes;
}

/** Two feeds, one of them removed after a post of it was quoted; some settings. */
void addNews(Run &run)
{
    Transaction transaction = must(Transaction::begin(*run.database));
    FeedStore feeds(*run.database);
    Feed gone;
    gone.url = QUrl(u"https://gone.example/feed"_s);
    gone.title = u"Gone"_s;
    gone.id = must(feeds.add(gone));
    Feed kept;
    kept.url = QUrl(u"https://kept.example/feed"_s);
    kept.folder = u"Anime/News"_s;
    kept.interval = std::chrono::minutes(90);
    static_cast<void>(must(feeds.add(kept)));
    FeedItem item;
    item.feed = gone.id;
    item.itemKey = u"post 1"_s;
    item.title = u"It comes in spring"_s;
    item.summary = u"It comes in spring, they say."_s;
    item.published = run.clock.now();
    item.fetchedAt = run.clock.now();
    item.id = must(ItemStore(*run.database).insert(item, ItemDetail::Full));
    must(feeds.remove(gone.id));
    must(PreferenceStore(*run.database)
             .setAll({{u"lateNightTimes"_s, true}, {u"consent"_s, u"given"_s}, {u"reminders.dayHour"_s, 9}}));
    must(transaction.commit());
    const std::vector<FollowedSeason> seasons = must(run.watchlist.followedSeasons());
    PremiereClaim claim;
    claim.id.value = -1;
    claim.season = seasons.front().season.id;
    claim.date = FuzzyDate::ofMonth(2026, 4);
    claim.source = {ClaimSourceKind::FeedItem, item.id, item.title, QUrl(u"https://gone.example/1"_s)};
    claim.quote = u"in spring"_s;
    claim.learnedAt = run.clock.now();
    ChangeSet changes{ChangeKind::AcceptNews, u"x"_s, {Change<PremiereClaim>{std::nullopt, claim}}};
    static_cast<void>(must(run.watchlist.apply(changes)));
}

void fill(Run &run, unsigned seed, int entries)
{
    static_cast<void>(must(run.watchlist.apply(rowsOf(randomList(seed, entries)))));
    addNews(run);
}

void setNote(Run &run, const WatchEntry &entry, const QString &note)
{
    WatchEntry edited = entry;
    edited.notes = note;
    static_cast<void>(must(run.watchlist.apply(editEntry(u"x"_s, entry, edited, run.clock))));
}

/** What the user's rows say, without their ids and time stamps. */
QStringList said(Run &run)
{
    QStringList rows;
    for (const WatchlistRow &row : must(run.watchlist.rows()))
        rows << u"%1/%2: %3 %4"_s.arg(row.titles.preferred())
                    .arg(row.season.number.value_or(0))
                    .arg(watchStatusName(row.entry.status))
                    .arg(row.entry.notes);
    rows.sort();
    return rows;
}

} // namespace

class WholeListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole_data();
    void comesBackWhole();
    void leavesNobodysConsent();
    void undoTakesItAllBack();
    void undoTakesSettingsAndFeedsBack();
    void ontoItselfNothingChanges();
    void anotherDatabaseIsRead();
    void aSelectionIsASelection();
    void bothWaysEndsEqual();
    void refusesWhatIsNoWholeList_data();
    void refusesWhatIsNoWholeList();
};

void WholeListTest::comesBackWhole_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void WholeListTest::comesBackWhole()
{
    QFETCH(unsigned, seed);
    Run first;
    fill(first, seed, 150);
    const QByteArray json = first.json();
    Run second;
    second.clock.advance(std::chrono::hours(24 * 40));
    const ImportPlan plan = second.plan(json);
    QVERIFY(plan.count(RowVerdict::Add) >= 150);
    static_cast<void>(must(second.transfer.apply(plan)));
    QCOMPARE(second.json(), json);
    QCOMPARE(second.list(), first.list());
}

void WholeListTest::leavesNobodysConsent()
{
    Run first;
    fill(first, 1, 5);
    QVERIFY(!first.json().contains("consent"));
    QByteArray json = first.json();
    json.replace("\"lateNightTimes\":true", "\"lateNightTimes\":true,\"consent\":\"given\"");
    Run second;
    static_cast<void>(must(second.transfer.apply(second.plan(json))));
    const QHash<QString, QJsonValue> settings = must(PreferenceStore(*second.database).all());
    QVERIFY(!settings.contains(u"consent"_s));
    QVERIFY(settings.value(u"lateNightTimes"_s).toBool());
}

void WholeListTest::undoTakesItAllBack()
{
    Run first;
    fill(first, 2, 20);
    Run second;
    static_cast<void>(must(second.transfer.apply(second.plan(first.json()))));
    static_cast<void>(must(second.watchlist.undo()));
    QCOMPARE(second.list(), QString());
    static_cast<void>(must(second.watchlist.redo()));
    QCOMPARE(second.list(), first.list());
}

/** What of it is no row: settings by key, addresses of feeds. */
static QString setupOf(Run &run)
{
    QStringList parts;
    const QHash<QString, QJsonValue> settings = must(PreferenceStore(*run.database).all());
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        parts << setting.key() + u'=' + setting.value().toVariant().toString();
    for (const Feed &feed : must(FeedStore(*run.database).all()))
        parts << feed.url.toString() + u' ' + feed.folder;
    parts.sort();
    return parts.join(u'\n');
}

void WholeListTest::undoTakesSettingsAndFeedsBack()
{
    Run first;
    fill(first, 2, 20);
    Run second;
    must(PreferenceStore(*second.database).setAll({{u"reminders.dayHour"_s, 7}}));
    Feed own;
    own.url = QUrl(u"https://own.example/feed"_s);
    static_cast<void>(must(FeedStore(*second.database).add(own)));
    const QString before = setupOf(second);
    static_cast<void>(must(second.transfer.apply(second.plan(first.json()))));
    const QString after = setupOf(second);
    QVERIFY(after.contains(u"reminders.dayHour=9"_s) && after.contains(u"https://kept.example/feed"_s));
    static_cast<void>(must(second.watchlist.undo()));
    QCOMPARE(setupOf(second), before);
    QCOMPARE(second.list(), QString());
    static_cast<void>(must(second.watchlist.redo()));
    QCOMPARE(setupOf(second), after);
    // What was set otherwise since stays, and a later undo of the import knows it.
    must(PreferenceStore(*second.database).setValue(u"reminders.dayHour"_s, 5));
    ImportUndo undo = second.transfer.pastImports();
    const ImportReversal reversal = must(undo.plan(must(undo.imports()).front().number));
    static_cast<void>(must(undo.apply(reversal)));
    QVERIFY(setupOf(second).contains(u"reminders.dayHour=5"_s));
    QVERIFY(!setupOf(second).contains(u"https://kept.example/feed"_s));
    QVERIFY(setupOf(second).contains(u"https://own.example/feed"_s));
}

void WholeListTest::ontoItselfNothingChanges()
{
    Run run;
    fill(run, 3, 100);
    const QString before = run.list();
    const ImportPlan plan = run.plan(run.json());
    QCOMPARE(plan.count(RowVerdict::Unchanged), static_cast<int>(plan.rows.size()));
    QVERIFY(must(run.transfer.apply(plan)).isEmpty());
    QCOMPARE(run.list(), before);
}

void WholeListTest::anotherDatabaseIsRead()
{
    const QTemporaryDir folder;
    Run first;
    fill(first, 4, 30);
    const QString path = folder.filePath(u"other.sqlite"_s);
    must(first.database->backupTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Run second;
    static_cast<void>(must(second.transfer.apply(second.plan(file.readAll()))));
    QCOMPARE(second.json(), first.json());
    QVERIFY(!second.transfer.read("SQLite format 3\0 and then nothing"_ba, u"x.sqlite"_s, {}));
}

void WholeListTest::aSelectionIsASelection()
{
    Run run;
    fill(run, 5, 30);
    const SeasonId chosen = must(run.watchlist.rows()).front().season.id;
    const WholeList list =
        must(wholeListFromJson(must(run.transfer.exportList(u"json"_s, QSet{chosen})).bytes));
    const std::vector<FollowedSeason> seasons = seasonsOf(list);
    QCOMPARE(seasons.size(), 1U);
    QCOMPARE(seasons.front().season.id, chosen);
    QVERIFY(list.settings.empty());
    const WrittenList table = must(run.transfer.exportList(u"csv"_s, QSet{chosen}));
    QCOMPARE(must(readCsv(table.bytes)).rows.size(), 1U);
}

/** Laptop and desktop: each changed what the other did not; after both imports they say the same. */
void WholeListTest::bothWaysEndsEqual()
{
    Run laptop;
    fill(laptop, 6, 40);
    Run desktop;
    static_cast<void>(must(desktop.transfer.apply(desktop.plan(laptop.json()))));
    for (Run *run : {&laptop, &desktop}) // later than any row of the made up list
        run->clock.advance(std::chrono::hours(24 * 365 * 10));
    const std::vector<WatchlistRow> rows = must(laptop.watchlist.rows());
    setNote(laptop, rows.at(0).entry, u"note 901"_s);
    desktop.clock.advance(std::chrono::hours(1));
    setNote(desktop, must(desktop.watchlist.rows()).at(1).entry, u"note 902"_s);
    setNote(desktop, must(desktop.watchlist.rows()).at(0).entry, u"note 903"_s); // the newer of the two
    const QByteArray fromLaptop = laptop.json();
    const QByteArray fromDesktop = desktop.json();
    for (Run *run : {&laptop, &desktop})
        run->clock.advance(std::chrono::hours(2));
    static_cast<void>(must(laptop.transfer.apply(laptop.plan(fromDesktop, ConflictPolicy::Newer))));
    static_cast<void>(must(desktop.transfer.apply(desktop.plan(fromLaptop, ConflictPolicy::Newer))));
    QCOMPARE(said(laptop), said(desktop));
    QVERIFY(said(laptop).join(u'\n').contains(u" 903"_s));
    QVERIFY(!said(laptop).join(u'\n').contains(u" 901"_s));
    const ImportPlan again = laptop.plan(desktop.json(), ConflictPolicy::Newer);
    QCOMPARE(again.count(RowVerdict::Unchanged), static_cast<int>(again.rows.size()));
}

void WholeListTest::refusesWhatIsNoWholeList_data()
{
    QTest::addColumn<QByteArray>("json");
    Run run;
    fill(run, 7, 3);
    const QByteArray json = run.json();
    QTest::newRow("breaks off") << json.first(json.size() - 10);
    QTest::newRow("of a newer Raiki") << QByteArray(json).replace("\"raiki\":1", "\"raiki\":2");
    QTest::newRow("no rows") << QByteArray("{\"raiki\":1,\"rows\":{}}");
    QTest::newRow("a removal") << QByteArray(json).replace("\"after\"", "\"before\"");
    QTest::newRow("placeholders") << QByteArray(json).replace("\"id\":", "\"id\":-");
}

void WholeListTest::refusesWhatIsNoWholeList()
{
    QFETCH(QByteArray, json);
    QVERIFY(!wholeListFromJson(json));
}

RAIKI_TEST(WholeListTest)
#include "test_wholelist.moc"
