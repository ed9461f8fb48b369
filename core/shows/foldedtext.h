// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <span>
#include <string_view>
#include <vector>

/**
 * A text in the form in which spellings of a title meet, without blanks, and with the way back: for each
 * character where it stood in the original, and whether a word began there. titleKey() and TitleIndex share
 * it.
 */
namespace raiki {

/** What lies before a character of a folded text. */
enum class FoldedBorder : quint8 {
    None, ///< it goes on within a word
    Soft, ///< an apostrophe: "Medalist's" ends a title there, yet is one word
    Word, ///< a blank or punctuation
};

struct FoldedCharacter
{
    char16_t unit = 0;
    FoldedBorder before = FoldedBorder::None;
    qint32 start = 0; ///< in the original
    qint32 end = 0;   ///< one past, in the original
};

/** Kana, kanji, hangul: scripts whose words stand without blanks between them. */
[[nodiscard]] constexpr bool isCjk(char16_t unit)
{
    if (unit < 0x3005)
        return false;
    return unit <= 0x3007 || (unit >= 0x3041 && unit <= 0x30FE) || (unit >= 0x3400 && unit <= 0x9FFF) ||
           (unit >= 0xAC00 && unit <= 0xD7A3) || (unit >= 0xF900 && unit <= 0xFAFF) ||
           (unit >= 0xD800 && unit <= 0xDFFF); // surrogates: the rarer kanji; little else outlives folding
}
[[nodiscard]] constexpr bool isKatakana(char16_t unit)
{
    return unit >= 0x30A1 && unit <= 0x30FE && unit != 0x30FB;
}

/** Folds texts; keeps its buffer between calls, so one object folds many without allocating. */
class TextFolder final
{
public:
    /** The folded characters of @p text; valid until the next call. At most 2^31 units; linear. */
    const std::vector<FoldedCharacter> &fold(QStringView text);

    /** The characters of the last fold, with one blank at each word border not beside CJK. */
    [[nodiscard]] QString spaced() const;
    /** Whether a blank shows before character @p index in spaced(). */
    [[nodiscard]] bool hasBlankBefore(size_t index) const;

private:
    void foldUnit(QStringView text, qsizetype index);
    void foldAscii(QStringView text, qsizetype index);
    void foldCodePoint(char32_t codePoint);
    void foldDecomposed(char32_t codePoint);
    void voicePrevious(int mark);
    void append(char32_t codePoint);
    void appendWord(QStringView word);
    void border(FoldedBorder border);
    void finishWord();
    void replaceWord(std::span<const FoldedCharacter> word, std::u16string_view spelling);

    std::vector<FoldedCharacter> m_characters;
    FoldedBorder m_pending = FoldedBorder::Word;
    size_t m_wordStart = 0; ///< of the run of letters that is being read
    qint32 m_start = 0;     ///< of the source character being folded
    qint32 m_end = 0;
};

} // namespace raiki
