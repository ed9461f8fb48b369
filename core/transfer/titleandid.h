// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/instalment.h"

/** Whether a row's title and its id name one season. Private to this room; pure. */
namespace raiki {

/** The seasons of a show of the list or of the catalogue, and which of them an id says. */
struct IdentifiedSeason
{
    std::vector<KnownInstalment> all;
    const Titles *names = nullptr; ///< the show's
    int place = 0;

    [[nodiscard]] const Season &season() const { return *all[static_cast<size_t>(place)].season; }
};

/**
 * The place of the season that the row's title clearly names: by a title of its own, as a film without the
 * words for it, or by the show's title with that season's signs ("K-On!!"). It is the id's own place where
 * that may be called so too; a show's title and a shorter form say nothing against a season. Nothing: nobody
 * knows what is called so.
 */
[[nodiscard]] std::optional<int> placeOfNamed(const IdentifiedSeason &known, const ListRow &row);

} // namespace raiki
