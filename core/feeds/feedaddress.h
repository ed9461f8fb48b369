// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <optional>
#include <vector>

/** What an address tells of a feed before anything is fetched: pure. */
namespace raiki {

/** "feed:https://…", "feed://…" and "webcal://…", as browsers hand them to readers, as the web address they
 * mean; any other text as it is. Invalid where that is not http or https with a host. */
[[nodiscard]] QUrl webAddress(const QString &text);

/** What a person types: webAddress(), and "site.example/news" too, which becomes https. */
[[nodiscard]] QUrl typedAddress(const QString &text);

/**
 * The feed of a page whose address alone tells it: a YouTube channel by its id, a subreddit, the releases of
 * a GitHub repository, and other sites that keep their feeds by a rule. Nothing for any other page, nor for
 * an address that is such a feed already.
 */
[[nodiscard]] std::optional<QUrl> feedOfKnownPage(const QUrl &page);

/** Whether an address is spelt like a feed's own: "…/rss", "…/feed.xml", "…?format=atom". */
[[nodiscard]] bool readsLikeFeed(const QUrl &url);

/** Where sites keep their feed without saying so: beside the page first, then at the root, the likeliest
 * first; few enough to ask one after another. */
[[nodiscard]] std::vector<QUrl> usualFeedAddresses(const QUrl &page);

} // namespace raiki
