// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feeddate.h"

#include "core/dates/zonenames.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace raiki {

namespace {

constexpr qsizetype LongestDate = 100; // longer texts are no dates

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

/** Hours from 24 to 29 belong to the next day, as broadcasters count; a leap second is the second after. */
QDateTime toUtc(const DateFields &fields)
{
    const QDate date(fields.year, fields.month, fields.day);
    if (!date.isValid() || fields.year < 1 || fields.year > 9999)
        return {};
    if (fields.hour > 29 || fields.minute > 59 || fields.second > 60)
        return {};
    const qint64 seconds = fields.hour * 3600 + fields.minute * 60 + fields.second - fields.offsetSeconds;
    return QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(seconds);
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

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

/** "+09:00", "-5", "GMT+0900", "JST"; 0 for what nobody knows, since a date off by hours beats none. */
int offsetOf(QStringView zone)
{
    qsizetype sign = 0;
    while (sign < zone.size() && zone[sign] != u'+' && zone[sign] != u'-')
        ++sign;
    if (sign == zone.size())
        return zoneOffsetSeconds(zone).value_or(0);
    QStringView rest = zone.sliced(sign + 1);
    const int hours = takeNumber(rest, 2);
    takeOneOf(rest, u":");
    const int minutes = std::max(0, takeNumber(rest, 2));
    if (hours < 0 || hours > 15 || minutes > 59)
        return 0;
    return (zone[sign] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
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

/** "15:00", "150007", "15:00:07.25", "3:00 pm", each with a zone after it or not. @return false where there
 * is no time */
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
    fields.offsetSeconds = offsetOf(text);
    return true;
}

/** RFC 3339, W3C-DTF and the rest of ISO 8601 that feeds use: also week and ordinal dates. */
QDateTime readIso(const QString &text)
{
    static const QRegularExpression Calendar(
        QStringLiteral(R"(^(?:D:)?(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[Tt\s]\s*(.*))?$)"));
    static const QRegularExpression Basic(
        QStringLiteral(R"(^(?:D:)?((?:19|20)\d{2})(\d{2})(\d{2})(?:[Tt]|\s)?(.*)$)"));
    static const QRegularExpression Week(QStringLiteral(R"(^(\d{4})-?W(\d{2})(?:-?([1-7]))?$)"));
    static const QRegularExpression Ordinal(QStringLiteral(R"(^(\d{4})-(\d{3})$)"));
    if (const auto match = Ordinal.match(text); match.hasMatch()) {
        const int day = match.capturedView(2).toInt();
        const QDate first(match.capturedView(1).toInt(), 1, 1);
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
        return {};
    DateFields fields;
    fields.year = match.capturedView(1).toInt();
    fields.month = match.capturedView(2).isEmpty() ? 1 : match.capturedView(2).toInt();
    fields.day = match.capturedView(3).isEmpty() ? 1 : match.capturedView(3).toInt();
    const QStringView rest = match.capturedView(4).trimmed();
    if (!rest.isEmpty() && isDigit(rest.front())) {
        if (!readTime(rest, fields))
            return {};
    } else {
        fields.offsetSeconds = offsetOf(rest); // a date with a zone and no time
    }
    return toUtc(fields);
}

/** 1 to 12 for an English month or its abbreviation, else 0. */
int monthNamed(QStringView word)
{
    static constexpr std::array<QStringView, 12> Months = {
        u"january", u"february", u"march",     u"april",   u"may",      u"june",
        u"july",    u"august",   u"september", u"october", u"november", u"december"};
    while (word.endsWith(u'.'))
        word.chop(1);
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < Months.size(); ++i) {
        if (Months[i].startsWith(word, Qt::CaseInsensitive) ||
            (i == 8 && word.compare(u"sept", Qt::CaseInsensitive) == 0))
            return int(i) + 1;
    }
    return 0;
}

bool isWeekday(QStringView word)
{
    static constexpr std::array<QStringView, 7> Days = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                        u"friday", u"saturday", u"sunday"};
    while (word.endsWith(u'.'))
        word.chop(1);
    if (word.size() < 3)
        return false;
    for (const QStringView day : Days) {
        if (day.startsWith(word.first(3), Qt::CaseInsensitive) && word.size() <= day.size())
            return true;
    }
    return false;
}

/** RFC 2822 section 4.3 on years of two and three digits. */
int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() == 2)
        return year < 50 ? 2000 + year : 1900 + year;
    return digits.size() == 3 ? 1900 + year : year;
}

/** What the words of an RFC 822 date, or of its relatives with the month first, say. */
class WordDate final
{
public:
    QDateTime read(QStringView text)
    {
        for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
            if (!take(word))
                return {};
        }
        if (!m_month || !m_day || !m_year)
            return {};
        DateFields fields;
        if (!m_time.isEmpty() && !readTime(m_time, fields))
            return {};
        fields.year = *m_year;
        fields.month = *m_month;
        fields.day = *m_day;
        fields.offsetSeconds = offsetOf(m_zone.trimmed());
        return toUtc(fields);
    }

private:
    bool take(QStringView word)
    {
        const bool startsWithDigit = word.front() >= u'0' && word.front() <= u'9';
        if (startsWithDigit && word.contains(u':'))
            return takeTime(word);
        if (startsWithDigit)
            return takeDayOrYear(word);
        if (const int month = monthNamed(word); month > 0 && !m_month) {
            m_month = month;
            return true;
        }
        if (isWeekday(word) || word.compare(u"at", Qt::CaseInsensitive) == 0)
            return true;
        if (!m_time.isEmpty() && (word.compare(u"am", Qt::CaseInsensitive) == 0 ||
                                  word.compare(u"pm", Qt::CaseInsensitive) == 0)) {
            m_time += word;
            return true;
        }
        if (word.compare(u"T") == 0)
            return true;
        m_zone += word;
        return m_month.has_value() || m_day.has_value();
    }

    bool takeTime(QStringView word)
    {
        if (!m_time.isEmpty())
            return false;
        qsizetype end = 0;
        while (end < word.size() && (word[end].isDigit() || word[end] == u':' || word[end] == u'.'))
            ++end;
        m_time = word.first(end).toString();
        const QStringView rest = word.sliced(end);
        if (rest.compare(u"am", Qt::CaseInsensitive) == 0 || rest.compare(u"pm", Qt::CaseInsensitive) == 0)
            m_time += rest;
        else
            m_zone += rest;
        return true;
    }

    bool takeDayOrYear(QStringView word)
    {
        qsizetype digits = 0;
        while (digits < word.size() && word[digits] >= u'0' && word[digits] <= u'9')
            ++digits;
        const QStringView number = word.first(digits);
        const QStringView rest = word.sliced(digits);
        if (!rest.isEmpty() && rest != u"st" && rest != u"nd" && rest != u"rd" && rest != u"th" &&
            rest != u".")
            return false;
        if (digits >= 3 && digits <= 4 && !m_year)
            m_year = fullYear(number);
        else if (digits <= 2 && !m_day)
            m_day = number.toInt();
        else if (digits == 2 && !m_year)
            m_year = fullYear(number);
        else
            return false;
        return true;
    }

    std::optional<int> m_year;
    std::optional<int> m_month;
    std::optional<int> m_day;
    QString m_time;
    QString m_zone;
};

/** Without comments in parentheses, with blanks for commas and for the hyphens of "09-Jan-2026". */
QString wordsOf(const QString &text)
{
    static const QRegularExpression Hyphenated(
        QStringLiteral(R"(^((?:[A-Za-z]+[,\s]+)?\d{1,2})-([A-Za-z]{3,9})-(\d{2,4}))"));
    QString words;
    int depth = 0;
    for (const QChar character : text) {
        if (character == u'(')
            ++depth;
        else if (character == u')' && depth > 0)
            --depth;
        else if (depth == 0)
            words += character == u',' ? QChar(u' ') : character;
    }
    if (words.contains(u'-'))
        words.replace(Hyphenated, QStringLiteral("\\1 \\2 \\3"));
    return words.simplified();
}

/** "1/9/2026 15:00" month first, as most who write so do; day first where the month would be none. */
QDateTime readNumbers(const QString &text)
{
    static const QRegularExpression Numbers(
        QStringLiteral(R"(^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})(?:[\sT,]+(.*))?$)"));
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
    } else if (numbers.hasMatch()) {
        fields.year = fullYear(numbers.capturedView(4));
        fields.month = numbers.capturedView(1).toInt();
        fields.day = numbers.capturedView(3).toInt();
        if (fields.month > 12 || numbers.capturedView(2) == u'.')
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
    const QString date = text.first(std::min(text.size(), LongestDate + 1)).toString().simplified();
    if (date.isEmpty() || date.size() > LongestDate)
        return {};
    if (isDigit(date.front()) || date.startsWith(QStringLiteral("D:"))) {
        for (QDateTime (*const read)(const QString &) : {readIso, readEpoch, readNumbers}) {
            if (const QDateTime found = read(date); found.isValid())
                return found;
        }
    }
    return WordDate().read(wordsOf(date));
}

} // namespace raiki
