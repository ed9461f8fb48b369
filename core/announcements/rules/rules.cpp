// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr std::array rules{
    // What is none of ours comes first: it often speaks of release dates too.
    Rule{"other medium", judgeOtherMedium},
    Rule{"western", judgeWestern},
    Rule{"label", judgeLabel},
    Rule{"column", judgeColumn},
    Rule{"several", judgeSeveral},
    Rule{"person", judgePerson},
    Rule{"delay", judgeDelay},
    Rule{"doubt", judgeDoubt},
    Rule{"business", judgeBusiness},
    Rule{"opinion", judgeOpinion},
    Rule{"promotion", judgePromotion},
    Rule{"gain", judgeGain},
    Rule{"dub", judgeDub},
    Rule{"ending", judgeEnding},
    Rule{"movie", judgeMovie},
    Rule{"stream", judgeStream},
    Rule{"episode", judgeEpisode},
    Rule{"premiere", judgePremiere},
    Rule{"announced", judgeAnnounced},
    Rule{"below", judgeBelow},
};

} // namespace

bool isBareName(const RuleInput &input)
{
    constexpr qsizetype marks = 3;
    if (!input.show) {
        return false;
    }
    const FieldReading &title = input.reading.title;
    const qsizetype behind = title.tokenAt(input.show->evidence.span.end());
    const bool isTwice = // "Title (Its Other Title)"
        input.show->evidence.field == TextField::Title && title.words.markAt(behind) == u'(' &&
        title.words.markAt(title.count() - 1) == u')' && input.show->evidence.span.start <= marks &&
        std::none_of(title.cues.begin(), title.cues.end(),
                     [](const CueHit &hit) { return bool(hit.cues & ~Cues(Cue::Lead | Cue::Trail)); });
    const bool isShownOn = // "title netflix"
        input.show->evidence.field == TextField::Title &&
        std::any_of(title.platforms.begin(), title.platforms.end(), [&](const PlatformMention &one) {
            return one.firstToken == behind && one.lastToken + 1 == title.count();
        });
    return isTwice || isShownOn || title.words.text.size() <= input.show->words.size() + marks;
}

bool joinsPlatform(const FieldReading &title)
{
    return std::any_of(title.platforms.begin(), title.platforms.end(), [&title](const PlatformMention &one) {
        const qsizetype before = one.firstToken - 1;
        return isOneOf(title.lowerAt(title.lowerAt(before) == u"the" ? before - 1 : before),
                       {u"joins", u"join", u"joining"});
    });
}

std::span<const Rule> newsRules()
{
    return rules;
}

} // namespace raiki
