// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/headborders.h"

/** "Kore Yamazaki's Title Manga", "MAPPA's Title", "Title A Author NAME's Title B": whose work a name is. */
namespace raiki {

/**
 * The first token of the work in the name from @p first to @p end (not included), past its owner; @p first
 * where the name has none. A possessive alone is no owner ("Hell's Paradise"): a company, a person's given
 * name, an occupation or the book that is named after it (@p cut, may be null) must tell it.
 */
[[nodiscard]] qsizetype afterOwner(const HeadBorders &borders, qsizetype first, qsizetype end,
                                   const CueHit *cut);

/** "author", "director": what somebody is. */
[[nodiscard]] bool isOccupation(QStringView lower);

/** A person's trade, those who play and sing among them: "composer", "actress". */
[[nodiscard]] bool isTrade(QStringView lower);

/** "Mamoru Hosoda": a given name and one more word. */
[[nodiscard]] bool isPersonsName(const HeadBorders &borders, qsizetype first, qsizetype end);

} // namespace raiki
