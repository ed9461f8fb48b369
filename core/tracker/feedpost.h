// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/feedintake.h"

/** One post of a feed with what it says of the user's shows: what a preview shows, stored or not. */
namespace raiki {

struct PostNews
{
    Announcement announcement;
    IntakeDecision decision;
    QString showTitle;
};

struct FeedPost
{
    FeedItem item;
    QString showTitle;          ///< the show of the list it is about; empty: none
    std::vector<PostNews> news; ///< what it announces of that show, and what was or would be done with it

    [[nodiscard]] bool isWanted() const; ///< something of it is flagged or put to the user
};

/**
 * The newest of @p document as they would be taken in now. Stores nothing. Store thread.
 * @param most how many, by their dates: of a calendar what is to come, soonest first, before what was; those
 * without a date in the document's order, last
 */
[[nodiscard]] Result<std::vector<FeedPost>> previewOf(const ParsedFeed &document, FeedIntake &intake,
                                                      size_t most);

} // namespace raiki
