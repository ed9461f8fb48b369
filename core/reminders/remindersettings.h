// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"
#include "core/watchlist/watchentry.h"

#include <QStringList>
#include <QTime>

#include <map>

/** What the user wants to hear, of which release, and when they do not want to be disturbed. */
namespace raiki {

/** Of what to tell. */
struct ReminderTopics
{
    bool onDateSet = true;
    bool onDateChanged = true;
    bool onAnnounced = true; ///< a new season, without a date yet
    std::vector<std::chrono::minutes> leads{std::chrono::minutes{24 * 60}};
    bool atStart = true;
    bool atDubStart = false;
    bool atFinale = true;            ///< of shows being watched, unless the show has topics of its own
    bool atEpisodes = true;          ///< those a source dates; of shows being watched, as above
    bool atExpectedEpisodes = false; ///< those of the weekly rule, "about"; as above

    bool operator==(const ReminderTopics &) const = default;
};

/** Whose start counts as the start. */
enum class CountedTrack { Season, Broadcast, Stream, Dub };
[[nodiscard]] QString countedTrackName(CountedTrack track); ///< "season", "broadcast", "stream", "dub"
[[nodiscard]] std::optional<CountedTrack> countedTrackFromName(QStringView name);

struct ReleaseWish
{
    CountedTrack track = CountedTrack::Season; ///< what is said of the season as a whole
    QStringList platforms;          ///< preferred ones, the first that has a date counts, before the track
    std::chrono::minutes offset{0}; ///< "my service is an hour later"; for dates known to the minute

    bool operator==(const ReleaseWish &) const = default;
};

/** What one show has of its own. */
struct ShowReminders
{
    std::optional<ReminderTopics> topics;
    std::optional<ReleaseWish> release;

    [[nodiscard]] bool isEmpty() const { return !topics && !release; }
    bool operator==(const ShowReminders &) const = default;
};

/** By the clock on the user's wall; from 23:00 to 08:00 is over midnight. Off where both are the same. */
struct QuietHours
{
    QTime from{0, 0};
    QTime to{0, 0};

    bool operator==(const QuietHours &) const = default;
};

/** News and lead times together once a day or a week; starts still come at their time. */
enum class Digest { Off, Daily, Weekly };
[[nodiscard]] QString digestName(Digest digest); ///< "off", "daily", "weekly"
[[nodiscard]] std::optional<Digest> digestFromName(QStringView name);

struct ReminderSettings
{
    bool enabled = true;
    ReminderTopics topics;
    int dayHour = 9; ///< local hour at which day-precision and coarser reminders come, and the digest
    bool forPlanToWatch = true;
    bool forWatching = true;
    bool forOnHold = false;
    bool forCompleted = true; ///< a new season of a completed show
    ReleaseWish release;
    std::map<WatchStatus, ReminderTopics> statuses; ///< whose shows have topics of their own
    std::map<ShowId, ShowReminders> shows;          ///< that have something of their own
    QuietHours quiet;
    bool heedsDesktop = true; ///< waits while the desktop asks not to be disturbed
    Digest digest = Digest::Off;
    int digestDay = 1;     ///< of the weekly one: Monday 1 to Sunday 7
    QDateTime pausedUntil; ///< UTC; invalid: not paused

    [[nodiscard]] const ReleaseWish &releaseOf(ShowId show) const;
    /** The show's own, else its status's, else those of all. */
    [[nodiscard]] const ReminderTopics &topicsOf(ShowId show, std::optional<WatchStatus> status) const;

    bool operator==(const ReminderSettings &) const = default;
};

} // namespace raiki
