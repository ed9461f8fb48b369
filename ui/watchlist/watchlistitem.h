// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/preferences.h"
#include "core/tracker/watchlist.h"
#include "ui/common/datetext.h"

#include <QSet>

/** One row as the table shows it: only what is painted and sorted, so that 40 000 of them stay small. */
namespace raiki {

struct WatchlistItem
{
    ShowId show;
    SeasonId season;
    QString title;
    QString instalment; ///< "Season 2"; shared between rows
    QString notes;
    QStringList tags;
    FuzzyDate premiere;
    FuzzyDate started;
    FuzzyDate finished;
    std::optional<int> episodes;
    std::optional<int> score;
    int episodesWatched = 0;
    int rewatches = 0;
    WatchStatus status = WatchStatus::PlanToWatch;
    Certainty certainty = Certainty::Announced;
    bool isCountedByWeeks = false; ///< nobody stated episodes
    bool isFilm = false;
    bool isFlagged = false;

    bool operator==(const WatchlistItem &) const = default;
};

/** The first ones are shown where the user has not chosen. */
enum class WatchlistColumn {
    Title,
    Status,
    Progress,
    Score,
    Premiere,
    Started,
    Finished,
    Rewatches,
    Tags,
    Notes
};
inline constexpr int watchlistColumnCount = 10;
inline constexpr int firstHiddenColumn = 5;

/** How this user reads a list: dates, and scores. */
struct ListStyle : DateStyle
{
    ShownScores scoreScale = ShownScores::Hundred;
};

/** @param words texts already made, so that rows share them */
[[nodiscard]] WatchlistItem watchlistItem(const WatchlistRow &row, TitleLanguage language,
                                          QSet<QString> &words);
/** What the filter looks in beside all titles and aliases: the instalment, notes and tags. */
[[nodiscard]] QStringList filterTexts(const WatchlistRow &row, const QString &instalment);
/** "3 / 12", "3 / about 12". Of what is completed without a stated number only what was marked, which may be
 * nothing: how much is missing from a guess is none of its progress. */
[[nodiscard]] QString itemProgressText(const WatchlistItem &item, const QLocale &locale);
/** itemProgressText() as it is read in the list: what is completed with none marked, of a number that nobody
 * stated, is "All", as is a film or what weeks counted as one with one marked; else "5 watched", since a bare
 * number beside "All" says nothing. */
[[nodiscard]] QString shownProgressText(const WatchlistItem &item, const QLocale &locale);
/** How much of it was watched, 0 to 1 and above; nothing where itemProgressText() names no whole. */
[[nodiscard]] std::optional<double> progressShare(const WatchlistItem &item);
/** Whether another episode may be watched: a number that weeks gave is no bound. Of what is completed only
 * where more are stated. */
[[nodiscard]] bool hasMoreEpisodes(const WatchlistItem &item);
/** The cell's text, for screen readers, copying and measuring. */
[[nodiscard]] QString cellText(const WatchlistItem &item, WatchlistColumn column, const ListStyle &style);
/** cellText() for who hears it: an empty cell says that it is. */
[[nodiscard]] QString spokenText(const WatchlistItem &item, WatchlistColumn column, const ListStyle &style);
[[nodiscard]] QString columnTitle(WatchlistColumn column);
/** Of what the instalment is, where it has a column of its own. */
[[nodiscard]] QString instalmentTitle();

} // namespace raiki
