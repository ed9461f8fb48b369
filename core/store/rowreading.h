// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "core/store/enumnames.h"
#include "core/watchlist/watchentry.h"

/** One row of the list's tables to its value: the columns and who reads them; private to this room. */
namespace raiki {

class Statement;

[[nodiscard]] const EnumNames<SeasonKind> &seasonKindNames();
[[nodiscard]] const EnumNames<ReleaseTrack> &releaseTrackNames();
[[nodiscard]] const EnumNames<Certainty> &certaintyNames();
[[nodiscard]] const EnumNames<ClaimSourceKind> &claimSourceKindNames();
[[nodiscard]] const EnumNames<WatchStatus> &watchStatusNames();
[[nodiscard]] const EnumNames<ReminderChoice> &reminderChoiceNames();
[[nodiscard]] const EnumNames<ExternalSite> &externalSiteNames();

// What to SELECT, in the order that the function beside it reads.
inline constexpr const char *showColumns = "id, romaji, english, native, official_site";
[[nodiscard]] Show readShow(const Statement &row);
inline constexpr const char *seasonColumns = "id, show, kind, number, part, subtitle, episodes, romaji, "
                                             "english, native, end_date, trailer, is_flagged";
[[nodiscard]] Season readSeason(const Statement &row);
inline constexpr int seasonFlagColumn = 12;
inline constexpr const char *releaseColumns = "id, season, track, platform, region, language, rule";
[[nodiscard]] Release readRelease(const Statement &row);
inline constexpr const char *claimColumns =
    "id, season, \"release\", date, certainty, source_kind, source_item, "
    "source_title, source_link, quote, learned_at";
[[nodiscard]] PremiereClaim readClaim(const Statement &row);
inline constexpr const char *entryColumns = "id, season, status, episodes_watched, score, started, finished, "
                                            "rewatches, notes, reminders, added_at, changed_at";
[[nodiscard]] WatchEntry readEntry(const Statement &row); ///< without tags and flag

// What hangs on a show, a season or an entry: the owner's id comes first.
inline constexpr const char *titleColumns = "kind, title";
void readTitleInto(Titles &titles, const Statement &row, int column = 1);
inline constexpr const char *externalIdColumns = "site, value";
void readExternalIdInto(ExternalIds &ids, const Statement &row, int column = 1);
inline constexpr const char *creditColumns = "role, name, is_cast";
[[nodiscard]] Credit readCredit(const Statement &row, int column = 1);

inline constexpr QLatin1StringView synonymKind("synonym");
inline constexpr QLatin1StringView aliasKind("alias");

} // namespace raiki
