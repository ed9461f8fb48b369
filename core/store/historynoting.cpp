// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/contenttwins.h"
#include "core/store/historystore.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSet>

/** From an applied change to what it says for a later merge. */
namespace raiki {
namespace {

using KeyResult = Result<QString>;

/** Notes one change set; used once. */
class Noting final
{
public:
    Noting(Database &database, const QDateTime &at)
        : m_database(database)
        , m_at(at.toMSecsSinceEpoch())
        , m_rows(database)
        , m_time(database,
                 "INSERT INTO field_time (kind, \"row\", field, at) VALUES (?, ?, ?, ?) ON CONFLICT "
                 "DO UPDATE SET at = max(excluded.at, at + 1)")
        , m_base(database, "INSERT OR IGNORE INTO field_time (kind, \"row\", field, at) VALUES ('entry', ?, "
                           "'', ?)")
        , m_keepKey(database, "INSERT OR IGNORE INTO stable_key (kind, \"row\", key) VALUES (?, ?, ?)")
        , m_keptKey(database, "SELECT key FROM stable_key WHERE kind = ? AND \"row\" = ?")
        , m_timesOf(database, "SELECT field, at FROM field_time WHERE kind = ? AND \"row\" = ?")
        , m_remove(database,
                   "INSERT INTO removed_row (kind, key, at, state) VALUES (?, ?, ?, ?) ON CONFLICT DO "
                   "UPDATE SET at = max(excluded.at, at + 1), state = excluded.state")
    {
    }

    Result<void> noteEdits(const ChangeSet &applied);
    Result<void> noteRemovals(const ChangeSet &applied);

private:
    Result<void> edited(const Show &before, const Show &after);
    Result<void> edited(const Season &before, const Season &after);
    Result<void> edited(const WatchEntry &before, const WatchEntry &after);
    /** What a release or a claim says is what it is: the old words are gone. */
    Result<void> edited(const Release &before, const Release &) { return removed(before); }
    Result<void> edited(const PremiereClaim &before, const PremiereClaim &) { return removed(before); }

    Result<void> removed(const Show &show);
    Result<void> removed(const Season &season);
    Result<void> removed(const WatchEntry &entry);
    Result<void> removed(const Release &release);
    Result<void> removed(const PremiereClaim &claim);

    Result<void> noteFields(HistoryKind kind, qint64 row, const QStringList &fields);
    /** A row that is called otherwise now is still the one that other copies know by @p before. */
    Result<void> keepOldKey(HistoryKind kind, qint64 row, const QString &before, const QString &after);
    Result<void> markRemoved(HistoryKind kind, const QString &key, qint64 newest, const KeptState &kept);

    void gather(const ChangeSet &applied);
    /** The row as it is, else as it was before the change took it away. */
    template <class Row, class IdType>
    Result<std::optional<Row>> rowOf(IdType id, const QHash<IdType, Row> &gone);
    KeyResult keyOf(HistoryKind kind, qint64 row, const QString &said);
    KeyResult keyOf(SeasonId season); ///< with that of its show; null where it is not known
    Result<bool> hasTwin(const Show &show, const QString &key);
    Result<bool> hasTwin(const Season &season, const QString &key);
    /** Its times and, of shows and seasons, its key, into what is kept. @return the newest of them */
    Result<qint64> keepTimes(HistoryKind kind, qint64 row, const QString &key, KeptState &kept);
    Result<qint64> keepSeason(const Season &season, KeptState &kept);

    Database &m_database;
    qint64 m_at;
    RowChecker m_rows;
    Statement m_time;
    Statement m_base;
    Statement m_keepKey;
    Statement m_keptKey;
    Statement m_timesOf;
    Statement m_remove;
    QHash<ShowId, Show> m_shows; ///< these and the following: what the change took away
    QHash<SeasonId, Season> m_seasons;
    QHash<ReleaseId, Release> m_releases;
    QHash<ShowId, std::vector<SeasonId>> m_seasonsOf;
    QHash<SeasonId, std::vector<AnyChange>> m_under;
};

/** Until one fails. */
template <class Note>
Result<void> noteEach(const ChangeSet &applied, Note note)
{
    Result<void> done;
    for (auto change = applied.changes.begin(); change != applied.changes.end() && done; ++change)
        done = std::visit(note, *change);
    return done;
}

Result<void> Noting::noteEdits(const ChangeSet &applied)
{
    return noteEach(applied, [this](const auto &pair) {
        return pair.before && pair.after ? edited(*pair.before, *pair.after) : Result<void>();
    });
}

Result<void> Noting::noteRemovals(const ChangeSet &applied)
{
    gather(applied);
    return noteEach(applied, [this](const auto &pair) {
        return pair.before && !pair.after ? removed(*pair.before) : Result<void>();
    });
}

Result<void> Noting::noteFields(HistoryKind kind, qint64 row, const QStringList &fields)
{
    Result<void> done;
    for (qsizetype at = 0; at < fields.size() && done; ++at)
        done = m_time.run(historyKindName(kind), row, fields[at], m_at);
    return done;
}

Result<void> Noting::keepOldKey(HistoryKind kind, qint64 row, const QString &before, const QString &after)
{
    return before == after ? Result<void>() : m_keepKey.run(historyKindName(kind), row, before);
}

Result<void> Noting::edited(const Show &before, const Show &after)
{
    const auto kept = keepOldKey(HistoryKind::Show, before.id.value, showKey(before), showKey(after));
    if (!kept)
        return kept;
    return noteFields(HistoryKind::Show, before.id.value, changedFields(before, after));
}

Result<void> Noting::edited(const Season &before, const Season &after)
{
    const auto kept = keepOldKey(HistoryKind::Season, before.id.value, seasonKey(before), seasonKey(after));
    if (!kept)
        return kept;
    return noteFields(HistoryKind::Season, before.id.value, changedFields(before, after));
}

Result<void> Noting::edited(const WatchEntry &before, const WatchEntry &after)
{
    const QStringList fields = changedFields(before, after);
    if (fields.isEmpty())
        return {};
    const qint64 base =
        before.changedAt.isValid() ? std::max<qint64>(0, before.changedAt.toMSecsSinceEpoch()) : 0;
    if (const Result<void> done = m_base.run(before.season, base); !done)
        return done;
    return noteFields(HistoryKind::Entry, before.season.value, fields);
}

void Noting::gather(const ChangeSet &applied)
{
    const auto take = [this]<class Row>(const Change<Row> &pair) {
        if (!pair.before || pair.after)
            return;
        if constexpr (std::same_as<Row, Show>) {
            m_shows.insert(pair.before->id, *pair.before);
        } else if constexpr (std::same_as<Row, Season>) {
            m_seasons.insert(pair.before->id, *pair.before);
            m_seasonsOf[pair.before->show].push_back(pair.before->id);
        } else {
            m_under[pair.before->season].emplace_back(Change<Row>{std::nullopt, pair.before});
            if constexpr (std::same_as<Row, Release>)
                m_releases.insert(pair.before->id, *pair.before);
        }
    };
    for (const AnyChange &change : applied.changes)
        std::visit(take, change);
}

template <class Row, class IdType>
Result<std::optional<Row>> Noting::rowOf(IdType id, const QHash<IdType, Row> &gone)
{
    if (const auto row = gone.constFind(id); row != gone.cend())
        return std::optional<Row>(*row);
    return m_rows.current(id);
}

KeyResult Noting::keyOf(HistoryKind kind, qint64 row, const QString &said)
{
    QString key = said;
    if (m_keptKey.bind(historyKindName(kind), row).next())
        key = m_keptKey.text(0);
    const Result<void> done = m_keptKey.finish();
    return done ? KeyResult(key) : done.error();
}

KeyResult Noting::keyOf(SeasonId id)
{
    const Result<std::optional<Season>> season = rowOf(id, m_seasons);
    if (!season || !*season)
        return season ? KeyResult(QString()) : season.error();
    const Result<std::optional<Show>> show = rowOf((*season)->show, m_shows);
    if (!show || !*show)
        return show ? KeyResult(QString()) : show.error();
    const KeyResult ofShow = keyOf(HistoryKind::Show, (*show)->id.value, showKey(**show));
    const KeyResult ofSeason = keyOf(HistoryKind::Season, id.value, seasonKey(**season));
    if (!ofShow || !ofSeason)
        return ofShow ? ofSeason.error() : ofShow.error();
    return KeyResult(*ofShow + keySeparator + *ofSeason);
}

/** Another show of the same name stays: its removal there would be this one's. */
Result<bool> Noting::hasTwin(const Show &show, const QString &key)
{
    Statement twin(m_database,
                   "SELECT id FROM show WHERE CASE WHEN native <> '' THEN native WHEN romaji <> '' "
                   "THEN romaji ELSE english END = ? AND id <> ? AND id NOT IN "
                   "(SELECT \"row\" FROM stable_key WHERE kind = 'show') LIMIT 1");
    const bool found = twin.bind(key, show.id).next();
    const Result<void> done = twin.finish();
    return done ? Result<bool>(found) : done.error();
}

Result<bool> Noting::hasTwin(const Season &season, const QString &key)
{
    const Result<std::vector<SeasonId>> siblings = m_rows.seasonsOf(season.show);
    if (!siblings)
        return siblings.error();
    for (const SeasonId id : *siblings) {
        const Result<std::optional<Season>> sibling = m_rows.current(id);
        if (!sibling)
            return sibling.error();
        if (!*sibling || id == season.id)
            continue;
        const KeyResult known = keyOf(HistoryKind::Season, id.value, seasonKey(**sibling));
        if (!known)
            return known.error();
        if (*known == key)
            return true;
    }
    return false;
}

Result<qint64> Noting::keepTimes(HistoryKind kind, qint64 row, const QString &key, KeptState &kept)
{
    if (!key.isNull())
        kept.history.keys.push_back({kind, row, key});
    qint64 newest = 0;
    m_timesOf.bind(historyKindName(kind), row);
    while (m_timesOf.next()) {
        kept.history.times.push_back({kind, row, m_timesOf.text(0), m_timesOf.integer(1)});
        newest = std::max(newest, m_timesOf.integer(1));
    }
    const Result<void> done = m_timesOf.finish();
    return done ? Result<qint64>(newest) : done.error();
}

Result<qint64> Noting::keepSeason(const Season &season, KeptState &kept)
{
    const KeyResult key = keyOf(HistoryKind::Season, season.id.value, seasonKey(season));
    if (!key)
        return key.error();
    kept.rows.changes.emplace_back(Change<Season>{std::nullopt, season});
    const Result<qint64> ofSeason = keepTimes(HistoryKind::Season, season.id.value, *key, kept);
    const Result<qint64> ofEntry = keepTimes(HistoryKind::Entry, season.id.value, {}, kept);
    if (!ofSeason || !ofEntry)
        return ofSeason ? ofEntry.error() : ofSeason.error();
    qint64 newest = std::max(*ofSeason, *ofEntry);
    for (const AnyChange &change : m_under.value(season.id)) {
        kept.rows.changes.push_back(change);
        if (const auto *entry = std::get_if<Change<WatchEntry>>(&change);
            entry && entry->after->changedAt.isValid())
            newest = std::max(newest, entry->after->changedAt.toMSecsSinceEpoch());
        if (const auto *claim = std::get_if<Change<PremiereClaim>>(&change);
            claim && claim->after->source.kind == ClaimSourceKind::User && claim->after->learnedAt.isValid())
            newest = std::max(newest, claim->after->learnedAt.toMSecsSinceEpoch());
    }
    return newest;
}

/** @param newest what was said last of it; the removal came later, whatever the clocks say */
Result<void> Noting::markRemoved(HistoryKind kind, const QString &key, qint64 newest, const KeptState &kept)
{
    const QByteArray state = kept.rows.isEmpty() ? QByteArray("") : keptStateToJson(kept);
    return m_remove.run(historyKindName(kind), key, std::max(m_at, newest + 1), state);
}

Result<void> Noting::removed(const Show &show)
{
    const KeyResult key = keyOf(HistoryKind::Show, show.id.value, showKey(show));
    const Result<bool> twin = key ? hasTwin(show, *key) : key.error();
    if (!twin)
        return twin.error();
    if (*twin)
        return {};
    KeptState kept;
    kept.rows.changes.emplace_back(Change<Show>{std::nullopt, show});
    Result<qint64> newest = keepTimes(HistoryKind::Show, show.id.value, *key, kept);
    for (const SeasonId id : m_seasonsOf.value(show.id)) {
        const Result<qint64> ofSeason = keepSeason(m_seasons.value(id), kept);
        if (!newest || !ofSeason)
            return newest ? ofSeason.error() : newest.error();
        newest = std::max(*newest, *ofSeason);
    }
    return newest ? markRemoved(HistoryKind::Show, *key, *newest, kept) : newest.error();
}

Result<void> Noting::removed(const Season &season)
{
    if (m_shows.contains(season.show))
        return {}; // goes with its show
    const KeyResult key = keyOf(season.id);
    const Result<bool> twin =
        key ? hasTwin(season, key->section(keySeparator, 1, 1)) : Result<bool>(key.error());
    const Result<std::optional<Show>> show = rowOf(season.show, m_shows);
    if (!twin || !show)
        return twin ? show.error() : twin.error();
    if (*twin || !*show)
        return {};
    KeptState kept;
    kept.rows.changes.emplace_back(Change<Show>{std::nullopt, **show});
    const Result<qint64> newest = keepSeason(season, kept);
    return newest ? markRemoved(HistoryKind::Season, *key, *newest, kept) : newest.error();
}

Result<void> Noting::removed(const WatchEntry &entry)
{
    if (m_seasons.contains(entry.season))
        return {};
    const KeyResult key = keyOf(entry.season);
    const Result<std::optional<Season>> season = rowOf(entry.season, m_seasons);
    if (!key || !season)
        return key ? season.error() : key.error();
    const Result<std::optional<Show>> show =
        *season ? rowOf((*season)->show, m_shows) : Result<std::optional<Show>>(std::optional<Show>());
    if (!show)
        return show.error();
    if (!*show)
        return {};
    KeptState kept;
    kept.rows.changes.emplace_back(Change<Show>{std::nullopt, **show});
    kept.rows.changes.emplace_back(Change<Season>{std::nullopt, **season});
    kept.rows.changes.emplace_back(Change<WatchEntry>{std::nullopt, entry});
    const Result<qint64> newest = keepTimes(HistoryKind::Entry, entry.season.value, {}, kept);
    const qint64 changed = entry.changedAt.isValid() ? entry.changedAt.toMSecsSinceEpoch() : 0;
    return newest ? markRemoved(HistoryKind::Entry, *key, std::max(*newest, changed), kept) : newest.error();
}

Result<void> Noting::removed(const Release &release)
{
    if (m_seasons.contains(release.season))
        return {};
    const KeyResult key = keyOf(release.season);
    const Result<bool> isSaid = key ? isStillSaid(release, m_rows) : key.error();
    if (!isSaid || *isSaid)
        return isSaid ? Result<void>() : isSaid.error();
    return markRemoved(HistoryKind::Release, *key + keySeparator + contentKey(release), 0, {});
}

Result<void> Noting::removed(const PremiereClaim &claim)
{
    if (m_seasons.contains(claim.season))
        return {};
    const KeyResult key = keyOf(claim.season);
    const Result<std::optional<Release>> release =
        claim.release.isValid() ? rowOf(claim.release, m_releases)
                                : Result<std::optional<Release>>(std::optional<Release>());
    if (!key || !release)
        return key ? release.error() : key.error();
    const QString content = contentKey(claim, *release ? contentKey(**release) : QString());
    const Result<bool> isSaid = isStillSaid(claim, content, m_rows);
    if (!isSaid || *isSaid)
        return isSaid ? Result<void>() : isSaid.error();
    return markRemoved(HistoryKind::Claim, *key + keySeparator + content, 0, {});
}

} // namespace

Result<void> HistoryStore::note(const ChangeSet &applied, const QDateTime &at, Removals removals)
{
    bool hasAdditions = false;
    bool hasEdits = false;
    bool hasRemovals = false;
    for (const AnyChange &change : applied.changes) {
        std::visit(
            [&](const auto &pair) {
                hasAdditions = hasAdditions || !pair.before;
                hasEdits = hasEdits || (pair.before && pair.after);
                hasRemovals = hasRemovals || (pair.before && !pair.after);
            },
            change);
    }
    if (const Result<void> done = hasAdditions ? noteAdded(applied) : Result<void>(); !done)
        return done;
    if (removals == Removals::Forget)
        hasRemovals = false;
    if (!hasEdits && !hasRemovals)
        return {};
    Noting noting(m_database, at);
    if (const Result<void> done = hasEdits ? noting.noteEdits(applied) : Result<void>(); !done)
        return done;
    return hasRemovals ? noting.noteRemovals(applied) : Result<void>();
}

} // namespace raiki
