// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/companies.h"
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr Cues comes = Cue::Announce | Cue::Gets | Cue::NewWork | Cue::Release | Cue::Sequel;

/** The sentence that gives the date says that it is a film's. */
const CueHit *filmOfDate(const RuleInput &input)
{
    const FieldReading &summary = input.reading.summary;
    const bool isSeries = !input.reading.title.seasons.empty() || input.reading.title.has(Cue::Anime);
    if (!input.date.isKnown() || input.date.evidence.field != TextField::Summary || isSeries) {
        return nullptr;
    }
    return summary.firstIn(input.date.sentence, Cue::Movie);
}

/** That the film is ours: drawn, named in quotes as a work is, or the headline itself tells of its start. */
bool isAnimated(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const bool isName = isBareName(input) && (title.count() == 1 || !isCompanyWord(title.lowerAt(0)));
    return input.reading.has(Cue::Anime | Cue::NewWork) || input.show->isQuoted || isName ||
           input.reading.title.has(Cue::Movie | Cue::Release);
}

/** "Bellbox Gallery to Open": places open, too. */
bool isPlaceName(const FieldReading &title)
{
    return std::any_of(title.words.tokens.begin(), title.words.tokens.end(), [&title](const Token &one) {
        return isOneOf(title.words.lowerOf(one),
                       {u"gallery", u"center",     u"centre",     u"shop",    u"store",      u"museum",
                        u"park",    u"cafe",       u"restaurant", u"exhibit", u"school",     u"office",
                        u"bar",     u"attraction", u"area",       u"zone",    u"exhibition", u"bakery",
                        u"salon",   u"arcade",     u"academy",    u"event",   u"fair",       u"auction",
                        u"booth",   u"stand",      u"shrine"});
    });
}

/** "Opens on May 2": films open, series do only beside words that tell one. */
const CueHit *opensInCinemas(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const bool isSeries = title.has(Cue::Anime | Cue::Sequel | Cue::Broadcast | Cue::Episode) ||
                          std::any_of(title.seasons.begin(), title.seasons.end(),
                                      [](const SeasonPhrase &phrase) { return phrase.season.has_value(); });
    if (!input.date.isInTitle || isSeries || !title.platforms.empty()) {
        return nullptr;
    }
    const TextSpan date = input.date.evidence.span;
    if (isPlaceName(title)) {
        return nullptr;
    }
    for (const CueHit &hit : title.cues) {
        if (!(hit.cues & Cue::Opens)) {
            continue;
        }
        const auto next = (hit.lastToken + 1);
        if (title.token(hit.firstToken).kind == TokenKind::Cjk) {
            if (hit.span.start == date.end()) {
                return &hit; // 11月21日公開; of a visual it is said without a date
            }
            continue;
        }
        // "Opens in Japan on May 2"; what "opens new area" is no film.
        const bool isPlace = title.lowerAt(next - 1) == QStringView(u"in");
        const bool isThing = !isPlace && next < title.count() && title.token(next).isCapital &&
                             title.tokenAt(date.start) != hit.lastToken + 1;
        return isThing ? nullptr : &hit;
    }
    return nullptr;
}

/** "Kyoto Film Park", "Movie Museum": what only has the film in its name; "Advance Screening" is an event. */
bool isOfPlace(const FieldReading &title, const CueHit &film)
{
    if (title.lowerAt(film.lastToken).startsWith(u"screening") &&
        isOneOf(title.lowerAt(film.firstToken - 1),
                {u"advance", u"advanced", u"early", u"special", u"preview", u"premiere", u"free", u"test"})) {
        return true;
    }
    return isOneOf(title.lowerAt(film.lastToken + 1),
                   {u"park",       u"festival", u"center",     u"centre",   u"society",  u"institute",
                    u"museum",     u"archive",  u"foundation", u"council",  u"academy",  u"school",
                    u"awards",     u"award",    u"market",     u"week",     u"fest",     u"exhibit",
                    u"exhibition", u"concert",  u"tickets",    u"goods",    u"pamphlet", u"score",
                    u"studio",     u"studios",  u"commission", u"industry", u"critics",  u"fans",
                    u"marathon"});
}

/** "TV Anime by Ocean Films": the last word of who makes it. */
bool isOfCompany(const FieldReading &title, const CueHit &film)
{
    constexpr qsizetype reach = 3;
    const QChar mark = title.words.markAt(film.lastToken + 1);
    const bool isAtEnd = mark == u')' && film.lastToken + 2 >= title.count();
    if (isAtEnd && film.firstToken > 0 && title.words.markAt(film.firstToken - 1) != u'(') {
        return true; // "(Bell Animation Film)"
    }
    if (film.firstToken > 0 && film.firstToken == film.lastToken &&
        isCompanyWord(title.lowerAt(film.firstToken - 1))) {
        return true; // ", Bones Film Returns"
    }
    for (qsizetype i = film.firstToken - 1; i > 0 && i >= film.firstToken - reach; --i) {
        const Token &token = title.token(i);
        if (isOneOf(title.words.lowerOf(token), {u"by", u"from", u"at"})) {
            return i + 1 < film.firstToken;
        }
        if (token.kind != TokenKind::Word || !token.isCapital) {
            return false;
        }
    }
    return false;
}

/** "To Bring Title to Theaters": what takes it up are cinemas. */
bool isBroughtToCinemas(const FieldReading &title, const CueHit &cinemas)
{
    const QStringView place = title.lowerIn(cinemas.span);
    const bool isPlace = place.contains(u"theat") || place.contains(u"cinema");
    const CueHit *verb = title.lastBefore(cinemas.span.start, cinemas.sentence, Cue::Stream);
    return isPlace && verb != nullptr && (verb->cues & Cue::Object) && !title.has(Cue::Past) &&
           isOneOf(title.lowerAt(verb->lastToken), {u"bring", u"brings", u"show", u"showing", u"release"});
}

/** "Returns to Theaters", "4K Restoration Opens": an old film is shown again. */
bool isShownAgain(const FieldReading &title)
{
    const auto count = title.count();
    for (qsizetype i = 0; i < count; ++i) {
        const QStringView word = title.lowerAt(i);
        const bool isAgain =
            isOneOf(word, {u"4k", u"rerelease", u"restoration", u"rescreening", u"rescreenings"}) ||
            (word == u"re" && isOneOf(title.lowerAt(i + 1), {u"release", u"releases", u"screening"}));
        const bool isBack = i > 0 && isOneOf(word, {u"returns", u"return", u"returning", u"back"}) &&
                            title.lowerAt(i + 1) == u"to";
        const CueHit *place = isBack ? title.startingAt(i + 2) : nullptr;
        const CueHit *behind =
            isBack && place == nullptr ? title.startingAt(i + 3) : nullptr; // "to U.S. Cinemas"
        const bool isCinema = (place != nullptr && (place->cues & Cue::Movie)) ||
                              (behind != nullptr && (behind->cues & Cue::Movie)) ||
                              isOneOf(title.lowerAt(i + 2), {u"theaters", u"theatres", u"cinemas", u"imax"});
        if (isAgain || (isBack && isCinema)) {
            return true;
        }
    }
    return false;
}

/** "Gets Second Season, Film": the season is got first, and named first. */
bool isBesideSeason(const RuleInput &input, const CueHit &film)
{
    const FieldReading &title = input.reading.title;
    return !input.date.isKnown() && title.words.markAt(film.firstToken - 1) == u',' &&
           title.lastBefore(film.span.start, film.sentence, Cue::Gets) != nullptr &&
           std::any_of(title.seasons.begin(), title.seasons.end(), [&film](const SeasonPhrase &one) {
               return one.lastToken + 2 == film.firstToken && one.season.has_value();
           });
}

/** "TV Anime Season 2 Confirmed; Movie Also Confirmed": the first clause is the news. */
bool isInSecondClause(const RuleInput &input, const CueHit &film)
{
    const FieldReading &title = input.reading.title;
    const CueHit *verb =
        title.lastBefore(film.span.start, film.sentence, Cue::Announce | Cue::Gets | Cue::Release);
    const bool isOver = verb != nullptr && title.words.markAt(verb->lastToken + 1) == u';';
    const bool isSeason =
        isOver && std::any_of(title.seasons.begin(), title.seasons.end(), [verb](const SeasonPhrase &one) {
            return one.lastToken < verb->firstToken && one.season.has_value();
        });
    return isSeason && input.show->evidence.span.end() <= verb->span.start;
}

/** Tickets sold and money earned: the film is out. */
bool tellsOfSuccess(const FieldReading &summary)
{
    const CueHit *hit = summary.first(Cue::Business);
    return hit != nullptr && hit->sentence < leadingSentences;
}

/** "Actor Cast in Movie 'Title'": people are cast in films of flesh, unless a word of animation tells
 * otherwise. */
bool isCastWithActors(const RuleInput &input, const CueHit &film)
{
    const FieldReading &title = input.reading.title;
    const qsizetype in = film.firstToken - 1;
    const bool isCast =
        isOneOf(title.lowerAt(in), {u"in", u"for"}) && title.lowerAt(in - 1) == u"cast" && in > 2;
    const bool isTrailer = // "Trailer for movie 'Title'"
        title.lowerAt(in) == u"for" && film.firstToken == film.lastToken &&
        !title.token(film.firstToken).isCapital &&
        isOneOf(title.lowerAt(in - 1), {u"trailer", u"poster", u"posters", u"teaser", u"announced", u"cast"});
    return (isCast || isTrailer) && !title.lowerAt(film.firstToken).startsWith(u"anim") &&
           !input.reading.has(Cue::Anime | Cue::NewWork | Cue::Dub);
}

/** That the date is over when the item appears. */
bool isPast(const ChosenDate &date, const Reading &reading)
{
    return reading.published.isValid() && date.date.lastDay() < reading.published;
}

} // namespace

/** A film is announced or dated; its trailer alone is no news of a release. */
std::optional<RuleVerdict> judgeMovie(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.show) {
        return std::nullopt;
    }
    const CueHit *film = title.first(Cue::Movie);
    const bool hasDay = input.date.isKnown() && input.date.date.precision() >= DatePrecision::Day;
    if (film != nullptr && !hasDay && isShownAgain(title) && !title.has(Cue::NewWork | Cue::Delay)) {
        return RuleVerdict{std::nullopt, title.evidence(film->span)};
    }
    if (film != nullptr && (isBesideSeason(input, *film) || isInSecondClause(input, *film))) {
        return std::nullopt;
    }
    if (film != nullptr && (isOfPlace(title, *film) || isCastWithActors(input, *film))) {
        return RuleVerdict{std::nullopt, title.evidence(film->span)};
    }
    if (const CueHit *hit = film != nullptr && isOfCompany(title, *film) ? nullptr : film) {
        const bool isDated = input.date.isKnown() &&
                             !(tellsOfSuccess(input.reading.summary) && isPast(input.date, input.reading));
        if (isDated || (title.has(comes) && !tellsOfSuccess(input.reading.summary))) {
            return RuleVerdict{AnnouncementKind::Movie, title.evidence(hit->span)};
        }
        const bool isBrought = std::any_of(title.cues.begin(), title.cues.end(), [&title](const CueHit &one) {
            return (one.cues & Cue::Movie) && isBroughtToCinemas(title, one);
        });
        if (isBrought) {
            return RuleVerdict{AnnouncementKind::Movie, title.evidence(hit->span)};
        }
        return title.has(Cue::Stream) || joinsPlatform(title)
                   ? std::nullopt
                   : std::optional(RuleVerdict{std::nullopt, title.evidence(hit->span)});
    }
    if (const CueHit *hit = opensInCinemas(input)) {
        return RuleVerdict{AnnouncementKind::Movie, title.evidence(hit->span)};
    }
    if (const CueHit *hit = filmOfDate(input); hit != nullptr && !isAnimated(input)) {
        return RuleVerdict{std::nullopt, input.reading.summary.evidence(hit->span)};
    } else if (hit != nullptr) {
        return RuleVerdict{AnnouncementKind::Movie, input.reading.summary.evidence(hit->span)};
    }
    return std::nullopt;
}

} // namespace raiki
