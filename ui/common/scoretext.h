// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/preferences.h"

#include <QLocale>

#include <optional>

/** Scores in the fan's scale. They are stored as 1 to 100 whatever is shown, so that a scale can be changed.
 */
namespace raiki {

/** How many scores a scale has: 100, 10, 5 or 3. */
[[nodiscard]] int scoreStepCount(ShownScores scale);
/** Which of them a stored score is, 1 and up. @param score 1 to 100 */
[[nodiscard]] int scoreStep(int score, ShownScores scale);
/** What is stored for one of them; the middle of what it stands for. @param step 1 to scoreStepCount() */
[[nodiscard]] int scoreOfStep(int step, ShownScores scale);
/** "85", "8.5", "9", "★★★★☆", ":)"; @param score 1 to 100 */
[[nodiscard]] QString scoreText(int score, ShownScores scale, const QLocale &locale);
/** For who hears it: "4 of 5 stars", "good". */
[[nodiscard]] QString spokenScore(int score, ShownScores scale, const QLocale &locale);
/** A mean of many, with a decimal: "7.8 of 10". @param score 1 to 100 */
[[nodiscard]] QString meanScoreText(double score, ShownScores scale, const QLocale &locale);

} // namespace raiki
