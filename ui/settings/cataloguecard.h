// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/settings/settingscard.h"

class QPushButton;

/** The catalogue of known shows: which one is in use, and how a newer one comes. */
namespace raiki {

class CatalogueCard final : public SettingsCard
{
    Q_OBJECT

public:
    CatalogueCard(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    void setUpUpdate();
    void setUpFiles();
    void updateOrCancel();
    void chooseFile();
    void takeFile(const QString &path);
    void reset();
    void showInUse();
    void showUpdate();
    [[nodiscard]] bool looksByItself() const;

    Prompts &m_prompts;
    QLabel *m_inUse = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_hint = nullptr;
    QCheckBox *m_weekly = nullptr;
    QLabel *m_weeklyHint = nullptr;
    QPushButton *m_update = nullptr;
    QPushButton *m_file = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace raiki
