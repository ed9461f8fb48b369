// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csvlistwriter.h"

#include "core/transfer/cellreading.h"
#include "core/transfer/listrow.h"

#include <algorithm>

namespace raiki {
namespace {

bool needsCare(char byte)
{
    const auto unit = static_cast<unsigned char>(byte);
    return unit <= ' ' || unit >= 0x80 || unit == '\\' || unit == ';' || unit == ',' || unit == '|';
}

/** Header and room for @p rows. */
QByteArray startOfTable(qsizetype rows)
{
    constexpr qsizetype usualBytes = 280;
    CsvWriter header;
    for (const ListField field : allListFields())
        header.plainCell(listFieldName(field));
    header.endRow();
    QByteArray start = header.take();
    start.reserve(start.size() + rows * usualBytes);
    return start;
}

void writeTime(const std::optional<qint64> &milliseconds, CsvWriter &to)
{
    to.plainCell(milliseconds ? timeStampText(QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC))
                              : QString());
}

} // namespace

void appendItem(QByteArray &cell, QByteArrayView item)
{
    if (item.isEmpty())
        return;
    if (!cell.isEmpty())
        cell += "; ";
    if (std::none_of(item.begin(), item.end(), needsCare))
        cell += item;
    else
        cell += itemsText({QString::fromUtf8(item)}).toUtf8();
}

CsvListWriter::CsvListWriter(qsizetype rows)
    : m_writer(startOfTable(rows))
{
}

void CsvListWriter::add(const ListCells &row)
{
    for (const QByteArrayView text :
         {row.title, row.english, row.romaji, row.native, row.synonyms, row.aliases})
        m_writer.utf8Cell(text);
    m_writer.plainUtf8Cell(row.kind);
    m_writer.plainCell(row.season);
    m_writer.plainCell(row.part);
    m_writer.utf8Cell(row.subtitle);
    m_writer.plainCell(row.episodes);
    m_writer.plainUtf8Cell(row.status);
    m_writer.plainCell(row.episodesWatched);
    m_writer.plainCell(row.score);
    m_writer.plainUtf8Cell(row.started);
    m_writer.plainUtf8Cell(row.finished);
    m_writer.plainCell(row.rewatches);
    m_writer.utf8Cell(row.notes);
    m_writer.utf8Cell(row.tags);
    m_writer.plainUtf8Cell(row.premiere);
    m_writer.utf8Cell(row.platforms);
    m_writer.plainUtf8Cell(row.reminders);
    for (const QByteArrayView id : row.ids)
        m_writer.utf8Cell(id);
    m_writer.utf8Cell(row.officialSite);
    writeTime(row.addedAt, m_writer);
    writeTime(row.changedAt, m_writer);
    m_writer.endRow();
}

} // namespace raiki
