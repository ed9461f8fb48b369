// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/namewords.h"
#include "core/announcements/rules/rule.h"

namespace raiki {

namespace {

/** "I Cried at the End, Says Title Director": somebody's own words make the headline. */
const Token *saysOfItself(const FieldReading &title)
{
    if (!isOneOf(title.lowerAt(0), {u"i", u"we", u"i'm", u"we're", u"i've"}) || !title.seasons.empty() ||
        title.has(Cue::Gets)) {
        return nullptr;
    }
    for (qsizetype i = 2; i < title.count(); ++i) {
        const bool isBehind = title.words.markAt(i - 1) == u',' || !title.quotes.empty();
        if (isBehind && isOneOf(title.lowerAt(i), {u"says", u"said", u"admits", u"explains", u"recalls"})) {
            return &title.token(i);
        }
    }
    return nullptr;
}

} // namespace

/** Questions and forum talk say nothing of a release unless a date answers them. */
std::optional<RuleVerdict> judgeOpinion(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (const Token *says = saysOfItself(title)) {
        return RuleVerdict{std::nullopt, title.evidence(says->span)};
    }
    const CueHit *hit = title.cues.empty() ? nullptr : &title.cues.front();
    const bool asks =
        hit != nullptr && hit->firstToken == 0 && (hit->cues & Cue::Question) && endOfQuestion(title) == 0;
    const bool answers = input.date.isInTitle || (title.has(Cue::Announce) && !title.seasons.empty());
    const FieldReading &summary = input.reading.summary; // a question that is a name, and below what it gets
    const CueHit *told = summary.first(Cue::Gets | Cue::Announce);
    const bool isName = isBareName(input) && told != nullptr && told->sentence < leadingSentences &&
                        summary.firstIn(told->sentence, Cue::Anime | Cue::NewWork) != nullptr;
    if (!asks || answers || isName) {
        return std::nullopt;
    }
    return RuleVerdict{std::nullopt, title.evidence(hit->span)};
}

} // namespace raiki
