// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/** Options that the window's toolkit reads itself (doc.qt.io, QGuiApplication and QApplication). */
namespace raiki {

enum class ToolkitOption { None, Flag, WithValue };

/** What @p argument is to the toolkit: "-reverse", "-style", "--platform", "-style=fusion" (a flag, as its
 * value stands in it). */
[[nodiscard]] ToolkitOption toolkitOption(const QString &argument);

} // namespace raiki
