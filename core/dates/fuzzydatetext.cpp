// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/fuzzydate.h"

#include <array>
#include <cstdlib>

/** FuzzyDate to text and back: the forms that JSON, CSV and the database hold. */
namespace raiki {

namespace {

constexpr int secondsPerHour = 3600;
constexpr int secondsPerMinute = 60;

/** Fixed forms after one another: a list of twenty thousand rows has as many dates. */
class FixedText final
{
public:
    /** @param number not negative; of at most @p digits, which are filled up with zeros */
    void number(int number, size_t digits, char before = 0)
    {
        if (before != 0)
            m_text[m_size++] = before;
        for (size_t place = digits; place > 0; --place, number /= 10)
            m_text[m_size + place - 1] = static_cast<char>('0' + number % 10);
        m_size += digits;
    }

    void offset(int seconds)
    {
        if (seconds == 0) {
            m_text[m_size++] = 'Z';
            return;
        }
        const int size = std::abs(seconds);
        number(size / secondsPerHour, 2, seconds < 0 ? '-' : '+');
        number(size % secondsPerHour / secondsPerMinute, 2, ':');
    }

    [[nodiscard]] QString take() const
    {
        return QString::fromLatin1(m_text.data(), static_cast<qsizetype>(m_size));
    }

private:
    std::array<char, 32> m_text{};
    size_t m_size = 0;
};

/** Takes fixed forms from the front of a text; a form that does not fit leaves it failed. */
class FixedReader final
{
public:
    explicit FixedReader(QStringView text)
        : m_rest(text)
    {
    }

    int number(qsizetype digits)
    {
        if (m_rest.size() < digits) {
            m_isGood = false;
            return 0;
        }
        int value = 0;
        for (const QChar digit : m_rest.first(digits)) {
            if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
                m_isGood = false;
            value = value * 10 + (digit.unicode() - u'0');
        }
        m_rest = m_rest.sliced(digits);
        return value;
    }

    void expect(char character) { m_isGood = take(character) && m_isGood; }

    bool take(char character)
    {
        if (m_rest.isEmpty() || m_rest.front() != QLatin1Char(character))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    [[nodiscard]] bool isAtEnd() const { return m_isGood && m_rest.isEmpty(); }

private:
    QStringView m_rest;
    bool m_isGood = true;
};

std::optional<FuzzyDate> known(const FuzzyDate &date)
{
    return date.isKnown() ? std::optional(date) : std::nullopt;
}

std::optional<FuzzyDate> readMinute(FixedReader reader, QDate day)
{
    const int hour = reader.number(2);
    reader.expect(':');
    const int minute = reader.number(2);
    int offset = 0;
    if (!reader.take('Z')) {
        const bool isWest = reader.take('-');
        if (!isWest)
            reader.expect('+');
        const int offsetHours = reader.number(2);
        reader.expect(':');
        const int offsetMinutes = reader.number(2);
        if (offsetMinutes >= 60)
            return std::nullopt;
        offset = (offsetHours * secondsPerHour + offsetMinutes * secondsPerMinute) * (isWest ? -1 : 1);
    }
    if (!reader.isAtEnd() || hour > 23)
        return std::nullopt;
    return known(FuzzyDate::ofBroadcastTime(day, hour, minute, offset));
}

} // namespace

QString FuzzyDate::toText() const
{
    if (!isKnown())
        return {};
    if (m_precision == DatePrecision::Cour)
        return Cour::of(m_first).toText();
    int year = 0;
    int month = 0;
    int day = 0;
    m_first.getDate(&year, &month, &day);
    FixedText text;
    text.number(year, 4);
    if (m_precision >= DatePrecision::Month)
        text.number(month, 2, '-');
    if (m_precision >= DatePrecision::Day)
        text.number(day, 2, '-');
    if (m_precision == DatePrecision::Minute) {
        text.number(m_minuteOfDay / 60, 2, 'T');
        text.number(m_minuteOfDay % 60, 2, ':');
        text.offset(m_offsetSeconds);
    }
    return text.take();
}

std::optional<FuzzyDate> FuzzyDate::fromText(QStringView text)
{
    if (text.isEmpty())
        return FuzzyDate();
    if (const std::optional<Cour> cour = Cour::fromText(text))
        return known(ofCour(*cour));
    FixedReader reader(text);
    const int year = reader.number(4);
    if (reader.isAtEnd())
        return known(ofYear(year));
    reader.expect('-');
    const int month = reader.number(2);
    if (reader.isAtEnd())
        return known(ofMonth(year, month));
    reader.expect('-');
    const QDate day(year, month, reader.number(2));
    if (reader.isAtEnd())
        return known(ofDay(day));
    reader.expect('T');
    return readMinute(reader, day);
}

} // namespace raiki
