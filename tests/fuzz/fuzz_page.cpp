// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedaddress.h"
#include "core/feeds/feedlinks.h"
#include "core/feeds/opml.h"

#include <cstdlib>

/** What is read on the way to a feed: pages, lists of feeds, and addresses as typed. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace raiki;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const char *page : {"https://news.example/a/b", "https://www.youtube.com/@someone"}) {
        for (const FeedLink &link : feedLinksOf(bytes, QByteArray(), QUrl(QString::fromLatin1(page)))) {
            const QString scheme = link.url.scheme();
            if ((scheme != QStringLiteral("http") && scheme != QStringLiteral("https")) ||
                link.url.host().isEmpty())
                std::abort();
        }
    }
    if (const auto feeds = readFeedList(bytes))
        static_cast<void>(writeOpml(*feeds, QDateTime()));
    const QUrl typed = typedAddress(QString::fromUtf8(bytes));
    if (typed.isValid()) {
        static_cast<void>(feedOfKnownPage(typed));
        static_cast<void>(readsLikeFeed(typed));
        static_cast<void>(usualFeedAddresses(typed));
    }
    return 0;
}
