// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/cellreading.h"

#include <QHash>
#include <QRegularExpression>

/** Dates as people write them in their own languages, whole cells only. */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Names of months in German, French, Spanish and Portuguese, in full and cut short. */
std::optional<int> monthNamed(const QString &word)
{
    static const QHash<QString, int> months = [] {
        constexpr QStringView names[] = {
            u"januar jänner jan janvier janv enero ene janeiro january",
            u"februar feber feb février fevrier févr fevr fév febrero fevereiro fev february",
            u"märz maerz mär mrz mars marzo mar março marco march",
            u"april apr avril avr abril abr",
            u"mai mayo may maio",
            u"juni jun juin junio junho june",
            u"juli jul juillet juil julio julho july",
            u"august aug août aout agosto ago",
            u"september sep sept septembre septiembre setiembre setembro set",
            u"oktober okt octobre oct octubre outubro out october",
            u"november nov novembre noviembre novembro",
            u"dezember dez décembre decembre déc dec diciembre dic dezembro december"};
        QHash<QString, int> numbers;
        int month = 0;
        for (const QStringView row : names) {
            ++month;
            for (const QStringView name : row.split(u' '))
                numbers.insert(name.toString(), month);
        }
        return numbers;
    }();
    const auto found = months.constFind(word);
    return found == months.cend() ? std::nullopt : std::optional(*found);
}

std::optional<FuzzyDate> known(const FuzzyDate &date)
{
    return date.isKnown() ? std::optional(date) : std::nullopt;
}

std::optional<FuzzyDate> dayOrMonth(int year, int month, std::optional<int> day)
{
    if (month < 1 || month > 12)
        return {};
    return known(day ? FuzzyDate::ofDay(QDate(year, month, *day)) : FuzzyDate::ofMonth(year, month));
}

/** "3. Januar 2026", "1er janvier 2026", "24 de enero de 2026", "enero de 2026". */
std::optional<FuzzyDate> readWords(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:(?:le |den |el |am )?(\\d{1,2})(?:\\.|er|º|°)? +(?:de )?)?(\\p{L}+)\\.? +(?:de |del )?(\\d{4})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const std::optional<int> month = monthNamed(match.captured(2));
    if (!month)
        return {};
    const QString day = match.captured(1);
    return dayOrMonth(match.captured(3).toInt(), *month,
                      day.isEmpty() ? std::nullopt : std::optional(day.toInt()));
}

/** "1/2026", "01.2026". */
std::optional<FuzzyDate> readMonthAndYear(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})[./-](\\d{4})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? dayOrMonth(match.captured(2).toInt(), match.captured(1).toInt(), std::nullopt)
                            : std::nullopt;
}

/** "4.4.26", "1/24/26": of this century, but for the years in which most anime of the last one ran. */
std::optional<FuzzyDate> readShortYear(const QString &text, NumericDateOrder order)
{
    static const QRegularExpression form(u"^(\\d{1,2})([./])(\\d{1,2})\\2(\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    constexpr int firstOfLastCentury = 60;
    const int shortYear = match.captured(4).toInt();
    const int year = (shortYear < firstOfLastCentury ? 2000 : 1900) + shortYear;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const bool isDayFirst = match.captured(2) == "."_L1 || order == NumericDateOrder::DayFirst;
    return isDayFirst ? dayOrMonth(year, second, first) : dayOrMonth(year, first, second);
}

/** 令和8年1月24日, 平成元年. */
std::optional<FuzzyDate> readEra(const QString &text)
{
    static const QRegularExpression form(
        u"^(令和|平成|昭和)(元|\\d{1,2})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString era = match.captured(1);
    const int before = era == u"令和"_s ? 2018 : era == u"平成"_s ? 1988 : 1925;
    const QString count = match.captured(2);
    const int year = before + (count == u"元"_s ? 1 : count.toInt());
    if (match.captured(3).isEmpty())
        return known(FuzzyDate::ofYear(year));
    const QString day = match.captured(4);
    return dayOrMonth(year, match.captured(3).toInt(),
                      day.isEmpty() ? std::nullopt : std::optional(day.toInt()));
}

} // namespace

std::optional<FuzzyDate> readLocalDate(QStringView text, NumericDateOrder order)
{
    constexpr qsizetype longest = 40;
    if (text.size() > longest)
        return {};
    const QString plain =
        text.toString().normalized(QString::NormalizationForm_KC).toLower().simplified().remove(u',');
    if (const std::optional<FuzzyDate> date = readWords(plain))
        return date;
    if (const std::optional<FuzzyDate> date = readMonthAndYear(plain))
        return date;
    if (const std::optional<FuzzyDate> date = readShortYear(plain, order))
        return date;
    return readEra(plain);
}

} // namespace raiki
