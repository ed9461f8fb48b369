// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/dates/fuzzydate.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <memory>
#include <span>
#include <string>

struct sqlite3_stmt;

/**
 * One SQL statement, bound by position, with every result checked.
 *
 * It runs on SQLite's own interface: bulk reading and writing through Qt Sql cost three times as much (a
 * QVariant for each value), and the plugin behind it is one more thing that can be missing at run time.
 */
namespace raiki {

class Database;

/** A value that waits to be bound: a number, or where its text stands among others. */
struct StoredValue
{
    enum class Kind : unsigned char { Null, Integer, Text } kind = Kind::Null;
    qint64 number = 0; ///< where the text starts, of a text
    qint64 size = 0;   ///< of a text, in bytes of UTF-8
};

/**
 * The first failure sticks: binds and steps after it do nothing and finish() returns it. So a loop reads
 * `while (statement.next())` and one finish() after it checks everything. The prepared form is kept by the
 * Database for the next Statement with the same text.
 */
class Statement final
{
public:
    /** @param database borrowed, must outlive this @param sql one statement with `?` for each value */
    Statement(Database &database, std::string sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /** Starts over with all values, in order; a wrong number of them is a failure. */
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        rewind();
        (bindNext(values), ...);
        checkCount(static_cast<int>(sizeof...(values)));
        return *this;
    }
    /** bind() of what was kept: @p texts must stay as they are until the statement is through. @param writes
     * how many rows it writes, for who counts them */
    Statement &bindStored(std::span<const StoredValue> values, QByteArrayView texts, int writes);
    /** To the next row; false at the end or after a failure. */
    [[nodiscard]] bool next();
    /** Ends the reading; the first failure since the statement was made or last bound. */
    [[nodiscard]] Result<void> finish();
    /** Whether the database's watch lets go on who works for long on what was read, or is to be written. */
    [[nodiscard]] bool mayGoOn() const;
    /** bind(), all rows, finish(): for statements that only write. */
    template <class... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        bind(values...);
        while (next()) {
        }
        return finish();
    }
    /** run() of an INSERT; the new row's id. */
    template <class... Values>
    [[nodiscard]] Result<qint64> insert(const Values &...values)
    {
        if (const Result<void> done = run(values...); !done)
            return done.error();
        return insertedId();
    }
    /** Rows that the last run() changed. */
    [[nodiscard]] qint64 changedRows() const;

    // Columns of the current row, from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] std::optional<int> optionalNumber(int column) const;
    [[nodiscard]] QString text(int column) const;
    /** The bytes of a text or blob in place; valid until the next step. */
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const { return view(column).toByteArray(); }
    [[nodiscard]] QDateTime dateTime(int column) const; ///< UTC; NULL: invalid
    [[nodiscard]] FuzzyDate date(int column) const;
    [[nodiscard]] QUrl url(int column) const;
    template <class IdType>
    [[nodiscard]] IdType id(int column) const ///< NULL: none
    {
        return IdType{integer(column)};
    }

private:
    void rewind();
    void checkCount(int values);
    void fail();
    [[nodiscard]] qint64 insertedId() const;

    void bindNull();
    void bindBytes(QByteArrayView bytes, bool isText);
    void bindText(QByteArrayView utf8);
    void bindKept(QByteArrayView utf8); ///< a text that stays where it is until the statement is through
    void bindNext(qint64 value);
    void bindNext(int value) { bindNext(qint64{value}); }
    void bindNext(bool value) { bindNext(qint64{value}); }
    void bindNext(const QString &value);    ///< a null string is the empty text
    void bindNext(const QByteArray &value); ///< a blob
    void bindNext(const QDateTime &value);  ///< milliseconds since 1970 in UTC; invalid: NULL
    void bindNext(const FuzzyDate &value);  ///< its exact text
    void bindNext(const QUrl &value);       ///< encoded
    void bindNext(const char *) = delete;   // would become a bool
    template <class Tag>
    void bindNext(Id<Tag> id) ///< none: NULL
    {
        id.isValid() ? bindNext(id.value) : bindNull();
    }
    template <class Value>
    void bindNext(const std::optional<Value> &value)
    {
        value ? bindNext(*value) : bindNull();
    }

    static constexpr qsizetype roomSize = 2048;

    Database &m_database;
    std::string m_sql;
    std::unique_ptr<char[]> m_room; ///< texts that are bound lie here, so that SQLite needs no copy of them
    qsizetype m_roomUsed = 0;
    std::optional<Error> m_error; ///< before the statement: preparing it may fail into this
    sqlite3_stmt *m_statement = nullptr;
    struct KnownUrl
    {
        QUrl url;
        QByteArray encoded;
    };
    KnownUrl m_boundUrl;        ///< the last one
    mutable KnownUrl m_readUrl; ///< likewise
    int m_bound = 0;
    int m_writes = 1; ///< that it counts as
    bool m_isWrite = false;
    bool m_hasStarted = false;
};

} // namespace raiki
