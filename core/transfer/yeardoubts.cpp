// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/yeardoubts.h"

#include "core/transfer/namedoubts.h"

#include <algorithm>

namespace raiki {
namespace {

bool isSeries(SeasonKind kind)
{
    return kind == SeasonKind::Tv || kind == SeasonKind::Ona;
}

/** The first series whose date is known; null: there is none. */
const KnownInstalment *firstSeries(std::span<const KnownInstalment> known)
{
    const auto first = std::find_if(known.begin(), known.end(), [](const KnownInstalment &each) {
        return isSeries(each.season->kind) && each.premiere.isKnown();
    });
    return first == known.end() ? nullptr : &*first;
}

bool isLater(const WantedInstalment &wanted)
{
    return wanted.number.value_or(1) > 1 || wanted.part.value_or(1) > 1 || !wanted.finalOf.isEmpty();
}

} // namespace

YearVerdict yearVerdict(std::span<const KnownInstalment> known, int place, const WantedInstalment &wanted)
{
    const KnownInstalment *first = firstSeries(known);
    const KnownInstalment *meant = place < 0 ? nullptr : &known[static_cast<size_t>(place)];
    if (meant && (!meant->premiere.isKnown() || !datesContradict(meant->premiere, wanted.premiere)))
        return YearVerdict::Agrees;
    const bool isLaterSeries = meant ? isSeries(meant->season->kind) && first && meant != first
                                     : isSeries(wanted.kind.value_or(SeasonKind::Tv)) && isLater(wanted);
    if (isLaterSeries && first && !datesContradict(first->premiere, wanted.premiere))
        return YearVerdict::OfTheShow;
    if (meant)
        return YearVerdict::Contradicts;
    const bool isAhead = isLaterSeries && (!first || first->premiere.year() < wanted.premiere.year());
    const bool isDated = std::any_of(known.begin(), known.end(),
                                     [](const KnownInstalment &each) { return each.premiere.isKnown(); });
    return isAhead || !isDated || startsAround(known, wanted.premiere) ? YearVerdict::Agrees
                                                                       : YearVerdict::Contradicts;
}

int yearOf(std::span<const KnownInstalment> known, int place)
{
    if (place >= 0 && known[static_cast<size_t>(place)].premiere.isKnown())
        return known[static_cast<size_t>(place)].premiere.year();
    for (const KnownInstalment &each : known) {
        if (each.premiere.isKnown())
            return each.premiere.year();
    }
    return 0;
}

QString otherYearText(int said, const QString &name, int known)
{
    const QString text = QString::number(said) + QStringLiteral(": ") + name;
    return known == 0 ? text : QString(text + QStringLiteral(", ") + QString::number(known));
}

} // namespace raiki
