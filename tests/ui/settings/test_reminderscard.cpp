// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/leadtimes.h"
#include "ui/common/listtext.h"
#include "ui/common/spantext.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/statusremindersdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** How long before, for which shows, at which hour. */
class TestRemindersCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnyNumberOfLeadsOfAnyLength();
    void aStatusHasRemindersOfItsOwn();
    void hoursHaveNoSeconds();
};

void TestRemindersCard::takesAnyNumberOfLeadsOfAnyLength()
{
    using namespace std::chrono_literals;
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    auto *leads = page.findChild<LeadTimes *>();
    auto *number = leads->findChild<QSpinBox *>();
    auto *unit = leads->findChild<QComboBox *>();
    auto *add = buttonSaying<QPushButton>(*leads, QStringLiteral("Add"));
    const auto type = [&](int count, int unitRow) {
        unit->setCurrentIndex(unitRow);
        number->setValue(count);
        add->click();
    };
    type(45, 0);
    type(5, 1);
    type(10, 2);
    type(6, 3);
    type(1, 2); // there already
    const std::vector<std::chrono::minutes> all{6 * 7 * 24h, 10 * 24h, 24h, 5h, 45min};
    QCOMPARE(services.preferences.values().reminders.topics.leads, all);
    QCOMPARE(Preferences(*services.database).values().reminders.topics.leads, all); // the next start
    QVERIFY(buttonSaying<QCheckBox>(*leads, QStringLiteral("6 week(s) before"))->isChecked());
    // What was typed can be unticked and ticked again.
    auto *hours = buttonSaying<QCheckBox>(*leads, QStringLiteral("5 hour(s) before"));
    hours->click();
    QCOMPARE(services.preferences.values().reminders.topics.leads.size(), 4U);
    hours->click();
    QCOMPARE(services.preferences.values().reminders.topics.leads, all);
    // The longest that can be typed is kept.
    type(520, 3);
    type(3650, 2);
    QCOMPARE(Preferences(*services.database).values().reminders.topics.leads.size(), 7U);
    for (const QCheckBox *box : leads->findChildren<QCheckBox *>())
        QVERIFY(!box->text().isEmpty());
}

void TestRemindersCard::aStatusHasRemindersOfItsOwn()
{
    using namespace std::chrono_literals;
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    const auto open = [&](WatchStatus status) {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->accessibleName().endsWith(QLatin1String(": ") + statusText(status)))
                each->click();
        }
        return page.findChild<StatusRemindersDialog *>();
    };
    QPointer<StatusRemindersDialog> dialog = open(WatchStatus::PlanToWatch);
    QVERIFY(dialog);
    QVERIFY(!buttonSaying<QCheckBox>(*dialog, QStringLiteral("The last episode"))); // nobody watches it
    buttonSaying<QCheckBox>(*dialog, QStringLiteral("For these shows"))->click();
    buttonSaying<QCheckBox>(*dialog, QStringLiteral("When it starts"))->click();
    buttonSaying<QCheckBox>(*dialog, reminderLeadText(7 * 24h))->click();
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!dialog);
    const ReminderSettings saved = Preferences(*services.database).values().reminders;
    QVERIFY(saved.topics.atStart);
    QVERIFY(!saved.topicsOf({}, WatchStatus::PlanToWatch).atStart);
    QCOMPARE(saved.topicsOf({}, WatchStatus::PlanToWatch).leads,
             (std::vector<std::chrono::minutes>{7 * 24h, 24h}));
    QVERIFY(saved.topicsOf({}, WatchStatus::Watching).atStart);
    dialog = open(WatchStatus::PlanToWatch);
    buttonSaying<QCheckBox>(*dialog, QStringLiteral("For these shows"))->click();
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(Preferences(*services.database).values().reminders.statuses.empty());
}

/** Also where the locale's short form has them, as C's. */
void TestRemindersCard::hoursHaveNoSeconds()
{
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    for (const char *name : {"Hour of the day", "From", "To"}) {
        QComboBox *hours = choiceNamed(page, QString::fromLatin1(name));
        QVERIFY2(hours, name);
        QVERIFY2(hours->itemText(1).count(u':') == 1, qPrintable(hours->itemText(1)));
    }
    QLocale::setDefault(before);
}

RAIKI_TEST(TestRemindersCard)
#include "test_reminderscard.moc"
