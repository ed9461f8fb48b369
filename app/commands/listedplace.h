// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/command.h"

#include <variant>

/** WHAT of the promise: an id or a title of the list; where it names nothing, or too much, the user is told.
 */
namespace raiki {

/** A place in the list with the show around it. */
struct ListedPlace
{
    ShowDetails details;
    SeasonId season;
    bool isSeasonNamed = false;

    [[nodiscard]] const FollowedSeason *followed() const { return seasonWithId(details, season); }
    [[nodiscard]] int listedSeasons() const; ///< how many are on the list
};

/** What the verb's first argument names, or the exit code after saying why it names nothing. */
[[nodiscard]] std::variant<ListedPlace, int> listedPlace(const CommandContext &context,
                                                         TrackerServices &services);
/** The same for verbs that are about one season: of several on the list, a bare title names none. */
[[nodiscard]] std::variant<ListedPlace, int> listedSeason(const CommandContext &context,
                                                          TrackerServices &services);

} // namespace raiki
