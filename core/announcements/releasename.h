// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <optional>

/**
 * Reads names of release files: "[Group] Title - 08 (1080p) [ABCD1234].mkv", "Title.S01E05.1080p.mkv",
 * "Title Season 2 - Episode 3". Linear in the name.
 */
namespace raiki {

struct ReleaseName
{
    QString title; ///< without group, season, episode and technical words
    std::optional<int> season;
    std::optional<int> part;
    std::optional<int> episode; ///< nothing for a film, a half one and a batch of several
    bool isBatch = false;
    bool isHalf = false;  ///< "08.5": an episode without a number of its own
    bool isMovie = false; ///< said, or no episode where a file would name one
    TextSpan titleSpan;   ///< in the name as given
    TextSpan episodeSpan;
};

/** @return nothing where the text does not look like a release file's name */
[[nodiscard]] std::optional<ReleaseName> readReleaseName(const QString &name);

} // namespace raiki
