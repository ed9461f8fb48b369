// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/zonenames.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr int secondsPerMinute = 60;
constexpr int minutesPerHour = 60;
constexpr int secondsPerHour = secondsPerMinute * minutesPerHour;
constexpr int maximumOffsetHours = 14;

struct NamedOffset
{
    QLatin1String name;
    int minutes;
};

constexpr int hours(int count)
{
    return count * minutesPerHour;
}

const std::array namedOffsets{
    NamedOffset{QLatin1String("UT"), 0},
    NamedOffset{QLatin1String("UTC"), 0},
    NamedOffset{QLatin1String("GMT"), 0},
    NamedOffset{QLatin1String("JST"), hours(9)},
    NamedOffset{QLatin1String("KST"), hours(9)},
    // North America; CST is RFC 822's, not China's.
    NamedOffset{QLatin1String("EST"), hours(-5)},
    NamedOffset{QLatin1String("EDT"), hours(-4)},
    NamedOffset{QLatin1String("CST"), hours(-6)},
    NamedOffset{QLatin1String("CDT"), hours(-5)},
    NamedOffset{QLatin1String("MST"), hours(-7)},
    NamedOffset{QLatin1String("MDT"), hours(-6)},
    NamedOffset{QLatin1String("PST"), hours(-8)},
    NamedOffset{QLatin1String("PDT"), hours(-7)},
    NamedOffset{QLatin1String("AKST"), hours(-9)},
    NamedOffset{QLatin1String("AKDT"), hours(-8)},
    NamedOffset{QLatin1String("HST"), hours(-10)},
    NamedOffset{QLatin1String("AST"), hours(-4)},
    NamedOffset{QLatin1String("ADT"), hours(-3)},
    NamedOffset{QLatin1String("NST"), hours(-3) - 30},
    NamedOffset{QLatin1String("NDT"), hours(-2) - 30},
    NamedOffset{QLatin1String("BRT"), hours(-3)},
    // Europe
    NamedOffset{QLatin1String("BST"), hours(1)},
    NamedOffset{QLatin1String("WET"), 0},
    NamedOffset{QLatin1String("WEST"), hours(1)},
    NamedOffset{QLatin1String("CET"), hours(1)},
    NamedOffset{QLatin1String("CEST"), hours(2)},
    NamedOffset{QLatin1String("MET"), hours(1)},
    NamedOffset{QLatin1String("MEST"), hours(2)},
    NamedOffset{QLatin1String("MEZ"), hours(1)},
    NamedOffset{QLatin1String("MESZ"), hours(2)},
    NamedOffset{QLatin1String("EET"), hours(2)},
    NamedOffset{QLatin1String("EEST"), hours(3)},
    NamedOffset{QLatin1String("MSK"), hours(3)},
    // Asia and Oceania
    NamedOffset{QLatin1String("IST"), hours(5) + 30},
    NamedOffset{QLatin1String("ICT"), hours(7)},
    NamedOffset{QLatin1String("WIB"), hours(7)},
    NamedOffset{QLatin1String("HKT"), hours(8)},
    NamedOffset{QLatin1String("SGT"), hours(8)},
    NamedOffset{QLatin1String("PHT"), hours(8)},
    NamedOffset{QLatin1String("AWST"), hours(8)},
    NamedOffset{QLatin1String("ACST"), hours(9) + 30},
    NamedOffset{QLatin1String("ACDT"), hours(10) + 30},
    NamedOffset{QLatin1String("AEST"), hours(10)},
    NamedOffset{QLatin1String("AEDT"), hours(11)},
    NamedOffset{QLatin1String("NZST"), hours(12)},
    NamedOffset{QLatin1String("NZDT"), hours(13)},
};

/** Standard time; an hour is added in summer. */
const std::array seasonalOffsets{
    NamedOffset{QLatin1String("ET"), hours(-5)},
    NamedOffset{QLatin1String("CT"), hours(-6)},
    NamedOffset{QLatin1String("MT"), hours(-7)},
    NamedOffset{QLatin1String("PT"), hours(-8)},
};

template <size_t Count>
std::optional<int> findOffset(const std::array<NamedOffset, Count> &table, QStringView name)
{
    const auto sameName = [name](const NamedOffset &row) {
        return name.compare(row.name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(table.begin(), table.end(), sameName);
    if (found == table.end())
        return std::nullopt;
    return found->minutes * secondsPerMinute;
}

bool isAsciiDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

std::optional<int> twoDigits(QStringView text)
{
    if (text.isEmpty() || text.size() > 2 || !std::all_of(text.begin(), text.end(), isAsciiDigit))
        return std::nullopt;
    int value = 0;
    for (const QChar digit : text)
        value = value * 10 + digit.digitValue();
    return value;
}

/** "+0900", "+09:00", "+09", "+9"; the minus may be the typographic one. */
std::optional<int> numericOffset(QStringView text)
{
    if (text.size() < 2)
        return std::nullopt;
    const QChar sign = text.front();
    const bool isWest = sign == QLatin1Char('-') || sign == QChar(0x2212);
    if (!isWest && sign != QLatin1Char('+'))
        return std::nullopt;
    text = text.sliced(1);
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const qsizetype hourDigits = colon >= 0 ? colon : std::min<qsizetype>(text.size(), 2);
    const QStringView minuteText = text.sliced(hourDigits + (colon >= 0 ? 1 : 0));
    const std::optional<int> hour = twoDigits(text.first(hourDigits));
    const std::optional<int> minute = minuteText.isEmpty() && colon < 0 ? 0 : twoDigits(minuteText);
    if (!hour || !minute || (!minuteText.isEmpty() && minuteText.size() != 2) || *minute >= minutesPerHour)
        return std::nullopt;
    const int seconds = *hour * secondsPerHour + *minute * secondsPerMinute;
    if (seconds > maximumOffsetHours * secondsPerHour)
        return std::nullopt;
    return isWest ? -seconds : seconds;
}

bool isMilitaryLetter(QStringView name)
{
    const QChar letter = name.size() == 1 ? name.front().toUpper() : QChar();
    return letter >= QLatin1Char('A') && letter <= QLatin1Char('Z') && letter != QLatin1Char('J');
}

QDate sundayOnOrAfter(QDate day)
{
    return day.addDays(Qt::Sunday - day.dayOfWeek());
}

bool isSummerInAmerica(QDate day)
{
    const QDate begins = sundayOnOrAfter(QDate(day.year(), 3, 8));
    const QDate ends = sundayOnOrAfter(QDate(day.year(), 11, 1));
    return day >= begins && day < ends;
}

} // namespace

std::optional<int> zoneOffsetSeconds(QStringView name)
{
    if (isMilitaryLetter(name))
        return 0;
    if (const std::optional<int> named = findOffset(namedOffsets, name))
        return named;
    const bool saysUniversal = name.startsWith(QLatin1String("UTC"), Qt::CaseInsensitive) ||
                               name.startsWith(QLatin1String("GMT"), Qt::CaseInsensitive);
    return numericOffset(saysUniversal ? name.sliced(3) : name);
}

std::optional<int> zoneOffsetSeconds(QStringView name, QDate day)
{
    const std::optional<int> standard = findOffset(seasonalOffsets, name);
    if (!standard || !day.isValid())
        return zoneOffsetSeconds(name);
    return *standard + (isSummerInAmerica(day) ? secondsPerHour : 0);
}

} // namespace raiki
