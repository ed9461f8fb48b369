// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/tray/noticetext.h"

#include <QTest>

using namespace raiki;

namespace {

const NoticeStyle style{{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Asia/Tokyo"), false},
                        TitleLanguage::English};

ReminderNotice noticeOf(ReminderKind kind, const char *date)
{
    ReminderNotice notice;
    notice.show.titles.english = QStringLiteral("Medalist");
    notice.season.number = 2;
    notice.reminder.kind = kind;
    notice.reminder.premiere = FuzzyDate::fromText(QString::fromLatin1(date)).value_or(FuzzyDate());
    notice.premiere.date = notice.reminder.premiere;
    return notice;
}

InboxRow newsOf(const QString &show)
{
    InboxRow row;
    row.showTitle = show;
    row.announcement.season = 2;
    row.announcement.date = *FuzzyDate::fromText(u"2026-01");
    return row;
}

} // namespace

class TestNoticeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAReminder_data();
    void tellsAReminder();
    void tellsLateOnesAsLate();
    void tellsACancellation();
    void tellsWhereItMovedFrom();
    void tellsWhatWasMissed();
    void twoLeadTimesOfOneStartAreOneLine();
    void tellsABatchOfNews();
    void whatIsNotSureSaysSo();
    void newsOfAMoveSaysFromWhatToWhat();
};

void TestNoticeText::tellsAReminder_data()
{
    QTest::addColumn<ReminderKind>("kind");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("bodyPart");
    QTest::newRow("set") << ReminderKind::DateSet << QByteArray("2026-01-24")
                         << "Medalist, Season 2 has a date"
                         << "24 Jan 2026";
    QTest::newRow("moved") << ReminderKind::DateChanged << QByteArray("2026-02")
                           << "Medalist, Season 2 has moved"
                           << "February 2026";
    QTest::newRow("now") << ReminderKind::Start << QByteArray("2026-01-25T01:30+09:00")
                         << "Medalist, Season 2 starts now"
                         << "01:30";
    QTest::newRow("today") << ReminderKind::Start << QByteArray("2026-01-25")
                           << "Medalist, Season 2 starts today"
                           << "25 Jan 2026";
    QTest::newRow("within") << ReminderKind::StartsWithin << QByteArray("2026-01")
                            << "Medalist, Season 2 starts some time in January 2026"
                            << "when the day is known";
}

void TestNoticeText::tellsAReminder()
{
    QFETCH(ReminderKind, kind);
    QFETCH(QByteArray, date);
    QFETCH(QString, bodyPart);
    ReminderNotice notice = noticeOf(kind, date.constData());
    notice.platforms = {QStringLiteral("TV Asahi")};
    const NoticeText text = reminderNoticeText(notice, style);
    QTEST(text.summary, "summary");
    QVERIFY2(text.body.contains(bodyPart), qPrintable(text.body));
    QVERIFY2(text.body.contains(QStringLiteral("TV Asahi")), qPrintable(text.body));
}

void TestNoticeText::tellsLateOnesAsLate()
{
    ReminderNotice start = noticeOf(ReminderKind::Start, "2026-01-25T01:30+09:00");
    start.reminder.deliveredAt = QDateTime(QDate(2026, 1, 24), QTime(16, 30), Qt::UTC);
    QCOMPARE(reminderNoticeText(start, style).summary, QStringLiteral("Medalist, Season 2 starts now"));
    start.reminder.deliveredAt = start.reminder.deliveredAt.addSecs(3600);
    QCOMPARE(reminderNoticeText(start, style).summary, QStringLiteral("Medalist, Season 2 has started"));
    ReminderNotice day = noticeOf(ReminderKind::Start, "2026-01-25");
    day.reminder.deliveredAt = QDateTime(QDate(2026, 1, 25), QTime(12, 0), Qt::UTC);
    QCOMPARE(reminderNoticeText(day, style).summary, QStringLiteral("Medalist, Season 2 starts today"));
    day.reminder.deliveredAt = day.reminder.deliveredAt.addDays(1);
    QCOMPARE(reminderNoticeText(day, style).summary, QStringLiteral("Medalist, Season 2 has started"));
    ReminderNotice lead = noticeOf(ReminderKind::LeadTime, "2026-01-25T01:30+09:00");
    lead.reminder.lead = std::chrono::minutes{60};
    lead.reminder.dueAt = QDateTime(QDate(2026, 1, 24), QTime(15, 30), Qt::UTC);
    lead.reminder.deliveredAt = lead.reminder.dueAt.addSecs(5);
    QVERIFY(reminderNoticeText(lead, style)
                .summary.startsWith(QStringLiteral("Medalist, Season 2 starts in 1 hour")));
    lead.reminder.deliveredAt = lead.reminder.dueAt.addSecs(3000);
    QCOMPARE(reminderNoticeText(lead, style).summary, QStringLiteral("Medalist, Season 2 starts soon"));
    const auto line = [](const ReminderNotice &notice) {
        return groupNoticeText({notice, notice}, NoticeGroup::Missed, style).body.section(u'\n', 0, 0);
    };
    QVERIFY2(line(lead).startsWith(QStringLiteral("Medalist, Season 2 starts: ")), qPrintable(line(lead)));
    lead.reminder.deliveredAt = lead.reminder.dueAt.addSecs(3600);
    QCOMPARE(reminderNoticeText(lead, style).summary, QStringLiteral("Medalist, Season 2 has started"));
    QVERIFY2(line(lead).startsWith(QStringLiteral("Medalist, Season 2 has started: ")),
             qPrintable(line(lead)));
    // "In 2 minutes" is not said a minute late.
    lead.reminder.lead = std::chrono::minutes{2};
    lead.reminder.dueAt = QDateTime(QDate(2026, 1, 24), QTime(16, 28), Qt::UTC);
    lead.reminder.deliveredAt = lead.reminder.dueAt.addSecs(60);
    QCOMPARE(reminderNoticeText(lead, style).summary, QStringLiteral("Medalist, Season 2 starts soon"));
}

void TestNoticeText::tellsACancellation()
{
    ReminderNotice notice = noticeOf(ReminderKind::DateChanged, "2026-01");
    notice.premiere.certainty = Certainty::Cancelled;
    QCOMPARE(reminderNoticeText(notice, style).summary, QStringLiteral("Medalist, Season 2 is cancelled"));
}

void TestNoticeText::tellsWhereItMovedFrom()
{
    ReminderNotice notice = noticeOf(ReminderKind::DateChanged, "2026-04");
    notice.premiere.movedFrom = *FuzzyDate::fromText(u"2026-01");
    QCOMPARE(reminderNoticeText(notice, style).body, QStringLiteral("from January 2026 to April 2026"));
    // Moved again since: what was told then stays what it was.
    notice.premiere = {};
    notice.premiere.date = *FuzzyDate::fromText(u"2026-07");
    notice.premiere.movedFrom = notice.reminder.premiere;
    QCOMPARE(reminderNoticeText(notice, style).body, QStringLiteral("April 2026"));
}

void TestNoticeText::tellsWhatWasMissed()
{
    std::vector<ReminderNotice> notices(7, noticeOf(ReminderKind::DateSet, "2026-01"));
    for (int i = 0; i < 7; ++i)
        notices[size_t(i)].season.number = i + 1;
    const NoticeText text = groupNoticeText(notices, NoticeGroup::Missed, style);
    QVERIFY2(text.summary.startsWith(QStringLiteral("7 ")), qPrintable(text.summary));
    QCOMPARE(text.body.count(u'\n'), 5);
    QVERIFY2(text.body.endsWith(QStringLiteral("and 2 more")), qPrintable(text.body));
    const auto summary = [&](NoticeGroup group) { return groupNoticeText(notices, group, style).summary; };
    QCOMPARE(summary(NoticeGroup::Missed), QStringLiteral("7 reminder(s) from while you were away"));
    QCOMPARE(summary(NoticeGroup::Waited), QStringLiteral("7 reminder(s) that waited"));
    QCOMPARE(summary(NoticeGroup::Unshown), QStringLiteral("7 reminder(s) not shown before"));
}

void TestNoticeText::twoLeadTimesOfOneStartAreOneLine()
{
    std::vector<ReminderNotice> notices(2, noticeOf(ReminderKind::LeadTime, "2026-01-24"));
    notices[0].reminder.lead = std::chrono::minutes{7 * 24 * 60};
    notices[1].reminder.lead = std::chrono::minutes{24 * 60};
    notices.push_back(noticeOf(ReminderKind::DateSet, "2026-01"));
    const NoticeText text = groupNoticeText(notices, NoticeGroup::Digest, style);
    QCOMPARE(text.body.count(u'\n'), 1);
    QVERIFY2(text.summary.endsWith(QStringLiteral(": 2")), qPrintable(text.summary));
}

void TestNoticeText::tellsABatchOfNews()
{
    QVERIFY(newsNoticeText({}, {}, style).summary.isEmpty());
    IntakeReport report;
    report.flagged.assign(4, newsOf(QStringLiteral("Medalist")));
    report.review.assign(3, newsOf(QStringLiteral("Mushishi")));
    const NoticeText text = newsNoticeText(report, {}, style);
    QVERIFY2(text.summary.startsWith(QStringLiteral("7 ")), qPrintable(text.summary));
    QVERIFY2(text.body.startsWith(QStringLiteral("Medalist · Season 2 · Announcement · January 2026\n")),
             qPrintable(text.body));
    QVERIFY(text.body.contains(QStringLiteral("Mushishi")));
    QVERIFY2(text.body.endsWith(QStringLiteral("and 2 more")), qPrintable(text.body));
}

void TestNoticeText::whatIsNotSureSaysSo()
{
    IntakeReport report;
    report.flagged = {newsOf(QStringLiteral("Medalist"))};
    report.flagged.front().decision.action = IntakeAction::Flag;
    report.review = {newsOf(QStringLiteral("Mushishi"))};
    report.review.front().decision = {IntakeAction::Review, IntakeReason::UnsureMatch};
    QCOMPARE(newsNoticeText(report, {}, style).body.split(u'\n'),
             (QStringList{QStringLiteral("Medalist · Season 2 · Announcement · January 2026"),
                          QStringLiteral("perhaps Mushishi · Season 2 · Announcement · January 2026")}));
}

void TestNoticeText::newsOfAMoveSaysFromWhatToWhat()
{
    ReminderNotice moved = noticeOf(ReminderKind::DateChanged, "2026-04");
    moved.premiere.movedFrom = *FuzzyDate::fromText(u"2026-01");
    moved.season.id = SeasonId{7};
    InboxRow delay = newsOf(QStringLiteral("Medalist"));
    delay.season = moved.season.id;
    delay.announcement.kind = AnnouncementKind::Delay;
    delay.announcement.date = moved.reminder.premiere;
    InboxRow other = newsOf(QStringLiteral("Mushishi"));
    other.season = SeasonId{8};
    IntakeReport report;
    report.flagged = {delay, other};
    QCOMPARE(newsNoticeText(report, {moved}, style).body.split(u'\n'),
             (QStringList{QStringLiteral("Medalist · Season 2 · Delay · from January 2026 to April 2026"),
                          QStringLiteral("Mushishi · Season 2 · Announcement · January 2026")}));
    // Another post of the same batch speaks of another date: that one is no move.
    report.flagged.front().announcement.date = *FuzzyDate::fromText(u"2026-01");
    QVERIFY(!newsNoticeText(report, {moved}, style).body.contains(QStringLiteral("from")));
}

RAIKI_TEST(TestNoticeText)
#include "test_noticetext.moc"
