// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

/** A quiet cover drawn from the title: its own hue, its initials. No picture is fetched for it. */
namespace raiki {

/** The hue of a title, 0 to 359, the same on every machine and in every run. */
[[nodiscard]] int coverHue(const QString &title);
/** "MD" of "Medalist Diary", "メ" of "メダリスト"; empty for an empty title. */
[[nodiscard]] QString coverInitials(const QString &title);
/** Of the shorter side: how round the corners are. */
inline constexpr double coverRoundness = 0.16;
void paintCover(QPainter &painter, const QRectF &rect, const QString &title, bool isDark);

} // namespace raiki
