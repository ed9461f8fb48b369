// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/extractor.h"
#include "core/announcements/showmatcher.h"

/** One call for what intake and explanations both need of an item. */
namespace raiki {

struct NewsReading
{
    std::vector<Announcement> announcements;
    std::optional<Match> match;

    /** The announcement to decide on: the first, where there is one. */
    [[nodiscard]] std::optional<Announcement> announcement() const;
};

/** Pure; safe from any thread. */
[[nodiscard]] NewsReading readAndMatch(const NewsText &text, const ShowMatcher &matcher);

} // namespace raiki
