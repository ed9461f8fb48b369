// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/datefields.h"
#include "core/feeds/foreignmonths.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace raiki {

namespace {

/** 1 to 12 for a month or its abbreviation, English first, else 0. */
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
    return foreignMonth(word);
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

/** "am" or "p.m." */
bool isHalfOfDay(QStringView word)
{
    const QString letters = word.toString().remove(u'.').toLower();
    return letters == QStringLiteral("am") || letters == QStringLiteral("pm");
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
        if (m_month && m_year && !m_day && m_time.isEmpty() && m_zone.isEmpty())
            m_day = 1;
        if (!m_month || !m_day || !m_year)
            return {};
        DateFields fields;
        if (!m_time.isEmpty() && !readTime(m_time, fields))
            return {};
        fields.year = *m_year;
        fields.month = *m_month;
        fields.day = *m_day;
        fields.offsetSeconds = offsetOf(m_zone.trimmed(), fields);
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
        if (isWeekday(word) || (m_time.isEmpty() && word.compare(u"at", Qt::CaseInsensitive) == 0))
            return true;
        if (!m_time.isEmpty() && isHalfOfDay(word)) {
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
        if (isHalfOfDay(rest))
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

/** "mar. 6 janv. 2026", mardi: three languages have a Tuesday, and one a Monday, that begins as March does.
 */
bool isWeekdayAsMarch(QStringView words)
{
    if (!words.startsWith(u"mar", Qt::CaseInsensitive) && !words.startsWith(u"maa", Qt::CaseInsensitive))
        return false;
    const QList<QStringView> parts = words.split(u' ');
    return parts.size() > 2 && monthNamed(parts[2]) > 0;
}

/** "Mi, 5 Mai 2026": a first word that no number begins and that is no month can only be a weekday. */
QString withoutForeignWeekday(const QString &words)
{
    const qsizetype end = words.indexOf(u' ');
    if (end < 2 || end + 1 >= words.size() || !words.front().isLetter() || !isDigit(words[end + 1]))
        return words;
    const bool isMonth = monthNamed(QStringView(words).first(end)) > 0 && !isWeekdayAsMarch(words);
    return isMonth ? words : words.sliced(end + 1);
}

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

} // namespace

QDateTime readWordDate(const QString &text)
{
    return WordDate().read(withoutForeignWeekday(wordsOf(text)));
}

} // namespace raiki
