// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

/** What a start leaves for later: it begins when the window is on the screen and the user can look at it. */
namespace raiki {

class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    /** @param window borrowed, to be shown next; its owner outlives this or is this one's parent */
    explicit FirstPaint(QWidget &window, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** Once, from the event loop: what was painted has been handed to the display. Where nothing is painted
     * (a desktop that shows the window later), after two seconds. */
    void done();

private:
    void tell();

    QWidget &m_window;
    bool m_isTold = false;
};

} // namespace raiki
