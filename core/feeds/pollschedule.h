// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/feedparser.h"
#include "core/feeds/httpfetcher.h"

#include <span>

/**
 * When a feed is polled next: pure. At most hourly unless the user says otherwise, slower for feeds that
 * rarely change, what the document and the server ask for, Retry-After, exponential back-off with jitter.
 */
namespace raiki {

struct PollOutcome
{
    bool succeeded = false;
    bool changed = false;
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<std::chrono::seconds> maxAge;
    FetchFailure failure = FetchFailure::None;
};

/** The feeds to poll at @p now: not paused, not gone, nextPollAt reached (or never polled); the longest
 * waiting first. */
[[nodiscard]] std::vector<FeedId> dueFeeds(std::span<const Feed> feeds, const QDateTime &now);

/**
 * @param feed with the failures before this outcome (failuresInARow does not count it yet) and the wishes of
 * its newest document
 * @param jitter 0.0 to 1.0, injected so that tests are exact; makes the wait up to a tenth longer, never
 * shorter
 * @return UTC; invalid for a feed that is gone, which dueFeeds() leaves out
 */
[[nodiscard]] QDateTime nextPollAt(const Feed &feed, const PollOutcome &outcome, const QDateTime &now,
                                   double jitter);

} // namespace raiki
