// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "ui/common/datetext.h"

/** One release in words: where, in which language, when. */
namespace raiki {

/** "TV Asahi, Japan, Japanese"; the track is told beside it. */
[[nodiscard]] QString releasePlaceText(const Release &release);
/** The place of the release that @p claim speaks of; empty where it speaks of the season. */
[[nodiscard]] QString claimPlaceText(const PremiereClaim &claim, const std::vector<Release> &releases);
/** "Sat 4 Jan 2025, 01:30, then every 7 days"; empty where nothing is known. @param claims of its season */
[[nodiscard]] QString releaseTimeText(const Release &release, const std::vector<PremiereClaim> &claims,
                                      const DateStyle &style);

} // namespace raiki
