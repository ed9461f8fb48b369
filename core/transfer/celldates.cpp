// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/timestamp.h"
#include "core/transfer/cellreading.h"

/** Dates and time stamps as files write them. */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

bool areDigits(QStringView text)
{
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return false;
    }
    return !text.isEmpty();
}

/** "2026-01-09" and "2026-01-00", "2026-00-00", "0000-00-00" as MyAnimeList writes what is not known. */
std::optional<FuzzyDate> readDayWithZeros(QStringView text)
{
    const bool hasForm = text.size() == 10 && text[4] == u'-' && text[7] == u'-' &&
                         areDigits(text.first(4)) && areDigits(text.sliced(5, 2)) &&
                         areDigits(text.sliced(8, 2));
    if (!hasForm)
        return {};
    const int year = text.first(4).toInt();
    const int month = text.sliced(5, 2).toInt();
    const int day = text.sliced(8, 2).toInt();
    if (year == 0)
        return FuzzyDate();
    const FuzzyDate date = month == 0 ? FuzzyDate::ofYear(year)
                           : day == 0 ? FuzzyDate::ofMonth(year, month)
                                      : FuzzyDate::ofDay(QDate(year, month, day));
    return date.isKnown() ? std::optional(date) : std::nullopt;
}

/** "20260109", with zeros for what is not known. */
std::optional<FuzzyDate> readPackedDay(QStringView text)
{
    if (text.size() != 8 || !areDigits(text))
        return {};
    QString spaced = text.first(4).toString();
    spaced += u'-';
    spaced += text.sliced(4, 2);
    spaced += u'-';
    spaced += text.sliced(6, 2);
    return readDayWithZeros(spaced);
}

/** "2026-01-09T12:30:45Z", "2026-01-09 12:30:45": without a zone only the day is known. */
std::optional<FuzzyDate> readInstant(QStringView text)
{
    if (text.size() < 16 || (text[10] != u'T' && text[10] != u' '))
        return {};
    const std::optional<FuzzyDate> day = readDayWithZeros(text.first(10));
    if (!day || day->precision() != DatePrecision::Day)
        return {};
    QString iso = text.toString();
    iso[10] = u'T';
    const QDateTime instant = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!instant.isValid())
        return {};
    return instant.timeSpec() == Qt::LocalTime ? day : std::optional(FuzzyDate::ofMinute(instant));
}

} // namespace

std::optional<FuzzyDate> readCellDate(QStringView text, NumericDateOrder order)
{
    text = text.trimmed();
    if (const std::optional<FuzzyDate> exact = FuzzyDate::fromText(text))
        return exact;
    if (text == "-"_L1)
        return FuzzyDate();
    if (const std::optional<FuzzyDate> date = readDayWithZeros(text))
        return date;
    if (const std::optional<FuzzyDate> date = readPackedDay(text))
        return date;
    if (const std::optional<FuzzyDate> date = readInstant(text))
        return date;
    const std::optional<FuzzyDate> date = readDate(text, {QDate(), order});
    return date ? date : readLocalDate(text, order);
}

QDateTime readTimeStamp(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return {};
    const QDateTime instant = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    const bool hasZone = instant.isValid() && instant.timeSpec() != Qt::LocalTime;
    if (hasZone)
        return instant.toUTC();
    const std::optional<FuzzyDate> date = readCellDate(text, NumericDateOrder::MonthFirst);
    return date && date->precision() >= DatePrecision::Day ? date->earliest() : QDateTime();
}

QString timeStampText(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    TimeStamp stamp;
    return QString::fromLatin1(stamp.of(instant.toMSecsSinceEpoch()));
}

} // namespace raiki
