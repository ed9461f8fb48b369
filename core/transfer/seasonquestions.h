// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"
#include "core/transfer/showfinder.h"

/** What the user may choose from where a row's name leaves doubt. Private to this room; pure. */
namespace raiki {

/** One choice with what it is called. */
using NamedChoice = std::pair<ShowChoice, QString>;

[[nodiscard]] PlannedInstalment instalmentOf(const Season &season);

/**
 * The show as such, or, where the season is asked for, first what the row says that the show has not yet
 * (season 2 of "Foo 2", the second part of the season that "Foo: Final Season Part 2" ends, or else a next
 * one), then each of its series; before these, where the row says another year, what began then.
 */
[[nodiscard]] std::vector<NamedChoice> choicesIn(const ListedShow &show, const ShowFinding &found,
                                                 const WantedInstalment &wanted);
[[nodiscard]] std::vector<NamedChoice> choicesIn(qint32 number, const CatalogueShow &show,
                                                 const ShowFinding &found, const WantedInstalment &wanted);

/** The series of the show but the season that the row goes to: for a row that cannot be it twice. */
[[nodiscard]] std::vector<NamedChoice> otherSeasons(const ListedShow &show, SeasonId but);
[[nodiscard]] std::vector<NamedChoice> otherSeasons(qint32 number, const CatalogueShow &show, int but);

} // namespace raiki
