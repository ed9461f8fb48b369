// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/feeds/postsmodel.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** What the second line of a post says of its date. */
class PostsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhen_data();
    void saysWhen();
    void whatIsShorterKeepsTheDate();
};

namespace {

QDateTime at(const char *time)
{
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
}

} // namespace

void PostsModelTest::saysWhen_data()
{
    QTest::addColumn<QDateTime>("published");
    QTest::addColumn<QDateTime>("updated");
    QTest::addColumn<QDateTime>("begins");
    QTest::addColumn<bool>("wholeDays");
    QTest::addColumn<QString>("said");
    const QDateTime none;
    QTest::newRow("published") << at("2026-01-05T11:55:00Z") << at("2026-01-05T11:58:00Z") << none << false
                               << u"5 minute(s) ago"_s;
    QTest::newRow("only changed") << none << at("2026-01-05T11:55:00Z") << none << false
                                  << u"5 minute(s) ago"_s;
    QTest::newRow("an event") << at("2025-10-01T08:00:00Z") << none << at("2026-01-24T16:30:00Z") << false
                              << u"Sun 25 Jan 2026, 01:30"_s;
    QTest::newRow("a day") << none << none << at("2026-01-09T00:00:00Z") << true << u"Fri 9 Jan 2026"_s;
    QTest::newRow("nothing") << none << none << none << false << u"no date"_s;
}

void PostsModelTest::saysWhen()
{
    QFETCH(QDateTime, published);
    QFETCH(QDateTime, updated);
    QFETCH(QDateTime, begins);
    QFETCH(bool, wholeDays);
    FeedPost post;
    post.item.published = published;
    post.item.updated = updated;
    post.item.begins = begins;
    post.item.takesWholeDays = wholeDays;
    const DateStyle style{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Asia/Tokyo"), false};
    QFETCH(QString, said);
    QCOMPARE(postDetailText(post, at("2026-01-05T12:00:00Z"), style), said);
}

void PostsModelTest::whatIsShorterKeepsTheDate()
{
    FeedPost post;
    post.item.published = at("2026-01-05T11:55:00Z");
    post.showTitle = u"Medalist"_s;
    PostNews news;
    news.showTitle = post.showTitle;
    news.announcement.kind = AnnouncementKind::Premiere;
    news.announcement.season = 3;
    news.announcement.date = *FuzzyDate::fromText(u"2027-10");
    news.decision = {IntakeAction::Review, IntakeReason::UnsureMatch};
    post.news = {news};
    const DateStyle style{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Asia/Tokyo"), false};
    QCOMPARE(shorterPostDetails(post, at("2026-01-05T12:00:00Z"), style),
             (QStringList{u"5 minute(s) ago · perhaps Medalist: Premiere · season 3 · October 2027"_s,
                          u"perhaps Medalist: Premiere · season 3 · October 2027"_s,
                          u"perhaps Medalist: October 2027"_s}));
}

RAIKI_TEST(PostsModelTest)
#include "test_postsmodel.moc"
