// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/outsidecard.h"

#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/settings/autostart.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace raiki {

OutsideCard::OutsideCard(const Services &services, Prompts &prompts, QWidget *parent)
    : SettingsCard(services, parent)
    , m_prompts(prompts)
{
    m_autostart = new QCheckBox(this);
    onSwitched(
        m_autostart, [this] { return isAutostartOn(this->services().otherList); },
        [this](bool on) { chooseAutostart(on); });
    column()->addWidget(m_autostart);
    setUpCalendar();
    setUpBus();
}

OutsideCard::~OutsideCard()
{
    // Losing the focus, an editor would still tell what was typed, to a half that is gone.
    m_hook->disconnect(this);
}

void OutsideCard::setUpCalendar()
{
    m_calendar = new QCheckBox(this);
    onSwitched(
        m_calendar, [this] { return !values().calendarFile.path.isEmpty(); },
        [this](bool on) { chooseCalendar(on); });
    column()->addWidget(m_calendar);
    m_calendarPath = addHint();
    m_alarms = new QCheckBox(this);
    onSwitched(
        m_alarms, [this] { return values().calendarFile.hasAlarms; },
        [this](bool on) { save([on](PreferenceValues &wanted) { wanted.calendarFile.hasAlarms = on; }); });
    column()->addWidget(m_alarms);
}

void OutsideCard::setUpBus()
{
    m_bus = new QCheckBox(this);
    onSwitched(
        m_bus, [this] { return values().outside.onSessionBus; },
        [this](bool on) { save([on](PreferenceValues &wanted) { wanted.outside.onSessionBus = on; }); });
    column()->addWidget(m_bus);
    m_busHint = addHint();
    m_hookLabel = plainLabel(this);
    m_hook = new QLineEdit(this);
    m_hookLabel->setBuddy(m_hook);
    column()->addWidget(m_hookLabel);
    column()->addWidget(m_hook);
    m_hookHint = addHint();
    connect(m_hook, &QLineEdit::editingFinished, this, [this] {
        const QString command = m_hook->text().trimmed();
        save([command](PreferenceValues &wanted) { wanted.outside.hookCommand = command; });
    });
}

void OutsideCard::chooseAutostart(bool on)
{
    if (const Result<void> done = setAutostart(on, ownProgram(), services().otherList); !done)
        Q_EMIT failed(errorText(done.error(), tr("Starting at login was not changed.")));
    m_autostart->setChecked(isAutostartOn(services().otherList));
}

void OutsideCard::chooseCalendar(bool on)
{
    m_calendar->setChecked(!values().calendarFile.path.isEmpty()); // until a file is chosen
    if (!on) {
        save([](PreferenceValues &wanted) { wanted.calendarFile.path.clear(); });
        load();
        return;
    }
    m_prompts.saveFile(this, {tr("A calendar file"), QStringLiteral("raiki.ics"), {tr("Calendars (*.ics)")}},
                       [this](const QString &path) {
                           const QString absolute = QFileInfo(path).absoluteFilePath();
                           save(
                               [absolute](PreferenceValues &wanted) { wanted.calendarFile.path = absolute; });
                           load();
                       });
}

void OutsideCard::load()
{
    const PreferenceValues &now = values();
    m_autostart->setChecked(isAutostartOn(services().otherList));
    m_calendar->setChecked(!now.calendarFile.path.isEmpty());
    m_calendarPath->setText(now.calendarFile.path);
    m_calendarPath->setVisible(!now.calendarFile.path.isEmpty());
    m_alarms->setChecked(now.calendarFile.hasAlarms);
    m_alarms->setEnabled(!now.calendarFile.path.isEmpty());
    m_bus->setChecked(now.outside.onSessionBus);
    if (!m_hook->hasFocus())
        m_hook->setText(now.outside.hookCommand);
}

void OutsideCard::retranslate()
{
    setTitle(tr("Login and other programs"));
    m_autostart->setText(tr("Start Raiki at &login, in the tray"));
    m_calendar->setText(tr("Keep a &calendar file current, for calendar programs to subscribe to"));
    m_alarms->setText(tr("With al&arms at the lead times above"));
    m_bus->setText(tr("Let other programs ask Raiki over the session &bus"));
    m_busHint->setText(tr("As org.raiki.Raiki: what comes, each reminder, opening a show."));
    m_hookLabel->setText(tr("Run this &program at each reminder"));
    m_hook->setAccessibleName(tr("Program to run at each reminder"));
    m_hookHint->setText(
        tr("It gets the event as its last argument, in JSON. No shell reads it. Empty: none."));
}

} // namespace raiki
