// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/coverlabel.h"

#include "ui/common/coverpainter.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace raiki {

CoverLabel::CoverLabel(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(48, 64);
}

void CoverLabel::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void CoverLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCover(painter, QRectF(rect()), m_title, Theme::of(palette()).isDark);
}

} // namespace raiki
