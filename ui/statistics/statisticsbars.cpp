// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/statistics/statisticsbars.h"

#include "ui/common/datetext.h"
#include "ui/common/listtext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class StatisticsText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::StatisticsText)
};

constexpr int mostMonths = 36;
constexpr int mostYears = 60;

bool isByTens(ShownScores scale)
{
    return scale == ShownScores::Hundred || scale == ShownScores::TenDecimal;
}

QString leadText(LeadTime lead)
{
    switch (lead) {
    case LeadTime::Days:
        return StatisticsText::tr("Under a week");
    case LeadTime::Weeks:
        return StatisticsText::tr("1 to 4 weeks");
    case LeadTime::Months:
        return StatisticsText::tr("1 to 3 months");
    case LeadTime::Quarters:
        return StatisticsText::tr("3 to 6 months");
    case LeadTime::Longer:
        break;
    }
    return StatisticsText::tr("Over half a year");
}

} // namespace

std::vector<ChartBar> statusBars(const ListStatistics &sums)
{
    std::vector<ChartBar> bars;
    for (const WatchStatus status : allWatchStatuses)
        bars.push_back({statusText(status), sums.byStatus[static_cast<size_t>(status)], {}});
    return bars;
}

std::vector<ChartBar> scoreBars(const ListStatistics &sums, ShownScores scale, const QLocale &locale)
{
    const int steps = isByTens(scale) ? 10 : scoreStepCount(scale);
    std::vector<ChartBar> bars(static_cast<size_t>(steps));
    for (int step = 1; step <= steps; ++step) {
        ChartBar &bar = bars[static_cast<size_t>(step - 1)];
        if (isByTens(scale)) { // 1 to 10, 11 to 20…
            const int top = step * 10;
            //: A range of scores
            bar.label = scale == ShownScores::Hundred ? StatisticsText::tr("%1–%2").arg(top - 9).arg(top)
                                                      : locale.toString(step);
            bar.spoken = StatisticsText::tr("%1 to %2")
                             .arg(scoreText(top - 9, scale, locale), scoreText(top, scale, locale));
        } else {
            const int score = scoreOfStep(step, scale);
            bar.label = scoreText(score, scale, locale);
            bar.spoken = spokenScore(score, scale, locale);
        }
    }
    for (const auto &[score, count] : sums.byScore) {
        const int step = isByTens(scale) ? (score + 9) / 10 : scoreStep(score, scale);
        bars[static_cast<size_t>(qBound(1, step, steps) - 1)].amount += count;
    }
    return bars;
}

std::vector<ChartBar> yearBars(const ListStatistics &sums)
{
    std::vector<ChartBar> bars;
    if (sums.byYear.empty())
        return bars;
    const int last = sums.byYear.rbegin()->first;
    const int first = qMax(sums.byYear.begin()->first, last - mostYears + 1);
    for (int year = first; year <= last; ++year) {
        const auto found = sums.byYear.find(year);
        bars.push_back({QString::number(year), found == sums.byYear.end() ? 0 : found->second, {}});
    }
    return bars;
}

std::vector<ChartBar> monthBars(const ListStatistics &sums, const QLocale &locale)
{
    std::vector<ChartBar> bars;
    if (sums.episodesByMonth.empty())
        return bars;
    const auto placeOf = [](YearMonth month) { return month.year * 12 + month.month - 1; };
    const int last = placeOf(sums.episodesByMonth.rbegin()->first);
    const int first = qMax(placeOf(sums.episodesByMonth.begin()->first), last - mostMonths + 1);
    for (int place = first; place <= last; ++place) {
        const YearMonth month{place / 12, place % 12 + 1};
        const auto found = sums.episodesByMonth.find(month);
        const QString name = locale.standaloneMonthName(month.month, QLocale::ShortFormat);
        const bool isFirst = place == first || month.month == 1;
        //: A month at the axis of a picture: %1 its short name, %2 the year
        bars.push_back({isFirst ? StatisticsText::tr("%1 %2").arg(name).arg(month.year) : name,
                        found == sums.episodesByMonth.end() ? 0 : found->second,
                        monthText(month.year, month.month, locale)});
    }
    return bars;
}

std::vector<ChartBar> leadBars(const ListStatistics &sums)
{
    std::vector<ChartBar> bars;
    for (int lead = 0; lead < leadTimeCount; ++lead)
        bars.push_back({leadText(static_cast<LeadTime>(lead)), sums.byLead[static_cast<size_t>(lead)], {}});
    return bars;
}

std::vector<ChartBar> moveBars(const ListStatistics &sums)
{
    const std::array<QString, 4> names{StatisticsText::tr("Never"), StatisticsText::tr("Once"),
                                       StatisticsText::tr("Twice"), StatisticsText::tr("More often")};
    std::vector<ChartBar> bars;
    for (size_t moves = 0; moves < names.size(); ++moves)
        bars.push_back({names[moves], sums.byMoves[moves], {}});
    return bars;
}

} // namespace raiki
