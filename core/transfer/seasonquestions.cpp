// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/seasonquestions.h"

#include "core/shows/titlekey.h"
#include "core/transfer/namedoubts.h"

#include <algorithm>
#include <iterator>

namespace raiki {
namespace {

bool isSeries(const Season &season)
{
    return season.kind == SeasonKind::Tv || season.kind == SeasonKind::Ona;
}

bool isCalledFinal(const Season &season)
{
    const QStringList titles = season.titles.all();
    return std::any_of(titles.begin(), titles.end(),
                       [](const QString &title) { return splitSeasonWords(title).isFinal; });
}

/** The last one that is called final, else the one with the highest number; null: no series. */
const Season *lastSeries(std::span<const Season *const> seasons)
{
    const Season *last = nullptr;
    for (const Season *season : seasons) {
        if (!isSeries(*season))
            continue;
        const auto rank = [](const Season &each) {
            return std::pair(isCalledFinal(each), each.number.value_or(1));
        };
        if (!last || rank(*season) > rank(*last))
            last = season;
    }
    return last;
}

/** What a row may be beside what its show has, the likeliest first. */
std::vector<PlannedInstalment> unknownInstalments(std::span<const Season *const> seasons,
                                                  const WantedInstalment &wanted)
{
    std::vector<PlannedInstalment> unknown;
    const auto add = [&](std::optional<int> number, std::optional<int> part, const QString &subtitle) {
        const bool isKnown = std::any_of(seasons.begin(), seasons.end(), [&](const Season *season) {
            return isSeries(*season) && season->number.value_or(1) == number.value_or(1) &&
                   season->part.value_or(1) == part.value_or(1);
        });
        if (!isKnown)
            unknown.push_back({SeasonKind::Tv, number, part, subtitle});
    };
    if (wanted.endNumber)
        add(wanted.endNumber, wanted.part, {});
    const Season *last = wanted.finalOf.isEmpty() ? nullptr : lastSeries(seasons);
    if (!last)
        return unknown;
    if (wanted.finalPart.value_or(1) > 1)
        add(last->number, wanted.finalPart, last->subtitle);
    if (!isCalledFinal(*last))
        add(last->number.value_or(1) + 1, wanted.finalPart, {});
    return unknown;
}

std::vector<NamedChoice> withInstalments(std::vector<NamedChoice> choices, const ShowChoice &show,
                                         const QString &title,
                                         const std::vector<PlannedInstalment> &instalments)
{
    std::vector<NamedChoice> all;
    for (const PlannedInstalment &instalment : instalments) {
        ShowChoice choice = show;
        choice.instalment = instalment;
        all.emplace_back(choice, title);
    }
    std::move(choices.begin(), choices.end(), std::back_inserter(all));
    return all;
}

NamedChoice choiceOf(const ListedShow &show, const FollowedSeason &followed)
{
    ShowChoice choice(show.show->id);
    choice.season = followed.season.id;
    choice.instalment = instalmentOf(followed.season);
    return {choice, show.show->titles.preferred()};
}

NamedChoice choiceOf(qint32 number, const CatalogueShow &show, int place)
{
    ShowChoice choice = ShowChoice::ofCatalogue(number);
    choice.catalogueSeason = place;
    choice.instalment = instalmentOf(show.seasons[static_cast<size_t>(place)].season);
    return {choice, show.show.titles.preferred()};
}

/** The places of what a row may be: what began about when it says, films too, then every series. */
std::vector<int> placesAsked(std::span<const KnownInstalment> known, const ShowFinding &found,
                             const WantedInstalment &wanted)
{
    std::vector<int> around;
    std::vector<int> others;
    for (int place = 0; place < static_cast<int>(known.size()); ++place) {
        const KnownInstalment &each = known[static_cast<size_t>(place)];
        if (found.otherYear && each.premiere.isKnown() && !datesContradict(each.premiere, wanted.premiere))
            around.push_back(place);
        else if (isSeries(*each.season))
            others.push_back(place);
    }
    around.insert(around.end(), others.begin(), others.end());
    return around;
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
        if (followed->season.id != but && isSeries(followed->season))
            choices.push_back(choiceOf(show, *followed));
    }
    return choices;
}

std::vector<NamedChoice> otherSeasons(qint32 number, const CatalogueShow &show, int but)
{
    std::vector<NamedChoice> choices;
    for (int place = 0; place < static_cast<int>(show.seasons.size()); ++place) {
        if (place != but && isSeries(show.seasons[static_cast<size_t>(place)].season))
            choices.push_back(choiceOf(number, show, place));
    }
    return choices;
}

std::vector<NamedChoice> choicesIn(const ListedShow &show, const ShowFinding &found,
                                   const WantedInstalment &wanted)
{
    const QString title = show.show->titles.preferred();
    std::vector<NamedChoice> choices;
    if (found.asksSeason) {
        std::vector<const Season *> seasons;
        for (const FollowedSeason *followed : show.seasons)
            seasons.push_back(&followed->season);
        for (const int place : placesAsked(show.instalments, found, wanted))
            choices.push_back(choiceOf(show, *show.seasons[static_cast<size_t>(place)]));
        choices =
            withInstalments(std::move(choices), show.show->id, title, unknownInstalments(seasons, wanted));
    }
    if (choices.empty())
        choices.emplace_back(show.show->id, title);
    return choices;
}

std::vector<NamedChoice> choicesIn(qint32 number, const CatalogueShow &show, const ShowFinding &found,
                                   const WantedInstalment &wanted)
{
    const QString title = show.show.titles.preferred();
    std::vector<NamedChoice> choices;
    if (found.asksSeason) {
        std::vector<const Season *> seasons;
        for (const CatalogueSeason &season : show.seasons)
            seasons.push_back(&season.season);
        for (const int place : placesAsked(instalmentsOf(show), found, wanted))
            choices.push_back(choiceOf(number, show, place));
        choices = withInstalments(std::move(choices), ShowChoice::ofCatalogue(number), title,
                                  unknownInstalments(seasons, wanted));
    }
    if (choices.empty())
        choices.emplace_back(ShowChoice::ofCatalogue(number), title);
    return choices;
}

} // namespace raiki
