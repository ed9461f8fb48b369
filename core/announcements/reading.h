// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/announcement.h"
#include "core/announcements/episodenumber.h"
#include "core/announcements/platforms.h"
#include "core/announcements/seasonphrases.h"
#include "core/announcements/vocabulary.h"
#include "core/dates/datephrases.h"

#include <vector>

/** A news item taken apart once; every rule looks at the same reading. */
namespace raiki {

/** Words in quotation marks, the marks left out. */
struct QuotedWords
{
    TextSpan span;
    QChar openingMark;
};

/** One field of the item. */
struct FieldReading
{
    TextField field = TextField::Title;
    TokenText words;
    std::vector<CueHit> cues; ///< none from inside short quotes: those are names
    std::vector<SeasonPhrase> seasons;
    std::optional<EpisodeNumber> episode;
    std::vector<PlatformMention> platforms;
    std::vector<DatePhrase> dates;
    std::vector<QuotedWords> quotes;

    /** The first hit with any of @p wanted, or null. */
    [[nodiscard]] const CueHit *first(Cues wanted) const;
    [[nodiscard]] const CueHit *firstIn(int sentence, Cues wanted) const;
    [[nodiscard]] bool has(Cues wanted) const { return first(wanted) != nullptr; }
    /** The last hit with any of @p wanted that ends before @p place in the same sentence, or null. */
    [[nodiscard]] const CueHit *lastBefore(qsizetype place, int sentence, Cues wanted) const;
    /** The hit that starts at @p token, or null. */
    [[nodiscard]] const CueHit *startingAt(qsizetype token) const;
    /** A word with a capital at @p number that no phrase of news begins with; false where there is no token.
     */
    [[nodiscard]] bool isPlainName(qsizetype number) const;
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(words.tokens.size()); }
    /** Token @p number, from 0 to count() - 1. */
    [[nodiscard]] const Token &token(qsizetype number) const
    {
        return words.tokens[static_cast<size_t>(number)];
    }
    /** Token @p number in lower case; empty where there is none, before the first too. */
    [[nodiscard]] QStringView lowerAt(qsizetype number) const;
    /** The words of a phrase in lower case. */
    [[nodiscard]] QStringView lowerIn(TextSpan span) const
    {
        return QStringView(words.lower).mid(span.start, span.length);
    }
    /** The number of the token that holds or follows @p place; the number of tokens where none does. */
    [[nodiscard]] qsizetype tokenAt(qsizetype place) const;
    [[nodiscard]] int sentenceAt(qsizetype place) const;
    [[nodiscard]] bool isQuoted(TextSpan span) const;
    [[nodiscard]] Evidence evidence(TextSpan span) const { return {field, span}; }
};

/** The item as the rules see it. */
struct Reading
{
    FieldReading title;
    FieldReading summary;
    QDate published; ///< invalid where unknown

    [[nodiscard]] bool has(Cues wanted) const { return title.has(wanted) || summary.has(wanted); }
};

/** Reads at most 1 000 characters of the title and 12 000 of the summary. */
[[nodiscard]] Reading readNews(const NewsText &text);

/** That the item is about animation at all: said, or told by seasons, episodes, platforms and broadcasts. */
[[nodiscard]] bool speaksOfAnime(const Reading &reading);

/** The sentences of a summary that may decide what the item is about: news says it first. */
inline constexpr int leadingSentences = 2;

} // namespace raiki
