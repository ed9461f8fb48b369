// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/sqliteerror.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace raiki {

Statement::Statement(Database &database, std::string sql)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_statement(database.takeStatement(m_sql, &m_error))
    , m_isWrite(m_statement && sqlite3_stmt_readonly(m_statement) == 0)
{
}

Statement::~Statement()
{
    if (m_statement)
        m_database.giveBack(m_sql, m_statement);
}

void Statement::rewind()
{
    if (!m_statement)
        return; // the failure to prepare it stays
    sqlite3_reset(m_statement);
    m_error.reset();
    m_bound = 0;
    m_roomUsed = 0;
    m_hasStarted = false;
}

Statement &Statement::bindStored(std::span<const StoredValue> values, QByteArrayView texts, int writes)
{
    rewind();
    m_writes = writes;
    for (const StoredValue &value : values) {
        switch (value.kind) {
        case StoredValue::Kind::Null:
            bindNull();
            break;
        case StoredValue::Kind::Integer:
            bindNext(value.number);
            break;
        case StoredValue::Kind::Text:
            bindKept(texts.sliced(value.number, value.size));
            break;
        }
    }
    checkCount(static_cast<int>(values.size()));
    return *this;
}

void Statement::checkCount(int values)
{
    if (m_error || !m_statement)
        return;
    const int wanted = sqlite3_bind_parameter_count(m_statement);
    if (wanted != values) {
        m_error = Error{ErrorCode::DatabaseFailed, QStringLiteral("%1 values for the %2 of: %3")
                                                       .arg(values)
                                                       .arg(wanted)
                                                       .arg(QString::fromStdString(m_sql))};
    }
}

bool Statement::next()
{
    if (m_error || !m_statement)
        return false;
    for (int write = 0; m_isWrite && !m_hasStarted && write < m_writes; ++write) {
        if (!m_database.mayWrite()) {
            m_error = Error{ErrorCode::DiskFull, QStringLiteral("a failure asked for by a test")};
            return false;
        }
    }
    m_hasStarted = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        sqlite3_reset(m_statement); // a finished SELECT must not hold its snapshot
    else
        fail();
    return false;
}

bool Statement::mayGoOn() const
{
    return !m_database.m_mayGoOn || m_database.m_mayGoOn();
}

Result<void> Statement::finish()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    if (m_error)
        return *m_error;
    return {};
}

void Statement::fail()
{
    m_error = m_database.lastError();
    m_error->detail += QStringLiteral(": ") + QString::fromStdString(m_sql);
    sqlite3_reset(m_statement);
}

qint64 Statement::changedRows() const
{
    return sqlite3_changes64(m_database.m_handle);
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_database.m_handle);
}

void Statement::bindNull()
{
    if (!m_error && m_statement && sqlite3_bind_null(m_statement, ++m_bound) != SQLITE_OK)
        fail();
}

void Statement::bindNext(qint64 value)
{
    if (!m_error && m_statement && sqlite3_bind_int64(m_statement, ++m_bound, value) != SQLITE_OK)
        fail();
}

void Statement::bindNext(const QString &value)
{
    if (value.isEmpty()) {
        bindBytes({}, true);
        return;
    }
    // Most texts are short and ASCII: those need no array of their own.
    constexpr qsizetype shortText = 128;
    std::array<char, shortText> ascii;
    qsizetype size = 0;
    for (; size < value.size() && size < shortText && value[size].unicode() < 0x80; ++size)
        ascii[static_cast<size_t>(size)] = static_cast<char>(value[size].unicode());
    if (size == value.size())
        bindText(QByteArrayView(ascii.data(), size));
    else
        bindText(value.toUtf8());
}

/** Into the room while there is some: an import binds a million texts, and a copy each is an allocation. */
void Statement::bindText(QByteArrayView utf8)
{
    if (m_error || !m_statement)
        return;
    if (utf8.size() > roomSize - m_roomUsed) {
        bindBytes(utf8, true);
        return;
    }
    if (!m_room)
        m_room = std::make_unique_for_overwrite<char[]>(roomSize);
    char *const start = m_room.get() + m_roomUsed;
    std::copy(utf8.begin(), utf8.end(), start);
    m_roomUsed += utf8.size();
    bindKept({start, utf8.size()});
}

void Statement::bindKept(QByteArrayView utf8)
{
    const char *const start = utf8.isEmpty() ? "" : utf8.data(); // an address makes it no NULL
    if (!m_error && m_statement &&
        sqlite3_bind_text(m_statement, ++m_bound, start, static_cast<int>(utf8.size()), SQLITE_STATIC) !=
            SQLITE_OK)
        fail();
}

void Statement::bindNext(const QByteArray &value)
{
    bindBytes(value, false);
}

void Statement::bindBytes(QByteArrayView bytes, bool isText)
{
    if (m_error || !m_statement)
        return;
    // Most columns of most rows are empty: that needs no copy. An empty view may have no address at all.
    const char *const start = bytes.isEmpty() ? "" : bytes.data();
    const auto lifetime = bytes.isEmpty() ? SQLITE_STATIC : SQLITE_TRANSIENT;
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    const int code = isText ? sqlite3_bind_text64(m_statement, ++m_bound, start, size, lifetime, SQLITE_UTF8)
                            : sqlite3_bind_blob64(m_statement, ++m_bound, start, size, lifetime);
    if (code != SQLITE_OK)
        fail();
}

void Statement::bindNext(const QDateTime &value)
{
    value.isValid() ? bindNext(qint64{value.toMSecsSinceEpoch()}) : bindNull();
}

void Statement::bindNext(const FuzzyDate &value)
{
    value.isKnown() ? bindNext(value.toText()) : bindBytes({}, true);
}

void Statement::bindNext(const QUrl &value)
{
    if (value.isEmpty()) {
        bindBytes({}, true);
        return;
    }
    if (value != m_boundUrl.url) // rows of one source have one address
        m_boundUrl = {value, value.toEncoded()};
    bindText(m_boundUrl.encoded);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<int> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

QString Statement::text(int column) const
{
    const QByteArrayView utf8 = view(column);
    return utf8.isEmpty() ? QString() : QString::fromUtf8(utf8);
}

QByteArrayView Statement::view(int column) const
{
    // The bytes are asked for before their number: SQLite may convert in between.
    const void *bytes = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const char *>(bytes), bytes ? size : 0};
}

QDateTime Statement::dateTime(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

FuzzyDate Statement::date(int column) const
{
    const QByteArrayView utf8 = view(column);
    if (utf8.isEmpty())
        return {};
    return FuzzyDate::fromText(QString::fromUtf8(utf8)).value_or(FuzzyDate());
}

QUrl Statement::url(int column) const
{
    const QByteArrayView encoded = view(column);
    if (encoded.isEmpty())
        return {};
    if (encoded != QByteArrayView(m_readUrl.encoded)) {
        m_readUrl.encoded = encoded.toByteArray();
        m_readUrl.url = QUrl::fromEncoded(m_readUrl.encoded);
    }
    return m_readUrl.url;
}

} // namespace raiki
