// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/footstrip.h"

#include "ui/common/icons.h"
#include "ui/common/shapes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace raiki {

namespace {

constexpr int gapBelow = space::xs;

int stripIconSize()
{
    return grown(20);
}

} // namespace

QHBoxLayout *createStripLayout(QWidget *strip, int padding)
{
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(space::xl, padding, space::xl, padding + gapBelow);
    layout->setSpacing(space::s);
    layout->addSpacing(space::m + stripIconSize()); // where the icon is painted, on whichever side that is
    return layout;
}

void paintStrip(QWidget *strip, const char *iconName, const QColor &tint)
{
    QPainter painter(strip);
    const Theme theme = Theme::of(strip->palette());
    const QRectF ground =
        QRectF(strip->rect()).adjusted(space::l + 0.5, 0.5, -space::l - 0.5, -gapBelow - 0.5);
    paintRounded(painter, ground, space::radius, mixed(theme.card, tint, 0.08),
                 mixed(theme.hairline, tint, 0.4));
    const int iconSize = stripIconSize();
    const QRect icon(static_cast<int>(ground.left()) + space::m,
                     static_cast<int>(ground.center().y()) - iconSize / 2, iconSize, iconSize);
    painter.drawPixmap(QStyle::visualRect(strip->layoutDirection(), strip->rect(), icon).topLeft(),
                       lineIconPixmap(iconName, tint, iconSize, strip->devicePixelRatioF()));
}

} // namespace raiki
