// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>

/** What the headers of an answer mean: pure functions of their bytes. */
namespace raiki {

/** Whether a value may be sent back in a request (RFC 9110 section 5.5) and is not absurdly long. */
[[nodiscard]] bool isSafeHeaderValue(QByteArrayView value);

/**
 * Retry-After in seconds or as a date, which counts from the answer's own Date header (RFC 9110 section
 * 10.2.3). At most a week; nothing where it makes no sense.
 */
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(QByteArrayView value, QByteArrayView dateHeader);

/** The date of a Retry-After whose answer has no Date header to count from; invalid where it is none. */
[[nodiscard]] QDateTime retryDate(QByteArrayView value);

/** Cache-Control: max-age, at most a week. */
[[nodiscard]] std::optional<std::chrono::seconds> cacheMaxAge(QByteArrayView cacheControl);

/** http or https, with a host. */
[[nodiscard]] bool isFetchable(const QUrl &url);

} // namespace raiki
