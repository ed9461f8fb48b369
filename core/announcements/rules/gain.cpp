// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** Reads what stands between a show's verb and the headline's date. */
class GainReader final
{
public:
    explicit GainReader(const RuleInput &input)
        : m_title(input.reading.title)
        , m_show(m_title.tokenAt(input.show->evidence.span.end()))
        , m_date(m_title.tokenAt(input.date.evidence.span.start))
    {
    }

    /** The token that names a thing which the show gets or opens on that day, or -1. */
    [[nodiscard]] qsizetype find() const
    {
        if (const qsizetype thing = thingOfAnime(); thing > 0) {
            return thing;
        }
        const qsizetype verb = endOfVerb();
        if (verb < 0 || hasWork(verb + 1)) {
            return -1;
        }
        for (qsizetype i = verb + 1; i < m_date; ++i) {
            if (isPreposition(i) || !m_title.words.markAt(i).isNull()) {
                return -1; // "Returns to Osaka in September": a place, no thing
            }
            if (isThing(i)) {
                return i;
            }
        }
        return -1;
    }

private:
    /** The last token of the verb that may have an object, or -1. */
    [[nodiscard]] qsizetype endOfVerb() const
    {
        if (m_date < 1) {
            return -1;
        }
        const CueHit *hit =
            m_title.lastBefore(m_title.token(m_date).span.start, 0,
                               Cue::Gets | Cue::Announce | Cue::Release | Cue::Report | Cue::Stream);
        if (hit == nullptr || hit->firstToken < m_show || (hit->cues & (Cue::Anime | Cue::Object))) {
            return -1;
        }
        const QStringView verb = m_title.lowerAt(hit->firstToken);
        const bool hasObject =
            (hit->cues & Cue::Gets) ||
            isOneOf(verb, {u"launches", u"opens", u"releases", u"drops", u"debuts", u"starts", u"begins",
                           u"announces", u"rolls", u"becomes", u"inspires", u"joins"});
        return hasObject && verb != u"sets" ? hit->lastToken : -1; // "Sets Sail in July"
    }

    /** Whether a word of the show's own news stands between: a season, an episode, a premiere, a special. */
    [[nodiscard]] bool hasWork(qsizetype first) const
    {
        constexpr Cues works = Cue::Anime | Cue::Movie | Cue::Sequel | Cue::NewWork | Cue::Episode |
                               Cue::Promotion | Cue::Release | Cue::End | Cue::Dub | Cue::Stream |
                               Cue::Delay | Cue::Broadcast | Cue::Opens | Cue::Announce;
        const auto isBetween = [&](qsizetype i) { return i >= first && i < m_date; };
        const bool isCue = std::any_of(m_title.cues.begin(), m_title.cues.end(), [&](const CueHit &one) {
            return isBetween(one.firstToken) && (one.cues & works);
        });
        const bool isSeason = std::any_of(m_title.seasons.begin(), m_title.seasons.end(),
                                          [&](const SeasonPhrase &one) { return isBetween(one.firstToken); });
        for (qsizetype i = first; i < m_date; ++i) {
            if (isOneOf(m_title.lowerAt(i),
                        {u"special",     u"specials",  u"arc",    u"saga",         u"part",      u"cour",
                         u"half",        u"chapter",   u"run",    u"hour",         u"block",     u"slot",
                         u"installment", u"entry",     u"series", u"season",       u"broadcast", u"date",
                         u"window",      u"story",     u"era",    u"reruns",       u"rerun",     u"journey",
                         u"adventure",   u"worldwide", u"parts",  u"installments", u"halves"})) {
                return true;
            }
        }
        return isCue || isSeason;
    }

    [[nodiscard]] bool isPreposition(qsizetype i) const
    {
        return isOneOf(m_title.lowerAt(i),
                       {u"in",   u"on",   u"at",   u"to",     u"from",  u"with",    u"for", u"by",
                        u"as",   u"into", u"onto", u"during", u"after", u"before",  u"of",  u"via",
                        u"over", u"up",   u"off",  u"out",    u"back",  u"through", u"its"});
    }

    /** A noun that no phrase knows, or one of goods: neither a platform nor an adverb nor a place. */
    [[nodiscard]] bool isThing(qsizetype i) const
    {
        const Token &one = m_title.token(i);
        const CueHit *hit = m_title.startingAt(i);
        const bool isPlain =
            hit == nullptr || !(hit->cues & ~Cues(Cue::Lead | Cue::Trail | Cue::InNames | Cue::OtherMedium));
        const bool isShown = std::any_of(m_title.platforms.begin(), m_title.platforms.end(),
                                         [i](const PlatformMention &platform) {
                                             return platform.firstToken <= i && i <= platform.lastToken;
                                         });
        return one.kind == TokenKind::Word && one.isCapital && isPlain && !isShown && !isAdverb(i);
    }

    [[nodiscard]] bool isAdverb(qsizetype i) const
    {
        return m_title.lowerAt(i).endsWith(u"ly") ||
               m_title.lowerAt(i).endsWith(u"ed") || // "Gets Fired Up for July"
               isOneOf(m_title.lowerAt(i),
                       {u"worldwide", u"overseas", u"outside", u"nationwide", u"today",    u"again",
                        u"soon",      u"early",    u"late",    u"mid",        u"next",     u"this",
                        u"new",       u"a",        u"an",      u"the",        u"first",    u"second",
                        u"official",  u"tv",       u"anime",   u"japan",      u"japanese", u"screens",
                        u"north",     u"america",  u"asia",    u"europe",     u"us",       u"live",
                        u"own",       u"2nd",      u"1st",     u"later",      u"tomorrow", u"tonight"});
    }

    /** "Title Anime Bakery Opens": between the medium and a verb stands what it is of the anime. */
    [[nodiscard]] qsizetype thingOfAnime() const
    {
        const CueHit *medium = m_title.startingAt(m_show);
        if (medium == nullptr || !(medium->cues & Cue::Anime) || !(medium->cues & Cue::Trail)) {
            return -1;
        }
        const qsizetype noun = medium->lastToken + 1;
        const CueHit *verb = m_title.startingAt(noun + 1);
        const bool isNoun = noun + 1 < m_date && isThing(noun) && !m_title.lowerAt(noun).endsWith(u's') &&
                            !hasWork(noun) && !isPreposition(noun);
        const bool isVerb = verb != nullptr && (verb->cues & Cue::Release) &&
                            m_title.lowerAt(verb->firstToken).endsWith(u's');
        return isNoun && isVerb ? noun : -1;
    }

    const FieldReading &m_title;
    qsizetype m_show; ///< the first token behind the show's words
    qsizetype m_date;
};

} // namespace

/** "Anime Gets Ramen Restaurant in July", "Opens Bakery on August 1": what comes that day is the verb's
 * object. */
std::optional<RuleVerdict> judgeGain(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.date.isInTitle || input.date.evidence.field != TextField::Title || !input.show ||
        input.show->evidence.field != TextField::Title || title.words.isSlug || title.words.hasCjk) {
        return std::nullopt;
    }
    const qsizetype thing = GainReader(input).find();
    return thing < 0 ? std::nullopt
                     : std::optional(RuleVerdict{std::nullopt, title.evidence(title.token(thing).span)});
}

} // namespace raiki
