// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

/** The window: started where there is a display and no verb. */
namespace raiki {

/** Runs until the user quits. A second start raises the first and ends. @return the exit code */
[[nodiscard]] int runWindow(int &argc, char **argv, const CommandLine &line);

} // namespace raiki
