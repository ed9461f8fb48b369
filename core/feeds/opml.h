// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/feeds/feed.h"

#include <span>
#include <vector>

/** Lists of feeds in and out: OPML 2.0 (opml.org/spec2.opml), folders kept, or one URL a line. */
namespace raiki {

/** url, title, siteUrl and folder are set; duplicates by url are dropped. Not http(s): left out. */
[[nodiscard]] Result<std::vector<Feed>> readFeedList(const QByteArray &bytes);
[[nodiscard]] QByteArray writeOpml(std::span<const Feed> feeds, const QDateTime &now);

} // namespace raiki
