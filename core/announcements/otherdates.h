// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/reading.h"

/** Dates that are no date of a release, whatever is said around them: of a name, a magazine, the report
 * itself. */
namespace raiki {

/** @p phrase is one of @p field's dates, @p published the item's day, invalid where unknown. */
[[nodiscard]] bool isOtherDate(const FieldReading &field, const DatePhrase &phrase, QDate published);

} // namespace raiki
