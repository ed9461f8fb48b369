// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feed.h"

#include <zlib.h>

namespace raiki {

QByteArray bodyHashOf(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const Bytef *>(bytes.constData());
    const auto size = z_size_t(bytes.size());
    return QByteArray::number(bytes.size(), 16) + '-' +
           QByteArray::number(qulonglong(crc32_z(0, data, size)), 16) + '-' +
           QByteArray::number(qulonglong(adler32_z(1, data, size)), 16);
}

QString fetchFailureName(FetchFailure failure)
{
    switch (failure) {
    case FetchFailure::None:
        return QStringLiteral("none");
    case FetchFailure::BadAddress:
        return QStringLiteral("badAddress");
    case FetchFailure::NameNotFound:
        return QStringLiteral("nameNotFound");
    case FetchFailure::ConnectionRefused:
        return QStringLiteral("connectionRefused");
    case FetchFailure::Timeout:
        return QStringLiteral("timeout");
    case FetchFailure::TlsFailed:
        return QStringLiteral("tlsFailed");
    case FetchFailure::TooManyRedirects:
        return QStringLiteral("tooManyRedirects");
    case FetchFailure::UnsafeRedirect:
        return QStringLiteral("unsafeRedirect");
    case FetchFailure::HttpStatus:
        return QStringLiteral("httpStatus");
    case FetchFailure::TooLarge:
        return QStringLiteral("tooLarge");
    case FetchFailure::BadEncoding:
        return QStringLiteral("badEncoding");
    case FetchFailure::BrokenAnswer:
        return QStringLiteral("brokenAnswer");
    case FetchFailure::NotAFeed:
        return QStringLiteral("notAFeed");
    case FetchFailure::BrokenDocument:
        return QStringLiteral("brokenDocument");
    case FetchFailure::Gone:
        return QStringLiteral("gone");
    case FetchFailure::Offline:
        return QStringLiteral("offline");
    }
    Q_UNREACHABLE();
}

} // namespace raiki
