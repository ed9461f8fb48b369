// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titlekey.h"
#include "core/store/liststore.h"
#include "core/tracker/seasonpairing.h"
#include "core/tracker/watchlist.h"

#include <algorithm>
#include <set>

namespace raiki {
namespace {

/** What a show of the catalogue can be recognised by. */
class Likeness final
{
public:
    /** @param known borrowed */
    explicit Likeness(const CatalogueShow &known)
        : m_known(known)
    {
        note(known.show.externalIds);
        for (const CatalogueSeason &season : known.seasons)
            note(season.season.externalIds);
        for (const QString &title : known.show.titles.all())
            m_keys.insert(squeezedTitleKey(title));
    }

    /** An id that names one instalment, or the show itself where the service has but one of that id. */
    [[nodiscard]] bool sharesAnId(const FollowedSeason &season) const
    {
        return sharesAnId(m_ids, season.season.externalIds) || sharesAnId(m_ids, season.show.externalIds);
    }
    /** TMDB's series, which holds spin-offs too: it tells the show only where nothing says otherwise. */
    [[nodiscard]] bool sharesTheSeries(const FollowedSeason &season) const
    {
        const ExternalIds &own = season.season.externalIds;
        const bool hasOnlyTmdb = std::all_of(own.keyBegin(), own.keyEnd(),
                                             [](ExternalSite site) { return site == ExternalSite::Tmdb; });
        return hasOnlyTmdb && (sharesAnId(m_series, own) || sharesAnId(m_series, season.show.externalIds));
    }
    [[nodiscard]] bool sharesATitle(const Show &show) const
    {
        const QStringList titles = show.titles.all();
        return std::any_of(titles.begin(), titles.end(),
                           [this](const QString &title) { return m_keys.contains(squeezedTitleKey(title)); });
    }
    /** "Season 1" of a remake, which has the old show's title but ids of its own. */
    [[nodiscard]] bool isOfAnotherWork(const Season &season) const
    {
        return std::any_of(
            m_known.seasons.begin(), m_known.seasons.end(), [&season](const CatalogueSeason &other) {
                return isSameInstalment(season, other.season) && areOfTwoWorks(season, other.season);
            });
    }

private:
    using SiteAndId = std::pair<ExternalSite, QString>;

    void note(const ExternalIds &ids)
    {
        for (auto id = ids.cbegin(); id != ids.cend(); ++id)
            (isSeries(id.key(), id.value()) ? m_series : m_ids).insert(SiteAndId{id.key(), id.value()});
    }
    [[nodiscard]] static bool isSeries(ExternalSite site, const QString &id)
    {
        return site == ExternalSite::Tmdb && id.startsWith(QLatin1StringView("tv/"));
    }
    [[nodiscard]] static bool sharesAnId(const std::set<SiteAndId> &known, const ExternalIds &ids)
    {
        return std::any_of(ids.keyValueBegin(), ids.keyValueEnd(), [&known](const auto &pair) {
            return known.contains(SiteAndId{pair.first, pair.second});
        });
    }

    const CatalogueShow &m_known;
    std::set<SiteAndId> m_ids;
    std::set<SiteAndId> m_series;
    QSet<QString> m_keys;
};

ShowId showLike(const Likeness &likeness, const std::vector<FollowedSeason> &seasons)
{
    QSet<ShowId> others;
    for (const FollowedSeason &season : seasons) {
        if (likeness.sharesAnId(season))
            return season.show.id;
        if (likeness.isOfAnotherWork(season.season))
            others.insert(season.show.id);
    }
    ShowId bySeries;
    for (const FollowedSeason &season : seasons) {
        if (others.contains(season.show.id))
            continue;
        if (likeness.sharesATitle(season.show))
            return season.show.id;
        if (!bySeries.isValid() && likeness.sharesTheSeries(season))
            bySeries = season.show.id;
    }
    return bySeries;
}

} // namespace

Result<std::optional<ShowDetails>> Watchlist::holding(const CatalogueShow &known) const
{
    const Result<std::vector<FollowedSeason>> seasons = followedSeasons();
    if (!seasons)
        return seasons.error();
    const ShowId show = showLike(Likeness(known), *seasons);
    if (!show.isValid())
        return std::optional<ShowDetails>{};
    Result<ShowDetails> held = details(show);
    if (!held)
        return held.error();
    return std::optional(std::move(*held));
}

Result<std::vector<ListedTitles>> Watchlist::titles() const
{
    const Result<std::vector<StoredTitles>> stored = ListStore(m_database).titles();
    if (!stored)
        return stored.error();
    std::vector<ListedTitles> shows;
    QHash<ShowId, size_t> places;
    for (const StoredTitles &each : *stored) { // the shows come first
        if (!each.season.isValid()) {
            places.insert(each.show, shows.size());
            shows.push_back({each.show, each.titles, {}});
        } else if (const auto place = places.constFind(each.show); place != places.cend()) {
            shows[*place].ofSeasons += each.titles.all();
        }
    }
    return shows;
}

} // namespace raiki
