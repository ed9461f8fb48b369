// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/watchlist/watchlistitem.h"

#include <QMimeData>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QTemporaryDir;

/**
 * Rows on their way to another program: each form is made when somebody asks for it. What is read or pasted
 * has the columns that are shown, as they are shown; a file is a list, with all that the list knows.
 */
namespace raiki {

/** What the plain text of the rows is: lines with tabs, or the table. */
enum class CopiedText { Lines, Table };

/** What rows that are dragged out become: a list file that any Raiki takes in as it was. */
struct RowsAsFile
{
    /** Where it may be put. It is there as long as anybody holds it: who got the file may read it after the
     * drop. Null: there is no file. */
    std::shared_ptr<const QTemporaryDir> folder = {};
    std::function<QByteArray()> bytes = {}; ///< empty where they cannot be had
};

class CopiedRows final : public QMimeData
{
public:
    CopiedRows(std::vector<WatchlistItem> rows, std::vector<WatchlistColumn> columns, ListStyle style,
               CopiedText text, RowsAsFile asFile = {});
    ~CopiedRows() override;

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override { return formats().contains(format); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    /** The table as it is shown. */
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] bool isFile() const;
    /** The file's url; empty where it cannot be written. */
    [[nodiscard]] QByteArray fileUrl() const;

    std::vector<WatchlistItem> m_rows;
    std::vector<WatchlistColumn> m_columns;
    ListStyle m_style;
    CopiedText m_text;
    RowsAsFile m_asFile;
    mutable QByteArray m_file; ///< the url of the file, once it is written
};

} // namespace raiki
