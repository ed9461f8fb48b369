// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/showhead.h"

#include "core/announcements/companies.h"
#include "core/announcements/genrewords.h"
#include "core/announcements/headborders.h"
#include "core/announcements/headmaker.h"
#include "core/announcements/headspeaker.h"
#include "core/announcements/headtrimmer.h"
#include "core/announcements/nameowner.h"
#include "core/announcements/namewords.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr int mostTries = 14;
/** Longer names than a speaker's are shows. */
constexpr qsizetype longestSpeaker = 3;

/** Tries one stretch after another until one is a name. */
class HeadReader final
{
public:
    explicit HeadReader(const FieldReading &field)
        : m_field(field)
        , m_borders(field)
        , m_speaker(field, m_borders)
    {
    }

    [[nodiscard]] std::optional<TextSpan> run() const
    {
        if (const qsizetype end = endOfQuestion(m_field); end > 0) {
            return m_field.words.spanOf(0, end - 1); // "Can a Title Ask? Anime"
        }
        if (const qsizetype titled = m_borders.afterTitled(); titled > 0) {
            const TokenRange name = trimmedHead(m_field, m_borders, {titled, m_borders.endOfHead(titled)});
            if (name.end > name.start && m_speaker.hasName(name)) {
                return spanOf(name);
            }
        }
        if (const qsizetype original = m_borders.afterOriginal(); original > 0) {
            const TokenRange name =
                trimmedHead(m_field, m_borders, {original, m_borders.endOfHead(original)});
            if (name.end > name.start && m_speaker.hasName(name)) {
                return spanOf(name);
            }
        }
        qsizetype start = m_borders.afterLabel();
        std::optional<TokenRange> maker;
        for (int tries = 0; tries < mostTries && start < m_borders.count(); ++tries) {
            start = m_borders.afterLead(start);
            const qsizetype end = m_borders.endOfHead(start);
            const std::optional<TokenRange> name = nameIn({start, end});
            if (name && (isOnlyGenre(*name, end) || isCount(*name, end))) {
                start = m_borders.afterCut(end);
                continue; // "sci fi survival anime title unveils"
            }
            if (const qsizetype work = name ? actsFor(*name, end) : -1; work > 0) {
                start = work;
                continue;
            }
            if (name && leadsToBook(*name, end)) {
                start = m_borders.afterCut(end);
                continue;
            }
            if (name && isAdjective(*name, end)) {
                start = m_borders.afterCut(end);
                continue; // "Teases Lovely New TV Anime Title"
            }
            if (name && leadsToSpinOff(end)) {
                start = m_borders.afterCut(end);
                continue; // "Title Spinoff Other-kun Anime": the other one
            }
            if (name && !maker && m_speaker.isMaker(*name, end)) {
                maker = name;
            } else if (name && !m_speaker.isSpeaker(*name, end) &&
                       (!maker || isWork(end) || isCalledWork(name->start))) {
                return spanOf(firstOfMany(*name, end));
            }
            const CueHit *cut = m_field.startingAt(end);
            const bool isSource = // "Studio is producing an anime based on Title"
                cut != nullptr && m_borders.word(cut->lastToken) == u"on" && !maker;
            if (cut != nullptr && (cut->cues & Cue::Credit) && !isSource) {
                break;
            }
            start = std::max(end, m_borders.afterCut(end));
        }
        return maker && !isOnlyOwner(*maker) ? std::optional(spanOf(*maker)) // nothing better was named
                                             : std::nullopt;
    }

private:
    [[nodiscard]] TextSpan spanOf(TokenRange name) const
    {
        return m_field.words.spanOf(name.start, name.end - 1);
    }

    /** "Given Family's Next Film Is Underway": whose work it is, and no name of it. */
    [[nodiscard]] bool isOnlyOwner(TokenRange name) const
    {
        return name.end < m_borders.count() && m_borders.token(name.end).kind == TokenKind::Possessive &&
               isOneOf(m_borders.word(name.end + 1), {u"next", u"new", u"latest", u"upcoming", u"newest"});
    }

    [[nodiscard]] bool isSeason(qsizetype place) const
    {
        return std::any_of(m_field.seasons.begin(), m_field.seasons.end(),
                           [place](const SeasonPhrase &one) { return one.firstToken == place; });
    }

    /** "Band Performs Ending for Title Anime", "Actor Joins Cast of Title Anime", "Girl Returns to Title
     * Anime": the work stands behind what somebody does for it. */
    [[nodiscard]] qsizetype actsFor(TokenRange name, qsizetype cut) const
    {
        constexpr qsizetype reach = 8;
        qsizetype verb = -1;
        for (qsizetype i = name.start + 1; i <= std::min(cut, m_borders.count() - 1) && verb < 0; ++i) {
            const bool isDone =
                isOneOf(m_borders.word(i), {u"performs", u"perform", u"sings", u"sing", u"composes",
                                            u"voices", u"joins", u"join", u"stars", u"leads", u"headlines",
                                            u"takes", u"faces", u"meets", u"fights"}) ||
                (i == cut && isOneOf(m_borders.word(i), {u"returns", u"return"}));
            verb = isDone ? i : verb;
        }
        if (const TokenRange work = m_speaker.headFrom(cut + 1);
            isOneOf(m_borders.word(cut), {u"helms", u"helm"}) && m_speaker.isNamedWork(work)) {
            return work.start; // "Director Helms New Title Anime"
        }
        if (const TokenRange work = m_speaker.headFrom(verb + 1);
            isOneOf(m_borders.word(verb), {u"performs", u"sings", u"composes"}) &&
            m_speaker.isNamedWork(work)) {
            return work.start; // "Singer Performs Title Anime's Theme Song"
        }
        for (qsizetype i = verb + 1; verb > 0 && i < std::min(m_borders.count(), verb + reach); ++i) {
            if (isOneOf(m_borders.word(i), {u"for", u"of", u"in", u"to"}) && !isSeason(i)) {
                const TokenRange work = m_speaker.headFrom(i + 1);
                const CueHit *medium = m_field.startingAt(work.end);
                const bool isAnime =
                    (medium != nullptr && (medium->cues & Cue::Anime)) ||
                    (m_field.episode && isSeason(work.end)); // "Acts in Title Season 3 Episode 4"
                if (isAnime && m_speaker.hasName(work) && !isOnlyGenre(work, work.end)) {
                    return work.start;
                }
            }
        }
        return -1;
    }

    /** "Given Family's manga Title", "Name's novel, Title": what it is called stands behind the book. */
    [[nodiscard]] bool leadsToBook(TokenRange name, qsizetype cut) const
    {
        const CueHit *book = m_field.startingAt(cut);
        const bool owns =
            name.end < cut && m_borders.token(name.end).kind == TokenKind::Possessive && name.end + 1 == cut;
        if (book == nullptr || !(book->cues & Cue::OtherPrint) || !owns ||
            name.end - name.start > longestSpeaker) {
            return false;
        }
        qsizetype next = book->lastToken + 1;
        next += m_field.words.markAt(next) == u',' ? 1 : 0;
        const CueHit *hit = m_field.startingAt(next);
        const bool isPlain = hit == nullptr || !(hit->cues & ~Cues(Cue::Lead | Cue::Trail));
        return next < m_borders.count() && m_borders.token(next).isCapital && isPlain &&
               !isOccupation(m_borders.word(next)) && isNamedOrTold(m_speaker.headFrom(next));
    }

    [[nodiscard]] bool isNamedOrTold(TokenRange head) const
    {
        const CueHit *behind = m_field.startingAt(head.end);
        return m_speaker.hasName(head) && behind != nullptr &&
               (behind->cues & (Cue::Anime | Cue::Movie | Cue::Gets | Cue::Release | Cue::Announce));
    }

    /** "Title, Other Anime Get New Seasons": a verb in its plural parts the titles; the first is taken. */
    [[nodiscard]] TokenRange firstOfMany(TokenRange name, qsizetype cut) const
    {
        const CueHit *hit = m_field.startingAt(cut);
        const bool isMedium = hit != nullptr && (hit->cues & (Cue::Anime | Cue::Movie));
        const qsizetype verb = isMedium ? hit->lastToken + 1 : cut;
        const bool isThird = // "Crow, Other, and Third Anime Delayed"
            m_borders.word(cut + 1) == u"and" && cut + 2 < m_borders.count() &&
            m_borders.token(cut + 2).isCapital;
        const bool areMore =
            m_field.words.markAt(cut) == u',' && (m_borders.word(cut + 1) == u"more" || isThird);
        for (qsizetype i = name.start + 1; areMore && i < name.end; ++i) {
            if (m_field.words.markAt(i) == u',') {
                return {name.start, i}; // "Adds Title, Other, More Anime"
            }
        }
        if (m_borders.isSlug() ||
            !isOneOf(m_borders.word(verb), {u"get", u"receive", u"premiere", u"debut", u"return", u"begin",
                                            u"start", u"air", u"reveal", u"announce", u"stream"})) {
            return name;
        }
        for (qsizetype i = name.start + 1; i + 1 < name.end; ++i) {
            const QChar mark = m_field.words.markAt(i);
            const bool parts = mark == u',' || mark == u'&' || mark == u'/' || m_borders.word(i) == u"and";
            if (parts && m_borders.token(i + 1).isCapital) {
                return {name.start, i};
            }
        }
        return name;
    }

    /** "Two More Cast Members for the Title Anime" */
    [[nodiscard]] bool isCount(TokenRange name, qsizetype cut) const
    {
        const CueHit *told = m_field.startingAt(cut);
        return name.end == name.start + 1 && told != nullptr && (told->cues & Cue::Promotion) &&
               isOneOf(m_borders.word(name.start),
                       {u"two", u"three", u"four", u"five", u"six", u"seven", u"eight"});
    }

    /** "Bowling Anime Title", "Detective Anime Title": what a work is about, before what it is. */
    static bool isSubject(QStringView word)
    {
        return isOneOf(word, {u"bowling",  u"racing",  u"dance",   u"idol",       u"music",    u"band",
                              u"school",   u"samurai", u"ninja",   u"detective",  u"spy",      u"vampire",
                              u"zombie",   u"giant",   u"food",    u"fishing",    u"camping",  u"motorcycle",
                              u"ballet",   u"kendo",   u"judo",    u"karate",     u"sumo",     u"archery",
                              u"swimming", u"shogi",   u"karuta",  u"chess",      u"poker",    u"vtuber",
                              u"space",    u"war",     u"revenge", u"villainess", u"otome",    u"kids",
                              u"family",   u"pirate",  u"card",    u"handball",   u"football", u"running",
                              u"climbing", u"shojo",   u"shoujo",  u"shonen",     u"shounen"});
    }

    /** Words of a genre or a country before "anime", and a name behind it. */
    [[nodiscard]] bool isOnlyGenre(TokenRange name, qsizetype cut) const
    {
        const CueHit *medium = m_field.startingAt(cut);
        constexpr Cues media = Cue::Anime | Cue::Movie | Cue::OtherPrint | Cue::OtherMedium;
        if (medium == nullptr || !(medium->cues & media)) {
            return false;
        }
        const bool isLike = m_borders.isGluedWord(name.end - 1) && // "Mythology-Inspired Anime Film Title"
                            isOneOf(m_borders.word(name.end - 1),
                                    {u"inspired", u"themed", u"based", u"style", u"like", u"focused"});
        for (qsizetype i = name.start; i < name.end && !isLike; ++i) {
            if (!isGenreWord(m_borders.word(i)) &&
                !isOneOf(m_borders.word(i),
                         {u"bl",      u"gl",      u"yaoi",      u"sci",      u"fi",       u"survival",
                          u"musical", u"romance", u"drama",     u"love",     u"boys",     u"girls",
                          u"panel",   u"yonkoma", u"adventure", u"4",        u"japanese", u"chinese",
                          u"korean",  u"robot",   u"new",       u"original", u"spring",   u"summer",
                          u"fall",    u"autumn",  u"winter",    u"classic",  u"beloved"}) &&
                !isSubject(m_borders.word(i))) {
                return false;
            }
        }
        return m_speaker.hasName(m_speaker.headFrom(m_borders.afterCut(cut)));
    }

    /** "Teases Lovely New Anime Title", "Unveils Stunning Original Film Title": one word between the verb and
     * "new". */
    [[nodiscard]] bool isAdjective(TokenRange name, qsizetype cut) const
    {
        const CueHit *work = m_field.startingAt(cut);
        const CueHit *verb = name.start == 0 ? nullptr
                                             : m_field.lastBefore(m_borders.token(name.start).span.start,
                                                                  m_borders.token(name.start).sentence,
                                                                  Cue::Report | Cue::Announce | Cue::Stream);
        return work != nullptr && (work->cues & Cue::NewWork) && name.end == name.start + 1 &&
               name.end == cut && verb != nullptr && verb->lastToken + 1 == name.start &&
               m_speaker.hasName(m_speaker.headFrom(m_borders.afterCut(cut)));
    }

    /** "Title Spinoff Other-kun Anime Reveals": between "spinoff" and the medium stands a name of its own. */
    [[nodiscard]] bool leadsToSpinOff(qsizetype cut) const
    {
        if (!isOneOf(m_borders.word(cut), {u"spinoff", u"spin", u"prequel", u"sequel"})) {
            return false;
        }
        const TokenRange other = m_speaker.headFrom(m_borders.afterCut(cut));
        const CueHit *behind = m_field.startingAt(other.end);
        const CueHit *work = m_field.startingAt(cut);
        const bool isCalledAnime = // "Title Sequel Anime Other Premieres"
            work != nullptr && (work->cues & Cue::Anime) && behind != nullptr &&
            (behind->cues & (Cue::Release | Cue::Report | Cue::Announce));
        const bool isSubject =
            isCalledAnime || (behind != nullptr && (behind->cues & Cue::Gets)) || isSeason(other.end);
        return m_speaker.isNamedWork(other) || (isSubject && !m_borders.isSlug() && m_speaker.hasName(other));
    }

    /** "I guess it's worth noting that": a sentence that begins with small words begins with no name. */
    [[nodiscard]] bool isOnlyProse(TokenRange name, qsizetype cut) const
    {
        constexpr qsizetype shortest = 2;
        const CueHit *medium = m_field.startingAt(cut);
        const bool isNamed =
            (medium != nullptr && (medium->cues & (Cue::Anime | Cue::Movie | Cue::OtherPrint))) ||
            isSeason(cut);
        if (isNamed || name.start != 0 || name.end - name.start < shortest || !m_borders.isSentence()) {
            return false;
        }
        for (qsizetype i = 1; i < name.end; ++i) {
            const Token &one = m_borders.token(i);
            if (one.kind == TokenKind::Cjk || one.kind == TokenKind::Number || one.isCapital ||
                !m_field.words.markAt(i).isNull()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a head that ends at @p cut is an animation's, or a film's with the verb behind it. */
    [[nodiscard]] bool isWork(qsizetype cut) const
    {
        const CueHit *hit = m_field.startingAt(cut);
        return hit != nullptr && bool(hit->cues & (Cue::Anime | Cue::Movie | Cue::Release));
    }

    /** "Announces Original TV Anime Title": what leads to the name says what it is. */
    [[nodiscard]] bool isCalledWork(qsizetype start) const
    {
        const QChar mark = m_field.words.markAt(start - 1); // "Given Family's next film, Title"
        const qsizetype behind = start - (mark == u',' || mark == u':' ? 1 : 0);
        const Cues called = Cue::NewWork | Cue::Movie | Cue::Anime | Cue::OtherPrint;
        return std::any_of(m_field.cues.begin(), m_field.cues.end(), [&](const CueHit &one) {
            return one.lastToken + 1 == behind && (one.cues & called);
        });
    }

    [[nodiscard]] std::optional<TokenRange> nameIn(TokenRange range) const
    {
        const qsizetype cut = range.end;
        range = trimmedHead(m_field, m_borders, range);
        const qsizetype work = afterOwner(m_borders, range.start, range.end, m_field.startingAt(cut));
        const bool isOwned = work > range.start; // then it is a name, though "mono" may be written small
        range.start = work;
        range = withoutArticle(withoutCompanies(withoutStudio(m_borders, withoutPlatform(range))), cut);
        return isOwned || (m_speaker.hasName(range) && !isOnlyProse(range, cut)) ? std::optional(range)
                                                                                 : std::nullopt;
    }

    /** "Returns to Toonami With Title": where it is shown stands before it. */
    [[nodiscard]] TokenRange withoutPlatform(TokenRange range) const
    {
        const PlatformMention *platform = m_borders.platformAt(range.start);
        const qsizetype with = platform == nullptr ? range.end : platform->lastToken + 1;
        return with + 1 < range.end && m_borders.word(with) == u"with" ? TokenRange{with + 1, range.end}
                                                                       : range;
    }

    /** "Bellbox Works, Lantern Creation's Title": companies that own it together. */
    [[nodiscard]] TokenRange withoutCompanies(TokenRange range) const
    {
        constexpr qsizetype longest = 10;
        if (m_borders.isSlug() ||
            !isCompanyName(m_borders.word(range.start), m_borders.word(range.start + 1))) {
            return range;
        }
        for (qsizetype i = range.start + 1; i + 1 < std::min(range.end, range.start + longest); ++i) {
            const bool isNext = m_field.words.markAt(i) == u',';
            if (isNext && !isCompanyName(m_borders.word(i + 1), m_borders.word(i + 2))) {
                return range;
            }
            if (m_borders.token(i).kind == TokenKind::Possessive) {
                return {i + 1, range.end};
            }
        }
        return range;
    }

    /** "The Title anime's official account": in a sentence the article is not the name's. */
    [[nodiscard]] TokenRange withoutArticle(TokenRange range, qsizetype cut) const
    {
        const CueHit *medium = m_field.startingAt(cut);
        const bool isOwner = medium != nullptr && (medium->cues & Cue::Anime) && m_borders.isSentence() &&
                             medium->lastToken + 1 < m_borders.count() &&
                             m_borders.token(medium->lastToken + 1).kind == TokenKind::Possessive;
        const bool isArticle = range.start == 0 && range.end > 1 && m_borders.word(0) == u"the";
        range.start += isOwner && isArticle ? 1 : 0;
        return range;
    }

    const FieldReading &m_field;
    HeadBorders m_borders;
    HeadSpeaker m_speaker;
};

} // namespace

std::optional<TextSpan> findShowHead(const FieldReading &field)
{
    return HeadReader(field).run();
}

} // namespace raiki
