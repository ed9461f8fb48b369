// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

/** "Joins Toonami"; not "joins the cast", nor "joins Hulu Event". */
bool joins(const FieldReading &title, const CueHit &verb, const PlatformMention &platform)
{
    const bool isVerb = title.lowerIn(verb.span).startsWith(u"join");
    const auto next = (platform.lastToken + 1);
    const bool goesOn =
        title.isPlainName(next) && !isOneOf(title.lowerAt(next), {u"catalog", u"catalogue", u"library",
                                                                  u"lineup", u"roster", u"slate", u"anime"});
    const qsizetype before = platform.firstToken - 1; // "Joins the Hulu Catalog"
    return isVerb && !goesOn && verb.lastToken == (title.lowerAt(before) == u"the" ? before - 1 : before);
}

/** Who shows what others have shown before. */
bool isRebroadcaster(const QString &name)
{
    return isOneOf(name, {u"Toonami", u"Adult Swim", u"Cartoon Network"});
}

/** "Joins Bellbox's Summer Lineup": the platform is who has what follows. */
bool isOwnerJoined(const FieldReading &title, const PlatformMention &platform)
{
    const qsizetype mark = platform.lastToken + 1;
    return mark < title.count() && title.token(mark).kind == TokenKind::Possessive &&
           title.lowerAt(platform.firstToken - 1).startsWith(u"join");
}

/** "comes to HBO Max", "joins Toonami", "returns to Toonami": the platform right after the words of release.
 */
const CueHit *comesToPlatform(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    for (const PlatformMention &platform : title.platforms) {
        const CueHit *medium = title.startingAt(title.tokenAt(input.show->evidence.span.end()));
        const bool isCalledAnime =
            medium != nullptr && (medium->cues & Cue::Anime) && // "Anime Appears on Netflix May 5"
            !title.words.isSlug && input.show->evidence.field == TextField::Title &&
            platform.firstToken > medium->lastToken + 1 && title.lowerAt(platform.firstToken - 1) != u"to";
        const bool isStart = (platform.kind == PlatformKind::Broadcaster || isCalledAnime) &&
                             input.date.isInTitle && !isRebroadcaster(platform.name) &&
                             !isOwnerJoined(title, platform);
        if (platform.kind == PlatformKind::Block || platform.firstToken == 0 || isStart) {
            continue;
        }
        const CueHit *release =
            title.lastBefore(platform.span.start, platform.sentence, Cue::Release | Cue::Report);
        if (release != nullptr && (release->cues & Cue::Report)) {
            if (joins(title, *release, platform)) {
                return release;
            }
            continue;
        }
        const QStringView link = title.lowerAt(platform.firstToken - 1);
        const bool isClose = release != nullptr && platform.firstToken - release->lastToken <= 2;
        if (isClose && (link == u"to" || link == u"on" || release->span.end() == platform.span.start - 1)) {
            return release;
        }
    }
    return nullptr;
}

/** "Toonami to Air Title in June": who shows again what follows. */
bool isTakenByBlock(const FieldReading &title, const ShowWords &show)
{
    if (title.platforms.empty() || title.platforms.front().firstToken != 0 ||
        !isRebroadcaster(title.platforms.front().name) || show.evidence.field != TextField::Title) {
        return false;
    }
    qsizetype verb = title.platforms.front().lastToken + 1;
    verb += isOneOf(title.lowerAt(verb), {u"to", u"will"}) ? 1 : 0;
    return isOneOf(title.lowerAt(verb), {u"air", u"airs", u"airing", u"run", u"runs", u"show", u"shows"}) &&
           title.tokenAt(show.evidence.span.start) > verb;
}

/** "Title Brings Its Comedy to Crunchyroll": the show brings itself, and no day is told. */
const PlatformMention *bringsItselfTo(const RuleInput &input)
{
    constexpr qsizetype reach = 8;
    const FieldReading &title = input.reading.title;
    if (input.date.isKnown() || input.show->evidence.field != TextField::Title) {
        return nullptr;
    }
    const qsizetype behind = title.tokenAt(input.show->evidence.span.end());
    const CueHit *medium = title.startingAt(behind);
    const qsizetype verb =
        medium != nullptr && (medium->cues & (Cue::Anime | Cue::Movie)) ? medium->lastToken + 1 : behind;
    if (!isOneOf(title.lowerAt(verb), {u"brings", u"bring"})) {
        return nullptr;
    }
    for (const PlatformMention &platform : title.platforms) {
        if (platform.kind == PlatformKind::Service && platform.firstToken > verb &&
            platform.firstToken <= verb + reach && title.lowerAt(platform.firstToken - 1) == u"to") {
            return &platform;
        }
    }
    return nullptr;
}

/** TVアニメ化が決定…日本テレビで放送: who shows it is told with the work that is announced. */
bool isAnnouncedInJapanese(const FieldReading &title)
{
    return title.words.hasCjk && std::any_of(title.cues.begin(), title.cues.end(), [](const CueHit &hit) {
               return (hit.cues & Cue::Announce) && (hit.cues & Cue::Anime);
           });
}

bool isPremiereWord(const FieldReading &title, const CueHit &hit)
{
    const QStringView words = title.lowerIn(hit.span);
    static constexpr std::array<QStringView, 5> stems{u"premier", u"debut", u"launch", u"start", u"begin"};
    return std::any_of(stems.begin(), stems.end(),
                       [words](QStringView stem) { return words.contains(stem); });
}

/** "Title Adds Four to Cast": the show adds, nobody adds the show. */
bool addsItself(const FieldReading &title, const CueHit &verb, const ShowWords &show)
{
    const QStringView words = title.lowerIn(verb.span);
    return isOneOf(words, {u"adds", u"nabs", u"secures", u"snags"}) &&
           show.evidence.field == TextField::Title && show.evidence.span.end() <= verb.span.start;
}

/** Who licenses nothing but animation stands at @p place: "Sentai Licenses", "licensed by Sentai". */
bool isLicensor(const FieldReading &title, qsizetype place)
{
    static constexpr std::array<QStringView, 11> names{u"animeigo", u"retrocrush", u"hidive",  u"sentai",
                                                       u"discotek", u"gkids",      u"aniplex", u"funimation",
                                                       u"nozomi",   u"medialink",  u"muse"};
    if (place >= title.count()) {
        return false;
    }
    const QStringView first = title.lowerAt(place);
    return std::find(names.begin(), names.end(), first) != names.end();
}

/** "Adds Lo-Fi Channel", "Bring Anime to Flights": what is taken up is nothing that is shown. */
bool isNoWork(const FieldReading &title, const ShowWords &show)
{
    if (show.evidence.field != TextField::Title || show.isQuoted) {
        return false;
    }
    const qsizetype last = title.tokenAt(show.evidence.span.end()) - 1;
    return last > 0 && isOneOf(title.lowerAt(last),
                               {u"channel",  u"channels", u"app",       u"apps",    u"feature", u"features",
                                u"tier",     u"flights",  u"plan",      u"plans",   u"support", u"service",
                                u"services", u"store",    u"subtitles", u"library", u"catalog", u"profiles",
                                u"devices",  u"option",   u"player",    u"mode",    u"titles",  u"shows",
                                u"share",    u"shares",   u"stake",     u"studio",  u"company", u"rights"});
}

/** "Anime Streams Karaoke Video": what the show itself streams is a promotion. */
bool streamsPromotion(const FieldReading &title, const CueHit &verb, const ShowWords &show)
{
    constexpr qsizetype reach = 4;
    const QStringView word = title.lowerAt(verb.firstToken);
    const CueHit *subject = title.lastBefore(verb.span.start, verb.sentence, Cue::Promotion);
    if (word == u"streamed" && subject != nullptr && subject->lastToken + 1 == verb.firstToken) {
        return true; // "Anime's Trailer Streamed"
    }
    if (show.evidence.field != TextField::Title || show.evidence.span.end() > verb.span.start ||
        !isOneOf(word, {u"streams", u"streaming", u"streamed"}) || !title.platforms.empty()) {
        return false;
    }
    return std::any_of(title.cues.begin(), title.cues.end(), [&verb](const CueHit &one) {
        return (one.cues & Cue::Promotion) && one.firstToken > verb.lastToken &&
               one.firstToken <= verb.lastToken + reach;
    });
}

} // namespace

/** A platform takes a show up: licensed, added, streaming now. A first showing with its date is a premiere.
 */
std::optional<RuleVerdict> judgeStream(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.show || isNoWork(title, *input.show) || isAnnouncedInJapanese(title)) {
        return std::nullopt;
    }
    if (const PlatformMention *platform = bringsItselfTo(input)) {
        return RuleVerdict{AnnouncementKind::Stream, title.evidence(platform->span)};
    }
    if (isTakenByBlock(title, *input.show)) {
        return RuleVerdict{AnnouncementKind::Stream, title.evidence(title.platforms.front().span)};
    }
    const bool isShownAgain = // "To Begin on Cartoon Network's Toonami"
        std::any_of(title.platforms.begin(), title.platforms.end(), [&title](const PlatformMention &one) {
            return isRebroadcaster(one.name) && one.firstToken > 1 &&
                   title.lowerAt(one.firstToken - 2) == QStringView(u"begin");
        });
    const bool premieres =
        !isShownAgain && std::any_of(title.cues.begin(), title.cues.end(), [&title](const CueHit &hit) {
            return (hit.cues & Cue::Release) && isPremiereWord(title, hit);
        });
    const CueHit *hit = title.first(Cue::Stream);
    const bool isFirstShowing =
        hit != nullptr && !(hit->cues & Cue::Object) && title.platforms.empty() && input.date.isKnown();
    // "Season 2 Streams January 16 on Hulu": a season that has its day starts there.
    const bool isSeasonStart = hit != nullptr && !(hit->cues & Cue::Object) && !title.seasons.empty() &&
                               input.date.isInTitle && input.date.date.precision() >= DatePrecision::Day;
    if ((premieres && input.date.isKnown()) || isFirstShowing || isSeasonStart) {
        return std::nullopt;
    }
    const bool isOfEpisode = title.episode && title.episode->number > 1 &&
                             (hit == nullptr || !(hit->cues & Cue::Object)); // "Episode 8 is now streaming"
    const qsizetype lead = isOfEpisode ? title.episode->firstToken - 1 : -1;
    const bool isCatalogue = // "comes to Toonami, starting with episode 20"
        lead >= 0 && isOneOf(title.lowerAt(lead), {u"at", u"from", u"with", u"to", u"through"});
    if (isOfEpisode && !isCatalogue) {
        return std::nullopt;
    }
    if (hit != nullptr &&
        (addsItself(title, *hit, *input.show) || streamsPromotion(title, *hit, *input.show))) {
        return std::nullopt;
    }
    if (hit != nullptr &&
        (speaksOfAnime(input.reading) || isLicensor(title, 0) ||
         (title.lowerAt(hit->lastToken) == u"by" && isLicensor(title, (hit->lastToken) + 1)))) {
        return RuleVerdict{AnnouncementKind::Stream, title.evidence(hit->span)};
    }
    const CueHit *comes = comesToPlatform(input);
    const bool isBlock = std::any_of(title.platforms.begin(), title.platforms.end(),
                                     [](const PlatformMention &one) { return isRebroadcaster(one.name); });
    const bool isJoined = comes != nullptr && isBlock && title.lowerAt(comes->firstToken).startsWith(u"join");
    if (comes != nullptr && (title.seasons.empty() || isJoined)) {
        return RuleVerdict{AnnouncementKind::Stream, title.evidence(comes->span)};
    }
    return std::nullopt;
}

} // namespace raiki
