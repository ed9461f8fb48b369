// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/premierehistory.h"
#include "core/store/itemstore.h"
#include "core/store/liststore.h"
#include "core/tracker/feedpoller.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/listtransfer.h"
#include "core/tracker/storednews.h"
#include "tests/core/tracker/reminding.h"
#include "tests/support/fakefetcher.h"
#include "tests/support/loopwatch.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

/** A fan who polls, with all that reads the kept posts again. */
struct Fan : Reminding
{
    FakeFetcher fetcher;
    FeedPoller poller{*database, intake, fetcher, clock};
    ReferenceCatalogue catalogue{QString(), {}};
    ListTransfer transfer{*database, watchlist, catalogue, clock};
    StoredNews stored{{*database, watchlist, preferences, poller, transfer, clock}};
    FeedId feed = addFeed();

    void poll(const std::vector<Post> &posts) { must(take(feed, rss(posts))); }
    [[nodiscard]] std::vector<InboxRow> waiting() const { return must(inbox.waiting()); }
    [[nodiscard]] FollowedSeason second() const { return medalistDetails().seasons.back(); }
};

Post post(const char *title, const char *guid, const char *published = "Wed, 01 Oct 2025 09:00:00 +0000")
{
    return {title, "", guid, QByteArray("https://news.example/") + guid, published};
}

Show alsoCalled(Show show, const QString &title)
{
    show.titles.aliases.append(title);
    return show;
}

/** The services on a file, which a worker can open, as the window has them. */
struct FanOnFile
{
    explicit FanOnFile(const QString &path)
        : database(must(Database::open(path)))
    {
    }
    /** @param count of others' news, and three posts of Medalist */
    void keepPosts(int count)
    {
        const FeedId feed = must(subscriptions.add(QUrl(u"https://news.example/feed"_s)));
        must(inTransaction(*database, [&]() -> Result<void> {
            for (int number = 0; number < count; ++number) {
                FeedItem item;
                item.feed = feed;
                item.itemKey = QString::number(number);
                item.title = number % (count / 3) == 1
                                 ? QString(u"Medalist Season %1 Premieres in January 2026"_s)
                                       .arg(2 + number / (count / 3))
                                 : QString(u"The Story of Number %1 Reveals New Visual"_s).arg(number);
                item.published = clock.now().addSecs(-number);
                item.fetchedAt = clock.now();
                const Result<FeedItemId> kept = ItemStore(*database).insert(item, ItemDetail::KeyOnly);
                if (!kept)
                    return kept.error();
            }
            return {};
        }));
    }

    std::unique_ptr<Database> database;
    ManualClock clock{"2025-10-01T12:00:00Z"};
    Watchlist watchlist{*database, clock};
    Subscriptions subscriptions{*database, clock};
    FeedIntake intake{*database, watchlist, clock};
    Preferences preferences{*database};
    FakeFetcher fetcher;
    FeedPoller poller{*database, intake, fetcher, clock};
    ReferenceCatalogue catalogue{QString(), {}};
    ListTransfer transfer{*database, watchlist, catalogue, clock};
    StoredNews stored{{*database, watchlist, preferences, poller, transfer, clock}};
};

} // namespace

/** What feeds said of a show before it was in the list. */
class StoredNewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenInWithItsDateAndSource();
    void comesToTheSameAsAPoll();
    void aTitleTeachesToo();
    void goesWithTheShowAndComesBackWithIt();
    void whatCameWhileTheShowWasAwayIsRead();
    void aShowThatCameBackUnderAnotherNumberHasItAgain();
    void whatHasPassedIsHistory();
    void tellsByNoBubble();
    void whatTheUserDecidedStays();
    void waitsForThePollAndForTheNextStart();
    void readsBesideTheWindow();
    void holdsTheWindowUpForNoneOfTheReading();
};

void StoredNewsTest::isTakenInWithItsDateAndSource()
{
    Fan fan;
    fan.poll({headline(), post("Kowloon Generic Romance Reveals Visual", "k")});
    fan.clock.setNow(utc("2025-11-20T12:00:00Z"));
    fan.addMedalist(WatchStatus::PlanToWatch);
    QVERIFY(fan.waiting().empty());
    QSignalSpy told(&fan.intake, &FeedIntake::tookIn);
    QCOMPARE(must(fan.stored.readNow()), 1);
    QCOMPARE(told.count(), 0);

    const std::vector<UpcomingRow> rows = fan.upcoming();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().premiere.date, date("2026-01"));
    QVERIFY(rows.front().isFlagged);
    QCOMPARE(rows.front().decidingClaim->source.title, QString::fromUtf8(headline().title));
    QCOMPARE(rows.front().decidingClaim->source.link, QUrl(u"https://news.example/medalist-2"_s));
    QCOMPARE(rows.front().decidingClaim->learnedAt, utc("2025-10-01T09:00:00Z"));
    QCOMPARE(fan.waiting().size(), size_t(1));
    QCOMPARE(fan.waiting().front().decision.action, IntakeAction::Flag);
    // Once: what was read is not read again.
    const QString before = fan.dump();
    QCOMPARE(must(fan.stored.readNow()), 0);
    QCOMPARE(fan.dump(), before);
}

/** Headlines alone, since of a post that concerned nothing only its head was kept. */
void StoredNewsTest::comesToTheSameAsAPoll()
{
    const std::vector<Post> posts{
        post("Medalist Season 2 Delayed to April 2026", "c", "Sat, 01 Nov 2025 09:00:00 +0000"),
        post("Medalist Season 2 Premieres on January 24, 2026", "b", "Wed, 15 Oct 2025 09:00:00 +0000"),
        post("Medalist Anime Season 2 Set to Premiere in January 2026", "a")};
    const auto pollAll = [&posts](Fan &fan) {
        for (auto each = posts.rbegin(); each != posts.rend(); ++each) {
            fan.clock.setNow(QDateTime::fromString(QString::fromLatin1(each->published), Qt::RFC2822Date)
                                 .toUTC()
                                 .addSecs(60));
            fan.poll({*each});
        }
        fan.clock.setNow(utc("2025-11-20T12:00:00Z"));
    };
    Fan before;
    before.addMedalist();
    pollAll(before);
    Fan after;
    pollAll(after);
    after.addMedalist();
    QCOMPARE(must(after.stored.readNow()), 3);

    const FollowedSeason byPolls = before.second();
    const FollowedSeason readLater = after.second();
    QCOMPARE(readLater.claims.size(), byPolls.claims.size());
    QCOMPARE(remindedPremiere(readLater).date, date("2026-04"));
    for (size_t index = 0; index < byPolls.claims.size(); ++index) {
        const PremiereClaim &polled = byPolls.claims[index];
        const PremiereClaim &read = readLater.claims[index];
        QCOMPARE(read.date, polled.date);
        QCOMPARE(read.certainty, polled.certainty);
        QCOMPARE(read.learnedAt, polled.learnedAt);
        QCOMPARE(read.quote, polled.quote);
    }
    QCOMPARE(after.waiting().size(), before.waiting().size());
    for (size_t index = 0; index < before.waiting().size(); ++index)
        QVERIFY(after.waiting()[index].decision == before.waiting()[index].decision);
}

void StoredNewsTest::aTitleTeachesToo()
{
    Fan fan;
    fan.addMedalist();
    fan.poll({post("Skating Medallers Season 2 Premieres in January 2026", "s")});
    QCOMPARE(must(fan.stored.readNow()), 0);
    QVERIFY(fan.upcoming().empty());
    const ShowDetails details = fan.medalistDetails();
    must(fan.watchlist.apply(editShow(details.show, alsoCalled(details.show, u"Skating Medallers"_s))));
    QCOMPARE(must(fan.stored.readNow()), 1);
    QCOMPARE(fan.upcoming().front().premiere.date, date("2026-01"));
}

void StoredNewsTest::goesWithTheShowAndComesBackWithIt()
{
    Fan fan;
    fan.poll({headline()});
    fan.addMedalist();
    const auto readAll = [&fan] { return must(fan.stored.readNow()); };
    QCOMPARE(readAll(), 1);
    QSignalSpy inboxChanged(&fan.inbox, &Inbox::changed);
    must(fan.watchlist.undo());
    readAll();
    QVERIFY(fan.upcoming().empty());
    QVERIFY(must(ListStore(*fan.database).titles()).empty());
    QVERIFY(fan.waiting().empty());
    QCOMPARE(must(fan.inbox.waitingCount()), 0);
    QCOMPARE(inboxChanged.count(), 1);
    must(fan.watchlist.redo());
    readAll();
    QCOMPARE(fan.upcoming().size(), size_t(1));
    QVERIFY(fan.upcoming().front().isFlagged);
    QCOMPARE(fan.second().claims.size(), size_t(1));
    QCOMPARE(fan.waiting().size(), size_t(1));
    // Undone before it was read, it is read once it is done again.
    Fan quick;
    quick.poll({headline()});
    quick.addMedalist();
    must(quick.watchlist.undo());
    QCOMPARE(must(quick.stored.readNow()), 0);
    must(quick.watchlist.redo());
    QCOMPARE(must(quick.stored.readNow()), 1);
    QCOMPARE(quick.upcoming().size(), size_t(1));
}

void StoredNewsTest::whatCameWhileTheShowWasAwayIsRead()
{
    Fan fan;
    fan.addMedalist();
    must(fan.watchlist.apply(removeShow(fan.medalistDetails())));
    fan.poll({headline()});
    must(fan.watchlist.undo());
    QVERIFY(fan.upcoming().empty());
    QCOMPARE(must(fan.stored.readNow()), 1);
    QCOMPARE(fan.upcoming().size(), size_t(1));
}

void StoredNewsTest::aShowThatCameBackUnderAnotherNumberHasItAgain()
{
    Fan fan;
    fan.addMedalist();
    fan.poll({headline()});
    QCOMPARE(fan.upcoming().size(), size_t(1));
    must(fan.watchlist.apply(removeShow(fan.medalistDetails())));
    QVERIFY(fan.upcoming().empty());
    fan.addMedalist();
    must(fan.stored.readNow());
    QCOMPARE(fan.upcoming().size(), size_t(1));
    QCOMPARE(fan.upcoming().front().premiere.date, date("2026-01"));
}

void StoredNewsTest::whatHasPassedIsHistory()
{
    Fan fan;
    fan.poll({post("Medalist Season 2 Premieres on January 24, 2026", "b")});
    fan.clock.setNow(utc("2026-02-10T12:00:00Z"));
    fan.addMedalist();
    QCOMPARE(must(fan.stored.readNow()), 1);
    QVERIFY(fan.waiting().empty());
    QCOMPARE(fan.second().season.number, 2);
    QCOMPARE(fan.second().claims.size(), size_t(1));
    QVERIFY(!fan.second().isFlagged);
    QCOMPARE(must(fan.inbox.ofShow(fan.second().show.id)).size(), size_t(1));
}

void StoredNewsTest::tellsByNoBubble()
{
    Fan fan;
    fan.poll({post("Medalist Season 2 Premieres on January 24, 2026", "b"),
              post("Kowloon Season 2 Premieres on November 18, 2025", "k")});
    QVERIFY(fan.saidAt("2025-11-20T12:00:00Z").isEmpty());
    fan.addMedalist();
    fan.addDated(u"Kowloon"_s, "2024-01-01");
    QCOMPARE(must(fan.stored.readNow()), 2);
    QVERIFY2(fan.saidAt("2025-11-20T12:01:00Z").isEmpty(), qPrintable(fan.notices.said.join(u' ')));
    QVERIFY(fan.saidAt("2025-11-20T18:01:00Z").isEmpty());
    // What is to come is told in its time.
    QCOMPARE(fan.saidAt("2026-01-24T14:00:00Z").size(), 1);
}

void StoredNewsTest::whatTheUserDecidedStays()
{
    Fan fan;
    fan.addMedalist();
    fan.poll({headline()});
    must(fan.inbox.dismiss({fan.waiting().front().id}));
    QVERIFY(fan.upcoming().empty());
    const ShowDetails details = fan.medalistDetails();
    must(fan.watchlist.apply(editShow(details.show, alsoCalled(details.show, u"Skaters"_s))));
    must(fan.stored.readNow());
    QVERIFY(fan.upcoming().empty());
    QVERIFY(fan.waiting().empty());
}

void StoredNewsTest::waitsForThePollAndForTheNextStart()
{
    Fan fan;
    fan.poll({headline()});
    fan.addMedalist(); // and the program ends
    QVERIFY(!must(showsAwaitingNews(*fan.database)).isEmpty());
    StoredNews next({*fan.database, fan.watchlist, fan.preferences, fan.poller, fan.transfer, fan.clock});
    QSignalSpy finished(&next, &StoredNews::finished);
    fan.fetcher.holdBack();
    fan.poller.pollAll();
    QVERIFY(fan.poller.isPolling());
    next.start();
    QTest::qWait(50);
    QCOMPARE(finished.count(), 0);
    fan.poller.cancel();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(fan.upcoming().size(), size_t(1));
    QVERIFY(must(showsAwaitingNews(*fan.database)).isEmpty());
}

void StoredNewsTest::readsBesideTheWindow()
{
    Fan fan;
    fan.stored.start();
    QSignalSpy finished(&fan.stored, &StoredNews::finished);
    fan.poll({headline()});
    QSignalSpy changed(&fan.watchlist, &Watchlist::changed);
    fan.addMedalist();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(fan.upcoming().size(), size_t(1));
    for (const QList<QVariant> &each : changed)
        QVERIFY2(!each.front().value<ChangedRows>().everything, "only what it touched is read again");
    QTest::qWait(20);
    QCOMPARE(finished.count(), 1);
}

void StoredNewsTest::holdsTheWindowUpForNoneOfTheReading()
{
    QTemporaryDir folder;
    FanOnFile fan(folder.filePath(u"list.sqlite"_s));
    fan.keepPosts(60'000);
    must(fan.watchlist.apply(addByTitle(u"Medalist"_s, {}, fan.clock)));
    QElapsedTimer here;
    here.start();
    QCOMPARE(must(fan.stored.readNow()), 3);
    const qint64 atOnce = here.elapsed();
    must(fan.watchlist.undo());

    fan.stored.start();
    QSignalSpy finished(&fan.stored, &StoredNews::finished);
    QTest::qWait(20);
    LoopWatch watch;
    must(fan.watchlist.apply(addByTitle(u"Medalist"_s, {}, fan.clock)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    const qint64 longest = watch.longest();
    qInfo("here %lld ms, beside the window it stood still for %lld ms", atOnce, longest);
    QVERIFY(longest < atOnce / 2);
    QCOMPARE(must(fan.watchlist.upcoming(fan.clock.now(), fan.clock.zone(), countingBy({}))).rows.size(),
             size_t(3));
}

RAIKI_TEST(StoredNewsTest)
#include "test_storednews.moc"
