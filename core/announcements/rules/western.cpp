// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** Finds who or what in a headline tells of shows with actors, or drawn elsewhere. */
class WesternReader final
{
public:
    explicit WesternReader(const FieldReading &title)
        : m_title(title)
    {
    }

    /** The token that tells it, or -1. */
    [[nodiscard]] qsizetype find() const
    {
        if (m_title.words.hasCjk) {
            return -1;
        }
        if (const qsizetype owner = ownerAtFront(); owner >= 0) {
            return owner;
        }
        for (qsizetype i = 0; i < m_title.count(); ++i) {
            if (!m_title.isQuoted(m_title.token(i).span) &&
                (isOutletAt(i) || isRemadeAt(i) || isHeroAt(i) || isMakerAt(i))) {
                return i;
            }
        }
        return -1;
    }

private:
    /** "Marvel Studios' Given Title", "HBO's Title": who makes no animation of Japan, and owns what follows.
     */
    [[nodiscard]] qsizetype ownerAtFront() const
    {
        if (m_title.words.isSlug) { // an address writes no apostrophe
            return isOneOf(m_title.lowerAt(0), {u"disneys", u"pixars", u"marvels", u"dcs", u"hbos", u"amcs",
                                                u"fxs", u"bbcs", u"nbcs", u"cbss", u"foxs", u"dreamworks"})
                       ? 0
                       : -1;
        }
        const bool isOwner = isOneOf(m_title.lowerAt(0),
                                     {u"disney",     u"pixar",        u"marvel",   u"dc",        u"lucasfilm",
                                      u"dreamworks", u"illumination", u"hbo",      u"amc",       u"fx",
                                      u"apple",      u"peacock",      u"showtime", u"starz",     u"bbc",
                                      u"nbc",        u"cbs",          u"fox",      u"a24",       u"blumhouse",
                                      u"lionsgate",  u"nickelodeon",  u"laika",    u"universal", u"syfy"});
        if (!isOwner) {
            return -1;
        }
        const bool isStudio =
            isOneOf(m_title.lowerAt(1), {u"studios", u"animation", u"pictures", u"television"});
        const qsizetype mark = isStudio ? 2 : 1;
        const bool owns = mark + 1 < m_title.count() &&
                          (m_title.token(mark).kind == TokenKind::Possessive ||
                           m_title.words.markAt(mark) == u'\'' || m_title.words.markAt(mark) == u'\u2019');
        return owns ? 0 : -1;
    }

    /** "on HBO", "at Fox", "on The CW": where no anime is shown first. */
    [[nodiscard]] bool isOutletAt(qsizetype i) const
    {
        if (!isOneOf(m_title.lowerAt(i), {u"on", u"at", u"to"})) {
            return false;
        }
        const qsizetype name = m_title.lowerAt(i + 1) == u"the" ? i + 2 : i + 1;
        if (m_title.lowerAt(name) == u"hbo") {
            return m_title.lowerAt(name + 1) != u"max";
        }
        if (m_title.lowerAt(name) == u"disney") {
            return isOneOf(m_title.lowerAt(name + 1), {u"channel", u"junior"});
        }
        return name < m_title.count() && m_title.token(name).isCapital &&
               isOneOf(m_title.lowerAt(name),
                       {u"amc", u"fx", u"peacock", u"showtime", u"starz", u"nbc", u"cbs", u"abc", u"fox",
                        u"cw", u"bbc", u"itv", u"nickelodeon", u"syfy", u"freeform", u"britbox"});
    }

    /** "Thai Remake of Title", "Hollywood Adaptation": a country's own version is played by people. */
    [[nodiscard]] bool isRemadeAt(qsizetype i) const
    {
        return isOneOf(m_title.lowerAt(i),
                       {u"thai", u"korean", u"chinese", u"taiwanese", u"american", u"hollywood", u"bollywood",
                        u"indian", u"filipino", u"philippine", u"turkish", u"british", u"french", u"spanish",
                        u"italian", u"mexican", u"vietnamese", u"indonesian"}) &&
               isOneOf(m_title.lowerAt(i + 1), {u"remake", u"adaptation", u"drama", u"reboot"});
    }

    /** "Lamp Sentai Bellger", "Bell Rangers": heroes in costumes, whose names end so. */
    [[nodiscard]] bool isHeroAt(qsizetype i) const
    {
        const QStringView next = m_title.lowerAt(i + 1);
        const bool isSquad = m_title.lowerAt(i) == u"sentai" && i > 0 && next.endsWith(u"ger");
        const bool isGiant = m_title.lowerAt(i) == u"ultraman" && i + 1 < m_title.count() &&
                             m_title.token(i + 1).isCapital && m_title.startingAt(i + 1) == nullptr;
        return isSquad || isGiant;
    }

    /** "Showrunner": such series have one. */
    [[nodiscard]] bool isMakerAt(qsizetype i) const
    {
        return isOneOf(m_title.lowerAt(i), {u"showrunner", u"showrunners"});
    }

    const FieldReading &m_title;
};

} // namespace

/** "HBO's Title Season 2 Premieres", "Thai Remake of Title", "Ultraman Title": series with people in them, or
 * drawn by studios that make no anime. A word of animation says otherwise. */
std::optional<RuleVerdict> judgeWestern(const RuleInput &input)
{
    constexpr Cues drawn = Cue::Anime | Cue::NewWork | Cue::Dub;
    const FieldReading &title = input.reading.title;
    const qsizetype told = input.reading.has(drawn) ? -1 : WesternReader(title).find();
    return told < 0 ? std::nullopt
                    : std::optional(RuleVerdict{std::nullopt, title.evidence(title.token(told).span)});
}

} // namespace raiki
