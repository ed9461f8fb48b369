// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingscard.h"

class QPushButton;

/** The topics of the settings that are about reading: the look, the network, the tray. */
namespace raiki {

/** Languages of texts and of titles, scores, colours, times of the night. */
class GeneralCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit GeneralCard(const Services &services, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    void chooseLanguage();
    void chooseColours();

    QComboBox *m_language = nullptr;
    QComboBox *m_titles = nullptr;
    QComboBox *m_scores = nullptr;
    QComboBox *m_colours = nullptr;
    QCheckBox *m_lateNight = nullptr;
    QLabel *m_lateNightHint = nullptr;
};

/** Whether and how often feeds are polled, and what that means. */
class NetworkCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit NetworkCard(const Services &services, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    QCheckBox *m_consent = nullptr;
    QLabel *m_what = nullptr;
    QComboBox *m_interval = nullptr;
};

/** The tray icon and its bubbles. */
class TrayCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit TrayCard(const Services &services, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    void showCloseHint();

    QCheckBox *m_closeToTray = nullptr;
    QLabel *m_closeHint = nullptr;
    QCheckBox *m_news = nullptr;
};

} // namespace raiki
