// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/settings/settingscard.h"

class QPushButton;

/** The imports that can be taken back, however much came after them. Hidden while there is none. */
namespace raiki {

class ImportsCard final : public SettingsCard
{
    Q_OBJECT

public:
    ImportsCard(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    void askAndTakeBack();
    void takeBack(const ImportReversal &reversal);

    Prompts &m_prompts;
    QComboBox *m_imports = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_takeBack = nullptr;
};

} // namespace raiki
