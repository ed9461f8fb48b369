// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dates/fuzzydate.h"
#include "ui/common/datetext.h"

/** Dates as a user types them: whatever the program shows can be typed back, in the language it speaks. */
namespace raiki {

/**
 * Reads a whole field as readDate() does, and besides: names of months, cours and days of the week of @p
 * style's language and what dateText() writes, a time of day at its end (hours to 29) counted in the style's
 * zone. A bare 3/4 is read in the order of that language; what has no year is the next one from @p today.
 * Empty: unknown.
 * @return nothing where the text is not a date as a whole
 */
[[nodiscard]] std::optional<FuzzyDate> readTypedDate(const QString &text, QDate today,
                                                     const DateStyle &style);

} // namespace raiki
