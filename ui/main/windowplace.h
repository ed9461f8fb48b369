// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

/** Where the window was, kept on this machine; never off every screen. */
namespace raiki {

void restoreWindowPlace(QWidget &window);
void saveWindowPlace(const QWidget &window);

} // namespace raiki
