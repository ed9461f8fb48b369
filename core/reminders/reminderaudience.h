// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/remindersettings.h"
#include "core/watchlist/upcoming.h"

#include <QHash>

#include <span>

/** Whether the user wants to hear of a season: their choice for it, else what their settings say of its
 * status. */
namespace raiki {

class ReminderAudience final
{
public:
    /** @param seasons every season of the shows in question: one without an entry goes by its show's others
     */
    ReminderAudience(std::span<const FollowedSeason> seasons, const ReminderSettings &settings);

    [[nodiscard]] bool wants(const FollowedSeason &season) const;
    /** Whose topics count: its own status, else the liveliest of its show's seasons; nothing: none has one.
     */
    [[nodiscard]] std::optional<WatchStatus> statusOf(const FollowedSeason &season) const;
    /** The liveliest of the show's seasons; nothing: none has one. */
    [[nodiscard]] std::optional<WatchStatus> statusOf(ShowId show) const;

private:
    /** What the entries of one show say together. */
    struct ShowWish
    {
        bool isMuted = false;                   ///< some entry says never
        bool isAlways = false;                  ///< some entry says always
        bool byStatus = false;                  ///< some entry's status is reminded of
        std::optional<WatchStatus> status = {}; ///< the liveliest
    };

    [[nodiscard]] bool wantsStatusOfShow(WatchStatus status) const;
    [[nodiscard]] bool wantsStatusOfSeason(WatchStatus status) const;

    const ReminderSettings &m_settings;
    QHash<ShowId, ShowWish> m_wishes;
};

} // namespace raiki
