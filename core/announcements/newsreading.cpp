// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/newsreading.h"

namespace raiki {

std::optional<Announcement> NewsReading::announcement() const
{
    return announcements.empty() ? std::nullopt : std::optional(announcements.front());
}

NewsReading readAndMatch(const NewsText &text, const ShowMatcher &matcher)
{
    NewsReading reading;
    reading.announcements = extractAnnouncements(text);
    reading.match = matcher.match(text, reading.announcements);
    return reading;
}

} // namespace raiki
