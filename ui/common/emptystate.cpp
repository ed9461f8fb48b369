// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/emptystate.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/page.h"
#include "ui/common/shapes.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr int discSize = 88;
constexpr int drawnIconSize = 40;

/** What stands at the window's foot under the page of @p widget, as notices do. */
int roomBelowPage(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (qobject_cast<const Page *>(each))
            return qMax(0, each->window()->height() -
                               each->mapTo(each->window(), QPoint(0, each->height())).y());
    }
    return 0;
}

} // namespace

EmptyState::EmptyState(const char *iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QWidget(this))
    , m_headline(sectionLabel(this))
    , m_sentence(mutedLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_icon->setFixedSize(discSize, discSize);
    m_headline->setAlignment(Qt::AlignCenter);
    m_headline->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(320);
    m_sentence->setMaximumWidth(460);
    m_buttons->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::m);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_headline);
    // Between springs, not centred: a centred label is given its hint's height, however its text wraps.
    auto *sentence = new QHBoxLayout;
    sentence->addStretch(1);
    sentence->addWidget(m_sentence, 100);
    sentence->addStretch(1);
    layout->addLayout(sentence);
    layout->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(1);
}

bool EmptyState::event(QEvent *event)
{
    const bool answer = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show ||
        event->type() == QEvent::LayoutRequest)
        place();
    return answer;
}

/** Two fifths of the way down, as if no notice stood below: none that comes or goes moves a button. */
void EmptyState::place()
{
    const QMargins before = layout()->contentsMargins();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const int content = wanted - before.top(); // with the margin below it
    const int most = qMax(0, height() - content);
    const int top = qMin(most, qMax(0, 2 * (height() + roomBelowPage(*this) - content) / 5));
    if (top != before.top())
        layout()->setContentsMargins(before.left(), top, before.right(), before.bottom());
}

void EmptyState::setText(const QString &headline, const QString &sentence)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addButton(const char *iconName)
{
    auto *button = new QPushButton(this);
    const bool isFirst = m_first == nullptr;
    button->setIcon(isFirst ? lineIcon(iconName, QPalette::HighlightedText) : lineIcon(iconName));
    setPrimary(button, isFirst);
    m_buttons->addWidget(button);
    if (isFirst) {
        m_first = button;
        setFocusProxy(button);
    }
    return button;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const QRectF disc(m_icon->geometry());
    paintRounded(painter, disc, disc.width() / 2, theme.accentSoft);
    const QPixmap drawn = lineIconPixmap(m_iconName, theme.accent, drawnIconSize, devicePixelRatioF());
    painter.drawPixmap(disc.center() - QPointF(drawnIconSize / 2.0, drawnIconSize / 2.0), drawn);
}

} // namespace raiki
