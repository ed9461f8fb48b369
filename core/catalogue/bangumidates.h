// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/bangumiitem.h"
#include "core/shows/show.h"

/**
 * What the set's times mean. It writes every begin as an instant, also where only the day was known: then as
 * 16:00Z, midnight in China. Private to this room.
 */
namespace raiki {

/**
 * When the record came out. A repeat rule or an odd time makes it a minute; 16:00Z without a rule is a day.
 * Records written before 2021 use two habits there, the day itself and the day before it; where the weekday
 * of cinema openings does not tell them apart, the month is what is known.
 */
[[nodiscard]] FuzzyDate premiereOf(const BangumiItem &item);

/** When a platform begins: exactly 00:00Z is a day, too (world-wide platforms); invalid is unknown. */
[[nodiscard]] FuzzyDate premiereOf(const BangumiSite &site);

/** The weekly rule, where there is one: "P0D" says that it was shown once. */
[[nodiscard]] std::optional<RepeatRule> ruleFrom(const QString &broadcast);

/** A film, or a special on television: all of it on one day. */
[[nodiscard]] bool isShownOnce(const BangumiItem &item);

/** When the last episode aired; as precise as its premiere. */
[[nodiscard]] FuzzyDate endOf(const BangumiItem &item);

/**
 * How many weekly episodes fit exactly between begin and end: 2 to 26, else nothing, for longer runs have
 * breaks that the set does not tell.
 */
[[nodiscard]] std::optional<int> weeklyEpisodes(const BangumiItem &item);

} // namespace raiki
