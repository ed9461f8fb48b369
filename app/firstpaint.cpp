// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace raiki {

namespace {

constexpr std::chrono::milliseconds patience{2000};

} // namespace

FirstPaint::FirstPaint(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_window.installEventFilter(this);
    QTimer::singleShot(patience, this, &FirstPaint::tell);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == &m_window) {
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, &FirstPaint::tell); // its children are painted first, then all is shown
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tell()
{
    if (m_isTold)
        return;
    m_isTold = true;
    Q_EMIT done();
}

} // namespace raiki
