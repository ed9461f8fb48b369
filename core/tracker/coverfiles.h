// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/shows/show.h"

#include <QObject>
#include <QSet>

/**
 * The fan's own pictures of shows: a file a show in a folder beside the database, named by the show's id (ids
 * are never used twice). No part of the list: neither backups nor the journal have them. Store thread.
 */
namespace raiki {

class CoverFiles final : public QObject
{
    Q_OBJECT

public:
    /** @param folder made when the first picture comes; empty: there is nowhere to keep any */
    explicit CoverFiles(const QString &folder, QObject *parent = nullptr);

    /** Quick: the folder is read once. */
    [[nodiscard]] bool has(ShowId show) const;
    /** Empty where the show has none. */
    [[nodiscard]] QString pathOf(ShowId show) const;
    /** Replaces the show's picture. @param picture a whole file of a format that the toolkit reads. DiskFull,
     * NotWritable */
    [[nodiscard]] Result<void> set(ShowId show, const QByteArray &picture);
    /** Nothing happens where there is none. NotWritable */
    [[nodiscard]] Result<void> remove(ShowId show);

Q_SIGNALS:
    void changed(raiki::ShowId show);

private:
    void readFolder() const;
    [[nodiscard]] QString fileOf(ShowId show) const;

    QString m_folder;
    mutable bool m_isRead = false;
    mutable QSet<ShowId> m_shows;
};

} // namespace raiki
