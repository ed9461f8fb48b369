// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/headspeaker.h"

#include "core/announcements/commonwords.h"
#include "core/announcements/companies.h"
#include "core/announcements/namelesswords.h"
#include "core/announcements/nameowner.h"

#include <algorithm>

namespace raiki {

namespace {

/** Longer names than a speaker's are shows. */
constexpr qsizetype longestSpeaker = 3;

} // namespace

HeadSpeaker::HeadSpeaker(const FieldReading &field, const HeadBorders &borders)
    : m_field(field)
    , m_borders(borders)
{
}

bool HeadSpeaker::isMaker(TokenRange name, qsizetype cut) const
{
    const bool owns = name.end < cut && m_borders.token(name.end).kind == TokenKind::Possessive;
    if (owns && isPersonsName(m_borders, name.start, name.end)) {
        return true;
    }
    if (isPersonByTrade(name, cut)) {
        return true;
    }
    const CueHit *verb = m_field.startingAt(cut);
    if (verb != nullptr && (verb->cues & Cue::OtherPrint) && isPersonsName(m_borders, name.start, name.end) &&
        name.end == cut && startsName(verb->lastToken + 1)) {
        return true; // "Mizuki Bell Novel Title Gets Anime"
    }
    if (verb != nullptr && (verb->cues & Cue::Object) && (verb->cues & Cue::Lead) && !isOnlyPlatforms(name) &&
        isOneOf(m_borders.word(verb->lastToken + 1), {u"they", u"it", u"he", u"she", u"their"})) {
        return true; // "Bellbox announced that they are producing an anime of Title"
    }
    return isOneOf(m_borders.word(cut), {u"announces", u"reveals", u"unveils"}) &&
           name.end - name.start > 1 &&
           isOneOf(m_borders.word(name.end - 1),
                   {u"animation", u"studio", u"pictures", u"films", u"filmworks", u"production"});
}

/** A plain name, no month, with something behind it. */
bool HeadSpeaker::startsName(qsizetype i) const
{
    return i + 1 < m_field.count() && m_field.isPlainName(i) && !m_borders.isInDate(i);
}

/** "Composer Given Family Joins", "Bellbox author Given Family revealed": somebody of a trade acts. */
bool HeadSpeaker::isPersonByTrade(TokenRange name, qsizetype cut) const
{
    constexpr qsizetype longestPerson = 5;
    if (name.start != 0 || m_borders.isSlug() || name.end - name.start < 2 ||
        name.end - name.start > longestPerson) {
        return false;
    }
    const bool isFirst =
        isTrade(m_borders.word(0)) || (m_borders.word(0) == u"voice" && isTrade(m_borders.word(1)));
    bool isInside = false; // "Bellbox author Given Family"
    for (qsizetype i = name.start + 1; i + 1 < name.end; ++i) {
        isInside = isInside || (isTrade(m_borders.word(i)) && !m_borders.token(i).isCapital);
    }
    const CueHit *verb = m_field.startingAt(cut);
    constexpr Cues media = Cue::Anime | Cue::OtherPrint | Cue::Movie;
    const bool isWork = verb != nullptr && (verb->cues & media) && name.end == cut;
    return (isFirst || isInside) && !isWork;
}

TokenRange HeadSpeaker::headFrom(qsizetype place) const
{
    const qsizetype start = m_borders.afterLead(place);
    return {start, m_borders.endOfHead(start)};
}

bool HeadSpeaker::isNamedWork(TokenRange head) const
{
    const CueHit *medium = m_field.startingAt(head.end);
    return medium != nullptr && (medium->cues & (Cue::Anime | Cue::Movie)) && hasName(head);
}

/** Whether who licenses, brings or acquires is followed by what. */
bool HeadSpeaker::namesObject(qsizetype cut) const
{
    if (!isOneOf(m_borders.word(cut), {u"licenses", u"licensed", u"acquires", u"acquired", u"to", u"will",
                                       u"picks", u"rescues", u"secures", u"nabs"})) {
        return false;
    }
    return hasName(headFrom(m_borders.afterCut(cut)));
}

/** "Crunchyroll Announces New Title Anime": between the verb and the medium stands what it is about. */
bool HeadSpeaker::announcesOther(qsizetype cut) const
{
    const QStringView verb = m_borders.word(cut);
    const CueHit *next = m_field.startingAt(cut + 1);
    const bool isNew =
        next != nullptr && m_borders.word(cut + 1).startsWith(u"new") && (next->cues & Cue::Lead);
    const bool isNamed = next == nullptr && verb == u"announces"; // "Science SARU announces Sanda anime"
    if (!isOneOf(verb, {u"announces", u"reveals", u"unveils", u"confirms"}) || !(isNew || isNamed)) {
        return false;
    }
    return isNamedWork(headFrom(cut + 1));
}

/** "mono TV Anime Unveils": one word in small letters at the very front, before what it is. */
bool HeadSpeaker::isSmallName(TokenRange range) const
{
    if (range.start != 0 || range.end != 1) {
        return false;
    }
    const CueHit *medium = m_field.startingAt(range.end);
    const bool isSeason = // "mono Season 2 Announced"
        std::any_of(m_field.seasons.begin(), m_field.seasons.end(), [&range](const SeasonPhrase &one) {
            return one.firstToken == range.end && one.season.has_value();
        });
    const bool isMedium =
        medium != nullptr && (medium->cues & (Cue::Anime | Cue::OtherPrint)) && (medium->cues & Cue::Trail);
    return (isMedium || isSeason) && m_borders.token(0).kind == TokenKind::Word &&
           !isCommonWord(m_borders.word(0));
}

/** "Five Summer Shows", "Tokyo Cinemas", "Understanding the Reasons So Many": words of no work in particular.
 */
bool HeadSpeaker::isNameless(TokenRange range) const
{
    const bool isOther = range.end - range.start > 1 && m_borders.word(range.start) == u"another";
    for (qsizetype i = range.start + (isOther ? 1 : 0); i < range.end; ++i) {
        const Token &one = m_borders.token(i);
        const bool isAmount = one.kind == TokenKind::Number && range.end - range.start > 1;
        if (one.kind != TokenKind::Punctuation && one.kind != TokenKind::Possessive && !isAmount &&
            !m_borders.isInDate(i) && !isNamelessWord(m_borders.word(i)) &&
            !(m_borders.word(i) == u"channel" && i > range.start && m_borders.word(i - 1) == u"youtube")) {
            return false;
        }
    }
    return true;
}

bool HeadSpeaker::hasName(TokenRange range) const
{
    const Token *only = range.end == range.start + 1 ? &m_borders.token(range.start) : nullptr;
    if (only != nullptr && only->kind == TokenKind::Number && only->number >= 1990 && only->number < 2100) {
        return false; // "Postpones 2020 SimulDubs"
    }
    if (only != nullptr && isOneOf(m_borders.word(range.start),
                                   {u"all", u"every", u"here", u"these", u"this", u"schedule", u"it", u"what",
                                    u"more", u"best", u"when", u"where", u"why", u"how", u"update"})) {
        return false; // "All Summer 2026 Anime Release Dates"
    }
    if (isSmallName(range)) {
        return true;
    }
    if (isNameless(range)) {
        return false;
    }
    for (qsizetype i = range.start; i < range.end; ++i) {
        const Token &one = m_borders.token(i);
        const bool isNumberName = one.kind == TokenKind::Number && (i + 1 == range.end || m_borders.isSlug());
        const bool couldName = one.kind == TokenKind::Cjk || isNumberName ||
                               (one.kind == TokenKind::Word && (m_borders.isSlug() || one.isCapital));
        if (couldName && !m_borders.isInDate(i)) {
            return true;
        }
    }
    return false;
}

/** "Netflix announces …": who says it is not what it is about. */
bool HeadSpeaker::isSpeaker(TokenRange name, qsizetype cut) const
{
    const CueHit *verb = m_field.startingAt(cut);
    constexpr Cues saying = Cue::Report | Cue::Announce | Cue::Stream | Cue::Release | Cue::Gets |
                            Cue::Delay | Cue::Object | Cue::Promotion | Cue::NewWork;
    const CueHit *next = isOneOf(m_borders.word(cut), {u"has", u"have", u"will", u"is"})
                             ? m_field.startingAt(cut + 1)
                             : nullptr; // "Toei Animation has announced"
    const bool speaks = (verb != nullptr && (verb->cues & saying)) ||
                        (next != nullptr && (next->cues & (Cue::Report | Cue::Announce | Cue::Object)));
    if (isOnlyPlatforms(name) || isOnlyCountries(name)) {
        return true;
    }
    const bool owns = name.end < cut && (m_borders.token(name.end).kind == TokenKind::Possessive ||
                                         m_field.words.markAt(name.end) == u'\'' ||
                                         m_field.words.markAt(name.end) == u'\u2019');
    const bool isCompany = isCompanyName(m_borders.word(name.start), m_borders.word(name.start + 1));
    if (owns && name.end - name.start <= longestSpeaker && isCompany) {
        return true; // "MAPPA's Original Anime Title"
    }
    if (announcesOther(cut)) {
        return true;
    }
    if (verb != nullptr && (verb->cues & Cue::Object) && (verb->cues & Cue::Stream) && namesObject(cut)) {
        return true; // "Fathom and Others Partner to Bring Title to Cinemas"
    }
    if (isCause(name) && verb != nullptr && (verb->cues & Cue::Delay)) {
        return true;
    }
    if (isCompany && m_field.words.markAt(cut) == u',' &&
        isCompanyName(m_borders.word(cut + 1), m_borders.word(cut + 2))) {
        return true; // "Bellbox, Kadokawa Announce"
    }
    const bool acts = speaks || (verb == nullptr && m_borders.word(cut).endsWith(u's')); // "GKIDS Brings"
    return acts && name.end - name.start <= longestSpeaker && isCompany;
}

/** "Production Issues Push Back", "Earthquake Delays": what puts a show off is no show. */
bool HeadSpeaker::isCause(TokenRange name) const
{
    return isOneOf(m_borders.word(name.end - 1),
                   {u"issues", u"problems", u"circumstances", u"schedule", u"earthquake", u"typhoon",
                    u"covid", u"pandemic", u"coronavirus", u"olympics", u"strike", u"outbreak", u"troubles",
                    u"delays"});
}

/** "Adult Swim's Toonami", "Muse Asia": where things are shown is no show. */
bool HeadSpeaker::isOnlyPlatforms(TokenRange name) const
{
    qsizetype i = name.start;
    while (i < name.end) {
        const PlatformMention *platform = m_borders.platformAt(i);
        if (platform == nullptr) {
            break;
        }
        i = platform->lastToken + 1;
        i += i < name.end && m_borders.token(i).kind == TokenKind::Possessive ? 1 : 0;
    }
    return i >= name.end;
}

/** "US and Canada", "North America": where something comes out is no show. */
bool HeadSpeaker::isOnlyCountries(TokenRange name) const
{
    name.end -= name.end > name.start + 1 && m_borders.word(name.end - 1) == u"get" ? 1 : 0;
    bool hasCountry = false;
    for (qsizetype i = name.start; i < name.end; ++i) {
        const bool isCountry =
            isOneOf(m_borders.word(i), {u"us", u"u", u"s", u"usa", u"uk", u"canada", u"japan", u"america",
                                        u"australia", u"europe", u"france", u"germany", u"india", u"asia",
                                        u"mexico", u"china", u"korea", u"philippines", u"zealand"});
        if (!isCountry &&
            !isOneOf(m_borders.word(i),
                     {u"and", u"north", u"latin", u"southeast", u"south", u"new", u"the", u"&"}) &&
            m_field.words.markAt(i).isNull()) {
            return false;
        }
        hasCountry = hasCountry || isCountry;
    }
    return hasCountry;
}

} // namespace raiki
