// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QString>

class QMenu;

/** Pausing reminders, in every menu that offers it, and in words while it lasts. */
namespace raiki {

/** "For an hour" and "until tomorrow", or "Resume" while they pause. @param services copied by the actions */
void addPauseActions(QMenu &menu, const Services &services);
/** "Reminders pause until 18:20."; empty: they do not. */
[[nodiscard]] QString pauseText(const Services &services);

} // namespace raiki
