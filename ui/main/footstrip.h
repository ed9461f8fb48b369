// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

class QColor;
class QHBoxLayout;
class QWidget;

/** What the strips at the window's foot have in common: a tinted, rounded ground with an icon before it all.
 */
namespace raiki {

/** The layout of @p strip, which it belongs to, with room for the icon. @param padding in pixels, above and
 * below */
QHBoxLayout *createStripLayout(QWidget *strip, int padding);
/** For the strip's paintEvent(). */
void paintStrip(QWidget *strip, const char *iconName, const QColor &tint);

} // namespace raiki
