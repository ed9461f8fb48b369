// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

/** What `raiki` does where there is no display: the main job, in the terminal. */
namespace raiki {

/** Whether a window could be opened at all (X11, Wayland, or a platform named by QT_QPA_PLATFORM). */
[[nodiscard]] bool hasDisplay();
/** Whether `--open` names a show of the list; says so where it does not. True where the list cannot be
 * opened: the window says why. */
[[nodiscard]] bool isThereToOpen(const CommandLine &line, const Terminal &terminal);
/** Says that there is no display, polls what is due and prints what is upcoming. @return the exit code */
[[nodiscard]] int runWithoutDisplay(const CommandLine &line, const Terminal &terminal);

} // namespace raiki
