// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/phrasefamilies.h"

/**
 * Japanese dates: 2026年1月24日, 2026年1月, 1月24日, 1月放送開始, 2026年冬, 1月期 (the cour), 来年1月, 来春,
 * 来月, 明日. The Korean signs for year, month and day read alike. 3月号 is a magazine's issue and 2026年度 a
 * business year.
 */
namespace raiki {

namespace {

bool isYearSign(const DateToken &token)
{
    return token.is(u'年') || token.is(u'년');
}

bool isMonthSign(const DateToken &token)
{
    return token.is(u'月') || token.is(u'월');
}

bool isDaySign(const DateToken &token)
{
    return token.is(u'日') || token.is(u'일');
}

std::optional<Quarter> quarterSign(const DateToken &token)
{
    if (token.is(u'冬'))
        return Quarter::Winter;
    if (token.is(u'春'))
        return Quarter::Spring;
    if (token.is(u'夏'))
        return Quarter::Summer;
    if (token.is(u'秋'))
        return Quarter::Fall;
    return std::nullopt;
}

/** 来 next, 今 this, 昨 or 去 or 先 last; nothing for any other sign. */
std::optional<int> stepSign(const DateToken &token)
{
    if (token.is(u'来'))
        return 1;
    if (token.is(u'今'))
        return 0;
    if (token.is(u'昨') || token.is(u'去') || token.is(u'先'))
        return -1;
    return std::nullopt;
}

/** A month at the finding's end, and a day behind it. @return whether there is a month */
bool readMonth(const DateText &text, Finding &finding)
{
    qsizetype index = finding.end;
    if (text.is(index, u'の'))
        ++index;
    const DateToken &month = text.at(index);
    if (month.kind != DateTokenKind::Number || month.digits > 2 || !isMonthSign(text.at(index + 1)) ||
        month.value < 1 || month.value > 12 || text.is(index + 2, u'号'))
        return false;
    finding.date->month = month.value;
    finding.end = index + 2;
    const DateToken &day = text.at(finding.end);
    const bool startsCour = month.value % 3 == 1;
    if (startsCour && (day.is(u'期') || (day.is(u'ク') && text.is(finding.end + 1, u'ー')))) {
        finding.date->quarter = static_cast<Quarter>(month.value / 3);
        finding.end += day.is(u'期') ? 1 : 3;
    } else if (day.kind == DateTokenKind::Number && day.digits <= 2 && isDaySign(text.at(finding.end + 1))) {
        finding.date->day = day.value;
        finding.end += 2;
    }
    return true;
}

/** What stands behind 2026年 or 来年: a month, a season, or nothing, which leaves the year. */
void readBehindYear(const DateText &text, Finding &finding)
{
    if (readMonth(text, finding))
        return;
    const qsizetype season = text.is(finding.end, u'の') ? finding.end + 1 : finding.end;
    finding.date->quarter = quarterSign(text.at(season));
    if (finding.date->quarter)
        finding.end = season + 1;
}

std::optional<Finding> readNumbered(const DateText &text, qsizetype index)
{
    Finding finding;
    finding.first = index;
    finding.end = index;
    finding.date = SaidDate{};
    if (text.isYearNumber(index) && isYearSign(text.at(index + 1)) && !text.is(index + 2, u'度')) {
        finding.date->year = text.at(index).value;
        finding.date->yearWasSaid = true;
        finding.end = index + 2;
        readBehindYear(text, finding);
        return finding;
    }
    return readMonth(text, finding) ? std::optional(finding) : std::nullopt;
}

/** 来年1月, 来春, 今秋, 来月. */
std::optional<Finding> readRelative(const DateText &text, qsizetype index)
{
    const std::optional<int> step = stepSign(text.at(index));
    const QDate published = text.context().published;
    if (!step || !published.isValid())
        return std::nullopt;
    Finding finding;
    finding.first = index;
    finding.end = index + 2;
    finding.date = SaidDate{};
    const DateToken &noun = text.at(index + 1);
    if (noun.is(u'年')) {
        if (text.is(index + 2, u'度'))
            return std::nullopt;
        finding.date->year = published.year() + *step;
        readBehindYear(text, finding);
        return finding;
    }
    if (noun.is(u'月')) {
        const QDate month = QDate(published.year(), published.month(), 1).addMonths(*step);
        finding.date->year = month.year();
        finding.date->month = month.month();
        return finding;
    }
    finding.date->quarter = quarterSign(noun);
    if (!finding.date->quarter || *step < 0)
        return std::nullopt;
    // 来春 is next year's spring; 今冬, said in autumn, is the winter that comes.
    if (*step > 0)
        finding.date->year = published.year() + 1;
    return finding;
}

std::optional<Finding> readTomorrow(const DateText &text, qsizetype index)
{
    const QDate published = text.context().published;
    const bool isTomorrow = text.is(index, u'明') && text.is(index + 1, u'日');
    const bool isInName = text.at(index - 1).isGlued && text.is(index - 1, u'の');
    if (!isTomorrow || isInName || !published.isValid() || text.is(index + 2, u'の'))
        return std::nullopt;
    const QDate day = published.addDays(1);
    Finding finding;
    finding.first = index;
    finding.end = index + 2;
    finding.date = SaidDate{.year = day.year(), .month = day.month(), .day = day.day()};
    return finding;
}

} // namespace

std::optional<Finding> findJapaneseDate(const DateText &text, qsizetype index)
{
    const DateToken &token = text.at(index);
    if (token.kind == DateTokenKind::Number && !token.isOrdinal)
        return readNumbered(text, index);
    if (token.kind != DateTokenKind::Sign)
        return std::nullopt;
    if (std::optional<Finding> relative = readRelative(text, index))
        return relative;
    return readTomorrow(text, index);
}

} // namespace raiki
