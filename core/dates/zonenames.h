// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

/**
 * Zone abbreviations as announcements and feeds write them (JST, EST, PDT, GMT, UT, Z, "+0900"). Our own
 * table: QTimeZone("JST") is "valid" with offset 0. RFC 822 section 5.1 for the North American names and the
 * military letters (which RFC 1123 5.2.14 tells us to read as UTC).
 */
namespace raiki {

/** Seconds east of UTC, or nothing for a name that is not in the table. Case does not matter. */
[[nodiscard]] std::optional<int> zoneOffsetSeconds(QStringView name);

} // namespace raiki
