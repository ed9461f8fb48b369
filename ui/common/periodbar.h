// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QToolButton;

/** Previous, next and now, for pages that show one stretch of time: buttons, and keys anywhere on the page.
 */
namespace raiki {

class PeriodBar final : public QWidget
{
    Q_OBJECT

public:
    /** @param page where the keys work; the bar is its child */
    explicit PeriodBar(QWidget *page);

    /** What the three do, in words. */
    void setTexts(const QString &previous, const QString &next, const QString &now);
    /** After the arrows: what jumps to one stretch of time. */
    void addJump(QWidget *widget);
    /** At the bar's end. */
    void addTail(QWidget *widget);

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void nowRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeTail();
    void setUpSteps();
    QToolButton *addStep(QAction *action);
    void giveIcons();

    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_now = nullptr;
    QHBoxLayout *m_jumps = nullptr;
    QWidget *m_steps = nullptr; ///< the arrows, what jumps, and now
    QWidget *m_tail = nullptr;
    QBoxLayout *m_layout = nullptr;
};

} // namespace raiki
