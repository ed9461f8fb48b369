// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/calendarkeeper.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** The calendar file that other programs subscribe to: it follows the list, event by event. */
class TestCalendarKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesSoonAfterAChange();
    void aMovedDateKeepsItsEventAndCounts();
    void anUndoneChangeCountsToo();
    void whatHasNotChangedIsNotWritten();
    void followsTheReleaseThatCounts();
    void alarmsAreTheLeadTimes();
    void withoutAFileNothingIsWritten();
    void saysWhereItCannotWrite();

private:
    void keep(const QString &path);
    [[nodiscard]] QString field(const QString &name) const;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"raiki.ics"_s); }
    [[nodiscard]] QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiServices> m_list;
    std::unique_ptr<PublishedCalendar> m_published;
    std::unique_ptr<CalendarKeeper> m_keeper;
    ShowId m_show;
};

void TestCalendarKeeper::init()
{
    m_keeper.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = std::make_unique<UiServices>();
    m_published = std::make_unique<PublishedCalendar>(*m_list->database);
    m_show = m_list->add(u"Medalist"_s, WatchStatus::PlanToWatch, u"2026-01-25"_s);
    keep(path());
    m_keeper = std::make_unique<CalendarKeeper>(m_list->services(), *m_published);
    QVERIFY(m_keeper->write());
}

void TestCalendarKeeper::keep(const QString &path)
{
    PreferenceValues values = m_list->preferences.values();
    values.calendarFile.path = path;
    QVERIFY(m_list->preferences.save(values));
}

QByteArray TestCalendarKeeper::written() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The value of the only line of that name. */
QString TestCalendarKeeper::field(const QString &name) const
{
    const QRegularExpression line(u"^"_s + name + u"[;:](.*?)\\r$"_s, QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(written())).captured(1);
}

void TestCalendarKeeper::writesSoonAfterAChange()
{
    QCOMPARE(written().count("BEGIN:VEVENT"), 1);
    m_list->add(u"Frieren"_s, WatchStatus::PlanToWatch, u"2026-01"_s);
    QTRY_COMPARE(written().count("BEGIN:VEVENT"), 2);
    QVERIFY(written().contains("STATUS:TENTATIVE"));
}

void TestCalendarKeeper::aMovedDateKeepsItsEventAndCounts()
{
    const QString uid = field(u"UID"_s);
    QVERIFY(!uid.isEmpty());
    QCOMPARE(field(u"SEQUENCE"_s), u"0"_s);
    QCOMPARE(field(u"DTSTART"_s), u"VALUE=DATE:20260125"_s);
    const ShowDetails details = *m_list->watchlist.details(m_show);
    m_list->clock.advance(std::chrono::hours(1));
    QVERIFY(m_list->apply(
        setPremiere(details, m_list->seasonOf(m_show), FuzzyDate::ofDay(QDate(2026, 2, 1)), m_list->clock)));
    QVERIFY(m_keeper->write());
    QCOMPARE(field(u"UID"_s), uid);
    QCOMPARE(field(u"DTSTART"_s), u"VALUE=DATE:20260201"_s);
    QCOMPARE(field(u"DTEND"_s), u"VALUE=DATE:20260202"_s);
    QCOMPARE(field(u"SEQUENCE"_s), u"1"_s);
    QCOMPARE(written().count("BEGIN:VEVENT"), 1);
}

void TestCalendarKeeper::anUndoneChangeCountsToo()
{
    aMovedDateKeepsItsEventAndCounts();
    const QString moved = field(u"LAST-MODIFIED"_s);
    m_list->clock.advance(std::chrono::hours(1));
    QVERIFY(m_list->watchlist.undo());
    QVERIFY(m_keeper->write());
    const QString undone = field(u"LAST-MODIFIED"_s);
    QVERIFY2(undone > moved, qPrintable(undone));
    QCOMPARE(field(u"DTSTAMP"_s), undone);
    m_list->clock.advance(std::chrono::hours(1));
    QVERIFY(m_keeper->write()); // nothing has changed since
    QCOMPARE(field(u"LAST-MODIFIED"_s), undone);
    QCOMPARE(field(u"DTSTART"_s), u"VALUE=DATE:20260125"_s);
    QCOMPARE(field(u"SEQUENCE"_s), u"2"_s);
}

void TestCalendarKeeper::whatHasNotChangedIsNotWritten()
{
    const QDateTime before = QFileInfo(path()).lastModified();
    QTest::qWait(20);
    QVERIFY(m_keeper->write());
    QCOMPARE(QFileInfo(path()).lastModified(), before);
}

void TestCalendarKeeper::followsTheReleaseThatCounts()
{
    PreferenceValues values = m_list->preferences.values();
    values.reminders.release.offset = std::chrono::minutes{90};
    QVERIFY(m_list->preferences.save(values));
    QVERIFY(m_list->sayDate(m_list->add(u"Frieren"_s), u"2026-01-10T01:00+09:00"_s));
    m_list->add(u"Own"_s, WatchStatus::PlanToWatch, u"2026-01-11T01:00+09:00"_s);
    QVERIFY(m_keeper->write());
    QVERIFY2(written().contains("DTSTART:20260109T173000Z"), written().constData());
    QVERIFY2(written().contains("DTSTART:20260110T160000Z"), written().constData()); // the user's own word
}

void TestCalendarKeeper::alarmsAreTheLeadTimes()
{
    QVERIFY(!written().contains("VALARM"));
    PreferenceValues values = m_list->preferences.values();
    values.calendarFile.hasAlarms = true;
    values.reminders.topics.leads = {std::chrono::hours(24), std::chrono::hours(1)};
    QVERIFY(m_list->preferences.save(values));
    QVERIFY(m_keeper->write());
    // Of a day without an hour it is some days before, at the hour for such things: nine unless told.
    QCOMPARE(written().count("BEGIN:VALARM"), 1);
    QCOMPARE(field(u"TRIGGER"_s), u"-PT15H"_s);
    values.reminders.dayHour = 20;
    QVERIFY(m_list->preferences.save(values));
    QVERIFY(m_keeper->write());
    QCOMPARE(field(u"TRIGGER"_s), u"-PT4H"_s);
    QVERIFY(m_list->sayDate(m_list->add(u"Frieren"_s), u"2026-01-10T01:00+09:00"_s));
    QVERIFY(m_keeper->write());
    QCOMPARE(written().count("BEGIN:VALARM"), 3);
    QVERIFY(written().contains("TRIGGER:-PT1440M\r\n") && written().contains("TRIGGER:-PT60M\r\n"));
}

void TestCalendarKeeper::withoutAFileNothingIsWritten()
{
    QVERIFY(QFile::remove(path()));
    keep({});
    m_list->add(u"Frieren"_s, WatchStatus::PlanToWatch, u"2026-01"_s);
    QVERIFY(m_keeper->write());
    QTest::qWait(1700);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestCalendarKeeper::saysWhereItCannotWrite()
{
    QSignalSpy failed(m_keeper.get(), &CalendarKeeper::failed);
    keep(m_folder->filePath(u"no such folder/raiki.ics"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().endsWith(u"raiki.ics"_s));
}

RAIKI_TEST(TestCalendarKeeper)
#include "test_calendarkeeper.moc"
