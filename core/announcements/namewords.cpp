// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/namewords.h"

#include <algorithm>
#include <iterator>

namespace raiki {

namespace {

/** Season words, a medium, a dub: what stands right behind a name in a headline. */
bool isBehindName(const FieldReading &field, qsizetype token)
{
    const CueHit *hit = field.startingAt(token);
    const CueHit *next = field.startingAt(token + 1);
    const bool isMedium = hit != nullptr &&
                          (hit->cues & (Cue::Anime | Cue::OtherPrint | Cue::Dub | Cue::Movie)) &&
                          (hit->cues & (Cue::Trail | Cue::Dub)) && !(hit->cues & Cue::OtherMedium);
    const bool isEpisode =
        (field.episode && field.episode->firstToken == token) ||
        (field.words.markAt(token) == u'-' && next != nullptr && (next->cues & Cue::Episode));
    return isMedium || isEpisode ||
           std::any_of(field.seasons.begin(), field.seasons.end(),
                       [token](const SeasonPhrase &phrase) { return phrase.firstToken == token; });
}

/** 王様ランキング 第2期: without quotes, what stands before the season or the episode is the name. */
bool standsInBareName(const FieldReading &field, const CueHit &hit)
{
    const bool isSeason = !field.seasons.empty() && field.seasons.front().span.start >= hit.span.end();
    const bool isEpisode = field.episode && field.episode->span.start >= hit.span.end();
    return field.quotes.empty() && (isSeason || isEpisode);
}

/** "Million Arthur", "Otome Game no …": told by the words on either side alone. */
bool isNameBySides(const FieldReading &field, const CueHit &hit)
{
    const auto &tokens = field.words.tokens;
    const auto first = static_cast<size_t>(hit.firstToken);
    const auto behind = static_cast<size_t>(hit.lastToken) + 1;
    const bool isCounted = first > 0 && tokens[first - 1].kind == TokenKind::Number; // sums of money
    if (isOneOf(field.words.lowerOf(tokens[first]), {u"million", u"billion"}) && !isCounted) {
        return true;
    }
    return behind < tokens.size() && isOneOf(field.words.lowerOf(tokens[behind]),
                                             {u"no", u"wo", u"ni", u"ga", u"wa", u"mo", u"de", u"sekai"});
}

/** "Sentenced to Be a Hero Gets TV Anime", "Crow Parade Gets English Dub": what is got tells what stands
 * before. Games and musicals get anime, too, and are no part of its name. */
bool getsBehindName(const FieldReading &field, const CueHit &word, qsizetype token)
{
    const CueHit *verb = field.startingAt(token);
    const CueHit *gain = verb == nullptr ? nullptr : field.startingAt(verb->lastToken + 1);
    const bool isWork =
        (verb != nullptr && (verb->cues & Cue::Gets) && (verb->cues & Cue::Anime)) ||
        (gain != nullptr && (verb->cues & Cue::Gets) && (gain->cues & (Cue::Anime | Cue::Dub)));
    return isWork &&
           isOneOf(field.lowerAt(word.firstToken),
                   {u"orchestra", u"parade", u"sentenced", u"trial", u"court", u"concert", u"stock",
                    u"switch", u"shares", u"dies", u"died", u"sold", u"prize", u"award", u"theater"});
}

/** A word without a meaning of its own in news, or a small one. */
bool isPlainWord(const FieldReading &field, qsizetype token)
{
    const CueHit *hit = field.startingAt(token);
    return field.token(token).kind == TokenKind::Word &&
           (hit == nullptr || (hit->lastToken == token && !(hit->cues & ~Cues(Cue::Lead | Cue::Trail))));
}

/**
 * "Standing on a Million Lives Anime", "Dating Sim: Otome Games is Tough": a word of noise that goes on with
 * plain words up to what stands behind a name is the name's.
 */
bool goesOnAsName(const FieldReading &field, const CueHit &hit)
{
    constexpr qsizetype farthest = 10;
    if (isOneOf(field.lowerAt(hit.firstToken), {u"leaves", u"leaving"})) {
        return std::none_of(field.platforms.begin(), field.platforms.end(),
                            [&hit](const PlatformMention &one) {
                                return one.firstToken == hit.lastToken + 1;
                            }); // "House of Five Leaves"; "Leaves Netflix"
    }
    if (field.token(hit.firstToken).kind == TokenKind::Cjk) {
        return standsInBareName(field, hit);
    }
    if (isNameBySides(field, hit)) {
        return true;
    }
    const auto count = field.count();
    const qsizetype behind = hit.lastToken + 1;
    const bool isVerb = hit.firstToken == hit.lastToken && behind < count && field.token(behind).isCapital &&
                        field.lowerAt(behind).endsWith(u's');
    const bool isOrdered = // "Shares First Season 2 Trailer"
        behind < count && field.lowerAt(hit.firstToken).endsWith(u's') &&
        isOneOf(field.lowerAt(behind), {u"first", u"new", u"official", u"main", u"final", u"full", u"more"});
    if (isVerb || isOrdered) {
        return false; // "Game Brings Anime Heroes": the word is what does it
    }
    for (qsizetype i = behind; i < std::min(count, hit.lastToken + farthest); ++i) {
        if (getsBehindName(field, hit, i)) {
            return true;
        }
        if (isBehindName(field, i)) {
            const QStringView word = field.lowerAt(hit.firstToken);
            const bool isPlay = isOneOf(word, {u"theater", u"theatre", u"cinema"}) && hit.firstToken > 0;
            return i > behind || isPlay ||
                   (hit.firstToken > 1 && isOneOf(word, {u"died", u"dies", u"theater"}));
        }
        const QChar mark = field.words.markAt(i);
        const bool mayFollow =
            mark == u',' || mark == u'!' || mark == u'.' ? i > behind : mark == u':' && hit.firstToken > 1;
        if (!mayFollow && !isPlainWord(field, i)) {
            return false;
        }
    }
    return false;
}

/** "Guide to Getting Even": behind a preposition it is a noun and tells of nothing that is got. */
bool isGerund(const FieldReading &headline, const CueHit &hit)
{
    return (hit.cues & Cue::Gets) && hit.firstToken == hit.lastToken &&
           headline.lowerAt(hit.firstToken) == u"getting" &&
           isOneOf(headline.lowerAt(hit.firstToken - 1),
                   {u"to", u"of", u"for", u"about", u"by", u"from", u"the"});
}

/** "An adaptation of Given's Talks With Witches": right behind whose work is adapted begins its name. */
bool beginsAdapted(const FieldReading &headline, const CueHit &hit)
{
    constexpr qsizetype longestOwner = 4;
    constexpr Cues verbs = Cue::Column | Cue::Report | Cue::Release | Cue::Business | Cue::Talk | Cue::Stream;
    const qsizetype mark = hit.firstToken - 1;
    if (mark < 2 || headline.token(mark).kind != TokenKind::Possessive || !(hit.cues & verbs) ||
        hit.firstToken != hit.lastToken || !headline.token(hit.firstToken).isCapital) {
        return false;
    }
    const Token &owner = headline.token(mark - 1);
    const CueHit *adapts = headline.lastBefore(owner.span.start, owner.sentence, Cue::Anime);
    return adapts != nullptr && headline.lowerAt(adapts->lastToken) == u"of" &&
           mark - adapts->lastToken <= longestOwner;
}

} // namespace

void dropCuesOfNames(FieldReading &headline)
{
    std::vector<CueHit> kept; // what follows a word is looked up while words go
    std::copy_if(headline.cues.begin(), headline.cues.end(), std::back_inserter(kept),
                 [&headline](const CueHit &hit) {
                     return (!(hit.cues & Cue::InNames) || !goesOnAsName(headline, hit)) &&
                            !isGerund(headline, hit) && !beginsAdapted(headline, hit);
                 });
    headline.cues = std::move(kept);
}

bool endsName(const FieldReading &headline, const DatePhrase &date)
{
    const bool isMonth = date.date.precision() == DatePrecision::Month && !date.yearWasSaid;
    const qsizetype first = headline.tokenAt(date.span.start);
    const bool isOfDay = // "Sparks of Tomorrow", "Flowers for Tomorrow"
        first > 1 && headline.token(first - 2).isCapital &&
        isOneOf(headline.lowerAt(first - 1), {u"of", u"for", u"no"}) &&
        isOneOf(headline.lowerAt(first), {u"today", u"tomorrow", u"tonight", u"yesterday"});
    const bool isQuotedDay = // 'Sing "Yesterday"'
        headline.isQuoted(date.span) &&
        isOneOf(headline.lowerAt(first), {u"today", u"tomorrow", u"tonight", u"yesterday"});
    if (isOfDay || isQuotedDay) {
        return true;
    }
    if (!isMonth || first == 0 || headline.words.isSlug) {
        return false;
    }
    const qsizetype behind = headline.tokenAt(date.span.end());
    const CueHit *hit = headline.startingAt(behind);
    const bool isMedium = hit != nullptr && (hit->cues & Cue::Anime) && (hit->cues & Cue::Trail);
    const bool isSeason =
        std::any_of(headline.seasons.begin(), headline.seasons.end(),
                    [behind](const SeasonPhrase &phrase) { return phrase.firstToken == behind; });
    const QStringView before = headline.lowerAt(first - 1);
    const bool isTold = headline.startingAt(first - 1) != nullptr && !isOneOf(before, {u"in", u"of", u"the"});
    return (isMedium || isSeason) && !isTold; // "Announces April Anime" tells a month
}

qsizetype endOfQuestion(const FieldReading &field)
{
    constexpr qsizetype longest = 24;
    const QStringView asks =
        field.words.tokens.empty() ? QStringView() : field.words.lowerOf(field.words.tokens.front());
    if (field.words.isSlug ||
        !isOneOf(asks, {u"when", u"what", u"why", u"how", u"who", u"where", u"which", u"is", u"are", u"do",
                        u"does", u"did", u"can", u"could", u"will", u"would", u"should", u"have", u"has"})) {
        return 0;
    }
    const auto count = std::min<qsizetype>(longest, field.count() - 1);
    for (qsizetype i = 1; i < count; ++i) {
        if (field.words.markAt(i) != u'?') {
            continue;
        }
        const CueHit *next = field.startingAt(i + 1);
        const bool isWork =
            next != nullptr && (next->cues & (Cue::Anime | Cue::OtherPrint | Cue::Movie | Cue::Gets));
        const bool isSeason =
            std::any_of(field.seasons.begin(), field.seasons.end(),
                        [i](const SeasonPhrase &phrase) { return phrase.firstToken == i + 1; });
        return isWork || isSeason ? i + 1 : 0;
    }
    return 0;
}

} // namespace raiki
