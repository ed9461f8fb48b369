// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace raiki {

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/raiki/raiki.sqlite");
}

QString catalogueUpdatePath(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    return database.path() + u'/' + database.completeBaseName() + QStringLiteral(".catalogue");
}

QString coverFolder(const QString &databasePath)
{
    return databasePath + QStringLiteral(".covers");
}

void takeOverSettings()
{
    const QString now = QSettings().fileName();
    const QFileInfo before(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                           QStringLiteral("/Unknown Organization/raiki.conf"));
    if (QFileInfo::exists(now) || !before.exists())
        return;
    QDir().mkpath(QFileInfo(now).path());
    if (QFile::rename(before.filePath(), now))
        QDir().rmdir(before.path()); // only where it is empty
}

} // namespace raiki
