// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

/** Controls as RaikiStyle paints them, each in one function: what the option says and where, nothing else. */
namespace raiki {

[[nodiscard]] inline bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void paintField(QPainter &painter, const QStyleOption *option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider *option, const QRect &slider);
void paintTab(QPainter &painter, const QStyleOptionTab *tab);
void paintHeaderSection(QPainter &painter, const QStyleOption *option);
/** A field with a chevron up and one down; Fusion draws a darker box of its own. */
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox *option, const QRect &up, const QRect &down);
/** In the middle of the button. */
void paintIconAlone(QPainter &painter, const QStyleOptionButton &button);
/** A check box's square or a radio button's ring: Fusion draws both darker than the ground, which a dark one
 * swallows. */
void paintIndicator(QPainter &painter, const QStyleOption *option, bool isRound);

} // namespace raiki
