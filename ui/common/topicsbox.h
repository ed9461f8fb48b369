// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/remindersettings.h"

#include <QWidget>

#include <array>

class QCheckBox;

/** Of what to remind, for dialogs: lead times and the other occasions. */
namespace raiki {

class LeadTimes;

class TopicsBox final : public QWidget
{
    Q_OBJECT

public:
    /** WithoutEpisodes: for shows that nobody watches now. */
    enum class Scope { All, WithoutEpisodes };

    explicit TopicsBox(Scope scope, QWidget *parent = nullptr);

    void setTopics(const ReminderTopics &topics);
    /** What the box does not offer is as in setTopics(). */
    [[nodiscard]] ReminderTopics topics() const;

private:
    static constexpr size_t switchCount = 8;

    ReminderTopics m_set;
    LeadTimes *m_leads = nullptr;
    std::array<QCheckBox *, switchCount> m_switches{}; ///< null: not offered
};

} // namespace raiki
