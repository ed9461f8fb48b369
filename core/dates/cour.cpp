// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/cour.h"

namespace raiki {

namespace {

constexpr int monthsPerCour = 3;
constexpr qsizetype yearDigits = 4;

QLatin1String quarterText(Quarter quarter)
{
    switch (quarter) {
    case Quarter::Winter:
        return QLatin1String("W");
    case Quarter::Spring:
        return QLatin1String("Sp");
    case Quarter::Summer:
        return QLatin1String("Su");
    case Quarter::Fall:
        return QLatin1String("F");
    }
    Q_UNREACHABLE();
}

std::optional<Quarter> quarterFromText(QStringView text)
{
    for (const Quarter quarter : {Quarter::Winter, Quarter::Spring, Quarter::Summer, Quarter::Fall}) {
        if (text == quarterText(quarter))
            return quarter;
    }
    return std::nullopt;
}

int firstMonth(Quarter quarter)
{
    return static_cast<int>(quarter) * monthsPerCour + 1;
}

} // namespace

Cour Cour::of(QDate day)
{
    if (!day.isValid())
        return {};
    return {day.year(), static_cast<Quarter>((day.month() - 1) / monthsPerCour)};
}

std::optional<Cour> Cour::fromText(QStringView text)
{
    if (text.size() < yearDigits + 2 || text.at(yearDigits) != QLatin1Char('-'))
        return std::nullopt;
    int year = 0;
    for (const QChar digit : text.first(yearDigits)) {
        // Not QChar::isDigit(): it takes every script's digits, and this text is ours alone.
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return std::nullopt;
        year = year * 10 + digit.digitValue();
    }
    const std::optional<Quarter> quarter = quarterFromText(text.sliced(yearDigits + 1));
    if (year == 0 || !quarter)
        return std::nullopt;
    return Cour{year, *quarter};
}

QDate Cour::firstDay() const
{
    return {year, firstMonth(quarter), 1};
}

QDate Cour::lastDay() const
{
    return firstDay().addMonths(monthsPerCour).addDays(-1);
}

Cour Cour::next() const
{
    if (quarter == Quarter::Fall)
        return {year + 1, Quarter::Winter};
    return {year, static_cast<Quarter>(static_cast<int>(quarter) + 1)};
}

Cour Cour::previous() const
{
    if (quarter == Quarter::Winter)
        return {year - 1, Quarter::Fall};
    return {year, static_cast<Quarter>(static_cast<int>(quarter) - 1)};
}

QString Cour::toText() const
{
    QString text = QString::number(year).rightJustified(yearDigits, QLatin1Char('0'));
    text += QLatin1Char('-');
    text += quarterText(quarter);
    return text;
}

} // namespace raiki
