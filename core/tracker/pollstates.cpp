// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/pollstates.h"

#include <algorithm>

namespace raiki {
namespace {

constexpr int httpOk = 200;
constexpr int httpNotModified = 304;

void schedule(Feed &feed, const PollOutcome &outcome, const PollMoment &moment)
{
    QDateTime next = nextPollAt(feed, outcome, moment.now, moment.jitter);
    if (!feed.interval && next.isValid())
        next = std::max(next, moment.now.addSecs(std::chrono::seconds(moment.leastInterval).count()));
    feed.health.nextPollAt = next;
}

void noteSuccess(Feed &feed, const PollOutcome &outcome, int httpStatus, const PollMoment &moment)
{
    feed.health.lastPolledAt = moment.now;
    feed.health.lastSuccessAt = moment.now;
    feed.health.failuresInARow = 0;
    feed.health.failure = FetchFailure::None;
    feed.health.httpStatus = httpStatus;
    feed.health.failureDetail.clear();
    schedule(feed, outcome, moment);
}

/** Moved for good: asked there from now on. */
void keepAddress(Feed &feed, const HttpBody &answer)
{
    if (answer.permanentUrl.isValid() && !answer.permanentUrl.isEmpty())
        feed.url = answer.permanentUrl;
}

PollOutcome success(bool changed, std::optional<std::chrono::seconds> maxAge)
{
    PollOutcome outcome;
    outcome.succeeded = true;
    outcome.changed = changed;
    outcome.maxAge = maxAge;
    return outcome;
}

} // namespace

Feed afterNotModified(Feed feed, const HttpNotModified &answer, const PollMoment &moment)
{
    if (!answer.validators.etag.isEmpty())
        feed.validators.etag = answer.validators.etag;
    if (!answer.validators.lastModified.isEmpty())
        feed.validators.lastModified = answer.validators.lastModified;
    noteSuccess(feed, success(false, answer.maxAge), httpNotModified, moment);
    return feed;
}

Feed afterSameBody(Feed feed, const HttpBody &answer, const PollMoment &moment)
{
    feed.validators = answer.validators;
    keepAddress(feed, answer);
    noteSuccess(feed, success(false, answer.maxAge), httpOk, moment);
    return feed;
}

Feed afterDocument(Feed feed, const ReadFeed &read, const PollMoment &moment)
{
    feed.validators = read.problem ? Validators{} : read.answer.validators;
    feed.bodyHash = read.problem ? QByteArray{} : read.bodyHash;
    keepAddress(feed, read.answer);
    PollOutcome outcome = success(true, read.answer.maxAge);
    outcome.timeToLive = read.channel.timeToLive;
    outcome.skipHours = read.channel.skipHours;
    outcome.skipDays = read.channel.skipDays;
    noteSuccess(feed, outcome, httpOk, moment);
    return feed;
}

Feed afterFailure(Feed feed, const HttpFailure &failure, const PollMoment &moment)
{
    PollOutcome outcome;
    outcome.failure = failure.kind;
    outcome.retryAfter = failure.retryAfter;
    schedule(feed, outcome, moment); // counts the failures before this one
    feed.health.lastPolledAt = moment.now;
    feed.health.failuresInARow += 1;
    feed.health.failure = failure.kind;
    feed.health.httpStatus = failure.httpStatus;
    feed.health.failureDetail = failure.detail;
    return feed;
}

HttpFailure failureOf(const Error &error)
{
    HttpFailure failure;
    failure.httpStatus = httpOk;
    failure.detail = error.detail;
    switch (error.code) {
    case ErrorCode::UnknownFormat:
        failure.kind = FetchFailure::NotAFeed;
        break;
    case ErrorCode::TooLarge:
        failure.kind = FetchFailure::TooLarge;
        break;
    default:
        failure.kind = FetchFailure::BrokenDocument;
        break;
    }
    return failure;
}

} // namespace raiki
