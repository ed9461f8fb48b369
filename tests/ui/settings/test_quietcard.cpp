// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/uiservices.h"
#include "ui/settings/quietcard.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The cards of when reminders wait and whose start counts. */
class TestQuietCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_list = std::make_unique<UiServices>(); }
    void quietHoursBeginAtNight();
    void quietHoursMayBeAnyTime();
    void equalTimesAreNoQuietHours();
    void theDigestHasADayOnlyOnceAWeek();
    void theDigestNamesItsHour();
    void theDesktopMayAskForQuiet();
    void theReleaseThatCounts();
    void whatIsBeingTypedStays();
    void anAssistiveProgramSwitchesToo();

private:
    template <class Card>
    std::unique_ptr<Card> shown();
    [[nodiscard]] const ReminderSettings &saved() const { return m_list->preferences.values().reminders; }

    std::unique_ptr<UiServices> m_list;
};

template <class Card>
std::unique_ptr<Card> TestQuietCard::shown()
{
    auto card = std::make_unique<Card>(m_list->services());
    card->retranslate();
    card->load();
    card->show();
    return card;
}

void TestQuietCard::quietHoursBeginAtNight()
{
    const auto card = shown<QuietCard>();
    QVERIFY(!choiceNamed(*card, u"From"_s)->isEnabled());
    card->findChildren<QCheckBox *>().front()->click();
    QCOMPARE(saved().quiet, (QuietHours{QTime(23, 0), QTime(8, 0)}));
    QVERIFY(choiceNamed(*card, u"From"_s)->isEnabled());
    card->findChildren<QCheckBox *>().front()->click();
    QCOMPARE(saved().quiet, QuietHours());
}

void TestQuietCard::quietHoursMayBeAnyTime()
{
    const auto card = shown<QuietCard>();
    card->findChildren<QCheckBox *>().front()->click();
    choose(choiceNamed(*card, u"From"_s), 22 * 60 + 30);
    choose(choiceNamed(*card, u"To"_s), 6 * 60);
    QCOMPARE(saved().quiet, (QuietHours{QTime(22, 30), QTime(6, 0)}));
    PreferenceValues values = m_list->preferences.values();
    values.reminders.quiet.to = QTime(6, 10); // set by another program
    QVERIFY(m_list->preferences.save(values));
    const auto again = shown<QuietCard>();
    QCOMPARE(choiceNamed(*again, u"To"_s)->currentData().toInt(), 370);
}

void TestQuietCard::equalTimesAreNoQuietHours()
{
    const auto card = shown<QuietCard>();
    card->findChildren<QCheckBox *>().front()->click();
    choose(choiceNamed(*card, u"From"_s), 8 * 60);
    QCOMPARE(saved().quiet, (QuietHours{QTime(23, 0), QTime(8, 0)})); // and not: never, or always
}

void TestQuietCard::theDigestHasADayOnlyOnceAWeek()
{
    const auto card = shown<QuietCard>();
    QComboBox *day = choiceNamed(*card, u"On the day"_s);
    QVERIFY(!day->isEnabled());
    choose(choiceNamed(*card, u"News and lead times together"_s), int(Digest::Weekly));
    QCOMPARE(saved().digest, Digest::Weekly);
    QVERIFY(day->isEnabled());
    choose(day, 7);
    QCOMPARE(saved().digestDay, 7);
    choose(choiceNamed(*card, u"News and lead times together"_s), int(Digest::Daily));
    QVERIFY(!day->isEnabled());
}

/** The hour is chosen on another card, which the filter may hide. */
void TestQuietCard::theDigestNamesItsHour()
{
    const auto card = shown<QuietCard>();
    PreferenceValues values = m_list->preferences.values();
    values.reminders.dayHour = 17;
    QVERIFY(m_list->preferences.save(values));
    card->load();
    QVERIFY(card->hasWords({u"Hour of the day"_s, u"Reminders"_s}));
    QVERIFY(card->hasWords({timeText(QTime(17, 0), m_list->services().dateStyle().locale)}));
}

void TestQuietCard::theDesktopMayAskForQuiet()
{
    const auto card = shown<QuietCard>();
    for (QCheckBox *each : card->findChildren<QCheckBox *>()) {
        if (each->text().remove(u'&').contains(u"asks for no disturbance"_s))
            each->click();
    }
    QVERIFY(!saved().heedsDesktop);
}

void TestQuietCard::theReleaseThatCounts()
{
    const auto card = shown<ReleaseCard>();
    choose(choiceNamed(*card, u"Start of"_s), int(CountedTrack::Dub));
    QCOMPARE(saved().release.track, CountedTrack::Dub);
    auto *offset = card->findChild<QSpinBox *>();
    QCOMPARE(offset->accessibleName(), u"Minutes by which my service is later"_s);
    offset->setValue(60);
    QCOMPARE(saved().release.offset, 60min);
    for (QLineEdit *edit : card->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() != u"My platforms"_s)
            continue;
        edit->setText(u" Hulu ,, Disney+ "_s);
        Q_EMIT edit->editingFinished();
    }
    QCOMPARE(saved().release.platforms, QStringList({u"Hulu"_s, u"Disney+"_s}));
}

void TestQuietCard::whatIsBeingTypedStays()
{
    const auto card = shown<ReleaseCard>();
    for (QLineEdit *edit : card->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() != u"My platforms"_s)
            continue;
        card->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(card.get()));
        edit->setFocus();
        QTest::keyClicks(edit, u"Cru"_s);
        card->load(); // as when another setting is saved meanwhile
        QCOMPARE(edit->text(), u"Cru"_s);
    }
}

/** It toggles without a click. */
void TestQuietCard::anAssistiveProgramSwitchesToo()
{
    const auto card = shown<QuietCard>();
    const QList<QCheckBox *> boxes = card->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    for (QCheckBox *box : boxes) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(box);
        QVERIFY(interface && interface->actionInterface());
        interface->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    }
    QCOMPARE(saved().quiet, (QuietHours{QTime(23, 0), QTime(8, 0)}));
    QVERIFY(!saved().heedsDesktop);
}

RAIKI_TEST(TestQuietCard)
#include "test_quietcard.moc"
