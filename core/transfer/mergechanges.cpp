// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/mergechanges.h"

#include <QHash>

namespace raiki {
namespace {

template <class Value>
const Value &valueIn(const std::map<QString, Value> &values, const QString &key)
{
    static const Value nothing;
    const auto place = values.find(key);
    return place == values.end() ? nothing : place->second;
}

class Writing final
{
public:
    MergeChanges write(const MergeState &mine, const MergeState &target)
    {
        for (const auto &[key, show] : target) {
            const MergedShow &now = valueIn(mine, key);
            if (&now != &show && now != show)
                writeShow(key, now, show);
        }
        return std::move(m_result);
    }

private:
    void writeShow(const QString &key, const MergedShow &before, const MergedShow &target)
    {
        const bool isThere = target.isThere();
        // What was kept of a removed show goes with its removal: all of it is written anew.
        const bool isBack = isThere && before.show.id.value == 0;
        const MergedShow nothing;
        const MergedShow &now = isBack ? nothing : before;
        ShowId id{now.show.id.value};
        if (isThere) {
            id = writeRow(HistoryKind::Show, key, now.show, target.show, [](Show &) {});
            if (target.show.removedAt != now.show.removedAt)
                m_result.removed.push_back({HistoryKind::Show, key, target.show.removedAt, {}});
        }
        for (const auto &[seasonKey, season] : target.seasons) {
            const SeasonPlace place{key, target.show, seasonKey};
            const MergedSeason &seasonNow = valueIn(now.seasons, seasonKey);
            if (isThere && (seasonNow != season || (season.isThere() && seasonNow.season.id.value == 0)))
                writeSeason(place, id, seasonNow, season);
            else if (!isThere)
                removeSeason(seasonNow, id);
        }
        if (!isThere)
            removeShow(key, now, target);
    }

    void removeShow(const QString &key, const MergedShow &now, const MergedShow &target)
    {
        if (now.show.id.value != 0)
            remove(now.show, [](Show &) {});
        if (target.show.row || target.show.removedAt != now.show.removedAt)
            m_result.removed.push_back(
                {HistoryKind::Show, key, target.show.removedAt, keptStateOf(key, target)});
        for (const auto &[seasonKey, season] : target.seasons) {
            const QString full = key + keySeparator + seasonKey;
            const MergedSeason &seasonNow = valueIn(now.seasons, seasonKey);
            if (!target.show.row) {
                noteWithoutRow(full, seasonNow, season);
                continue;
            }
            if (seasonNow.season.removedAt > 0)
                m_result.removed.push_back({HistoryKind::Season, full, season.season.removedAt, {}});
            keepNoMore(full, seasonNow, season);
        }
    }

    /** What was kept of an entry that came back since would speak again, now that it goes with its season. */
    void keepNoMore(const QString &full, const MergedSeason &now, const MergedSeason &target)
    {
        if (now.entry.removedAt > 0)
            m_result.removed.push_back({HistoryKind::Entry, full, target.entry.removedAt, {}});
    }

    /** Of a season that nobody has: only that it and what hung on it was removed. */
    void noteWithoutRow(const QString &full, const MergedSeason &now, const MergedSeason &target)
    {
        if (target.season.removedAt != now.season.removedAt)
            m_result.removed.push_back({HistoryKind::Season, full, target.season.removedAt, {}});
        if (target.entry.removedAt != now.entry.removedAt)
            m_result.removed.push_back({HistoryKind::Entry, full, target.entry.removedAt, {}});
        for (const auto &[key, release] : target.releases)
            noteRemoved(HistoryKind::Release, full, key, valueIn(now.releases, key).removedAt,
                        release.removedAt);
        for (const auto &[key, claim] : target.claims)
            noteRemoved(HistoryKind::Claim, full, key, valueIn(now.claims, key).removedAt, claim.removedAt);
    }

    void writeSeason(const SeasonPlace &place, ShowId show, const MergedSeason &before,
                     const MergedSeason &target)
    {
        const bool isBack = target.isThere() && before.season.id.value == 0;
        const MergedSeason nothing;
        const MergedSeason &now = isBack ? nothing : before;
        const QString full = place.showKey + keySeparator + place.key;
        if (!target.isThere()) {
            removeSeason(now, show);
            if (!target.season.row) {
                noteWithoutRow(full, now, target);
                return;
            }
            m_result.removed.push_back(
                {HistoryKind::Season, full, target.season.removedAt, keptStateOf(place, target)});
            keepNoMore(full, now, target);
            return;
        }
        if (target.season.removedAt != now.season.removedAt)
            m_result.removed.push_back({HistoryKind::Season, full, target.season.removedAt, {}});
        const SeasonId id = writeRow(HistoryKind::Season, place.key, now.season, target.season,
                                     [show](Season &row) { row.show = show; });
        writeContents(place, id, now, target);
        writeEntry(place, id, now, target);
    }

    void writeEntry(const SeasonPlace &place, SeasonId season, const MergedSeason &now,
                    const MergedSeason &target)
    {
        if (now.entry == target.entry && (now.entry.id.value != 0) == target.isEntryThere())
            return;
        const QString full = place.showKey + keySeparator + place.key;
        const auto under = [season](WatchEntry &row) { row.season = season; };
        if (target.isEntryThere()) {
            if (target.entry.removedAt != now.entry.removedAt)
                m_result.removed.push_back({HistoryKind::Entry, full, target.entry.removedAt, {}});
            static_cast<void>(writeRow(HistoryKind::Entry, {}, now.entry, target.entry, under, season.value));
            return;
        }
        if (now.entry.id.value != 0)
            remove(now.entry, under);
        if (target.entry.removedAt > 0)
            m_result.removed.push_back(
                {HistoryKind::Entry, full, target.entry.removedAt, keptEntryOf(place, target)});
    }

    void writeContents(const SeasonPlace &place, SeasonId season, const MergedSeason &now,
                       const MergedSeason &target)
    {
        const QString full = place.showKey + keySeparator + place.key;
        std::map<QString, ReleaseId> releases;
        for (const auto &[key, release] : target.releases) {
            const MergedContent<Release> &mine = valueIn(now.releases, key);
            noteRemoved(HistoryKind::Release, full, key, mine.removedAt, release.removedAt);
            if (!release.isThere())
                continue;
            Release row = *release.row;
            row.season = season;
            releases.emplace(key, mine.id.value != 0 ? ReleaseId{mine.id.value} : add(std::move(row)));
        }
        for (const auto &[key, claim] : target.claims) {
            const MergedContent<PremiereClaim> &mine = valueIn(now.claims, key);
            if (claim.isThere() && !target.isThere(claim)) { // its release went without it
                m_result.removed.push_back({HistoryKind::Claim, full + keySeparator + key, claim.removedAt,
                                            keptClaimOf(place, target, claim)});
                continue;
            }
            noteRemoved(HistoryKind::Claim, full, key, mine.removedAt, claim.removedAt);
            if (mine.id.value != 0 || !target.isThere(claim))
                continue;
            PremiereClaim row = *claim.row;
            row.season = season;
            if (!claim.release.isEmpty())
                row.release = releases[claim.release];
            add(std::move(row));
        }
        removeContents(now, season, [&target](const QString &key, bool isClaim) {
            if (isClaim) {
                const auto claim = target.claims.find(key);
                return claim != target.claims.end() && target.isThere(claim->second);
            }
            const auto release = target.releases.find(key);
            return release != target.releases.end() && release->second.isThere();
        });
    }

    /** Claims go before the releases they speak of. */
    template <class Stays>
    void removeContents(const MergedSeason &now, SeasonId season, Stays stays)
    {
        for (const auto &[key, claim] : now.claims) {
            if (claim.id.value == 0 || stays(key, true))
                continue;
            for (const LocalTwin &said : allOf(claim)) {
                PremiereClaim row = *claim.row;
                row.id.value = said.id;
                row.season = season;
                row.source.item.value = said.item;
                row.release.value = said.under;
                m_result.changes.changes.emplace_back(Change<PremiereClaim>{std::move(row), std::nullopt});
            }
        }
        for (const auto &[key, release] : now.releases) {
            if (release.id.value == 0 || stays(key, false))
                continue;
            for (const LocalTwin &said : allOf(release)) {
                Release row = *release.row;
                row.id.value = said.id;
                row.season = season;
                m_result.changes.changes.emplace_back(Change<Release>{std::move(row), std::nullopt});
            }
        }
    }

    /** The rows that say it here. */
    template <class Row>
    static std::vector<LocalTwin> allOf(const MergedContent<Row> &content)
    {
        std::vector<LocalTwin> all = content.twins.rows;
        all.push_back({content.id.value, content.item.value, content.under.value});
        return all;
    }

    void removeSeason(const MergedSeason &now, ShowId show)
    {
        if (now.season.id.value == 0)
            return;
        const SeasonId id{now.season.id.value};
        if (now.entry.id.value != 0)
            remove(now.entry, [id](WatchEntry &row) { row.season = id; });
        removeContents(now, id, [](const QString &, bool) { return false; });
        remove(now.season, [show](Season &row) { row.show = show; });
    }

    void noteRemoved(HistoryKind kind, const QString &full, const QString &key, qint64 known, qint64 at)
    {
        if (at != known)
            m_result.removed.push_back({kind, full + keySeparator + key, at, {}});
    }

    template <class Row, class PutUnder>
    void remove(const MergedRow<Row> &now, PutUnder putUnder)
    {
        Row row = now.row->row;
        row.id.value = now.id.value;
        putUnder(row);
        m_result.changes.changes.emplace_back(Change<Row>{std::move(row), std::nullopt});
    }

    template <class Row>
    decltype(Row::id) add(Row row)
    {
        row.id.value = --m_lastPlaceholder;
        const auto id = row.id;
        m_result.changes.changes.emplace_back(Change<Row>{std::nullopt, std::move(row)});
        return id;
    }

    /** @param timed the row that the times go by where that is another @return its id, perhaps a placeholder
     */
    template <class Row, class PutUnder>
    decltype(Row::id) writeRow(HistoryKind kind, const QString &key, const MergedRow<Row> &now,
                               const MergedRow<Row> &target, PutUnder putUnder, qint64 timed = 0)
    {
        Row row = target.row->row;
        const bool isNew = now.id.value == 0;
        row.id.value = isNew ? --m_lastPlaceholder : now.id.value;
        const auto id = row.id;
        const qint64 timedRow = timed == 0 ? id.value : timed;
        putUnder(row);
        const bool isEqual = !isNew && now.row->row == target.row->row;
        // An entry that comes back under a season may find times of the one that was there before.
        const bool hasTimes =
            timedRow > 0 || target.row->base != impliedBase(target.row->row) || !target.row->times.empty();
        // What follows from the row itself would follow from another one.
        const bool hasOtherTimes = !isNew && (now.raised.value != 0 || now.row->base != target.row->base ||
                                              now.row->times != target.row->times ||
                                              impliedBase(now.row->row) != impliedBase(target.row->row));
        if (isNew ? hasTimes : hasOtherTimes)
            m_result.times.push_back({kind, timedRow, target.row->base, target.row->times});
        if (!isEqual)
            noteKey(kind, timedRow, key, row);
        if (isNew) {
            m_result.changes.changes.emplace_back(Change<Row>{std::nullopt, std::move(row)});
        } else if (!isEqual) {
            Row before = now.row->row;
            before.id = id;
            putUnder(before);
            m_result.changes.changes.emplace_back(Change<Row>{std::move(before), std::move(row)});
        }
        return id;
    }

    static qint64 impliedBase(const WatchEntry &entry)
    {
        return entry.changedAt.isValid() ? std::max<qint64>(0, entry.changedAt.toMSecsSinceEpoch()) : 0;
    }
    template <class Row>
    static qint64 impliedBase(const Row &)
    {
        return 0;
    }

    void noteKey(HistoryKind kind, qint64 id, const QString &key, const Show &show)
    {
        if (showKey(show) != key)
            m_result.keys.push_back({kind, id, key});
    }
    void noteKey(HistoryKind kind, qint64 id, const QString &key, const Season &season)
    {
        if (seasonKey(season) != key)
            m_result.keys.push_back({kind, id, key});
    }
    void noteKey(HistoryKind, qint64, const QString &, const WatchEntry &) {}

    MergeChanges m_result;
    qint64 m_lastPlaceholder = 0;
};

/** Placeholders and what they became. */
struct NewIds
{
    void learn(const Show &asked, const Show &got) { ids.insert(asked.id.value, got.id.value); }
    void learn(const Season &asked, const Season &got) { ids.insert(asked.id.value, got.id.value); }
    template <class Row>
    void learn(const Row &, const Row &)
    {
    }
    void resolve(qint64 &id) const { id = id < 0 ? ids.value(id, id) : id; }

    QHash<qint64, qint64> ids;
};

} // namespace

MergeChanges changesTo(const MergeState &mine, const MergeState &target)
{
    return Writing().write(mine, target);
}

void resolvePlaceholders(MergeChanges &changes, const ChangeSet &applied)
{
    NewIds news;
    for (size_t i = 0; i < applied.changes.size() && i < changes.changes.changes.size(); ++i) {
        std::visit(
            [&](const auto &asked) {
                const auto *got = std::get_if<std::decay_t<decltype(asked)>>(&applied.changes[i]);
                if (got && got->after && asked.after && !asked.before)
                    news.learn(*asked.after, *got->after);
            },
            changes.changes.changes[i]);
    }
    for (RowTimes &times : changes.times)
        news.resolve(times.row);
    for (StableKey &key : changes.keys)
        news.resolve(key.row);
}

} // namespace raiki
