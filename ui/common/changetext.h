// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/preferences.h"
#include "core/watchlist/changeset.h"

/** Changes in words, for "Undo: …" and the notice after an action. */
namespace raiki {

/** "Medalist, 3 → 4 episodes", "Medalist, Watching → Completed", "3 seasons → Completed", "add Medalist",
 * "import list.csv". @param scale in which scores are told */
[[nodiscard]] QString changeText(const ChangeSet &changes, ShownScores scale = ShownScores::Hundred);
/** The same as a sentence of its own, once it is done: "Added: Medalist". */
[[nodiscard]] QString changeDoneText(const ChangeSet &changes, ShownScores scale = ShownScores::Hundred);

} // namespace raiki
