// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/headtrimmer.h"

#include "core/announcements/genrewords.h"
#include "core/announcements/headmaker.h"

#include <algorithm>

namespace raiki {

namespace {

/** Takes from both ends what is not the name's. */
class HeadTrimmer final
{
public:
    HeadTrimmer(const FieldReading &field, const HeadBorders &borders, qsizetype cut)
        : m_field(field)
        , m_borders(borders)
        , m_cut(cut)
    {
    }

    [[nodiscard]] TokenRange run(TokenRange range) const
    {
        range = withoutOrdinals(withoutYear(range), m_cut);
        while (range.end > range.start && isTrailing(range.end - 1, m_cut)) {
            --range.end;
        }
        range =
            withoutOwned(m_field, m_borders,
                         withoutApposition(withoutMaker(m_field, m_borders, withoutMedium(range))), m_cut);
        range = withoutPlace(withoutVerb(withoutVerbOfSeason(range, m_cut), m_cut));
        range = withoutGenre(withoutGame(range), m_cut);
        return withoutSmallFront(withoutPraise(range));
    }

private:
    [[nodiscard]] bool isTrailing(qsizetype i, qsizetype cut) const
    {
        const Token &last = m_borders.token(i);
        const QChar behind = m_field.words.markAt(cut);
        const bool isBeforeDash = i + 1 == cut && (behind == u'-' || behind == u'\u2013') &&
                                  isOneOf(m_borders.word(i), {u"it", u"that", u"her", u"him", u"be"});
        if (m_borders.isGluedWord(i) || isBeforeDash) { // "I Tried to Prove it - The episodes"
            return false;
        }
        if (last.kind == TokenKind::Possessive) {
            return true;
        }
        const bool isOwner = m_borders.isSlug() && m_borders.word(i) == u"s" && i + 1 == cut && i > 1;
        if (isOwner && isOneOf(m_borders.word(cut), {u"final", u"second", u"third", u"2nd", u"new"})) {
            return true; // "title s final season": an address writes no apostrophe
        }
        const bool isSmall = !last.isCapital && !m_borders.isSlug();
        if (m_borders.isInDate(cut) && isOneOf(m_borders.word(i), {u"beginning", u"starting"})) {
            return true; // "will stream Title beginning March 10", "to Air Title Starting March 10"
        }
        if (isSmall &&
            isOneOf(m_borders.word(i), {u"website", u"site", u"account", u"twitter", u"homepage"})) {
            return true; // "the official Title website announced"
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
        const bool isNumbered = isOneOf(word, {u"first", u"second", u"third", u"fourth"}) && i > 1 &&
                                m_borders.token(i).isCapital && m_borders.word(i - 1) == u"the";
        if (isNumbered) {
            return true; // "Lupin the Third"
        }
        if (!m_borders.token(i).isCapital) {
            return false;
        }
        const QStringView written = m_field.words.textOf(m_borders.token(i).span);
        const bool isLoud =
            written.size() > 2 && i > 0 &&
            std::all_of(written.begin(), written.end(), [](QChar one) { return one.isUpper(); }) &&
            m_field.words.textOf(m_borders.token(i - 1).span).back().isLower();
        if (isLoud && isOneOf(word, {u"next", u"another", u"remake", u"special", u"final"})) {
            return true; // "Title NEXT finale"
        }
        const CueHit *medium = m_field.startingAt(cut);
        const bool isWork = medium != nullptr && (medium->cues & (Cue::Anime | Cue::OtherPrint | Cue::Dub));
        const bool isSubject =
            medium != nullptr && (medium->cues & (Cue::Gets | Cue::Release | Cue::Announce));
        const bool isFree = i + 1 == cut && i > 0 && m_borders.token(i - 1).kind != TokenKind::Possessive;
        const bool isBeing =
            word == u"special" && m_borders.word(i - 1) == u"be"; // "Should Be Special Manhwa"
        return isBeing || isOneOf(word, {u"it", u"that", u"her", u"his"}) ||
               (isSubject && isFree &&
                isOneOf(word, {u"a", u"be", u"next", u"second", u"third", u"fourth"})) ||
               (isWork && isFree &&
                isOneOf(word, {u"a", u"be", u"next", u"second", u"third", u"fourth", u"today", u"now"})) ||
               ((isWork || isFiniteVerb(cut)) && isFree && isPrepositionAlone(i)); // "Planet With TV Anime"
    }

    /** "Ben To will be animated": what stands before a small verb is its subject. */
    [[nodiscard]] bool isFiniteVerb(qsizetype i) const
    {
        return i < m_borders.count() && !m_borders.token(i).isCapital &&
               isOneOf(m_borders.word(i), {u"will", u"is", u"has", u"was", u"gets"});
    }

    /** Headlines write prepositions small unless they end a name. */
    [[nodiscard]] bool isPrepositionAlone(qsizetype i) const
    {
        const auto isSmallOne = [this, i](qsizetype j) {
            return j != i && m_borders.token(j).kind == TokenKind::Word && !m_borders.token(j).isCapital;
        };
        bool writesSmall = false;
        for (qsizetype j = i + 1; j < m_borders.count() && !writesSmall; ++j) {
            writesSmall = isSmallOne(j);
        }
        return writesSmall && isOneOf(m_borders.word(i), {u"with", u"from", u"by", u"for", u"at", u"to"});
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
        const bool isOfPromotion = // "Title 2nd Promo Video": the video is the second
            medium != nullptr && (medium->cues & Cue::Promotion) && range.end == cut &&
            range.end - range.start > 1 && isOrdinal(range.end - 1) && !m_borders.isSlug();
        if (isOfPromotion) {
            return {range.start, range.end - 1};
        }
        if (medium == nullptr || !(medium->cues & (Cue::Movie | Cue::Anime))) {
            return range;
        }
        const bool isOfName = (medium->cues & Cue::Anime) && !m_field.seasons.empty() && !m_borders.isSlug();
        const bool isFirst =
            range.start == 0 && range.end - range.start > 2 && (medium->cues & Cue::Movie) &&
            isOneOf(m_borders.word(0), {u"first", u"second", u"third", u"fourth", u"latest", u"newest"});
        if (isFirst && !m_borders.isSlug()) {
            ++range.start; // "Second Title Movie Opens"
        }
        if (range.end - range.start > 1 && isOrdinal(range.end - 1) &&
            !isOfName) { // "Title 2nd Anime's Second Season"
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
            medium != nullptr && ((medium->cues & (Cue::OtherPrint | Cue::Anime | Cue::Movie)) ||
                                  m_borders.word(cut) == u"visual");
        while (isMedium && range.end == cut && range.end - range.start > 1) {
            const QStringView last = m_borders.word(range.end - 1);
            const QStringView before = m_borders.word(range.end - 2);
            const bool isPair =
                (last == u"girl" && before == u"magical") || (last == u"skating" && before == u"figure") ||
                (last == u"fi" && before == u"sci") || (last == u"novel" && before == u"visual") ||
                (last == u"panel" && isOneOf(before, {u"four", u"4"})) ||
                (last == u"fantasy" && before == u"dark") ||
                (last == u"love" && isOneOf(before, {u"boys", u"girls"}) && (medium->cues & Cue::OtherPrint));
            const bool isOwned =
                m_borders.token(range.end - 2).kind == TokenKind::Possessive || // "Kuroko's Basketball"
                (m_borders.isSlug() &&
                 (before == u"s" || (range.end - range.start == 2 && before.endsWith(u's'))));
            if (range.end - range.start > 2 && last == u"based" && m_borders.isGluedWord(range.end - 1)) {
                range.end -= 2; // "Chinese-Based Anime"
                cut = range.end;
                continue;
            }
            const bool isOfBook = // "Title Romance Manga"; of an anime such a word may be the name's
                (medium->cues & Cue::OtherPrint) && range.end - range.start > 2 &&
                isOneOf(last, {u"romance", u"survival", u"bl", u"gl", u"idol", u"music", u"drama"});
            const bool isTechnique = // "title ai anime"
                m_borders.isSlug() && isOneOf(last, {u"ai", u"cg", u"3dcg", u"3d"});
            if (isOwned || (!isPair && !isGenreWord(last) && !isTechnique && !isOfBook)) {
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

    /** "Title Smartphone Game Gets TV Anime": what gets it is no part of its name. */
    [[nodiscard]] TokenRange withoutGame(TokenRange range) const
    {
        const CueHit *verb = m_field.startingAt(m_cut);
        const CueHit *gain = verb == nullptr ? nullptr : m_field.startingAt(verb->lastToken + 1);
        const bool getsAnime = range.end == m_cut && verb != nullptr && (verb->cues & Cue::Gets) &&
                               ((verb->cues & Cue::Anime) || (gain != nullptr && (gain->cues & Cue::Anime)));
        const auto isLast = [&](std::initializer_list<QStringView> words) {
            return range.end - range.start > 1 && isOneOf(m_borders.word(range.end - 1), words);
        };
        if (!getsAnime || !isLast({u"game", u"games", u"rpg", u"app"})) {
            return range;
        }
        --range.end;
        while (isLast({u"smartphone", u"mobile", u"video", u"card", u"browser", u"playing", u"role",
                       u"rhythm", u"app", u"pc", u"action", u"otome", u"social"})) {
            --range.end;
        }
        return range;
    }

    [[nodiscard]] bool isOrdinal(qsizetype i) const
    {
        return m_borders.token(i).kind == TokenKind::Number && !m_borders.word(i).back().isDigit();
    }

    /** "Title: Bellbox's Crime Thriller Comes", "Title: The Next Project From": behind the colon stands what
     * it is. */
    [[nodiscard]] TokenRange withoutApposition(TokenRange range) const
    {
        qsizetype colon = range.end - 1;
        while (colon > range.start && m_field.words.markAt(colon) != u':') {
            --colon;
        }
        if (colon <= range.start || range.end == colon + 1) {
            return range;
        }
        const PlatformMention *outlet = m_borders.platformAt(colon + 1);
        if (outlet != nullptr && outlet->lastToken + 1 == range.end && outlet->kind != PlatformKind::Block) {
            return {range.start, colon}; // "Title: Netflix Anime Drops"
        }
        const bool isLatest = isOneOf(m_borders.word(colon + 1), {u"the", u"a", u"an"}) &&
                              isOneOf(m_borders.word(colon + 2), {u"next", u"newest", u"latest", u"new"});
        qsizetype last = range.end - 1;
        while (last > colon &&
               (isGenreWord(m_borders.word(last)) ||
                isOneOf(m_borders.word(last), {u"series", u"drama", u"show", u"project", u"fi", u"sci"}))) {
            --last;
        }
        const CueHit *work = m_field.startingAt(m_cut); // "Title: Bellbox's Original Anime Premieres"
        const bool isMade =
            work != nullptr && (work->cues & Cue::NewWork) && m_cut - colon <= 4 &&
            (m_borders.token(m_cut - 1).kind == TokenKind::Possessive ||
             isOneOf(m_field.words.textOf(m_borders.token(m_cut - 1).span), {u"'", u"\u2019"}));
        const bool isOwned = last < range.end - 1 && m_borders.token(last).kind == TokenKind::Possessive;
        return isLatest || isOwned || isMade ? TokenRange{range.start, colon} : range;
    }

    /** "to your eternity the anime postponed": in an address the medium is not cut off. */
    [[nodiscard]] TokenRange withoutMedium(TokenRange range) const
    {
        const bool isMedium = m_borders.isSlug() && range.end - range.start > 2 &&
                              m_borders.word(range.end - 1) == u"anime" &&
                              m_borders.word(range.end - 2) == u"the";
        range.end -= isMedium ? 2 : 0;
        return range;
    }

    /** "Title Digs Up a Second Season": before an article and a season stands a verb, whatever it is. */
    [[nodiscard]] TokenRange withoutVerbOfSeason(TokenRange range, qsizetype cut) const
    {
        const bool isSeason = std::any_of(m_field.seasons.begin(), m_field.seasons.end(),
                                          [cut](const SeasonPhrase &one) { return one.firstToken == cut; });
        const bool isFor = range.start == 0 && m_borders.word(cut - 1) == u"for"; // "Title Surfaces for"
        if (!isSeason || m_borders.isSlug() ||
            !(isFor || isOneOf(m_borders.word(cut - 1), {u"a", u"its", u"their"}))) {
            return range;
        }
        qsizetype end = std::min(range.end, cut - 1);
        end -=
            isOneOf(m_borders.word(end - 1), {u"up", u"in", u"on", u"out", u"into", u"for", u"with", u"to"});
        const bool isVerb = end - range.start > 1 && m_borders.word(end - 1).endsWith(u's') &&
                            m_borders.token(end - 1).kind == TokenKind::Word;
        return isVerb ? TokenRange{range.start, end - 1} : range;
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

    /** "Brings Title to North American Theaters": where the cinemas are. */
    [[nodiscard]] TokenRange withoutPlace(TokenRange range) const
    {
        const CueHit *cinemas = m_field.startingAt(m_cut);
        if (cinemas == nullptr || !(cinemas->cues & Cue::Movie) || m_borders.isSlug() ||
            !isOneOf(m_borders.word(m_cut), {u"theaters", u"theatres", u"cinemas", u"imax", u"theater"})) {
            return range;
        }
        constexpr qsizetype longestPlace = 5;
        for (qsizetype i = range.end - 1; i > range.start && i >= range.end - longestPlace; --i) {
            if (!m_borders.token(i).isCapital &&
                isOneOf(m_borders.word(i), {u"to", u"into", u"in", u"across"})) {
                return {range.start, i};
            }
        }
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

    const FieldReading &m_field;
    const HeadBorders &m_borders;
    qsizetype m_cut;
};

} // namespace

TokenRange trimmedHead(const FieldReading &field, const HeadBorders &borders, TokenRange range)
{
    return HeadTrimmer(field, borders, range.end).run(range);
}

} // namespace raiki
