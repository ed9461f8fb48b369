// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/statement.h"
#include "core/watchlist/changeset.h"

/** Writes single rows of the list with what is part of them; private to this room. */
namespace raiki {

/** Values must be storable. Statements stay prepared while it lives: one for a whole change set. */
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
        [[nodiscard]] Result<void> addTitles(qint64 id, const Titles &titles);
        [[nodiscard]] Result<void> replaceTitles(qint64 id, const Titles &before, const Titles &after);
        [[nodiscard]] Result<void> addIds(qint64 id, const ExternalIds &ids);
        [[nodiscard]] Result<void> replaceIds(qint64 id, const ExternalIds &before, const ExternalIds &after);

        Statement addTitle;
        Statement removeTitles;
        Statement addId;
        Statement removeIds;
    };
    [[nodiscard]] Result<void> addCredits(SeasonId season, const std::vector<Credit> &credits);
    [[nodiscard]] Result<void> addTags(WatchEntryId entry, const QStringList &tags);

    OwnedRows m_ofShow;
    OwnedRows m_ofSeason;
    Statement m_addShow;
    Statement m_changeShow;
    Statement m_removeShow;
    Statement m_addSeason;
    Statement m_changeSeason;
    Statement m_removeSeason;
    Statement m_addCredit;
    Statement m_removeCredits;
    Statement m_addRelease;
    Statement m_changeRelease;
    Statement m_removeRelease;
    Statement m_addClaim;
    Statement m_changeClaim;
    Statement m_removeClaim;
    Statement m_addEntry;
    Statement m_changeEntry;
    Statement m_removeEntry;
    Statement m_addTag;
    Statement m_removeTags;
    Statement m_flagSeason;
};

} // namespace raiki
