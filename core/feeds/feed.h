// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/feedids.h"
#include "core/dates/fuzzydate.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

/** A polled source and its posts. Validators, poll health and schedule belong to the Feed. */
namespace raiki {

/** What a server gave us to ask "has it changed?" with (RFC 9110 section 8.8); kept byte for byte. */
struct Validators
{
    QByteArray etag;
    QByteArray lastModified;

    bool operator==(const Validators &) const = default;
};

/** Why a poll failed, as facts; ui makes the sentence. */
enum class FetchFailure {
    None,
    BadAddress,   ///< not http or https, or no host
    NameNotFound, ///< DNS
    ConnectionRefused,
    Timeout, ///< no answer in time, idle or in all
    TlsFailed,
    TooManyRedirects,
    UnsafeRedirect, ///< to another scheme, or from https to http
    HttpStatus,     ///< any status but 200 and a matching 304; httpStatus tells which
    TooLarge,       ///< the body or its unpacked form passed the cap
    BadEncoding,    ///< gzip that does not unpack
    BrokenAnswer,   ///< closed early, no headers, headers over the bound
    NotAFeed,       ///< fetched, but no reader takes it
    BrokenDocument, ///< a feed that breaks before its first item
    Gone,           ///< 410: the feed is no more, polling stops
    Offline,        ///< this machine has no network
};
[[nodiscard]] QString fetchFailureName(FetchFailure failure);

/** How often its document asks to be fetched. Kept with the feed: a 304 does not repeat it. */
struct PollWishes
{
    std::optional<std::chrono::minutes> timeToLive; ///< RSS ttl, sy:updatePeriod
    std::vector<int> skipHours;                     ///< RSS skipHours: 0 to 23, UTC
    std::vector<int> skipDays;                      ///< RSS skipDays: 1 Monday to 7 Sunday

    bool operator==(const PollWishes &) const = default;
};

/** How polling of one feed goes. */
struct PollHealth
{
    QDateTime lastPolledAt;  ///< UTC; invalid: never
    QDateTime lastSuccessAt; ///< UTC; a 304 counts
    QDateTime lastChangeAt;  ///< UTC; when something new last came
    QDateTime nextPollAt;    ///< UTC; invalid: at once
    int failuresInARow = 0;
    FetchFailure failure = FetchFailure::None;
    int httpStatus = 0;    ///< of the last answer, 0 where there was none
    QString failureDetail; ///< technical, for the log and a tooltip

    bool operator==(const PollHealth &) const = default;
};

struct Feed
{
    FeedId id;
    QUrl url;
    QString title; ///< the user's name for it, else the document's own
    QUrl siteUrl;
    QString folder; ///< as OPML groups them, "Anime/News", a slash within a name as "\/"; empty: none
    bool paused = false;
    std::optional<std::chrono::minutes> interval; ///< the user's wish; else the schedule decides
    Validators validators;
    QByteArray bodyHash; ///< bodyHashOf() the last body
    PollWishes wishes;   ///< of the last document
    PollHealth health;
    QDateTime addedAt; ///< UTC

    bool operator==(const Feed &) const = default;
};

/** What tells whether a body is the last one again: its size and zlib's two checksums. Nobody but who writes
 * the feed could make two alike, and hide no news but their own; a cryptographic hash took as long as reading
 * the XML. */
[[nodiscard]] QByteArray bodyHashOf(const QByteArray &bytes);

/** One post. Texts are plain and clipped (title 500, summary 4000, content 40000 characters). */
struct FeedItem
{
    FeedItemId id;
    FeedId feed;
    QString itemKey; ///< stable: guid, id, link or a content hash, in that order
    QString title;
    QUrl link;           ///< http or https, or empty; in a document shown as written also others
    QDateTime published; ///< UTC; invalid where the document does not say
    QDateTime updated;   ///< UTC
    QString summary;
    QString content;     ///< the full text; where a document has no summary, the only one
    QDateTime fetchedAt; ///< UTC
    QDateTime begins;    ///< UTC; of a calendar's event as its document has it, invalid for posts; not stored
    bool takesWholeDays = false; ///< begins is a day, wherever one lives

    bool operator==(const FeedItem &) const = default;
};

} // namespace raiki
