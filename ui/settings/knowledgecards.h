// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pageid.h"
#include "ui/common/prompts.h"
#include "ui/settings/settingscard.h"

class QPushButton;

/** The topics of the settings that are about the list as a whole and who made the program. */
namespace raiki {

/** The list in and out. */
class ListsCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit ListsCard(const Services &services, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

Q_SIGNALS:
    void commandRequested(raiki::WindowCommand command);

private:
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
};

/** The version, the licence and whose work is in it. */
class AboutCard final : public SettingsCard
{
    Q_OBJECT

public:
    AboutCard(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    QLabel *m_version = nullptr;
    QLabel *m_credits = nullptr;
    QPushButton *m_data = nullptr;
    QPushButton *m_licence = nullptr;
};

} // namespace raiki
