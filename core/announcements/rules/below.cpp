// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** "Is Title getting a second season?", "A third season has not been announced": nobody has said so. */
bool isAsked(const FieldReading &summary, const CueHit &told)
{
    constexpr qsizetype reach = 3; // "has not yet been announced"
    for (qsizetype i = told.firstToken - 1; i >= 0 && summary.token(i).sentence == told.sentence; --i) {
        const QStringView word = summary.lowerAt(i);
        const bool isStart = i == 0 || summary.token(i - 1).sentence != told.sentence;
        const bool isDenied =
            told.firstToken - i <= reach &&
            (word == u"not" || word == u"never" || word.endsWith(u"n't") || word.endsWith(u"n\u2019t"));
        if (isDenied || (isStart && word == u"no") ||
            isOneOf(word, {u"whether", u"if", u"wondering", u"wonder", u"unless"})) {
            return true;
        }
    }
    qsizetype last = told.lastToken;
    while (last + 1 < summary.count() && summary.token(last + 1).sentence == told.sentence) {
        ++last;
    }
    return summary.words.markAt(last) == u'?';
}

/** "Title Season 3 Release Date", and below: "renewed for a third season". */
bool isOfSameSeason(const Reading &reading, const CueHit &told)
{
    const auto isToldOf = [&reading, &told](const SeasonPhrase &one) {
        return reading.summary.sentenceAt(one.span.start) == told.sentence && one.season.has_value() &&
               one.season == reading.title.seasons.front().season;
    };
    return !reading.title.seasons.empty() &&
           std::any_of(reading.summary.seasons.begin(), reading.summary.seasons.end(), isToldOf);
}

/** "An anime adaptation was announced", "will receive a TV anime": the verb is about one more work. */
bool isOfNewWork(const FieldReading &summary, const CueHit &told)
{
    constexpr qsizetype reach = 3;
    const auto isNew = [&](qsizetype first, qsizetype last) {
        const bool isNear = (last < told.firstToken && told.firstToken - last <= reach) ||
                            (first > told.lastToken && first - told.lastToken <= reach);
        return isNear && isOneOf(summary.lowerAt(first - 1), {u"a", u"an", u"new", u"another"});
    };
    return std::any_of(summary.cues.begin(), summary.cues.end(),
                       [&](const CueHit &one) {
                           return (one.cues & (Cue::Anime | Cue::NewWork | Cue::Sequel)) &&
                                  one.sentence == told.sentence && isNew(one.firstToken, one.lastToken);
                       }) ||
           std::any_of(summary.seasons.begin(), summary.seasons.end(), [&](const SeasonPhrase &one) {
               return one.season.has_value() && isNew(one.firstToken, one.lastToken);
           });
}

/** "Title Second Season", "Title anime adaptation": a headline without a verb leaves it to the words below.
 */
const CueHit *announcedBelow(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const auto last = title.count() - 1;
    const CueHit *below = input.reading.summary.first(Cue::Announce | Cue::Gets);
    const bool isSame = below != nullptr && isOfSameSeason(input.reading, *below);
    const bool isPlain = std::all_of(title.cues.begin(), title.cues.end(), [&](const CueHit &hit) {
        const bool isRevealed = (hit.cues & Cue::Report) && hit.lastToken == last; // "Title Anime Revealed"
        const bool isDate = isSame && (hit.cues & Cue::Release) && title.lowerAt(hit.lastToken) == u"date";
        return isRevealed || isDate ||
               !(hit.cues & ~Cues(Cue::Lead | Cue::Trail | Cue::Anime | Cue::Cut | Cue::Object));
    });
    const bool isNewWork =
        below != nullptr && isBareName(input) && isOfNewWork(input.reading.summary, *below);
    const bool isNamed = isNewWork || !title.seasons.empty() || title.has(Cue::Anime);
    const bool isTold = below != nullptr && below->sentence < leadingSentences &&
                        input.reading.summary.firstIn(below->sentence, Cue::OtherMedium) == nullptr &&
                        !isAsked(input.reading.summary, *below);
    return isNamed && isPlain && isTold && !title.episode ? below : nullptr;
}

} // namespace

/** The headline only names a season or an anime, and the first sentences below say that it is made. */
std::optional<RuleVerdict> judgeBelow(const RuleInput &input)
{
    const CueHit *hit = input.show ? announcedBelow(input) : nullptr;
    return hit == nullptr ? std::nullopt
                          : std::optional(RuleVerdict{AnnouncementKind::Announcement,
                                                      input.reading.summary.evidence(hit->span)});
}

} // namespace raiki
