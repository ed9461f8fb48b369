// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/bytebuffer.h"
#include "core/store/statement.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

/**
 * New rows of one table, many with one statement: an import adds a hundred and fifty thousand, and to begin
 * and end a statement for each took as long as the writing. Private to this room.
 */
namespace raiki {

/** What add() took is not in the table before flush(), which keeps the order. */
class BatchInsert final
{
public:
    /** @param database borrowed, must outlive this @param into "table (column, …)" */
    BatchInsert(Database &database, std::string into);

    /** Each time as many values as there are columns, of the kinds that Statement::bind() takes. */
    template <class... Values>
    void add(const Values &...values)
    {
        m_columns = sizeof...(values);
        (put(values), ...);
        ++m_rows;
    }
    [[nodiscard]] size_t rows() const { return m_rows; }
    /** Of a failure nothing may be kept: the transaction is to be undone. */
    [[nodiscard]] Result<void> flush();

private:
    void put(qint64 value) { m_values.push_back({StoredValue::Kind::Integer, value, 0}); }
    void put(int value) { put(qint64{value}); }
    void put(bool value) { put(qint64{value}); }
    void put(const QString &value);
    void put(const QDateTime &value);
    void put(const FuzzyDate &value);
    void put(const QUrl &value);
    void put(const char *) = delete; // would become a bool
    void putNull() { m_values.push_back({}); }
    void putText(QByteArrayView utf8);
    template <class Tag>
    void put(Id<Tag> id) ///< none: NULL
    {
        id.isValid() ? put(id.value) : putNull();
    }
    template <class Value>
    void put(const std::optional<Value> &value)
    {
        value ? put(*value) : putNull();
    }

    [[nodiscard]] Result<void> write(size_t first, size_t place);
    [[nodiscard]] std::string sqlFor(size_t rows) const;

    /** So many rows at once, the most first; what is left over takes the next. */
    static constexpr std::array<size_t, 3> sizes{32, 8, 1};

    Database &m_database;
    std::string m_into;
    size_t m_columns = 0;
    size_t m_rows = 0;
    std::vector<StoredValue> m_values;
    ByteBuffer m_texts;
    std::array<std::unique_ptr<Statement>, sizes.size()> m_statements;
    QUrl m_lastUrl; ///< rows of one source have one address
    QByteArray m_lastEncoded;
};

} // namespace raiki
