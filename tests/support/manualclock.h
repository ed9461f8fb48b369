// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"

/** A clock that stands still until the test moves it. */
namespace raiki::test {

class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start, const QTimeZone &zone = QTimeZone("Asia/Tokyo"));
    /** @param iso e.g. "2025-10-01T09:00:00Z" */
    explicit ManualClock(const char *iso, const QTimeZone &zone = QTimeZone("Asia/Tokyo"));

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

    void setNow(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    void setZone(const QTimeZone &zone) { m_zone = zone; }

private:
    QDateTime m_now;
    QTimeZone m_zone;
};

} // namespace raiki::test
