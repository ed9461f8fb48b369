// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/listedits.h"
#include "core/tracker/listedshows.h"

/** What a cour brings: the catalogue's premieres and the list's own, and how each stands to the list. Pure.
 */
namespace raiki {

/** A season of the catalogue. */
struct CataloguePlace
{
    qint32 show = 0;
    int season = 0;

    bool operator==(const CataloguePlace &) const = default;
};

struct ChartRow
{
    std::optional<CataloguePlace> known; ///< nothing: only the list has it
    ShowId show;                         ///< of the list; none: it has no such show
    SeasonId season;                     ///< of the list; none: it has no such season
    Titles titles;                       ///< of the show
    Season seasonValue;
    FuzzyDate premiere; ///< as the list's claims decide, else as the catalogue says
    Certainty certainty = Certainty::Scheduled;
    std::optional<RepeatRule> rule; ///< of its broadcast, else of a release that has one
    QStringList platforms;
    std::optional<WatchStatus> status; ///< of the list's row; nothing: not on the list
    bool isContinued = false;          ///< began before this cour and goes on in it
    bool isOfListedShow = false;       ///< the list follows the show by another season

    bool operator==(const ChartRow &) const = default;
};

/** What of the list a cour's chart needs: the shows that may be in it, by id. */
using HeldShows = QHash<ShowId, ShowDetails>;

/** The shows of the list that @p cour's chart will ask for. */
[[nodiscard]] QSet<ShowId> showsOfChart(const Catalogue &catalogue, const ListedShows &listed, Cour cour);
/**
 * Every season that premieres in @p cour or goes on in it, by premiere. A season that the list knows a date
 * of stands where that date is: one that was delayed leaves the cour, one that was moved here is in it.
 * @param held details of showsOfChart(); one that is missing counts as not listed
 */
[[nodiscard]] std::vector<ChartRow> seasonChart(const Catalogue &catalogue, const ListedShows &listed,
                                                const HeldShows &held, Cour cour);
/** The list's seasons of one show, out of rows ordered by show. */
[[nodiscard]] HeldShows heldShows(std::span<const FollowedSeason> seasons);

} // namespace raiki
