// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/companies.h"
#include "core/announcements/genrewords.h"
#include "core/announcements/headborders.h"

#include <algorithm>

/** Where a name may begin: the half of HeadBorders that steps over what only leads to it. */
namespace raiki {

namespace {

constexpr qsizetype longestBracket = 8;
constexpr qsizetype longestLabel = 6;

/** Words that never begin a name in a headline. */
bool alwaysLeads(QStringView word)
{
    return isOneOf(word, {u"new", u"breaking", u"news", u"officially", u"upcoming", u"rumor", u"rumour",
                          u"exclusive", u"announcing", u"update", u"updated"});
}

} // namespace

qsizetype HeadBorders::afterLead(qsizetype i) const
{
    while (i < m_count) {
        const qsizetype next = afterOneLead(i);
        if (next == i) {
            break;
        }
        i = next;
    }
    return i;
}

qsizetype HeadBorders::afterOneLead(qsizetype i) const
{
    const QChar mark = m_field.words.markAt(i);
    if (mark == u'[' || mark == u'\u3010') {
        return isNameInBrackets(i) ? i + 1 : afterBracket(i);
    }
    if (beginsTitle(i)) {
        return i;
    }
    if (i == 0 && isSlug() && word(1) == u"brings" && (isCompanyWord(word(0)) || platformAt(0) != nullptr)) {
        return 2; // "gkids brings title to theaters"
    }
    if (i == 0 && m_field.words.markAt(1) == u',' &&
        isOneOf(word(0), {u"so", u"well", u"oh", u"yes", u"hey", u"ok", u"okay", u"also", u"and", u"now"})) {
        return 2; // "So, Title begins"
    }
    if (const qsizetype kind = i == 0 ? afterKind() : 0; kind > 0) {
        return kind;
    }
    if (i == 0 && word(0) == u"watch" && m_field.episode && m_count > 3 && !isEpisodeAt(1)) {
        return 1; // "Watch Title Episode 5 Online"
    }
    if (i == 0 && m_count > 3 && token(2).kind == TokenKind::Possessive &&
        isOneOf(word(0), {u"this", u"next", u"last"}) &&
        isOneOf(word(1), {u"week", u"month", u"season", u"year"})) {
        return 3; // "This Week's Title Episode"
    }
    if (i == 0 && m_field.words.markAt(1) == u'.' && m_field.words.markAt(2) == u'.' && m_count > 4) {
        return m_field.words.markAt(3) == u'.' ? 4 : 3; // "Psst... Title episode 20"
    }
    if (!mark.isNull() && mark != u'.' && mark != u'#') {
        return i + 1;
    }
    if (i == 0 && word(0) == u"more" && !isSlug() && m_field.has(Cue::Announce) &&
        (m_field.startingAt(0) == nullptr || m_field.startingAt(0)->lastToken == 0)) {
        return 1; // "More Title Confirmed!"
    }
    if (token(i).kind == TokenKind::Possessive || isSmallLead(i)) {
        return i + 1;
    }
    if (const SeasonPhrase *season = seasonAt(i)) {
        return season->lastToken + 1;
    }
    const CueHit *hit = m_field.startingAt(i);
    const bool leads = hit != nullptr && (hit->cues & (Cue::Lead | Cue::Object)) && mayLead(*hit);
    return leads ? hit->lastToken + 1 : i;
}

qsizetype HeadBorders::afterBracket(qsizetype i) const
{
    for (qsizetype end = i + 1; end < std::min(m_count, i + longestBracket); ++end) {
        const QChar mark = m_field.words.markAt(end);
        if (mark == u']' || mark == u'\u3011') {
            return end + 1;
        }
    }
    return i + 1;
}

/** "[Title] Season 2": what stands before season words or "anime" is no label. */
bool HeadBorders::isNameInBrackets(qsizetype bracket) const
{
    const qsizetype after = afterBracket(bracket);
    const CueHit *inside = m_field.startingAt(bracket + 1);
    const CueHit *next = m_field.startingAt(after);
    const bool isLabel = inside != nullptr && m_field.words.markAt(inside->lastToken + 1) == u']';
    const auto isCalled = [bracket](const CueHit &one) { // TVアニメ【メダリスト】
        return one.lastToken + 1 == bracket && (one.cues & Cue::Anime);
    };
    if (m_field.words.hasCjk && std::any_of(m_field.cues.begin(), m_field.cues.end(), isCalled)) {
        return true;
    }
    return after < m_count && !isLabel &&
           (seasonAt(after) != nullptr || isEpisodeAt(after) ||
            (next != nullptr && (next->cues & Cue::Anime) && !(next->cues & Cue::NewWork)));
}

/** "In the Clear Sky Anime", "By the Grace of the Sea": at the front of a headline, before "the" and a
 * capital, a preposition begins a name. */
bool HeadBorders::beginsTitle(qsizetype i) const
{
    return (isSlug() ? i == 0 : token(i).isCapital) && !m_isSentence &&
           isOneOf(word(i), {u"in", u"by", u"from", u"to", u"with", u"on", u"at"}) &&
           isOneOf(word(i + 1), {u"the", u"a"}) && i + 2 < m_count && (isSlug() || token(i + 2).isCapital);
}

/** "of", "for", "that" in small letters after something that was no name. */
bool HeadBorders::isSmallLead(qsizetype i) const
{
    const CueHit *hit = m_field.startingAt(i);
    const bool isPhrase = hit != nullptr && hit->lastToken > i;
    const bool couldLead = isSlug() ? i > 0 : !token(i).isCapital;
    return couldLead && !isPhrase &&
           isOneOf(word(i), {u"of", u"for", u"in", u"on", u"by", u"with", u"from", u"at", u"that", u"to",
                             u"its", u"their", u"as", u"and", u"is", u"was", u"has", u"have"});
}

/** "The" of a name stays: a single word leads in only before a small word or another cue. */
bool HeadBorders::mayLead(const CueHit &hit) const
{
    const qsizetype next = hit.lastToken + 1;
    if (m_isSentence && hit.firstToken > 0 && token(hit.firstToken).isCapital &&
        hit.firstToken == hit.lastToken) {
        return false;
    }
    const bool isMedium = bool(hit.cues & (Cue::Anime | Cue::OtherPrint | Cue::Movie));
    if (hit.lastToken > hit.firstToken || isMedium || next >= m_count || alwaysLeads(word(hit.firstToken))) {
        return true;
    }
    const Token &after = token(next);
    if (after.kind == TokenKind::Punctuation) {
        if (m_field.words.markAt(next) == u'.' && !after.blankBefore && next + 1 < m_count &&
            !token(next + 1).blankBefore) {
            return false; // "A.I.C.O."
        }
        return isOneOf(word(hit.firstToken), {u"the", u"a", u"of", u"for"}) ||
               m_field.words.markAt(next) == u':';
    }
    const CueHit *cue = m_field.startingAt(next);
    const bool leadsOn = cue != nullptr && (cue->cues & (Cue::Lead | Cue::Anime | Cue::Object)) &&
                         !(m_isSentence && after.isCapital);
    return leadsOn || (!isSlug() && after.kind == TokenKind::Word && !after.isCapital);
}

/** "After three years of waiting, Title Season 2 is set", "As already reported, Title": the clause in front
 * names nothing. */
qsizetype HeadBorders::afterClause() const
{
    constexpr qsizetype longestClause = 12;
    const bool isAside =
        word(0) == u"as" &&
        isOneOf(word(1), {u"already", u"previously", u"expected", u"mentioned", u"reported", u"announced",
                          u"promised", u"teased", u"hinted", u"planned", u"scheduled"});
    if (!isAside &&
        !isOneOf(word(0), {u"after", u"following", u"despite", u"nearly", u"over", u"almost", u"since"})) {
        return 0;
    }
    for (qsizetype i = 2; i < std::min(m_count - 1, longestClause); ++i) {
        const CueHit *hit = m_field.startingAt(i);
        if (seasonAt(i) != nullptr ||
            (hit != nullptr && (hit->cues & (Cue::Anime | Cue::Movie | Cue::OtherPrint)))) {
            return 0;
        }
        if (m_field.words.markAt(i) == u',') {
            return token(i + 1).isCapital ? i + 1 : 0;
        }
    }
    return 0;
}

/** "Mark your calendars: Title", "It's happening! Title", "Good news for Title fans:": said to the reader. */
qsizetype HeadBorders::afterChat() const
{
    constexpr qsizetype longestChat = 8;
    const bool isStart =
        isOneOf(word(0), {u"mark", u"it", u"good", u"great", u"bad", u"heads", u"rejoice", u"surprise",
                          u"finally", u"huge", u"exciting", u"get", u"we", u"big"});
    for (qsizetype i = 1; isStart && i < std::min(m_count - 1, longestChat); ++i) {
        const QChar mark = m_field.words.markAt(i);
        const bool isOver = mark == u':' || mark == u'!' || (mark == u',' && i < 3);
        const bool isChat = i > 1 && isOneOf(word(i - 1), {u"calendars", u"official", u"happening", u"news",
                                                           u"up", u"here", u"ready", u"surprise",
                                                           u"confirmed", u"fans", u"back", u"it", u"true"});
        if (isOver && (isChat || word(0) == u"finally" || word(0) == u"surprise")) {
            return i + 1;
        }
    }
    return 0;
}

qsizetype HeadBorders::afterTitled() const
{
    for (qsizetype i = 2; i + 1 < m_count && !isSlug(); ++i) {
        if (seasonAt(i) != nullptr) {
            return 0; // "Title Season 2, Titled Other": a season has its show's name
        }
        const bool isCalled = // "an original anime called Title"
            isOneOf(word(i), {u"called", u"named"}) &&
            std::any_of(m_field.cues.begin(), m_field.cues.end(), [i](const CueHit &hit) {
                return hit.lastToken + 1 == i && (hit.cues & (Cue::Anime | Cue::NewWork));
            });
        if ((isCalled || isOneOf(word(i), {u"titled", u"entitled"})) && m_field.isPlainName(i + 1)) {
            return i + 1;
        }
    }
    return 0;
}

/** "Bellbox, Lantern Announce Original Anime Title", "Band and Bellbox Reunite for Original Anime Title". */
qsizetype HeadBorders::afterOriginal() const
{
    for (const CueHit &hit : m_field.cues) {
        const qsizetype name = hit.lastToken + 1;
        if (!(hit.cues & Cue::NewWork) || hit.firstToken < 2 || isSlug() || !m_field.isPlainName(name)) {
            continue;
        }
        const qsizetype before = hit.firstToken - 1;
        const bool isTold =
            isOneOf(word(before), {u"announce", u"announces", u"reveal", u"reveals", u"unveil", u"unveils",
                                   u"produce", u"produces", u"tease", u"teases"}) &&
            isCompanyName(word(0), word(1));
        const bool isJoined =
            isOneOf(word(before), {u"for", u"on"}) &&
            isOneOf(word(before - 1), {u"reunite", u"reunites", u"unite", u"up", u"collaborate",
                                       u"collaborates", u"partner", u"partners"});
        if (isTold || isJoined) {
            return name;
        }
    }
    return 0;
}

/** "Dark Fantasy Manga Title Gets", "Slice of Life Anime Title": the kind, the medium, then the name. */
qsizetype HeadBorders::afterKindOfWork() const
{
    const auto isKind = [this](std::initializer_list<QStringView> words) {
        qsizetype i = 0;
        return std::all_of(words.begin(), words.end(),
                           [this, &i](QStringView one) { return word(i++) == one; });
    };
    qsizetype medium = 0;
    if (isKind({u"slice", u"of", u"life"}) || isKind({u"high", u"school", u"romance"}) ||
        isKind({u"high", u"school", u"comedy"})) {
        medium = 3;
    } else if (isKind({u"dark", u"fantasy"}) || isKind({u"romantic", u"comedy"}) ||
               isKind({u"love", u"comedy"})) {
        medium = 2;
    }
    const bool isWork =
        medium > 0 && isOneOf(word(medium), {u"anime", u"manga", u"webtoon", u"novel", u"novels"});
    const qsizetype name = medium + 1;
    return isWork && !isSlug() && m_field.isPlainName(name) && token(name).blankBefore &&
                   m_field.startingAt(name) == nullptr
               ? name
               : 0;
}

/** "Isekai Comedy Title", "Otome Game Title": what kind of work it is, said in two words. */
qsizetype HeadBorders::afterKind() const
{
    const bool isKind =
        (isGenreWord(word(0)) || isOneOf(word(0), {u"fantasy", u"school", u"sci"})) &&
        isOneOf(word(1), {u"comedy", u"romance", u"drama", u"adventure", u"romcom", u"thriller", u"mystery"});
    if (const qsizetype medium = afterKindOfWork(); medium > 0) {
        return medium;
    }
    const bool isGame = word(0) == u"otome" && word(1) == u"game";
    const bool goesOn = m_count > 3 && m_field.isPlainName(2) && token(2).blankBefore;
    return (isKind || isGame) && goesOn && !isSlug() && m_field.startingAt(2) == nullptr ? 2 : 0;
}

/** "#3. Title Is Back", "2. Title Gets Anime", "4) Title": a list's number is none of the name's. */
qsizetype HeadBorders::afterListNumber() const
{
    const qsizetype number = m_field.words.markAt(0) == u'#' ? 1 : 0;
    const qsizetype mark = number + 1;
    if (mark + 1 >= m_count || token(number).kind != TokenKind::Number || !token(mark + 1).blankBefore ||
        token(mark).blankBefore) {
        return 0;
    }
    const QChar sign = m_field.words.markAt(mark);
    return sign == u'.' || sign == u')' || (number == 1 && sign == u':') ? mark + 1 : 0;
}

qsizetype HeadBorders::afterLabel() const
{
    if (const qsizetype listed = afterListNumber(); listed > 0) {
        return listed;
    }
    const PlatformMention *outlet = m_count > 0 ? platformAt(0) : nullptr;
    const qsizetype colon = outlet != nullptr ? outlet->lastToken + 1 : 1;
    if (m_field.words.markAt(colon) == u':' && (outlet != nullptr || isCompanyWord(word(0)))) {
        return colon + 1; // "Funimation: Title Season 3"
    }
    if (const qsizetype clause = afterClause(); clause > 0) {
        return clause;
    }
    if (const qsizetype chat = afterChat(); chat > 0) {
        return chat;
    }
    for (qsizetype i = 1; i < std::min(m_count, longestLabel); ++i) {
        if (m_field.words.markAt(i) != u':') {
            continue;
        }
        if (i > 1 && isOneOf(word(i - 1), {u"report", u"reports", u"leak", u"rumor", u"rumour"})) {
            return i + 1; // "Bellbox Report: Title Gets Anime"
        }
        for (qsizetype j = 0; j < i;) {
            const CueHit *hit = m_field.startingAt(j);
            if (hit == nullptr || (hit->cues & Cue::Neutral)) {
                return 0;
            }
            j = hit->lastToken + 1;
        }
        return i + 1;
    }
    return 0;
}

} // namespace raiki
