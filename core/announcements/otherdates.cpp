// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/otherdates.h"

#include <algorithm>

namespace raiki {

namespace {

/** 「明日ちゃん」: in a headline's quotes stands a name. */
bool isInName(const FieldReading &field, const DatePhrase &phrase)
{
    return field.field == TextField::Title && field.isQuoted(phrase.span);
}

/** "Summer 2026 (July-September)": the months of a cour, none of them the date. */
bool isPartOfRange(const FieldReading &field, const DatePhrase &phrase)
{
    constexpr qsizetype longestDash = 3;
    if (phrase.date.precision() != DatePrecision::Month) {
        return false;
    }
    return std::any_of(field.dates.begin(), field.dates.end(), [&](const DatePhrase &other) {
        const DatePhrase &first = other.span.start < phrase.span.start ? other : phrase;
        const DatePhrase &second = &first == &other ? phrase : other;
        const qsizetype gap = second.span.start - first.span.end();
        if (other.span.start == phrase.span.start || gap < 1 || gap > longestDash ||
            other.date.precision() != DatePrecision::Month) {
            return false;
        }
        const QStringView dash = QStringView(field.words.text).mid(first.span.end(), gap).trimmed();
        return dash == u"-" || dash == u"\u2013";
    });
}

/** "Berserk (2016)": a year that belongs to a name. */
bool isYearOfName(const FieldReading &field, const DatePhrase &phrase)
{
    const QString &text = field.words.text;
    const qsizetype before = phrase.span.start - 1;
    return phrase.date.precision() == DatePrecision::Year && before >= 0 && text[before] == u'(' &&
           phrase.span.end() < text.size() && text[phrase.span.end()] == u')';
}

/** "[Update Jan 6]", "the January 2016 issue": the date of the item or of a magazine. */
bool isOfPublication(const FieldReading &field, const DatePhrase &phrase)
{
    const qsizetype behind = field.tokenAt(phrase.span.end());
    const CueHit *next = field.startingAt(behind);
    const bool isPaper =
        behind < field.count() &&
        isOneOf(field.lowerAt(behind), {u"flyer", u"edition", u"issue", u"catalog", u"pamphlet"});
    if (isPaper || (next != nullptr && (next->cues & Cue::OtherPrint))) {
        return true;
    }
    const qsizetype first = field.tokenAt(phrase.span.start);
    const auto wordBefore = [&](qsizetype back) {
        return first < back ? QStringView() : field.lowerAt(first - back);
    };
    if ((wordBefore(1) == u"from" && isOneOf(wordBefore(2), {u"run", u"ran"})) ||
        (wordBefore(1) == u"to" && wordBefore(3) == u"from" &&
         isOneOf(wordBefore(4), {u"run", u"ran", u"aired"})) ||
        wordBefore(1) == u"earlier" || (wordBefore(1) == u"sale" && wordBefore(2) == u"on")) {
        return true; // "a report from earlier this month", "(on sale August 25th)"
    }
    constexpr qsizetype longestNote = 200; // looking further back at each date would not be linear
    const QStringView before = QStringView(field.words.text).left(phrase.span.start).right(longestNote);
    const qsizetype opening = before.lastIndexOf(u'[');
    if (opening <= before.lastIndexOf(u']')) {
        return false;
    }
    const CueHit *told = field.startingAt(field.tokenAt(phrase.span.start - before.size() + opening) + 1);
    return told == nullptr || !(told->cues & Cue::Release); // "[Starts: July 3]" is no note
}

/** "On October 9th, it was revealed that": the day of the news. */
bool isDayOfReport(const FieldReading &field, const DatePhrase &phrase)
{
    const auto comma = static_cast<size_t>(field.tokenAt(phrase.span.end()));
    return field.tokenAt(phrase.span.start) <= 1 &&
           field.words.markAt(static_cast<qsizetype>(comma)) == u',' &&
           comma + 2 < field.words.tokens.size() &&
           field.words.lowerOf(field.words.tokens[comma + 1]) == u"it" &&
           isOneOf(field.words.lowerOf(field.words.tokens[comma + 2]),
                   {u"was", u"has", u"is", u"turned", u"became", u"emerged"});
}

/** "One of this year's best": a time that owns something is no date of it. */
bool isOfOwner(const FieldReading &field, const DatePhrase &phrase)
{
    const auto behind = static_cast<size_t>(field.tokenAt(phrase.span.end()));
    if (behind + 1 >= field.words.tokens.size() || field.words.tokens[behind].kind != TokenKind::Possessive) {
        return false;
    }
    const CueHit *next = field.startingAt(static_cast<qsizetype>(behind) + 1);
    return next == nullptr || !(next->cues & (Cue::Release | Cue::Anime | Cue::Movie));
}

/** "It was announced on June 12 that": the day of the news. */
bool isDayOfSaying(const FieldReading &field, const DatePhrase &phrase)
{
    const qsizetype first = field.tokenAt(phrase.span.start);
    const qsizetype behind = field.tokenAt(phrase.span.end());
    return field.lowerAt(first - 1) == u"on" && field.lowerAt(behind) == u"that" &&
           isOneOf(field.lowerAt(first - 2),
                   {u"announced", u"revealed", u"confirmed", u"reported", u"stated", u"unveiled", u"said"});
}

/** "Is now June 16, instead of March 31": what no longer holds. */
bool isReplaced(const FieldReading &field, const DatePhrase &phrase)
{
    const qsizetype first = field.tokenAt(phrase.span.start);
    return field.lowerAt(first - 1) == u"of" && field.lowerAt(first - 2) == u"instead";
}

/** "Free on YouTube Until June 30": until when it can be seen. */
bool isLastDay(const FieldReading &field, const DatePhrase &phrase)
{
    constexpr qsizetype reach = 6;
    const qsizetype until = field.tokenAt(phrase.span.start) - 1;
    if (!isOneOf(field.lowerAt(until), {u"until", u"till", u"through"})) {
        return false;
    }
    for (qsizetype i = until - 1; i >= 0 && i >= until - reach; --i) {
        if (isOneOf(field.lowerAt(i), {u"free", u"available"})) {
            return true;
        }
    }
    return false;
}

/** "Advance Screening Set for June 20": a few see it before it starts. */
bool isOfAdvanceScreening(const FieldReading &field, const DatePhrase &phrase)
{
    constexpr qsizetype farthest = 4;
    const CueHit *hit =
        field.lastBefore(phrase.span.start, field.sentenceAt(phrase.span.start), Cue::Promotion);
    return hit != nullptr && field.lowerIn(hit->span).contains(u"screening") &&
           field.tokenAt(phrase.span.start) - hit->lastToken <= farthest;
}

/** "Second Season Announced, 2012.03.25": the line ends with its own day, once that is there. */
bool isDayOfLine(const FieldReading &field, const DatePhrase &phrase, QDate published)
{
    const qsizetype first = field.tokenAt(phrase.span.start);
    const CueHit *verb =
        first < 2 ? nullptr
                  : field.lastBefore(phrase.span.start, field.sentenceAt(phrase.span.start), Cue::Announce);
    return field.field == TextField::Title && phrase.date.precision() == DatePrecision::Day &&
           field.tokenAt(phrase.span.end()) >= field.count() && verb != nullptr &&
           verb->lastToken + 2 == first && !field.words.markAt(first - 1).isNull() &&
           (!published.isValid() || phrase.date.lastDay() <= published);
}

} // namespace

bool isOtherDate(const FieldReading &field, const DatePhrase &phrase, QDate published)
{
    return isDayOfLine(field, phrase, published) || isOfOwner(field, phrase) ||
           isDayOfSaying(field, phrase) || isInName(field, phrase) || isYearOfName(field, phrase) ||
           (field.field == TextField::Title && isPartOfRange(field, phrase)) ||
           isOfPublication(field, phrase) || isDayOfReport(field, phrase) ||
           isOfAdvanceScreening(field, phrase) || isLastDay(field, phrase) ||
           (field.field == TextField::Summary && isReplaced(field, phrase));
}

} // namespace raiki
