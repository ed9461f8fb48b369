// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/httpheaders.h"

#include "core/feeds/feeddate.h"

#include <QString>

#include <algorithm>

namespace raiki {

namespace {

constexpr qsizetype LongestHeaderValue = 2048;
constexpr std::chrono::seconds LongestWait = std::chrono::hours(24 * 7);

/** Digits alone, however many; nothing for signs, exponents and words. */
std::optional<std::chrono::seconds> secondsOf(QByteArrayView digits)
{
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char byte) {
        return byte >= '0' && byte <= '9';
    });
    if (!isNumber)
        return std::nullopt;
    if (digits.size() > 9)
        return LongestWait;
    return std::min(std::chrono::seconds(digits.toLongLong()), LongestWait);
}

} // namespace

bool isSafeHeaderValue(QByteArrayView value)
{
    return !value.isEmpty() && value.size() <= LongestHeaderValue &&
           std::all_of(value.begin(), value.end(),
                       [](char byte) { return uchar(byte) >= 0x20 && uchar(byte) != 0x7F; });
}

std::optional<std::chrono::seconds> retryAfter(QByteArrayView value, QByteArrayView dateHeader)
{
    const QByteArrayView trimmed = value.trimmed();
    if (const auto seconds = secondsOf(trimmed))
        return seconds;
    const QDateTime until = readFeedDate(QString::fromLatin1(trimmed));
    const QDateTime from = readFeedDate(QString::fromLatin1(dateHeader));
    if (!until.isValid() || !from.isValid() || until <= from)
        return std::nullopt;
    return std::min(std::chrono::seconds(from.secsTo(until)), LongestWait);
}

QDateTime retryDate(QByteArrayView value)
{
    const QByteArrayView trimmed = value.trimmed();
    return secondsOf(trimmed) ? QDateTime() : readFeedDate(QString::fromLatin1(trimmed));
}

std::optional<std::chrono::seconds> cacheMaxAge(QByteArrayView cacheControl)
{
    for (const QByteArray &part : cacheControl.toByteArray().toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive.startsWith("max-age="))
            return secondsOf(QByteArray(directive.sliced(8)).replace('"', ""));
    }
    return std::nullopt;
}

bool isFetchable(const QUrl &url)
{
    return url.isValid() &&
           (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https")) &&
           !url.host().isEmpty();
}

} // namespace raiki
