// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titlekey.h"
#include "core/tracker/watchlist.h"

#include <algorithm>
#include <set>

namespace raiki {
namespace {

/** What a show of the catalogue can be recognised by. */
class Likeness final
{
public:
    explicit Likeness(const CatalogueShow &known)
    {
        note(known.show.externalIds);
        for (const CatalogueSeason &season : known.seasons)
            note(season.season.externalIds);
        for (const QString &title : known.show.titles.all())
            m_keys.insert(squeezedTitleKey(title));
    }

    [[nodiscard]] bool sharesAnId(const FollowedSeason &season) const
    {
        return sharesAnId(season.season.externalIds) || sharesAnId(season.show.externalIds);
    }
    [[nodiscard]] bool sharesATitle(const Show &show) const
    {
        const QStringList titles = show.titles.all();
        return std::any_of(titles.begin(), titles.end(),
                           [this](const QString &title) { return m_keys.contains(squeezedTitleKey(title)); });
    }

private:
    using SiteAndId = std::pair<ExternalSite, QString>;

    void note(const ExternalIds &ids)
    {
        for (auto id = ids.cbegin(); id != ids.cend(); ++id)
            m_ids.insert(SiteAndId{id.key(), id.value()});
    }
    [[nodiscard]] bool sharesAnId(const ExternalIds &ids) const
    {
        return std::any_of(ids.keyValueBegin(), ids.keyValueEnd(), [this](const auto &pair) {
            return m_ids.contains(SiteAndId{pair.first, pair.second});
        });
    }

    std::set<SiteAndId> m_ids;
    QSet<QString> m_keys;
};

ShowId showLike(const Likeness &likeness, const std::vector<FollowedSeason> &seasons)
{
    ShowId byTitle;
    for (const FollowedSeason &season : seasons) {
        if (likeness.sharesAnId(season))
            return season.show.id;
        if (!byTitle.isValid() && likeness.sharesATitle(season.show))
            byTitle = season.show.id;
    }
    return byTitle;
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

} // namespace raiki
