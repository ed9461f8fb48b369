// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csv.h"
#include "core/transfer/csvparser.h"
#include "core/transfer/textdecoding.h"

#include <algorithm>
#include <array>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array delimiters{',', ';', '\t', '|'};
constexpr qsizetype tableSampleBytes = 64 * 1024;
constexpr int sampleRecords = 40;

/** How well @p delimiter cuts the sample into a table: 0 where it never stands in the header. */
int fitOf(QByteArrayView sample, char delimiter)
{
    CsvParser parser(sample, delimiter);
    const std::optional<CsvRow> header = parser.next();
    if (!header || header->cells.size() < 2)
        return 0;
    int records = 0;
    int even = 0;
    for (std::optional<CsvRow> row = parser.next(); row && records < sampleRecords; row = parser.next()) {
        ++records;
        even += row->cells.size() == header->cells.size() ? 1 : 0;
    }
    const int evenness = records == 0 ? 1000 : even * 1000 / records;
    return 1 + evenness + static_cast<int>(std::min<qsizetype>(header->cells.size(), 50)) * 4;
}

char guessDelimiter(QByteArrayView text)
{
    const QByteArrayView sample = text.first(std::min(text.size(), tableSampleBytes));
    char best = delimiters.front();
    int bestFit = 0;
    for (const char delimiter : delimiters) {
        const int fit = fitOf(sample, delimiter);
        if (fit > bestFit) {
            best = delimiter;
            bestFit = fit;
        }
    }
    return best;
}

/** "sep=;" as the first line, which Excel writes and reads; nothing where there is none. */
std::optional<char> takeSeparatorLine(QByteArrayView &text)
{
    constexpr QByteArrayView prefix("sep=");
    if (!text.startsWith(prefix) || text.size() < prefix.size() + 2)
        return {};
    const char separator = text[prefix.size()];
    QByteArrayView rest = text.sliced(prefix.size() + 1);
    if (rest.front() != '\r' && rest.front() != '\n')
        return {};
    rest = rest.sliced(rest.startsWith("\r\n") ? 2 : 1);
    text = rest;
    return separator;
}

bool startsRemark(QByteArrayView text)
{
    if (!text.startsWith('#') || text.size() < 2)
        return false;
    // "#,Title" is a header whose first column counts the rows.
    const char second = text[1];
    return second != '"' && second != '\r' && second != '\n' &&
           std::find(delimiters.begin(), delimiters.end(), second) == delimiters.end();
}

/** Remarks above the header ("# exported 2026"), each alone on its line. */
qint64 skipRemarks(QByteArrayView &text)
{
    qint64 lines = 0;
    while (startsRemark(text)) {
        const qsizetype end = text.indexOf('\n');
        if (end < 0)
            break;
        text = text.sliced(end + 1);
        ++lines;
    }
    return lines;
}

bool isAsciiDelimiter(QChar delimiter)
{
    const char16_t code = delimiter.unicode();
    return code < 0x80 && code != u'"' && code != u'\r' && code != u'\n' && code != 0;
}

Result<CsvTable> readRecords(QByteArrayView text, CsvDialect dialect, qint64 linesBefore)
{
    CsvTable table;
    CsvParser parser(text, dialect.delimiter.toLatin1());
    table.dialect = std::move(dialect);
    if (std::optional<CsvRow> header = parser.next())
        table.header = std::move(header->cells);
    while (std::optional<CsvRow> row = parser.next()) {
        if (table.rows.size() >= maxCsvRows)
            return Error{ErrorCode::TooLarge, QString::number(maxCsvRows) + " rows"_L1};
        row->line += linesBefore;
        table.rows.push_back(*std::move(row));
    }
    if (parser.error())
        return *parser.error();
    if (table.header.isEmpty())
        return placedError(1, 0, "an empty file"_L1);
    return table;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes, std::optional<CsvDialect> dialect)
{
    if (bytes.size() > maxCsvBytes)
        return Error{ErrorCode::TooLarge, QString::number(maxCsvBytes) + " bytes"_L1};
    if (dialect && !isAsciiDelimiter(dialect->delimiter))
        return Error{ErrorCode::InvalidInput, dialect->delimiter};
    const Result<DecodedText> decoded = decodeText(bytes, dialect ? dialect->encoding : QString());
    if (!decoded)
        return decoded.error();
    QByteArrayView text(decoded->utf8);
    const std::optional<char> separator = takeSeparatorLine(text);
    const qint64 linesBefore = (separator ? 1 : 0) + skipRemarks(text);
    CsvDialect used{u',', decoded->encoding};
    if (dialect)
        used.delimiter = dialect->delimiter;
    else
        used.delimiter = QLatin1Char(separator ? *separator : guessDelimiter(text));
    return readRecords(text, used, linesBefore);
}

} // namespace raiki
