// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/**
 * The form of a title in which spelling variants meet: "DAN DA DAN" and "Dandadan", "Ōkami" and "Ookami",
 * full width and half width, "Mob Psycho 100 II" and "…2". Only Latin marks are stripped: ガ stays ガ.
 */
namespace raiki {

/** Case folded, Latin marks and punctuation gone, one blank between words, kana and kanji kept. Linear. */
[[nodiscard]] QString titleKey(QStringView title);

/** From so many letters on, blanks make no other title of it; "K-On" and "Kon" stay two. */
inline constexpr qsizetype squeezableLength = 7;
/** The key without its blanks where the title is long enough: here "DAN DA DAN" and "Dandadan" are equal. */
[[nodiscard]] QString squeezedTitleKey(QStringView title);

/** What a title says of its instalment, and the title without those words. */
struct SeasonWords
{
    QString base; ///< "Medalist" of "Medalist Season 2", as written
    std::optional<int> season;
    std::optional<int> part;
    bool isFinal = false; ///< "The Final Season"
    bool isMovie = false; ///< "the Movie", 劇場版
    bool isOva = false;
    bool isSpecial = false;

    bool operator==(const SeasonWords &) const = default;
};

/** Splits "2nd Season", "Season Two", "S2", "II", "Part 2", 第2期, "2期", "Second Cour", "Final Season" off a
 * title's end. */
[[nodiscard]] SeasonWords splitSeasonWords(QStringView title);
/** The same; a title without such words shares its text with the result. */
[[nodiscard]] SeasonWords splitSeasonWords(const QString &title);

} // namespace raiki
