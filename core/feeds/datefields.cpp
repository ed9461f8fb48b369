// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/datefields.h"

#include "core/dates/zonenames.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace raiki {

namespace {

/** The number at the front of @p text, of at most @p most digits, which it is shortened by; -1 where there is
 * none. */
int takeNumber(QStringView &text, qsizetype most)
{
    int number = 0;
    qsizetype digits = 0;
    for (; digits < text.size() && digits < most && isDigit(text[digits]); ++digits)
        number = number * 10 + (text[digits].unicode() - u'0');
    text = text.sliced(digits);
    return digits == 0 ? -1 : number;
}

bool takeOneOf(QStringView &text, QStringView characters)
{
    if (text.isEmpty() || !characters.contains(text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

/** "am" or "p.m." @return false where there is none */
bool takeHalfOfDay(QStringView &text, DateFields &fields)
{
    QStringView rest = text;
    const bool isAfternoon = !rest.isEmpty() && (rest.front() == u'p' || rest.front() == u'P');
    if (!takeOneOf(rest, u"aApP"))
        return false;
    takeOneOf(rest, u".");
    if (!takeOneOf(rest, u"mM") || (!rest.isEmpty() && rest.front().isLetter()))
        return false;
    takeOneOf(rest, u".");
    if (fields.hour <= 12)
        fields.hour = fields.hour % 12 + (isAfternoon ? 12 : 0);
    text = rest.trimmed();
    return true;
}

/** "Europe/Berlin", at the clock of @p fields. @return nothing for what is no such name */
std::optional<int> placeOffset(QStringView zone, const DateFields &fields)
{
    static const QRegularExpression Place(
        QStringLiteral("^[A-Z][A-Za-z]{1,13}(?:/[A-Z][A-Za-z_]{1,13}){1,2}$"));
    if (!zone.contains(u'/') || !Place.match(zone.toString()).hasMatch())
        return std::nullopt;
    const QTimeZone place(zone.toLatin1());
    if (!place.isValid())
        return std::nullopt;
    const QDateTime clock = QDateTime(QDate(fields.year, fields.month, fields.day), QTime(0, 0), Qt::UTC)
                                .addSecs(fields.hour * 3600 + fields.minute * 60 + fields.second);
    const int about = place.offsetFromUtc(clock);
    return place.offsetFromUtc(clock.addSecs(-about));
}

} // namespace

/** A leap second is the second after. The years 1 to 9999, there and here: what is written of others nobody
 * reads. */
QDateTime toUtc(const DateFields &fields)
{
    const auto isInRange = [](int year) { return year >= 1 && year <= 9999; };
    const QDate date(fields.year, fields.month, fields.day);
    if (!date.isValid() || !isInRange(fields.year))
        return {};
    if (fields.hour > 29 || fields.minute > 59 || fields.second > 60)
        return {};
    const qint64 seconds = fields.hour * 3600 + fields.minute * 60 + fields.second - fields.offsetSeconds;
    const QDateTime utc = QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(seconds);
    return isInRange(utc.date().year()) ? utc : QDateTime();
}

int offsetOf(QStringView zone, const DateFields &fields)
{
    if (const std::optional<int> offset = placeOffset(zone, fields))
        return *offset;
    qsizetype sign = 0;
    while (sign < zone.size() && zone[sign] != u'+' && zone[sign] != u'-')
        ++sign;
    if (sign == zone.size())
        return zone.compare(u"AT", Qt::CaseInsensitive) == 0
                   ? zoneOffsetSeconds(u"AST").value_or(0)
                   : zoneOffsetSeconds(zone, QDate(fields.year, fields.month, fields.day)).value_or(0);
    while (sign + 1 < zone.size() && zone[sign + 1] == zone[sign])
        ++sign;
    QStringView rest = zone.sliced(sign + 1);
    const bool isShort = rest.size() == 3 && std::all_of(rest.begin(), rest.end(), isDigit); // "-300"
    const int hours = takeNumber(rest, isShort ? 1 : 2);
    takeOneOf(rest, u":");
    const int minutes = std::max(0, takeNumber(rest, 2));
    if (hours < 0 || hours > 15 || minutes > 59)
        return 0;
    return (zone[sign] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

bool readTime(QStringView text, DateFields &fields)
{
    while (takeOneOf(text, u"Tt "))
        continue;
    fields.hour = takeNumber(text, 2);
    const bool hasSeparator = takeOneOf(text, u":.");
    fields.minute = takeNumber(text, 2);
    if (fields.hour < 0 || fields.minute < 0)
        return false;
    if (hasSeparator ? takeOneOf(text, u":.") : !text.isEmpty() && isDigit(text.front())) {
        fields.second = takeNumber(text, 2);
        if (fields.second < 0)
            return false;
        if (takeOneOf(text, u".,")) {
            while (takeNumber(text, 9) >= 0)
                continue;
        }
    }
    text = text.trimmed();
    takeHalfOfDay(text, fields);
    if (!text.isEmpty() && isDigit(text.front()))
        return false;
    fields.offsetSeconds = offsetOf(text, fields);
    return true;
}

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() == 2)
        return year < 50 ? 2000 + year : 1900 + year;
    return digits.size() == 3 ? 1900 + year : year;
}

} // namespace raiki
