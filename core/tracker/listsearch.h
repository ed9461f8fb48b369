// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"
#include "core/shows/titlesearch.h"

#include <vector>

/** Finds shows of the list by any of their titles, as quickly as one types. A value: built on any thread. */
namespace raiki {

/** What a show of the list is called, its seasons' own titles among it. */
struct ListedTitles
{
    ShowId show;
    Titles titles;
    QStringList ofSeasons;
};

class ListSearch final
{
public:
    struct Hit
    {
        ShowId show;
        Titles titles;
        QString matched; ///< the title that was found
        int score = 0;   ///< 100 equal, 80 prefix, 60 word prefix, 40 fragment
    };

    ListSearch() = default;
    /** Folds every title: for 40 000 shows about a tenth of a second. */
    explicit ListSearch(std::vector<ListedTitles> shows);

    /** Best first. */
    [[nodiscard]] std::vector<Hit> find(QStringView text, int limit) const;

private:
    std::vector<ListedTitles> m_shows;
    TitleSearch m_search;
};

} // namespace raiki
