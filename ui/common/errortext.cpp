// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/errortext.h"

#include "core/base/heldfiles.h"
#include "core/transfer/lockedarchive.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ErrorText)
};

QString fileSentence(const Error &error)
{
    const bool isOfFile = error.code == ErrorCode::NotReadable || error.code == ErrorCode::NotWritable;
    if (isOfFile && isHeldFile(error.detail)) // readWholeFile(), writeWholeFile()
        return ErrorText::tr("This is the list that is open. Choose another file.");
    switch (error.code) {
    case ErrorCode::NotReadable:
        return ErrorText::tr("It cannot be read: %1. Check that it is there and that you may read it.")
            .arg(error.detail);
    case ErrorCode::NotWritable:
        return ErrorText::tr(
                   "It cannot be written: %1. Choose another folder, or ask for the right to write there.")
            .arg(error.detail);
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full: %1. Free some space and try again.").arg(error.detail);
    case ErrorCode::TooLarge:
        return ErrorText::tr("It is too large (%1). Split it and try again.").arg(error.detail);
    case ErrorCode::UnknownFormat:
        //: %1 the file's name, or what is wrong with it
        return ErrorText::tr("No format that Raiki reads fits it, or it is cut short (%1). From a "
                             "spreadsheet program, save it as CSV.")
            .arg(error.detail);
    case ErrorCode::BadDocument:
        if (error.detail == lockedArchive)
            return ErrorText::tr("The archive is locked with a password. Unpack it first, then choose the "
                                 "list that was in it.");
        return ErrorText::tr("The document breaks off or is damaged (%1). Get it anew where it came from.")
            .arg(error.detail);
    default:
        return {};
    }
}

QString databaseSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DatabaseBusy:
        return ErrorText::tr("Another program is using the list. Close it, or wait a moment and try again.");
    case ErrorCode::DatabaseCorrupt:
        return ErrorText::tr("The list's file is damaged (%1). Restore a backup; the damaged file is kept.")
            .arg(error.detail);
    case ErrorCode::DatabaseNewer:
        return ErrorText::tr("The list was made by a newer Raiki (schema %1). Update Raiki to open it.")
            .arg(error.detail);
    case ErrorCode::DatabaseForeign:
        return ErrorText::tr("The file is no list of Raiki's (%1). Choose another file.").arg(error.detail);
    case ErrorCode::DatabaseFailed:
        return ErrorText::tr("The list could not be read or written (%1). Nothing was changed; try again.")
            .arg(error.detail);
    default:
        return {};
    }
}

QString otherSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("%1 was not found.").arg(error.detail);
    case ErrorCode::InvalidInput:
        return ErrorText::tr("This cannot be used: %1").arg(error.detail);
    case ErrorCode::Ambiguous:
        return ErrorText::tr("Several shows go by that name:\n%1").arg(error.detail);
    case ErrorCode::Conflict:
        return ErrorText::tr(
                   "It was changed elsewhere meanwhile (%1). Look at it again, then repeat the change.")
            .arg(error.detail);
    case ErrorCode::NothingToUndo:
        return ErrorText::tr("There is nothing to undo.");
    case ErrorCode::AlreadyExists:
        return ErrorText::tr("It is there already: %1").arg(error.detail);
    case ErrorCode::Cancelled:
        return ErrorText::tr("It was cancelled.");
    case ErrorCode::NetworkFailed:
        return ErrorText::tr("The network did not answer: %1. Check the connection and try again.")
            .arg(error.detail);
    case ErrorCode::NoConsent:
        return ErrorText::tr("Raiki may not use the network. Allow it in the settings first.");
    default:
        return {};
    }
}

} // namespace

QString copyErrorText(const Error &error, const QString &copy)
{
    QString why;
    switch (error.code) {
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseFailed:
        why = ErrorText::tr("The copy %1 is damaged (%2). Choose another one.").arg(copy, error.detail);
        break;
    case ErrorCode::DatabaseNewer:
        why = ErrorText::tr("The copy %1 was made by a newer Raiki (schema %2). Update Raiki to restore it.")
                  .arg(copy, error.detail);
        break;
    case ErrorCode::DatabaseForeign:
        why = ErrorText::tr("%1 is no copy of a list of Raiki's (%2). Choose another file.")
                  .arg(copy, error.detail);
        break;
    default:
        why = errorText(error);
    }
    return why + QLatin1Char(' ') + ErrorText::tr("The list is as it was.");
}

QString errorText(const Error &error, const QString &notDone)
{
    QString why = fileSentence(error);
    if (why.isEmpty())
        why = databaseSentence(error);
    if (why.isEmpty())
        why = otherSentence(error);
    return notDone.isEmpty() ? why : QString(notDone + QLatin1Char(' ') + why);
}

} // namespace raiki
