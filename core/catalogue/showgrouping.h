// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/bangumiitem.h"
#include "core/shows/titlekey.h"

#include <optional>
#include <vector>

/** Which records are instalments of one show. Private to this room. */
namespace raiki {

/** What a record's titles and ids say of its place in a show. */
struct InstalmentWords
{
    SeasonWords native;  ///< of its own title
    SeasonWords english; ///< of its first English one
    QString key;         ///< titleKey of the whole title
    QString baseKey;     ///< titleKey of the title without season words
    QString tmdbSeries;
    std::optional<int> tmdbSeason;

    /** Whether the title names a later instalment or another form than the plain series. */
    [[nodiscard]] bool isMarked() const;
    [[nodiscard]] std::optional<int> number() const;
    [[nodiscard]] std::optional<int> part() const;
};

[[nodiscard]] std::vector<InstalmentWords> instalmentWordsOf(const std::vector<BangumiItem> &items);

/**
 * For a record that no other one shares a show with: a bare number at the title's end belongs to the name
 * (無敵超人ザンボット3), and a number in a translation alone counts for nothing.
 */
void keepLoneNumber(const BangumiItem &item, InstalmentWords &words);

/**
 * Groups of places in @p items, each group and all groups in order of begin. Joined are: records of one
 * TMDB series whose titles say that they belong together; a numbered season and its series; a film, OVA or
 * special and the series whose title its own begins with. Two series of the same name (a remake) are not.
 */
[[nodiscard]] std::vector<std::vector<size_t>> groupIntoShows(const std::vector<BangumiItem> &items,
                                                              const std::vector<InstalmentWords> &words);

} // namespace raiki
