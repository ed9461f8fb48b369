// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/cue.h"

#include <QString>

#include <vector>

/**
 * News' verbs in all the forms that a headline puts them in. A lemma is one row; "will drop", "is set to
 * drop" and "is dropping" follow from it, so that no form is missing because nobody has seen it yet.
 */
namespace raiki {

/** A phrase in lower case, its words parted by single blanks. */
struct VerbPhrase
{
    QString words;
    Cues cues;
};

/** Every form of every lemma; made anew at each call, which the vocabulary does once. */
[[nodiscard]] std::vector<VerbPhrase> verbPhrases();

} // namespace raiki
