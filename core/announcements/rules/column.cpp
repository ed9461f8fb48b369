// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/namelesswords.h"
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** "Top 15 …", "3 animes …", "10 best …": a number that counts what follows, at the very front. */
bool isCountedList(const FieldReading &title)
{
    const qsizetype first = title.count() > 0 && title.lowerAt(0) == QStringView(u"top") ? 1 : 0;
    if (title.count() < first + 2 || title.token(first).kind != TokenKind::Number) {
        return false;
    }
    const CueHit *works = title.startingAt(1); // "86 Anime Gets Season 3": one does, of many it were "get"
    const CueHit *told = works == nullptr ? nullptr : title.startingAt(works->lastToken + 1);
    if (first == 0 && told != nullptr && (works->cues & Cue::Anime) &&
        (told->cues & (Cue::Gets | Cue::Report)) && title.lowerAt(told->firstToken).endsWith(u's')) {
        return false;
    }
    const bool isNew = title.count() > first + 2 && title.lowerAt(first + 1) == QStringView(u"new");
    const QStringView next = title.lowerAt(first + (isNew ? 2 : 1));
    const bool isCounted =
        next == QStringView(u"anime") || next == QStringView(u"animes") || next == QStringView(u"best") ||
        next == QStringView(u"worst") || next == QStringView(u"most") || next == QStringView(u"reasons") ||
        isOneOf(next, {u"things", u"hottest", u"biggest", u"coolest", u"greatest", u"upcoming", u"underrated",
                       u"must", u"more", u"amazing", u"cutest", u"funniest", u"exciting"}) ||
        next == QStringView(u"shows") || next == QStringView(u"times") || next == QStringView(u"great");
    return first == 1 || isCounted;
}

/** "Netflix Removes 12 Anime": a verb and a number before "anime" count works; "Zom 100 Anime" is one. */
const CueHit *countedWorks(const FieldReading &title)
{
    for (const CueHit &hit : title.cues) {
        if (!(hit.cues & Cue::Anime) || hit.firstToken < 2) {
            continue;
        }
        const auto next = hit.lastToken + 1;
        const bool isMany = (hit.cues & Cue::NewWork) && next < title.count() &&
                            isOneOf(title.lowerAt(next), {u"projects", u"titles", u"shows", u"adaptations",
                                                          u"originals", u"addition", u"additions", u"lineup",
                                                          u"slate", u"block", u"panel", u"event", u"award"});
        if (isMany) {
            return &hit; // "Teams With 6 Creators for New Anime Projects"
        }
        const auto number = hit.firstToken - 1;
        const QStringView count = title.lowerAt(number);
        const bool isWritten = isOneOf(count, {u"two", u"three", u"four", u"five", u"six", u"seven", u"eight",
                                               u"nine", u"ten", u"several", u"multiple", u"more"});
        if (!isWritten && (title.token(number).kind != TokenKind::Number || !count.back().isDigit() ||
                           title.token(number).number < 2)) {
            continue;
        }
        const QStringView verb = title.lowerAt(number - 1);
        const CueHit *told = title.startingAt(next); // "A Table for Two Anime Premieres"
        if (verb == u"for" && count == u"two" && title.token(number).isCapital && told != nullptr &&
            (told->cues & (Cue::Release | Cue::Announce | Cue::Gets | Cue::Report))) {
            continue;
        }
        if (isOneOf(verb,
                    {u"removes", u"adds",    u"licenses", u"announces", u"streams", u"reveals", u"loses",
                     u"gets",    u"unveils", u"lists",    u"of",        u"from",    u"produce", u"produces",
                     u"create",  u"make",    u"making",   u"producing", u"to",      u"for"})) {
            return &hit;
        }
    }
    return nullptr;
}

/** "Three New Anime Announced": a number at the front counts works. */
const CueHit *countedAtFront(const FieldReading &title)
{
    const bool isNumber = isOneOf(title.lowerAt(0), {u"two", u"three", u"four", u"five", u"six", u"seven",
                                                     u"eight", u"nine", u"ten", u"several", u"multiple"});
    const CueHit *works = isNumber ? title.startingAt(1) : nullptr;
    if (works == nullptr || !(works->cues & Cue::Anime)) {
        return nullptr;
    }
    const CueHit *told = title.startingAt(works->lastToken + 1);
    const bool isTold =
        told != nullptr &&
        (told->cues & (Cue::Announce | Cue::Release | Cue::Delay | Cue::Gets | Cue::Stream | Cue::Report));
    return isTold ? works : nullptr;
}

/** "Announces Six New Titles", "Reveals 3 Series": a number counts works without their names. */
const Token *countedTitles(const FieldReading &title)
{
    for (qsizetype i = 2; i < title.count() && title.quotes.empty(); ++i) {
        if (!isOneOf(title.lowerAt(i), {u"titles", u"series", u"shows", u"films", u"movies", u"dubs",
                                        u"simulcasts", u"works", u"projects"})) {
            continue;
        }
        const qsizetype number =
            isOneOf(title.lowerAt(i - 1), {u"new", u"more", u"upcoming", u"additional"}) ? i - 2 : i - 1;
        const bool isWritten =
            isOneOf(title.lowerAt(number), {u"two", u"three", u"four", u"five", u"six", u"seven", u"eight",
                                            u"nine", u"ten", u"several", u"multiple"});
        const bool isNumber = title.token(number).kind == TokenKind::Number &&
                              title.token(number).number > 1 && title.token(number).number < 100 &&
                              title.lowerAt(number).back().isDigit();
        const CueHit *verb =
            number > 0 ? title.lastBefore(title.token(number).span.start, title.token(number).sentence,
                                          Cue::Announce | Cue::Report | Cue::Stream)
                       : nullptr;
        if ((isWritten || isNumber) && verb != nullptr && verb->lastToken + 1 == number) {
            return &title.token(number);
        }
    }
    return nullptr;
}

/** "Streams Free Films in June", "Adds More Classic Movies": what is shown are works of any name. */
const CueHit *showsAny(const FieldReading &title)
{
    const auto count = title.count();
    for (const CueHit &hit : title.cues) {
        const bool isVerb =
            (hit.cues & Cue::Stream) && title.lowerAt(hit.lastToken).endsWith(u's') && title.quotes.empty();
        for (qsizetype i = hit.lastToken + 1; isVerb && i < count; ++i) {
            const bool isMany = isOneOf(title.lowerAt(i), {u"films", u"movies", u"shows", u"titles",
                                                           u"classics", u"simulcasts", u"dubs", u"releases"});
            const bool isOfOne = // "Adds English Dubs for Title"
                isOneOf(title.lowerAt(i + 1), {u"for", u"of"}) && title.isPlainName(i + 2);
            if (isMany && !isOfOne && (i + 1 == count || !title.token(i + 1).isCapital)) {
                return &hit;
            }
            if (isMany ||
                (!isNamelessWord(title.lowerAt(i)) && !isOneOf(title.lowerAt(i), {u"free", u"classic"}))) {
                break;
            }
        }
    }
    return nullptr;
}

/** "Announces Winter Dubs: Title, Other and More": what follows the plural is a list. */
const Token *countsOff(const FieldReading &title)
{
    const auto count = title.count();
    for (qsizetype i = 2; i + 2 < count; ++i) {
        if (title.words.markAt(i) != u':' ||
            !isOneOf(title.lowerAt(i - 1),
                     {u"dubs", u"titles", u"simulcasts", u"licenses", u"additions", u"shows", u"films",
                      u"movies", u"releases", u"simuldubs", u"premieres"})) {
            continue;
        }
        const TextSpan rest{title.token(i).span.end(), title.words.text.size()};
        return title.words.textOf(rest).contains(u',') ? &title.token(i - 1) : nullptr;
    }
    return nullptr;
}

/** "All the Anime", "Biggest Anime", "New Anime Coming to Hulu": the word counts many; "Original Anime" does
 * not. */
bool isPlural(const FieldReading &title, qsizetype anime)
{
    const QStringView next = anime + 1 < title.count() ? title.lowerAt(anime + 1) : QStringView();
    return isOneOf(next, {u"coming",  u"streaming", u"leaving",  u"starting",  u"premiering",
                          u"airing",  u"of",        u"to",       u"everyone",  u"you",
                          u"are",     u"we",        u"arriving", u"returning", u"dropping",
                          u"delayed", u"postponed", u"canceled", u"cancelled", u"affected"});
}

/** What follows a subject of many: a verb, a date, where it is shown, or who should see it. */
bool endsCollective(const FieldReading &title, qsizetype token)
{
    const CueHit *hit = title.startingAt(token);
    const bool isVerb = hit != nullptr && (hit->cues & (Cue::Release | Cue::Stream | Cue::Delay)) &&
                        !(hit->cues & Cue::Object);
    const bool isDate = std::any_of(title.dates.begin(), title.dates.end(), [&](const DatePhrase &phrase) {
        return phrase.span.overlaps(title.token(token).span);
    });
    return isVerb || isDate ||
           isOneOf(title.lowerAt(token),
                   {u"are",      u"you",     u"we",     u"i",       u"that", u"to",      u"everyone",
                    u"coming",   u"leaving", u"headed", u"heading", u"in",   u"on",      u"for",
                    u"dropping", u"with",    u"like",   u"from",    u"get",  u"deserve", u"need",
                    u"have",     u"will",    u"do",     u"should",  u"can",  u"keep",    u"became"});
}

/** "Guide:", "Here Are": what leads in a list. */
qsizetype afterListLabel(const FieldReading &title)
{
    for (qsizetype i = 1; i <= 2; ++i) {
        if (title.words.markAt(i) == u',' &&
            isOneOf(title.lowerAt(0), {u"at", u"finally", u"now", u"today", u"soon", u"so", u"again"})) {
            return i + 1; // "At Last, Anime Films Get"
        }
    }
    if (!title.platforms.empty() && title.platforms.front().firstToken == 0) {
        const auto owner = title.platforms.front().lastToken + 1;
        if (owner < title.count() && title.token(owner).kind == TokenKind::Possessive) {
            return owner + 1; // "Netflix's Biggest Anime Releases of Spring"
        }
    }
    const bool isPlatform = !title.platforms.empty() && title.platforms.front().firstToken == 0 &&
                            title.platforms.front().lastToken == 0;
    if ((isPlatform || isOneOf(title.lowerAt(0), {u"guide", u"list", u"feature", u"schedule"})) &&
        title.words.markAt(1) == u':') {
        return 2;
    }
    return title.lowerAt(0) == QStringView(u"here") && isOneOf(title.lowerAt(1), {u"are", u"is"}) ? 2 : 0;
}

/**
 * "Everything Streaming on Hulu", "Animated Films Are Coming to Theaters", "The Biggest Anime of Winter":
 * from the front on only words for works of any name, up to a verb, a date, a place or the reader.
 */
const Token *collectiveSubject(const FieldReading &title)
{
    const Token *works = nullptr;
    for (auto i = afterListLabel(title); i < title.count(); ++i) {
        const QStringView word = title.lowerAt(i);
        const bool isWorks =
            isOneOf(word, {u"everything", u"movies", u"films", u"shows", u"titles", u"releases", u"series",
                           u"premieres", u"simulcasts", u"dubs", u"anime", u"sequels", u"cartoons"});
        const bool isCounting =
            isOneOf(word, {u"all",    u"every",    u"these",     u"the",       u"this",   u"new",
                           u"newest", u"biggest",  u"best",      u"hottest",   u"top",    u"more",
                           u"most",   u"upcoming", u"animated",  u"animation", u"tv",     u"major",
                           u"many",   u"several",  u"other",     u"japanese",  u"latest", u"and",
                           u"big",    u"of",       u"spring",    u"summer",    u"fall",   u"autumn",
                           u"winter", u"season",   u"returning", u"a",         u"lot",    u"lots"});
        if (isWorks) {
            works = word == QStringView(u"anime") && works == nullptr && !isPlural(title, i)
                        ? works
                        : &title.token(i);
            continue;
        }
        if (isCounting || (title.words.markAt(i) == u',' && i > 0)) {
            continue;
        }
        const CueHit *told = title.startingAt(i); // "Anime, Sequels Announced"
        const bool isTold = told != nullptr && (told->cues & Cue::Announce) && works != nullptr &&
                            isOneOf(title.words.lowerOf(*works), {u"sequels", u"shows", u"films", u"movies",
                                                                  u"titles", u"dubs", u"simulcasts"});
        return works != nullptr && i > 0 && (isTold || endsCollective(title, i)) ? works : nullptr;
    }
    return nullptr;
}

/** "Anime Previews Episode 6", and below: "when the episode airs on February 9". */
bool previewsDatedEpisode(const RuleInput &input, const CueHit &column)
{
    const FieldReading &title = input.reading.title;
    return title.episode && input.date.isKnown() &&
           ((title.lowerAt(column.lastToken) == u"episode" &&
             title.lowerAt(column.firstToken) == u"previews") ||
            (title.lowerAt(column.lastToken) == u"preview" && title.episode->firstToken < column.firstToken));
}

/** "Upcoming Anime Crow Bell Airs": a name follows, so it is one; "Upcoming Anime of Summer" are many. */
bool leadsToName(const FieldReading &title, const CueHit &column)
{
    const qsizetype name = column.lastToken + (title.lowerAt(column.lastToken + 1) == u"the" ? 2 : 1);
    return title.lowerAt(column.lastToken) == u"anime" && name < title.count() &&
           (title.isPlainName(name) || (title.words.isSlug && title.startingAt(name) == nullptr)) &&
           !isNamelessWord(title.lowerAt(name)) && title.lowerAt(column.firstToken) == u"upcoming";
}

/** "Episode 5: Release Date, Preview and More": the day is what is told of it. */
bool tellsDayOfEpisode(const FieldReading &title, const CueHit &column)
{
    const CueHit *day = title.lastBefore(column.span.start, column.sentence, Cue::Release);
    return title.episode && title.lowerAt(column.lastToken) == u"preview" && day != nullptr &&
           title.lowerAt(day->lastToken) == u"date" && day->firstToken > title.episode->lastToken;
}

/** "Season 2 Release Date, Cast, and Everything We Know": what the reader wants is the day. */
bool asksForDay(const FieldReading &title)
{
    return std::any_of(title.cues.begin(), title.cues.end(), [&title](const CueHit &one) {
        return (one.cues & Cue::Release) &&
               isOneOf(title.lowerAt(one.lastToken), {u"date", u"dates", u"window"});
    });
}

/** "Winter 2026 begins", "Fall 2017 preview": a whole cour is the subject. */
bool isAboutCour(const FieldReading &title)
{
    const bool startsWithCour = !title.dates.empty() && title.dates.front().span.start == 0 &&
                                title.dates.front().date.precision() == DatePrecision::Cour;
    const CueHit *anime = // "Summer 2026 Anime Title Reveals July 5 Premiere": one of the cour's
        startsWithCour ? title.startingAt(title.tokenAt(title.dates.front().span.end())) : nullptr;
    if (anime != nullptr && title.lowerIn(anime->span) == u"anime" && title.dates.size() > 1 &&
        title.isPlainName(anime->lastToken + 1) && !isNamelessWord(title.lowerAt(anime->lastToken + 1))) {
        return false;
    }
    return startsWithCour && title.quotes.empty() && title.seasons.empty() &&
           !title.has(Cue::Gets | Cue::Delay);
}

} // namespace

/** Lists, reviews, weekly columns, interviews, previews: they speak of many shows or of what has been. */
std::optional<RuleVerdict> judgeColumn(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::Column);
    if (hit != nullptr && hit->firstToken == 0 && title.words.markAt(hit->lastToken + 1) == u':' &&
        title.lowerAt(hit->lastToken) == u"news") {
        hit = nullptr; // "Anime News: Title Season 2"
    }
    if (hit != nullptr && title.lowerAt(hit->lastToken) == u"recap" &&
        title.lastBefore(hit->span.start, hit->sentence, Cue::Delay) != nullptr) {
        hit = nullptr; // "Episode 5 Delayed One Week for Recap"
    }
    hit = hit != nullptr && leadsToName(title, *hit) ? nullptr : hit;
    const bool isAdded = // "Crunchyroll adds Title to fall lineup"
        hit != nullptr && isOneOf(title.lowerAt(hit->lastToken), {u"lineup", u"up", u"slate", u"schedule"}) &&
        (title.lastBefore(hit->span.start, hit->sentence, Cue::Object) != nullptr || joinsPlatform(title)) &&
        input.show;
    if (isAdded) {
        hit = nullptr;
    }
    // "Premiere October 6: What We Know" answers itself; "Season 3: Everything We Know" does not.
    const bool isAnswered = // "When Does Episode 12 Air? Explained", and below the day
        hit != nullptr && (hit->cues & Cue::Question) &&
        (input.date.isInTitle ||
         (input.date.isKnown() && title.episode && title.lowerAt(0) == QStringView(u"when")));
    const bool isToldBelow = hit != nullptr && (hit->cues & Cue::Question) && asksForDay(title) &&
                             input.date.isKnown() && !input.date.isInTitle;
    if (hit != nullptr && !isAnswered && !isToldBelow && !previewsDatedEpisode(input, *hit) &&
        !tellsDayOfEpisode(title, *hit)) {
        return RuleVerdict{std::nullopt, title.evidence(hit->span)};
    }
    if (const CueHit *works = countedAtFront(title)) {
        return RuleVerdict{std::nullopt, title.evidence(works->span)};
    }
    if (const CueHit *works = countedWorks(title)) {
        return RuleVerdict{std::nullopt, title.evidence(works->span)};
    }
    if (const CueHit *works = title.words.isSlug ? nullptr : showsAny(title)) {
        return RuleVerdict{std::nullopt, title.evidence(works->span)};
    }
    if (const Token *works = countsOff(title)) {
        return RuleVerdict{std::nullopt, title.evidence(works->span)};
    }
    if (const Token *works = countedTitles(title)) {
        return RuleVerdict{std::nullopt, title.evidence(works->span)};
    }
    if (const Token *works = title.quotes.empty() ? collectiveSubject(title) : nullptr) {
        return RuleVerdict{std::nullopt, title.evidence(works->span)};
    }
    if (isCountedList(title) || isAboutCour(title)) {
        return RuleVerdict{std::nullopt, title.evidence(title.words.tokens.front().span)};
    }
    return std::nullopt;
}

} // namespace raiki
