// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <utility>

/** Runs a piece of work in one transaction: committed where it succeeds, undone where anything fails. */
namespace raiki {

/** @param work returns a Result; called once the write lock is held */
template <class Work>
[[nodiscard]] auto inTransaction(Database &database, Work &&work) -> decltype(work())
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto result = std::forward<Work>(work)();
    if (!result)
        return result;
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    return result;
}

} // namespace raiki
