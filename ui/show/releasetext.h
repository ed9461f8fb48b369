// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "ui/common/datetext.h"

/** One release in words: where, in which language, when. */
namespace raiki {

/** "TV Asahi, Japan, Japanese"; the track is told beside it. */
[[nodiscard]] QString releasePlaceText(const Release &release);
/** "Sat 4 Jan 2025, 01:30, then every 7 days"; empty where nothing is known. @param claims of its season */
[[nodiscard]] QString releaseTimeText(const Release &release, const std::vector<PremiereClaim> &claims,
                                      const DateStyle &style);

} // namespace raiki
