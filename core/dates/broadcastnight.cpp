// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/broadcastnight.h"

#include "core/dates/fuzzydate.h"

namespace raiki {
namespace {

/** Programmes of the night run until then; the day of a broadcaster ends at 29:59. */
constexpr int hourNightEnds = 6;

/** The day before, where @p minute is in its night as Japan counts it; invalid elsewhere. */
QDate eveningBefore(const FuzzyDate &minute)
{
    const std::optional<QDateTime> instant = minute.minute();
    if (!instant)
        return {};
    const QDateTime inJapan = instant->toTimeZone(japanZone());
    return inJapan.time().hour() < hourNightEnds ? inJapan.date().addDays(-1) : QDate();
}

bool isInNightOf(const FuzzyDate &minute, const FuzzyDate &coarser)
{
    const QDate evening = eveningBefore(minute);
    return evening.isValid() && coarser.isKnown() && coarser.precision() < DatePrecision::Minute &&
           FuzzyDate::ofDay(evening).refines(coarser);
}

} // namespace

bool mayBeSameStart(const FuzzyDate &left, const FuzzyDate &right)
{
    return left.agreesWith(right) || isInNightOf(left, right) || isInNightOf(right, left);
}

bool refinesStart(const FuzzyDate &finer, const FuzzyDate &coarser)
{
    return finer.refines(coarser) || isInNightOf(finer, coarser);
}

} // namespace raiki
