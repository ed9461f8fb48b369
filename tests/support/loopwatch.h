// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace raiki::test {

/** How long this thread's event loop was away at worst. */
class LoopWatch final
{
public:
    LoopWatch()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(1);
    }
    [[nodiscard]] qint64 longest()
    {
        look();
        return m_longest;
    }

private:
    void look() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0; ///< milliseconds
};

} // namespace raiki::test
