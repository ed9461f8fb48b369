// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/reading.h"

#include <optional>

/** Finds "Episode 17", "Ep. 3", "#05" and 第7話 in a sentence. */
namespace raiki {

struct EpisodeNumber
{
    int number = 0; ///< 0 and up; 0 is a prologue
    TextSpan span;
    int sentence = 0;
};

/** The first one; nothing for a range of several. */
[[nodiscard]] std::optional<EpisodeNumber> findEpisodeNumber(const FieldReading &field);

} // namespace raiki
