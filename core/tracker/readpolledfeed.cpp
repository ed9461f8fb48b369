// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/extractor.h"
#include "core/tracker/feedintake.h"
#include "core/tracker/newschanges.h"

#include <QHash>

namespace raiki {

Result<ReadFeed> readPolledFeed(FeedId feed, const HttpBody &answer, const ShowMatcher &matcher,
                                const QDateTime &fetchedAt)
{
    QHash<QString, bool> known; // each title is asked about when its texts are read, and again below
    const auto namesAny = [&matcher, &known](const QString &title) {
        const auto found = known.constFind(title);
        return found != known.cend() ? *found : *known.insert(title, matcher.namesAny(title));
    };
    Result<ParsedFeed> parsed =
        parseFeed(answer.bytes, {answer.finalUrl, answer.contentType, fetchedAt, namesAny});
    if (!parsed)
        return parsed.error();
    ReadFeed read;
    read.feed = feed;
    read.answer = answer;
    read.answer.bytes.clear(); // read; many feeds may wait for their commit at once
    read.bodyHash = bodyHashOf(answer.bytes);
    read.channel = std::move(parsed->channel);
    read.problem = std::move(parsed->problem);
    read.items.reserve(parsed->items.size());
    for (FeedItem &item : parsed->items) {
        item.feed = feed;
        item.fetchedAt = fetchedAt;
        ReadItem row;
        const NewsText text = newsTextOf(item);
        if (namesAny(text.title)) { // of others nothing would be kept, and reading takes longest
            row.announcements = extractAnnouncements(text);
            row.match = matcher.match(text, row.announcements);
        }
        row.item = std::move(item);
        read.items.push_back(std::move(row));
    }
    return read;
}

} // namespace raiki
