// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/**
 * What went wrong, as a code and a technical detail. The sentence a person reads is made from it in ui
 * and in the command line (ui/common/errortext.h), translated; core never writes sentences for people.
 */
namespace raiki {

enum class ErrorCode {
    // Files and the database
    NotFound,        ///< detail: the path or name that is missing
    NotReadable,     ///< detail: path and the system's reason
    NotWritable,     ///< detail: path and the system's reason
    DiskFull,        ///< detail: path
    DatabaseBusy,    ///< another process holds the lock longer than we wait
    DatabaseCorrupt, ///< detail: SQLite's message
    DatabaseNewer,   ///< made by a newer Raiki; detail: its schema version
    DatabaseForeign, ///< not one of ours; detail: what was found
    DatabaseFailed,  ///< any other statement failure; detail: SQLite's message
    // Input
    InvalidInput,  ///< detail: the value and where it stood
    Ambiguous,     ///< several things go by that name; detail: the candidates, one a line
    UnknownFormat, ///< no reader takes this document
    BadDocument,   ///< the format is known but the document is broken; detail: line, column and text
    TooLarge,      ///< over a stated bound; detail: the bound
    // State
    Conflict, ///< a row changed since it was read; detail: which
    NothingToUndo,
    AlreadyExists, ///< detail: what exists
    Cancelled,
    // Network (poll health keeps its own finer kinds, see core/feeds/httpfetcher.h)
    NetworkFailed, ///< detail: URL and reason
    NoConsent,     ///< the user has not agreed to network use
};

struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString detail; ///< technical, untranslated, may be empty

    bool operator==(const Error &) const = default;
};

/** The code's stable name, as logs and JSON write it: "databaseBusy". */
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace raiki
