// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/fieldrules.h"
#include "core/transfer/importplan.h"
#include "core/transfer/instalment.h"

/** What a row that is not in the list becomes: show, season, entry, releases and claims. Private to this
 * room; pure. */
namespace raiki {

/** The titles that one written title is: Japanese in its own script, or in Latin letters. */
[[nodiscard]] Titles titlesWritten(const QString &title);

/** Kind, number, part and subtitle of a new season that only the row knows. */
[[nodiscard]] Season seasonMeant(const WantedInstalment &wanted, const ListRow &row, RowOrigin origin);

/** The show of a new row. @param known what the catalogue has; null: nothing */
[[nodiscard]] Show newShowOf(const PlannedRow &planned, RowOrigin origin, const CatalogueShow *known);

/** Season and entry of a new row; ids are not set. @param known the catalogue's season; null: nothing */
[[nodiscard]] EditedSeason newSeasonOf(const PlannedRow &planned, RowOrigin origin, const Show &show,
                                       const CatalogueSeason *known, const QDateTime &now);

/** The entry of a row with nothing said yet, and its two moments. */
[[nodiscard]] WatchEntry newEntryOf(const ListRow &row, const QDateTime &now);

/**
 * The catalogue's releases that come with a row: all while the season is running or ahead; of one of our own
 * files only those it names, for what it says is complete. What is over needs no platforms to be reminded of.
 */
[[nodiscard]] std::vector<CatalogueRelease> releasesFor(const ListRow &row, RowOrigin origin,
                                                        const CatalogueSeason &known, const QDateTime &now);

/** Whether a season is running or still to come, as far as is known. */
[[nodiscard]] bool isRunningOrAhead(const CatalogueSeason &season, const QDateTime &now);

/** A claim of the user (or of the catalogue) for a whole season; ids are not set. */
[[nodiscard]] PremiereClaim claimOf(ClaimSourceKind source, const FuzzyDate &date, const QDateTime &learnedAt,
                                    const QDateTime &now);

} // namespace raiki
