// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

/**
 * The small hours as broadcasters count them: "24 January at 25:30" is the 25th at 1:30, and who leaves the
 * time out says "24 January". FuzzyDate itself knows calendar days only. Any thread.
 */
namespace raiki {

class FuzzyDate;

/** Whether both may mean the same start: they agree, or one is in the night of the other, or of its last day.
 */
[[nodiscard]] bool mayBeSameStart(const FuzzyDate &left, const FuzzyDate &right);
/** Whether @p finer says the start of @p coarser more precisely: it refines it, or is in its night. */
[[nodiscard]] bool refinesStart(const FuzzyDate &finer, const FuzzyDate &coarser);

} // namespace raiki
