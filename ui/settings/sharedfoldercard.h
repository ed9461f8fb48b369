// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/settings/settingscard.h"

class QPushButton;

/** The folder through which the fan's other machines get the list, and it theirs; off unless one is chosen.
 */
namespace raiki {

class SharedFolderCard final : public SettingsCard
{
    Q_OBJECT

public:
    SharedFolderCard(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    void choose(bool on);
    void askForFolder();
    [[nodiscard]] QString statusText() const;

    Prompts &m_prompts;
    QCheckBox *m_isOn = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_path = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_now = nullptr;
};

} // namespace raiki
