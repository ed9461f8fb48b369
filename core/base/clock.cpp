// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/clock.h"

namespace raiki {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QTimeZone SystemClock::zone() const
{
    return QTimeZone::systemTimeZone();
}

ShiftedClock::ShiftedClock(const Clock &base, const QDateTime &startsAt)
    : m_base(base)
    , m_shift(base.now().msecsTo(startsAt))
{
}

QDateTime ShiftedClock::now() const
{
    return m_base.now().addMSecs(m_shift.count());
}

QTimeZone ShiftedClock::zone() const
{
    return m_base.zone();
}

} // namespace raiki
