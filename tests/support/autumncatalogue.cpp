// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"

#include <QString>

namespace raiki::test {

QByteArray autumnCatalogue()
{
    return R"({"siteMeta":{},"items":[{"title":"メダリスト","titleTranslate":{"en":["Medalist"]},"type":"tv","lang":"ja",
"officialSite":"https://medalist-pr.com/","begin":"2025-01-04T16:30:00.000Z","broadcast":"R/2025-01-04T16:30:00.000Z/P7D",
"end":"2025-03-29T17:00:00.000Z","comment":"","sites":[{"site":"mal","id":"55318"},{"site":"tmdb","id":"tv/237529"}]}]})";
}

QByteArray rssFeed(const QByteArray &title, const QByteArray &items)
{
    return QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>)") +
           title + "</title><link>http://127.0.0.1/</link><description>News</description>" + items +
           "</channel></rss>";
}

QByteArray rssItem(const char *title, const char *summary, const char *key, const char *date)
{
    return QByteArray("<item><title>") + title + "</title><description>" + summary + "</description><guid>" +
           key + "</guid><link>http://127.0.0.1/" + key + "</link><pubDate>" + date + "</pubDate></item>";
}

} // namespace raiki::test
