// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/headborders.h"

#include "core/announcements/companies.h"

#include <algorithm>

namespace raiki {

namespace {

/** Written like a sentence, so that a capital inside it begins a name: "A New Dawn anime movie postponed". */
bool isSentenceStyle(const TokenText &words)
{
    constexpr qsizetype longWord = 4;
    constexpr int enoughSmall = 3;
    const auto small = std::count_if(words.tokens.begin(), words.tokens.end(), [](const Token &one) {
        return one.kind == TokenKind::Word && !one.isCapital && one.span.length >= longWord;
    });
    return !words.isSlug && small >= enoughSmall;
}

} // namespace

HeadBorders::HeadBorders(const FieldReading &field)
    : m_field(field)
    , m_count(field.count())
    , m_isSentence(isSentenceStyle(field.words))
{
}

QStringView HeadBorders::word(qsizetype i) const
{
    return i >= 0 && i < m_count ? m_field.words.lowerOf(token(i)) : QStringView();
}

bool HeadBorders::isLoud(qsizetype i) const
{
    constexpr qsizetype shortest = 3;
    const QStringView written = i < m_count ? m_field.words.textOf(token(i).span) : QStringView();
    return written.size() >= shortest &&
           std::all_of(written.begin(), written.end(), [](QChar one) { return one.isUpper(); });
}

bool HeadBorders::isInDate(qsizetype i) const
{
    if (i >= m_count) {
        return false;
    }
    const qsizetype place = token(i).span.start;
    return std::any_of(m_field.dates.begin(), m_field.dates.end(), [place](const DatePhrase &phrase) {
        return phrase.span.start <= place && place < phrase.span.end();
    });
}

const PlatformMention *HeadBorders::platformAt(qsizetype i) const
{
    const auto found = std::find_if(m_field.platforms.begin(), m_field.platforms.end(),
                                    [i](const PlatformMention &mention) { return mention.firstToken == i; });
    return found == m_field.platforms.end() ? nullptr : &*found;
}

const SeasonPhrase *HeadBorders::seasonAt(qsizetype i) const
{
    if (i >= m_count)
        return nullptr;
    const auto found =
        std::find_if(m_field.seasons.begin(), m_field.seasons.end(), [this, i](const SeasonPhrase &phrase) {
            return phrase.firstToken == i || phrase.span.start == token(i).span.start;
        });
    return found == m_field.seasons.end() ? nullptr : &*found;
}

/** "#14" and 第5話 where they stand apart from the name. */
bool HeadBorders::isEpisodeAt(qsizetype i) const
{
    return m_field.episode && m_field.episode->firstToken == i &&
           m_field.episode->span.start <= token(i).span.start;
}

qsizetype HeadBorders::endOfHead(qsizetype start) const
{
    for (qsizetype i = start; i < m_count; ++i) {
        const CueHit *hit = m_field.startingAt(i);
        if (hit != nullptr && (hit->cues & Cue::Neutral)) {
            i = hit->lastToken;
        } else if (cutsAt(i, start)) {
            return i;
        }
    }
    return m_count;
}

bool HeadBorders::cutsAt(qsizetype i, qsizetype start) const
{
    const QChar mark = m_field.words.markAt(i);
    if (!mark.isNull() && !isEpisodeAt(i)) {
        return markCuts(i, mark);
    }
    if (i > start && (isEpisodeAt(i) || seasonAt(i) != nullptr || isInDate(i) || platformCuts(i) ||
                      isSmallVerb(i) || isOpenVerb(i, start) || isOpenInfinitive(i, start))) {
        return true;
    }
    const CueHit *hit = m_field.startingAt(i);
    if (hit == nullptr || (i > start && isGluedWord(i)) || isNounBefore(*hit) || isPartOfTitle(*hit, start)) {
        return false;
    }
    return bool(hit->cues & (Cue::Cut | Cue::Object)) && !opensFilmTitle(*hit) && !isNamedEpisode(*hit) &&
           !isVerbOfName(*hit) && !isWrittenLoud(i);
}

/** "Movie 2: Subtitle" is part of a film's name. */
bool HeadBorders::opensFilmTitle(const CueHit &hit) const
{
    const qsizetype next = hit.lastToken + 1;
    const bool isNumbered = next < m_count && token(next).kind == TokenKind::Number;
    const CueHit *verb = m_field.startingAt(next + 1);
    if (isOneOf(word(hit.firstToken), {u"film", u"movie"}) && next < m_count &&
        token(next).kind == TokenKind::Word && token(next).isCapital && m_field.startingAt(next) == nullptr &&
        verb != nullptr && (verb->cues & Cue::Release)) {
        return true; // "Film Crimson Opens"
    }
    return (hit.cues & Cue::Movie) && m_field.words.markAt(isNumbered ? next + 1 : next) == u':';
}

/** A cue that cannot be one where it stands: "To Become …" at the front, "Drops of God", "Title: Return of
 * Kings". */
bool HeadBorders::isPartOfTitle(const CueHit &hit, qsizetype start) const
{
    const qsizetype i = hit.firstToken;
    const qsizetype next = hit.lastToken + 1;
    const bool isSingle = hit.lastToken == i;
    if (i == 0 && !isSlug()) {
        const bool isReport = isSingle && (hit.cues & Cue::Report) && m_field.words.markAt(next) != u':';
        return word(i) == u"to" || isReport;
    }
    const bool isNoun =
        isSingle && (hit.cues & (Cue::Release | Cue::Report)) && word(next) == u"of" && token(i).isCapital;
    const bool isSubtitle = (hit.cues & Cue::Object) && m_field.words.markAt(i - 1) == u':' && i - 1 > start;
    const CueHit *film = i > 1 && m_field.words.markAt(i - 1) == u':' ? filmEndingAt(i - 2) : nullptr;
    const bool isFilmSubtitle = film != nullptr && (hit.cues & Cue::End); // "the Movie: Finale"
    return isNoun || isSubtitle || isFilmSubtitle;
}

const CueHit *HeadBorders::filmEndingAt(qsizetype i) const
{
    const auto found = std::find_if(m_field.cues.begin(), m_field.cues.end(), [i](const CueHit &one) {
        return one.lastToken == i && (one.cues & Cue::Movie);
    });
    return found == m_field.cues.end() ? nullptr : &*found;
}

/** The second half of "RE-MAIN" and "Two-Hit". */
bool HeadBorders::isGluedWord(qsizetype i) const
{
    if (i == 0 || token(i).blankBefore || token(i).kind != TokenKind::Word ||
        token(i - 1).kind == TokenKind::Punctuation || isSlug()) {
        return false;
    }
    return token(i).span.start == token(i - 1).span.end() + 1 &&
           m_field.words.text[token(i).span.start - 1] == u'-';
}

/** "Title ISEKAI Anime": in capitals among others a genre is the name's word. */
bool HeadBorders::isWrittenLoud(qsizetype i) const
{
    constexpr qsizetype shortest = 4;
    const QStringView written = m_field.words.textOf(token(i).span);
    const CueHit *hit = m_field.startingAt(i);
    const bool isGenre = hit != nullptr && hit->lastToken > i && (hit->cues & Cue::Anime) &&
                         (hit->cues & Cue::Lead) && word(i) != u"anime"; // "Title's Anime Adaptation"
    const bool isOwned = isGenre && i > 1 && token(i - 1).kind == TokenKind::Possessive;
    if (isOwned && !isOneOf(word(i), {u"tv", u"net", u"original", u"new"}) && !isCompanyWord(word(i - 2)) &&
        platformAt(i - 2) == nullptr) {
        return true; // "Kuroko's Basketball Anime"
    }
    if (isGenre && i > 1 && !isOneOf(word(i), {u"the", u"new", u"tv", u"original"}) &&
        isOneOf(word(i - 1), {u"in", u"of", u"the", u"a", u"an", u"to", u"no"})) {
        return true; // "Adventure in Isekai Anime"
    }
    return isGenre && written.size() >= shortest && i > 0 && token(i).kind == TokenKind::Word &&
           std::all_of(written.begin(), written.end(), [](QChar one) { return one.isUpper(); }) &&
           !m_field.words.textOf(token(i - 1).span).back().isUpper();
}

/** "the Movie: Episode Nagi": an episode with a name instead of a number is part of the title. */
bool HeadBorders::isNamedEpisode(const CueHit &hit) const
{
    const qsizetype next = hit.lastToken + 1;
    return m_field.words.markAt(hit.firstToken - 1) == u':' && word(hit.firstToken) == u"episode" &&
           hit.firstToken == hit.lastToken && next < m_count && token(next).kind == TokenKind::Word &&
           token(next).isCapital && m_field.startingAt(next) == nullptr && !smallNumber(word(next));
}

bool HeadBorders::markCuts(qsizetype i, QChar mark) const
{
    const bool opensWord = // "You Can (Not) Redo"
        mark == u'(' && m_field.words.markAt(i + 2) == u')' && token(i + 1).kind == TokenKind::Word &&
        m_field.startingAt(i + 1) == nullptr && i + 3 < m_count && token(i + 3).kind == TokenKind::Word &&
        token(i + 3).isCapital && m_field.startingAt(i + 3) == nullptr && token(i + 1).isCapital;
    return isSeparator(i) || (mark == u'(' && !opensWord) || mark == u']' || mark == u'\u3011' ||
           mark == u'[' || mark == u'\u300c' || mark == u'\u300e' || (mark == u',' && isClauseAfter(i));
}

/** " - ", " | ", " • ": what stands on either side is not one name. */
bool HeadBorders::isSeparator(qsizetype i) const
{
    const QChar mark = m_field.words.markAt(i);
    const bool standsApart = token(i).blankBefore && (i + 1 >= m_count || token(i + 1).blankBefore);
    const bool isOtherScript = mark == u'/' && standsApart && i > 0 && i + 1 < m_count &&
                               token(i + 1).kind == TokenKind::Cjk && token(i - 1).kind != TokenKind::Cjk;
    if (isOtherScript) {
        return true; // "Title / タイトル: Season 3"
    }
    const bool isDash = mark == u'-' || mark == u'\u2013' || mark == u'\u2014' || mark == u'/';
    if (isDash && standsApart) {
        return !goesOnBehindDash(i + 1) && !leadsToFilmTitle(i + 1);
    }
    const bool isGlued =
        !token(i).blankBefore && i + 1 < m_count && !token(i + 1).blankBefore; // "Occultic;Nine"
    return mark == u'|' || mark == u'\u2022' || mark == u'\u00b7' || (mark == u';' && !isGlued) ||
           mark == u'\u2014';
}

/** "Alicization – War of Underworld 2nd Cour": the words up to the season, a medium or a verb are still the
 * name. */
bool HeadBorders::goesOnBehindDash(qsizetype first) const
{
    constexpr qsizetype longest = 8;
    if (isOneOf(word(first), {u"following", u"after", u"due", u"despite", u"with"})) {
        return false; // "Title - Following a delay, the episodes"
    }
    for (qsizetype i = first; i < std::min(m_count, first + longest); ++i) {
        const CueHit *hit = m_field.startingAt(i);
        const bool isMedium = hit != nullptr && (hit->cues & (Cue::Anime | Cue::OtherPrint | Cue::Dub)) &&
                              (hit->cues & Cue::Trail) && !(hit->cues & Cue::NewWork);
        if (seasonAt(i) != nullptr || isMedium) {
            return i > first;
        }
        const bool isVerb = hit != nullptr && (hit->cues & (Cue::Gets | Cue::Release | Cue::Delay)) &&
                            !(hit->cues & Cue::Object);
        if (isVerb && first > 2 && !isSlug()) {
            return i > first && token(first).isCapital; // "Title - Battle in Egypt Premieres"
        }
        const bool cuts = hit != nullptr && (hit->cues & (Cue::Cut | Cue::Object));
        const bool isMark =
            token(i).kind == TokenKind::Punctuation &&
            !(m_field.words.markAt(i) == u':' && !token(i).blankBefore); // "Balance: Unlimited"
        if (cuts || platformAt(i) != nullptr || isInDate(i) || isMark) {
            return false;
        }
    }
    return false;
}

/** "Title – The Movie: Subtitle" is one name. */
bool HeadBorders::leadsToFilmTitle(qsizetype first) const
{
    const qsizetype movie = word(first) == u"the" ? first + 1 : first;
    const CueHit *hit = m_field.startingAt(first);
    const bool isMovie = isOneOf(word(movie), {u"movie", u"film"}) ||
                         (hit != nullptr && (hit->cues & Cue::Movie) && hit->lastToken >= movie);
    return isMovie && m_field.words.markAt(movie + 1) == u':';
}

/** "X, an all-new original anime": after the comma comes a description. */
bool HeadBorders::isClauseAfter(qsizetype i) const
{
    if (i + 1 >= m_count || isSlug()) {
        return false;
    }
    const bool isSmall = !token(i + 1).isCapital;
    const bool isMore =
        word(i + 1) == u"more" || (token(i + 1).kind == TokenKind::Number && word(i + 2) == u"more");
    if (isMore) {
        return true;
    }
    const bool isAmount = isOneOf(word(i + 1), {u"all", u"both", u"every"}) && i + 2 < m_count &&
                          (token(i + 2).kind == TokenKind::Number || seasonAt(i + 2) != nullptr ||
                           isOneOf(word(i + 2), {u"episodes", u"seasons"})); // ", All 195 Episodes"
    if (isAmount) {
        return true;
    }
    const PlatformMention *platform = platformAt(i + 1);
    const qsizetype owner = platform != nullptr ? platform->lastToken : i + 1;
    if (owner + 1 < m_count && token(owner + 1).kind == TokenKind::Possessive &&
        (platform != nullptr || isCompanyWord(word(owner)))) {
        return true; // "Title, Netflix's original anime"
    }
    if (isOneOf(word(i + 1), {u"its", u"their", u"his", u"her"}) &&
        isOneOf(word(i + 2), {u"next", u"first", u"new", u"newest", u"latest", u"upcoming", u"own"})) {
        return true; // "Title, Its Next Original Anime"
    }
    const CueHit *hit = m_field.startingAt(i + 1);
    return (isSmall &&
            isOneOf(word(i + 1),
                    {u"an",        u"a",          u"the",        u"which",    u"who",    u"will",
                     u"from",      u"with",       u"and",        u"but",      u"plus",   u"starting",
                     u"currently", u"originally", u"previously", u"formerly", u"based",  u"known",
                     u"directed",  u"produced",   u"animated",   u"coming",   u"airing", u"premiering",
                     u"debuting",  u"streaming",  u"as",         u"while",    u"since"})) ||
           (hit != nullptr && bool(hit->cues & (Cue::Promotion | Cue::Release | Cue::Report | Cue::Stream)));
}

bool HeadBorders::platformCuts(qsizetype i) const
{
    const PlatformMention *platform = platformAt(i);
    if (isSlug() && i > 0 && platform != nullptr) {
        return true; // "title netflix release date": an address leaves the "on" out
    }
    return platform != nullptr && platform->kind != PlatformKind::Block &&
           isOneOf(word(i - 1), {u"on", u"to", u"by", u"via", u"at", u"for", u"from", u"in"});
}

/** "The Demon's Daughter is too Kind!! Anime": plain words up to a capital or a mark, and "Anime" or a
 * season. */
bool HeadBorders::leadsToMedium(qsizetype first) const
{
    constexpr qsizetype farthest = 9;
    for (qsizetype i = first; i < std::min(m_count, first + farthest) && !m_isSentence; ++i) {
        const CueHit *hit = m_field.startingAt(i);
        const bool isMedium = hit != nullptr && (hit->cues & (Cue::Anime | Cue::OtherPrint | Cue::Dub)) &&
                              !(hit->cues & Cue::NewWork);
        if (seasonAt(i) != nullptr || isMedium) {
            return i > first && (token(i - 1).isCapital || token(i - 1).kind == TokenKind::Punctuation);
        }
        const QChar mark = m_field.words.markAt(i);
        const bool isPlain =
            token(i).kind == TokenKind::Word &&
            (hit == nullptr || (hit->lastToken == i && !(hit->cues & ~Cues(Cue::Lead | Cue::Trail))));
        if (!isPlain && mark != u',' && mark != u'!') {
            return false;
        }
    }
    return false;
}

/** "is", "was", "will" in small letters between a name and a small word. */
bool HeadBorders::isSmallVerb(qsizetype i) const
{
    if (word(i) == u"is" && !isSlug() &&
        (platformAt(i + 1) != nullptr || isCompanyName(word(i + 1), word(i + 2)))) {
        return true; // "Title Is Bellbox's Next Original Anime"
    }
    const bool isPartOfName = isOneOf(word(i), {u"is", u"are", u"was"}) &&
                              isOneOf(word(i + 1), {u"a", u"an", u"the"}) && i + 2 < m_count &&
                              token(i + 2).isCapital && m_field.startingAt(i + 2) == nullptr &&
                              !m_isSentence; // "Yuna is a Hero"
    const bool isSmallName =                 // "Lanterns after school Gets Anime Film"
        isOneOf(word(i), {u"after", u"about", u"when", u"that", u"who"}) && !m_isSentence && !isSlug() &&
        namesUpToMedium(i + 1);
    if (isPartOfName || isSmallName || leadsToMedium(i + 1)) {
        return false;
    }
    return !isSlug() && i + 1 < m_count && !token(i).isCapital && !token(i + 1).isCapital &&
           token(i + 1).kind == TokenKind::Word &&
           isOneOf(word(i), {u"is", u"was", u"are", u"were", u"will", u"has", u"have", u"would", u"had",
                             u"gets", u"who", u"that", u"which", u"when", u"after", u"about"});
}

qsizetype HeadBorders::afterCut(qsizetype i) const
{
    if (i >= m_count) {
        return m_count;
    }
    if (const SeasonPhrase *season = seasonAt(i)) {
        return season->lastToken + 1;
    }
    const CueHit *hit = m_field.startingAt(i);
    if (hit == nullptr) {
        return i + 1;
    }
    const qsizetype next = hit->lastToken + 1;
    const bool isNumbered =
        (hit->cues & Cue::Episode) && next < m_count && token(next).kind == TokenKind::Number;
    return isNumbered ? next + 1 : next;
}

} // namespace raiki
