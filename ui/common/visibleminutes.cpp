// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/visibleminutes.h"

#include <QEvent>

namespace raiki {

VisibleMinutes::VisibleMinutes(QWidget *watched, const Clock &clock, const std::function<void()> &tick)
    : QObject(watched)
    , m_timer(clock)
    , m_tick(tick)
{
    watched->installEventFilter(this);
    connect(&m_timer, &MinuteTimer::timeout, this, [this] { m_tick(); });
}

void VisibleMinutes::clockJumped()
{
    if (!m_timer.isActive())
        return;
    m_timer.start();
    m_tick();
}

bool VisibleMinutes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide) {
        m_timer.stop();
    } else if (event->type() == QEvent::Show) {
        m_timer.start();
        m_tick();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace raiki
