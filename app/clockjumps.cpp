// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/clockjumps.h"

#include "core/base/logging.h"

#include <QDBusConnection>
#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace raiki {

ClockJumps::ClockJumps(QObject *parent)
    : QObject(parent)
{
}

void ClockJumps::start()
{
    watchClock();
    QDBusConnection bus = QDBusConnection::systemBus();
    if (bus.isConnected())
        bus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                    QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                    SLOT(onPrepareForSleep(bool)));
}

void ClockJumps::onPrepareForSleep(bool isGoing)
{
    if (!isGoing)
        Q_EMIT jumped();
}

#ifdef Q_OS_LINUX

ClockJumps::~ClockJumps()
{
    m_notifier.reset();
    if (m_timer >= 0)
        ::close(m_timer);
}

void ClockJumps::watchClock()
{
    m_timer = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_timer < 0 || !arm()) {
        qCInfo(lcReminders) << "jumps of the clock are seen at the next minute only:" << errno;
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ClockJumps::onClockSet);
}

/** It never runs out by itself. */
bool ClockJumps::arm()
{
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    return ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) == 0;
}

void ClockJumps::onClockSet()
{
    quint64 expirations = 0;
    const bool wasSet = ::read(m_timer, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
    if (!arm())
        m_notifier->setEnabled(false);
    if (wasSet)
        Q_EMIT jumped();
}

#else

ClockJumps::~ClockJumps() = default;

void ClockJumps::watchClock() {}

#endif

} // namespace raiki
