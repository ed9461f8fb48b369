// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/instalment.h"

/** Whether what a row's title led to began when the row says. Private to this room; pure. */
namespace raiki {

/** What the date of a row says of the season that its title led to. */
enum class YearVerdict {
    Agrees,      ///< or nobody can tell
    OfTheShow,   ///< it is that of the show's first season: what Trakt and Simkl have beside every season
    Contradicts, ///< another show, another season or a wrong year
};

/** @param place of the season among @p known; -1: the show has none that the row means */
[[nodiscard]] YearVerdict yearVerdict(std::span<const KnownInstalment> known, int place,
                                      const WantedInstalment &wanted);

/** The year that contradicts: the season's, else that of the first whose year is known; 0: of none. */
[[nodiscard]] int yearOf(std::span<const KnownInstalment> known, int place);

/** "2010: Trigun, 1998". @param known the year of what is named; 0: nobody knows it */
[[nodiscard]] QString otherYearText(int said, const QString &name, int known);

} // namespace raiki
