// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/companies.h"
#include "core/announcements/headborders.h"

#include <algorithm>
#include <array>

/** Where a name ends before a verb that no phrase knows: the half of HeadBorders that meets headlines' puns.
 */
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
        if (!isPlain && mark != u'!' && mark != u'?') {
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
