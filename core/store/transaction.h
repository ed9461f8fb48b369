// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

/** All or nothing: what is not committed is undone when the Transaction goes away. */
namespace raiki {

class Database;

/**
 * Takes the write lock at once (BEGIN IMMEDIATE): a transaction that reads first and writes later fails at
 * once with BUSY when another process wrote in between. Transactions do not nest.
 */
class Transaction final
{
public:
    /** DatabaseBusy where another process keeps the lock; DatabaseFailed inside another transaction. */
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    /**
     * What is read until it goes away is of one moment, whatever other processes write meanwhile. Inside
     * another transaction it is that of the other.
     */
    [[nodiscard]] static Result<Transaction> beginReading(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /** On the disk when it returns. After a failure everything is undone. */
    [[nodiscard]] Result<void> commit();

    /** Whether @p database is inside a transaction: stores that write several rows refuse to work outside
     * one. */
    [[nodiscard]] static bool isOpen(const Database &database);

private:
    explicit Transaction(Database &database);
    void rollBack();

    Database *m_database;
};

} // namespace raiki
