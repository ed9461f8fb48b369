// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/upcoming.h"

#include <QHash>

#include <array>
#include <map>
#include <span>

/** What a list adds up to, and how early its dates were known. Pure. */
namespace raiki {

/** Episodes that were marked at one time, as the change journal has it. */
struct WatchedStep
{
    SeasonId season;
    int episodes = 0; ///< below 0: taken back
    QDateTime at;     ///< UTC

    bool operator==(const WatchedStep &) const = default;
};

/** A calendar month. */
struct YearMonth
{
    int year = 0;
    int month = 1;

    auto operator<=>(const YearMonth &) const = default;
};

/** How long before a premiere its day was known. */
enum class LeadTime { Days, Weeks, Months, Quarters, Longer };
inline constexpr int leadTimeCount = 5;
/** Under a week, under four, under three months, under six, longer. @param days 0 and up */
[[nodiscard]] LeadTime leadTimeOf(int days);

struct ListStatistics
{
    std::array<int, 5> byStatus{}; ///< in the order of WatchStatus
    std::map<int, int> byScore;    ///< 1 to 100, as stored
    std::map<int, int> byYear;     ///< of the premiere
    std::map<YearMonth, int> episodesByMonth;
    int seasons = 0;
    int episodes = 0; ///< watched, rewatches not counted
    int scored = 0;
    double meanScore = 0; ///< 1 to 100; 0: none is scored

    int dated = 0; ///< premieres whose day was known before it came
    std::array<int, leadTimeCount> byLead{};
    int medianLeadDays = 0;
    int withDate = 0;             ///< seasons of which a date is or was known, or that were delayed
    std::array<int, 4> byMoves{}; ///< of these: never moved, once, twice, more often
};

/** Counts a list that comes in parts. */
class ListCounting final
{
public:
    /** Each season once. */
    void add(std::span<const FollowedSeason> seasons);
    /** Of all that was added; as listStatistics(). */
    [[nodiscard]] ListStatistics sums(std::span<const WatchedStep> steps, const QTimeZone &zone) const;

private:
    /** A season whose month of finishing is known. */
    struct Finished
    {
        YearMonth month;
        int episodes = 0;
    };

    void countMonths(ListStatistics &sums, std::span<const WatchedStep> steps, const QTimeZone &zone) const;

    ListStatistics m_sums; ///< the mean still a sum
    std::vector<int> m_leads;
    QHash<SeasonId, Finished> m_finished;
};

/**
 * Of the seasons with an entry. Episodes count in the month in which they were marked, but not after the one
 * in which the season was finished; those that came otherwise (an import) in that one, where it is known.
 * @param zone in which months are counted
 */
[[nodiscard]] ListStatistics listStatistics(std::span<const FollowedSeason> seasons,
                                            std::span<const WatchedStep> steps, const QTimeZone &zone);

/** How many days before the premiere its day was first said as it is now; nothing where nobody said so
 * before. */
[[nodiscard]] std::optional<int> leadDays(const FollowedSeason &season);
/** How often its date was replaced by another that it does not agree with, or it was delayed, also where
 * nobody had said a date before or says one now; nothing where no date is known and nothing was delayed. */
[[nodiscard]] std::optional<int> dateMoves(const FollowedSeason &season);

} // namespace raiki
