// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/foldedtext.h"

#include "core/shows/romaji.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace raiki {
namespace {

struct Spelling
{
    std::u16string_view from;
    std::u16string_view to;
};

/** Roman numerals of more than one letter; "I", "V" and "X" are words and names of their own. */
constexpr std::array<Spelling, 14> romanNumerals{{
    {u"ii", u"2"},
    {u"iii", u"3"},
    {u"iv", u"4"},
    {u"vi", u"6"},
    {u"vii", u"7"},
    {u"viii", u"8"},
    {u"ix", u"9"},
    {u"xi", u"11"},
    {u"xii", u"12"},
    {u"xiii", u"13"},
    {u"xiv", u"14"},
    {u"xv", u"15"},
    {u"xvi", u"16"},
    {u"xvii", u"17"},
}};

/** Latin letters that Unicode does not decompose. */
constexpr std::array<std::pair<char16_t, std::u16string_view>, 9> latinLetters{{
    {u'ß', u"ss"},
    {u'æ', u"ae"},
    {u'ø', u"o"},
    {u'ð', u"d"},
    {u'þ', u"th"},
    {u'đ', u"d"},
    {u'ı', u"i"},
    {u'ł', u"l"},
    {u'œ', u"oe"},
}};

constexpr bool isAsciiAlphanumeric(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

constexpr bool isApostrophe(char32_t codePoint)
{
    return codePoint == u'\'' || codePoint == 0x2019 || codePoint == 0x2018 || codePoint == 0x02BC ||
           codePoint == 0xFF07 || codePoint == 0x60 || codePoint == 0xB4;
}

/** Soft hyphen, joiners, zero width blanks, variation selectors: they are not there. */
constexpr bool isInvisible(char32_t codePoint)
{
    return codePoint == 0xAD || (codePoint >= 0x200B && codePoint <= 0x200F) || codePoint == 0x2060 ||
           codePoint == 0xFEFF || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
}

constexpr bool isVoicingMark(char32_t codePoint)
{
    return codePoint == 0x3099 || codePoint == 0x309A || codePoint == 0xFF9E || codePoint == 0xFF9F;
}

/** 1 to 12 for the code points of whole Roman numerals (Ⅱ, ⅱ), else 0. */
constexpr int romanCodePoint(char32_t codePoint)
{
    if (codePoint >= 0x2160 && codePoint <= 0x216B)
        return static_cast<int>(codePoint - 0x2160 + 1);
    if (codePoint >= 0x2170 && codePoint <= 0x217B)
        return static_cast<int>(codePoint - 0x2170 + 1);
    return 0;
}

bool isLatin(char32_t codePoint)
{
    return codePoint < 0x80 ? QChar::isLetter(codePoint) : QChar::script(codePoint) == QChar::Script_Latin;
}

constexpr bool isAsciiLetter(char16_t unit)
{
    return unit >= u'a' && unit <= u'z';
}

bool spells(std::span<const FoldedCharacter> word, std::u16string_view text)
{
    if (word.size() != text.size())
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        if (word[i].unit != text[i])
            return false;
    }
    return true;
}

} // namespace

const std::vector<FoldedCharacter> &TextFolder::fold(QStringView text)
{
    m_characters.clear();
    m_characters.reserve(static_cast<size_t>(text.size()) + 8);
    m_pending = FoldedBorder::Word;
    m_wordStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        m_start = static_cast<qint32>(i);
        m_end = m_start + 1;
        if (text[i].unicode() < 0x80)
            foldAscii(text, i);
        else
            foldUnit(text, i);
        if (m_end > m_start + 1)
            ++i;
    }
    finishWord();
    return m_characters;
}

void TextFolder::foldAscii(QStringView text, qsizetype index)
{
    const char16_t unit = text[index].unicode();
    if (isAsciiAlphanumeric(unit)) {
        append(unit >= u'A' && unit <= u'Z' ? unit + 0x20U : unit);
    } else if (unit == u'&') {
        appendWord(u"and");
    } else if (isApostrophe(unit)) {
        border(FoldedBorder::Soft);
    } else if (unit == u'@' && m_pending == FoldedBorder::None && index + 1 < text.size() &&
               text[index + 1].isLetter()) {
        append(u'a'); // "IDOLM@STER"
    } else {
        border(FoldedBorder::Word);
    }
}

void TextFolder::foldUnit(QStringView text, qsizetype index)
{
    const QChar unit = text[index];
    char32_t codePoint = unit.unicode();
    if (unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
        codePoint = QChar::surrogateToUcs4(unit, text[index + 1]);
        m_end = m_start + 2;
    }
    if (isCjk(unit.unicode()) && !isVoicingMark(codePoint) && QChar::isLetterOrNumber(codePoint))
        append(codePoint);
    else
        foldCodePoint(codePoint);
}

void TextFolder::foldCodePoint(char32_t codePoint)
{
    if (isInvisible(codePoint))
        return;
    if (isVoicingMark(codePoint)) {
        voicePrevious(codePoint == 0x3099 || codePoint == 0xFF9E ? 1 : 2);
    } else if (const int number = romanCodePoint(codePoint)) {
        appendWord(QString::number(number));
    } else if (codePoint == 0xD7) {
        appendWord(u"x"); // ×
    } else if (codePoint == 0xFF06) {
        appendWord(u"and"); // full width &
    } else if (isApostrophe(codePoint)) {
        border(FoldedBorder::Soft);
    } else if (QChar::category(codePoint) == QChar::Mark_NonSpacing) {
        if (!m_characters.empty() && !isLatin(m_characters.back().unit))
            append(codePoint);
    } else if (QChar::isLetterOrNumber(codePoint) || QChar::decompositionTag(codePoint) > QChar::Canonical) {
        foldDecomposed(codePoint);
    } else {
        border(FoldedBorder::Word);
    }
}

void TextFolder::foldDecomposed(char32_t codePoint)
{
    const char32_t lower = QChar::toCaseFolded(codePoint);
    for (const auto &[letter, spelling] : latinLetters) {
        if (lower != letter)
            continue;
        for (const char16_t unit : spelling)
            append(unit);
        return;
    }
    const QList<uint> parts = QChar::decomposition(codePoint).toUcs4();
    const bool isCanonical = QChar::decompositionTag(codePoint) == QChar::Canonical;
    // Canonical: only Latin letters lose their marks, for the mark on ガ and й makes another letter of it.
    const bool staysWhole = parts.isEmpty() || parts.first() == codePoint ||
                            (isCanonical && !isLatin(parts.first()) && !isLatin(codePoint));
    if (staysWhole) {
        if (QChar::isLetterOrNumber(lower))
            append(lower);
        else
            border(FoldedBorder::Word);
        return;
    }
    for (const uint part : parts) {
        if (part < 0x80 && QChar::isLetterOrNumber(part))
            append(QChar::toCaseFolded(part));
        else if (part < 0x80)
            border(isApostrophe(part) ? FoldedBorder::Soft : FoldedBorder::Word);
        else
            foldCodePoint(part); // a shorter one each time: Unicode's decompositions end
    }
}

/** Half width and decomposed kana: ｶ and ﾞ are ガ. @p mark 1: voiced, 2: half voiced */
void TextFolder::voicePrevious(int mark)
{
    if (m_characters.empty() || !isCjk(m_characters.back().unit))
        return;
    FoldedCharacter &previous = m_characters.back();
    const char16_t kana =
        previous.unit >= 0x30A1 ? static_cast<char16_t>(previous.unit - 0x60) : previous.unit;
    const bool isHaRow = kana >= 0x306F && kana <= 0x307B && (kana - 0x306F) % 3 == 0;
    const bool isKaToTo = (kana >= 0x304B && kana <= 0x3062 && kana % 2 == 1) ||
                          (kana >= 0x3064 && kana <= 0x3069 && kana % 2 == 0);
    if (kana == 0x3046 && mark == 1)
        previous.unit = static_cast<char16_t>(previous.unit + 0x4E); // う to ゔ
    else if (isHaRow || (isKaToTo && mark == 1))
        previous.unit = static_cast<char16_t>(previous.unit + mark);
    previous.end = m_end;
}

void TextFolder::append(char32_t codePoint)
{
    const char16_t first =
        codePoint > 0xFFFF ? QChar::highSurrogate(codePoint) : static_cast<char16_t>(codePoint);
    const bool changesScript = !m_characters.empty() && isCjk(first) != isCjk(m_characters.back().unit);
    if (m_pending == FoldedBorder::Word || changesScript)
        finishWord();
    m_characters.push_back({first, m_pending, m_start, m_end});
    if (codePoint > 0xFFFF)
        m_characters.push_back({QChar::lowSurrogate(codePoint), FoldedBorder::None, m_start, m_end});
    m_pending = FoldedBorder::None;
}

/** A word of its own, whatever stands beside it. */
void TextFolder::appendWord(QStringView word)
{
    border(FoldedBorder::Word);
    for (const QChar unit : word)
        append(unit.unicode());
    border(FoldedBorder::Word);
}

void TextFolder::border(FoldedBorder border)
{
    m_pending = std::max(m_pending, border);
}

void TextFolder::finishWord()
{
    const std::span<FoldedCharacter> word(m_characters.data() + m_wordStart,
                                          m_characters.size() - m_wordStart);
    m_wordStart = m_characters.size();
    if (word.size() < 2 || !isAsciiLetter(word.front().unit))
        return;
    if (spells(word, u"wo"))
        return replaceWord(word, u"o"); // the particle is written either way
    const bool mayBeRoman =
        word.front().unit == u'i' || word.front().unit == u'v' || word.front().unit == u'x';
    for (const Spelling &numeral : romanNumerals) {
        if (mayBeRoman && spells(word, numeral.from))
            return replaceWord(word, numeral.to);
    }
    bool hasLongVowel = false;
    for (size_t i = 1; i < word.size(); ++i) {
        const char16_t before = word[i - 1].unit;
        const char16_t unit = word[i].unit;
        hasLongVowel |=
            (before == u'o' && (unit == u'o' || unit == u'u')) || (before == u'u' && unit == u'u');
    }
    if (hasLongVowel && isRomaji(word)) {
        m_characters.resize(m_characters.size() - word.size() + shortenLongVowels(word));
        m_wordStart = m_characters.size();
    }
}

/** Writes another spelling over the last word; each of its characters stands for the whole of it. */
void TextFolder::replaceWord(std::span<const FoldedCharacter> word, std::u16string_view spelling)
{
    const FoldedCharacter first = word.front();
    const qint32 end = word.back().end;
    m_characters.resize(m_characters.size() - word.size());
    for (const char16_t unit : spelling)
        m_characters.push_back({unit, FoldedBorder::None, first.start, end});
    m_characters[m_characters.size() - spelling.size()].before = first.before;
    m_wordStart = m_characters.size();
}

bool TextFolder::hasBlankBefore(size_t index) const
{
    return index > 0 && m_characters[index].before == FoldedBorder::Word &&
           !isCjk(m_characters[index].unit) && !isCjk(m_characters[index - 1].unit);
}

QString TextFolder::spaced() const
{
    QString text;
    text.reserve(static_cast<qsizetype>(m_characters.size() + m_characters.size() / 4));
    for (size_t i = 0; i < m_characters.size(); ++i) {
        if (hasBlankBefore(i))
            text.append(u' ');
        text.append(QChar(m_characters[i].unit));
    }
    return text;
}

} // namespace raiki
