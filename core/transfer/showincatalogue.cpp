// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/namedoubts.h"
#include "core/transfer/showfinder.h"
#include "core/transfer/titlemarks.h"

/** What the finder asks of the catalogue. */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** An id of all seasons and spin-offs together: a title says more. */
bool isSeriesAtTmdb(ExternalSite site, const QString &id)
{
    return site == ExternalSite::Tmdb && id.startsWith("tv/"_L1) && !id.contains("/season/"_L1);
}

} // namespace

const CatalogueShow &ShowFinder::catalogueShow(qint32 number)
{
    std::shared_ptr<const CatalogueShow> &show = m_catalogueShows[number];
    if (!show) {
        show = std::make_shared<const CatalogueShow>(m_catalogue.show(number));
        m_read.emplace_back(number, show);
    }
    return *show;
}

void ShowFinder::learn(const std::vector<KnownShow> &read)
{
    for (const auto &[number, show] : read)
        m_catalogueShows.insert(number, show);
}

std::optional<ShowFinding> ShowFinder::byCatalogueIds(const ListRow &row, IdTrust trust)
{
    for (auto id = row.externalIds.cbegin(); id != row.externalIds.cend(); ++id) {
        if (isSeriesAtTmdb(id.key(), id.value()) != (trust == IdTrust::SeriesAtTmdb))
            continue;
        if (const auto known = m_catalogue.findByExternalId(id.key(), id.value())) {
            // An exact file says itself which shows it has: the catalogue only completes them.
            if (m_isOwn)
                return ShowFinding{nullptr, nullptr, known->first, known->second, {}};
            return inCatalogue(known->first, known->second);
        }
    }
    return {};
}

std::optional<ShowFinding> ShowFinder::byCatalogueTitles(const ListRow &row, const WantedInstalment &wanted)
{
    for (const QString &title : titlesOf(row)) {
        std::vector<qint32> numbers = m_catalogue.findByTitle(title);
        if (wanted.premiere.isKnown()) {
            std::erase_if(numbers, [&](qint32 number) {
                return !startsAround(instalmentsOf(catalogueShow(number)), wanted.premiere);
            });
        }
        preferSpelled(numbers, title);
        if (numbers.size() == 1)
            return inKnownShow(numbers.front(), title, row, wanted);
    }
    return {};
}

void ShowFinder::preferSpelled(std::vector<qint32> &numbers, const QString &title)
{
    if (numbers.size() < 2)
        return;
    prefer(numbers, [this, key = matchKey(title), marks = endMarks(title)](qint32 number) {
        const CatalogueShow &show = catalogueShow(number);
        return isSpelled(show.show.titles, key, marks) ||
               std::any_of(show.seasons.begin(), show.seasons.end(), [&](const CatalogueSeason &season) {
                   return isSpelled(season.season.titles, key, marks);
               });
    });
}

ShowFinding ShowFinder::inKnownShow(qint32 number, const QString &title, const ListRow &row,
                                    const WantedInstalment &wanted)
{
    const CatalogueShow &show = catalogueShow(number);
    const std::vector<KnownInstalment> instalments = instalmentsOf(show);
    if (const int place = placeOfTitled(instalments, show.show.titles, row.title); place >= 0)
        return inCatalogue(number, place);
    const bool isFinal = isFinalSeasonOf(show.show.titles, row, wanted);
    const int place = isFinal ? placeOfFinal(instalments, wanted) : placeOfMeant(instalments, wanted);
    const QString &name = title == row.title ? wanted.base : title;
    if (isFinal ? place >= 0 : !leavesDoubt(seriesIn(show), show.show.titles, name, wanted))
        return inCatalogue(number, place);
    ShowFinding doubtful;
    doubtful.catalogueCandidates.push_back(number);
    doubtful.asksSeason = true;
    return doubtful;
}

int ShowFinder::catalogueSeasonOf(const CatalogueShow &show, const ListRow &row,
                                  const WantedInstalment &wanted) const
{
    const std::vector<KnownInstalment> instalments = instalmentsOf(show);
    const int place = placeOfTitled(instalments, show.show.titles, row.title);
    return place >= 0 ? place : placeOfMeant(instalments, wanted);
}

const ListedShow *ShowFinder::listedShowOf(const CatalogueShow &show) const
{
    if (m_index.isEmpty())
        return nullptr;
    if (const ListedShow *listed = m_index.showWithId(show.show.externalIds))
        return listed;
    for (const CatalogueSeason &season : show.seasons) {
        if (const FollowedSeason *listed = m_index.seasonWithId(season.season.externalIds))
            return m_index.show(listed->show.id);
    }
    for (const QString &title : show.show.titles.all()) {
        const std::vector<const ListedShow *> listed = m_index.showsTitled(matchKey(title));
        if (listed.size() != 1)
            continue;
        const Titles &names = listed.front()->show->titles;
        // Of one that is written otherwise nobody knows that it is this one.
        return leavesDoubt(1, names, title, {}) ? nullptr : listed.front();
    }
    return nullptr;
}

ShowFinding ShowFinder::inCatalogue(qint32 number, int season)
{
    ShowFinding found;
    found.catalogueShow = number;
    found.catalogueSeason = season;
    const CatalogueShow &known = catalogueShow(number);
    found.show = listedShowOf(known);
    if (!found.show || season < 0)
        return found;
    const CatalogueSeason &meant = known.seasons[static_cast<size_t>(season)];
    for (const FollowedSeason *listed : found.show->seasons) {
        const ExternalIds &ids = listed->season.externalIds;
        for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
            if (meant.season.externalIds.value(id.key()) == id.value())
                found.season = listed;
        }
    }
    if (found.season)
        return found;
    WantedInstalment wanted;
    wanted.kind = meant.season.kind;
    wanted.number = meant.season.number;
    wanted.part = meant.season.part;
    wanted.premiere = meant.premiere;
    const int place = placeOfMeant(found.show->instalments, wanted);
    found.season = place < 0 ? nullptr : found.show->seasons[static_cast<size_t>(place)];
    return found;
}

} // namespace raiki
