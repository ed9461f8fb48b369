// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/minutetimer.h"

#include <QWidget>

#include <functional>

/** What shows the time keeps up with it while it can be seen, and lets the machine sleep while it cannot. */
namespace raiki {

class VisibleMinutes final : public QObject
{
    Q_OBJECT

public:
    /**
     * Calls @p tick whenever @p watched comes into sight, and then each minute until it is hidden or its
     * window is minimised. @param watched its parent and owner
     */
    VisibleMinutes(QWidget *watched, const Clock &clock, const std::function<void()> &tick);
    /** The clock was set, or the machine has slept: whoever can be seen looks at once. */
    void clockJumped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MinuteTimer m_timer;
    std::function<void()> m_tick;
};

} // namespace raiki
