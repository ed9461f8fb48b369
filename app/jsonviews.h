// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/intakedecision.h"
#include "core/tracker/feedpoller.h"
#include "core/tracker/inbox.h"
#include "core/tracker/notifier.h"
#include "core/tracker/watchlist.h"
#include "core/watchlist/upcoming.h"

#include <QJsonArray>
#include <QJsonObject>

/** Values as the JSON of the command line's promise. Keys may be added, never renamed. */
namespace raiki {

/** The exact text, or null where unknown. */
[[nodiscard]] QJsonValue jsonOf(const FuzzyDate &date);
/** "year", "cour", "month", "day", "minute", or null. */
[[nodiscard]] QJsonValue jsonPrecision(const FuzzyDate &date);
[[nodiscard]] QJsonValue jsonOf(const std::optional<int> &number);
/** ISO 8601 in UTC, or null where invalid. */
[[nodiscard]] QJsonValue jsonOf(const QDateTime &time);

[[nodiscard]] QJsonObject jsonOf(const PremiereClaim &claim);
[[nodiscard]] QJsonObject jsonOf(const UpcomingRow &row, TitleLanguage language);
[[nodiscard]] QJsonObject jsonOf(const WatchlistRow &row, TitleLanguage language);
[[nodiscard]] QJsonObject jsonOf(const ShowDetails &details, TitleLanguage language);
[[nodiscard]] QJsonObject jsonOf(const InboxRow &row);
[[nodiscard]] QJsonObject jsonOf(const FeedPollReport &report);
[[nodiscard]] QJsonObject jsonOf(const ReminderNotice &notice, TitleLanguage language);

/** As `explain` writes it: the precision of a cour is "season". */
[[nodiscard]] QJsonObject explainedJson(const Announcement &announcement);
[[nodiscard]] QJsonValue explainedJson(const std::optional<Match> &match, const ShowMatcher &matcher);
[[nodiscard]] QJsonObject jsonOf(const IntakeDecision &decision);

} // namespace raiki
