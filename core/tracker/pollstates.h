// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/pollschedule.h"
#include "core/tracker/feedintake.h"

/** What a poll makes of its feed: validators, hash, health and the next time. Pure. */
namespace raiki {

/** What all answers of a run have in common. */
struct PollMoment
{
    QDateTime now;                         ///< UTC
    double jitter = 0;                     ///< 0.0 to 1.0
    std::chrono::minutes leastInterval{0}; ///< for feeds without a wish of their own
};

[[nodiscard]] Feed afterNotModified(Feed feed, const HttpNotModified &answer, const PollMoment &moment);
/** The server sent the same bytes as last time. */
[[nodiscard]] Feed afterSameBody(Feed feed, const HttpBody &answer, const PollMoment &moment);
/** The validators of a document that broke are not kept: else a 304 would hide for ever what followed the
 * break. */
[[nodiscard]] Feed afterDocument(Feed feed, const ReadFeed &read, const PollMoment &moment);
/** When to ask again for a document in which nothing proves new: a fresh date in its head is no change. */
[[nodiscard]] QDateTime quietPollAt(const Feed &afterDocument, const ReadFeed &read,
                                    const PollMoment &moment);
/** Touches nothing but the health; where this machine is off-line, neither the count nor the time. */
[[nodiscard]] Feed afterFailure(Feed feed, const HttpFailure &failure, const PollMoment &moment);
/** What a document that could not be read is, as a failure of the poll. */
[[nodiscard]] HttpFailure failureOf(const Error &error);

} // namespace raiki
