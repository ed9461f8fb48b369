// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/copiedrows.h"

#include "core/base/wholefile.h"
#include "ui/watchlist/rowcopy.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace raiki {

namespace {

constexpr QLatin1StringView csvFormat("text/csv");
constexpr QLatin1StringView textFormat("text/plain");
constexpr QLatin1StringView filesFormat("text/uri-list");

/** The translation context of this file. */
class CopiedRowsText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::CopiedRowsText)
};

} // namespace

CopiedRows::CopiedRows(std::vector<WatchlistItem> rows, std::vector<WatchlistColumn> columns, ListStyle style,
                       CopiedText text, RowsAsFile asFile)
    : m_rows(std::move(rows))
    , m_columns(std::move(columns))
    , m_style(std::move(style))
    , m_text(text)
    , m_asFile(std::move(asFile))
{
}

CopiedRows::~CopiedRows() = default;

QStringList CopiedRows::formats() const
{
    QStringList formats{csvFormat, textFormat};
    if (isFile())
        formats.append(filesFormat);
    return formats;
}

QByteArray CopiedRows::csv() const
{
    return rowsAsCsv(m_rows, m_columns, m_style);
}

bool CopiedRows::isFile() const
{
    return m_asFile.folder && m_asFile.folder->isValid();
}

QByteArray CopiedRows::fileUrl() const
{
    if (!m_file.isEmpty() || !isFile())
        return m_file;
    const QByteArray bytes = m_asFile.bytes();
    if (bytes.isEmpty())
        return {};
    // Each drag has a folder of its own: the name is what lies on the desktop afterwards.
    QTemporaryDir folder(m_asFile.folder->filePath(QStringLiteral("XXXXXX")));
    folder.setAutoRemove(false); // goes with the one that it is in
    //: the name of a file that rows of the list are dragged out as; keep ".csv"
    const QString path = folder.filePath(CopiedRowsText::tr("watchlist.csv"));
    if (folder.isValid() && writeWholeFile(path, bytes))
        m_file = QUrl::fromLocalFile(path).toEncoded() + "\r\n";
    return m_file;
}

QVariant CopiedRows::retrieveData(const QString &format, QMetaType type) const
{
    if (format == csvFormat)
        return csv();
    if (format == textFormat)
        return m_text == CopiedText::Table ? QString::fromUtf8(csv())
                                           : rowsAsText(m_rows, m_columns, m_style);
    if (format == filesFormat)
        return fileUrl();
    return QMimeData::retrieveData(format, type);
}

} // namespace raiki
