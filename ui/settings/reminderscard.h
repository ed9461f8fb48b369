// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingscard.h"

class QGridLayout;
class QPushButton;

/** What the user is reminded of, when, and for which shows. */
namespace raiki {

class LeadTimes;

class RemindersCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit RemindersCard(const Services &services, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    void setUpMoments();
    void setUpWatched();
    void setUpShows();
    void setUpHour();
    void setUpPause();
    /** What the shows of one status have of their own. */
    void askTopics(WatchStatus status);
    void nameTopics();
    void updatePause();

    QCheckBox *m_enabled = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_whenTitle = nullptr;
    LeadTimes *m_leads = nullptr;
    QCheckBox *m_atStart = nullptr;
    QCheckBox *m_dateSet = nullptr;
    QCheckBox *m_dateChanged = nullptr;
    QCheckBox *m_announced = nullptr;
    QCheckBox *m_dubStart = nullptr;
    QLabel *m_watchedTitle = nullptr;
    QCheckBox *m_episodes = nullptr;
    QCheckBox *m_finale = nullptr;
    QCheckBox *m_expected = nullptr;
    QLabel *m_showsTitle = nullptr;
    QCheckBox *m_planToWatch = nullptr;
    QCheckBox *m_watching = nullptr;
    QCheckBox *m_onHold = nullptr;
    QCheckBox *m_completed = nullptr;
    std::vector<QPushButton *> m_ofStatus; ///< what to remind of, a status each
    QComboBox *m_hour = nullptr;
    QLabel *m_hourHint = nullptr;
    QLabel *m_pauseText = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_pause = nullptr; ///< with a menu of how long
    QLabel *m_muteHint = nullptr;
};

} // namespace raiki
