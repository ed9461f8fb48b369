// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/reading.h"

/** Words of news that a headline's name holds: "Million Lives", "Otome Game", "Can a Title Ask?". */
namespace raiki {

/** Takes the cues away that only are words of the show's name: those marked Cue::InNames, where the words go
 * on. */
void dropCuesOfNames(FieldReading &headline);

/** "Your Lie in April Anime", "Saint October Season 2": a month right before what stands behind a name is the
 * name's; so is "tomorrow" behind "of". */
[[nodiscard]] bool endsName(const FieldReading &headline, const DatePhrase &date);

/**
 * The token after the question mark of a name that is a question: "Do You Love Title? Anime", said by season
 * words or a medium right behind the mark. 0 where the text begins with no such name.
 */
[[nodiscard]] qsizetype endOfQuestion(const FieldReading &field);

} // namespace raiki
