// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>

#include <span>

/** What the names of release files are written with. Every pattern is bounded, so that none is slow. */
namespace raiki {

/** The end of a video file's name. */
[[nodiscard]] const QRegularExpression &fileExtensionPattern();
/** Words that only encoders write: "1080p", "x265", "BluRay". */
[[nodiscard]] const QRegularExpression &technicalWordPattern();
/** One bracket and what it holds. */
[[nodiscard]] const QRegularExpression &bracketPattern();
/** How an episode is written, the surest first. Groups: 1 a season, 2 the episode, 3 the end of a range. */
[[nodiscard]] std::span<const QRegularExpression> episodePatterns();
/** An episode between two others: "- 08.5", "S01E05.5". Group 1: a season. */
[[nodiscard]] const QRegularExpression &halfEpisodePattern();
/** An episode alone in its bracket: "[07]", "[Ep.24]", "[20 of 25]". Groups as above. */
[[nodiscard]] const QRegularExpression &bracketedEpisodePattern();
/** A range of episodes in a bracket, or the word for it: "(09-12)", "[Batch]". */
[[nodiscard]] const QRegularExpression &batchPattern();
/** "SP01", "OP4a", "- PV", "Vol. 3" at a name's end: what is no numbered episode. */
[[nodiscard]] const QRegularExpression &extraPattern();
/** Something no sentence holds. */
[[nodiscard]] bool looksLikeReleaseName(const QString &name);

} // namespace raiki
