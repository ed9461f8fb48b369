// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/spantext.h"

#include <QCoreApplication>

#include <array>

namespace raiki {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::minutes, 7> intervals{15min, 30min, 1h, 2h, 6h, 12h, 24h};
constexpr std::array<std::chrono::minutes, 4> leads{7 * 24h, 3 * 24h, 24h, 1h};

/** The translation context of this file. */
class SpanText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::SpanText)
};

} // namespace

std::span<const std::chrono::minutes> pollIntervals()
{
    return intervals;
}

QString pollIntervalText(std::chrono::minutes interval)
{
    const int minutes = static_cast<int>(interval.count());
    if (minutes % (24 * 60) == 0)
        return SpanText::tr("%n day(s)", nullptr, minutes / (24 * 60));
    if (minutes % 60 == 0)
        return SpanText::tr("%n hour(s)", nullptr, minutes / 60);
    return SpanText::tr("%n minute(s)", nullptr, minutes);
}

std::span<const std::chrono::minutes> reminderLeads()
{
    return leads;
}

QString reminderLeadText(std::chrono::minutes lead)
{
    const int minutes = static_cast<int>(lead.count());
    if (minutes % (7 * 24 * 60) == 0)
        return SpanText::tr("%n week(s) before", nullptr, minutes / (7 * 24 * 60));
    if (minutes % (24 * 60) == 0)
        return SpanText::tr("%n day(s) before", nullptr, minutes / (24 * 60));
    if (minutes % 60 == 0)
        return SpanText::tr("%n hour(s) before", nullptr, minutes / 60);
    return SpanText::tr("%n minute(s) before", nullptr, minutes);
}

} // namespace raiki
