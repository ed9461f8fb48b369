// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedparser.h"
#include "core/feeds/opml.h"

#include <QSet>

#include <cstdlib>

/** Any bytes as a feed and as a list of feeds: links are http or https, keys are there and differ. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto parsed =
        raiki::parseFeed(bytes, {QUrl(QStringLiteral("https://news.example/feed")), {}, QDateTime()});
    if (parsed) {
        QSet<QString> keys;
        for (const raiki::FeedItem &item : parsed->items) {
            const bool isWeb = item.link.isEmpty() || item.link.scheme().startsWith(QLatin1String("http"));
            if (!isWeb || item.itemKey.isEmpty() || keys.contains(item.itemKey))
                std::abort();
            keys.insert(item.itemKey);
        }
    }
    static_cast<void>(raiki::readFeedList(bytes));
    return 0;
}
