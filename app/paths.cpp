// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/paths.h"

#include <QFileInfo>
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

} // namespace raiki
