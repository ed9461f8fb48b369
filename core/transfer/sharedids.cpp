// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/fieldrules.h"
#include "core/transfer/namedoubts.h"
#include "core/transfer/showfinder.h"

#include <algorithm>
#include <array>

/** Which season of the list a row means by an id that several of them have. */
namespace raiki {
namespace {

using Seasons = std::vector<const FollowedSeason *>;

int placeOfPart(std::span<const KnownInstalment> known, int part)
{
    const auto found = std::find_if(known.begin(), known.end(), [part](const KnownInstalment &each) {
        return each.season->part.value_or(1) == part;
    });
    return found == known.end() ? -1 : static_cast<int>(found - known.begin());
}

/** How many of the row's ids that tell a season this one has. */
qsizetype sharedIds(const FollowedSeason &season, const ExternalIds &ids)
{
    const ExternalIds &own = season.season.externalIds;
    return std::count_if(ids.keyValueBegin(), ids.keyValueEnd(),
                         [&own](const auto &id) { return own.value(id.first) == id.second; });
}

bool saysSame(const FollowedSeason &season, const ListRow &row, std::span<const ListField> fields)
{
    const std::vector<FieldChange> changes = differences(season, row, RowOrigin::Foreign);
    return std::none_of(changes.begin(), changes.end(), [fields](const FieldChange &change) {
        return std::find(fields.begin(), fields.end(), change.field) != fields.end();
    });
}

/** Of seasons that nothing names apart the one as which the row reads; null: none, or only the user knows. */
const FollowedSeason *readingAs(Seasons seasons, const ListRow &row)
{
    constexpr std::array fields{
        ListField::Status, ListField::EpisodesWatched, ListField::Started, ListField::Finished,
        ListField::Score,  ListField::Rewatches,       ListField::Notes,   ListField::Tags};
    const auto isSame = [&](const FollowedSeason *season) { return saysSame(*season, row, fields); };
    // Scores and notes come back coarser from some formats.
    prefer(seasons, [&](const FollowedSeason *season) {
        return saysSame(*season, row, std::span(fields).first<4>());
    });
    prefer(seasons, isSame);
    const bool isOne = seasons.size() == 1 || std::all_of(seasons.begin(), seasons.end(), isSame);
    return isOne ? seasons.front() : nullptr;
}

/** Seasons of one show, with what is asked of them. */
struct Sharing
{
    Sharing(const ListedShow &show, const Seasons &sharing)
        : names(&show.show->titles)
    {
        for (size_t place = 0; place < show.seasons.size(); ++place) {
            if (std::find(sharing.begin(), sharing.end(), show.seasons[place]) == sharing.end())
                continue;
            seasons.push_back(show.seasons[place]);
            known.push_back(show.instalments[place]);
        }
    }

    [[nodiscard]] const FollowedSeason *titled(const QString &title) const
    {
        return title.isEmpty() ? nullptr : at(placeOfTitled(known, *names, title));
    }
    [[nodiscard]] const FollowedSeason *meant(const WantedInstalment &wanted) const
    {
        return at(placeOfMeant(known, wanted));
    }
    [[nodiscard]] const FollowedSeason *at(int place) const
    {
        return place < 0 ? nullptr : seasons[static_cast<size_t>(place)];
    }
    /** Those of them that the row's numbers fit. */
    [[nodiscard]] Seasons fitting(const WantedInstalment &wanted) const
    {
        Seasons fitting;
        for (size_t place = 0; place < seasons.size(); ++place) {
            if (placeOfMeant(std::span(known).subspan(place, 1), wanted) == 0)
                fitting.push_back(seasons[place]);
        }
        return fitting;
    }

    Seasons seasons;
    std::vector<KnownInstalment> known;
    const Titles *names;
};

Seasons withEntry(Seasons seasons)
{
    std::erase_if(seasons, [](const FollowedSeason *season) { return !season->entry; });
    return seasons;
}

/** @param several in a show, of one number and part */
const FollowedSeason *toldApart(Seasons several, const ListRow &row, const WantedInstalment &wanted)
{
    prefer(several, [&](const FollowedSeason *season) {
        const QString &name = season->season.subtitle;
        return !name.isEmpty() && (wanted.subtitle == name || row.title.endsWith(u": " + name));
    });
    if (wanted.premiere.isKnown()) {
        prefer(several, [&wanted](const FollowedSeason *season) {
            const FuzzyDate premiere = knownPremiere(*season);
            return premiere.isKnown() && premiere.agreesWith(wanted.premiere);
        });
    }
    return readingAs(std::move(several), row);
}

} // namespace

const FollowedSeason *ShowFinder::ownerOf(const ListedShow &show, const ExternalIds &ids)
{
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        const FollowedSeason *owner = nullptr;
        int owners = 0;
        for (const FollowedSeason *season : show.seasons) {
            if (season->season.externalIds.value(id.key()) != id.value())
                continue;
            owner = season;
            ++owners;
        }
        if (owners == 1 && tellsSeason(id.key(), id.value()))
            return owner;
    }
    return nullptr;
}

const FollowedSeason *ShowFinder::seasonUnderId(const ListedShow &show, const Seasons &sharing,
                                                const ListRow &row, const WantedInstalment &wanted)
{
    if (sharing.size() == 1)
        return sharing.front();
    if (const FollowedSeason *owner = ownerOf(show, row.externalIds))
        return owner;
    const Sharing all(show, sharing);
    const Sharing entered(show, withEntry(sharing));
    const auto unlessEntered = [](const FollowedSeason *one, const FollowedSeason *other) {
        return one && !one->entry && other ? other : one;
    };
    if (const FollowedSeason *titled = all.titled(row.title))
        return unlessEntered(titled, entered.titled(row.title));
    const WantedInstalment meant = meantIn(show.show->titles, row.title, wanted, row).wanted;
    const Seasons fitting = entered.fitting(meant);
    if (fitting.size() > 1)
        return toldApart(fitting, row, meant);
    if (const FollowedSeason *named = all.meant(meant))
        return unlessEntered(named, entered.meant(meant));
    if (wanted.finalPart) { // both are parts of that season
        const FollowedSeason *part = all.at(placeOfPart(all.known, *wanted.finalPart));
        if (part)
            return unlessEntered(part, entered.at(placeOfPart(entered.known, *wanted.finalPart)));
    }
    return entered.seasons.empty() ? sharing.back() : toldApart(entered.seasons, row, meant);
}

std::vector<const ListedShow *> ShowFinder::showsOf(const Seasons &seasons) const
{
    std::vector<const ListedShow *> shows;
    for (const FollowedSeason *season : seasons) {
        const ListedShow *show = m_index.show(season->show.id);
        if (std::find(shows.begin(), shows.end(), show) == shows.end())
            shows.push_back(show);
    }
    return shows;
}

ShowFinding ShowFinder::underId(Seasons sharing, const ListRow &row, const WantedInstalment &wanted) const
{
    if (sharing.size() > 1) {
        const ExternalIds ids = tellingIds(row.externalIds);
        qsizetype most = 0;
        for (const FollowedSeason *season : sharing)
            most = std::max(most, sharedIds(*season, ids));
        prefer(sharing, [&](const FollowedSeason *season) { return sharedIds(*season, ids) == most; });
    }
    if (showsOf(sharing).size() > 1) {
        for (const QString &title : {row.title, wanted.base}) {
            const std::vector<const ListedShow *> titled = m_index.showsTitled(matchKey(title));
            prefer(sharing, [&](const FollowedSeason *season) {
                return !title.isEmpty() &&
                       std::find(titled.begin(), titled.end(), m_index.show(season->show.id)) != titled.end();
            });
        }
    }
    if (showsOf(sharing).size() > 1)
        prefer(sharing, [](const FollowedSeason *season) { return season->entry.has_value(); });
    const std::vector<const ListedShow *> shows = showsOf(sharing);
    const FollowedSeason *season =
        shows.size() > 1 ? readingAs(sharing, row) : seasonUnderId(*shows.front(), sharing, row, wanted);
    if (season)
        return ShowFinding{m_index.show(season->show.id), season, {}, -1, {}};
    ShowFinding doubtful;
    doubtful.candidates = shows;
    doubtful.asksSeason = shows.size() == 1;
    return doubtful;
}

std::optional<ShowFinding> ShowFinder::byNumberAtTmdb(const ListRow &row, const WantedInstalment &wanted)
{
    const QString number = row.externalIds.value(ExternalSite::Tmdb);
    if (number.isEmpty() || number.contains(u'/'))
        return {}; // nearly all
    const auto stands = [this](const QString &id) {
        const ExternalIds ids{{ExternalSite::Tmdb, id}};
        return m_index.seasonWithId(ids) || m_index.showWithId(ids) ||
               m_catalogue.findByExternalId(ExternalSite::Tmdb, id);
    };
    const QString film = u"movie/" + number;
    const QString series = u"tv/" + number;
    if (stands(film) == stands(series))
        return {};
    ListRow whole = row;
    whole.externalIds.insert(ExternalSite::Tmdb, stands(film) ? film : series);
    std::optional<ShowFinding> found = byIds(whole, wanted);
    const bool isBelieved = found && found->isSure() && (found->isTitledSo || row.title.isEmpty());
    return isBelieved ? found : std::nullopt;
}

} // namespace raiki
