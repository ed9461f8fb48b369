// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/main/reminderbar.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace raiki;
using namespace Qt::StringLiterals;

/** What the desktop did not show, at the window's foot. */
class TestReminderBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isNotThereBeforeAReminder();
    void anActionIsTheEndOfIt();
    void waitsStandInAMenu();
    void theNewestComesFirst();
    void closingReadsOne();
    void forgettingReadsNone();
    void doesNotGrowWithoutEnd();

private:
    WindowReminder reminder(const QString &summary);
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QString summary() const { return m_bar->accessibleName(); }

    std::unique_ptr<QWidget> m_window;
    ReminderBar *m_bar = nullptr;
    QStringList m_done;
};

void TestReminderBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new ReminderBar(m_window.get());
    m_bar->retranslate();
    m_window->show();
    m_done.clear();
}

WindowReminder TestReminderBar::reminder(const QString &summary)
{
    const auto done = [this, summary](const QString &what) {
        return [this, said = QString(summary + u' ' + what)] { m_done << said; };
    };
    return {summary,
            u"Sun 25 Jan 2026, 01:30"_s,
            {{u"Open"_s, done(u"open"_s)},
             {u"Snooze"_s, {}, {{u"In 10 minutes"_s, done(u"ten"_s)}, {u"Tonight"_s, done(u"tonight"_s)}}}},
            done(u"read"_s)};
}

QPushButton *TestReminderBar::button(const QString &text) const
{
    for (QPushButton *each : m_bar->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

void TestReminderBar::isNotThereBeforeAReminder()
{
    QVERIFY(!m_bar->isVisible());
    m_bar->add(reminder(u"Medalist starts now"_s));
    QVERIFY(m_bar->isVisible());
    for (const QAbstractButton *each : m_bar->findChildren<QAbstractButton *>())
        QVERIFY(!each->isVisible() || !each->text().isEmpty() || !each->accessibleName().isEmpty());
}

void TestReminderBar::anActionIsTheEndOfIt()
{
    m_bar->add(reminder(u"A"_s));
    button(u"Open"_s)->click();
    QCOMPARE(m_done, (QStringList{u"A open"_s, u"A read"_s}));
    QVERIFY(!m_bar->isVisible());
}

void TestReminderBar::waitsStandInAMenu()
{
    m_bar->add(reminder(u"A"_s));
    const QMenu *menu = button(u"Snooze"_s)->menu();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger();
    QCOMPARE(m_done, (QStringList{u"A tonight"_s, u"A read"_s}));
}

void TestReminderBar::theNewestComesFirst()
{
    m_bar->add(reminder(u"A"_s));
    m_bar->add(reminder(u"B"_s));
    QCOMPARE(summary(), u"B"_s);
    QSignalSpy list(m_bar, &ReminderBar::listRequested);
    button(u"1 more"_s)->click();
    QCOMPARE(list.size(), 1);
    button(u"Open"_s)->click();
    QCOMPARE(summary(), u"A"_s);
    QVERIFY(!button(u"1 more"_s));
    button(u"Open"_s)->click();
    QCOMPARE(m_done, (QStringList{u"B open"_s, u"B read"_s, u"A open"_s, u"A read"_s}));
}

void TestReminderBar::closingReadsOne()
{
    m_bar->add(reminder(u"A"_s));
    m_bar->add(reminder(u"B"_s));
    m_bar->findChild<QToolButton *>()->click();
    QCOMPARE(m_done, QStringList{u"B read"_s});
    QCOMPARE(summary(), u"A"_s);
}

void TestReminderBar::forgettingReadsNone()
{
    m_bar->add(reminder(u"A"_s));
    m_bar->forgetToldAgain();
    QVERIFY(!m_bar->isVisible());
    WindowReminder news = reminder(u"News"_s);
    news.isToldAgain = false;
    m_bar->add(news);
    m_bar->add(reminder(u"A"_s));
    m_bar->forgetToldAgain();
    QCOMPARE(summary(), u"News"_s);
    QCOMPARE(m_done, QStringList());
}

void TestReminderBar::doesNotGrowWithoutEnd()
{
    for (int i = 0; i < 100; ++i)
        m_bar->add(reminder(QString::number(i)));
    QCOMPARE(summary(), u"99"_s);
    QVERIFY(button(u"19 more"_s));
}

RAIKI_TEST(TestReminderBar)
#include "test_reminderbar.moc"
