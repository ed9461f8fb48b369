// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** A disk that fails in the middle of a batch: all of it or nothing, validators included. */
class IntakeFailuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsAsAWholeAtEveryWrite();
    void decisionsFailAsAWholeAtEveryWrite_data();
    void decisionsFailAsAWholeAtEveryWrite();
};

void IntakeFailuresTest::failsAsAWholeAtEveryWrite()
{
    Tracker tracker;
    tracker.addMedalist();
    const FeedId feed = tracker.addFeed();
    const QString before = tracker.dump();
    QSignalSpy list(&tracker.watchlist, &Watchlist::changed);
    QSignalSpy news(&tracker.intake, &FeedIntake::tookIn);
    int failures = 0;
    for (int nth = 1; nth < 100; ++nth) {
        tracker.database->failAtWrite(nth);
        const Result<IntakeReport> report = tracker.take(feed, rss({headline(), exactDate()}));
        tracker.database->failAtWrite(std::nullopt);
        if (report)
            break;
        ++failures;
        QCOMPARE(tracker.dump(), before);
        QVERIFY2(tracker.feed(feed).validators.etag.isEmpty(), "else a 304 would lose the news for ever");
        QCOMPARE(list.count() + news.count(), 0);
    }
    QVERIFY(failures >= 12); // items, season, releases, claims, announcements, flags, feed, commit
    QCOMPARE(tracker.upcoming().front().premiere.date, date("2026-01-25T01:30+09:00"));
    QCOMPARE(tracker.feed(feed).validators.etag, QByteArray("\"one\""));
    QCOMPARE(news.count(), 1);
}

void IntakeFailuresTest::decisionsFailAsAWholeAtEveryWrite_data()
{
    QTest::addColumn<QString>("decision");
    QTest::newRow("accept") << "accept";
    QTest::newRow("correct") << "correct";
    QTest::newRow("dismiss") << "dismiss";
}

void IntakeFailuresTest::decisionsFailAsAWholeAtEveryWrite()
{
    QFETCH(QString, decision);
    Tracker tracker;
    tracker.addMedalist();
    Post unclear = headline();
    unclear.title = "Medalist Anime Premieres in January 2026";
    unclear.description.clear();
    const Post &post = decision == u"dismiss" ? headline() : unclear;
    must(tracker.take(tracker.addFeed(), rss({post})));
    const AnnouncementId id = must(tracker.inbox.waiting()).front().id;
    const QString before = tracker.dump();
    const auto decide = [&]() -> Result<void> {
        if (decision == u"accept")
            return tracker.inbox.accept(id);
        if (decision == u"dismiss")
            return tracker.inbox.dismiss(id);
        return tracker.inbox.correct(id, {tracker.medalistDetails().show.id, 2, date("2026-02"), true});
    };
    int failures = 0;
    for (int nth = 1; nth < 100; ++nth) {
        tracker.database->failAtWrite(nth);
        const Result<void> decided = decide();
        tracker.database->failAtWrite(std::nullopt);
        if (decided)
            break;
        ++failures;
        QCOMPARE(tracker.dump(), before);
    }
    QVERIFY(failures >= 3);
    QVERIFY(must(tracker.inbox.waiting()).empty());
}

RAIKI_TEST(IntakeFailuresTest)
#include "test_intakefailures.moc"
