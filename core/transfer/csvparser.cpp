// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csvparser.h"

#include "core/transfer/textdecoding.h"

#include <cstring>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Line ends in @p text; CRLF is one. */
qint64 lineEndsIn(QByteArrayView text)
{
    qint64 count = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text[place] == '\n' ||
            (text[place] == '\r' && (place + 1 == text.size() || text[place + 1] != '\n')))
            ++count;
    }
    return count;
}

} // namespace

CsvParser::CsvParser(QByteArrayView utf8, char delimiter)
    : m_place(utf8.data())
    , m_end(utf8.data() + utf8.size())
    , m_delimiter(delimiter)
{
    for (const char end : {delimiter, '\n', '\r'})
        m_endsCell[static_cast<unsigned char>(end)] = true;
}

std::optional<CsvRow> CsvParser::next()
{
    while (!m_error && m_place < m_end) {
        CsvRow row;
        row.line = m_line;
        row.cells.reserve(m_above.size());
        if (!readRecord(row))
            return {};
        // A quoted empty cell is a record, an empty line is none.
        const bool isEmptyLine =
            row.cells.size() == 1 && row.cells.first().isEmpty() && m_bytes.front().data();
        if (isEmptyLine)
            continue;
        m_above = row.cells;
        std::swap(m_aboveBytes, m_bytes);
        return row;
    }
    return {};
}

bool CsvParser::isAtCellEnd() const
{
    return m_place == m_end || m_endsCell[static_cast<unsigned char>(*m_place)];
}

bool CsvParser::readRecord(CsvRow &row)
{
    m_bytes.clear();
    while (true) {
        if (!readCell(row))
            return false;
        if (m_place == m_end)
            return true;
        if (*m_place != m_delimiter) {
            skipLineEnd();
            return true;
        }
        ++m_place;
    }
}

bool CsvParser::readCell(CsvRow &row)
{
    const qint64 column = row.cells.size() + 1;
    if (column > maxCsvColumns)
        return fail(m_line, column, "more columns than the bound"_L1);
    if (m_place == m_end || *m_place != '"')
        return addCell(row, readPlain());
    QByteArray text;
    const qint64 openedAt = m_line;
    if (!readQuoted(text, column))
        return false;
    if (!isAtCellEnd()) {
        if (m_line != openedAt)
            return fail(openedAt, column, "a quote that is not closed where its cell ends"_L1);
        text += readPlain();
    }
    m_bytes.emplace_back();
    if (text.size() > maxCsvCellBytes)
        return fail(openedAt, column, "a cell over the bound"_L1);
    row.cells.append(QString::fromUtf8(text));
    return true;
}

bool CsvParser::readQuoted(QByteArray &text, qint64 column)
{
    const qint64 openedAt = m_line;
    ++m_place;
    while (true) {
        const auto *quote =
            static_cast<const char *>(std::memchr(m_place, '"', static_cast<size_t>(m_end - m_place)));
        if (!quote)
            return fail(openedAt, column, "a quote that is never closed"_L1);
        const QByteArrayView piece(m_place, quote - m_place);
        text += piece;
        m_line += lineEndsIn(piece);
        m_place = quote + 1;
        if (text.size() > maxCsvCellBytes)
            return fail(openedAt, column, "a cell over the bound"_L1);
        if (m_place == m_end || *m_place != '"')
            return true;
        text += '"';
        ++m_place;
    }
}

QByteArrayView CsvParser::readPlain()
{
    const char *const start = m_place;
    const char *place = start;
    while (place != m_end && !m_endsCell[static_cast<unsigned char>(*place)])
        ++place;
    m_place = place;
    return {start, place - start};
}

bool CsvParser::addCell(CsvRow &row, QByteArrayView text)
{
    const qsizetype column = row.cells.size();
    if (text.size() > maxCsvCellBytes)
        return fail(m_line, column + 1, "a cell over the bound"_L1);
    const auto above = static_cast<size_t>(column);
    const bool isSameAsAbove = above < m_aboveBytes.size() && column < m_above.size() && !text.isEmpty() &&
                               m_aboveBytes[above] == text;
    m_bytes.push_back(text);
    row.cells.append(isSameAsAbove ? m_above[column] : QString::fromUtf8(text));
    return true;
}

void CsvParser::skipLineEnd()
{
    if (*m_place == '\r' && m_place + 1 < m_end && m_place[1] == '\n')
        ++m_place;
    ++m_place;
    ++m_line;
}

bool CsvParser::fail(qint64 line, qint64 column, QLatin1StringView what)
{
    m_error = placedError(line, column, what);
    return false;
}

} // namespace raiki
