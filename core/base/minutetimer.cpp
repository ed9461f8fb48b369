// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/minutetimer.h"

namespace raiki {

namespace {

/** So that a look at the clock finds the minute begun. */
constexpr std::chrono::milliseconds justAfter{3};

} // namespace

std::chrono::milliseconds untilNextFull(std::chrono::minutes every, const QDateTime &now)
{
    const std::chrono::milliseconds period = every;
    const std::chrono::milliseconds since{now.toMSecsSinceEpoch()};
    const std::chrono::milliseconds passed = ((since % period) + period) % period;
    return period - passed + justAfter;
}

MinuteTimer::MinuteTimer(const Clock &clock, std::chrono::minutes every, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_every(every)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        start();
        Q_EMIT timeout();
    });
}

void MinuteTimer::start()
{
    m_timer.start(untilNextFull(m_every, m_clock.now()));
}

} // namespace raiki
