// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderplanner.h"

/** Short ways to say a season and what was claimed of it. */
namespace raiki::test {

[[nodiscard]] QDateTime utc(const char *iso);
[[nodiscard]] FuzzyDate date(const char *text);
[[nodiscard]] QTimeZone zone(const char *name);
[[nodiscard]] QStringList lines(std::initializer_list<const char *> texts);

/** @param date FuzzyDate's text @param learnedAt ISO 8601 */
[[nodiscard]] PremiereClaim claim(const char *date, const char *learnedAt,
                                  ClaimSourceKind source = ClaimSourceKind::FeedItem,
                                  Certainty certainty = Certainty::Scheduled);
/** A season that the user plans to watch; claims get ids in order. */
[[nodiscard]] FollowedSeason season(std::vector<PremiereClaim> claims, qint64 id = 1, qint64 show = 1);

/** "start 2026-01-25T01:30+09:00 @2026-01-24T16:30Z", "leadTime-1440 …", one a reminder. */
[[nodiscard]] QStringList words(const std::vector<Reminder> &reminders);

} // namespace raiki::test
