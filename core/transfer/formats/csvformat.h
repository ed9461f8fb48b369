// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

namespace raiki {

/**
 * Delimited text of any origin in; Raiki's own CSV out, which reads back exactly: one column a field under
 * its stable name, dates at their precision, formulas neutralised.
 */
[[nodiscard]] ListFormat csvFormat();

} // namespace raiki
