// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/wholefile.h"

#include "core/base/heldfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace raiki {

namespace {

Error fileError(ErrorCode code, const QString &path, const QString &reason)
{
    return {code, path + QStringLiteral(": ") + reason};
}

Error writeError(const QSaveFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return fileError(isFull ? ErrorCode::DiskFull : ErrorCode::NotWritable, file.fileName(),
                     file.errorString());
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
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const Error error = writeError(file);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return writeError(file);
    return {};
}

} // namespace raiki
