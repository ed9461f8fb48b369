// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/cue.h"
#include "core/announcements/newstokens.h"

#include <vector>

/** Finds the cues of a text: one look-up a word, linear in the text. */
namespace raiki {

/** The number of a word that stands in some phrase, else 0. @p lower is in lower case. */
[[nodiscard]] quint16 vocabularyWord(QStringView lower);

/** A phrase found. */
struct CueHit
{
    Cues cues;
    qsizetype firstToken = 0;
    qsizetype lastToken = 0; ///< inclusive
    TextSpan span;
    int sentence = 0;
};

/** In the order of the text; the longest phrase at a place wins and hits never overlap. */
[[nodiscard]] std::vector<CueHit> findCues(const TokenText &text);

} // namespace raiki
