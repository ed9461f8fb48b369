// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/batchinsert.h"

#include "core/store/database.h"

namespace raiki {

BatchInsert::BatchInsert(Database &database, std::string into)
    : m_database(database)
    , m_into(std::move(into))
{
}

Result<void> BatchInsert::flush()
{
    Result<void> done;
    size_t first = 0;
    for (size_t place = 0; place < sizes.size() && done; ++place) {
        for (; m_rows - first >= sizes.at(place) && done; first += sizes.at(place))
            done = write(first, place);
    }
    m_rows = 0;
    m_values.clear();
    m_texts.clear();
    return done;
}

Result<void> BatchInsert::write(size_t first, size_t place)
{
    const size_t rows = sizes.at(place);
    std::unique_ptr<Statement> &statement = m_statements.at(place);
    if (!statement)
        statement = std::make_unique<Statement>(m_database, sqlFor(rows));
    statement->bindStored(std::span(m_values).subspan(first * m_columns, rows * m_columns), m_texts.view(),
                          static_cast<int>(rows));
    while (statement->next()) {
    }
    return statement->finish();
}

std::string BatchInsert::sqlFor(size_t rows) const
{
    std::string row = "(";
    for (size_t column = 0; column < m_columns; ++column)
        row += column == 0 ? "?" : ", ?";
    row += ')';
    std::string sql = "INSERT INTO " + m_into + " VALUES ";
    for (size_t each = 0; each < rows; ++each)
        sql += each == 0 ? row : ", " + row;
    return sql;
}

void BatchInsert::putText(QByteArrayView utf8)
{
    m_values.push_back({StoredValue::Kind::Text, m_texts.size(), utf8.size()});
    m_texts.append(utf8);
}

void BatchInsert::put(const QString &value)
{
    char *place = m_texts.room(value.size());
    for (const QChar character : value) {
        if (character.unicode() >= 0x80) {
            putText(value.toUtf8());
            return;
        }
        *place++ = static_cast<char>(character.unicode());
    }
    m_values.push_back({StoredValue::Kind::Text, m_texts.size(), value.size()});
    m_texts.took(value.size());
}

void BatchInsert::put(const QDateTime &value)
{
    value.isValid() ? put(qint64{value.toMSecsSinceEpoch()}) : putNull();
}

void BatchInsert::put(const FuzzyDate &value)
{
    put(value.isKnown() ? value.toText() : QString());
}

void BatchInsert::put(const QUrl &value)
{
    if (value != m_lastUrl) {
        m_lastUrl = value;
        m_lastEncoded = value.toEncoded();
    }
    putText(m_lastEncoded);
}

} // namespace raiki
