// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
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

/** Appends as UTF-8; most cells are ASCII and need no copy in between. */
void appendText(QByteArray &bytes, QStringView text)
{
    const qsizetype start = bytes.size();
    bytes.resize(start + text.size());
    char *out = bytes.data() + start;
    for (const QChar character : text) {
        if (character.unicode() >= 0x80) {
            bytes.truncate(start);
            bytes += text.toUtf8();
            return;
        }
        *out++ = static_cast<char>(character.unicode());
    }
}

/** At the start of a table, what would be read as a remark or as the line that names the separator. */
bool startsAsNoHeader(QStringView cell)
{
    return cell.startsWith(u'#') || cell.startsWith(u"sep=");
}

bool needsQuotes(QChar character)
{
    switch (character.unicode()) {
    case u',':
    case u'"':
    case u'\n':
    case u'\r':
    case u';':
    case u'|':
    case u'\t':
        return true;
    default:
        return false;
    }
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
    CsvWriter writer(guard);
    const auto add = [&writer](const QStringList &cells) {
        if (cells.size() == 1 && cells.first().isEmpty())
            writer.plainCell(u"\"\""); // else it would read as an empty line
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
        m_bytes += ',';
}

void CsvWriter::cell(QStringView text)
{
    separate();
    if (text.isEmpty())
        return;
    const bool opensBadly = m_bytes.isEmpty() && startsAsNoHeader(text);
    const bool isGuarded = m_guard == CellGuard::ForSpreadsheets && isGuardedOrFormula(text);
    if (!opensBadly && std::none_of(text.begin(), text.end(), needsQuotes)) {
        if (isGuarded)
            m_bytes += '\'';
        appendText(m_bytes, text);
        return;
    }
    m_bytes += isGuarded ? "\"'" : "\"";
    qsizetype copied = 0;
    for (qsizetype quote = text.indexOf(u'"'); quote >= 0; quote = text.indexOf(u'"', quote + 1)) {
        appendText(m_bytes, text.mid(copied, quote + 1 - copied));
        m_bytes += '"';
        copied = quote + 1;
    }
    appendText(m_bytes, text.mid(copied));
    m_bytes += '"';
}

void CsvWriter::plainCell(QStringView text)
{
    separate();
    appendText(m_bytes, text);
}

void CsvWriter::plainCell(std::optional<int> number)
{
    separate();
    if (!number)
        return;
    std::array<char, std::numeric_limits<int>::digits10 + 2> digits;
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), *number);
    m_bytes.append(digits.data(), written.ptr - digits.data());
}

void CsvWriter::utf8Cell(QByteArrayView text)
{
    // What may be quoted, guarded or a header's start is rare: that takes the long way.
    const bool isUsual = std::none_of(text.begin(), text.end(), [](char byte) {
        return needsQuotes(QChar::fromLatin1(byte)) && static_cast<unsigned char>(byte) < 0x80;
    });
    if (!isUsual || m_bytes.isEmpty() || (!text.isEmpty() && mayStartFormula(text.front()))) {
        cell(QString::fromUtf8(text));
        return;
    }
    separate();
    m_bytes += text;
}

void CsvWriter::plainUtf8Cell(QByteArrayView text)
{
    separate();
    m_bytes += text;
}

void CsvWriter::endRow()
{
    m_bytes.append('\r').append('\n');
    m_isFirst = true;
}

} // namespace raiki
