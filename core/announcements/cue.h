// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>

#include <span>

/** What a phrase of news language points to. The rules speak of cues, never of words. */
namespace raiki {

enum class Cue : quint32 {
    None = 0,
    Anime = 1U << 0,       ///< the item is about animation
    OtherPrint = 1U << 1,  ///< manga, novels: what an anime is often made from
    OtherMedium = 1U << 2, ///< games, stage, live action, goods, discs, music: never what an anime is
    Movie = 1U << 3,       ///< a film or its cinemas
    Release = 1U << 4,     ///< something comes out: premieres, debuts, set to air, slated for
    Announce = 1U << 5,    ///< something new is made: announced, in production, green-lit
    Gets = 1U << 6,        ///< somebody gets what follows: gets, is getting, receives
    Delay = 1U << 7,       ///< postponed, pushed back
    Cancel = 1U << 8,      ///< will not come
    Dub = 1U << 9,         ///< a dubbed version
    Stream = 1U << 10,     ///< streams, licenses, adds to its catalogue
    End = 1U << 11,        ///< the last episode
    Episode = 1U << 12,    ///< a word before an episode's number
    Promotion = 1U << 13,  ///< trailer, visual, cast, theme song: no news of a release by itself
    Column = 1U << 14,     ///< lists, reviews, weekly columns, interviews
    Business = 1U << 15,   ///< box office, prizes, people
    Question = 1U << 16,   ///< why, how, what if: opinion
    Report = 1U << 17,     ///< reveals, unveils: a verb of news with the show before it or a company
    Cut = 1U << 18,        ///< ends the show's words where it stands after them
    Lead = 1U << 19,       ///< dropped from the front of the show's words
    Trail = 1U << 20,      ///< dropped from their end
    Past = 1U << 21,       ///< tells of what has been
    Object = 1U << 22,     ///< the show follows: "season of", "dub for", "adds"
    Unknown = 1U << 23,    ///< no date yet: TBA, to be announced
    Sequel = 1U << 24,     ///< a sequel or continuation without a number
    Talk = 1U << 25,       ///< forum talk and live threads
    NewWork = 1U << 26,    ///< "new anime", "original anime": a work not heard of before
    Broadcast = 1U << 28,  ///< words only a show's start is told with: premieres, airs, broadcasts
    Credit = 1U << 29,     ///< who made it follows: "starring", "directed by"
    Opens = 1U << 30,      ///< films do; a series does only beside words that tell one
    InNames = 1U << 31,    ///< a word of noise that titles hold, too: "Million", "Cafe", "Ranking"
    Neutral = 1U << 27,    ///< a name that holds a cue's word and means nothing: "Ranking of Kings"
};
Q_DECLARE_FLAGS(Cues, Cue)
Q_DECLARE_OPERATORS_FOR_FLAGS(Cues)

/** Phrases that share their meaning, parted by commas, in lower case, words parted by blanks. */
struct CuePhrases
{
    Cues cues;
    const char16_t *phrases;
};

/** The phrase lists of languages with blanks between words, one file of phrases/ each. */
[[nodiscard]] std::span<const CuePhrases> phrasesOfWorks();
[[nodiscard]] std::span<const CuePhrases> phrasesOfRelease();
[[nodiscard]] std::span<const CuePhrases> phrasesOfTalk();
[[nodiscard]] std::span<const CuePhrases> phrasesAroundNames();
/** Phrases of Japanese, found anywhere inside a run of kana and kanji. */
[[nodiscard]] std::span<const CuePhrases> phrasesOfJapanese();

} // namespace raiki
