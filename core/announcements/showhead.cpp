// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/showhead.h"

#include "core/announcements/companies.h"
#include "core/announcements/genrewords.h"
#include "core/announcements/headborders.h"
#include "core/announcements/nameowner.h"
#include "core/announcements/namewords.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr int mostTries = 14;
/** Longer names than a speaker's are shows. */
constexpr qsizetype longestSpeaker = 3;

/** A stretch of tokens, the end not included. */
struct TokenRange
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/** Tries one stretch after another until one is a name. */
class HeadReader final
{
public:
    explicit HeadReader(const FieldReading &field)
        : m_field(field)
        , m_borders(field)
    {
    }

    [[nodiscard]] std::optional<TextSpan> run() const
    {
        if (const qsizetype end = endOfQuestion(m_field); end > 0) {
            return m_field.words.spanOf(0, end - 1); // "Can a Title Ask? Anime"
        }
        qsizetype start = m_borders.afterLabel();
        std::optional<TokenRange> maker;
        for (int tries = 0; tries < mostTries && start < m_borders.count(); ++tries) {
            start = m_borders.afterLead(start);
            const qsizetype end = m_borders.endOfHead(start);
            const std::optional<TokenRange> name = nameIn({start, end});
            if (name && !maker && isMaker(*name, end)) {
                maker = name;
            } else if (name && !isSpeaker(*name, end) && (!maker || isWork(end))) {
                return spanOf(*name);
            }
            const CueHit *cut = m_field.startingAt(end);
            if (cut != nullptr && (cut->cues & Cue::Credit)) {
                break;
            }
            start = std::max(end, m_borders.afterCut(end));
        }
        return maker ? std::optional(spanOf(*maker)) : std::nullopt; // nothing better was named
    }

private:
    [[nodiscard]] TextSpan spanOf(TokenRange name) const
    {
        return m_field.words.spanOf(name.start, name.end - 1);
    }

    /** "Mamoru Hosoda's New Film Title", "Nara Animation Announces Title Anime": who makes it stands first.
     */
    [[nodiscard]] bool isMaker(TokenRange name, qsizetype cut) const
    {
        const bool owns = name.end < cut && m_borders.token(name.end).kind == TokenKind::Possessive;
        if (owns && isPersonsName(m_borders, name.start, name.end)) {
            return true;
        }
        return isOneOf(m_borders.word(cut), {u"announces", u"reveals", u"unveils"}) &&
               name.end - name.start > 1 &&
               isOneOf(m_borders.word(name.end - 1),
                       {u"animation", u"studio", u"pictures", u"films", u"filmworks", u"production"});
    }

    /** Whether a head that ends at @p cut is an animation's, or a film's with the verb behind it. */
    [[nodiscard]] bool isWork(qsizetype cut) const
    {
        const CueHit *hit = m_field.startingAt(cut);
        return hit != nullptr && bool(hit->cues & (Cue::Anime | Cue::Movie | Cue::Release));
    }

    [[nodiscard]] std::optional<TokenRange> nameIn(TokenRange range) const
    {
        const qsizetype cut = range.end;
        range = withoutOrdinals(withoutYear(range), cut);
        while (range.end > range.start && isTrailing(range.end - 1, cut)) {
            --range.end;
        }
        range = withoutVerb(range, cut);
        range = withoutGenre(range, cut);
        range = withoutSmallFront(withoutPraise(range));
        const qsizetype work = afterOwner(m_borders, range.start, range.end, m_field.startingAt(cut));
        const bool isOwned = work > range.start; // then it is a name, though "mono" may be written small
        range.start = work;
        return isOwned || hasName(range) ? std::optional(range) : std::nullopt;
    }

    [[nodiscard]] bool isTrailing(qsizetype i, qsizetype cut) const
    {
        const Token &last = m_borders.token(i);
        if (m_borders.isGluedWord(i)) {
            return false;
        }
        if (last.kind == TokenKind::Possessive) {
            return true;
        }
        if (last.kind == TokenKind::Punctuation) {
            const QChar mark = m_field.words.markAt(i);
            return last.blankBefore ||
                   QStringView(u",:;'\"\u2019\u201d\u2018\u201c-\u2013\u2014(.").contains(mark);
        }
        const auto hit = std::find_if(m_field.cues.begin(), m_field.cues.end(),
                                      [i](const CueHit &one) { return one.lastToken == i; });
        const bool trails =
            hit != m_field.cues.end() && (hit->cues & Cue::Trail) && !(hit->cues & Cue::Neutral);
        return trails && (m_borders.isSlug() || !isNameEnd(i, cut));
    }

    /** "2nd", "Studio" in capitals after a name may be its end; small words never are. */
    [[nodiscard]] bool isNameEnd(qsizetype i, qsizetype cut) const
    {
        const QStringView word = m_borders.word(i);
        if (!m_borders.token(i).isCapital) {
            return false;
        }
        const CueHit *medium = m_field.startingAt(cut);
        const bool isWork = medium != nullptr && (medium->cues & (Cue::Anime | Cue::OtherPrint | Cue::Dub));
        const bool isSubject =
            medium != nullptr && (medium->cues & (Cue::Gets | Cue::Release | Cue::Announce));
        const bool isFree = i + 1 == cut && i > 0 && m_borders.token(i - 1).kind != TokenKind::Possessive;
        return isOneOf(word, {u"it", u"that", u"her", u"his"}) ||
               (isSubject && isFree &&
                isOneOf(word, {u"a", u"be", u"next", u"second", u"third", u"fourth"})) ||
               (isWork && isFree &&
                isOneOf(word, {u"a", u"be", u"next", u"second", u"third", u"fourth", u"today", u"now"}));
    }

    /** "Licenses 1997 Title Anime", "Adds 1990s Title": which of its animations. */
    [[nodiscard]] TokenRange withoutYear(TokenRange range) const
    {
        constexpr int first = 1950;
        constexpr int last = 2050;
        const bool isYear = range.start > 0 && range.end - range.start > 1 &&
                            m_borders.token(range.start).kind == TokenKind::Number &&
                            m_borders.token(range.start).number >= first &&
                            m_borders.token(range.start).number <= last;
        return isYear ? TokenRange{range.start + 1, range.end} : range;
    }

    /** "Picks Up Classic Title", "Adds Award-Winning Title": what the verb's object is called before its
     * name.
     */
    [[nodiscard]] TokenRange withoutPraise(TokenRange range) const
    {
        if (range.start == 0 || range.start >= range.end) {
            return range;
        }
        const Token &first = m_borders.token(range.start);
        const CueHit *verb =
            m_field.lastBefore(first.span.start, first.sentence, Cue::Object | Cue::Stream | Cue::Dub);
        const bool isObject = verb != nullptr && verb->lastToken + 1 == range.start;
        while (isObject && range.start + 1 < range.end && isPraise(m_borders.word(range.start)) &&
               !m_borders.isGluedWord(range.start + 1)) {
            ++range.start;
        }
        return range;
    }

    static bool isPraise(QStringView word)
    {
        return isOneOf(word, {u"classic", u"beloved", u"popular", u"acclaimed", u"iconic", u"legendary",
                              u"hit", u"famous", u"remastered", u"retro"});
    }

    /** "34th Title Film", "Title's 2nd Film": which film it is. */
    [[nodiscard]] TokenRange withoutOrdinals(TokenRange range, qsizetype cut) const
    {
        const CueHit *medium = m_field.startingAt(cut);
        if (medium == nullptr || !(medium->cues & (Cue::Movie | Cue::Anime))) {
            return range;
        }
        if (range.end - range.start > 1 && isOrdinal(range.end - 1)) {
            --range.end;
        }
        if ((medium->cues & Cue::Movie) && range.end - range.start > 1 && isOrdinal(range.start)) {
            ++range.start;
        }
        return range;
    }

    /** "Title Horror Comedy Manga": what kind of work it is. */
    [[nodiscard]] TokenRange withoutGenre(TokenRange range, qsizetype cut) const
    {
        const CueHit *medium = m_field.startingAt(cut);
        const bool isMedium =
            medium != nullptr && (medium->cues & (Cue::OtherPrint | Cue::Anime | Cue::Movie));
        while (isMedium && range.end == cut && range.end - range.start > 1) {
            const QStringView last = m_borders.word(range.end - 1);
            const QStringView before = m_borders.word(range.end - 2);
            const bool isPair =
                (last == u"girl" && before == u"magical") || (last == u"skating" && before == u"figure") ||
                (last == u"fi" && before == u"sci") || (last == u"fantasy" && before == u"dark");
            const bool isOwned =
                m_borders.token(range.end - 2).kind == TokenKind::Possessive; // "Kuroko's Basketball"
            if (isOwned || (!isPair && !isGenreWord(last))) {
                break;
            }
            const qsizetype left = range.end - (isPair ? 2 : 1);
            if (left <= range.start) {
                break; // "Figure Skating Manga": then it is all the name there is
            }
            range.end = left;
            cut = left;
        }
        return range;
    }

    [[nodiscard]] bool isOrdinal(qsizetype i) const
    {
        return m_borders.token(i).kind == TokenKind::Number && !m_borders.word(i).back().isDigit();
    }

    /** "Title Skates Onto Screens": the verb before the screens, whatever it is. */
    [[nodiscard]] TokenRange withoutVerb(TokenRange range, qsizetype cut) const
    {
        const CueHit *place = m_field.startingAt(cut);
        const bool isPlace = place != nullptr && (place->cues & Cue::Release) &&
                             isOneOf(m_borders.word(cut), {u"onto", u"into", u"on"}) &&
                             place->lastToken > cut;
        const bool isVerb = range.end - range.start > 1 && m_borders.word(range.end - 1).endsWith(u's');
        range.end -= isPlace && isVerb ? 1 : 0;
        return range;
    }

    /** Small words in front belong to the sentence; with a comma after them, what describes the name does
     * too. */
    [[nodiscard]] TokenRange withoutSmallFront(TokenRange range) const
    {
        if (m_borders.isSlug() || range.start == 0) {
            return range;
        }
        const qsizetype first = range.start;
        while (range.start < range.end && isSmallWord(range.start)) {
            ++range.start;
        }
        if (range.start == first) {
            return range;
        }
        for (qsizetype i = range.end - 1; i > range.start; --i) {
            if (m_field.words.markAt(i) == u',') {
                range.start = i + 1;
                break;
            }
        }
        return range;
    }

    [[nodiscard]] bool isSmallWord(qsizetype i) const
    {
        const Token &one = m_borders.token(i);
        return (one.kind == TokenKind::Word && !one.isCapital) || one.kind == TokenKind::Possessive ||
               (one.kind == TokenKind::Punctuation && m_field.words.markAt(i) == u',');
    }

    /** "Crunchyroll Announces New Title Anime": between the verb and the medium stands what it is about. */
    [[nodiscard]] bool announcesOther(qsizetype cut) const
    {
        const QStringView verb = m_borders.word(cut);
        const CueHit *next = m_field.startingAt(cut + 1);
        if (!isOneOf(verb, {u"announces", u"reveals", u"unveils", u"confirms"}) || next == nullptr ||
            !m_borders.word(cut + 1).startsWith(u"new") || !(next->cues & Cue::Lead)) {
            return false;
        }
        const qsizetype start = m_borders.afterLead(cut + 1);
        const qsizetype end = m_borders.endOfHead(start);
        const CueHit *medium = m_field.startingAt(end);
        return medium != nullptr && (medium->cues & (Cue::Anime | Cue::Movie)) && hasName({start, end});
    }

    [[nodiscard]] bool hasName(TokenRange range) const
    {
        for (qsizetype i = range.start; i < range.end; ++i) {
            const Token &one = m_borders.token(i);
            const bool isNumberName =
                one.kind == TokenKind::Number && (i + 1 == range.end || m_borders.isSlug());
            const bool couldName = one.kind == TokenKind::Cjk || isNumberName ||
                                   (one.kind == TokenKind::Word && (m_borders.isSlug() || one.isCapital));
            if (couldName && !m_borders.isInDate(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Netflix announces …": who says it is not what it is about. */
    [[nodiscard]] bool isSpeaker(TokenRange name, qsizetype cut) const
    {
        const CueHit *verb = m_field.startingAt(cut);
        constexpr Cues saying = Cue::Report | Cue::Announce | Cue::Stream | Cue::Release | Cue::Gets |
                                Cue::Delay | Cue::Object | Cue::Promotion;
        const bool speaks = verb != nullptr && (verb->cues & saying);
        if (isOnlyPlatforms(name)) {
            return true;
        }
        const bool owns = name.end < cut && (m_borders.token(name.end).kind == TokenKind::Possessive ||
                                             m_field.words.markAt(name.end) == u'\'' ||
                                             m_field.words.markAt(name.end) == u'\u2019');
        if (owns && name.end - name.start <= longestSpeaker && isCompanyWord(m_borders.word(name.start))) {
            return true; // "MAPPA's Original Anime Title"
        }
        if (announcesOther(cut)) {
            return true;
        }
        return speaks && name.end - name.start <= longestSpeaker && isCompanyWord(m_borders.word(name.start));
    }

    /** "Adult Swim's Toonami", "Muse Asia": where things are shown is no show. */
    [[nodiscard]] bool isOnlyPlatforms(TokenRange name) const
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

    const FieldReading &m_field;
    HeadBorders m_borders;
};

} // namespace

std::optional<TextSpan> findShowHead(const FieldReading &field)
{
    return HeadReader(field).run();
}

} // namespace raiki
