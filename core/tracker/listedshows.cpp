// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listedshows.h"

#include "core/shows/titlekey.h"

namespace raiki {
namespace {

/** Empty for an id that tells no one show: TMDB's series holds spin-offs and remakes too. */
QString idKey(ExternalSite site, const QString &id)
{
    const bool isShared = site == ExternalSite::Tmdb && id.startsWith(QLatin1StringView("tv/"));
    return id.isEmpty() || isShared ? QString() : QString(externalSiteName(site) + QLatin1Char('/') + id);
}

std::optional<ShowId> shown(const QMultiHash<QString, ShowId> &table, const ExternalIds &ids)
{
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        if (const auto found = table.constFind(idKey(id.key(), id.value())); found != table.cend())
            return *found;
    }
    return std::nullopt;
}

void insertOnce(QMultiHash<QString, ShowId> &table, const QString &key, ShowId show)
{
    if (!key.isEmpty() && !table.contains(key, show))
        table.insert(key, show);
}

} // namespace

ListedShows::ListedShows(std::span<const FollowedSeason> seasons)
{
    add(seasons);
}

void ListedShows::add(std::span<const FollowedSeason> seasons)
{
    for (const FollowedSeason &season : seasons)
        note(season);
}

void ListedShows::patch(const QSet<ShowId> &shows, std::span<const FollowedSeason> seasons)
{
    for (QMultiHash<QString, ShowId> *table : {&m_byId, &m_byTitle, &m_byCour})
        table->removeIf([&shows](auto entry) { return shows.contains(entry.value()); });
    add(seasons);
}

void ListedShows::note(const FollowedSeason &season)
{
    const ShowId show = season.show.id;
    noteIds(season.show.externalIds, show);
    noteIds(season.season.externalIds, show);
    for (const QString &title : season.show.titles.all())
        insertOnce(m_byTitle, squeezedTitleKey(title), show);
    if (const std::optional<Cour> cour = seasonPremiere(season).date.cour())
        insertOnce(m_byCour, cour->toText(), show);
}

void ListedShows::noteIds(const ExternalIds &ids, ShowId show)
{
    for (auto id = ids.cbegin(); id != ids.cend(); ++id)
        insertOnce(m_byId, idKey(id.key(), id.value()), show);
}

std::optional<ShowId> ListedShows::find(const CatalogueShow &known) const
{
    if (const std::optional<ShowId> show = shown(m_byId, known.show.externalIds))
        return show;
    for (const CatalogueSeason &season : known.seasons) {
        if (const std::optional<ShowId> show = shown(m_byId, season.season.externalIds))
            return show;
    }
    for (const QString &title : known.show.titles.all()) {
        if (const auto found = m_byTitle.constFind(squeezedTitleKey(title)); found != m_byTitle.cend())
            return *found;
    }
    return std::nullopt;
}

QSet<ShowId> ListedShows::premieringIn(Cour cour) const
{
    const QList<ShowId> shows = m_byCour.values(cour.toText());
    return {shows.begin(), shows.end()};
}

} // namespace raiki
