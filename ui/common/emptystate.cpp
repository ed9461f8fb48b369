// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/emptystate.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/shapes.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr int discSize = 88;
constexpr int drawnIconSize = 40;

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
    layout->addStretch(2);
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
    layout->addStretch(3);
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
