// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr Cues work = Cue::Anime | Cue::Sequel | Cue::NewWork | Cue::Movie;

bool hasSeasonBetween(const FieldReading &title, qsizetype start, qsizetype end)
{
    for (const SeasonPhrase &season : title.seasons) {
        if (season.span.start >= start && season.span.start < end) {
            return true;
        }
    }
    return false;
}

/** The first thing named after a verb of getting: an anime, a season, or something else. */
bool getsWork(const FieldReading &title, const CueHit &verb)
{
    for (const CueHit &hit : title.cues) {
        if (hit.span.start < verb.span.end()) {
            continue;
        }
        if (hasSeasonBetween(title, verb.span.end(), hit.span.start)) {
            return true;
        }
        if (hit.cues & Cue::Promotion) {
            return false;
        }
        if (hit.cues & work) {
            return true;
        }
    }
    return hasSeasonBetween(title, verb.span.end(), title.words.text.size());
}

/** "Cast announced" is no announcement of a work; "season 3 anime announced" is. */
bool announcesWork(const FieldReading &title, const CueHit &verb)
{
    if (verb.cues & work) {
        return true;
    }
    const CueHit *before = title.lastBefore(verb.span.start, verb.sentence, work | Cue::Promotion);
    if (before != nullptr && (before->cues & Cue::Promotion) && !(before->cues & work)) {
        return getsWork(title, verb);
    }
    return before != nullptr || hasSeasonBetween(title, 0, verb.span.start) || getsWork(title, verb);
}

/** "Announces Additional Cast": who announces names behind the verb what; what "is announced" stands before
 * it. */
bool isActive(const FieldReading &title, const CueHit &verb)
{
    const QStringView first = title.lowerAt(verb.firstToken);
    return verb.firstToken == verb.lastToken &&
           isOneOf(first, {u"announces", u"announce", u"confirms", u"confirming", u"inspires"});
}

/** "Manga Lands TV Anime", "Title Wins Second Season": whatever the verb is, its object ends the headline. */
const CueHit *obtains(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (title.words.isSlug || !input.show || input.show->evidence.field != TextField::Title ||
        title.has(Cue::Promotion | Cue::Column | Cue::Talk | Cue::Dub | Cue::End | Cue::Past)) {
        return nullptr;
    }
    const auto count = title.count();
    for (const CueHit &hit : title.cues) {
        const bool isObject = (hit.cues & (Cue::Anime | Cue::NewWork | Cue::Sequel)) && hit.firstToken > 1 &&
                              hit.span.start > input.show->evidence.span.end() && hit.lastToken + 1 == count;
        const QStringView verb = isObject ? title.lowerAt(hit.firstToken - 1) : QStringView();
        const CueHit *known = title.startingAt(hit.firstToken - 1);
        const bool isKnownVerb =
            known == nullptr || (known->cues & (Cue::Stream | Cue::Business | Cue::Report));
        if (isObject && isKnownVerb && verb.size() > 3 && verb.endsWith(u's') && !verb.endsWith(u"ss") &&
            title.token(hit.firstToken - 1).isCapital &&
            title.tokenAt(input.show->evidence.span.end()) >= hit.firstToken - 3) {
            return &hit;
        }
    }
    return nullptr;
}

/** "Title Lands Second Season": whatever the verb is, the season ends the headline. */
const SeasonPhrase *obtainsSeason(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (title.words.hasCjk || !input.show || title.seasons.size() != 1 ||
        title.has(Cue::Promotion | Cue::Column | Cue::Talk | Cue::Dub | Cue::End | Cue::Past |
                  Cue::Question)) {
        return nullptr;
    }
    const SeasonPhrase &season = title.seasons.front();
    const QStringView verb = title.lowerAt(season.firstToken - 1);
    const CueHit *known = title.startingAt(season.firstToken - 1);
    const bool isVerb = season.firstToken > 1 && verb.size() > 3 && verb.endsWith(u's') &&
                        !verb.endsWith(u"ss") &&
                        (title.token(season.firstToken - 1).isCapital || title.words.isSlug) &&
                        known != nullptr && (known->cues & (Cue::Report | Cue::Stream | Cue::Release));
    const bool isLast = season.lastToken + 1 == title.count();
    return isVerb && isLast && season.season.value_or(0) > 1 ? &season : nullptr;
}

/** "Anime Adaptation Is on the Way", "Anime Adaptation Coming Soon": it comes, nobody says when. */
const CueHit *comesAsAdaptation(const FieldReading &title)
{
    const CueHit *hit = title.first(Cue::Release);
    const CueHit *anime =
        hit == nullptr ? nullptr : title.lastBefore(hit->span.start, hit->sentence, Cue::Anime);
    const bool isAdaptation = anime != nullptr && title.lowerAt(anime->lastToken) == u"adaptation" &&
                              hit->firstToken - anime->lastToken <= 2;
    const QStringView words = hit == nullptr ? QStringView() : title.lowerIn(hit->span);
    return isAdaptation && (words.contains(u"coming") || words.contains(u"way")) && !title.has(Cue::Promotion)
               ? hit
               : nullptr;
}

/** "Title III Has Been Announced": nothing but the number and the verb, and no word of another medium. */
const CueHit *announcesNumber(const RuleInput &input)
{
    constexpr Cues others = Cue::OtherMedium | Cue::OtherPrint | Cue::Promotion | Cue::Column | Cue::Talk |
                            Cue::Business | Cue::Question;
    const FieldReading &title = input.reading.title;
    if (!input.show || !input.show->season || input.show->evidence.field != TextField::Title ||
        input.reading.has(others)) {
        return nullptr;
    }
    const CueHit *verb = title.first(Cue::Announce);
    const bool isLast = verb != nullptr && verb->lastToken + 2 >= title.count();
    const qsizetype number = title.tokenAt(input.show->evidence.span.end());
    return isLast && verb->firstToken - number <= 3 ? verb : nullptr;
}

/** "Studio Reveals Title Anime Adaptation": what is revealed is the work itself. */
const CueHit *revealsAdaptation(const FieldReading &title)
{
    const CueHit *verb = title.first(Cue::Report);
    if (verb == nullptr || title.has(Cue::Promotion | Cue::Past)) {
        return nullptr;
    }
    for (const CueHit &hit : title.cues) {
        const QStringView words = title.lowerIn(hit.span);
        const bool isOf = hit.firstToken == verb->lastToken + 1 && words.endsWith(u"adaptation of");
        if ((hit.cues & Cue::Anime) &&
            (isOf || (hit.firstToken > verb->lastToken + 1 &&
                      (words.endsWith(u"adaptation") || words.endsWith(u"project"))))) {
            return &hit;
        }
    }
    return nullptr;
}

/** "Title TV Anime Adaptation Revealed at Bell Expo": what has been shown is that there is one. */
const CueHit *adaptationRevealed(const FieldReading &title)
{
    for (const CueHit &hit : title.cues) {
        const qsizetype verb = hit.lastToken + 1;
        const bool isWork = (hit.cues & Cue::Anime) && hit.firstToken > 0 &&
                            isOneOf(title.lowerAt(hit.lastToken), {u"adaptation", u"project", u"series"});
        const bool isLast = verb + 1 == title.count() || !title.words.markAt(verb + 1).isNull() ||
                            isOneOf(title.lowerAt(verb + 1), {u"at", u"by", u"during", u"with", u"from"});
        if (isWork && isOneOf(title.lowerAt(verb), {u"revealed", u"unveiled"}) && isLast) {
            return &hit;
        }
    }
    return nullptr;
}

/** "Anime Adaptation Confirmed for Title": no date follows, so the work itself is what is confirmed. */
const CueHit *confirmedFor(const FieldReading &title)
{
    for (const CueHit &hit : title.cues) {
        const QStringView words = title.lowerIn(hit.span);
        if (isOneOf(words, {u"confirmed for", u"announced for", u"revealed for", u"planned for"}) &&
            title.lastBefore(hit.span.start, hit.sentence, work) != nullptr && title.dates.empty()) {
            return &hit;
        }
    }
    return nullptr;
}

/** "New Title Anime TV Series", "New Title Anime": nothing but the name between. */
const CueHit *newAnimeOf(const FieldReading &title)
{
    if (title.count() == 0 || title.lowerAt(0) != u"new" || title.has(Cue::Promotion)) {
        return nullptr;
    }
    for (const CueHit &hit : title.cues) {
        if ((hit.cues & (Cue::Anime | Cue::Movie)) && hit.firstToken > 1 &&
            hit.lastToken + 1 == title.count()) {
            return &hit;
        }
    }
    return nullptr;
}

/** "New Title Series Announced", and below that it is an anime. */
const CueHit *newSeriesOf(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *verb = title.first(Cue::Announce);
    const bool isSeries = verb != nullptr && verb->firstToken > 2 && title.lowerAt(0) == u"new" &&
                          title.lowerAt(verb->firstToken - 1) == u"series";
    return isSeries && input.reading.summary.has(Cue::Anime) &&
                   !input.reading.has(Cue::OtherMedium | Cue::Promotion | Cue::Column)
               ? verb
               : nullptr;
}

/** "There Will Be a Second Season of Title" */
const CueHit *thereWillBe(const FieldReading &title)
{
    const CueHit *hit = title.startingAt(0);
    const bool isSaid = hit != nullptr && title.lowerIn(hit->span) == u"there will be a";
    const bool isLater = isSaid && !title.seasons.empty() &&
                         title.seasons.front().firstToken == hit->lastToken + 1 &&
                         title.seasons.front().season.value_or(0) > 1;
    return isLater && !title.has(Cue::Promotion | Cue::Talk | Cue::Question | Cue::Unknown) ? hit : nullptr;
}

/** "More Title Confirmed!" */
const CueHit *moreConfirmed(const FieldReading &title)
{
    const bool isMore = title.lowerAt(0) == u"more" && !title.words.isSlug;
    return isMore && !title.has(Cue::Promotion | Cue::Column | Cue::OtherMedium | Cue::OtherPrint)
               ? title.first(Cue::Announce)
               : nullptr;
}

/** "Title Digs Up a Second Season": whatever the verb is, a season that comes after an article is news. */
const SeasonPhrase *comesToSeason(const FieldReading &title)
{
    if (title.words.isSlug ||
        title.has(Cue::Promotion | Cue::End | Cue::Column | Cue::Past | Cue::Talk | Cue::Business)) {
        return nullptr;
    }
    for (const SeasonPhrase &season : title.seasons) {
        const qsizetype article = season.firstToken - 1;
        const bool isLater = season.season.value_or(0) > 1 || season.isFinal;
        const bool isForIt = isLater && article > 3 && title.lowerAt(article) == u"for" &&
                             isOneOf(title.lowerAt(article - 1), {u"in", u"up", u"out", u"back", u"off"}) &&
                             title.lowerAt(article - 2).endsWith(u's'); // "Clocks In for Season 2"
        if (isForIt) {
            return &season;
        }
        if (isLater && article > 1 && season.lastToken + 1 >= title.count() &&
            isOneOf(title.lowerAt(article), {u"a", u"its"})) {
            return &season;
        }
    }
    return nullptr;
}

/** "New Title Anime Is a Second Season": what has been announced without a number gets one. */
const SeasonPhrase *isItsSeason(const FieldReading &title)
{
    if (title.has(Cue::Promotion | Cue::Column | Cue::Question | Cue::Talk)) {
        return nullptr;
    }
    const CueHit *anime = title.first(Cue::Anime);
    const bool isSaid = anime != nullptr && anime->firstToken > 0 && anime->lastToken + 1 < title.count() &&
                        isOneOf(title.lowerAt(anime->lastToken + 1), {u"is", u"becomes"});
    for (const SeasonPhrase &season : title.seasons) {
        const bool isLast = season.lastToken + 1 >= title.count();
        if (isSaid && isLast && season.firstToken > anime->lastToken && season.season.value_or(0) > 1) {
            return &season;
        }
    }
    return nullptr;
}

/** "Title Returns for Season 2", "Season 2 is on the way": it comes, nobody says when. */
const CueHit *returnsWithSeason(const FieldReading &title)
{
    const CueHit *hit = title.first(Cue::Release);
    const bool isNews = hit != nullptr && !(hit->cues & (Cue::Past | Cue::Broadcast)) &&
                        !title.has(Cue::Promotion | Cue::End | Cue::Column | Cue::Unknown) && !title.episode;
    if (!isNews || (title.seasons.empty() && !title.has(Cue::Sequel))) {
        return nullptr;
    }
    const QStringView words = title.lowerIn(hit->span);
    const bool comes = words.contains(u"return") || words.contains(u"coming") || words.contains(u"way") ||
                       words.contains(u"back");
    return comes && (title.seasons.empty() || title.seasons.front().season != 1) ? hit : nullptr;
}

} // namespace

/** A new anime or season is announced, confirmed or in the making, and no date is given yet. */
std::optional<RuleVerdict> judgeAnnounced(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.show && !title.has(Cue::NewWork)) {
        return std::nullopt;
    }
    for (const CueHit &hit : title.cues) {
        const bool gets = (hit.cues & Cue::Gets) && ((hit.cues & work) || getsWork(title, hit));
        const bool announces =
            (hit.cues & Cue::Announce) &&
            (isActive(title, hit) ? (hit.cues & work) || getsWork(title, hit) : announcesWork(title, hit));
        if (gets || announces) {
            return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit.span)};
        }
    }
    if (const CueHit *hit = obtains(input)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    if (const SeasonPhrase *season = obtainsSeason(input)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(season->span)};
    }
    if (const CueHit *hit = comesAsAdaptation(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    if (const CueHit *hit = announcesNumber(input)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    if (const CueHit *hit = revealsAdaptation(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    if (const CueHit *hit = adaptationRevealed(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    if (const CueHit *hit = confirmedFor(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    if (const CueHit *hit = newAnimeOf(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    const CueHit *label = title.startingAt(0); // "New Season: Title"
    if (label != nullptr && (label->cues & Cue::Sequel) && title.words.markAt(label->lastToken + 1) == u':' &&
        !title.has(Cue::Promotion | Cue::Column)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(label->span)};
    }
    if (label != nullptr && (label->cues & Cue::Sequel) && (label->cues & Cue::Object) &&
        !title.has(Cue::Promotion | Cue::Column | Cue::Talk)) { // "New Season for Title"
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(label->span)};
    }
    if (const SeasonPhrase *season = isItsSeason(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(season->span)};
    }
    if (const CueHit *hit = newSeriesOf(input)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    if (const CueHit *hit = thereWillBe(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    if (const CueHit *hit = moreConfirmed(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    if (const SeasonPhrase *season = comesToSeason(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(season->span)};
    }
    if (const CueHit *hit = returnsWithSeason(title)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(hit->span)};
    }
    const CueHit *newWork = title.first(Cue::NewWork);
    if (newWork != nullptr && !title.has(Cue::Promotion)) {
        return RuleVerdict{AnnouncementKind::Announcement, title.evidence(newWork->span)};
    }
    return std::nullopt;
}

} // namespace raiki
