// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/feedstore.h"
#include "core/store/newsstore.h"

/** Feeds, items and announcements with every field filled. */
namespace raiki::test {

[[nodiscard]] Feed newsFeed(const QString &url = QStringLiteral("https://news.example/rss?x=1"));
[[nodiscard]] FeedItem newsItem(FeedId feed, const QString &key);
/** A premiere, flagged; matched to @p show and @p season. */
[[nodiscard]] NewsRecord premiereNews(FeedItemId item, ShowId show, SeasonId season);

/** Fills @p database with a row in every table, as the frozen files hold them. */
void fillEveryTable(Database &database);

} // namespace raiki::test
