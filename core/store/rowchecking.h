// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/statement.h"
#include "core/watchlist/changeset.h"

/** Reads single rows of the list as they are now, whole; private to this room. */
namespace raiki {

/** Nothing where the row is gone. Statements stay prepared while it lives: one for a whole change set. */
class RowChecker final
{
public:
    explicit RowChecker(Database &database);

    [[nodiscard]] Result<std::optional<Show>> current(ShowId id);
    [[nodiscard]] Result<std::optional<Season>> current(SeasonId id);
    [[nodiscard]] Result<std::optional<Release>> current(ReleaseId id);
    [[nodiscard]] Result<std::optional<PremiereClaim>> current(ClaimId id);
    [[nodiscard]] Result<std::optional<WatchEntry>> current(WatchEntryId id); ///< with tags and flag

    // The rows that hang on one and have to go before it does.
    [[nodiscard]] Result<std::vector<SeasonId>> seasonsOf(ShowId show);
    [[nodiscard]] Result<std::vector<ReleaseId>> releasesOf(SeasonId season);
    [[nodiscard]] Result<std::vector<ClaimId>> claimsOf(SeasonId season);
    [[nodiscard]] Result<std::vector<ClaimId>> claimsOf(ReleaseId release);
    [[nodiscard]] Result<std::vector<WatchEntryId>> entriesOf(SeasonId season);

private:
    Database &m_database;
    Statement m_show;
    Statement m_showTitles;
    Statement m_showIds;
    Statement m_season;
    Statement m_seasonTitles;
    Statement m_seasonIds;
    Statement m_credits;
    Statement m_release;
    Statement m_claim;
    Statement m_entry;
    Statement m_tags;
};

} // namespace raiki
