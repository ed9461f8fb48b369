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
