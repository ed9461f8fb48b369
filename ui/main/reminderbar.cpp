// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/reminderbar.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/main/footstrip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace raiki {

namespace {

/** Older ones stand in the list of what was told. */
constexpr size_t mostUnread = 20;

} // namespace

ReminderBar::ReminderBar(QWidget *parent)
    : QWidget(parent)
    , m_summary(plainLabel(this))
    , m_body(mutedLabel(this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_row(new QHBoxLayout)
    , m_more(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    QFont font = m_summary->font();
    font.setWeight(QFont::DemiBold);
    m_summary->setFont(font);
    for (QLabel *label : {m_summary, m_body})
        label->setWordWrap(true);
    m_close->setIcon(lineIcon("close"));
    m_close->setAutoRaise(true);
    m_more->setFlat(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(m_summary);
    texts->addWidget(m_body);
    m_row->setSpacing(space::s);
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    m_parts->setSpacing(space::s);
    m_parts->addLayout(texts, 1);
    m_parts->addLayout(m_row);
    QHBoxLayout *layout = createStripLayout(this, space::m);
    layout->addLayout(m_parts, 1);
    layout->addWidget(m_close);
    connect(m_more, &QPushButton::clicked, this, &ReminderBar::listRequested);
    connect(m_close, &QToolButton::clicked, this, [this] { end({}); });
    hide();
}

void ReminderBar::add(const WindowReminder &reminder)
{
    m_unread.push_front(reminder);
    if (m_unread.size() > mostUnread)
        m_unread.pop_back();
    showNewest();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReminderBar::forgetToldAgain()
{
    std::erase_if(m_unread, [](const WindowReminder &reminder) { return reminder.isToldAgain; });
    showNewest();
}

void ReminderBar::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this reminder"));
    showNewest();
}

void ReminderBar::showNewest()
{
    clearButtons();
    setVisible(!m_unread.empty());
    if (m_unread.empty())
        return;
    const WindowReminder &newest = m_unread.front();
    m_summary->setText(newest.summary);
    m_body->setText(newest.body);
    m_body->setVisible(!newest.body.isEmpty());
    setAccessibleName(newest.summary);
    setAccessibleDescription(newest.body);
    for (const WindowAction &action : newest.actions)
        addButton(action);
    const int more = static_cast<int>(m_unread.size()) - 1;
    m_more->setVisible(more > 0);
    m_more->setText(tr("%n more", nullptr, more));
    m_more->setToolTip(tr("See all that Raiki told you"));
    placeButtons();
}

/** Where they would take half of the line from the words, they stand below them. */
void ReminderBar::placeButtons()
{
    const bool isBelow = m_row->sizeHint().width() > width() / 2;
    const QBoxLayout::Direction direction = isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_parts->direction() != direction) // else each layout would ask for the next
        m_parts->setDirection(direction);
}

void ReminderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void ReminderBar::addButton(const WindowAction &action)
{
    auto *button = new QPushButton(action.label, this);
    if (action.choices.empty()) {
        connect(button, &QPushButton::clicked, this, [this, run = action.run] { end(run); });
    } else {
        auto *menu = new QMenu(button);
        for (const WindowAction &choice : action.choices)
            connect(menu->addAction(choice.label), &QAction::triggered, this,
                    [this, run = choice.run] { end(run); });
        button->setMenu(menu);
    }
    m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
    button->show();
    m_buttons.push_back(button);
}

/** Later: one of them may be what was just pressed. */
void ReminderBar::clearButtons()
{
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
}

void ReminderBar::end(const std::function<void()> &run)
{
    if (m_unread.empty())
        return;
    const WindowReminder ended = m_unread.front();
    m_unread.pop_front();
    showNewest();
    if (run)
        run();
    if (ended.onRead)
        ended.onRead();
}

void ReminderBar::paintEvent(QPaintEvent *)
{
    paintStrip(this, "bell", Theme::of(palette()).accent);
}

} // namespace raiki
