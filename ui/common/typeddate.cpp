// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/typeddate.h"

#include "core/dates/datephrases.h"
#include "core/dates/localinstant.h"

#include <QHash>
#include <QRegularExpression>

namespace raiki {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastHour = 29; // of a day of broadcasts

/** Words of a language to the English ones that readDate() knows; empty: to be left out. */
using Words = QHash<QString, QString>;

QString folded(const QString &word)
{
    return word.toCaseFolded().remove(u'.').trimmed();
}

void addDayWords(Words &words, const QLocale &locale)
{
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            words.insert(folded(locale.dayName(day, form)), {});
            words.insert(folded(locale.standaloneDayName(day, form)), {});
        }
    }
}

void addMonthWords(Words &words, const QLocale &locale)
{
    const QLocale english = QLocale::c();
    for (int month = 1; month <= 12; ++month) {
        const QString known = english.monthName(month);
        for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            words.insert(folded(locale.monthName(month, form)), known);
            words.insert(folded(locale.standaloneMonthName(month, form)), known);
        }
    }
}

/** What the program itself calls a cour, without the year. */
void addCourWords(Words &words)
{
    constexpr std::pair<Quarter, const char *> known[] = {{Quarter::Winter, "winter"},
                                                          {Quarter::Spring, "spring"},
                                                          {Quarter::Summer, "summer"},
                                                          {Quarter::Fall, "fall"}};
    constexpr int anyYear = 2026;
    for (const auto &[quarter, name] : known) {
        QString word = courText({anyYear, quarter});
        word.remove(QString::number(anyYear));
        words.insert(folded(word), QString::fromLatin1(name));
    }
}

Words wordsOf(const QLocale &locale)
{
    Words words;
    for (const char16_t *particle : {u"de", u"del", u"le", u"den", u"der", u"am"}) // "24 de enero de 2026"
        words.insert(QString::fromUtf16(particle), {});
    addDayWords(words, locale);
    addMonthWords(words, locale); // after the days: a short name that is both is a month's
    addCourWords(words);
    words.remove(QString());
    return words;
}

/** Each word of letters that @p words knows is replaced; the rest stays. What stands right behind a digit
 * (日, 月) counts. */
QString inEnglish(const QString &text, const Words &words)
{
    static const QRegularExpression word(
        u"[(（]?(?<![0-9])([\\p{L}\\p{M}]+\\.?)[)）]?|(?<=[0-9])年[春夏秋冬]\\p{L}*"_s);
    QString english;
    qsizetype end = 0;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        const auto known = words.constFind(folded(one.captured(one.lastCapturedIndex())));
        if (known == words.constEnd())
            continue;
        english += text.mid(end, one.capturedStart() - end) + u' ' + *known + u' ';
        end = one.capturedEnd();
    }
    english += text.mid(end);
    static const QRegularExpression numeral(u"([0-9])\\.(?=\\s)"_s); // "24. January"
    static const QRegularExpression emptied(u"^[\\s,.]+|[\\s,]+$"_s);
    return english.replace(numeral, u"\\1"_s).remove(emptied).simplified();
}

NumericDateOrder orderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M') ? NumericDateOrder::DayFirst
                                                       : NumericDateOrder::MonthFirst;
}

/** Chinese names of a cour as the Japanese ones: 冬季 is 冬, and what comes in January (1月番, 1月新番) is
 * 1月期. */
QString withJapaneseCours(QString text)
{
    static const QRegularExpression quarter(u"([春夏秋冬])季"_s);
    static const QRegularExpression month(u"月新?番"_s);
    return text.replace(quarter, u"\\1"_s).replace(month, u"月期"_s);
}

/** Spanish "mar" is Tuesday and March: at the beginning it may be the day. */
QString withoutLeadingDay(const QString &text, const QLocale &locale)
{
    static const QRegularExpression first(u"^([\\p{L}\\p{M}]+\\.?)[\\s,]+"_s);
    const QRegularExpressionMatch leading = first.match(text);
    Words days;
    addDayWords(days, locale);
    return days.contains(folded(leading.captured(1))) ? text.mid(leading.capturedEnd()) : text;
}

std::optional<FuzzyDate> readDay(const QString &text, QDate today, const DateStyle &style)
{
    const DateContext context{today, orderOf(style.locale)};
    if (const auto date = readDate(text, context))
        return date;
    const QString bare = withoutLeadingDay(withJapaneseCours(text), style.locale);
    return readDate(inEnglish(bare, wordsOf(style.locale)), context);
}

/** A day and, last, a time of it in the style's zone; nothing where it is not both. */
std::optional<FuzzyDate> readMinute(const QString &text, QDate today, const DateStyle &style)
{
    static const QRegularExpression clock(u"^(.+?)[\\s,、]+([0-9]{1,2})[:.h]([0-9]{2})(?:\\s*([AP])M)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch timed = clock.match(text);
    const QString half = timed.captured(4).toUpper();
    int hour = timed.captured(2).toInt();
    const int minute = timed.captured(3).toInt();
    if (!timed.hasMatch() || hour > (half.isEmpty() ? lastHour : 12) || minute > 59)
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"P" ? 12 : 0);
    const auto day = readDay(timed.captured(1), today, style);
    if (!day || day->precision() != DatePrecision::Day)
        return std::nullopt;
    return minuteAt(day->firstDay(), hour, minute, style.zone);
}

} // namespace

std::optional<FuzzyDate> readTypedDate(const QString &text, QDate today, const DateStyle &style)
{
    const QString wanted = text.trimmed();
    if (const auto minute = readMinute(wanted, today, style))
        return minute;
    return readDay(wanted, today, style);
}

} // namespace raiki
