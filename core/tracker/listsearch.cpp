// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listsearch.h"

namespace raiki {

ListSearch::ListSearch(std::vector<ListedTitles> shows)
    : m_shows(std::move(shows))
{
    for (const ListedTitles &show : m_shows)
        m_search.addShow(show.titles.all() + show.ofSeasons);
}

std::vector<ListSearch::Hit> ListSearch::find(QStringView text, int limit) const
{
    std::vector<Hit> hits;
    for (const TitleSearch::Hit &hit : m_search.find(text)) {
        if (static_cast<int>(hits.size()) >= limit)
            break;
        const ListedTitles &show = m_shows[static_cast<size_t>(hit.show)];
        const QStringList titles = show.titles.all() + show.ofSeasons;
        hits.push_back({show.show, show.titles, titles.value(hit.title), hit.score});
    }
    return hits;
}

} // namespace raiki
