// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/autostart.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace raiki {

namespace {

constexpr qint64 mostBytes = 64 * 1024;

/** Quoted as the Desktop Entry Specification wants it in Exec: the string's own escapes come on top. */
QString quoted(const QString &program)
{
    QString text;
    for (const QChar sign : program) {
        if (sign == u'"' || sign == u'`' || sign == u'$' || sign == u'\\')
            text += u'\\';
        text += sign;
        if (sign == u'%')
            text += u'%';
    }
    text.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + text + u'"';
}

} // namespace

QString autostartPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/raiki.desktop");
}

bool isAutostartOn()
{
    const Result<QByteArray> entry = readWholeFile(autostartPath(), mostBytes);
    return entry && !entry->contains("\nHidden=true") &&
           !entry->contains("\nX-GNOME-Autostart-enabled=false");
}

QByteArray autostartEntry(const QString &program)
{
    const QString text = QStringLiteral("[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Raiki\n"
                                        "Comment=Anime release tracker\n"
                                        "Icon=raiki\n"
                                        "Exec=%1 --minimised\n"
                                        "Terminal=false\n"
                                        "X-GNOME-Autostart-enabled=true\n");
    return QString(text.arg(quoted(program))).toUtf8();
}

QString ownProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

Result<void> setAutostart(bool on, const QString &program)
{
    const QString path = autostartPath();
    if (on) {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{ErrorCode::NotWritable, path};
        return writeWholeFile(path, autostartEntry(program));
    }
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::NotWritable, path};
    return {};
}

} // namespace raiki
