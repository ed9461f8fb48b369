// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/databasefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <map>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#endif

namespace raiki {
namespace {

const QString partialSuffix = QStringLiteral(".part");
const QString logSuffix = QStringLiteral("-wal");
constexpr auto ownerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerOnlyFolder = ownerOnlyFile | QFileDevice::ExeOwner;

/** Every missing folder down to @p folder, for its owner alone. */
bool makeFolder(const QString &folder)
{
    const QFileInfo there(folder);
    if (there.exists())
        return there.isDir();
    if (!makeFolder(there.absolutePath()))
        return false;
    return QDir().mkdir(folder, ownerOnlyFolder) || QFileInfo(folder).isDir();
}

/** What changes with every write. */
std::pair<qint64, QDateTime> stateOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.size(), file.lastModified()};
}

/** The numbered files there are, by number. */
std::map<qint64, QString> numberedFiles(const QString &prefix, const QString &suffix)
{
    std::map<qint64, QString> files;
    const QFileInfo place(prefix);
    const QString start = place.fileName();
    const QStringList names = place.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!name.startsWith(start) || !name.endsWith(suffix) || name.size() <= start.size() + suffix.size())
            continue;
        bool isNumber = false;
        const qint64 number =
            name.sliced(start.size(), name.size() - start.size() - suffix.size()).toLongLong(&isNumber);
        if (isNumber)
            files.emplace(number, place.dir().filePath(name));
    }
    return files;
}

} // namespace

Result<void> makeDatabaseFile(const QString &path, MissingFolders folders)
{
    // Bytes that are no text in this locale became U+FFFD: the list would land in a file of another name.
    if (path.contains(QChar::ReplacementCharacter))
        return Error{ErrorCode::NotReadable,
                     QStringLiteral("%1: the name is not readable in this locale").arg(path)};
    if (!QFileInfo::exists(path)) {
        const QString folder = QFileInfo(path).absolutePath();
        if (folders == MissingFolders::Refuse && !QFileInfo(folder).isDir())
            return Error{ErrorCode::NotWritable, QStringLiteral("%1 (no such folder)").arg(folder)};
        if (!makeFolder(folder))
            return Error{ErrorCode::NotWritable, folder};
        QFile file(path);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnlyFile) && !QFileInfo::exists(path))
            return Error{file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                    : ErrorCode::NotWritable,
                         QStringLiteral("%1: %2").arg(path, file.errorString())};
    }
    return checkDatabaseFile(path);
}

Result<void> checkDatabaseFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, path};
    if (!file.isFile())
        return Error{ErrorCode::NotReadable, QStringLiteral("%1 is no file").arg(path)};
    if (!file.isReadable())
        return Error{ErrorCode::NotReadable, path};
    return {};
}

QString immutableUri(const QString &path)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + QStringLiteral("?immutable=1");
}

QString readOnlyDetail(const QString &path)
{
    return QStringLiteral("%1 (read-only)").arg(path);
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + logSuffix).size() > 0;
}

Result<void> copyAsItLies(const QString &path, const QString &copy)
{
    constexpr int attempts = 5;
    const QString log = path + logSuffix;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto before = std::pair(stateOf(path), stateOf(log));
        for (const QString &suffix : {QString(), logSuffix}) {
            QFile::remove(copy + suffix);
            QFile part(path + suffix);
            if ((suffix.isEmpty() || hasLog(path)) && !part.copy(copy + suffix))
                return Error{part.error() == QFileDevice::OpenError ? ErrorCode::NotReadable
                                                                    : ErrorCode::NotWritable,
                             QStringLiteral("%1: %2").arg(part.fileName(), part.errorString())};
            QFile::setPermissions(copy + suffix, ownerOnlyFile);
        }
        if (std::pair(stateOf(path), stateOf(log)) == before)
            return {};
    }
    return Error{ErrorCode::DatabaseBusy, path};
}

QString partialName(const QString &path)
{
    return path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128) + partialSuffix;
}

Result<void> renameToNew(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) {
        QFile::remove(from);
        return {};
    }
    if (errno == EEXIST)
        return Error{ErrorCode::AlreadyExists, to};
        // Some file systems have no links: there a look has to do.
#endif
    if (QFileInfo::exists(to))
        return Error{ErrorCode::AlreadyExists, to};
    return QFile::rename(from, to) ? Result<void>() : Error{ErrorCode::NotWritable, to};
}

void removeOldPartials(const QString &path)
{
    const QFileInfo made(path);
    const QDateTime dayBefore = made.lastModified().addDays(-1);
    const QFileInfoList files = made.dir().entryInfoList({QLatin1Char('*') + partialSuffix}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < dayBefore)
            QFile::remove(file.filePath());
    }
}

QString nextNumbered(const QString &prefix, const QString &suffix)
{
    const std::map<qint64, QString> files = numberedFiles(prefix, suffix);
    const qint64 number = files.empty() ? 1 : files.rbegin()->first + 1;
    return prefix + QString::number(number) + suffix;
}

void pruneNumbered(const QString &prefix, const QString &suffix, int kept)
{
    std::map<qint64, QString> files = numberedFiles(prefix, suffix);
    while (files.size() > static_cast<size_t>(kept)) {
        QFile::remove(files.begin()->second);
        files.erase(files.begin());
    }
}

} // namespace raiki
