// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/tracker/listedits.h"

/** Which season of the list is which of the catalogue's. Pure. */
namespace raiki {

/** The same kind, number, part and subtitle. */
[[nodiscard]] bool isSameInstalment(const Season &left, const Season &right);

/** Whether services call the two by different ids and none by the same: a remake has its own "season 1". */
[[nodiscard]] bool areOfTwoWorks(const Season &left, const Season &right);

/**
 * For each season of @p known the one that @p held has of it, borrowed; null where it has none. No season of
 * the list is given twice: whole series share TMDB's id, so one id alone does not tell which season is meant.
 */
[[nodiscard]] std::vector<const FollowedSeason *> pairSeasons(const CatalogueShow &known,
                                                              const ShowDetails &held);

} // namespace raiki
