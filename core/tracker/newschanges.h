// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/feed.h"
#include "core/tracker/changebuilder.h"
#include "core/tracker/newstarget.h"

/** What taking an announcement in changes of the list: a season, platforms, a claim with its words. Pure. */
namespace raiki {

struct TakenNews
{
    const Announcement &announcement;
    const FeedItem &item; ///< with its real id
    NewsTarget target;
    QDateTime now; ///< UTC
};

/** Adds the season where it is new, the releases and the claim. @return the season's id, maybe a placeholder
 */
SeasonId addNews(ChangeBuilder &builder, const ShowDetails &show, const TakenNews &news);
/** The claim alone; nothing for kinds that date no premiere of a season (stream, dub, end, episode). */
[[nodiscard]] std::optional<PremiereClaim> claimOfNews(const TakenNews &news, SeasonId season);
/** The sentence that says it, as a claim quotes it. */
[[nodiscard]] QString quoteOf(const Announcement &announcement, const FeedItem &item);
/** The text the extractor reads of an item: its summary, else its content. */
[[nodiscard]] NewsText newsTextOf(const FeedItem &item);
/**
 * Takes the item's claims on @p season back, and the season too where nothing else speaks for it.
 * @return whether anything was taken back
 */
bool withdrawNews(ChangeBuilder &builder, const FollowedSeason &season, FeedItemId item);

} // namespace raiki
