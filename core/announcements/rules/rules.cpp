// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <array>

namespace raiki {

namespace {

constexpr std::array rules{
    // What is none of ours comes first: it often speaks of release dates too.
    Rule{"other medium", judgeOtherMedium},
    Rule{"column", judgeColumn},
    Rule{"delay", judgeDelay},
    Rule{"doubt", judgeDoubt},
    Rule{"business", judgeBusiness},
    Rule{"opinion", judgeOpinion},
    Rule{"promotion", judgePromotion},
    Rule{"dub", judgeDub},
    Rule{"ending", judgeEnding},
    Rule{"movie", judgeMovie},
    Rule{"stream", judgeStream},
    Rule{"episode", judgeEpisode},
    Rule{"premiere", judgePremiere},
    Rule{"announced", judgeAnnounced},
};

} // namespace

bool isBareName(const RuleInput &input)
{
    constexpr qsizetype marks = 3;
    return input.show && input.reading.title.words.text.size() <= input.show->words.size() + marks;
}

std::span<const Rule> newsRules()
{
    return rules;
}

} // namespace raiki
