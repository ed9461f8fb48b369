// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"

#include <QTimer>

/**
 * Wakes whoever looks at the wall clock now and then, when its minute changes: all in the same moment, so
 * that the machine is woken once for all of them, and what says "in 5 minutes" changes when the minute does.
 */
namespace raiki {

/** From @p now to just after the next full @p every of the wall clock (UTC); more than nothing, at most a few
 * milliseconds more than @p every. */
[[nodiscard]] std::chrono::milliseconds untilNextFull(std::chrono::minutes every, const QDateTime &now);

class MinuteTimer final : public QObject
{
    Q_OBJECT

public:
    /** Not started. @param clock borrowed, must outlive this @param every from a minute to a day */
    explicit MinuteTimer(const Clock &clock, std::chrono::minutes every = std::chrono::minutes{1},
                         QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }

Q_SIGNALS:
    /** After a jump of the clock the next one may come late by as much as a whole interval, never more. */
    void timeout();

private:
    const Clock &m_clock;
    std::chrono::minutes m_every;
    QTimer m_timer;
};

} // namespace raiki
