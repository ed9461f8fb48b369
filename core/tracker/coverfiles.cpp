// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/coverfiles.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QFile>

namespace raiki {

namespace {

constexpr QLatin1StringView suffix(".cover");

} // namespace

CoverFiles::CoverFiles(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

void CoverFiles::readFolder() const
{
    m_isRead = true;
    if (m_folder.isEmpty())
        return;
    const QStringList files = QDir(m_folder).entryList({QLatin1Char('*') + QString(suffix)}, QDir::Files);
    for (const QString &file : files) {
        bool isNumber = false;
        const ShowId show{file.chopped(suffix.size()).toLongLong(&isNumber)};
        if (isNumber && show.isValid())
            m_shows.insert(show);
    }
}

bool CoverFiles::has(ShowId show) const
{
    if (!m_isRead)
        readFolder();
    return m_shows.contains(show);
}

QString CoverFiles::fileOf(ShowId show) const
{
    return m_folder + QLatin1Char('/') + QString::number(show.value) + suffix;
}

QString CoverFiles::pathOf(ShowId show) const
{
    return has(show) ? fileOf(show) : QString();
}

Result<void> CoverFiles::set(ShowId show, const QByteArray &picture)
{
    if (m_folder.isEmpty() || !show.isValid())
        return Error{ErrorCode::NotWritable, m_folder};
    (void)has(show); // what the folder had before
    if (!QDir().mkpath(m_folder) ||
        !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ErrorCode::NotWritable, m_folder};
    if (const Result<void> written = writeWholeFile(fileOf(show), picture); !written)
        return written.error();
    m_shows.insert(show);
    Q_EMIT changed(show);
    return {};
}

Result<void> CoverFiles::remove(ShowId show)
{
    if (!has(show))
        return {};
    QFile file(fileOf(show));
    if (file.exists() && !file.remove())
        return Error{ErrorCode::NotWritable, fileOf(show)};
    m_shows.remove(show);
    Q_EMIT changed(show);
    return {};
}

} // namespace raiki
