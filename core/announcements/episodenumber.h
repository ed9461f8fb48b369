// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/newstokens.h"

#include <optional>

/** "Episode 12", "Ep. 12", "#12", "E12", "Fifth Episode", 第12話, 第十二話: which episode a text speaks of.
 */
namespace raiki {

struct EpisodeNumber
{
    int number = 0; ///< from 0
    qsizetype firstToken = 0;
    qsizetype lastToken = 0;
    TextSpan span; ///< in Japanese it may begin or end inside a token
    int sentence = 0;
};

/** The first one said; "12 episodes" names none, nor does "first episode", which tells of a start. */
[[nodiscard]] std::optional<EpisodeNumber> findEpisodeNumber(const TokenText &text);

} // namespace raiki
