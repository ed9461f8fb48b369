// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** "Season 3 Announced After Season 2 Finale": what is announced is the news. */
bool isOnlyWhen(const FieldReading &title, const CueHit &end)
{
    constexpr qsizetype reach = 6;
    const CueHit *news =
        title.lastBefore(end.span.start, end.sentence, Cue::Announce | Cue::Gets | Cue::Release | Cue::Delay);
    if (news == nullptr) {
        return false;
    }
    for (qsizetype i = std::max(news->lastToken + 1, end.firstToken - reach); i < end.firstToken; ++i) {
        const QStringView word = title.lowerAt(i);
        if (word == QStringView(u"after") || word == QStringView(u"following")) {
            return true;
        }
    }
    return false;
}

/** "Its license for Title will end": rights end, the show does not. */
bool isOfRights(const FieldReading &title, const CueHit &end)
{
    constexpr qsizetype reach = 10;
    for (qsizetype i = end.firstToken - 1; i >= 0 && i >= end.firstToken - reach; --i) {
        if (isOneOf(title.lowerAt(i), {u"license", u"licence", u"licenses", u"rights", u"streaming"})) {
            return true;
        }
    }
    return false;
}

/** "At the End of June": of a month, no show. */
bool isOfDate(const FieldReading &title, const CueHit &end)
{
    const TextSpan words{end.span.start, end.span.length + 1};
    return std::any_of(title.dates.begin(), title.dates.end(), [&words](const DatePhrase &one) {
        return one.span.overlaps(words) || one.span.start == words.end();
    });
}

/** "The Perfect Way to End a Series": no series in particular. */
bool endsAny(const FieldReading &title, const CueHit &end)
{
    const qsizetype next = end.lastToken + 1;
    const QStringView words = title.lowerIn(end.span);
    return words == u"to end" && next < title.count() &&
           isOneOf(title.lowerAt(next), {u"a", u"an", u"your", u"any"});
}

/** "Premieres January 10, Final Chapter Ends the Tale", "Ends Part 2, Part 3 Starts in April": the date is
 * told with what begins, on the other side of a comma. */
bool isBesideStart(const RuleInput &input, const CueHit &end)
{
    if (!input.date.isInTitle) {
        return false;
    }
    const FieldReading &title = input.reading.title;
    const TextSpan date = input.date.evidence.span;
    const auto isParted = [&title](TextSpan first, TextSpan second) {
        const qsizetype start = std::min(first.end(), second.end());
        const qsizetype stop = std::max(first.start, second.start);
        return stop > start && title.words.textOf({start, stop - start}).contains(u',');
    };
    const auto starts = [&](const CueHit &hit) {
        const bool isOfEnd = // "Finale to Be Extended, Airs on June 28"
            title.words.markAt(hit.firstToken - 1) == u',' && end.firstToken < hit.firstToken;
        const bool isStart =
            (hit.cues & (Cue::Release | Cue::Gets)) && !(hit.cues & (Cue::Past | Cue::Object)) && !isOfEnd;
        return isStart && !isParted(hit.span, date) && isParted(hit.span, end.span);
    };
    return isParted(end.span, date) && std::any_of(title.cues.begin(), title.cues.end(), starts);
}

/** "Gets Theatrical Finale": it is a film that is got. */
bool isOfFilm(const FieldReading &title, const CueHit &end)
{
    const CueHit *verb = title.lastBefore(end.span.start, end.sentence, Cue::Gets);
    const CueHit *film = title.lastBefore(end.span.start, end.sentence, Cue::Movie);
    const bool isSubtitle = // "Title the Movie: Finale Opens"
        film != nullptr && film->lastToken + 2 == end.firstToken &&
        title.words.markAt(end.firstToken - 1) == u':';
    if (isSubtitle) {
        return true;
    }
    return verb != nullptr && film != nullptr && film->firstToken > verb->lastToken &&
           film->lastToken + 1 == end.firstToken;
}

/** "Title's Finale Was a Disaster": somebody's opinion of it. */
bool isJudged(const RuleInput &input, const CueHit &end)
{
    const FieldReading &title = input.reading.title;
    return !input.date.isKnown() && !title.words.isSlug &&
           isOneOf(title.lowerAt(end.lastToken + 1), {u"was", u"were", u"is", u"had", u"made", u"left",
                                                      u"proves", u"deserved", u"broke", u"gave", u"changed"});
}

/** "Multiplayer Service Ends", "Title Game's App to End": what is used ends, no show does. */
bool isOfService(const FieldReading &title, const CueHit &end)
{
    constexpr qsizetype reach = 3;
    for (qsizetype i = end.firstToken - reach; i <= end.lastToken + reach; ++i) {
        if (isOneOf(title.lowerAt(i), {u"service", u"services", u"server", u"servers", u"multiplayer", u"app",
                                       u"support", u"sale", u"sales", u"campaign", u"serialization",
                                       u"publication", u"publishing", u"podcast", u"column", u"magazine"})) {
            return true;
        }
    }
    return false;
}

} // namespace

/** The last episode is near. */
std::optional<RuleVerdict> judgeEnding(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::End);
    const bool isEndOf = hit != nullptr && title.lowerIn(hit->span) == u"end of";
    if (hit != nullptr && (isOfRights(title, *hit) || isOfService(title, *hit) || isJudged(input, *hit))) {
        return RuleVerdict{std::nullopt, title.evidence(hit->span)};
    }
    if (hit == nullptr || !input.show || isOnlyWhen(title, *hit) || endsAny(title, *hit) ||
        (isEndOf && isOfDate(title, *hit)) || isOfFilm(title, *hit) || isBesideStart(input, *hit)) {
        return std::nullopt;
    }
    // "Title Comes to an End", and below: "The manga will conclude".
    const CueHit *below = input.reading.summary.first(Cue::Anime | Cue::Episode | Cue::OtherPrint);
    below = below != nullptr && below->sentence < leadingSentences ? below : nullptr;
    const bool isOfSeason =
        std::any_of(title.seasons.begin(), title.seasons.end(), [](const SeasonPhrase &one) {
            return one.season.has_value(); // a manga has parts, too
        });
    if (below != nullptr && below->cues & Cue::OtherPrint && !title.has(Cue::Anime | Cue::Episode) &&
        !isOfSeason) {
        return RuleVerdict{std::nullopt, input.reading.summary.evidence(below->span)};
    }
    return RuleVerdict{AnnouncementKind::End, title.evidence(hit->span)};
}

} // namespace raiki
