// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/feedstore.h"

#include "core/store/enumnames.h"
#include "core/store/statement.h"
#include "core/store/storable.h"

namespace raiki {
namespace {

constexpr const char *selectFeed =
    "SELECT id, url, title, site_url, folder, is_paused, interval_minutes, etag, last_modified, body_hash, "
    "last_polled_at, last_success_at, last_change_at, next_poll_at, failures_in_a_row, failure, http_status, "
    "failure_detail, added_at, ttl_minutes, skip_hours, skip_days FROM feed WHERE is_removed = 0";

const EnumNames<FetchFailure> &failureNames()
{
    static const EnumNames<FetchFailure> names(fetchFailureName, FetchFailure::Offline);
    return names;
}

/** A set of small numbers as bits. */
qint64 bitsOf(const std::vector<int> &numbers)
{
    qint64 bits = 0;
    for (const int number : numbers) {
        if (number >= 0 && number < 32)
            bits |= qint64{1} << number;
    }
    return bits;
}

std::vector<int> numbersOf(qint64 bits)
{
    std::vector<int> numbers;
    for (int number = 0; number < 32; ++number) {
        if (bits >> number & 1)
            numbers.push_back(number);
    }
    return numbers;
}

std::optional<qint64> minutesOf(const std::optional<std::chrono::minutes> &span)
{
    return span ? std::optional<qint64>(span->count()) : std::nullopt;
}

Feed readFeed(const Statement &row)
{
    Feed feed;
    feed.id = row.id<FeedId>(0);
    feed.url = row.url(1);
    feed.title = row.text(2);
    feed.siteUrl = row.url(3);
    feed.folder = row.text(4);
    feed.paused = row.boolean(5);
    if (const std::optional<int> minutes = row.optionalNumber(6))
        feed.interval = std::chrono::minutes(*minutes);
    feed.validators = {row.bytes(7), row.bytes(8)};
    feed.bodyHash = row.bytes(9);
    feed.health.lastPolledAt = row.dateTime(10);
    feed.health.lastSuccessAt = row.dateTime(11);
    feed.health.lastChangeAt = row.dateTime(12);
    feed.health.nextPollAt = row.dateTime(13);
    feed.health.failuresInARow = row.number(14);
    feed.health.failure = failureNames().value(row.view(15));
    feed.health.httpStatus = row.number(16);
    feed.health.failureDetail = row.text(17);
    feed.addedAt = row.dateTime(18);
    if (const std::optional<int> minutes = row.optionalNumber(19))
        feed.wishes.timeToLive = std::chrono::minutes(*minutes);
    feed.wishes.skipHours = numbersOf(row.integer(20));
    feed.wishes.skipDays = numbersOf(row.integer(21));
    return feed;
}

/** NotFound unless the statement, just run, changed the one row. */
Result<void> changedOne(const Statement &statement, FeedId feed)
{
    if (statement.changedRows() != 1)
        return Error{ErrorCode::NotFound, QStringLiteral("feed %1").arg(feed.value)};
    return {};
}

/** The id of a removed feed of this address; nothing where there is none. */
Result<std::optional<FeedId>> removedFeed(Database &database, const QUrl &url)
{
    Statement statement(database, "SELECT id FROM feed WHERE url = ? AND is_removed = 1");
    std::optional<FeedId> feed;
    if (statement.bind(url).next())
        feed = statement.id<FeedId>(0);
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return feed;
}

} // namespace

Result<std::vector<Feed>> FeedStore::all() const
{
    std::vector<Feed> feeds;
    Statement statement(m_database, std::string(selectFeed) + " ORDER BY id");
    statement.bind();
    while (statement.next())
        feeds.push_back(readFeed(statement));
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return feeds;
}

Result<Feed> FeedStore::feed(FeedId feed) const
{
    Statement statement(m_database, std::string(selectFeed) + " AND id = ?");
    const std::optional<Feed> found =
        statement.bind(feed).next() ? std::optional(readFeed(statement)) : std::nullopt;
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    if (!found)
        return Error{ErrorCode::NotFound, QStringLiteral("feed %1").arg(feed.value)};
    return *found;
}

Result<std::optional<Feed>> FeedStore::withUrl(const QUrl &url) const
{
    Statement statement(m_database, std::string(selectFeed) + " AND url = ?");
    const std::optional<Feed> found =
        statement.bind(url).next() ? std::optional(readFeed(statement)) : std::nullopt;
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return found;
}

Result<FeedId> FeedStore::add(const Feed &feed)
{
    const Result<std::optional<FeedId>> removed = removedFeed(m_database, feed.url);
    if (!removed)
        return removed.error();
    // A feed that comes back keeps its id, so that its items are known. Both statements take the same values.
    Statement statement(
        m_database, *removed
                        ? "UPDATE feed SET is_removed = 0, url = ?, title = ?, site_url = ?, folder = ?, "
                          "is_paused = ?, interval_minutes = ?, etag = ?, last_modified = ?, body_hash = ?, "
                          "last_polled_at = ?, last_success_at = ?, last_change_at = ?, next_poll_at = ?, "
                          "failures_in_a_row = ?, failure = ?, http_status = ?, failure_detail = ?, "
                          "added_at = ?, ttl_minutes = ?, skip_hours = ?, skip_days = ? WHERE id = ?"
                        : "INSERT INTO feed (url, title, site_url, folder, is_paused, interval_minutes, "
                          "etag, last_modified, body_hash, last_polled_at, last_success_at, last_change_at, "
                          "next_poll_at, failures_in_a_row, failure, http_status, failure_detail, added_at, "
                          "ttl_minutes, skip_hours, skip_days, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                          "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const PollHealth &health = feed.health;
    const Result<qint64> id = statement.insert(
        feed.url, storableTitle(feed.title), feed.siteUrl, storableTitle(feed.folder), feed.paused,
        minutesOf(feed.interval), feed.validators.etag, feed.validators.lastModified, feed.bodyHash,
        health.lastPolledAt, health.lastSuccessAt, health.lastChangeAt, health.nextPollAt,
        health.failuresInARow, failureNames().name(health.failure), health.httpStatus,
        storable(health.failureDetail), feed.addedAt, minutesOf(feed.wishes.timeToLive),
        bitsOf(feed.wishes.skipHours), bitsOf(feed.wishes.skipDays), *removed);
    if (!id)
        return id.error();
    return *removed ? **removed : FeedId{*id};
}

Result<void> FeedStore::update(const Feed &feed)
{
    Statement statement(m_database,
                        "UPDATE feed SET url = ?, title = ?, site_url = ?, folder = ?, is_paused = ?, "
                        "interval_minutes = ? WHERE id = ? AND is_removed = 0");
    if (const Result<void> done =
            statement.run(feed.url, storableTitle(feed.title), feed.siteUrl, storableTitle(feed.folder),
                          feed.paused, minutesOf(feed.interval), feed.id);
        !done)
        return done;
    return changedOne(statement, feed.id);
}

Result<void> FeedStore::savePollState(const Feed &feed)
{
    Statement statement(m_database,
                        "UPDATE feed SET etag = ?, last_modified = ?, body_hash = ?, last_polled_at = ?, "
                        "last_success_at = ?, last_change_at = ?, next_poll_at = ?, failures_in_a_row = ?, "
                        "failure = ?, http_status = ?, failure_detail = ?, ttl_minutes = ?, "
                        "skip_hours = ?, skip_days = ? WHERE id = ? AND is_removed = 0");
    const PollHealth &health = feed.health;
    if (const Result<void> done =
            statement.run(feed.validators.etag, feed.validators.lastModified, feed.bodyHash,
                          health.lastPolledAt, health.lastSuccessAt, health.lastChangeAt, health.nextPollAt,
                          health.failuresInARow, failureNames().name(health.failure), health.httpStatus,
                          storable(health.failureDetail), minutesOf(feed.wishes.timeToLive),
                          bitsOf(feed.wishes.skipHours), bitsOf(feed.wishes.skipDays), feed.id);
        !done)
        return done;
    return changedOne(statement, feed.id);
}

Result<void> FeedStore::remove(FeedId feed)
{
    Statement statement(m_database, "UPDATE feed SET is_removed = 1, etag = x'', last_modified = x'', "
                                    "body_hash = x'' WHERE id = ? AND is_removed = 0");
    if (const Result<void> done = statement.run(feed); !done)
        return done;
    return changedOne(statement, feed);
}

} // namespace raiki
