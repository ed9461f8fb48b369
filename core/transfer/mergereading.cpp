// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/mergestate.h"

#include <QHash>

#include <algorithm>

/** A list and its history as a state to be merged, and what is kept of removed rows. */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Rows of a list are there, whatever was removed before; what is kept of a removed row proves nothing. */
enum class RowsAre { InTheList, Kept };

using RowName = std::pair<HistoryKind, qint64>;

template <class Row>
void forgetRow(MergedContent<Row> &content)
{
    content.row.reset();
    content.release.clear();
    content.saidAt = 0;
}

template <class Value>
QString freeKey(const std::map<QString, Value> &taken, const QString &key)
{
    QString free = key;
    for (int number = 2; taken.contains(free); ++number)
        free = key + u'#' + QString::number(number);
    return free;
}

/** Drops what could never be written again: rows without the row that they hang on. When they were removed
 * stays. */
void normalise(MergedSeason &season, bool isShowKnown)
{
    if (!isShowKnown)
        season.season.row.reset();
    if (season.season.row)
        return;
    season.entry.row.reset();
    for (auto &[key, release] : season.releases)
        forgetRow(release);
    for (auto &[key, claim] : season.claims)
        forgetRow(claim);
}

template <class Row>
bool isNothing(const MergedRow<Row> &row)
{
    return !row.row && row.removedAt == 0;
}

template <class Contents>
void dropNothing(Contents &contents)
{
    std::erase_if(contents,
                  [](const auto &content) { return !content.second.row && content.second.removedAt == 0; });
}

void normalise(MergeState &state)
{
    for (auto &[key, show] : state) {
        for (auto &[seasonKey, season] : show.seasons) {
            normalise(season, show.show.row.has_value());
            dropNothing(season.releases);
            dropNothing(season.claims);
        }
        std::erase_if(show.seasons, [](const auto &place) {
            const MergedSeason &season = place.second;
            return isNothing(season.season) && isNothing(season.entry) && season.releases.empty() &&
                   season.claims.empty();
        });
    }
    std::erase_if(state, [](const auto &place) {
        return isNothing(place.second.show) && place.second.seasons.empty();
    });
}

class StateReading final
{
public:
    StateReading(const ListHistory &history, qint64 now, RowsAre rowsAre)
        : m_history(history)
        , m_now(now)
        , m_rowsAre(rowsAre)
    {
        for (const FieldTime &time : history.times)
            m_times[{time.kind, time.row}].push_back(&time);
        for (const StableKey &key : history.keys)
            m_keys.emplace(RowName(key.kind, key.row), key.key);
    }

    MergeState read(const ChangeSet &rows)
    {
        takeAll<Show>(rows);
        takeAll<Season>(rows);
        takeAll<Release>(rows);
        takeAll<PremiereClaim>(rows);
        takeAll<WatchEntry>(rows);
        // What hangs on a row first: it says how new the row is.
        for (const HistoryKind kind : {HistoryKind::Claim, HistoryKind::Release, HistoryKind::Entry,
                                       HistoryKind::Season, HistoryKind::Show}) {
            for (const RemovedRow &removed : m_history.removed) {
                if (removed.kind == kind)
                    takeRemoved(removed);
            }
        }
        normalise(m_state);
        return std::move(m_state);
    }

private:
    [[nodiscard]] qint64 clamped(qint64 at) const
    {
        return at > latestHonest(m_now) ? m_now : std::max<qint64>(0, at);
    }

    /** Rows whose key was kept go first: another one may say the same now. */
    template <class Row>
    void takeAll(const ChangeSet &rows)
    {
        std::vector<const Row *> later;
        for (const AnyChange &change : rows.changes) {
            const auto *pair = std::get_if<Change<Row>>(&change);
            if (!pair || !pair->after)
                continue;
            if (hasKey(*pair->after))
                take(*pair->after);
            else
                later.push_back(&*pair->after);
        }
        for (const Row *row : later)
            take(*row);
    }
    [[nodiscard]] bool hasKey(const Show &show) const
    {
        return m_keys.contains({HistoryKind::Show, show.id.value});
    }
    [[nodiscard]] bool hasKey(const Season &season) const
    {
        return m_keys.contains({HistoryKind::Season, season.id.value});
    }
    template <class Row>
    [[nodiscard]] bool hasKey(const Row &) const
    {
        return true; // the order is theirs
    }

    [[nodiscard]] QString keptKey(HistoryKind kind, qint64 id) const
    {
        const auto key = m_keys.find({kind, id});
        return key == m_keys.end() ? QString() : key->second;
    }

    template <class Row>
    Stamped<Row> stamped(Row row, HistoryKind kind, qint64 id, qint64 base) const
    {
        Stamped<Row> result{std::move(row), clamped(base), {}};
        const auto times = m_times.find({kind, id});
        if (times == m_times.end())
            return result;
        for (const FieldTime *time : times->second) {
            if (time->field.isEmpty())
                result.base = clamped(time->at);
            else
                result.times.emplace(time->field, clamped(time->at));
        }
        return tidied(std::move(result));
    }

    void take(const Show &show)
    {
        const QString kept = keptKey(HistoryKind::Show, show.id.value);
        const QString key = freeKey(m_state, kept.isNull() ? showKey(show) : kept);
        MergedShow &place = m_state[key];
        Show row = show;
        row.id = {};
        place.show = {stamped(std::move(row), HistoryKind::Show, show.id.value, 0), 0, {show.id.value}, {}};
        m_shows.insert(show.id.value, &place);
    }

    void take(const Season &season)
    {
        MergedShow *const show = m_shows.value(season.show.value);
        if (!show)
            return;
        const QString kept = keptKey(HistoryKind::Season, season.id.value);
        const QString key = freeKey(show->seasons, kept.isNull() ? seasonKey(season) : kept);
        MergedSeason &place = show->seasons[key];
        Season row = season;
        row.id = {};
        row.show = {};
        place.season = {
            stamped(std::move(row), HistoryKind::Season, season.id.value, 0), 0, {season.id.value}, {}};
        m_seasons.insert(season.id.value, &place);
    }

    void take(const Release &release)
    {
        MergedSeason *const season = m_seasons.value(release.season.value);
        if (!season)
            return;
        const QString key = contentKey(release);
        m_releases.insert(release.id.value, key);
        if (const auto said = season->releases.find(key); said != season->releases.end()) {
            said->second.twins.rows.push_back({release.id.value, 0, 0});
            return;
        }
        MergedContent<Release> &content = season->releases[key];
        content.row = release;
        content.row->id = {};
        content.row->season = {};
        content.id.value = release.id.value;
    }

    void take(const PremiereClaim &claim)
    {
        MergedSeason *const season = m_seasons.value(claim.season.value);
        if (!season)
            return;
        const QString kept = keptKey(HistoryKind::Claim, claim.id.value); // its release is no row any more
        const QString release = kept.isNull() ? m_releases.value(claim.release.value) : kept;
        const QString key = contentKey(claim, release);
        if (const auto said = season->claims.find(key); said != season->claims.end()) {
            said->second.twins.rows.push_back({claim.id.value, claim.source.item.value, claim.release.value});
            return;
        }
        MergedContent<PremiereClaim> &content = season->claims[key];
        content.row = claim;
        content.row->id = {};
        content.row->season = {};
        content.row->release = {};
        content.row->source.item = {};
        content.release = release;
        content.id.value = claim.id.value;
        content.item.value = claim.source.item.value;
        content.under.value = claim.release.value;
    }

    void take(const WatchEntry &entry)
    {
        MergedSeason *const season = m_seasons.value(entry.season.value);
        if (!season)
            return;
        WatchEntry row = entry;
        row.id = {};
        row.season = {};
        row.isFlagged = false;
        const qint64 base = entry.changedAt.isValid() ? entry.changedAt.toMSecsSinceEpoch() : 0;
        season->entry = {
            stamped(std::move(row), HistoryKind::Entry, entry.season.value, base), 0, {entry.id.value}, {}};
    }

    void takeRemoved(const RemovedRow &removed);
    template <class Row>
    void markRemoved(MergedRow<Row> &row, qint64 at, qint64 newest) const;
    template <class Row>
    void markRemoved(std::map<QString, MergedContent<Row>> &contents, const QString &key, qint64 at) const;

    const ListHistory &m_history;
    qint64 m_now;
    RowsAre m_rowsAre;
    MergeState m_state;
    std::map<RowName, std::vector<const FieldTime *>> m_times;
    std::map<RowName, QString> m_keys;
    QHash<qint64, MergedShow *> m_shows;
    QHash<qint64, MergedSeason *> m_seasons;
    QHash<qint64, QString> m_releases;
};

/** A row that is in the list although it was removed came back later than that. */
template <class Row>
void StateReading::markRemoved(MergedRow<Row> &row, qint64 at, qint64 newest) const
{
    row.removedAt = std::max(row.removedAt, at);
    if (m_rowsAre == RowsAre::InTheList && row.id.value != 0 && newest <= row.removedAt) {
        row.row->base = row.removedAt + 1;
        row.raised.value = 1;
        row.row = tidied(*std::move(row.row));
    }
}

template <class Row>
void StateReading::markRemoved(std::map<QString, MergedContent<Row>> &contents, const QString &key,
                               qint64 at) const
{
    MergedContent<Row> &content = contents[key];
    content.removedAt = std::max(content.removedAt, at);
    if (content.row && content.removedAt > 0)
        content.saidAt = content.removedAt + 1;
}

MergeState keptRows(const QByteArray &json, qint64 now)
{
    const std::optional<KeptState> kept = keptStateFromJson(json);
    if (!kept)
        return {};
    MergeState state = StateReading(kept->history, now, RowsAre::Kept).read(kept->rows);
    return merged(MergeState(), state); // without its numbers
}

void StateReading::takeRemoved(const RemovedRow &removed)
{
    const QStringList keys = removed.key.split(keySeparator);
    MergedShow &show = m_state[keys.value(0)];
    const qint64 at = clamped(removed.at);
    const MergeState state = removed.state.isEmpty() ? MergeState() : keptRows(removed.state, m_now);
    const MergedShow kept = state.empty() ? MergedShow() : state.begin()->second;
    if (removed.kind == HistoryKind::Show) {
        if (show.show.id.value == 0)
            show = merged(show, kept);
        markRemoved(show.show, at, show.newest());
        return;
    }
    MergedSeason &season = show.seasons[keys.value(1)];
    const MergedSeason keptSeason = kept.seasons.empty() ? MergedSeason() : kept.seasons.begin()->second;
    switch (removed.kind) {
    case HistoryKind::Show:
        break;
    case HistoryKind::Season:
        if (season.season.id.value == 0)
            season = merged(season, keptSeason);
        markRemoved(season.season, at, season.newest());
        break;
    case HistoryKind::Entry:
        if (season.entry.id.value == 0) {
            MergedSeason only;
            only.entry = keptSeason.entry;
            season = merged(season, only);
        }
        markRemoved(season.entry, at, season.entry.row ? season.entry.row->newest() : 0);
        break;
    case HistoryKind::Release:
        markRemoved(season.releases, keys.value(2), at);
        break;
    case HistoryKind::Claim:
        if (!keptSeason.claims.empty() && season.claims[keys.value(2)].id.value == 0)
            season.claims[keys.value(2)] = keptSeason.claims.begin()->second;
        markRemoved(season.claims, keys.value(2), at);
        break;
    }
}

} // namespace

MergeState mergeStateOf(const ChangeSet &rows, const ListHistory &history, const QDateTime &now)
{
    return StateReading(history, now.toMSecsSinceEpoch(), RowsAre::InTheList).read(rows);
}

} // namespace raiki
