// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/batchinsert.h"
#include "core/watchlist/changeset.h"

/** Writes single rows of the list with what is part of them; private to this room. */
namespace raiki {

/** The ids that a table gives out next. */
class NextIds final
{
public:
    NextIds(Database &database, std::string table);
    /** @p wanted where it is a real one, else the next: as AUTOINCREMENT does it, above all that ever were.
     */
    [[nodiscard]] Result<qint64> take(qint64 wanted);

private:
    Database &m_database;
    std::string m_table;
    qint64 m_next = 0; ///< 0: not asked yet
};

/**
 * Values must be storable. Statements stay prepared while it lives: one for a whole change set, in one
 * transaction. What is inserted, also what is part of an updated row, is in the tables after flush(), parents
 * before children: before anything is read, updated or removed, and at the end.
 */
class RowWriter final
{
public:
    explicit RowWriter(Database &database);

    /** Under its own id where that is a real one, else under a new one. @return the id */
    [[nodiscard]] Result<qint64> insert(const Show &show);
    [[nodiscard]] Result<qint64> insert(const Season &season);
    [[nodiscard]] Result<qint64> insert(const Release &release);
    [[nodiscard]] Result<qint64> insert(const PremiereClaim &claim);
    [[nodiscard]] Result<qint64> insert(const WatchEntry &entry);

    [[nodiscard]] Result<void> flush();

    [[nodiscard]] Result<void> update(const Show &before, const Show &after);
    [[nodiscard]] Result<void> update(const Season &before, const Season &after);
    [[nodiscard]] Result<void> update(const Release &before, const Release &after);
    [[nodiscard]] Result<void> update(const PremiereClaim &before, const PremiereClaim &after);
    [[nodiscard]] Result<void> update(const WatchEntry &before, const WatchEntry &after);

    [[nodiscard]] Result<void> remove(ShowId id) { return m_removeShow.run(id); }
    [[nodiscard]] Result<void> remove(SeasonId id) { return m_removeSeason.run(id); }
    [[nodiscard]] Result<void> remove(ReleaseId id) { return m_removeRelease.run(id); }
    [[nodiscard]] Result<void> remove(ClaimId id) { return m_removeClaim.run(id); }
    [[nodiscard]] Result<void> remove(WatchEntryId id) { return m_removeEntry.run(id); }

private:
    /** The tables beside show and season have the same form: who owns them differs. */
    struct OwnedRows
    {
        OwnedRows(Database &database, const std::string &owner);
        void addTitles(qint64 id, const Titles &titles);
        [[nodiscard]] Result<void> replaceTitles(qint64 id, const Titles &before, const Titles &after);
        void addIds(qint64 id, const ExternalIds &ids);
        [[nodiscard]] Result<void> replaceIds(qint64 id, const ExternalIds &before, const ExternalIds &after);

        BatchInsert newTitles;
        Statement removeTitles;
        BatchInsert newIds;
        Statement removeIds;
    };
    void addCredits(SeasonId season, const std::vector<Credit> &credits);
    void addTags(WatchEntryId entry, const QStringList &tags);
    /** @return @p id, after flush() where much waits */
    [[nodiscard]] Result<qint64> inserted(qint64 id);
    [[nodiscard]] std::array<BatchInsert *, 11> newRows();

    NextIds m_showIds;
    NextIds m_seasonIds;
    NextIds m_releaseIds;
    NextIds m_claimIds;
    NextIds m_entryIds;
    OwnedRows m_ofShow;
    OwnedRows m_ofSeason;
    BatchInsert m_newShows;
    Statement m_changeShow;
    Statement m_removeShow;
    BatchInsert m_newSeasons;
    Statement m_changeSeason;
    Statement m_removeSeason;
    BatchInsert m_newCredits;
    Statement m_removeCredits;
    BatchInsert m_newReleases;
    Statement m_changeRelease;
    Statement m_removeRelease;
    BatchInsert m_newClaims;
    Statement m_changeClaim;
    Statement m_removeClaim;
    BatchInsert m_newEntries;
    Statement m_changeEntry;
    Statement m_removeEntry;
    BatchInsert m_newTags;
    Statement m_removeTags;
    Statement m_flagSeason;
    std::vector<SeasonId> m_newlyFlagged;
    size_t m_waiting = 0; ///< rows, without what is part of them
};

} // namespace raiki
