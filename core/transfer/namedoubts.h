// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/instalment.h"

#include <algorithm>

/** What the finder of shows asks of names, beside which show has them. Private to this room; pure. */
namespace raiki {

class Catalogue;
struct CatalogueShow;

/** What the file calls the show, the most telling first, each once. */
[[nodiscard]] QStringList titlesOf(const ListRow &row);
/** Borrowed from @p show. */
[[nodiscard]] std::vector<KnownInstalment> instalmentsOf(const CatalogueShow &show);

/** Whether a title may be that of a season nobody knows by it, and the row says nothing else of which it is.
 */
[[nodiscard]] bool leavesDoubt(int series, const Titles &show, const QString &name,
                               const WantedInstalment &wanted);
/** How many series a show has. */
[[nodiscard]] int seriesIn(const CatalogueShow &show);
/** Of the list nobody knows: it has what the user follows. */
inline constexpr int severalSeries = 2;
/** Whether the row's last words are a final season's and no part of the show's name. */
[[nodiscard]] bool isFinalSeasonOf(const Titles &show, const ListRow &row, const WantedInstalment &wanted);
/** Whether a title has this key and these signs at its end. */
[[nodiscard]] bool isSpelled(const Titles &titles, const QString &key, const QString &marks);
[[nodiscard]] bool startsAround(std::span<const KnownInstalment> instalments, const FuzzyDate &date);

/** Whether the row's own number is another than that of the season which goes by its title. The first is no
 * such word: a season under a title of its own is often counted anew. */
[[nodiscard]] bool saysOtherNumber(const Season &titled, const ListRow &row);

/** Leaves those that pass, unless none does. */
template <class Each, class Test>
void prefer(std::vector<Each> &shows, Test &&test)
{
    std::vector<Each> passing;
    std::copy_if(shows.begin(), shows.end(), std::back_inserter(passing), test);
    if (!passing.empty())
        shows = std::move(passing);
}

/** Whether @p field is a title of a show that the catalogue knows by one of the season's ids: it has the
 * show's titles, and another's, often those of a season, fill no gap in them. */
[[nodiscard]] bool isTitleOfKnown(const Catalogue &catalogue, ListField field,
                                  const FollowedSeason &followed);

} // namespace raiki
