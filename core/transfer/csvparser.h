// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/csv.h"

#include <QByteArrayView>

#include <array>

/** Bounds of a delimited file; whatever lies beyond is refused, not cut. */
namespace raiki {

inline constexpr qint64 maxCsvBytes = 64LL * 1024 * 1024;
inline constexpr qsizetype maxCsvColumns = 1000;
inline constexpr qsizetype maxCsvCellBytes = 1024 * 1024;
inline constexpr size_t maxCsvRows = 250'000;

/**
 * The state machine under readCsv(): UTF-8 in, one record at a time out. Quotes as RFC 4180 has them; a quote
 * inside an unquoted cell is text; text behind a closing quote is kept where the cell is of one line, else
 * the quote was left open further up and rows would be swallowed. Private to this room.
 */
class CsvParser final
{
public:
    /** @param utf8 borrowed; @param delimiter an ASCII character */
    CsvParser(QByteArrayView utf8, char delimiter);

    /** The next record that is not an empty line; nothing at the end or at an error. */
    [[nodiscard]] std::optional<CsvRow> next();
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] bool isAtCellEnd() const;
    [[nodiscard]] bool readRecord(CsvRow &row);
    [[nodiscard]] bool readCell(CsvRow &row);
    [[nodiscard]] bool readQuoted(QByteArray &text, qint64 column);
    [[nodiscard]] QByteArrayView readPlain();
    [[nodiscard]] bool addCell(CsvRow &row, QByteArrayView text);
    void skipLineEnd();
    [[nodiscard]] bool fail(qint64 line, qint64 column, QLatin1StringView what);

    const char *m_place;
    const char *m_end;
    char m_delimiter;
    std::array<bool, 256> m_endsCell{}; ///< by byte
    qint64 m_line = 1;
    QStringList m_above; ///< the cells of the record before: equal ones share their text
    std::vector<QByteArrayView> m_aboveBytes;
    std::vector<QByteArrayView> m_bytes;
    std::optional<Error> m_error;
};

} // namespace raiki
