// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/reading.h"

#include <optional>

/** The show's words where no quotation marks show them: from left to right, what leads in, then the name. */
namespace raiki {

/** Nothing where no words look like a name. A bounded number of tries, each linear in the headline. */
[[nodiscard]] std::optional<TextSpan> findShowHead(const FieldReading &field);

} // namespace raiki
