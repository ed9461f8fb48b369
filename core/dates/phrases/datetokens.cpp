// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/datetokens.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr int largestNumber = 100'000'000;
constexpr int minutesPerHour = 60;
constexpr int earliestYear = 1950;
constexpr int earliestFieldYear = 1900; // nothing else can be meant there
constexpr int latestYear = 2100;
constexpr int yearsAhead = 10;

/** Scripts that are written without blanks: there each character is its own token. */
bool isUnspacedScript(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x3040 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF) ||
           (code >= 0xAC00 && code <= 0xD7AF) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFF66 && code <= 0xFF9F);
}

bool isWordLetter(QChar character)
{
    return (character.isLetter() || character.isMark()) && !isUnspacedScript(character);
}

bool isColon(QChar character)
{
    return character == QLatin1Char(':') || character == QChar(0xFF1A);
}

/** Cuts one text from front to back; every character is looked at a bounded number of times. */
class TokenCutter final
{
public:
    explicit TokenCutter(QStringView text)
        : m_text(text)
    {
    }

    std::vector<DateToken> cut()
    {
        m_tokens.reserve(size_t(m_text.size()) / 5 + 1);
        while (m_position < m_text.size()) {
            const QChar character = m_text.at(m_position);
            if (character.isSpace()) {
                m_isGlued = false;
                ++m_position;
            } else if (digitOf(character) >= 0) {
                cutNumber();
            } else if (isWordLetter(character)) {
                cutWord(m_position);
            } else {
                add(DateTokenKind::Sign, m_position, 1).value = character.unicode();
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position < m_text.size() ? m_text.at(position) : QChar();
    }

    DateToken &add(DateTokenKind kind, qsizetype start, qsizetype length)
    {
        DateToken token;
        token.kind = kind;
        token.start = start;
        token.length = length;
        token.isGlued = m_isGlued;
        m_isGlued = true;
        m_position = start + length;
        return m_tokens.emplace_back(token);
    }

    [[nodiscard]] qsizetype endOfDigits(qsizetype position) const
    {
        while (digitOf(at(position)) >= 0)
            ++position;
        return position;
    }

    [[nodiscard]] int numberAt(qsizetype start, qsizetype end) const
    {
        int value = 0;
        for (qsizetype position = start; position < end && value < largestNumber; ++position)
            value = value * 10 + digitOf(m_text.at(position));
        return std::min(value, largestNumber);
    }

    void cutNumber()
    {
        const qsizetype start = m_position;
        const qsizetype end = endOfDigits(start);
        if (end - start <= 2 && isColon(at(end)) && endOfDigits(end + 1) == end + 3)
            return cutClock(start, end);
        if (isIsoTimeAt(end)) {
            addNumber(start, end);
            add(DateTokenKind::Word, end, 1).roles = WordRole::AtWord;
            return;
        }
        qsizetype letters = end;
        while (isWordLetter(at(letters)))
            ++letters;
        const QStringView suffix = m_text.sliced(end, letters - end);
        const bool isMixed = digitOf(at(letters)) >= 0;
        if (!isMixed && isOrdinalSuffix(suffix)) {
            addNumber(start, end).isOrdinal = true;
            m_tokens.back().length = letters - start;
            m_position = letters;
        } else if (suffix.isEmpty() || (!isMixed && isHourSuffix(suffix))) {
            addNumber(start, end);
        } else {
            cutWord(start);
        }
    }

    DateToken &addNumber(qsizetype start, qsizetype end)
    {
        DateToken &token = add(DateTokenKind::Number, start, end - start);
        token.value = numberAt(start, end);
        token.digits = static_cast<quint8>(std::min<qsizetype>(end - start, 255));
        return token;
    }

    /** Hours, minutes, and seconds that are passed over. */
    void cutClock(qsizetype start, qsizetype colon)
    {
        qsizetype end = colon + 3;
        const int minutes = numberAt(start, colon) * minutesPerHour + numberAt(colon + 1, end);
        const bool isTime = numberAt(colon + 1, end) < minutesPerHour;
        if (isColon(at(end)) && endOfDigits(end + 1) == end + 3)
            end += 3;
        if (end - colon > 3 && at(end) == QLatin1Char('.') && digitOf(at(end + 1)) >= 0)
            end = endOfDigits(end + 1);
        DateToken &token = add(isTime ? DateTokenKind::Clock : DateTokenKind::Word, start, end - start);
        token.value = minutes;
    }

    void cutWord(qsizetype start)
    {
        qsizetype end = start;
        while (isWordLetter(at(end)) || digitOf(at(end)) >= 0)
            ++end;
        const QStringView word = m_text.sliced(start, end - start);
        const WordMeaning meaning = meaningOf(word);
        DateToken &token = add(DateTokenKind::Word, start, end - start);
        token.roles = meaning.roles;
        token.value = meaning.value;
        token.isCapitalised = word.front().isUpper();
    }

    /** "2026-01-24T16:30": the T belongs to neither side. */
    [[nodiscard]] bool isIsoTimeAt(qsizetype position) const
    {
        return at(position) == QLatin1Char('T') && endOfDigits(position + 1) == position + 3 &&
               isColon(at(position + 3));
    }

    static bool isOrdinalSuffix(QStringView suffix)
    {
        const auto is = [suffix](const char *text) {
            return suffix.compare(QLatin1String(text), Qt::CaseInsensitive) == 0;
        };
        return suffix.size() == 2 && (is("st") || is("nd") || is("rd") || is("th"));
    }

    static bool isHourSuffix(QStringView suffix)
    {
        const auto is = [suffix](const char *text) {
            return suffix.compare(QLatin1String(text), Qt::CaseInsensitive) == 0;
        };
        return is("am") || is("pm") || is("a") || is("p");
    }

    QStringView m_text;
    qsizetype m_position = 0;
    bool m_isGlued = false;
    std::vector<DateToken> m_tokens;
};

} // namespace

int digitOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= 0xFF10 && code <= 0xFF19)
        return code - 0xFF10;
    return -1;
}

std::vector<DateToken> cutTokens(QStringView text)
{
    return TokenCutter(text).cut();
}

DateText::DateText(QStringView text, const DateContext &context, TextKind kind)
    : m_text(text)
    , m_context(context)
    , m_kind(kind)
    , m_tokens(cutTokens(text))
{
}

QStringView DateText::words(qsizetype first, qsizetype end) const
{
    return m_text.sliced(at(first).start, at(end - 1).end() - at(first).start);
}

bool DateText::isPlainNumber(qsizetype index) const
{
    const DateToken &number = at(index);
    if (number.kind != DateTokenKind::Number)
        return false;
    const DateToken &before = at(index - 1);
    if (number.isGlued && before.kind == DateTokenKind::Sign) {
        if (before.is(u'$') || before.is(u'#') || before.is(0xA5) || before.is(0x20AC) || before.is(0xA3))
            return false;
        const bool joins = before.is(u'.') || before.is(u',') || before.is(u'/') || before.is(u':');
        if (joins && before.isGlued && at(index - 2).kind == DateTokenKind::Number && number.digits < 4)
            return false;
    }
    const DateToken &after = at(index + 1);
    if (!after.isGlued || after.kind != DateTokenKind::Sign)
        return true;
    const DateToken &second = at(index + 2);
    if (after.is(u'%') || after.is(0xB0))
        return false;
    if (second.kind != DateTokenKind::Number || !second.isGlued)
        return true;
    return !(after.is(u'.') || after.is(u'/') || after.is(u':') || (after.is(u',') && second.digits == 3));
}

bool DateText::isNumbered(qsizetype index) const
{
    const bool isDotted = is(index - 1, u'.') && has(index - 2, WordRole::Numbering);
    return isDotted || has(index - 1, WordRole::Numbering);
}

bool DateText::isDayNumber(qsizetype index) const
{
    const DateToken &number = at(index);
    return isPlainNumber(index) && number.digits <= 2 && number.value >= 1 && number.value <= 31 &&
           (number.isOrdinal || !has(index + 1, WordRole::Thing)) && meridiemAt(index + 1) == 0;
}

bool DateText::isYearNumber(qsizetype index) const
{
    const DateToken &number = at(index);
    if (number.kind != DateTokenKind::Number || number.digits != 4 || number.isOrdinal)
        return false;
    if (isField())
        return number.value >= earliestFieldYear;
    const int last = m_context.published.isValid() ? m_context.published.year() + yearsAhead : latestYear;
    return number.value >= earliestYear && number.value <= last;
}

bool DateText::isClosedAt(qsizetype index) const
{
    const DateToken &token = at(index);
    return token.kind != DateTokenKind::Word || token.has(WordRole::SmallWord);
}

bool DateText::endsSentence(qsizetype index) const
{
    const DateToken &token = at(index);
    if (token.is(u'!') || token.is(u'?') || token.is(u';') || token.is(0x3002) || token.is(0x2022))
        return true;
    if (!token.is(u'.') || at(index + 1).isGlued)
        return false;
    const DateToken &before = at(index - 1);
    return before.length > 1 && !before.has(WordRole::ShortMonth);
}

bool DateText::isDash(qsizetype index) const
{
    const DateToken &token = at(index);
    return token.is(u'-') || token.is(0x2013) || token.is(0x2014) || token.is(0x2012) || token.is(u'~') ||
           token.is(0x301C) || token.is(0xFF5E);
}

qsizetype DateText::meridiemAt(qsizetype index, int *hours) const
{
    const DateToken &token = at(index);
    if (token.has(WordRole::Meridiem)) {
        if (hours)
            *hours = token.value;
        return 1;
    }
    const bool hasDots = token.kind == DateTokenKind::Word && token.length == 1 && is(index + 1, u'.') &&
                         at(index + 2).kind == DateTokenKind::Word && at(index + 2).length == 1;
    if (!hasDots || m_text.at(at(index + 2).start).toLower() != QLatin1Char('m'))
        return 0;
    const QChar letter = m_text.at(token.start).toLower();
    if (letter != QLatin1Char('a') && letter != QLatin1Char('p'))
        return 0;
    if (hours)
        *hours = letter == QLatin1Char('p') ? 12 : 0;
    return is(index + 3, u'.') ? 4 : 3;
}

} // namespace raiki
