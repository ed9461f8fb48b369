// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/seasonchart/chartitem.h"

#include "ui/common/listtext.h"

#include <QCoreApplication>

#include <tuple>

namespace raiki {

namespace {

/** The translation context of this file. */
class ChartText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ChartText)
};

constexpr int continuedGroup = 10;
constexpr int dayless = 8;
constexpr int endlessAfterDays = 365;

/** The season's own title where the show has none that the user reads. */
QString chartTitle(const ChartRow &row, TitleLanguage language)
{
    const QString title = row.titles.preferred(language);
    if (language == TitleLanguage::Native || isLatinTitle(title))
        return title;
    const QString own = row.seasonValue.titles.preferred(language);
    return isLatinTitle(own) ? own : title;
}

/** What the list has comes first, what has run for years last. */
int rankOf(const ChartRow &row, ChartGrouping grouping, Cour cour)
{
    const bool isListed = row.status || row.isOfListedShow;
    const bool isEndless =
        row.isContinued && row.premiere.firstDay().daysTo(cour.firstDay()) > endlessAfterDays;
    if (isListed)
        return grouping == ChartGrouping::ByDay ? 1 : 0;
    return isEndless ? 2 : 1;
}

/** When an episode comes each week: as the first one did, else as a release repeats. */
FuzzyDate weeklyTime(const ChartRow &row)
{
    if (row.rule && row.premiere.precision() < DatePrecision::Day)
        return FuzzyDate::ofMinute(row.rule->first);
    return row.premiere;
}

bool isSeries(const ChartRow &row)
{
    return row.seasonValue.kind == SeasonKind::Tv || row.seasonValue.kind == SeasonKind::Ona;
}

/** 1 to 7, Monday first; 0: none. */
int weekdayOf(const ChartRow &row, const DateStyle &style)
{
    const FuzzyDate time = weeklyTime(row);
    if (!isSeries(row) || time.precision() < DatePrecision::Day)
        return 0;
    const QDate day = shownDay(time, style);
    return day.isValid() ? day.dayOfWeek() : 0;
}

/** Minutes since midnight, late night after the evening as the style has it; -1: no time. */
int minuteOf(const ChartRow &row, const DateStyle &style)
{
    const std::optional<QDateTime> minute = weeklyTime(row).minute();
    if (!minute)
        return -1;
    const QDateTime local = minute->toTimeZone(style.zone);
    const int minutes = local.time().msecsSinceStartOfDay() / 60000;
    return local.date() == shownDay(weeklyTime(row), style) ? minutes : minutes + 24 * 60;
}

int formatGroup(const ChartRow &row)
{
    if (row.isContinued)
        return continuedGroup;
    switch (row.seasonValue.kind) {
    case SeasonKind::Tv:
        return 0;
    case SeasonKind::Ona:
        return 1;
    case SeasonKind::Movie:
        return 2;
    case SeasonKind::Ova:
    case SeasonKind::Special:
        break;
    }
    return 3;
}

QString formatHeading(int group, Cour cour)
{
    switch (group) {
    case 0:
        return ChartText::tr("TV series");
    case 1:
        return ChartText::tr("Net series");
    case 2:
        return ChartText::tr("Films");
    case continuedGroup:
        //: %1 a cour: "Continues from Fall 2025 or before"
        return ChartText::tr("Continues from %1 or before").arg(courText(cour.previous()));
    default:
        return ChartText::tr("OVAs and specials");
    }
}

int dayGroup(const ChartRow &row, const DateStyle &style)
{
    const int day = weekdayOf(row, style);
    const int first = static_cast<int>(style.locale.firstDayOfWeek());
    return day == 0 ? dayless : (day - first + 7) % 7;
}

QString dayHeading(const ChartRow &row, const DateStyle &style)
{
    const int day = weekdayOf(row, style);
    return day == 0 ? ChartText::tr("On no day of the week")
                    : style.locale.standaloneDayName(day, QLocale::LongFormat);
}

void putInGroup(ChartItem &item, ChartGrouping grouping, Cour cour, const DateStyle &style)
{
    if (grouping == ChartGrouping::ByDay) {
        item.group = dayGroup(item.row, style);
        item.heading = dayHeading(item.row, style);
        return;
    }
    item.group = formatGroup(item.row);
    item.heading = formatHeading(item.group, cour);
}

} // namespace

std::vector<ChartItem> chartItems(std::vector<ChartRow> rows, ChartGrouping grouping, Cour cour,
                                  TitleLanguage language, const DateStyle &style)
{
    std::vector<ChartItem> items;
    items.reserve(rows.size());
    for (ChartRow &row : rows) {
        ChartItem item;
        item.title = chartTitle(row, language);
        item.row = std::move(row);
        putInGroup(item, grouping, cour, style);
        items.push_back(std::move(item));
    }
    const bool isByDay = grouping == ChartGrouping::ByDay;
    std::stable_sort(items.begin(), items.end(), [&](const ChartItem &left, const ChartItem &right) {
        const auto place = [&](const ChartItem &item) {
            return std::tuple(item.group, rankOf(item.row, grouping, cour),
                              isByDay ? minuteOf(item.row, style) : 0);
        };
        if (place(left) != place(right))
            return place(left) < place(right);
        if (!isByDay && left.row.premiere != right.row.premiere)
            return left.row.premiere < right.row.premiere;
        return left.title.localeAwareCompare(right.title) < 0;
    });
    return items;
}

QString chartTimeText(const ChartRow &row, const DateStyle &style)
{
    if (!row.isContinued)
        return dateText(row.premiere, style);
    const int day = weekdayOf(row, style);
    if (day == 0)
        return ChartText::tr("since %1").arg(shortDateText(row.premiere, style));
    const QString clock = clockText(weeklyTime(row), style);
    const QString name = style.locale.standaloneDayName(day, QLocale::LongFormat);
    //: %1 a day of the week, %2 a time: each week then
    return clock.isEmpty() ? name : ChartText::tr("%1, %2").arg(name, clock);
}

QString chartMarkText(const ChartRow &row)
{
    if (row.status)
        return statusText(*row.status);
    return row.isOfListedShow ? ChartText::tr("Belongs to a show on your list") : QString();
}

QString chartSentence(const ChartItem &item, const DateStyle &style)
{
    const ChartRow &row = item.row;
    QStringList parts{item.title, seasonText(row.seasonValue), chartTimeText(row, style)};
    if (row.isContinued)
        parts.append(ChartText::tr("continues"));
    if (row.certainty != Certainty::Scheduled && row.certainty != Certainty::Aired)
        parts.append(certaintyText(row.certainty));
    parts.append(platformsText(row.platforms, style.locale));
    parts.append(row.status ? ChartText::tr("on your list: %1").arg(statusText(*row.status))
                            : chartMarkText(row));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace raiki
