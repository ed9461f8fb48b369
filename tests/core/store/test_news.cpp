// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/itemstore.h"
#include "tests/core/store/newsfixtures.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

/** The inbox's rows. */
namespace raiki::test {

class TestNews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldIsKept();
    void withoutMatchOrShow();
    void everyEnumIsKept();
    void waitingIsNewestFirst();
    void decidedOnesWaitNoMore_data();
    void decidedOnesWaitNoMore();
    void lookingAtASeason();
    void changedItemIsReadAgain();
    void removedShowKeepsItsNews();
    void removedFeedKeepsItsNews();
    void unknownOnes();

private:
    FeedItemId addItem(const QString &key, int day);
    AnnouncementId addNews(int day);

    std::unique_ptr<Database> m_database;
    FeedId m_feed;
    ShowId m_show;
    SeasonId m_season;
};

void TestNews::init()
{
    m_database = memoryDatabase();
    const ChangeSet list = applied(*m_database, addMedalist());
    m_show = added<Show>(list, 0).id;
    m_season = added<Season>(list, 2).id;
    m_feed = must(FeedStore(*m_database).add(newsFeed()));
}

FeedItemId TestNews::addItem(const QString &key, int day)
{
    FeedItem item = newsItem(m_feed, key);
    item.published = instant("2025-10-01T00:00:00Z").addDays(day);
    return must(ItemStore(*m_database).insert(item, ItemDetail::Full));
}

/** A flagged premiere, said on the given day. */
AnnouncementId TestNews::addNews(int day)
{
    return must(
        NewsStore(*m_database).insert(premiereNews(addItem(QString::number(day), day), m_show, m_season)));
}

void TestNews::everyFieldIsKept()
{
    NewsRecord given = premiereNews(addItem(QStringLiteral("1"), 0), m_show, m_season);
    given.id = must(NewsStore(*m_database).insert(given));
    const NewsRow row = must(NewsStore(*m_database).row(given.id));
    QVERIFY(row.news.announcement == given.announcement);
    QVERIFY(row.news.match == given.match);
    QVERIFY(row.news.decision == given.decision);
    QVERIFY(row.news.show == m_show && row.news.season == m_season && row.news.item == given.item);
    QVERIFY(row.news.state == NewsState::Waiting);
    QVERIFY(row.item == must(ItemStore(*m_database).item(given.item)));
    QCOMPARE(row.feedTitle, newsFeed().title);
    QVERIFY(row.showTitles == must(ListStore(*m_database).show(m_show)).show.titles);
}

void TestNews::withoutMatchOrShow()
{
    NewsRecord bare;
    bare.item = addItem(QStringLiteral("1"), 0);
    bare.decision = {IntakeAction::Review, IntakeReason::UnsureMatch};
    const NewsRow row = must(NewsStore(*m_database).row(must(NewsStore(*m_database).insert(bare))));
    QVERIFY(row.news.announcement == bare.announcement);
    QVERIFY(!row.news.match && !row.news.show.isValid() && !row.news.season.isValid());
    QVERIFY(row.showTitles.isEmpty());
}

void TestNews::everyEnumIsKept()
{
    const FeedItemId item = addItem(QStringLiteral("1"), 0);
    NewsStore news(*m_database);
    for (int number = 0; number <= static_cast<int>(IntakeReason::MovieOfFollowed); ++number) {
        NewsRecord given = premiereNews(item, m_show, m_season);
        given.announcement.kind = static_cast<AnnouncementKind>(number % 8);
        given.decision = {static_cast<IntakeAction>(number % 3), static_cast<IntakeReason>(number)};
        given.match->reason = static_cast<MatchReason>(number % 3);
        given.state = static_cast<NewsState>(number % 4);
        const NewsRecord read = must(news.row(must(news.insert(given)))).news;
        QVERIFY(read.announcement.kind == given.announcement.kind);
        QVERIFY(read.decision == given.decision);
        QVERIFY(read.match->reason == given.match->reason);
        QVERIFY(read.state == given.state);
    }
}

void TestNews::waitingIsNewestFirst()
{
    const AnnouncementId middle = addNews(2);
    const AnnouncementId newest = addNews(3);
    const AnnouncementId oldest = addNews(1);
    const std::vector<NewsRow> rows = must(NewsStore(*m_database).waiting());
    QCOMPARE(rows.size(), size_t(3));
    QVERIFY(rows.at(0).news.id == newest && rows.at(1).news.id == middle && rows.at(2).news.id == oldest);
    QCOMPARE(must(NewsStore(*m_database).waitingCount()), 3);
}

void TestNews::decidedOnesWaitNoMore_data()
{
    QTest::addColumn<NewsState>("state");
    QTest::addColumn<IntakeAction>("action");
    QTest::addColumn<int>("waiting");
    QTest::newRow("flagged") << NewsState::Waiting << IntakeAction::Flag << 1;
    QTest::newRow("to review") << NewsState::Waiting << IntakeAction::Review << 1;
    QTest::newRow("noted only") << NewsState::Waiting << IntakeAction::Ignore << 0;
    QTest::newRow("accepted") << NewsState::Accepted << IntakeAction::Review << 0;
    QTest::newRow("dismissed") << NewsState::Dismissed << IntakeAction::Flag << 0;
    QTest::newRow("seen") << NewsState::Seen << IntakeAction::Flag << 0;
}

void TestNews::decidedOnesWaitNoMore()
{
    QFETCH(NewsState, state);
    QFETCH(IntakeAction, action);
    QFETCH(int, waiting);
    NewsStore news(*m_database);
    NewsRecord record = must(news.row(addNews(1))).news;
    record.state = state;
    record.decision.action = action;
    record.season = SeasonId{77};
    must(news.update(record));
    QCOMPARE(must(news.waitingCount()), waiting);
    QCOMPARE(must(news.waiting()).size(), static_cast<size_t>(waiting));
    const std::vector<NewsRow> all = must(news.ofShow(m_show));
    QCOMPARE(all.size(), size_t(1));
    QVERIFY(all.at(0).news.state == state && all.at(0).news.season == record.season);
}

void TestNews::lookingAtASeason()
{
    addNews(1);
    addNews(2);
    NewsStore news(*m_database);
    NewsRecord unsure = must(news.row(addNews(3))).news;
    unsure.decision = {IntakeAction::Review, IntakeReason::UnsureMatch};
    must(news.update(unsure));
    QCOMPARE(must(news.markSeasonSeen(SeasonId{99})), 0);
    QCOMPARE(must(news.markSeasonSeen(m_season)), 2);
    QCOMPARE(must(news.waitingCount()), 1); // a decision is still asked for
}

void TestNews::changedItemIsReadAgain()
{
    NewsStore news(*m_database);
    const FeedItemId item = addItem(QStringLiteral("1"), 0);
    must(news.insert(premiereNews(item, m_show, m_season)));
    NewsRecord decided = premiereNews(item, m_show, m_season);
    decided.state = NewsState::Accepted;
    const AnnouncementId kept = must(news.insert(decided));
    must(news.removeUndecidedOf(item));
    const std::vector<NewsRow> rows = must(news.ofItem(item));
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows.at(0).news.id == kept && rows.at(0).news.match);
}

void TestNews::removedShowKeepsItsNews()
{
    const AnnouncementId id = addNews(1);
    const QString before = allRows(*m_database);
    const Show show = must(ListStore(*m_database).show(m_show)).show;
    const ChangeSet removal{ChangeKind::RemoveShow, {}, {Change<Show>{show, {}}}};
    const ChangeSet gone = applied(*m_database, removal, Dependents::TakeAlong);
    QVERIFY(must(NewsStore(*m_database).row(id)).showTitles.isEmpty());
    applied(*m_database, gone.inverted());
    QCOMPARE(allRows(*m_database), before);
}

void TestNews::removedFeedKeepsItsNews()
{
    const AnnouncementId id = addNews(1);
    must(FeedStore(*m_database).remove(m_feed));
    QCOMPARE(must(NewsStore(*m_database).row(id)).feedTitle, newsFeed().title);
}

void TestNews::unknownOnes()
{
    NewsStore news(*m_database);
    QCOMPARE(news.row(AnnouncementId{9}).error().code, ErrorCode::NotFound);
    QCOMPARE(news.update(premiereNews({}, {}, {})).error().code, ErrorCode::NotFound);
    QCOMPARE(news.insert(premiereNews(FeedItemId{9}, {}, {})).error().code, ErrorCode::Conflict);
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestNews)
#include "test_news.moc"
