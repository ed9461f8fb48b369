// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csv.h"

#include <algorithm>

namespace raiki {
namespace {

/** What makes a spreadsheet run a cell, also in full width, where it stands first. */
bool startsFormula(QChar character)
{
    switch (character.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠':
        return true;
    default:
        return false;
    }
}

/** Apostrophes and then a character that starts a formula: both directions count one apostrophe here. */
bool isGuardedOrFormula(const QString &cell)
{
    const auto first =
        std::find_if(cell.begin(), cell.end(), [](QChar character) { return character != u'\''; });
    return first != cell.end() && startsFormula(*first);
}

/** At the start of a table, what would be read as a remark or as the line that names the separator. */
bool startsAsNoHeader(QByteArrayView line)
{
    return line.startsWith(QByteArrayView("#")) || line.startsWith("sep=");
}

void appendCell(QByteArray &line, const QString &cell, CellGuard guard)
{
    const QByteArray text = (guard == CellGuard::None ? cell : neutralisedCell(cell)).toUtf8();
    const bool isFirst = line.isEmpty();
    const bool needsQuotes =
        (isFirst && startsAsNoHeader(text)) || std::any_of(text.begin(), text.end(), [](char byte) {
            return byte == ',' || byte == '"' || byte == '\n' || byte == '\r' || byte == ';' || byte == '|' ||
                   byte == '\t';
        });
    if (!needsQuotes) {
        line += text;
        return;
    }
    line += '"';
    for (const char byte : text) {
        if (byte == '"')
            line += '"';
        line += byte;
    }
    line += '"';
}

void appendRow(QByteArray &bytes, const QStringList &cells, CellGuard guard)
{
    if (cells.size() == 1 && cells.first().isEmpty())
        bytes += "\"\""; // else it would read as an empty line
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!isFirst)
            bytes += ',';
        isFirst = false;
        appendCell(bytes, cell, guard);
    }
    bytes += "\r\n";
}

} // namespace

QString neutralisedCell(const QString &cell)
{
    return isGuardedOrFormula(cell) ? QString(u'\'' + cell) : cell;
}

QString restoredCell(const QString &cell)
{
    return cell.startsWith(u'\'') && isGuardedOrFormula(cell) ? cell.mid(1) : cell;
}

QByteArray writeCsv(const QStringList &header, const std::vector<QStringList> &rows, CellGuard guard)
{
    QByteArray bytes;
    appendRow(bytes, header, guard);
    for (const QStringList &row : rows)
        appendRow(bytes, row, guard);
    return bytes;
}

} // namespace raiki
