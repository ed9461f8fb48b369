// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/changejournal.h"

#include "core/store/statement.h"
#include "core/store/storable.h"
#include "core/watchlist/journaltext.h"

namespace raiki {
namespace {

constexpr const char *newestDone =
    " FROM change_journal WHERE is_undone = 0 ORDER BY id DESC LIMIT 1"; // undone ones are always the last
constexpr const char *oldestUndone = " FROM change_journal WHERE is_undone = 1 ORDER BY id LIMIT 1";

/** Of the statement's row; a long one ends where the database's watch says so. */
Result<ChangeSet> readChanges(const Statement &row, int column, qint64 number)
{
    Result<ChangeSet> changes = changeSetFromJournal(row.bytes(column), [&row] { return row.mayGoOn(); });
    if (!changes && changes.error().code == ErrorCode::DatabaseCorrupt)
        return Error{ErrorCode::DatabaseCorrupt, QStringLiteral("change_journal %1").arg(number)};
    return changes;
}

Result<std::optional<JournalRecord>> readRecord(Database &database, const char *which)
{
    std::optional<JournalRecord> record;
    Statement statement(database, std::string("SELECT id, at, changes") + which);
    if (statement.bind().next()) {
        Result<ChangeSet> changes = readChanges(statement, 2, statement.integer(0));
        if (!changes)
            return changes.error();
        record = JournalRecord{statement.integer(0), *std::move(changes), statement.dateTime(1)};
    }
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return record;
}

Result<std::optional<JournalTitle>> readTitle(Database &database, const char *which)
{
    std::optional<JournalTitle> title;
    Statement statement(database, std::string("SELECT id, kind, subject, at, length(changes)") + which);
    if (statement.bind().next()) {
        const std::optional<ChangeKind> kind = changeKindFromName(statement.text(1));
        title = JournalTitle{statement.integer(0), kind.value_or(ChangeKind::EditEntry), statement.text(2),
                             statement.dateTime(3), statement.integer(4)};
    }
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return title;
}

Result<void> mark(Database &database, qint64 number, bool isUndone, const ChangeSet &changes)
{
    Statement statement(database, "UPDATE change_journal SET is_undone = ?, changes = ? WHERE id = ?");
    const Result<QByteArray> text = changeSetToJournal(changes, [&statement] { return statement.mayGoOn(); });
    if (!text)
        return text.error();
    if (const Result<void> done = statement.run(isUndone, *text, number); !done)
        return done;
    if (statement.changedRows() != 1)
        return Error{ErrorCode::NotFound, QStringLiteral("change_journal %1").arg(number)};
    return {};
}

} // namespace

Result<qint64> ChangeJournal::append(const ChangeSet &applied, const QDateTime &at)
{
    return append(applied, changeSetToJournal(applied), at);
}

Result<qint64> ChangeJournal::append(const ChangeSet &applied, const QByteArray &text, const QDateTime &at)
{
    if (const Result<void> done =
            Statement(m_database, "DELETE FROM change_journal WHERE is_undone = 1").run();
        !done)
        return done.error();
    return Statement(m_database,
                     "INSERT INTO change_journal (at, kind, subject, changes) VALUES (?, ?, ?, ?)")
        .insert(at, changeKindName(applied.kind), storable(applied.subject), text);
}

Result<std::optional<JournalRecord>> ChangeJournal::nextUndo() const
{
    return readRecord(m_database, newestDone);
}

Result<std::optional<JournalRecord>> ChangeJournal::nextRedo() const
{
    return readRecord(m_database, oldestUndone);
}

Result<std::optional<JournalTitle>> ChangeJournal::nextUndoTitle() const
{
    return readTitle(m_database, newestDone);
}

Result<std::optional<JournalTitle>> ChangeJournal::nextRedoTitle() const
{
    return readTitle(m_database, oldestUndone);
}

Result<std::vector<WatchedStep>> ChangeJournal::watchedSteps() const
{
    std::vector<WatchedStep> steps;
    Statement statement(
        m_database, "SELECT at, changes FROM change_journal WHERE is_undone = 0 AND kind = ? ORDER BY id");
    statement.bind(changeKindName(ChangeKind::EditEntry));
    while (statement.next()) {
        const std::optional<ChangeSet> changes = changeSetFromJournal(statement.bytes(1));
        if (!changes)
            continue; // undo tells of a damaged record; a sum can do without it
        for (const AnyChange &change : changes->changes) {
            const auto *entry = std::get_if<Change<WatchEntry>>(&change);
            if (!entry || !entry->before || !entry->after)
                continue;
            const int episodes = entry->after->episodesWatched - entry->before->episodesWatched;
            if (episodes != 0)
                steps.push_back({entry->after->season, episodes, statement.dateTime(0)});
        }
    }
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return steps;
}

Result<std::vector<JournalTitle>> ChangeJournal::titlesOf(ChangeKind kind) const
{
    std::vector<JournalTitle> titles;
    Statement statement(m_database,
                        "SELECT id, subject, at FROM change_journal WHERE kind = ? AND is_undone = 0 "
                        "ORDER BY id DESC");
    statement.bind(changeKindName(kind));
    while (statement.next())
        titles.push_back({statement.integer(0), kind, statement.text(1), statement.dateTime(2)});
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return titles;
}

Result<JournalRecord> ChangeJournal::record(qint64 number) const
{
    Result<JournalRecord> record =
        Error{ErrorCode::NotFound, QStringLiteral("change_journal %1").arg(number)};
    Statement statement(m_database, "SELECT changes, at FROM change_journal WHERE id = ? AND is_undone = 0");
    if (statement.bind(number).next()) {
        Result<ChangeSet> changes = readChanges(statement, 0, number);
        record = changes ? Result(JournalRecord{number, *std::move(changes), statement.dateTime(1)})
                         : changes.error();
    }
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return record;
}

Result<void> ChangeJournal::markUndone(qint64 number, const ChangeSet &redo)
{
    return mark(m_database, number, true, redo);
}

Result<void> ChangeJournal::markRedone(qint64 number, const ChangeSet &applied)
{
    return mark(m_database, number, false, applied);
}

} // namespace raiki
