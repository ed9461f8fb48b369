// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>

/**
 * Our own line icons (resources/icons/NAME.svg, drawn in currentColor), recoloured when they are painted,
 * from the program's palette: they follow light and dark by themselves.
 */
namespace raiki {

/** @param name the file's name without suffix; @param role whose colour it is drawn in */
[[nodiscard]] QIcon lineIcon(const char *name, QPalette::ColorRole role = QPalette::WindowText);
/** One icon in one colour, for painters. @param size in device-independent pixels */
[[nodiscard]] QPixmap lineIconPixmap(const char *name, const QColor &colour, int size,
                                     qreal devicePixelRatio);

} // namespace raiki
