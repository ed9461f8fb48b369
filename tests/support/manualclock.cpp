// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/manualclock.h"

namespace raiki::test {

ManualClock::ManualClock(const QDateTime &start, const QTimeZone &zone)
    : m_now(start.toUTC())
    , m_zone(zone)
{
}

ManualClock::ManualClock(const char *iso, const QTimeZone &zone)
    : ManualClock(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate), zone)
{
}

} // namespace raiki::test
