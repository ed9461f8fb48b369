// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/transfer/listinmemory.h"

#include <algorithm>

namespace raiki {

template <class RowId>
bool ListInMemory::resolveId(RowId &id) const
{
    if (!id.isPlaceholder())
        return true;
    id.value = m_realIds.value(id.value);
    return id.isValid();
}

bool ListInMemory::resolve(Show &) const
{
    return true;
}

bool ListInMemory::resolve(Season &season) const
{
    return season.show.isValid() && resolveId(season.show);
}

bool ListInMemory::resolve(Release &release) const
{
    return release.season.isValid() && resolveId(release.season);
}

bool ListInMemory::resolve(PremiereClaim &claim) const
{
    return claim.season.isValid() && resolveId(claim.season) && resolveId(claim.release);
}

bool ListInMemory::resolve(WatchEntry &entry) const
{
    return entry.season.isValid() && resolveId(entry.season);
}

template <class Row>
bool ListInMemory::applyOne(std::vector<Row> &rows, const Change<Row> &change)
{
    if (!change.before) {
        Row added = *change.after;
        if (!added.id.isPlaceholder() || m_realIds.contains(added.id.value) || !resolve(added))
            return false;
        m_realIds.insert(added.id.value, ++m_lastId);
        added.id.value = m_lastId;
        rows.push_back(std::move(added));
        return true;
    }
    const auto found = std::find(rows.begin(), rows.end(), *change.before);
    if (found == rows.end() || !change.after || change.after->id != change.before->id)
        return false;
    *found = *change.after;
    return true;
}

bool ListInMemory::applyChange(const AnyChange &change)
{
    if (const auto *show = std::get_if<Change<Show>>(&change))
        return applyOne(m_shows, *show);
    if (const auto *season = std::get_if<Change<Season>>(&change))
        return applyOne(m_seasons, *season);
    if (const auto *release = std::get_if<Change<Release>>(&change))
        return applyOne(m_releases, *release);
    if (const auto *claim = std::get_if<Change<PremiereClaim>>(&change))
        return applyOne(m_claims, *claim);
    return applyOne(m_entries, std::get<Change<WatchEntry>>(change));
}

bool ListInMemory::apply(const ChangeSet &changes)
{
    m_realIds.clear();
    return std::all_of(changes.changes.begin(), changes.changes.end(),
                       [this](const AnyChange &change) { return applyChange(change); });
}

ListState ListInMemory::state() const
{
    QHash<ShowId, const Show *> shows;
    for (const Show &show : m_shows)
        shows.insert(show.id, &show);
    QHash<SeasonId, size_t> places;
    ListState state;
    for (const Season &season : m_seasons) {
        places.insert(season.id, state.seasons.size());
        state.seasons.push_back({*shows[season.show], season, {}, {}, {}, false});
    }
    for (const Release &release : m_releases)
        state.seasons[places[release.season]].releases.push_back(release);
    for (const PremiereClaim &claim : m_claims)
        state.seasons[places[claim.season]].claims.push_back(claim);
    for (const WatchEntry &entry : m_entries)
        state.seasons[places[entry.season]].entry = entry;
    return state;
}

} // namespace raiki
