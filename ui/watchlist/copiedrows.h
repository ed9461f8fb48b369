// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/watchlist/watchlistitem.h"

#include <QMimeData>
#include <QUrl>

#include <memory>
#include <vector>

class QTemporaryDir;

/**
 * Rows on their way to another program, with the columns that are shown: each form is made when somebody asks
 * for it, from the rows as they were when they were taken.
 */
namespace raiki {

/** What the plain text of the rows is: lines with tabs, or the table. */
enum class CopiedText { Lines, Table };

class CopiedRows final : public QMimeData
{
public:
    /** @param folder where a file of the rows may be put, and what is offered then; null: no file. It is
     * there as long as anybody holds it: who got the file may read it after the drop. */
    CopiedRows(std::vector<WatchlistItem> rows, std::vector<WatchlistColumn> columns, ListStyle style,
               CopiedText text, std::shared_ptr<const QTemporaryDir> folder = {});
    ~CopiedRows() override;

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override { return formats().contains(format); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    [[nodiscard]] QByteArray csv() const;
    /** The file's url; empty where it cannot be written. */
    [[nodiscard]] QByteArray fileUrl() const;

    std::vector<WatchlistItem> m_rows;
    std::vector<WatchlistColumn> m_columns;
    ListStyle m_style;
    CopiedText m_text;
    std::shared_ptr<const QTemporaryDir> m_folder;
    mutable QByteArray m_file; ///< the url of the file, once it is written
};

} // namespace raiki
