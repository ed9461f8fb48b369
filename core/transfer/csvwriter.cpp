// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csv.h"

#include <algorithm>
#include <array>
#include <utility>

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
bool isGuardedOrFormula(QStringView cell)
{
    const auto first =
        std::find_if(cell.begin(), cell.end(), [](QChar character) { return character != u'\''; });
    return first != cell.end() && startsFormula(*first);
}

/** Whether a cell whose UTF-8 begins so may be a formula, or guarded as one; full width begins with 0xEF. */
bool mayStartFormula(char first)
{
    return first == '\'' || first == '\xEF' || startsFormula(QChar::fromLatin1(first));
}

/** At the start of a table, what would be read as a remark or as the line that names the separator. */
bool startsAsNoHeader(QByteArrayView cell)
{
    return cell.startsWith('#') || cell.startsWith("sep=");
}

constexpr std::array<bool, 256> needsQuotes = [] {
    std::array<bool, 256> needs{};
    for (const unsigned char byte : {',', '"', '\n', '\r', ';', '|', '\t'})
        needs[byte] = true;
    return needs;
}();

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
    CsvWriter writer(guard);
    const auto add = [&writer](const QStringList &cells) {
        if (cells.size() == 1 && cells.first().isEmpty())
            writer.plainUtf8Cell("\"\""); // else it would read as an empty line
        else
            std::for_each(cells.begin(), cells.end(), [&writer](const QString &cell) { writer.cell(cell); });
        writer.endRow();
    };
    add(header);
    std::for_each(rows.begin(), rows.end(), add);
    return writer.take();
}

void CsvWriter::separate()
{
    if (!std::exchange(m_isFirst, false))
        m_bytes.append(',');
}

void CsvWriter::cell(QStringView text)
{
    utf8Cell(text.toUtf8());
}

void CsvWriter::plainCell(std::optional<int> number)
{
    separate();
    if (number)
        m_bytes.append(qint64{*number});
}

/** Copied while it is looked at: what is to be quoted or guarded is rare. */
void CsvWriter::utf8Cell(QByteArrayView text)
{
    separate();
    if (text.isEmpty())
        return;
    if (m_bytes.isEmpty() || mayStartFormula(text.front())) {
        quotedCell(text);
        return;
    }
    char *out = m_bytes.room(text.size());
    bool isQuoted = false;
    for (const char byte : text) {
        *out++ = byte;
        isQuoted |= needsQuotes[static_cast<unsigned char>(byte)];
    }
    if (isQuoted)
        quotedCell(text);
    else
        m_bytes.took(text.size());
}

/** With quotes where it needs some, and an apostrophe where a spreadsheet would run it. */
void CsvWriter::quotedCell(QByteArrayView text)
{
    const bool isGuarded = m_guard == CellGuard::ForSpreadsheets && mayStartFormula(text.front()) &&
                           isGuardedOrFormula(QString::fromUtf8(text));
    const bool opensBadly = m_bytes.isEmpty() && startsAsNoHeader(text);
    const bool isQuoted = opensBadly || std::any_of(text.begin(), text.end(), [](char byte) {
                              return needsQuotes[static_cast<unsigned char>(byte)];
                          });
    if (isQuoted)
        m_bytes.append('"');
    if (isGuarded)
        m_bytes.append('\'');
    for (const char byte : text) {
        if (byte == '"')
            m_bytes.append('"');
        m_bytes.append(byte);
    }
    if (isQuoted)
        m_bytes.append('"');
}

void CsvWriter::plainUtf8Cell(QByteArrayView text)
{
    separate();
    m_bytes.append(text);
}

void CsvWriter::endRow()
{
    m_bytes.append(QByteArrayView("\r\n"));
    m_isFirst = true;
}

} // namespace raiki
