// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/companies.h"
#include "core/announcements/headborders.h"

#include <algorithm>
#include <array>

/** Verbs around a name: those that no phrase knows end it, and some that phrases know are words of it. */
namespace raiki {

namespace {

// Sorted. Verbs in their third person that hardly any title holds as a noun.
constexpr auto plainVerbs = std::to_array<QStringView>({
    u"adapts",    u"awakens",  u"blooms",     u"blossoms", u"bounces", u"braces",  u"brews",    u"brings",
    u"completes", u"conquers", u"continues",  u"cooks",    u"crashes", u"dashes",  u"delivers", u"descends",
    u"dives",     u"emerges",  u"enters",     u"expands",  u"extends", u"finds",   u"flips",    u"gallops",
    u"gears",     u"gives",    u"haunts",     u"heats",    u"hops",    u"invades", u"jumps",    u"keeps",
    u"kicks",     u"leaps",    u"lets",       u"marches",  u"pauses",  u"pledges", u"prepares", u"promises",
    u"puts",      u"readies",  u"resurfaces", u"rewrites", u"sails",   u"sees",    u"serves",   u"skates",
    u"slides",    u"sneaks",   u"soars",      u"stirs",    u"summons", u"swims",   u"swings",   u"transforms",
    u"unleashes", u"wakes",    u"warms",      u"zooms",
});

bool isParticle(QStringView word)
{
    return isOneOf(word, {u"up", u"its", u"a", u"an", u"the", u"into", u"onto", u"off", u"out", u"back",
                          u"through", u"over", u"around", u"towards", u"ahead", u"our", u"their"});
}

} // namespace

/** "Skate Stars Anime", "Ensemble Stars! Premieres": no verb where what stands behind names follows at once.
 */
bool HeadBorders::isNounBefore(const CueHit &hit) const
{
    const qsizetype i = hit.firstToken;
    const bool isVerb =
        isOneOf(word(i), {u"stars", u"shares", u"posts", u"visits", u"features", u"highlights"});
    const bool isMedium =
        bool(hit.cues & Cue::OtherMedium) && (token(i).isCapital || isSlug()); // "High School Musical Anime"
    if (hit.lastToken > i || !(isVerb || isMedium)) {
        return false;
    }
    const qsizetype next = m_field.words.markAt(i + 1) == u'!' ? i + 2 : i + 1;
    const CueHit *behind = m_field.startingAt(next);
    if (isMedium) {
        return seasonAt(next) != nullptr ||
               (behind != nullptr && (behind->cues & Cue::Anime) && (behind->cues & Cue::Trail));
    }
    return next > i + 1 || next >= m_count || seasonAt(next) != nullptr ||
           !m_field.words.markAt(next).isNull() || word(next) == u"to" ||
           (behind != nullptr && (behind->cues & (Cue::Anime | Cue::Dub | Cue::Release | Cue::OtherPrint |
                                                  Cue::Gets | Cue::Announce | Cue::Delay)));
}

/** "Pilgrim Takes Off Anime": a verb that titles hold, too, is the name's where nothing but words leads to
 * "Anime". */
bool HeadBorders::isVerbOfName(const CueHit &hit) const
{
    constexpr qsizetype farthest = 10;
    if (word(hit.firstToken) == u"now" && hit.firstToken > 0 && word(hit.firstToken - 1) == u"i") {
        return true; // "Lantern, I Now Wander the Tower": who says "I" is in the name
    }
    if (m_isSentence || !(token(hit.firstToken).isCapital || isSlug()) ||
        !isOneOf(word(hit.firstToken),
                 {u"takes",  u"tells",   u"says",   u"wins",    u"becomes", u"hits",   u"hit",
                  u"makes",  u"now",     u"begins", u"starts",  u"opens",   u"drops",  u"stars",
                  u"sings",  u"talks",   u"visits", u"set",     u"leaves",  u"goes",   u"coming",
                  u"launch", u"release", u"began",  u"started", u"returns", u"arrives"})) {
        return false;
    }
    const bool isNoStart = isOneOf(
        word(hit.firstToken), {u"now", u"becomes", u"wins", u"says", u"tells", u"makes", u"goes", u"sings"});
    for (qsizetype i = hit.lastToken + 1; i < std::min(m_count, hit.lastToken + farthest); ++i) {
        const CueHit *next = m_field.startingAt(i);
        if (isNoStart && i > hit.lastToken + 1 && seasonAt(i) != nullptr) {
            return true; // "I Now Wander the Tower Season 2"
        }
        if (next != nullptr && (next->cues & Cue::Anime)) {
            const bool isAlone =
                isOneOf(word(hit.firstToken), {u"returns", u"begins", u"arrives"}); // "The Cat Returns Anime"
            if (isSlug()) {
                return isAlone && i == hit.lastToken + 1 && next->firstToken == i;
            }
            return (isAlone || i > hit.firstToken + 1) && (next->cues & Cue::Trail) && next->firstToken == i;
        }
        if (m_field.words.markAt(i) == u'!' && i == hit.lastToken + 1) {
            continue; // "Lantern Returns! Anime"
        }
        const bool isPlain = token(i).kind == TokenKind::Word && (next == nullptr || next->lastToken == i) &&
                             (next == nullptr || !(next->cues & ~Cues(Cue::Lead | Cue::Trail))) &&
                             platformAt(i) == nullptr && !isInDate(i) &&
                             !isOneOf(word(i), {u"with", u"to", u"for", u"as", u"after", u"new", u"first"});
        if (!isPlain) {
            return false;
        }
    }
    return false;
}

/** Only plain words stand between @p first and "Anime", a season or a film: all of it is the name. */
bool HeadBorders::namesUpToMedium(qsizetype first) const
{
    constexpr qsizetype farthest = 9;
    bool hasArticle = false;
    for (qsizetype i = first; i < std::min(m_count, first + farthest); ++i) {
        const CueHit *hit = m_field.startingAt(i);
        const bool isMedium = hit != nullptr &&
                              (hit->cues & (Cue::Anime | Cue::OtherPrint | Cue::Movie | Cue::Dub)) &&
                              !(hit->cues & Cue::NewWork);
        const bool isNews = i > first && hit != nullptr &&
                            ((hit->cues & (Cue::Gets | Cue::Delay | Cue::Announce)) ||
                             ((hit->cues & Cue::Broadcast) && !hasArticle));
        if (isMedium || isNews || (seasonAt(i) != nullptr && !hasArticle)) {
            return true;
        }
        const bool isPlain =
            token(i).kind == TokenKind::Word && !isInDate(i) && platformAt(i) == nullptr &&
            (hit == nullptr || (hit->lastToken == i && !(hit->cues & ~Cues(Cue::Lead | Cue::Trail))));
        const QChar mark = m_field.words.markAt(i);
        const bool isOwner = // "Exceeds the Hero's TV Anime"
            token(i).kind == TokenKind::Possessive && i + 1 < m_count &&
            m_field.startingAt(i + 1) != nullptr && (m_field.startingAt(i + 1)->cues & Cue::Anime);
        if (!isPlain && !isOwner && mark != u'!' && mark != u'?') {
            return false;
        }
        hasArticle = hasArticle || isOneOf(word(i), {u"a", u"an", u"its", u"their"});
    }
    return false;
}

/** "Serves Up a Premiere Date", "Flips Onto Screens", "Rewrites the Rules Starting October 13". */
bool HeadBorders::isOpenVerb(qsizetype i, qsizetype start) const
{
    constexpr qsizetype shortest = 4;
    const Token &one = token(i);
    const QStringView verb = word(i);
    if (isSlug() || i == start || i + 1 >= m_count || one.kind != TokenKind::Word || !one.isCapital ||
        verb.size() < shortest || !verb.endsWith(u's') || verb.endsWith(u"ss") || verb.endsWith(u"us") ||
        token(i - 1).kind == TokenKind::Possessive || !m_field.words.markAt(i - 1).isNull()) {
        return false;
    }
    const QStringView next = word(i + 1);
    const CueHit *behind = m_field.startingAt(i + 2);
    const bool isSubtitle = next == u"the" && behind != nullptr && (behind->cues & (Cue::Movie | Cue::Anime));
    const bool isTheAnimation =
        next == u"the" && isOneOf(word(i + 2), {u"animation", u"final", u"last", u"origin"});
    const bool isVerb = std::binary_search(plainVerbs.begin(), plainVerbs.end(), verb) ||
                        (isParticle(next) && !isSubtitle && !isTheAnimation);
    const bool isOfCompany = i == start + 1 && (platformAt(start) != nullptr || isCompanyWord(word(start)));
    return isVerb && (isOfCompany || !namesUpToMedium(i + 1));
}

/** "The Flowers of Evil to bloom this spring", "sky crawlers to fly into theaters". */
bool HeadBorders::isOpenInfinitive(qsizetype i, qsizetype start) const
{
    const qsizetype after = i + 2;
    if (i == start || after > m_count || word(i) != u"to" || (token(i).isCapital && m_isSentence) ||
        i + 1 >= m_count || token(i + 1).kind != TokenKind::Word || m_field.startingAt(i + 1) != nullptr) {
        return false;
    }
    const bool isPlace =
        after < m_count &&
        (isInDate(after) || isOneOf(word(after), {u"in", u"on", u"into", u"onto", u"this", u"next"}));
    const bool isSure =
        after < m_count && (isInDate(after) || isOneOf(word(after), {u"into", u"onto", u"this", u"next"}));
    return isPlace && (isSure || !namesUpToMedium(i + 1));
}

} // namespace raiki
