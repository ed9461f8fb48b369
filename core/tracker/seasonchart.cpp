// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/seasonchart.h"

#include "core/tracker/seasonpairing.h"
#include "core/watchlist/datedevents.h"

#include <algorithm>
#include <map>

namespace raiki {
namespace {

/** The places of a cour, each once, with whether it goes on from before. */
std::map<std::pair<qint32, int>, bool> placesOf(const Catalogue &catalogue, Cour cour)
{
    std::map<std::pair<qint32, int>, bool> places;
    for (const auto &place : catalogue.runningOn(cour.firstDay()))
        places[place] = true;
    for (const auto &place : catalogue.premieresBetween(cour.firstDay(), cour.lastDay()))
        places[place] = false;
    return places;
}

/** "Season 1" of a remake has the old show's title, but ids of its own. */
bool isOfAnotherWork(const CatalogueShow &known, const ShowDetails &held)
{
    return std::any_of(known.seasons.begin(), known.seasons.end(), [&held](const CatalogueSeason &season) {
        return std::any_of(held.seasons.begin(), held.seasons.end(), [&season](const FollowedSeason &other) {
            return isSameInstalment(season.season, other.season) &&
                   areOfTwoWorks(season.season, other.season);
        });
    });
}

bool isFollowed(const ShowDetails &details)
{
    return std::any_of(details.seasons.begin(), details.seasons.end(),
                       [](const FollowedSeason &season) { return season.entry.has_value(); });
}

class ChartMaking final
{
public:
    ChartMaking(const Catalogue &catalogue, const ListedShows &listed, const HeldShows &held, Cour cour)
        : m_catalogue(catalogue)
        , m_listed(listed)
        , m_held(held)
        , m_cour(cour)
    {
    }

    std::vector<ChartRow> rows()
    {
        for (const auto &[place, isContinued] : placesOf(m_catalogue, m_cour))
            addKnown({place.first, place.second}, isContinued);
        for (const ShowId show : m_listed.premieringIn(m_cour))
            addOwn(show);
        std::sort(m_rows.begin(), m_rows.end(), [](const ChartRow &left, const ChartRow &right) {
            if (left.premiere != right.premiere)
                return left.premiere < right.premiere;
            return left.titles.preferred().compare(right.titles.preferred(), Qt::CaseInsensitive) < 0;
        });
        return std::move(m_rows);
    }

private:
    void addKnown(CataloguePlace place, bool isContinued);
    void addOwn(ShowId show);
    void takeFromList(ChartRow &row, const FollowedSeason &season);
    [[nodiscard]] const CatalogueShow &known(qint32 number);
    [[nodiscard]] const ShowDetails *heldOf(const CatalogueShow &known) const;

    const Catalogue &m_catalogue;
    const ListedShows &m_listed;
    const HeldShows &m_held;
    Cour m_cour;
    CatalogueShow m_known; ///< the last one asked for: a show's seasons come one after the other
    bool m_hasKnown = false;
    std::vector<ChartRow> m_rows;
    QSet<SeasonId> m_taken; ///< seasons of the list that the catalogue has too
};

const CatalogueShow &ChartMaking::known(qint32 number)
{
    if (!m_hasKnown || m_known.number != number)
        m_known = m_catalogue.show(number);
    m_hasKnown = true;
    return m_known;
}

const ShowDetails *ChartMaking::heldOf(const CatalogueShow &known) const
{
    const std::optional<ShowId> show = m_listed.find(known);
    const auto held = show ? m_held.constFind(*show) : m_held.cend();
    return held == m_held.cend() || isOfAnotherWork(known, *held) ? nullptr : &*held;
}

void ChartMaking::addKnown(CataloguePlace place, bool isContinued)
{
    const CatalogueShow &show = known(place.show);
    const CatalogueSeason &season = show.seasons[static_cast<size_t>(place.season)];
    ChartRow row;
    row.known = place;
    row.titles = show.show.titles;
    row.seasonValue = season.season;
    row.premiere = season.premiere;
    std::vector<Release> releases;
    for (const CatalogueRelease &release : season.releases)
        releases.push_back(release.release);
    row.rule = weeklyRule(releases);
    row.platforms = shownPlatforms(releases);
    row.isContinued = isContinued;
    if (const ShowDetails *held = heldOf(show)) {
        row.show = held->show.id;
        row.titles = held->show.titles;
        row.isOfListedShow = isFollowed(*held);
        if (const FollowedSeason *own = pairSeasons(show, *held)[static_cast<size_t>(place.season)])
            takeFromList(row, *own);
    }
    if (row.isContinued ? row.premiere.firstDay() < m_cour.firstDay() : row.premiere.cour() == m_cour)
        m_rows.push_back(std::move(row));
}

/** What the list knows of a season stands before what the catalogue does. */
void ChartMaking::takeFromList(ChartRow &row, const FollowedSeason &season)
{
    m_taken.insert(season.season.id);
    row.season = season.season.id;
    row.seasonValue = season.season;
    if (season.entry)
        row.status = season.entry->status;
    row.isOfListedShow = row.isOfListedShow && !season.entry;
    const Premiere premiere = seasonPremiere(season);
    if (premiere.date.isKnown()) {
        row.premiere = premiere.date;
        row.certainty = premiere.certainty;
    }
    if (const std::optional<RepeatRule> rule = weeklyRule(season.releases))
        row.rule = rule;
    if (const QStringList platforms = shownPlatforms(season.releases); !platforms.isEmpty())
        row.platforms = platforms;
}

void ChartMaking::addOwn(ShowId show)
{
    const auto held = m_held.constFind(show);
    if (held == m_held.cend())
        return;
    for (const FollowedSeason &season : held->seasons) {
        if (m_taken.contains(season.season.id) || seasonPremiere(season).date.cour() != m_cour)
            continue;
        ChartRow row;
        row.show = show;
        row.titles = held->show.titles;
        row.isOfListedShow = isFollowed(*held);
        takeFromList(row, season);
        m_rows.push_back(std::move(row));
    }
}

} // namespace

QSet<ShowId> showsOfChart(const Catalogue &catalogue, const ListedShows &listed, Cour cour)
{
    QSet<ShowId> shows = listed.premieringIn(cour);
    qint32 last = -1;
    for (const auto &[place, isContinued] : placesOf(catalogue, cour)) {
        if (place.first == last)
            continue;
        last = place.first;
        if (const std::optional<ShowId> show = listed.find(catalogue.show(last)))
            shows.insert(*show);
    }
    return shows;
}

std::vector<ChartRow> seasonChart(const Catalogue &catalogue, const ListedShows &listed,
                                  const HeldShows &held, Cour cour)
{
    return ChartMaking(catalogue, listed, held, cour).rows();
}

HeldShows heldShows(std::span<const FollowedSeason> seasons)
{
    HeldShows held;
    for (const FollowedSeason &season : seasons) {
        ShowDetails &details = held[season.show.id];
        details.show = season.show;
        details.seasons.push_back(season);
    }
    return held;
}

} // namespace raiki
