// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/autostart.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace raiki {

namespace {

constexpr qint64 mostBytes = 64 * 1024;

/** Quoted as the Desktop Entry Specification wants it in Exec: the string's own escapes come on top. */
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar sign : argument) {
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

QString autostartPath(const QString &list)
{
    QString name = QStringLiteral("raiki");
    if (!list.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(list.toUtf8(), QCryptographicHash::Sha1);
        name += u'-' + QString::fromLatin1(hash.toHex().left(12));
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/") + name + QStringLiteral(".desktop");
}

bool isAutostartOn(const QString &list)
{
    const Result<QByteArray> entry = readWholeFile(autostartPath(list), mostBytes);
    return entry && !entry->contains("\nHidden=true") &&
           !entry->contains("\nX-GNOME-Autostart-enabled=false");
}

QByteArray autostartEntry(const QString &program, const QString &list)
{
    const QString whatToOpen =
        list.isEmpty() ? QString() : QString(QStringLiteral(" --database ") + quoted(list));
    const QString text = QStringLiteral("[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Raiki\n"
                                        "Comment=Anime release tracker\n"
                                        "Icon=raiki\n"
                                        "Exec=%1 --minimised%2\n"
                                        "Terminal=false\n"
                                        "X-GNOME-Autostart-enabled=true\n");
    return QString(text.arg(quoted(program), whatToOpen)).toUtf8();
}

QString ownProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

Result<void> setAutostart(bool on, const QString &program, const QString &list)
{
    const QString path = autostartPath(list);
    if (on) {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{ErrorCode::NotWritable, path};
        return writeWholeFile(path, autostartEntry(program, list));
    }
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::NotWritable, path};
    return {};
}

} // namespace raiki
