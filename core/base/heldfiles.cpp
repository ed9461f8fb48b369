// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/heldfiles.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>
#include <filesystem>
#include <mutex>

namespace raiki {

namespace {

struct HeldFiles
{
    std::mutex mutex;
    QStringList paths; ///< one for each time it is held
};

HeldFiles &heldFiles()
{
    static HeldFiles files;
    return files;
}

/** Where a write goes: also through links to what is not there yet. */
std::filesystem::path fileOf(const QString &path)
{
    constexpr int mostLinks = 40; // as of Linux; more are a circle
    QFileInfo file(path);
    for (int links = 0; file.isSymLink() && !file.exists() && links < mostLinks; ++links)
        file.setFile(file.symLinkTarget());
    return file.filesystemAbsoluteFilePath();
}

/** Also of files that are not there yet, by their names in one folder. */
bool isSameFile(const std::filesystem::path &one, const std::filesystem::path &other)
{
    std::error_code unknown; // one of them is not there
    if (std::filesystem::equivalent(one, other, unknown))
        return true;
    return one.filename() == other.filename() &&
           std::filesystem::equivalent(one.parent_path(), other.parent_path(), unknown);
}

} // namespace

void holdFile(const QString &path)
{
    if (path.isEmpty())
        return;
    const std::lock_guard lock(heldFiles().mutex);
    heldFiles().paths.append(QFileInfo(path).absoluteFilePath());
}

void letGoOf(const QString &path)
{
    if (path.isEmpty())
        return;
    const std::lock_guard lock(heldFiles().mutex);
    heldFiles().paths.removeOne(QFileInfo(path).absoluteFilePath());
}

bool isHeldFile(const QString &path)
{
    constexpr std::array parts{"", "-wal", "-shm", "-journal"};
    if (path.isEmpty())
        return false;
    const std::filesystem::path file = fileOf(path);
    const std::lock_guard lock(heldFiles().mutex);
    const QStringList &held = heldFiles().paths;
    return std::any_of(held.begin(), held.end(), [&](const QString &database) {
        const QString real = QFileInfo(database).canonicalFilePath(); // SQLite follows links first
        return std::any_of(parts.begin(), parts.end(), [&](const char *part) {
            return isSameFile(file, fileOf((real.isEmpty() ? database : real) + QLatin1StringView(part)));
        });
    });
}

} // namespace raiki
