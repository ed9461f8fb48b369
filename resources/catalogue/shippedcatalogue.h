// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

/** The reference list that ships inside the program. */
namespace raiki {

/** Opens the snapshot in the program's resources: some ten milliseconds, from any thread. */
[[nodiscard]] Result<Catalogue> openShippedCatalogue();

} // namespace raiki
