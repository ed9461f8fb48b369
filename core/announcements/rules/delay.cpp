// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/companies.h"
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** A headline that is only a name leaves the news to the first sentences below it. */
const CueHit *delayBelow(const RuleInput &input)
{
    if (!input.reading.title.dates.empty() ||
        input.reading.title.has(Cue::Release | Cue::Announce | Cue::Gets | Cue::Report | Cue::Promotion |
                                Cue::Stream)) {
        return nullptr;
    }
    const FieldReading &summary = input.reading.summary;
    const CueHit *hit = summary.first(Cue::Delay);
    const bool isAsked = // "Renewed or Cancelled?"
        hit != nullptr && summary.words.markAt(hit->lastToken + 1) == u'?';
    return hit != nullptr && !isAsked && hit->sentence < leadingSentences ? hit : nullptr;
}

/** "New Release Window", and below: "previously scheduled for 2025, it has been delayed to 2026". */
const CueHit *delayWithDate(const RuleInput &input)
{
    const FieldReading &summary = input.reading.summary;
    if (!input.date.isKnown() || input.date.evidence.field != TextField::Summary ||
        input.date.sentence >= leadingSentences) {
        return nullptr;
    }
    constexpr qsizetype reach = 3;
    const CueHit *hit = summary.lastBefore(input.date.evidence.span.start, input.date.sentence, Cue::Delay);
    const bool isClose =
        hit != nullptr && summary.tokenAt(input.date.evidence.span.start) - hit->lastToken <= reach;
    return isClose ? hit : nullptr;
}

/** "Voice Actress Aya Endo Goes on Hiatus": a person rests, no anime does. */
bool isOfPerson(const FieldReading &title)
{
    constexpr qsizetype reach = 3;
    if (title.has(Cue::Anime | Cue::Movie | Cue::Episode) || !title.seasons.empty()) {
        return false;
    }
    const auto end = std::min<qsizetype>(reach, title.count());
    for (qsizetype i = 0; i < end; ++i) {
        if (isOneOf(title.lowerAt(i), {u"actor", u"actress", u"singer", u"seiyuu", u"director", u"mangaka",
                                       u"author", u"idol", u"band", u"composer"})) {
            return true;
        }
    }
    return false;
}

/** "Following a delay, the episodes come out": the delay is what was. */
bool isOver(const FieldReading &title, const CueHit &delay)
{
    constexpr qsizetype reach = 2;
    for (qsizetype i = std::max<qsizetype>(0, delay.firstToken - reach); i < delay.firstToken; ++i) {
        if (title.lowerAt(i) == QStringView(u"following")) {
            return title.words.markAt(delay.lastToken + 1) == u',';
        }
    }
    return false;
}

/** "Bellbox Animation Postpones the New Title Series": who makes only animation puts off one. */
bool isOfStudio(const FieldReading &title)
{
    const QStringView first = title.lowerAt(0);
    const bool isNamedSo = title.lowerAt(1) == u"animation" && isCompanyName(first, title.lowerAt(1));
    return isNamedSo || isOneOf(first, {u"mappa", u"ufotable", u"cloverworks", u"madhouse", u"lidenfilms",
                                        u"pierrot", u"satelight", u"troyca", u"passione"});
}

/** "Are Delays the New Normal?" */
bool onlyAsks(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *cancel = title.first(Cue::Cancel); // "Season 2 Canceled?", "Renewed or Canceled"
    if (cancel != nullptr && (title.words.markAt(cancel->lastToken + 1) == u'?' ||
                              title.lowerAt(cancel->firstToken - 1) == u"or")) {
        return true;
    }
    const CueHit *question = title.startingAt(0); // "Why Seasons Are Always Delayed"
    if (!input.date.isInTitle && question != nullptr && (question->cues & Cue::Question) &&
        title.lowerAt(0) == u"why" && input.show->evidence.span.start > 0) {
        return true;
    }
    const auto last = title.count() - 1;
    const CueHit *delay = title.first(Cue::Delay); // "Title Anime Delayed?"
    if (delay != nullptr && delay->lastToken + 1 == last && title.words.markAt(last) == u'?') {
        return true;
    }
    return !input.date.isInTitle && last > 0 && title.words.markAt(last) == u'?' && title.quotes.empty() &&
           isOneOf(title.lowerAt(0), {u"is", u"are", u"will", u"why", u"how", u"what", u"should", u"do",
                                      u"does", u"did", u"can", u"has", u"have"});
}

} // namespace

/** Postponed, moved, put off or called off; the new date is chosen with the others. */
std::optional<RuleVerdict> judgeDelay(const RuleInput &input)
{
    const bool isInCours = // "'Title' Postponed to Summer 2027": who counts in cours speaks of animation
        input.show && input.show->isQuoted && input.date.isInTitle &&
        input.date.date.precision() == DatePrecision::Cour;
    if (!input.show || !(speaksOfAnime(input.reading) || isInCours || isOfStudio(input.reading.title)) ||
        isOfPerson(input.reading.title) || onlyAsks(input)) {
        return std::nullopt;
    }
    const FieldReading &title = input.reading.title;
    if (const CueHit *hit = title.first(Cue::Delay); hit != nullptr && !isOver(title, *hit)) {
        return RuleVerdict{AnnouncementKind::Delay, title.evidence(hit->span), bool(hit->cues & Cue::Cancel)};
    }
    const CueHit *below = delayBelow(input);
    if (const CueHit *hit = below != nullptr ? below : delayWithDate(input)) {
        return RuleVerdict{AnnouncementKind::Delay, input.reading.summary.evidence(hit->span),
                           bool(hit->cues & Cue::Cancel)};
    }
    return std::nullopt;
}

} // namespace raiki
