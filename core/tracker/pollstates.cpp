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
void keepAddress(Feed &feed, const QUrl &permanentUrl)
{
    if (permanentUrl.isValid() && !permanentUrl.isEmpty())
        feed.url = permanentUrl;
}

/** Retry-After as a span, at most a week. */
std::optional<std::chrono::seconds> waitAskedFor(const HttpFailure &failure, const QDateTime &now)
{
    constexpr qint64 week = 7 * 24 * 3600;
    if (failure.retryAfter || !failure.retryAt.isValid())
        return failure.retryAfter;
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(failure.retryAt), 0, week));
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
    keepAddress(feed, answer.permanentUrl);
    noteSuccess(feed, success(false, answer.maxAge), httpNotModified, moment);
    return feed;
}

Feed afterSameBody(Feed feed, const HttpBody &answer, const PollMoment &moment)
{
    feed.validators = answer.validators;
    keepAddress(feed, answer.permanentUrl);
    noteSuccess(feed, success(false, answer.maxAge), httpOk, moment);
    return feed;
}

Feed afterDocument(Feed feed, const ReadFeed &read, const PollMoment &moment)
{
    feed.validators = read.problem ? Validators{} : read.answer.validators;
    feed.bodyHash = read.problem ? QByteArray{} : read.bodyHash;
    keepAddress(feed, read.answer.permanentUrl);
    feed.wishes = read.channel.wishes;
    noteSuccess(feed, success(true, read.answer.maxAge), httpOk, moment);
    return feed;
}

QDateTime quietPollAt(const Feed &afterDocument, const ReadFeed &read, const PollMoment &moment)
{
    Feed feed = afterDocument;
    schedule(feed, success(false, read.answer.maxAge), moment);
    return feed.health.nextPollAt;
}

Feed afterFailure(Feed feed, const HttpFailure &failure, const PollMoment &moment)
{
    PollOutcome outcome;
    outcome.failure = failure.kind;
    outcome.retryAfter = waitAskedFor(failure, moment.now);
    schedule(feed, outcome, moment);             // counts the failures before this one
    if (failure.kind != FetchFailure::Offline) { // nobody was asked, and nobody is to blame
        feed.health.lastPolledAt = moment.now;
        feed.health.failuresInARow += 1;
    }
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
