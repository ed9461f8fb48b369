// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/watchlist/changeset.h"

/** Writes change sets: the one way by which shows, seasons, releases, claims and entries change. */
namespace raiki {

class ChangeSetWriter;
class Database;

/** What to do with rows under a removed one that the change does not name. */
enum class Dependents {
    Refuse,    ///< Conflict: somebody added them meanwhile
    TakeAlong, ///< remove them too; the returned change names them, so its inverse brings them back
};

class ChangeStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit ChangeStore(Database &database)
        : m_database(database)
    {
    }

    /**
     * Writes @p changes inside the caller's open Transaction. Each "before" must equal the row as it is, each
     * row that is added must not be there: else Conflict (detail: "watchEntry 12"). After any failure the
     * caller lets the transaction go.
     *
     * Placeholder ids (negative) become real ones, wherever they are mentioned; an added row with a real id
     * gets that id again (undo). Flags (WatchEntry::isFlagged) are not compared and only written with an
     * added entry. Texts are made storable: valid UTF-16, titles clipped at 500 characters, times to the
     * millisecond in UTC, tags normalised.
     * What ChangeSet::setup says is done with it.
     * @param more what follows @p changes; may be none
     * @param text may be null; gets the changes in pieces as they are written, and has what is returned still
     *        to finish()
     * @return the change as written, with real ids and storable values: what the journal keeps
     */
    [[nodiscard]] Result<ChangeSet> apply(ChangeSet changes, Dependents dependents = Dependents::Refuse,
                                          ChangeSetWriter *text = nullptr, const MoreChanges &more = {});

private:
    Database &m_database;
};

} // namespace raiki
