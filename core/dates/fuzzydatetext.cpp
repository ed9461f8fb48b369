// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/fuzzydate.h"

#include <cstdlib>

/** FuzzyDate to text and back: the forms that JSON, CSV and the database hold. */
namespace raiki {

namespace {

constexpr int secondsPerHour = 3600;
constexpr int secondsPerMinute = 60;

QString padded(int number, qsizetype digits)
{
    return QString::number(number).rightJustified(digits, QLatin1Char('0'));
}

QString offsetText(int offsetSeconds)
{
    if (offsetSeconds == 0)
        return QStringLiteral("Z");
    const int size = std::abs(offsetSeconds);
    return QLatin1Char(offsetSeconds < 0 ? '-' : '+') + padded(size / secondsPerHour, 2) + QLatin1Char(':') +
           padded(size % secondsPerHour / secondsPerMinute, 2);
}

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
    QString text = padded(m_first.year(), 4);
    if (m_precision >= DatePrecision::Month)
        text += QLatin1Char('-') + padded(m_first.month(), 2);
    if (m_precision >= DatePrecision::Day)
        text += QLatin1Char('-') + padded(m_first.day(), 2);
    if (m_precision == DatePrecision::Minute) {
        text += QLatin1Char('T') + padded(m_minuteOfDay / 60, 2) + QLatin1Char(':') +
                padded(m_minuteOfDay % 60, 2) + offsetText(m_offsetSeconds);
    }
    return text;
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
