// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

/**
 * Says when the wall clock has jumped: the machine woke from its sleep, or somebody set the clock. A QTimer
 * sleeps through both. Costs no wake-up: the kernel tells (on Linux, a timer that is cancelled when the clock
 * is set, which a wake-up does too), and so does logind over the system bus where there is one.
 */
namespace raiki {

class ClockJumps final : public QObject
{
    Q_OBJECT

public:
    explicit ClockJumps(QObject *parent = nullptr);
    ~ClockJumps() override;

    /** From now on; not before the first paint, since it connects to the system bus. */
    void start();

Q_SIGNALS:
    void jumped();

private Q_SLOTS:
    void onPrepareForSleep(bool isGoing);

private:
    void watchClock();
    [[nodiscard]] bool arm();
    void onClockSet();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace raiki
