// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>
#include <utility>

/** Numbers as titles write them: digits of any width, words, Roman and kanji numerals. Private to this room.
 */
namespace raiki {

/** 0 to 99 in digits ("2", "０２"). */
[[nodiscard]] std::optional<int> digitsNumber(QStringView word);
/** Capital "II" to "XX" without "V" and "X", which are names as often; Ⅰ to Ⅻ. */
[[nodiscard]] std::optional<int> romanNumber(QStringView word);
/** Digits, Roman numerals, "V" and "X", "one" to "ten", 一 to 十: what may follow "Season". */
[[nodiscard]] std::optional<int> countingNumber(QStringView word);
/** "2nd", "second", "20th". */
[[nodiscard]] std::optional<int> ordinalNumber(QStringView word);
/** 一 to 二十, at the end of @p text. @return the number and how many characters say it */
[[nodiscard]] std::optional<std::pair<int, qsizetype>> kanjiNumberAtEnd(QStringView text);

} // namespace raiki
