// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feeddate.h"

#include "core/feeds/datefields.h"
#include "core/feeds/foreignmonths.h"

#include <QRegularExpression>

#include <algorithm>

namespace raiki {

namespace {

constexpr qsizetype LongestDate = 100; // longer texts are no dates

/** What follows a date: a time (of which the hour may stand alone before a zone), a zone, or nothing. */
bool readRest(QStringView rest, DateFields &fields)
{
    if (!rest.isEmpty() && rest.front().unicode() >= 0x80)
        return false;
    if (rest.isEmpty() || !isDigit(rest.front())) {
        fields.offsetSeconds = offsetOf(rest, fields);
        return true;
    }
    const bool isHourOnly = rest.size() > 2 && isDigit(rest[1]) &&
                            (rest[2] == u'Z' || rest[2] == u'z' || rest[2] == u'+' || rest[2] == u'-');
    if (!isHourOnly)
        return readTime(rest, fields);
    fields.hour = rest.first(2).toInt();
    fields.offsetSeconds = offsetOf(rest.sliced(2), fields);
    return true;
}

/** RFC 3339, W3C-DTF and the rest of ISO 8601 that feeds use: also week and ordinal dates. */
QDateTime readIso(const QString &text)
{
    static const QRegularExpression Calendar(
        QStringLiteral(R"(^(?:D:)?(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[Tt\s]\s*(.*))?$)"));
    static const QRegularExpression Basic(
        QStringLiteral(R"(^(?:D:)?((?:19|20)\d{2})(\d{2})(\d{2})(?:[Tt]|\s)?(.*)$)"));
    static const QRegularExpression Short(QStringLiteral(R"(^(\d{2})-?(\d{2})-?(\d{2})$)"));
    static const QRegularExpression Month(QStringLiteral(R"(^-(\d{2})-?(\d{2})$)"));
    static const QRegularExpression Week(QStringLiteral(R"(^(\d{4})-?W(\d{2})(?:-?([1-7]))?$)"));
    static const QRegularExpression Ordinal(QStringLiteral(R"(^(\d{4}|\d{2})-?(\d{3})$)"));
    if (const auto match = Ordinal.match(text); match.hasMatch()) {
        const int day = match.capturedView(2).toInt();
        const QDate first(fullYear(match.capturedView(1)), 1, 1);
        return day < 1 || day > first.daysInYear() ? QDateTime()
                                                   : QDateTime(first.addDays(day - 1), QTime(0, 0), Qt::UTC);
    }
    if (const auto match = Week.match(text); match.hasMatch()) {
        const QDate inFirstWeek(match.capturedView(1).toInt(), 1, 4);
        const int day = match.capturedView(3).isEmpty() ? 1 : match.capturedView(3).toInt();
        const int days = (match.capturedView(2).toInt() - 1) * 7 + day - inFirstWeek.dayOfWeek();
        return QDateTime(inFirstWeek.addDays(days), QTime(0, 0), Qt::UTC);
    }
    QRegularExpressionMatch match = Calendar.match(text);
    if (!match.hasMatch())
        match = Basic.match(text);
    if (!match.hasMatch())
        match = Short.match(text);
    if (!match.hasMatch())
        match = Month.match(text);
    if (!match.hasMatch())
        return {};
    DateFields fields;
    fields.year = fullYear(match.capturedView(1));
    fields.month = match.capturedView(2).isEmpty() ? 1 : match.capturedView(2).toInt();
    fields.day = match.capturedView(3).isEmpty() ? 1 : match.capturedView(3).toInt();
    QStringView rest = match.capturedView(4).trimmed();
    if (match.capturedView(2).isEmpty() && !rest.isEmpty() && rest.front().isLetter())
        return {}; // "2026 January 09"
    if (rest.startsWith(u"at "))
        rest = rest.sliced(3);
    return readRest(rest, fields) ? toUtc(fields) : QDateTime();
}

/** "2004-július-13T9:15-03:00": a month's name where its number belongs. */
QDateTime readNamedIso(const QString &text)
{
    static const QRegularExpression Named(QStringLiteral(R"(^(\d{4})-(\p{L}+)-(\d{1,2})(?:[Tt\s]\s*(.*))?$)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto match = Named.match(text);
    if (!match.hasMatch())
        return {};
    DateFields fields;
    fields.year = match.capturedView(1).toInt();
    fields.month = foreignMonth(match.capturedView(2));
    fields.day = match.capturedView(3).toInt();
    return readRest(match.capturedView(4), fields) ? toUtc(fields) : QDateTime();
}

/** "2004년 05월 28일 01:31:15" and "2004-05-28 오후 11:23:17", both by Korea's clock unless they say another.
 */
QDateTime readKorean(const QString &text)
{
    static const QRegularExpression Korean(QStringLiteral(
        "^(\\d{4})\\s?[-년]\\s?(\\d{1,2})\\s?[-월]\\s?(\\d{1,2})일?\\s*(오전|오후)?\\s*(.*)$"));
    const auto match = Korean.match(text);
    if (!match.hasMatch() || (match.capturedView(4).isEmpty() && !text.contains(u'년')))
        return {};
    DateFields fields;
    fields.year = match.capturedView(1).toInt();
    fields.month = match.capturedView(2).toInt();
    fields.day = match.capturedView(3).toInt();
    if (!match.capturedView(5).isEmpty() && !readTime(match.capturedView(5), fields))
        return {};
    if (!match.capturedView(4).isEmpty() && fields.hour <= 12)
        fields.hour = fields.hour % 12 + (match.capturedView(4) == u"오후" ? 12 : 0);
    if (fields.offsetSeconds == 0 && !text.endsWith(u'Z'))
        fields.offsetSeconds = offsetOf(u"KST", fields);
    return toUtc(fields);
}

/** "1/9/2026 15:00" month first, as most who write so do; day first where the month would be none. */
QDateTime readNumbers(const QString &text)
{
    static const QRegularExpression Numbers(
        QStringLiteral(R"(^(\d{1,2})([./ -])(\d{1,2})\2(\d{4}|\d{2})(?:[\sT,]+(?:- )?(.*))?$)"));
    static const QRegularExpression Japanese(
        QStringLiteral("^(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\s*(?:[(（].[)）])?\\s*(.*)$"));
    DateFields fields;
    QStringView rest;
    const auto japanese = Japanese.match(text);
    const auto numbers = Numbers.match(text);
    if (japanese.hasMatch()) {
        fields.year = japanese.capturedView(1).toInt();
        fields.month = japanese.capturedView(2).toInt();
        fields.day = japanese.capturedView(3).toInt();
        rest = japanese.capturedView(4);
    } else if (numbers.hasMatch() && (numbers.capturedView(2) != u' ' || numbers.capturedLength(4) == 4)) {
        fields.year = fullYear(numbers.capturedView(4));
        fields.month = numbers.capturedView(1).toInt();
        fields.day = numbers.capturedView(3).toInt();
        if (fields.month > 12 || numbers.capturedView(2) == u'.' || numbers.capturedView(2) == u' ')
            std::swap(fields.month, fields.day);
        rest = numbers.capturedView(5);
    } else {
        return {};
    }
    if (!rest.isEmpty() && !readTime(rest, fields))
        return {};
    return toUtc(fields);
}

/** Seconds, or milliseconds, since 1970. */
QDateTime readEpoch(const QString &text)
{
    static const QRegularExpression Digits(QStringLiteral("^(\\d{9,10}|\\d{13})$"));
    if (!Digits.match(text).hasMatch())
        return {};
    const qint64 number = text.toLongLong();
    return text.size() == 13 ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC)
                             : QDateTime::fromSecsSinceEpoch(number, Qt::UTC);
}

} // namespace

QDateTime readFeedDate(QStringView text)
{
    const QDateTime strict = readStrictDate(text);
    return strict.isValid() ? strict : readFeedDateThoroughly(text);
}

QDateTime readFeedDateThoroughly(QStringView text)
{
    const QString date = text.first(std::min(text.size(), LongestDate + 1)).toString().simplified();
    if (date.isEmpty() || date.size() > LongestDate)
        return {};
    if (isDigit(date.front()) || date.front() == u'-' || date.startsWith(QStringLiteral("D:"))) {
        for (QDateTime (*const read)(const QString &) :
             {readIso, readEpoch, readNumbers, readNamedIso, readKorean}) {
            if (const QDateTime found = read(date); found.isValid())
                return found;
        }
    }
    if (const QDateTime found = readWordDate(date); found.isValid())
        return found;
    static const QRegularExpression Weekday(
        QStringLiteral(R"(^\p{L}+\.?,? (?=\d{4}[-/]|\d\d?[ ./-]\d\d?[ ./-]\d{4}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto weekday = Weekday.match(date);
    if (!weekday.hasMatch())
        return {};
    const QString numbers = date.sliced(weekday.capturedLength());
    const QDateTime iso = readIso(numbers);
    return iso.isValid() ? iso : readNumbers(numbers);
}

} // namespace raiki
