// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/periodbar.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace raiki {

namespace {

QAction *pageAction(QWidget *page, const QKeySequence &key)
{
    auto *action = new QAction(page);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

QString withKey(const QAction &action)
{
    return QString(action.text() + QLatin1String(" (") +
                   action.shortcut().toString(QKeySequence::NativeText) + QLatin1Char(')'));
}

} // namespace

PeriodBar::PeriodBar(QWidget *page)
    : QWidget(page)
    , m_previous(pageAction(page, QKeySequence(Qt::CTRL | Qt::Key_PageUp)))
    , m_next(pageAction(page, QKeySequence(Qt::CTRL | Qt::Key_PageDown)))
    , m_now(pageAction(page, QKeySequence(Qt::ALT | Qt::Key_Home)))
    , m_jumps(new QHBoxLayout)
    , m_steps(new QWidget(this))
    , m_tail(new QWidget(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    m_layout->addWidget(m_steps, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
    m_layout->addWidget(m_tail);
    auto *tail = new QHBoxLayout(m_tail);
    tail->setContentsMargins(0, 0, 0, 0);
    setUpSteps();
    connect(m_previous, &QAction::triggered, this, &PeriodBar::previousRequested);
    connect(m_next, &QAction::triggered, this, &PeriodBar::nextRequested);
    connect(m_now, &QAction::triggered, this, &PeriodBar::nowRequested);
    giveIcons();
}

void PeriodBar::setUpSteps()
{
    auto *steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(space::xs);
    steps->addWidget(addStep(m_previous));
    steps->addWidget(addStep(m_next));
    steps->addSpacing(space::xs);
    m_jumps->setSpacing(space::s);
    steps->addLayout(m_jumps);
    steps->addSpacing(space::xs);
    auto *now = new QPushButton(m_steps);
    connect(now, &QPushButton::clicked, m_now, &QAction::trigger);
    connect(m_now, &QAction::changed, now, [this, now] {
        now->setText(m_now->text());
        setPlainToolTip(now, withKey(*m_now));
    });
    steps->addWidget(now);
}

QToolButton *PeriodBar::addStep(QAction *action)
{
    auto *button = new QToolButton(m_steps);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(32, 32);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] {
        button->setIcon(action->icon());
        button->setAccessibleName(action->text());
        setPlainToolTip(button, withKey(*action));
    });
    return button;
}

void PeriodBar::giveIcons()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft; // what is past lies to the right
    m_previous->setIcon(lineIcon(isMirrored ? "chevron-right" : "chevron-left"));
    m_next->setIcon(lineIcon(isMirrored ? "chevron-left" : "chevron-right"));
}

void PeriodBar::setTexts(const QString &previous, const QString &next, const QString &now)
{
    m_previous->setText(previous);
    m_next->setText(next);
    m_now->setText(now);
}

void PeriodBar::addJump(QWidget *widget)
{
    m_jumps->addWidget(widget);
}

void PeriodBar::addTail(QWidget *widget)
{
    m_tail->layout()->addWidget(widget);
}

void PeriodBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTail();
}

bool PeriodBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words, in another language perhaps
        placeTail();
    return QWidget::event(event);
}

/** Where both do not fit beside each other, the tail goes below. */
void PeriodBar::placeTail()
{
    const int wanted = m_steps->sizeHint().width() + m_tail->sizeHint().width() + space::l;
    m_layout->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PeriodBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        giveIcons();
    QWidget::changeEvent(event);
}

} // namespace raiki
