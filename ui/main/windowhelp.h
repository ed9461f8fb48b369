// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

/** What the Help menu tells. */
namespace raiki {

/** Every action of @p window with its key, a line each. */
[[nodiscard]] QString keysText(const QWidget &window);
[[nodiscard]] QString aboutText();

} // namespace raiki
