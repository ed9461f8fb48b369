// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/feeds/feed.h"

#include <functional>
#include <vector>

/**
 * Bytes of a feed document to its items: a pure function, bounded in time and memory whatever the bytes.
 * Where a document breaks, the items read before it are kept and the problem is told. A new format is one
 * file with a reader and one line in the list of feedparser.cpp.
 */
namespace raiki {

enum class FeedFormat { Rss2, Rss1, Rss09x, Atom, Atom03, JsonFeed, ICal };

/** "rss2", "rss1", "rss0.9x", "atom", "atom0.3", "jsonfeed", "ical". */
[[nodiscard]] QString feedFormatName(FeedFormat format);

/** Where a document broke; line and column count from 1, 0 where unknown. */
struct ParseProblem
{
    qint64 line = 0;
    qint64 column = 0;
    QString text;

    bool operator==(const ParseProblem &) const = default;
};

/** What the document says of itself. */
struct FeedChannel
{
    QString title;
    QUrl link;
    QString id;
    QDateTime updated;
    QString summary;
    PollWishes wishes;
};

struct ParsedFeed
{
    FeedFormat format = FeedFormat::Rss2;
    FeedChannel channel;
    std::vector<FeedItem>
        items; ///< ids and feed are not set; texts plain, links and keys as DocumentView says
    std::optional<ParseProblem> problem;
};

/** Whom a document is read for. */
enum class DocumentView {
    ForTheList, ///< for keeping: keys are unique, true repetitions dropped, links lead to the web or are
                ///< empty
    AsWritten,  ///< for looking at it: ids are the document's own, items that repeat stay, and a link that
                ///< cannot be made absolute or is of another scheme that starts no program is as written
};

struct DocumentContext
{
    QUrl baseUrl;           ///< relative links are resolved against it
    QByteArray contentType; ///< the HTTP header's value, with its charset; may be empty
    QDateTime fetchedAt;    ///< UTC
    /**
     * Whether an item's summary and content are wanted, by its title: making plain text of them takes most of
     * the time. Without it all are read; texts that a key needs are read in any case. Called on this thread.
     */
    std::function<bool(const QString &title)> wantsText = {};
    DocumentView view = DocumentView::ForTheList;
};

/**
 * @return the items; UnknownFormat where the bytes are no feed at all, BadDocument where it breaks before
 *         anything could be read, TooLarge past the bounds of section 6 of the architecture
 */
[[nodiscard]] Result<ParsedFeed> parseFeed(const QByteArray &bytes, const DocumentContext &context);

} // namespace raiki
