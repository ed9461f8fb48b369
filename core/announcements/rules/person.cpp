// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/nameowner.h"
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** Finds somebody of a trade who is the headline's subject, with a verb of his own. */
class PersonReader final
{
public:
    explicit PersonReader(const FieldReading &title)
        : m_title(title)
        , m_count(title.count())
    {
    }

    /** The verb of "Title Creator Given Family Launches", or -1. */
    [[nodiscard]] qsizetype findVerb() const
    {
        for (qsizetype i = 0; i < m_count; ++i) {
            const bool isOfBusiness =
                isOneOf(m_title.lowerAt(i),
                        {u"president", u"executive", u"ceo", u"chairman", u"founder", u"cofounder", u"vp"});
            if (!(isTrade(m_title.lowerAt(i)) || isOfBusiness) || isPartOfOther(i)) {
                continue;
            }
            if (const qsizetype verb = verbBehind(i); verb > 0) {
                return verb;
            }
        }
        return -1;
    }

private:
    /** "by Author Given Family", "With Director": then somebody else is the subject; "'Author' Season 2". */
    [[nodiscard]] bool isPartOfOther(qsizetype i) const
    {
        constexpr qsizetype reach = 4;
        for (qsizetype j = i - 1; j >= 0 && j >= i - reach; --j) {
            if (isOneOf(m_title.lowerAt(j), {u"by", u"with", u"from", u"featuring"})) {
                return true;
            }
        }
        const CueHit *hit = m_title.startingAt(i);
        return m_title.isQuoted(m_title.token(i).span) || (hit != nullptr && hit->lastToken > i) ||
               isOneOf(m_title.lowerAt(i - 1), {u"of", u"the", u"a", u"for", u"no"});
    }

    /** The trade's bearer, if named, is passed over. */
    [[nodiscard]] qsizetype verbBehind(qsizetype trade) const
    {
        constexpr qsizetype longestName = 4;
        for (qsizetype i = trade + 1; i + 1 < m_count && i <= trade + longestName + 1; ++i) {
            const Token &one = m_title.token(i);
            if (one.kind != TokenKind::Word) {
                return -1;
            }
            if (isVerb(i)) {
                return i;
            }
            const CueHit *hit = m_title.startingAt(i);
            const bool isName = one.isCapital && (hit == nullptr || (hit->cues & (Cue::InNames | Cue::Lead)));
            if (!isName) {
                return -1;
            }
        }
        return -1;
    }

    [[nodiscard]] bool isVerb(qsizetype i) const
    {
        return isOneOf(
            m_title.lowerAt(i),
            {u"announces", u"reveals",   u"confirms", u"says",       u"comments",   u"talks",
             u"launches",  u"starts",    u"begins",   u"ends",       u"draws",      u"joins",
             u"receives",  u"tests",     u"recovers", u"marries",    u"apologizes", u"apologises",
             u"shares",    u"teases",    u"hints",    u"explains",   u"discusses",  u"thanks",
             u"wants",     u"reacts",    u"praises",  u"posts",      u"visits",     u"retires",
             u"returns",   u"stars",     u"wins",     u"hopes",      u"recalls",    u"addresses",
             u"responds",  u"publishes", u"performs", u"sings",      u"plans",      u"suffers",
             u"debuts",    u"opens",     u"leaves",   u"gets",       u"releases",   u"takes",
             u"goes",      u"resumes",   u"writes",   u"celebrates", u"appears",    u"speaks",
             u"tweets",    u"passes",    u"enters",   u"denies",     u"admits",     u"congratulates",
             u"thinks",    u"gives",     u"needs",    u"works",      u"undergoes",  u"pens",
             u"credits",   u"remembers", u"defends",  u"breaks",     u"makes",      u"calls",
             u"moves",     u"heads",     u"switches"});
    }

    const FieldReading &m_title;
    qsizetype m_count;
};

/** "Title Author's New Manga Gets Anime": the token of who has a new work that nobody names, or -1. */
qsizetype ownerOfUnnamed(const FieldReading &title)
{
    for (qsizetype i = 1; i + 3 < title.count(); ++i) {
        const CueHit *work = title.startingAt(i + 3);
        const CueHit *newWork = title.startingAt(i + 2); // "new manga" is one phrase
        const bool isNew = isOneOf(title.lowerAt(i + 2), {u"new", u"next", u"latest", u"other", u"previous"});
        const bool isSeries = // a writer's new series is a book
            isNew &&
            isOneOf(title.lowerAt(i + 3), {u"series", u"serial", u"work", u"story", u"serialization"}) &&
            !title.has(Cue::Anime | Cue::Movie | Cue::Episode) && title.seasons.empty();
        if (isSeries && isTrade(title.lowerAt(i)) && title.token(i + 1).kind == TokenKind::Possessive) {
            return title.isPlainName(i + 4) || !title.quotes.empty() ? -1 : i;
        }
        const CueHit *book = work != nullptr && (work->cues & Cue::OtherPrint) ? work : newWork;
        if (!isTrade(title.lowerAt(i)) || title.token(i + 1).kind != TokenKind::Possessive || !isNew ||
            book == nullptr || !(book->cues & Cue::OtherPrint)) {
            continue;
        }
        const qsizetype next = book->lastToken + 1;
        return title.isPlainName(next) || !title.quotes.empty() ? -1 : i;
    }
    return -1;
}

constexpr Cues works = Cue::Anime | Cue::NewWork | Cue::Sequel | Cue::Movie | Cue::Dub | Cue::Episode |
                       Cue::Broadcast | Cue::Promotion;

/** "Author Starts New Series", "Director Talks Season 2": a writer's new series is a book, and who talks of a
 * season announces none. */
bool isOnlyTalk(const FieldReading &title, qsizetype verb)
{
    static constexpr Cues told = Cue::Announce | Cue::Anime | Cue::Movie | Cue::Broadcast | Cue::Stream;
    const bool isTold = std::any_of(title.cues.begin(), title.cues.end(), [verb](const CueHit &hit) {
        return hit.firstToken != verb && (hit.cues & told);
    });
    const bool isSeries = title.lowerAt(verb + 1) == u"new" && title.lowerAt(verb + 2) == u"series" &&
                          isOneOf(title.lowerAt(verb), {u"starts", u"launches", u"begins", u"debuts"}) &&
                          title.seasons.empty();
    const bool isTalk =
        isOneOf(title.lowerAt(verb), {u"talks", u"wants", u"hopes", u"discusses", u"comments", u"speaks",
                                      u"thinks", u"hints", u"explains", u"recalls", u"responds", u"thanks",
                                      u"reacts", u"praises", u"apologizes", u"apologises"});
    return !isTold && (isSeries || (isTalk && title.dates.empty()));
}

/** Whether the headline tells, behind @p verb, of an animation: that is news whoever is its subject. */
bool tellsOfWork(const FieldReading &title, qsizetype verb)
{
    const bool isWork = std::any_of(title.cues.begin(), title.cues.end(), [verb](const CueHit &hit) {
        return hit.firstToken > verb && (hit.cues & works) && !(hit.cues & Cue::OtherMedium);
    });
    const bool isSeason =
        std::any_of(title.seasons.begin(), title.seasons.end(),
                    [verb](const SeasonPhrase &phrase) { return phrase.firstToken > verb; });
    return isWork || isSeason || !title.quotes.empty();
}

} // namespace

/** "Title Creator Given Family Launches a Club", "Title Animator Apologizes": a person's doings are no
 * release. */
std::optional<RuleVerdict> judgePerson(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (const qsizetype owner = title.words.hasCjk ? -1 : ownerOfUnnamed(title); owner > 0) {
        return RuleVerdict{std::nullopt, title.evidence(title.token(owner).span)};
    }
    const qsizetype verb = title.words.hasCjk ? -1 : PersonReader(title).findVerb();
    if (verb < 0 || (tellsOfWork(title, verb) && !isOnlyTalk(title, verb))) {
        return std::nullopt;
    }
    return RuleVerdict{std::nullopt, title.evidence(title.token(verb).span)};
}

} // namespace raiki
