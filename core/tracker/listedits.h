// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/catalogue/catalogue.h"
#include "core/watchlist/changeset.h"
#include "core/watchlist/upcoming.h"

/** What the user does, as change sets: pure, applied by Watchlist::apply(). */
namespace raiki {

class Watchlist;

/** How a show comes into the list. */
struct AddChoice
{
    std::optional<int> season;   ///< which season gets the watch entry; nothing: the first
    std::optional<size_t> place; ///< the season's own place in the catalogue's show, before all that follows
    QString title; ///< as the user named it: the season of that title, before @c season; may be empty
    QString typed; ///< the whole name by which the user found the show; may be empty
    WatchStatus status = WatchStatus::PlanToWatch;
    std::optional<FuzzyDate> premiere; ///< the user's own claim for that season
    QString platform;
    QStringList aliases;
};

/** Everything the list holds of one show. */
struct ShowDetails
{
    Show show;
    std::vector<FollowedSeason> seasons; ///< in order: number, then premiere
};

/** Borrowed from @p details; null where @p id is none or of another show. */
[[nodiscard]] const FollowedSeason *seasonWithId(const ShowDetails &details, SeasonId id);

/**
 * A show of the catalogue with all its seasons, releases and the catalogue's claims; one entry as chosen. A
 * chosen season the catalogue does not know is made. Where @p existing holds the show already, only what is
 * new is added.
 */
[[nodiscard]] ChangeSet addFromCatalogue(const CatalogueShow &show, const AddChoice &choice,
                                         const std::optional<ShowDetails> &existing, const Clock &clock);
/** A show nobody knows: one season, one entry. Words for the season come off the title, a bare number ("Lupin
 * III") does not. */
[[nodiscard]] ChangeSet addByTitle(const QString &title, const AddChoice &choice, const Clock &clock);
/** Another season of a show in the list, with an entry. */
[[nodiscard]] ChangeSet addSeason(const ShowDetails &details, int number, const AddChoice &choice,
                                  const Clock &clock);
/** A season that has no entry yet gets one. */
[[nodiscard]] ChangeSet addEntry(const ShowDetails &details, SeasonId season, WatchStatus status,
                                 const Clock &clock);
[[nodiscard]] ChangeSet editEntry(const QString &title, const WatchEntry &before, WatchEntry after,
                                  const Clock &clock);
/** The user's own claim; unknown withdraws the user's word by a new claim without a date (claims are kept for
 * ever). */
[[nodiscard]] ChangeSet setPremiere(const ShowDetails &details, SeasonId season, const FuzzyDate &date,
                                    const Clock &clock);
[[nodiscard]] ChangeSet editShow(const Show &before, const Show &after);
/** Reminders of every entry of the show off, or as their status says again. Empty where nothing changes. */
[[nodiscard]] ChangeSet muteShow(const ShowDetails &details, bool isMuted, const Clock &clock);
/** Whether no entry of the show is reminded of. */
[[nodiscard]] bool isShowMuted(const ShowDetails &details);
/** The same of a show as it is in the list; false where there is none. */
[[nodiscard]] bool isShowMuted(const Watchlist &watchlist, ShowId show);
/** The show with everything under it. */
[[nodiscard]] ChangeSet removeShow(const ShowDetails &details);
/** Only the entry of one season; the show goes too where it was the last. */
[[nodiscard]] ChangeSet removeEntry(const ShowDetails &details, SeasonId season);

} // namespace raiki
