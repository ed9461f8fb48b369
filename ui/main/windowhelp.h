// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

/** What the Help menu tells. */
namespace raiki {

/** Opens a list of every action of @p window that has a key. */
void showKeys(QWidget *window);
[[nodiscard]] QString aboutText();

} // namespace raiki
