// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pageid.h"

class QWidget;

/** Where the window was and what it showed, kept on this machine; never off every screen. */
namespace raiki {

void restoreWindowPlace(QWidget &window);
/** @param page to begin with next time */
void saveWindowPlace(const QWidget &window, PageId page);
/** The page to begin with: the one that was left, or Upcoming; never a show's, which another list has not. */
[[nodiscard]] PageId keptPage();

} // namespace raiki
