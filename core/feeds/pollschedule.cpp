// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/pollschedule.h"

#include <algorithm>

namespace raiki {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr seconds Usual = hours(1);          // at most hourly unless the user says otherwise
constexpr seconds ShortestWish = minutes(5); // what the user may ask for
constexpr seconds Slowest = hours(12); // for a feed that rarely changes; news is half a day late at worst
constexpr seconds LongestDocumentWish = hours(24);
constexpr seconds LongestBackOff = hours(24);
constexpr seconds OfflineWait = minutes(5); // looks at this machine, not at a server
constexpr int SlowDownBy = 24;              // a day of silence makes the wait an hour, ten days ten
constexpr double JitterShare = 0.1;

/** Feeds that change seldom are asked seldom: a fraction of the time since the last change. */
seconds adaptiveWait(const Feed &feed, const PollOutcome &outcome, const QDateTime &now)
{
    const QDateTime &since = feed.health.lastChangeAt.isValid() ? feed.health.lastChangeAt : feed.addedAt;
    if (outcome.changed || !since.isValid() || since >= now)
        return Usual;
    return std::clamp(seconds(since.secsTo(now) / SlowDownBy), Usual, Slowest);
}

seconds waitAfterSuccess(const Feed &feed, const PollOutcome &outcome, const QDateTime &now)
{
    if (feed.interval)
        return std::max<seconds>(*feed.interval, ShortestWish);
    seconds wait = adaptiveWait(feed, outcome, now);
    if (feed.wishes.timeToLive)
        wait = std::max(wait, std::min<seconds>(*feed.wishes.timeToLive, LongestDocumentWish));
    if (outcome.maxAge)
        wait = std::max(wait, std::min(*outcome.maxAge, LongestDocumentWish));
    return wait;
}

/** Doubles with each failure in a row, starting from the feed's own rhythm. */
seconds waitAfterFailure(const Feed &feed, const PollOutcome &outcome)
{
    if (outcome.failure == FetchFailure::Offline)
        return OfflineWait;
    const seconds first = feed.interval ? std::max<seconds>(*feed.interval, ShortestWish) : Usual;
    const int doublings = std::clamp(feed.health.failuresInARow, 0, 16);
    const seconds backOff = std::min(first * (1 << doublings), std::max(LongestBackOff, first));
    return std::max(backOff, outcome.retryAfter.value_or(seconds(0)));
}

bool contains(const std::vector<int> &values, int value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool isSkipped(const PollWishes &wishes, const QDateTime &at)
{
    return contains(wishes.skipHours, at.time().hour()) || contains(wishes.skipDays, at.date().dayOfWeek());
}

/** The start of the next hour that is not skipped, its minutes kept so that feeds stay spread over the hour.
 */
QDateTime afterSkips(const PollWishes &wishes, const QDateTime &at)
{
    QDateTime moved = at;
    for (int hour = 0; hour < 7 * 24; ++hour, moved = moved.addSecs(3600)) {
        if (!isSkipped(wishes, moved))
            return moved;
    }
    return at; // a document that skips everything skips nothing
}

} // namespace

std::vector<FeedId> dueFeeds(std::span<const Feed> feeds, const QDateTime &now)
{
    std::vector<const Feed *> due;
    for (const Feed &feed : feeds) {
        const bool isStopped = feed.paused || feed.health.failure == FetchFailure::Gone;
        if (!isStopped && (!feed.health.nextPollAt.isValid() || feed.health.nextPollAt <= now))
            due.push_back(&feed);
    }
    std::stable_sort(due.begin(), due.end(), [](const Feed *left, const Feed *right) {
        return left->health.nextPollAt < right->health.nextPollAt; // invalid ones, never polled, come first
    });
    std::vector<FeedId> ids;
    ids.reserve(due.size());
    for (const Feed *feed : due)
        ids.push_back(feed->id);
    return ids;
}

QDateTime nextPollAt(const Feed &feed, const PollOutcome &outcome, const QDateTime &now, double jitter)
{
    if (outcome.failure == FetchFailure::Gone)
        return {};
    const seconds wait =
        outcome.succeeded ? waitAfterSuccess(feed, outcome, now) : waitAfterFailure(feed, outcome);
    const double spread = std::clamp(jitter, 0.0, 1.0) * JitterShare * double(wait.count());
    const QDateTime next = now.toUTC().addSecs(wait.count() + qint64(spread));
    return feed.interval ? next : afterSkips(feed.wishes, next);
}

} // namespace raiki
