// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** "Announces New Series 'Title', Passes 5 Million": what comes after the comma is told besides. */
bool isSaidBesides(const FieldReading &title, const CueHit &business)
{
    const CueHit *work = title.lastBefore(business.span.start, business.sentence, Cue::NewWork | Cue::Sequel);
    if (work == nullptr || !title.has(Cue::Announce | Cue::Gets | Cue::Report)) {
        return false;
    }
    const qsizetype start = work->span.end();
    return title.words.textOf({start, business.span.start - start}).contains(u',');
}

/** "Adult Swim Festival Returns This November": what comes is an event. */
bool isOfEvent(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const bool isOfWork =
        input.show && std::any_of(title.cues.begin(), title.cues.end(), [&](const CueHit &one) {
            return (one.cues & (Cue::Anime | Cue::Movie)) && !one.span.overlaps(input.show->evidence.span);
        });
    if (!input.show || input.show->isQuoted || input.show->evidence.field != TextField::Title || isOfWork ||
        !title.seasons.empty()) {
        return false;
    }
    const qsizetype behind = title.tokenAt(input.show->evidence.span.end());
    return behind > 1 &&
           isOneOf(title.lowerAt(behind - 1),
                   {u"festival",   u"fest",     u"fes",        u"expo",         u"convention", u"con",
                    u"fair",       u"showcase", u"awards",     u"event",        u"panel",      u"marathon",
                    u"campaign",   u"sale",     u"tournament", u"championship", u"workshop",   u"auction",
                    u"lottery",    u"exam",     u"seminar",    u"symposium",    u"ceremony",   u"screening",
                    u"screenings", u"gallery",  u"service",    u"app",          u"store",      u"shop"});
}

/** "New Anime Museum Opens", "The Anime Fan": behind "anime" stands what serves or loves it, no work. */
const CueHit *thingOfAnime(const FieldReading &title)
{
    const auto found = std::find_if(title.cues.begin(), title.cues.end(), [&title](const CueHit &one) {
        return (one.cues & Cue::Anime) && title.lowerAt(one.lastToken) == u"anime" &&
               isOneOf(title.lowerAt(one.lastToken + 1),
                       {u"museum",    u"store",      u"stores",   u"shop",     u"shops",      u"facility",
                        u"fan",       u"fans",       u"fandom",   u"magazine", u"boom",       u"tourism",
                        u"course",    u"courses",    u"school",   u"academy",  u"degree",     u"tax",
                        u"law",       u"bill",       u"grant",    u"fund",     u"startup",    u"archive",
                        u"archives",  u"database",   u"hub",      u"center",   u"centre",     u"hotel",
                        u"bar",       u"restaurant", u"gallery",  u"auction",  u"newsletter", u"podcast",
                        u"trend",     u"trends",     u"tropes",   u"culture",  u"merch",      u"merchandise",
                        u"publisher", u"retailer",   u"pavilion", u"workshop", u"exports",    u"workers"});
    });
    return found == title.cues.end() ? nullptr : &*found;
}

/** "Anime Is Having Its Biggest Year", "Anime Could Save Cinemas": animation at large is the subject. */
bool isAnimeAtLarge(const FieldReading &title)
{
    return title.lowerAt(0) == u"anime" && title.quotes.empty() && title.seasons.empty() &&
           isOneOf(title.lowerAt(1),
                   {u"is", u"has", u"was", u"will", u"can", u"could", u"may", u"might", u"needs", u"becomes",
                    u"became", u"continues", u"keeps", u"dominates", u"isn't", u"won't", u"must", u"should"});
}

/** "Crow-Themed Wristwatches Coming": things made after the show. */
const Token *themedThing(const FieldReading &title)
{
    for (qsizetype i = 1; i + 1 < title.count(); ++i) {
        const bool isGlued = // an address writes no hyphen
            title.words.isSlug
                ? title.lowerAt(i) == u"themed"
                : !title.token(i).blankBefore && title.token(i - 1).kind != TokenKind::Punctuation;
        const CueHit *next = title.startingAt(i + 1);
        constexpr Cues works = Cue::Anime | Cue::Movie | Cue::NewWork | Cue::OtherPrint | Cue::Episode;
        const bool isWork = next != nullptr && (next->cues & works);
        if (isGlued && !isWork && title.token(i + 1).kind == TokenKind::Word &&
            (title.token(i + 1).isCapital || title.words.isSlug) &&
            isOneOf(title.lowerAt(i), {u"themed", u"inspired", u"branded", u"shaped"})) {
            return &title.token(i);
        }
    }
    return nullptr;
}

/** "Lanternhouse's Crow Returns in June": who makes figures and models tells of those. */
bool isGoodsMaker(const FieldReading &title)
{
    const QStringView first = title.lowerAt(0);
    const QStringView second = title.lowerAt(1);
    const bool isPair =
        (first == u"bandai" && second == u"spirits") || (first == u"good" && second == u"smile") ||
        (first == u"max" && second == u"factory") || (first == u"tamashii" && second == u"nations") ||
        (first == u"prime" && second == u"1");
    return isPair || isOneOf(first, {u"megahouse", u"kotobukiya", u"funko", u"banpresto", u"furyu", u"hasbro",
                                     u"mattel", u"tamashii", u"uniqlo", u"medicom", u"gashapon", u"loungefly",
                                     u"bandai's"});
}

/** "Revealed at Anime Expo": where it was told. */
bool isWhereTold(const FieldReading &title, const CueHit &business)
{
    return isOneOf(title.lowerAt(business.firstToken - 1), {u"at", u"during"}) &&
           title.lastBefore(business.span.start, business.sentence, Cue::Announce | Cue::Report) != nullptr &&
           title.has(Cue::Anime | Cue::NewWork | Cue::Movie | Cue::Sequel) && !title.has(Cue::Promotion);
}

} // namespace

/** Prizes, sales, people and quarrels, unless the same headline also gives a season. */
std::optional<RuleVerdict> judgeBusiness(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::Business);
    if (const Token *thing = hit == nullptr ? themedThing(title) : nullptr) {
        return RuleVerdict{std::nullopt, title.evidence(thing->span)};
    }
    if (isGoodsMaker(title) && title.seasons.empty() && !title.has(Cue::Anime | Cue::NewWork)) {
        return RuleVerdict{std::nullopt, title.evidence(title.words.tokens.front().span)};
    }
    if (const CueHit *thing = title.seasons.empty() ? thingOfAnime(title) : nullptr) {
        return RuleVerdict{std::nullopt, title.evidence(thing->span)};
    }
    if (isAnimeAtLarge(title)) {
        return RuleVerdict{std::nullopt, title.evidence(title.words.tokens.front().span)};
    }
    if (hit == nullptr && isOfEvent(input)) {
        return RuleVerdict{std::nullopt, input.show->evidence};
    }
    if (hit == nullptr || (!title.seasons.empty() && title.has(Cue::Announce | Cue::Gets | Cue::Release)) ||
        isSaidBesides(title, *hit) || isWhereTold(title, *hit)) {
        return std::nullopt;
    }
    return RuleVerdict{std::nullopt, title.evidence(hit->span)};
}

} // namespace raiki
