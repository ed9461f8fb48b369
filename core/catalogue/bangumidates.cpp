// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/bangumidates.h"

namespace raiki {
namespace {

/** From this year on the records agree on one habit: 16:00Z is the day that begins then in China and Japan.
 */
constexpr int oneHabitSince = 2021;

FuzzyDate minuteInJapan(const QDateTime &instant)
{
    return FuzzyDate::ofMinute(instant.toTimeZone(japanZone()));
}

/** What two neighbouring days have in common. */
FuzzyDate eitherOf(QDate first, QDate second)
{
    if (first.month() == second.month())
        return FuzzyDate::ofMonth(first.year(), first.month());
    if (Cour::of(first) == Cour::of(second))
        return FuzzyDate::ofCour(Cour::of(first));
    return first.year() == second.year() ? FuzzyDate::ofYear(first.year()) : FuzzyDate();
}

/** The day that a bare 16:00Z means, or what is sure of it. */
FuzzyDate dayMeantBy(const QDateTime &instant, BangumiType type)
{
    const QDate written = instant.date();
    const QDate next = written.addDays(1);
    const int weekday = written.dayOfWeek();
    if (type == BangumiType::Movie) {
        // Films open on Fridays and Saturdays: a Thursday is the eve of one, a Saturday is the day itself.
        if (weekday == Qt::Saturday)
            return FuzzyDate::ofDay(written);
        if (weekday == Qt::Thursday)
            return FuzzyDate::ofDay(next);
        if (weekday == Qt::Friday)
            return eitherOf(written, next);
    }
    return written.year() >= oneHabitSince ? FuzzyDate::ofDay(next) : eitherOf(written, next);
}

bool isBareDate(const BangumiItem &item)
{
    return item.broadcast.isEmpty() && item.begin.time() == QTime(16, 0);
}

} // namespace

FuzzyDate premiereOf(const BangumiItem &item)
{
    if (!item.begin.isValid())
        return {};
    if (isBareDate(item))
        return dayMeantBy(item.begin, item.type);
    if (item.type == BangumiType::Movie && item.broadcast.isEmpty())
        return FuzzyDate::ofDay(item.begin.toTimeZone(japanZone()).date()); // no cinema keeps a minute
    return minuteInJapan(item.begin);
}

FuzzyDate premiereOf(const BangumiSite &site)
{
    if (!site.begin.isValid())
        return {};
    if (site.begin.time() == QTime(0, 0))
        return FuzzyDate::ofDay(site.begin.date());
    if (site.broadcast.isEmpty() && site.begin.time() == QTime(16, 0))
        return FuzzyDate::ofDay(site.begin.date().addDays(1));
    return minuteInJapan(site.begin);
}

std::optional<RepeatRule> ruleFrom(const QString &broadcast)
{
    return RepeatRule::fromText(broadcast);
}

bool isShownOnce(const BangumiItem &item)
{
    constexpr qint64 halfDay = 12 * 3600;
    return item.begin.isValid() && item.end.isValid() && item.begin.secsTo(item.end) < halfDay;
}

FuzzyDate endOf(const BangumiItem &item)
{
    const FuzzyDate premiere = premiereOf(item);
    if (!item.end.isValid() || !premiere.isKnown() || item.end < item.begin)
        return {};
    if (premiere.precision() == DatePrecision::Minute)
        return minuteInJapan(item.end);
    if (isShownOnce(item))
        return premiere;
    return FuzzyDate::ofMonth(item.end.date().year(), item.end.date().month());
}

std::optional<int> weeklyEpisodes(const BangumiItem &item)
{
    const std::optional<RepeatRule> rule = ruleFrom(item.broadcast);
    if (!rule || rule->period != std::chrono::days(7) || !item.end.isValid())
        return {};
    constexpr qint64 week = 7 * 24 * 3600;
    constexpr qint64 longestEpisode = 3 * 3600;
    const qint64 length = rule->first.secsTo(item.end);
    const qint64 episodes = length / week + 1;
    if (length < 0 || length % week > longestEpisode || episodes < 2 || episodes > 26)
        return {};
    return static_cast<int>(episodes);
}

} // namespace raiki
