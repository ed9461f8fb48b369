// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/historystore.h"
#include "core/store/rowchecking.h"
#include "core/store/statement.h"

#include <QSet>

/** Keys of new rows whose own is another's: of one that was called so, or that is still. */
namespace raiki {
namespace {

/** Rows added at once beyond this are an import's, which told its rows from the list's itself. */
constexpr size_t fewRows = 50;

/** Used once. */
class Adding final
{
public:
    explicit Adding(Database &database)
        : m_database(database)
        , m_rows(database)
    {
    }

    Result<void> note(const ChangeSet &applied)
    {
        if (const Result<void> read = readKept(); !read)
            return read;
        if (const Result<void> fresh = forgetFormerEntries(applied); !fresh)
            return fresh;
        m_looksForTwins = applied.changes.size() <= fewRows;
        if (!m_looksForTwins && m_kept.isEmpty())
            return {};
        for (const AnyChange &change : applied.changes) {
            Result<void> done;
            if (const auto *show = std::get_if<Change<Show>>(&change); show && !show->before)
                done = added(*show->after);
            else if (const auto *season = std::get_if<Change<Season>>(&change); season && !season->before)
                done = added(*season->after);
            if (!done)
                return done;
        }
        return {};
    }

private:
    Result<void> readKept()
    {
        Statement keys(m_database, "SELECT kind, \"row\", key FROM stable_key");
        keys.bind();
        while (keys.next()) {
            const HistoryKind kind = historyKindFromName(keys.text(0)).value_or(HistoryKind::Show);
            m_kept[{static_cast<int>(kind), keys.integer(1)}] = keys.text(2);
            m_taken.insert({static_cast<int>(kind), keys.text(2)});
        }
        return keys.finish();
    }

    /** An entry that is new under a season of the list says all of its fields now. */
    Result<void> forgetFormerEntries(const ChangeSet &applied)
    {
        Statement forget(m_database, "DELETE FROM field_time WHERE kind = 'entry' AND \"row\" = ?");
        QSet<SeasonId> added;
        for (const AnyChange &change : applied.changes) {
            if (const auto *season = std::get_if<Change<Season>>(&change); season && !season->before)
                added.insert(season->after->id);
            const auto *entry = std::get_if<Change<WatchEntry>>(&change);
            if (!entry || entry->before || added.contains(entry->after->season))
                continue;
            if (const Result<void> done = forget.run(entry->after->season); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] bool isKept(HistoryKind kind, qint64 row) const
    {
        return m_kept.contains({static_cast<int>(kind), row});
    }

    Result<void> added(const Show &show)
    {
        const QString key = showKey(show);
        if (isKept(HistoryKind::Show, show.id.value))
            return {}; // it comes back as what it was
        bool isTaken = m_taken.contains({static_cast<int>(HistoryKind::Show), key});
        if (!isTaken && m_looksForTwins) {
            Statement twin(m_database,
                           "SELECT 1 FROM show WHERE CASE WHEN native <> '' THEN native WHEN romaji "
                           "<> '' THEN romaji ELSE english END = ? AND id < ? LIMIT 1");
            isTaken = twin.bind(key, show.id).next();
            if (const Result<void> done = twin.finish(); !done)
                return done;
        }
        return isTaken ? keep(HistoryKind::Show, show.id.value, key, {}) : Result<void>();
    }

    Result<void> added(const Season &season)
    {
        const QString key = seasonKey(season);
        const bool mayBeTaken = m_taken.contains({static_cast<int>(HistoryKind::Season), key});
        if (isKept(HistoryKind::Season, season.id.value) || (!mayBeTaken && !m_looksForTwins))
            return {};
        const Result<std::vector<SeasonId>> siblings = m_rows.seasonsOf(season.show);
        if (!siblings)
            return siblings.error();
        QSet<QString> taken;
        for (const SeasonId id : *siblings) {
            if (id == season.id)
                continue;
            const Result<std::optional<Season>> sibling = m_rows.current(id);
            if (!sibling)
                return sibling.error();
            if (*sibling)
                taken.insert(
                    m_kept.value({static_cast<int>(HistoryKind::Season), id.value}, seasonKey(**sibling)));
        }
        return taken.contains(key) ? keep(HistoryKind::Season, season.id.value, key, taken) : Result<void>();
    }

    Result<void> keep(HistoryKind kind, qint64 row, const QString &key, const QSet<QString> &siblings)
    {
        QString free = key;
        for (int number = 2; free == key || siblings.contains(free) ||
                             (kind == HistoryKind::Show && m_taken.contains({static_cast<int>(kind), free}));
             ++number)
            free = key + u'#' + QString::number(number);
        m_kept[{static_cast<int>(kind), row}] = free;
        m_taken.insert({static_cast<int>(kind), free});
        return Statement(m_database,
                         "INSERT OR REPLACE INTO stable_key (kind, \"row\", key) VALUES (?, ?, ?)")
            .run(historyKindName(kind), row, free);
    }

    Database &m_database;
    RowChecker m_rows;
    QHash<std::pair<int, qint64>, QString> m_kept;
    QSet<std::pair<int, QString>> m_taken;
    bool m_looksForTwins = false;
};

} // namespace

Result<void> HistoryStore::noteAdded(const ChangeSet &applied)
{
    return Adding(m_database).note(applied);
}

} // namespace raiki
