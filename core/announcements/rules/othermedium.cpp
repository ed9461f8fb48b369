// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr Cues makes = Cue::Announce | Cue::Gets;

/** "Is Announced", "Confirmed": the verb's subject stands before it, and the verb ends what is told of it. */
bool tellsOfSubject(const FieldReading &title, const CueHit &verb)
{
    return (verb.cues & Cue::Announce) && !(verb.cues & (Cue::Anime | Cue::NewWork)) &&
           isOneOf(title.lowerAt(verb.lastToken),
                   {u"announced", u"confirmed", u"greenlit", u"works", u"production", u"development",
                    u"underway", u"planned", u"happening", u"decided"});
}

/** "Live-Action US Adaptation of", "Stage Adaptation": the adaptation is the other medium's own. */
bool isAdaptationBy(const FieldReading &title, const CueHit &medium, const CueHit &adaptation)
{
    constexpr qsizetype reach = 3;
    return isOneOf(title.lowerAt(medium.firstToken),
                   {u"live", u"stage", u"hollywood", u"musical", u"drama"}) &&
           title.lowerAt(adaptation.firstToken) == u"adaptation" &&
           adaptation.firstToken - medium.lastToken <= reach;
}

/** "Novel Gets Manga Adaptation": what is got is the book. */
bool isBookGot(const FieldReading &title, const CueHit &adaptation)
{
    const qsizetype book = adaptation.firstToken - 1;
    const CueHit *verb = title.lastBefore(adaptation.span.start, adaptation.sentence, Cue::Gets);
    return title.lowerIn(adaptation.span) == u"adaptation" &&
           isOneOf(title.lowerAt(book), {u"manga", u"comic", u"webtoon", u"manhwa"}) && verb != nullptr &&
           book - verb->lastToken <= 2;
}

/** "Manga gets anime", "novel's anime adaptation": animation is named after what it is made from. */
bool animeFollows(const FieldReading &title, const CueHit &medium, bool isPrint)
{
    const Cues wanted = isPrint ? Cue::Anime | Cue::Movie : Cues(Cue::Anime);
    for (const CueHit &hit : title.cues) {
        if (hit.span.start <= medium.span.start || isAdaptationBy(title, medium, hit) ||
            isBookGot(title, hit)) {
            continue;
        }
        if (!isPrint && tellsOfSubject(title, hit)) {
            return false; // "Live-Action Film Announced, Better Than the Anime"
        }
        if ((hit.cues & wanted) && !(hit.cues & (Cue::OtherMedium | Cue::OtherPrint))) {
            return true;
        }
    }
    return false;
}

/** "Anime gets a game": between the animation and the other medium somebody gets or announces something. */
bool isWhatTheAnimeGets(const FieldReading &title, const CueHit &medium)
{
    const CueHit *verb = title.lastBefore(medium.span.start, medium.sentence,
                                          makes | Cue::Report | Cue::Stream | Cue::Release);
    const bool isReleased = verb != nullptr && verb->lastToken + 1 == medium.firstToken; // "Heads to Blu-ray"
    return verb != nullptr && (isReleased || (verb->cues & (makes | Cue::Report | Cue::Stream)));
}

/** "Anime's Concert", "Season 2's Blu-ray": what belongs to the animation is not the animation. */
bool isOwned(const FieldReading &title, const CueHit &medium)
{
    constexpr qsizetype reach = 3;
    const CueHit *owner = title.lastBefore(medium.span.start, medium.sentence, Cue::Anime | Cue::Movie);
    const auto isRightBefore = [&medium](const SeasonPhrase &phrase) {
        return phrase.lastToken + 1 == medium.firstToken;
    };
    const bool isBare = (owner != nullptr && owner->lastToken + 1 == medium.firstToken) ||
                        std::any_of(title.seasons.begin(), title.seasons.end(), isRightBefore);
    if (isBare && medium.firstToken > 0) {
        return true; // "Anime Concert", "Season 2 Blu-ray"
    }
    if ((medium.cues & Cue::OtherMedium) && isOneOf(title.lowerAt(medium.firstToken - 1), {u"on", u"to"}) &&
        title.lowerAt(medium.firstToken - 2) != u"based") {
        return true; // "Releases Anime on Blu-ray"
    }
    for (qsizetype i = medium.firstToken - 1; i > 0 && i >= medium.firstToken - reach; --i) {
        const Token &token = title.token(i);
        if (token.kind != TokenKind::Possessive) {
            continue;
        }
        const CueHit *before = title.lastBefore(token.span.start, token.sentence, Cue::Anime | Cue::Movie);
        const bool ownerIsAnime = before != nullptr && before->lastToken == i - 1;
        return ownerIsAnime ||
               std::any_of(title.seasons.begin(), title.seasons.end(),
                           [i](const SeasonPhrase &phrase) { return phrase.lastToken == i - 1; });
    }
    return false;
}

/** "Manga Gets TV Anime, Stage Play": the animation is obtained, the other medium only named after it. */
bool isSecondGain(const FieldReading &title, const CueHit &medium)
{
    constexpr qsizetype longestGain = 4;
    const CueHit *verb = title.lastBefore(medium.span.start, medium.sentence, makes);
    const qsizetype before = medium.firstToken - 1;
    const CueHit *behind = title.startingAt(medium.lastToken + 1);
    const CueHit *first =
        title.lastBefore(medium.span.start, medium.sentence, Cue::Movie | Cue::Anime | Cue::Sequel);
    if (verb == nullptr && behind != nullptr && (behind->cues & Cue::Announce) && first != nullptr &&
        title.words.markAt(first->lastToken + 1) == u',') {
        return true; // "Title Film Project, Stage Play Confirmed"
    }
    if (verb == nullptr || before < 0) {
        return false;
    }
    const CueHit *gain = title.lastBefore(medium.span.start, medium.sentence, Cue::Anime | Cue::Movie);
    for (qsizetype i = before; gain != nullptr && i > gain->lastToken && i >= before - longestGain; --i) {
        if (gain->firstToken >= verb->firstToken && title.lowerAt(i) == u"with") {
            return true; // "Gets TV Anime With Drama CD Cast"
        }
    }
    bool isListed = false; // "TV Anime, Live-Action, Real Escape Game"
    for (qsizetype i = before; i > verb->lastToken && i >= before - longestGain && !isListed; --i) {
        const QStringView link = title.lowerAt(i);
        isListed = title.words.markAt(i) == u',' || isOneOf(link, {u"and", u"&"});
    }
    if (!isListed) {
        return false;
    }
    const auto isBetween = [&](TextSpan span) {
        return span.start >= verb->span.end() && span.end() <= medium.span.start;
    };
    return std::any_of(title.seasons.begin(), title.seasons.end(),
                       [&](const SeasonPhrase &one) { return isBetween(one.span); }) ||
           std::any_of(title.cues.begin(), title.cues.end(), [&](const CueHit &one) {
               const bool isFilm = (one.cues & Cue::Movie) &&
                                   title.words.textOf(one.span).startsWith(u"anime", Qt::CaseInsensitive);
               return ((one.cues & (Cue::Anime | Cue::NewWork | Cue::Sequel)) || isFilm) &&
                      isBetween(one.span);
           });
}

/** 制作決定、イベントも: told after a comma, when what comes of the animation has been said. */
bool isSaidAfterwards(const FieldReading &title, const CueHit &medium)
{
    for (const CueHit &hit : title.cues) {
        const bool isNews =
            (hit.cues & Cue::Broadcast) || ((hit.cues & Cue::Announce) && (hit.cues & Cue::Anime));
        const qsizetype start = hit.span.end();
        if (isNews && start <= medium.span.start && title.token(hit.firstToken).kind == TokenKind::Cjk) {
            return title.words.textOf({start, medium.span.start - start}).contains(u'、');
        }
    }
    return false;
}

/** "Visual novel", "smartphone game", "action RPG": what an anime may be made from. */
bool isBookOrGame(const FieldReading &title, const CueHit &medium)
{
    return isOneOf(title.lowerAt(medium.lastToken), {u"novel", u"game", u"rpg"});
}

/** "TV Anime of Manga 'Title' in Production": the source of the animation named before it. */
bool isSourceOf(const FieldReading &title, const CueHit &medium)
{
    const CueHit *anime = title.lastBefore(medium.span.start, medium.sentence, Cue::Anime | Cue::Movie);
    if (anime != nullptr && !(anime->cues & Cue::Anime) &&
        !title.lowerAt(anime->firstToken).startsWith(u"anim")) {
        return false; // a film may be filmed
    }
    if (anime != nullptr && (anime->cues & Cue::Announce) && (medium.cues & Cue::OtherPrint)) {
        return true; // TVアニメ化決定、月刊誌で連載中
    }
    const bool isGame = anime != nullptr &&
                        isBookOrGame(title, medium) && // "An anime based on the Title video game"
                        title.lowerAt(anime->lastToken + 1) == u"based";
    if (anime == nullptr || (!(medium.cues & Cue::OtherPrint) && !isGame)) {
        return false;
    }
    const qsizetype gap = medium.firstToken - anime->lastToken - 1;
    constexpr qsizetype longestOwner = 9; // "An anime of Given Family's slice-of-life manga"
    const bool isLinked =
        isOneOf(title.lowerAt(anime->lastToken), {u"of"}) ||
        (gap >= 1 && isOneOf(title.lowerAt(anime->lastToken + 1), {u"of", u"from", u"based"}));
    return (gap == 0 && (anime->cues & Cue::Object)) || (gap <= longestOwner && isLinked);
}

/** The animation's own news may name its source: "anime based on the manga premieres in April". */
bool isOnlySource(const Reading &reading, const CueHit &medium)
{
    const FieldReading &title = reading.title;
    const bool seasonFirst = !title.seasons.empty() && title.seasons.front().span.start < medium.span.start;
    const bool animeFirst =
        seasonFirst || title.lastBefore(medium.span.start, medium.sentence, Cue::Anime) != nullptr;
    const bool comesOut = title.has(Cue::Release) || !title.seasons.empty();
    return animeFirst && comesOut && !isWhatTheAnimeGets(title, medium);
}

/** "The anime is popular, and a shop will be coming": behind an article and before a verb it is what comes.
 */
bool isSubjectOfItsOwn(const FieldReading &title, const CueHit &medium)
{
    const CueHit *verb = title.startingAt(medium.lastToken + 1);
    return (medium.cues & Cue::OtherMedium) && verb != nullptr && (verb->cues & Cue::Release) &&
           isOneOf(title.lowerAt(medium.firstToken - 1), {u"a", u"an"});
}

/** アニメ『Title』のBlu-rayがリリース: what a Japanese sentence says of discs is said of them. */
bool isDiscInJapanese(const FieldReading &title, const CueHit &medium)
{
    return title.words.hasCjk &&
           isOneOf(title.lowerAt(medium.firstToken), {u"blu", u"dvd", u"dvds", u"bd", u"cd"});
}

/** "Darwin's Game Season 2", "Blue Orchestra Anime": season words or "anime" right after make it a name's
 * word.
 */
bool isPartOfName(const FieldReading &title, const CueHit &medium)
{
    const bool isWeak = medium.firstToken == medium.lastToken && (medium.cues & Cue::OtherMedium);
    const CueHit *next = title.startingAt(medium.lastToken + 1);
    const auto before = medium.firstToken - 1;
    const bool isOwned = medium.firstToken > 0 && title.token(before).kind == TokenKind::Possessive;
    const bool isAdaptation = // "Title Kabuki Adaptation"
        next != nullptr && next->firstToken == next->lastToken &&
        title.lowerAt(next->firstToken) == u"adaptation";
    if (isWeak && !isOwned && next != nullptr && (next->cues & Cue::Anime) &&
        (next->cues & (Cue::Trail | Cue::NewWork)) && !isAdaptation) {
        return true;
    }
    for (const SeasonPhrase &season : title.seasons) {
        const bool isDownload = isOneOf(title.lowerAt(medium.lastToken), {u"dlc", u"expansion", u"update"});
        if (isWeak && !isDownload && season.firstToken == medium.lastToken + 1) {
            return true;
        }
    }
    return false;
}

/** "Title Anime Release Date Trailer": games have such trailers, and what is named before has this one. */
bool isTrailerOfAnime(const FieldReading &title, const CueHit &medium)
{
    return title.lowerAt(medium.lastToken) == u"trailer" &&
           title.lastBefore(medium.span.start, medium.sentence, Cue::Anime) != nullptr;
}

/** Whether the word stands inside the show's name, written out in the summary. */
bool isInName(const FieldReading &summary, const CueHit &hit, const std::optional<ShowWords> &show)
{
    if (!show || show->words.isEmpty()) {
        return false;
    }
    const qsizetype from = std::max<qsizetype>(0, hit.span.end() - show->words.size());
    const QStringView around =
        QStringView(summary.words.text).mid(from, hit.span.start - from + show->words.size());
    return around.contains(show->words, Qt::CaseInsensitive);
}

/** "Title, the manga that got animated, is coming back for a second season": books have none. */
bool isToldOfSeason(const FieldReading &title, const CueHit &medium)
{
    const bool hasSeasons = // so do comics of the web
        isOneOf(title.lowerAt(medium.lastToken), {u"webtoon", u"webcomic", u"manhwa", u"manhua", u"comic"});
    if (!(medium.cues & Cue::OtherPrint) || hasSeasons) {
        return false;
    }
    return std::any_of(title.seasons.begin(), title.seasons.end(), [&](const SeasonPhrase &season) {
        const CueHit *verb =
            title.lastBefore(season.span.start, season.sentence, Cue::Release | Cue::Gets | Cue::Announce);
        return season.season && verb != nullptr && verb->firstToken > medium.lastToken;
    });
}

/** "Title, the manga, will hit the airwaves": no book is broadcast. */
bool isBroadcast(const FieldReading &title, const CueHit &medium)
{
    return (medium.cues & Cue::OtherPrint) &&
           std::any_of(title.cues.begin(), title.cues.end(), [&](const CueHit &hit) {
               const QStringView words = title.lowerIn(hit.span);
               return hit.firstToken > medium.lastToken && (hit.cues & Cue::Broadcast) &&
                      (words.endsWith(u"airwaves") || words.endsWith(u" tv") ||
                       words.endsWith(u"televised") || words.endsWith(u"broadcast") ||
                       words.endsWith(u" screen"));
           });
}

/** A headline that names no medium leaves it to the first words below: "The fighting game will launch",
 * "live-action". */
const CueHit *toldBelow(const RuleInput &input)
{
    constexpr qsizetype reach = 12;
    constexpr Cues ours = Cue::Anime | Cue::Movie | Cue::Episode | Cue::Dub;
    const Reading &reading = input.reading;
    const FieldReading &summary = reading.summary;
    const CueHit *medium =
        nullptr; // "The official site of Title's Game opened": a word of the name tells nothing
    for (const CueHit &hit : summary.cues) {
        if (hit.sentence == 0 && (hit.cues & (ours | Cue::OtherMedium)) &&
            !isInName(summary, hit, input.show)) {
            medium = &hit;
            break;
        }
    }
    if (medium == nullptr || (medium->cues & ours) || medium->firstToken > reach) {
        return nullptr;
    }
    const bool isLiveAction = summary.lowerAt(medium->firstToken) == u"live";
    constexpr Cues drawn = Cue::Anime | Cue::Episode | Cue::Dub; // a film may be filmed
    if (reading.title.has((isLiveAction ? drawn : ours) | Cue::NewWork | Cue::Sequel | Cue::Stream)) {
        return nullptr;
    }
    return reading.title.seasons.empty() || isLiveAction ? medium : nullptr;
}

} // namespace

/** Manga, novels, games, stage, live action, goods and discs: news of theirs is no news of an anime. */
std::optional<RuleVerdict> judgeOtherMedium(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    for (const CueHit &hit : title.cues) {
        if (!(hit.cues & (Cue::OtherMedium | Cue::OtherPrint)) || isPartOfName(title, hit) ||
            isTrailerOfAnime(title, hit)) {
            continue;
        }
        if (isOnlyBeside(title, hit)) {
            continue;
        }
        const bool isPrint = bool(hit.cues & Cue::OtherPrint);
        const CueHit *behind = title.startingAt(hit.lastToken + 1);
        const bool isAdapted = hit.lastToken > hit.firstToken && isBookOrGame(title, hit) &&
                               behind != nullptr && (behind->cues & Cue::Anime) &&
                               (behind->cues & Cue::Trail) &&
                               !isOwned(title, hit); // "Title Visual Novel Anime"
        const bool inspires = isAdapted || isToldOfSeason(title, hit) || isBroadcast(title, hit) ||
                              (animeFollows(title, hit, isPrint) && (isPrint || title.has(makes)));
        const bool isBeside = isOnlySource(input.reading, hit) && !isOwned(title, hit) &&
                              !isDiscInJapanese(title, hit) && !isSubjectOfItsOwn(title, hit);
        if (!inspires && !isBeside && !isSecondGain(title, hit) && !isSourceOf(title, hit) &&
            !isSaidAfterwards(title, hit)) {
            return RuleVerdict{std::nullopt, title.evidence(hit.span)};
        }
    }
    if (const CueHit *hit = toldBelow(input)) {
        return RuleVerdict{std::nullopt, input.reading.summary.evidence(hit->span)};
    }
    return std::nullopt;
}

} // namespace raiki
