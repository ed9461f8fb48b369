// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/error.h"

namespace raiki {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QStringLiteral("notFound");
    case ErrorCode::NotReadable:
        return QStringLiteral("notReadable");
    case ErrorCode::NotWritable:
        return QStringLiteral("notWritable");
    case ErrorCode::DiskFull:
        return QStringLiteral("diskFull");
    case ErrorCode::DatabaseBusy:
        return QStringLiteral("databaseBusy");
    case ErrorCode::DatabaseCorrupt:
        return QStringLiteral("databaseCorrupt");
    case ErrorCode::DatabaseNewer:
        return QStringLiteral("databaseNewer");
    case ErrorCode::DatabaseForeign:
        return QStringLiteral("databaseForeign");
    case ErrorCode::DatabaseFailed:
        return QStringLiteral("databaseFailed");
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalidInput");
    case ErrorCode::Ambiguous:
        return QStringLiteral("ambiguous");
    case ErrorCode::UnknownFormat:
        return QStringLiteral("unknownFormat");
    case ErrorCode::BadDocument:
        return QStringLiteral("badDocument");
    case ErrorCode::TooLarge:
        return QStringLiteral("tooLarge");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::NothingToUndo:
        return QStringLiteral("nothingToUndo");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("alreadyExists");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::NetworkFailed:
        return QStringLiteral("networkFailed");
    case ErrorCode::NoConsent:
        return QStringLiteral("noConsent");
    }
    Q_UNREACHABLE();
}

} // namespace raiki
