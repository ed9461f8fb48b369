// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/filelocks.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

namespace raiki::test {

qsizetype locksOf(const QString &path)
{
#ifdef Q_OS_LINUX
    struct stat about = {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (stat(QFile::encodeName(path).constData(), &about) == 0 && locks.open(QFile::ReadOnly)) {
        const QByteArray inode = ':' + QByteArray::number(qulonglong(about.st_ino)) + ' ';
        return locks.readAll().count(inode);
    }
#else
    Q_UNUSED(path)
#endif
    return -1;
}

} // namespace raiki::test
