// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/datechoice.h"

#include "core/announcements/otherdates.h"
#include "core/dates/broadcastnight.h"

#include <algorithm>

namespace raiki {

namespace {

/** News of a premiere still counts a while after it. */
constexpr int daysNewsStays = 45;
constexpr int daysAfterTheFact = 21;

constexpr Cues releaseCues =
    Cue::Release | Cue::Stream | Cue::Dub | Cue::Movie | Cue::Delay | Cue::End | Cue::Gets | Cue::Episode;
constexpr Cues tellingCues = Cue::Announce | Cue::Report;

/** "February 17: Title Delays Episode": the line's own day, once it is there. */
bool isDateLine(const FieldReading &field, const DatePhrase &phrase, QDate published)
{
    return field.field == TextField::Title && phrase.span.start == 0 && published.isValid() &&
           phrase.date.lastDay() <= published && field.words.markAt(field.tokenAt(phrase.span.end())) == u':';
}

bool isLongPast(const FuzzyDate &date, QDate published, int days)
{
    return published.isValid() && date.lastDay() < published.addDays(-days);
}

/** "The adaptation of Name's manga opens", "the anime of the manga": what it is made from, named after it. */
bool isSourceOfAnime(const FieldReading &field, const CueHit &print)
{
    constexpr qsizetype reach = 8;
    for (qsizetype i = print.firstToken - 1; i > 0 && i >= print.firstToken - reach; --i) {
        if (isOneOf(field.lowerAt(i), {u"of", u"on", u"from"}) &&
            isOneOf(field.lowerAt(i - 1),
                    {u"take", u"adaptation", u"version", u"based", u"retelling", u"remake"})) {
            return true; // "Bellbox's take on Given Family's novels arrives"
        }
    }
    const CueHit *anime = field.lastBefore(print.span.start, print.sentence, Cue::Anime);
    if (anime == nullptr || print.firstToken - anime->lastToken > reach) {
        return false;
    }
    return isOneOf(field.lowerAt(anime->lastToken), {u"of", u"for"}) ||
           isOneOf(field.lowerAt(anime->lastToken + 1), {u"of", u"from", u"based", u"adapting"});
}

/** What the sentence before the date speaks of: a manga's date is not the anime's. */
bool isOfOtherMedium(const FieldReading &field, const CueHit &release, int sentence)
{
    constexpr Cues ours = Cue::Anime | Cue::Movie | Cue::Episode | Cue::Sequel;
    const Cues media = ours | Cue::OtherPrint | Cue::OtherMedium;
    const CueHit *medium = field.lastBefore(release.span.start, sentence, media);
    if (medium != nullptr && (medium->cues & (Cue::OtherPrint | Cue::OtherMedium)) &&
        isSourceOfAnime(field, *medium)) {
        return false;
    }
    while (medium != nullptr && medium->cues == Cues(Cue::OtherPrint)) { // a magazine only says it
        medium = field.lastBefore(medium->span.start, sentence, media);
    }
    return medium != nullptr && !(medium->cues & ours);
}

/** What of the whole item a field's dates are judged by. */
struct ItemFacts
{
    QDate published;
    bool isDelayed = false; ///< the headline tells of a delay
    bool isEnding = false;  ///< the headline tells of an end
    bool isSeries = false;  ///< the headline names a season and no film
};

/** "Announced an October 5 premiere": what comes out that day is named right behind it. */
bool isBeforeRelease(const FieldReading &field, const DatePhrase &phrase)
{
    const qsizetype behind = field.tokenAt(phrase.span.end());
    return behind < field.count() &&
           isOneOf(field.lowerAt(behind), {u"premiere", u"debut", u"broadcast", u"start", u"launch"});
}

bool isWeekday(QStringView word)
{
    return isOneOf(word,
                   {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"});
}

/** "Announced on Friday that it will begin streaming the dub on Saturday": the day of telling has been told.
 */
bool hasDayOfTelling(const FieldReading &field, const CueHit &telling, const DatePhrase &phrase)
{
    const qsizetype day = telling.lastToken + 2;
    const qsizetype that = day + 1;
    return field.lowerAt(day - 1) == u"on" && isWeekday(field.lowerAt(day)) &&
           field.token(day).span.end() < phrase.span.start && field.lowerAt(that) == u"that";
}

/** "The website announced more cast on Friday": the day on which it was told, unless a verb asks for it. */
bool isDayOfTelling(const FieldReading &field, const DatePhrase &phrase, int sentence)
{
    const CueHit *telling = field.lastBefore(phrase.span.start, sentence, tellingCues);
    if (!isWeekday(field.lowerIn(phrase.span)) || telling == nullptr ||
        hasDayOfTelling(field, *telling, phrase)) {
        return false;
    }
    const CueHit *release = field.lastBefore(phrase.span.start, sentence, Cue::Release | Cue::Stream);
    const qsizetype gap = release == nullptr ? 0 : field.tokenAt(phrase.span.start) - release->lastToken;
    const bool isVerb = release != nullptr && gap <= 2 && field.lowerAt(release->lastToken).endsWith(u's');
    const bool isInfinitive =
        release != nullptr && gap <= 2 && release->lastToken > release->firstToken; // "will premiere on"
    return !isVerb && !isInfinitive;
}

/** "On Monday, April 29, 2025, the official site unveiled a trailer": the day on which that was done. */
bool isDayOfSentence(const FieldReading &field, const DatePhrase &phrase, QDate published)
{
    constexpr qsizetype reach = 3;
    const qsizetype first = field.tokenAt(phrase.span.start);
    const qsizetype behind = field.tokenAt(phrase.span.end());
    const int sentence = field.sentenceAt(phrase.span.start);
    const bool isOver = published.isValid() && phrase.date.precision() == DatePrecision::Day &&
                        phrase.date.firstDay() <= published;
    if (!isOver || field.words.markAt(behind) != u',') {
        return false;
    }
    qsizetype start = first;
    while (start > 0 && field.token(start - 1).sentence == sentence) {
        if (first - --start > reach) {
            return false;
        }
    }
    const auto isVerb = [&](const CueHit &one) {
        return one.firstToken > behind && one.sentence == sentence &&
               (one.cues & (tellingCues | releaseCues)) &&
               !(one.cues & (Cue::Movie | Cue::Episode | Cue::Dub));
    };
    const auto verb = std::find_if(field.cues.begin(), field.cues.end(), isVerb);
    return start < first && field.lowerAt(start) == u"on" && verb != field.cues.end() &&
           (verb->cues & tellingCues);
}

/** "A special program will air instead on September 3": what fills the slot is not what was put off. */
bool isOfStopgap(const FieldReading &field, const DatePhrase &phrase, int sentence)
{
    constexpr qsizetype reach = 24;
    const qsizetype date = field.tokenAt(phrase.span.start);
    for (qsizetype i = date - 1; i >= 0 && i >= date - reach; --i) {
        const Token &token = field.token(i);
        const bool isEpisode = // "a recap on the 20th, and episode 7 on the 27th"
            field.words.lowerOf(token) == u"episode" && field.lowerAt(i - 1) == u"and";
        if (token.sentence != sentence || isEpisode) {
            return false;
        }
        if (isOneOf(field.words.lowerOf(token), {u"special", u"rerun", u"reruns", u"program", u"programme",
                                                 u"recap", u"rebroadcast", u"digest", u"re"})) {
            return true;
        }
    }
    return false;
}

/** Whether the words around a summary's date say that something comes out then. */
bool saysRelease(const FieldReading &field, const DatePhrase &phrase, int sentence, const ItemFacts &item)
{
    if (isDayOfTelling(field, phrase, sentence) || isDayOfSentence(field, phrase, item.published) ||
        (item.isDelayed && isOfStopgap(field, phrase, sentence))) {
        return false;
    }
    if (isBeforeRelease(field, phrase) &&
        field.firstIn(sentence, Cue::OtherMedium | Cue::OtherPrint | Cue::Delay) == nullptr) {
        return true;
    }
    const CueHit *telling = field.lastBefore(phrase.span.start, sentence, tellingCues | releaseCues);
    if (telling != nullptr && (telling->cues & tellingCues) && !(telling->cues & releaseCues)) {
        const qsizetype gap = field.tokenAt(phrase.span.start) - telling->lastToken;
        const bool isNoun = // "theatrical features on October 30", "the date is now June 16"
            isOneOf(field.lowerAt(telling->lastToken), {u"features", u"now"});
        if (gap <= 3 && !isNoun) {
            return false;
        }
    }
    const CueHit *release = field.lastBefore(phrase.span.start, sentence, releaseCues);
    if (release == nullptr) {
        release = field.firstIn(sentence, releaseCues);
    }
    if (release == nullptr || isOfOtherMedium(field, *release, sentence)) {
        return false;
    }
    const CueHit *start = field.lastBefore(phrase.span.start, sentence, Cue::Release);
    if (item.isSeries && (release->cues & Cue::Movie) && start == nullptr) {
        return false; // "Two episodes are screened in theaters from"
    }
    const CueHit *end = (release->cues & Cue::Past) && !(release->cues & Cue::End)
                            ? field.lastBefore(release->span.start, sentence, releaseCues)
                            : release; // "the final episode of the first season aired on"
    if (end != nullptr && (end->cues & Cue::End) && !item.isEnding) {
        return false; // the season before has ended then
    }
    return !(release->cues & Cue::Past) || !isLongPast(phrase.date, item.published, daysAfterTheFact);
}

bool sharpens(const FuzzyDate &finer, const FuzzyDate &coarser)
{
    return finer.precision() > coarser.precision() && refinesStart(finer, coarser);
}

/** A date that may be chosen. */
struct Candidate
{
    const DatePhrase *phrase;
    int sentence;
    bool isTold = false;  ///< a verb of release that is no past one stands before it in its sentence
    bool isAhead = false; ///< that verb is "will open"
};

std::vector<Candidate> candidatesOf(const FieldReading &field, const ItemFacts &item)
{
    std::vector<Candidate> candidates;
    for (const DatePhrase &phrase : field.dates) {
        const int sentence = field.sentenceAt(phrase.span.start);
        const bool isSaid = field.field == TextField::Title && phrase.yearWasSaid &&
                            phrase.date.precision() > DatePrecision::Year;
        if (!phrase.date.isKnown() || (!isSaid && isLongPast(phrase.date, item.published, daysNewsStays)) ||
            isOtherDate(field, phrase, item.published) || isDateLine(field, phrase, item.published)) {
            continue;
        }
        if (field.field == TextField::Title || saysRelease(field, phrase, sentence, item)) {
            const CueHit *release = field.lastBefore(phrase.span.start, sentence, releaseCues);
            const bool isTold = release != nullptr && !(release->cues & Cue::Past);
            candidates.push_back(
                {&phrase, sentence, isTold, isTold && field.lowerAt(release->firstToken) == u"will"});
        }
    }
    return candidates;
}

ChosenDate chosen(const FieldReading &field, const Candidate &candidate)
{
    ChosenDate date;
    date.date = candidate.phrase->date;
    date.evidence = field.evidence(candidate.phrase->span);
    date.sentence = candidate.sentence;
    date.isInTitle = field.field == TextField::Title;
    return date;
}

/** "Postpones June 27 Opening", "has postponed its June 27 release date": what is put off is that day's. */
bool isPutOff(const FieldReading &field, const Candidate &candidate)
{
    const qsizetype first = field.tokenAt(candidate.phrase->span.start);
    const qsizetype next = field.tokenAt(candidate.phrase->span.end());
    const CueHit *delay = field.lastBefore(candidate.phrase->span.start, candidate.sentence, Cue::Delay);
    if (delay == nullptr || first - delay->lastToken > 2 || next >= field.count()) {
        return false;
    }
    const bool isLinked =
        delay->lastToken + 1 == first || isOneOf(field.lowerAt(first - 1), {u"its", u"the"});
    const QStringView verb = field.lowerAt(delay->lastToken);
    return isLinked && verb != u"to" && verb != u"until" &&
           isOneOf(field.lowerAt(next), {u"opening", u"premiere", u"debut", u"release", u"broadcast",
                                         u"launch", u"start", u"date", u"screening", u"streaming"});
}

/** "Was to open on", "originally scheduled for", "from": the words before a date that say it holds no more.
 */
bool isOldDate(const FieldReading &field, const Candidate &candidate)
{
    constexpr qsizetype reach = 7;
    const qsizetype date = field.tokenAt(candidate.phrase->span.start);
    if (isPutOff(field, candidate)) {
        return true;
    }
    QStringView after; // the word behind the one looked at
    for (qsizetype i = date - 1; i >= 0 && i >= date - reach; --i) {
        const Token &token = field.token(i);
        const QStringView word = field.words.lowerOf(token);
        if (word == u"instead" && after == u"of") {
            return true;
        }
        if (token.sentence != candidate.sentence ||
            isOneOf(word, {u"now", u"will", u"until", u"instead", u"new"}) ||
            (i == date - 1 && word == u"to")) {
            return false;
        }
        if (isOneOf(word, {u"not", u"won't", u"won\u2019t"})) {
            return true; // "it will not start this summer"
        }
        if (isOneOf(word, {u"from", u"stopped", u"original", u"originally", u"initially", u"previously",
                           u"previous"}) ||
            (isOneOf(word, {u"was", u"were", u"been"}) &&
             isOneOf(after, {u"to", u"set", u"scheduled", u"slated", u"due", u"planned", u"supposed",
                             u"going", u"about", u"meant", u"expected", u"intended"}))) {
            return true;
        }
        after = word;
    }
    return false;
}

/** "Resumes on April 15 After Delay": the delay is over, and no date before it is the old one. */
bool isOver(const FieldReading &field, const CueHit &delay)
{
    constexpr qsizetype reach = 3;
    for (qsizetype i = std::max<qsizetype>(0, delay.firstToken - reach); i < delay.firstToken; ++i) {
        if (isOneOf(field.lowerAt(i), {u"after", u"following"})) {
            return true;
        }
    }
    return false;
}

/** 5月23日に延期: the day to which something moves stands before the verb. */
bool isMovedTo(const FieldReading &field, const DatePhrase &phrase)
{
    const QStringView behind = QStringView(field.words.text).mid(phrase.span.end());
    return behind.startsWith(u"に延期") || behind.startsWith(u"へ延期") || behind.startsWith(u"に変更") ||
           behind.startsWith(u"へ変更") || behind.startsWith(u"に放送延期");
}

/** Of a delay: the new date stands after the delay or "to"; the old one is what it moves from. */
ChosenDate chooseMoved(const FieldReading &field, const std::vector<Candidate> &candidates, bool isNews)
{
    const CueHit *delay = field.first(Cue::Delay);
    const qsizetype newFrom = delay != nullptr && !isOver(field, *delay) ? delay->span.start : -1;
    ChosenDate result;
    FuzzyDate previous;
    for (const Candidate &candidate : candidates) {
        const bool isRetold = !isNews && candidate.isAhead; // "Opens in July, delayed from January"
        const bool isBefore =
            candidate.phrase->span.end() <= newFrom && !isRetold && !isMovedTo(field, *candidate.phrase);
        if (isOldDate(field, candidate) || isBefore) {
            previous = candidate.phrase->date;
        } else if (!result.isKnown() || sharpens(candidate.phrase->date, result.date)) {
            result = chosen(field, candidate);
        }
    }
    const bool isVagueEcho = previous.isKnown() && previous.refines(result.date);
    if (isVagueEcho) {
        result = {};
    }
    result.previous = previous;
    return result;
}

/** "Scheduled for April but will now premiere in July" */
bool isWhatHoldsNow(const FieldReading &field, const Candidate &candidate)
{
    const qsizetype date = field.tokenAt(candidate.phrase->span.start);
    return date > 3 && (field.lowerAt(date - 2) == u"now" || field.lowerAt(date - 3) == u"now");
}

ChosenDate chooseIn(const FieldReading &field, const ItemFacts &item)
{
    const std::vector<Candidate> candidates = candidatesOf(field, item);
    if (item.isDelayed || field.has(Cue::Delay)) {
        return chooseMoved(field, candidates, item.isDelayed);
    }
    ChosenDate result;
    const Candidate *best = nullptr;
    for (const Candidate &candidate : candidates) {
        const bool isToldBetter = best != nullptr && field.field == TextField::Summary &&
                                  candidate.sentence == best->sentence &&
                                  ((!best->isTold && candidate.isTold) || isWhatHoldsNow(field, candidate));
        if (best == nullptr || isToldBetter || sharpens(candidate.phrase->date, result.date)) {
            result = chosen(field, candidate);
            best = &candidate;
        }
    }
    return result;
}

} // namespace

ChosenDate chooseDate(const Reading &reading)
{
    ItemFacts item{reading.published, reading.title.has(Cue::Delay), reading.title.has(Cue::End),
                   !reading.title.seasons.empty() && !reading.title.has(Cue::Movie)};
    ChosenDate inTitle = chooseIn(reading.title, item);
    ChosenDate inSummary = chooseIn(reading.summary, item);
    if (inSummary.previous.isKnown() && !inTitle.previous.isKnown()) {
        inTitle.previous = inSummary.previous;
    }
    if (!inTitle.isKnown()) {
        inSummary.previous = inTitle.previous.isKnown() ? inTitle.previous : inSummary.previous;
        return inSummary;
    }
    if (sharpens(inSummary.date, inTitle.date)) {
        inSummary.isInTitle = true;
        return inSummary;
    }
    return inTitle;
}

} // namespace raiki
