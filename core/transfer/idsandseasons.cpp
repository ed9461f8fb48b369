// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/namedoubts.h"
#include "core/transfer/seasonquestions.h"
#include "core/transfer/showfinder.h"

#include <algorithm>

/** Where a row's id is one season's and its words name another: neither is guessed to be right. */
namespace raiki {
namespace {

bool isSeries(SeasonKind kind)
{
    return kind == SeasonKind::Tv || kind == SeasonKind::Ona;
}

/** Whether the row's words and columns name another season than its id. @param meant what they name */
bool namesAnother(const IdentifiedSeason &known, const ListRow &row, const WantedInstalment &wanted,
                  const WantedInstalment &meant)
{
    const Season &season = known.season();
    if ((!meant.number && !meant.part) || !isSeries(season.kind) ||
        !isSeries(meant.kind.value_or(SeasonKind::Tv)))
        return false;
    if (!row.title.isEmpty() && placeOfTitled(known.all, *known.names, row.title) == known.place)
        return false;
    const int other = placeOfMeant(known.all, meant);
    if (other == known.place)
        return false;
    const int number = season.number.value_or(1);
    // Columns count otherwise than titles now and then: one that agrees is enough.
    const bool agrees =
        !meant.number || meant.number == number || wanted.endNumber == number || row.season == number;
    if (agrees) // but perhaps not in the part
        return meant.part && other >= 0 && meant.part != season.part.value_or(1);
    return other >= 0 || season.number || known.place == 0; // an arc without a number may be any
}

/** The season that goes by this very title since the user said so; null: none. */
const FollowedSeason *calledSo(const ListedShow &show, const QString &title)
{
    const QString key = matchKey(title);
    for (const FollowedSeason *followed : show.seasons) {
        const QStringList &aliases = followed->season.titles.aliases;
        if (std::any_of(aliases.begin(), aliases.end(),
                        [&key](const QString &alias) { return matchKey(alias) == key; }))
            return followed;
    }
    return nullptr;
}

/** The site of the id that both have and that tells a season. */
std::optional<ExternalSite> tellingSite(const ExternalIds &row, const ExternalIds &season)
{
    for (auto id = row.cbegin(); id != row.cend(); ++id) {
        if (tellsSeason(id.key(), id.value()) && season.value(id.key()) == id.value())
            return id.key();
    }
    return {};
}

std::optional<std::pair<qint32, int>> knownById(const Catalogue &catalogue, const ListRow &row)
{
    for (auto id = row.externalIds.cbegin(); id != row.externalIds.cend(); ++id) {
        if (!tellsSeason(id.key(), id.value()))
            continue;
        if (const auto known = catalogue.findByExternalId(id.key(), id.value()))
            return known;
    }
    return {};
}

ShowChoice choiceOf(const ListedShow &show, const FollowedSeason &season)
{
    ShowChoice choice(show.show->id);
    choice.season = season.season.id;
    choice.instalment = instalmentOf(season.season);
    return choice;
}

ShowChoice choiceOf(const CatalogueShow &show, int season)
{
    ShowChoice choice = ShowChoice::ofCatalogue(show.number);
    choice.catalogueSeason = season;
    choice.instalment = instalmentOf(show.seasons[static_cast<size_t>(season)].season);
    return choice;
}

} // namespace

IdentifiedSeason ShowFinder::identified(const ShowFinding &found)
{
    if (!found.season) {
        const CatalogueShow &show = catalogueShow(*found.catalogueShow);
        return {instalmentsOf(show), &show.show.titles, found.catalogueSeason};
    }
    const std::vector<const FollowedSeason *> &seasons = found.show->seasons;
    const auto place = std::find(seasons.begin(), seasons.end(), found.season);
    return {found.show->instalments, &found.show->show->titles, static_cast<int>(place - seasons.begin())};
}

ShowFinding ShowFinder::checkedBySeason(ShowFinding found, const ListRow &row, const WantedInstalment &wanted)
{
    const bool isOfCatalogue = found.catalogueShow && found.catalogueSeason >= 0;
    const bool saysSeason = wanted.number || wanted.part || wanted.endNumber;
    if ((!saysSeason && !found.isTitledSo) || (!found.season && !isOfCatalogue))
        return found; // of a name that only the file knows, say
    if (const FollowedSeason *called = found.show ? calledSo(*found.show, row.title) : nullptr) {
        ShowFinding said{found.show, called, {}, -1, {}};
        said.isAgainstId = called != found.season;
        return said;
    }
    const bool isTellingId =
        isOfCatalogue || tellingSite(row.externalIds, found.season->season.externalIds).has_value();
    if (found.isTitledSo && isTellingId) {
        if (const std::optional<ShowChoice> other = otherNamed(found, row))
            return againstId(found, row, *other);
    }
    if (!saysSeason)
        return found;
    const IdentifiedSeason known = identified(found);
    const WantedInstalment meant = meantIn(*known.names, row.title, wanted, row).wanted;
    if (!namesAnother(known, row, wanted, meant))
        return found;
    if (!isTellingId)
        return inShow(*found.show, row, wanted, Doubts::AreAsked);
    return againstId(found, row, meantAgainstId(found, row, meant));
}

std::optional<ShowChoice> ShowFinder::otherNamed(const ShowFinding &found, const ListRow &row)
{
    const IdentifiedSeason known = identified(found);
    if (const std::optional<int> place = placeOfNamed(known, row)) {
        if (*place == known.place)
            return {};
        return found.season ? choiceOf(*found.show, *found.show->seasons[static_cast<size_t>(*place)])
                            : choiceOf(catalogueShow(*found.catalogueShow), *place);
    }
    const auto byId = found.season ? knownById(m_catalogue, row) : std::nullopt;
    if (!byId) // the list has fewer seasons
        return {};
    const CatalogueShow &show = catalogueShow(byId->first);
    const std::optional<int> place =
        placeOfNamed({instalmentsOf(show), &show.show.titles, byId->second}, row);
    if (!place || *place == byId->second)
        return {};
    const ShowFinding listed = inCatalogue(byId->first, *place);
    if (listed.season == found.season)
        return {};
    return listed.season ? choiceOf(*listed.show, *listed.season) : choiceOf(show, *place);
}

ShowFinding ShowFinder::againstId(const ShowFinding &found, const ListRow &row, const ShowChoice &other)
{
    ShowFinding both;
    both.misnamed = row.externalIds.firstKey();
    both.seasons.push_back(found.season
                               ? choiceOf(*found.show, *found.season)
                               : choiceOf(catalogueShow(*found.catalogueShow), found.catalogueSeason));
    both.seasons.push_back(other);
    return both;
}

ShowChoice ShowFinder::meantAgainstId(const ShowFinding &found, const ListRow &row,
                                      const WantedInstalment &meant)
{
    const auto byId = knownById(m_catalogue, row);
    const qint32 number = found.catalogueShow.value_or(byId ? byId->first : -1);
    const int listed = found.show ? placeOfMeant(found.show->instalments, meant) : -1;
    if (listed >= 0)
        return choiceOf(*found.show, *found.show->seasons[static_cast<size_t>(listed)]);
    const int known = number >= 0 ? placeOfMeant(instalmentsOf(catalogueShow(number)), meant) : -1;
    if (known >= 0)
        return choiceOf(catalogueShow(number), known);
    ShowChoice fresh = found.show ? ShowChoice(found.show->show->id) : ShowChoice::ofCatalogue(number);
    fresh.instalment = {meant.kind.value_or(SeasonKind::Tv), meant.number, meant.part, {}};
    return fresh;
}

bool ShowFinder::isAgainstIds(const ShowFinding &found, const ListRow &row)
{
    if (row.externalIds.isEmpty() ||
        (found.season && tellingSite(row.externalIds, found.season->season.externalIds)))
        return false;
    if (const FollowedSeason *listed = m_index.seasonWithId(row.externalIds);
        listed && tellingSite(row.externalIds, listed->season.externalIds))
        return found.season != listed;
    const auto known = knownById(m_catalogue, row);
    if (!known)
        return false;
    if (found.catalogueShow == known->first && found.catalogueSeason >= 0)
        return found.catalogueSeason != known->second;
    const ShowFinding byId = inCatalogue(known->first, known->second);
    return found.show ? byId.show == found.show && (!byId.season || byId.season != found.season)
                      : found.catalogueShow == known->first;
}

} // namespace raiki
