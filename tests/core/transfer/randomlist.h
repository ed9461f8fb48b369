// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

namespace raiki {

/**
 * A list with every field, script and precision: about @p entries seasons with entries of shows whose titles
 * hold quotes, line ends, formulas and apostrophes; some shows share their title, some seasons have no entry.
 */
[[nodiscard]] ListState randomList(unsigned seed, int entries);

} // namespace raiki
