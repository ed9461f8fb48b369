// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/matchcandidates.h"

#include "core/shows/titlekey.h"

#include <algorithm>

namespace raiki {
namespace {

bool saysASeason(const QString &title)
{
    const SeasonWords words = splitSeasonWords(title);
    return words.season || words.part || words.isFinal || words.isMovie || words.isOva || words.isSpecial;
}

/** Whether a name of this season without season words is the show's own name: that of its first run. */
bool isFirstRun(const Season &season)
{
    return season.number.value_or(1) == 1 && season.part.value_or(1) == 1 && season.subtitle.isEmpty() &&
           season.kind != SeasonKind::Movie;
}

void addUnlessThere(QStringList &titles, const QString &title)
{
    if (!title.isEmpty() && !titles.contains(title))
        titles.append(title);
}

/** Collects the names of one show and of its seasons. */
class ShowNames final
{
public:
    explicit ShowNames(const Show &show)
    {
        m_show.show = show.id;
        m_show.title = show.titles.preferred();
        m_show.titles = show.titles.all();
    }

    void add(const Season &season)
    {
        MatchCandidate own;
        own.show = m_show.show;
        own.season = season.id;
        for (const QString &title : season.titles.all()) {
            if (isFirstRun(season) && !saysASeason(title))
                addUnlessThere(m_show.titles, title);
            else if (!m_show.titles.contains(title))
                addUnlessThere(own.titles, title);
        }
        // "Show: Subtitle" and "Show Subtitle" have one normal form.
        if (!season.subtitle.isEmpty())
            addUnlessThere(own.titles, QString(m_show.title + u' ' + season.subtitle));
        if (own.titles.isEmpty())
            return;
        own.title = own.titles.first();
        m_seasons.push_back(std::move(own));
    }

    void moveTo(std::vector<MatchCandidate> &candidates)
    {
        candidates.push_back(std::move(m_show));
        std::move(m_seasons.begin(), m_seasons.end(), std::back_inserter(candidates));
    }

private:
    MatchCandidate m_show;
    std::vector<MatchCandidate> m_seasons;
};

} // namespace

std::vector<MatchCandidate> matchCandidates(std::span<const FollowedSeason> seasons)
{
    std::vector<MatchCandidate> candidates;
    for (size_t first = 0; first < seasons.size();) {
        ShowNames names(seasons[first].show);
        size_t next = first;
        for (; next < seasons.size() && seasons[next].show.id == seasons[first].show.id; ++next)
            names.add(seasons[next].season);
        names.moveTo(candidates);
        first = next;
    }
    return candidates;
}

} // namespace raiki
