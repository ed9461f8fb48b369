// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

/**
 * Zone abbreviations as announcements and feeds write them (JST, EST, PDT, GMT, UT, Z, "+0900"). Our own
 * table: QTimeZone("JST") is "valid" with offset 0. RFC 822 section 5.1 for the North American names and the
 * military letters (which RFC 1123 5.2.14 tells us to read as UTC).
 */
namespace raiki {

/**
 * Seconds east of UTC, or nothing for a name that is not in the table. Case does not matter. Numeric
 * offsets are "+0900", "+09:00", "+9", also behind "UTC" or "GMT", up to 14 hours.
 */
[[nodiscard]] std::optional<int> zoneOffsetSeconds(QStringView name);

/**
 * The same, and also the names that leave summer time open (ET, CT, MT, PT), as the United States keep it
 * since 2007: from the second Sunday in March to the day before the first Sunday in November. The hours
 * of the night of the change count to the whole day.
 */
[[nodiscard]] std::optional<int> zoneOffsetSeconds(QStringView name, QDate day);

} // namespace raiki
