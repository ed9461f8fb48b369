// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringView>

/** The fields of a feed's date, and the parts that all its spellings share: times, zones, years. */
namespace raiki {

/** The fields of a date as they are found; absent ones stay at their start. */
struct DateFields
{
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int offsetSeconds = 0;
};

[[nodiscard]] constexpr bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/** Invalid where the fields are none of a date. Hours from 24 to 29 belong to the next day, as broadcasters
 * count. */
[[nodiscard]] QDateTime toUtc(const DateFields &fields);

/** "+09:00", "-5", "GMT+0900", "JST", "PT" on the day of @p fields; 0 for what nobody knows, since a date off
 * by hours beats none. */
[[nodiscard]] int offsetOf(QStringView zone, const DateFields &fields);

/** "15:00", "150007", "15:00:07.25", "3:00 pm", each with a zone after it or not. @return false where there
 * is no time */
[[nodiscard]] bool readTime(QStringView text, DateFields &fields);

/** RFC 2822 section 4.3 on years of two and three digits. */
[[nodiscard]] int fullYear(QStringView digits);

/** "Fri, 09 Jan 2026 15:00:00 +0900" and "2026-01-09T15:00:00Z" to the letter, as nearly all feeds write:
 * quicker than the readers of all spellings, and to the same instant. Invalid for any other. */
[[nodiscard]] QDateTime readStrictDate(QStringView text);

/** RFC 822 dates and their relatives in words, in any order: "Fri, 9 Jan 2026", "January 9, 2026 3 pm";
 * months and weekdays also in other languages. */
[[nodiscard]] QDateTime readWordDate(const QString &text);

} // namespace raiki
