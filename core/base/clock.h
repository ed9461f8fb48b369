// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

/**
 * Where the current time comes from. Nothing but SystemClock asks the system; everything else is handed a
 * Clock, so tests move time by hand and `--as-of` shifts it.
 */
namespace raiki {

class Clock
{
public:
    virtual ~Clock() = default;
    /** The wall clock, in UTC. */
    [[nodiscard]] virtual QDateTime now() const = 0;
    /** The zone the user lives in, for showing times and for "today". */
    [[nodiscard]] virtual QTimeZone zone() const = 0;

    /** Today's date where the user is. */
    [[nodiscard]] QDate today() const { return now().toTimeZone(zone()).date(); }
};

/** The machine's clock and zone; safe from any thread. */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QTimeZone zone() const override;
};

/** A clock that was set to an instant when it was made and runs on from there (`--as-of`). */
class ShiftedClock final : public Clock
{
public:
    /** @param base borrowed, must outlive this */
    ShiftedClock(const Clock &base, const QDateTime &startsAt);
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QTimeZone zone() const override;

private:
    const Clock &m_base;
    std::chrono::milliseconds m_shift;
};

} // namespace raiki
