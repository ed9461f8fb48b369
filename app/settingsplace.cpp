// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/settingsplace.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace raiki {

namespace {

/** What Qt calls whoever names nobody. */
QString earlierFile()
{
    return QSettings(QStringLiteral("Unknown Organization"), QCoreApplication::applicationName()).fileName();
}

} // namespace

void useSettingsPlace()
{
    QCoreApplication::setOrganizationName(QStringLiteral("raiki"));
    const QString place = QSettings().fileName();
    const QString earlier = earlierFile();
    // Elsewhere they are no files (a registry), and there was no Raiki to leave any.
    if (!place.endsWith(QStringLiteral(".conf")) || !QFileInfo::exists(earlier) || QFileInfo::exists(place))
        return;
    const QFileInfo newFile(place);
    if (!QDir().mkpath(newFile.path()) || !QFile::rename(earlier, place)) {
        qCWarning(lcUi) << "the settings stay in" << earlier;
        return;
    }
    QDir().rmdir(QFileInfo(earlier).path()); // where nobody else's are in it
}

} // namespace raiki
