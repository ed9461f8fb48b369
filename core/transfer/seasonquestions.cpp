// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/seasonquestions.h"

namespace raiki {
namespace {

bool isSeries(const Season &season)
{
    return season.kind == SeasonKind::Tv || season.kind == SeasonKind::Ona;
}

} // namespace

PlannedInstalment instalmentOf(const Season &season)
{
    return {season.kind, season.number, season.part, season.subtitle};
}

std::vector<NamedChoice> otherSeasons(const ListedShow &show, SeasonId but)
{
    std::vector<NamedChoice> choices;
    for (const FollowedSeason *followed : show.seasons) {
        if (followed->season.id == but || !isSeries(followed->season))
            continue;
        ShowChoice choice(show.show->id);
        choice.season = followed->season.id;
        choice.instalment = instalmentOf(followed->season);
        choices.emplace_back(choice, show.show->titles.preferred());
    }
    return choices;
}

std::vector<NamedChoice> otherSeasons(qint32 number, const CatalogueShow &show, int but)
{
    std::vector<NamedChoice> choices;
    for (int place = 0; place < static_cast<int>(show.seasons.size()); ++place) {
        const Season &season = show.seasons[static_cast<size_t>(place)].season;
        if (place == but || !isSeries(season))
            continue;
        ShowChoice choice = ShowChoice::ofCatalogue(number);
        choice.catalogueSeason = place;
        choice.instalment = instalmentOf(season);
        choices.emplace_back(choice, show.show.titles.preferred());
    }
    return choices;
}

std::vector<NamedChoice> choicesIn(const ListedShow &show, const ShowFinding &found)
{
    std::vector<NamedChoice> seasons;
    if (found.asksSeason)
        seasons = otherSeasons(show, SeasonId());
    if (seasons.empty())
        seasons.emplace_back(show.show->id, show.show->titles.preferred());
    return seasons;
}

std::vector<NamedChoice> choicesIn(qint32 number, const CatalogueShow &show, const ShowFinding &found)
{
    std::vector<NamedChoice> seasons;
    if (found.asksSeason)
        seasons = otherSeasons(number, show, -1);
    if (seasons.empty())
        seasons.emplace_back(ShowChoice::ofCatalogue(number), show.show.titles.preferred());
    return seasons;
}

} // namespace raiki
