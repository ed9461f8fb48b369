// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/wholefile.h"

#include "core/base/heldfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace raiki {

namespace {

Error fileError(ErrorCode code, const QString &path, const QString &reason)
{
    return {code, path + QStringLiteral(": ") + reason};
}

/** Whether the system's @p reason is that there is no room, or no more than the user may take. */
bool isNoRoom(int reason)
{
#ifdef EDQUOT
    if (reason == EDQUOT)
        return true;
#endif
    return reason == ENOSPC || reason == EFBIG;
}

/** @param reason errno of the step that failed, 0 where it left none: of a write that broke off in the middle
 * QSaveFile knows no reason at all
 * @param bytes what should have been written */
Error writeError(const QSaveFile &file, int reason, qint64 bytes)
{
    bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError ||
                  isNoRoom(reason);
    if (!isFull && reason == 0 && file.error() != QFileDevice::OpenError) {
        const qint64 room = QStorageInfo(QFileInfo(file.fileName()).absolutePath()).bytesAvailable();
        isFull = room >= 0 && room < bytes;
    }
    const bool isKnown = file.error() != QFileDevice::NoError && !isNoRoom(reason);
    const QString why = isKnown || reason == 0 ? file.errorString() : qt_error_string(reason);
    return fileError(isFull ? ErrorCode::DiskFull : ErrorCode::NotWritable, file.fileName(), why);
}

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, path};
    if (QFileInfo(path).isDir())
        return fileError(ErrorCode::NotReadable, path, QStringLiteral("is a folder"));
    if (isHeldFile(path))
        return Error{ErrorCode::NotReadable, path};
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::NotReadable, path, file.errorString());
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(ErrorCode::NotReadable, path, file.errorString());
    if (bytes.size() > maxBytes)
        return fileError(ErrorCode::TooLarge, path, QString::number(maxBytes));
    return bytes;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    // Renaming a new file over a device or a pipe would put a plain file in its place.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return fileError(ErrorCode::NotWritable, path, QStringLiteral("is not a plain file"));
    if (isHeldFile(path))
        return Error{ErrorCode::NotWritable, path};
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, errno, bytes.size());
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const Error error = writeError(file, errno, bytes.size());
        file.cancelWriting();
        return error;
    }
    errno = 0;
    if (!file.commit())
        return writeError(file, errno, bytes.size());
    return {};
}

} // namespace raiki
