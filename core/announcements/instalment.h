// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/titlekey.h"

#include <optional>

/** Which instalment of a show words speak of, and whether an entry of the list stands for it. */
namespace raiki {

struct Instalment
{
    std::optional<int> season;
    std::optional<int> part;
    bool isFinal = false;

    [[nodiscard]] bool isNamed() const { return season || part || isFinal; }
    bool operator==(const Instalment &) const = default;
};

[[nodiscard]] Instalment instalmentOf(const SeasonWords &words);

/**
 * An entry without season words stands for all; one with a season, part or "Final" only for that. An entry of
 * a whole season stands for its parts too. The first season is the one meant where a text names none.
 */
[[nodiscard]] bool standsFor(const Instalment &entry, const Instalment &text);

} // namespace raiki
