// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/settings/settingscard.h"

class QLineEdit;
class QPushButton;

/** What other programs get of Raiki: the login, a calendar file, the session bus, a command on each event. */
namespace raiki {

class OutsideCard final : public SettingsCard
{
    Q_OBJECT

public:
    OutsideCard(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    ~OutsideCard() override;
    void load() override;
    void retranslate() override;

private:
    void setUpCalendar();
    void setUpBus();
    void chooseAutostart(bool on);
    void chooseCalendar(bool on);

    Prompts &m_prompts;
    QCheckBox *m_autostart = nullptr;
    QCheckBox *m_calendar = nullptr;
    QLabel *m_calendarPath = nullptr;
    QCheckBox *m_alarms = nullptr;
    QCheckBox *m_bus = nullptr;
    QLabel *m_busHint = nullptr;
    QLabel *m_hookLabel = nullptr;
    QLineEdit *m_hook = nullptr;
    QLabel *m_hookHint = nullptr;
};

} // namespace raiki
