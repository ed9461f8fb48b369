// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/tray/tolddialog.h"

#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** The list of what was told: nothing is lost where no bubble came. */
class TestToldDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatTheDesktopDidNotShow();
    void closingIsReading();
    void opensTheShow();
    void asksToWatch();
    void snoozes();
    void saysWhatIsToCome();
    void twoDatesSayWhatTheyAre();
    void mutesAndUnmutesTheShow();
    void nothingToldNothingToDo();

private:
    [[nodiscard]] QPushButton *button(const QString &part) const;
    [[nodiscard]] QStringList texts(int tab) const;
    void open();
    [[nodiscard]] std::vector<ReminderNotice> told() const { return *m_list->reminders.told(10); }

    std::unique_ptr<UiServices> m_list;
    ShowId m_show;
    QPointer<ToldDialog> m_dialog;
};

void TestToldDialog::init()
{
    m_list = std::make_unique<UiServices>();
    PreferenceValues values = m_list->preferences.values();
    values.reminders.topics.leads.clear();
    QVERIFY(m_list->preferences.save(values));
    m_show = m_list->add(u"Medalist"_s, WatchStatus::PlanToWatch, u"2026-01-25T01:30+09:00"_s);
    m_list->clock.setNow(QDateTime::fromString(u"2026-01-24T16:30:05Z"_s, Qt::ISODate));
    m_list->reminders.tick();
    QCOMPARE(m_list->notifier.told, 1); // which the desktop does not confirm
}

void TestToldDialog::cleanup()
{
    delete m_dialog;
    m_list.reset();
}

void TestToldDialog::open()
{
    m_dialog = new ToldDialog(m_list->services());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

QPushButton *TestToldDialog::button(const QString &part) const
{
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&').contains(part))
            return each;
    }
    return nullptr;
}

QStringList TestToldDialog::texts(int tab) const
{
    QStringList texts;
    const auto *list = qobject_cast<QListWidget *>(m_dialog->findChild<QTabWidget *>()->widget(tab));
    for (int row = 0; list && row < list->count(); ++row)
        texts << list->item(row)->text();
    return texts;
}

void TestToldDialog::saysWhatTheDesktopDidNotShow()
{
    open();
    QCOMPARE(texts(0).size(), 1);
    QVERIFY2(texts(0).front().startsWith(u"Medalist"_s), qPrintable(texts(0).front()));
    QVERIFY2(texts(0).front().contains(u"not shown by the desktop"_s), qPrintable(texts(0).front()));
}

void TestToldDialog::closingIsReading()
{
    open();
    QCOMPARE(told().front().reminder.state, ReminderState::Telling);
    button(u"Close"_s)->click();
    QCOMPARE(told().front().reminder.state, ReminderState::Delivered);
    QTRY_VERIFY(!m_dialog); // it deletes itself
    m_list->notifier.told = 0;
    m_list->reminders.tellAgain();
    m_list->reminders.tick();
    QCOMPARE(m_list->notifier.told, 0); // what was read is not told again
    open();
    QVERIFY(!texts(0).front().contains(u"not shown"_s));
}

void TestToldDialog::opensTheShow()
{
    open();
    QSignalSpy asked(m_dialog, &ToldDialog::showRequested);
    button(u"Open the show"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<ShowId>(), m_show);
    auto *list = qobject_cast<QListWidget *>(m_dialog->findChild<QTabWidget *>()->widget(0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return); // by the keyboard
    QCOMPARE(asked.size(), 2);
}

void TestToldDialog::asksToWatch()
{
    open();
    QSignalSpy asked(m_dialog, &ToldDialog::watchingRequested);
    button(u"Watching now"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(0).value<ShowId>(), m_show);
    QCOMPARE(asked.front().at(1).value<SeasonId>(), m_list->seasonOf(m_show));
}

void TestToldDialog::snoozes()
{
    open();
    QMenu *menu = button(u"Again"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered << action->text();
    QCOMPARE(offered, QStringList({u"In 10 minutes"_s, u"Tonight"_s, u"Tomorrow"_s}));
    menu->actions().front()->trigger();
    QCOMPARE(told().front().reminder.state, ReminderState::Snoozed);
    QVERIFY2(texts(0).front().contains(u"again "_s), qPrintable(texts(0).front()));
    m_list->notifier.told = 0;
    m_list->clock.advance(std::chrono::minutes(9));
    m_list->reminders.tick();
    QCOMPARE(m_list->notifier.told, 0);
    m_list->clock.advance(std::chrono::minutes(2));
    m_list->reminders.tick();
    QCOMPARE(m_list->notifier.told, 1);
}

void TestToldDialog::saysWhatIsToCome()
{
    m_list->add(u"Frieren"_s, WatchStatus::PlanToWatch, u"2026-01-28"_s);
    open();
    auto *tabs = m_dialog->findChild<QTabWidget *>();
    QCOMPARE(texts(1).size(), 1);
    QVERIFY2(texts(1).front().startsWith(u"Frieren"_s), qPrintable(texts(1).join(u" | "_s)));
    QVERIFY2(texts(1).front().count(u"28 Jan"_s) == 1, qPrintable(texts(1).front())); // its own day, once
    tabs->setCurrentIndex(1);
    QVERIFY(!button(u"Again"_s)->isEnabled()); // nothing to put off yet
    QVERIFY(button(u"Open the show"_s)->isEnabled());
}

void TestToldDialog::twoDatesSayWhatTheyAre()
{
    PreferenceValues values = m_list->preferences.values();
    values.reminders.topics.leads = {std::chrono::minutes{24 * 60}};
    QVERIFY(m_list->preferences.save(values));
    m_list->add(u"Frieren"_s, WatchStatus::PlanToWatch, u"2026-01-28"_s);
    open();
    const QStringList planned = texts(1);
    const auto ahead = std::find_if(planned.begin(), planned.end(),
                                    [](const QString &text) { return text.contains(u"27 Jan"_s); });
    QVERIFY2(ahead != planned.end(), qPrintable(planned.join(u" | "_s)));
    QVERIFY2(ahead->contains(u"reminder: Tue 27 Jan 2026"_s), qPrintable(*ahead));
    QVERIFY2(ahead->contains(u"date: Wed 28 Jan 2026"_s), qPrintable(*ahead));
}

void TestToldDialog::mutesAndUnmutesTheShow()
{
    open();
    const auto isMuted = [this] { return isShowMuted(*m_list->watchlist.details(m_show)); };
    button(u"Mute this show"_s)->click();
    QVERIFY(isMuted());
    QVERIFY(button(u"Remind me of this show"_s));
    button(u"Remind me of this show"_s)->click();
    QVERIFY(!isMuted());
}

void TestToldDialog::nothingToldNothingToDo()
{
    m_list = std::make_unique<UiServices>();
    open();
    QCOMPARE(texts(0), QStringList{u"Nothing was told yet."_s});
    QCOMPARE(texts(1), QStringList{u"Nothing is to be told as things stand."_s});
    for (const QString &each : {u"Open the show"_s, u"Again"_s, u"Watching now"_s, u"Mute this show"_s})
        QVERIFY2(!button(each)->isEnabled(), qPrintable(each));
    QVERIFY(button(u"Close"_s)->isEnabled());
}

RAIKI_TEST(TestToldDialog)
#include "test_tolddialog.moc"
