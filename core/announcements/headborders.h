// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/reading.h"

/** Where a name in a headline may begin and must end. Private to findShowHead(). */
namespace raiki {

class HeadBorders final
{
public:
    explicit HeadBorders(const FieldReading &field);

    /** Past everything that only leads to the name: "New", "The anime", "[News]", "Third season of". */
    [[nodiscard]] qsizetype afterLead(qsizetype token) const;
    /** Past a label with its colon: "Major Theatrical Release:". */
    [[nodiscard]] qsizetype afterLabel() const;
    /** Where the name after "titled" begins, else 0: "A New Lantern Anime, Titled Other". */
    [[nodiscard]] qsizetype afterTitled() const;
    /** Where the name behind "Announce Original Anime" begins, else 0. */
    [[nodiscard]] qsizetype afterOriginal() const;
    /** The token after the last one of a name that begins at @p start. */
    [[nodiscard]] qsizetype endOfHead(qsizetype start) const;
    /** Past the words at which a try stopped. */
    [[nodiscard]] qsizetype afterCut(qsizetype token) const;

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] const Token &token(qsizetype i) const
    {
        return m_field.words.tokens[static_cast<size_t>(i)];
    }
    [[nodiscard]] QStringView word(qsizetype i) const;
    [[nodiscard]] bool isGluedWord(qsizetype i) const;
    [[nodiscard]] bool isSentence() const { return m_isSentence; }
    [[nodiscard]] bool isSlug() const { return m_field.words.isSlug; }
    [[nodiscard]] bool isInDate(qsizetype i) const;
    /** Three letters or more, all of them capitals. */
    [[nodiscard]] bool isLoud(qsizetype i) const;
    [[nodiscard]] const PlatformMention *platformAt(qsizetype i) const;
    [[nodiscard]] const CueHit *cueAt(qsizetype i) const { return m_field.startingAt(i); }

private:
    [[nodiscard]] qsizetype afterListNumber() const;
    [[nodiscard]] qsizetype afterClause() const;
    [[nodiscard]] qsizetype afterChat() const;
    [[nodiscard]] qsizetype afterKind() const;
    [[nodiscard]] qsizetype afterKindOfWork() const;
    [[nodiscard]] qsizetype afterOneLead(qsizetype i) const;
    [[nodiscard]] qsizetype afterBracket(qsizetype i) const;
    [[nodiscard]] bool mayLead(const CueHit &hit) const;
    [[nodiscard]] bool isSmallLead(qsizetype i) const;
    [[nodiscard]] bool cutsAt(qsizetype i, qsizetype start) const;
    [[nodiscard]] bool opensFilmTitle(const CueHit &hit) const;
    [[nodiscard]] bool isPartOfTitle(const CueHit &hit, qsizetype start) const;
    [[nodiscard]] const CueHit *filmEndingAt(qsizetype i) const;
    [[nodiscard]] bool leadsToMedium(qsizetype first) const;
    [[nodiscard]] bool isNounBefore(const CueHit &hit) const;
    [[nodiscard]] bool isVerbOfName(const CueHit &hit) const;
    [[nodiscard]] bool isWrittenLoud(qsizetype i) const;
    [[nodiscard]] bool isNamedEpisode(const CueHit &hit) const;
    [[nodiscard]] bool markCuts(qsizetype i, QChar mark) const;
    [[nodiscard]] bool isSeparator(qsizetype i) const;
    [[nodiscard]] bool goesOnBehindDash(qsizetype first) const;
    [[nodiscard]] bool leadsToFilmTitle(qsizetype first) const;
    [[nodiscard]] bool beginsTitle(qsizetype i) const;
    [[nodiscard]] bool isNameInBrackets(qsizetype bracket) const;
    [[nodiscard]] bool isClauseAfter(qsizetype i) const;
    [[nodiscard]] bool platformCuts(qsizetype i) const;
    [[nodiscard]] bool isSmallVerb(qsizetype i) const;
    [[nodiscard]] bool isOpenVerb(qsizetype i, qsizetype start) const;
    [[nodiscard]] bool isOpenInfinitive(qsizetype i, qsizetype start) const;
    [[nodiscard]] bool namesUpToMedium(qsizetype first) const;
    [[nodiscard]] const SeasonPhrase *seasonAt(qsizetype i) const;
    [[nodiscard]] bool isEpisodeAt(qsizetype i) const;

    const FieldReading &m_field;
    qsizetype m_count;
    bool m_isSentence;
};

} // namespace raiki
