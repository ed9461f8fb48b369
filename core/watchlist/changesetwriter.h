// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/changeset.h"

#include <QByteArray>
#include <QThreadPool>

#include <memory>
#include <span>

/**
 * changeSetToJournal() beside the work that makes the changes: a long import is written down and packed by a
 * second thread while the rows still go into their tables.
 */
namespace raiki {

class ChangeSetWriter final
{
public:
    ChangeSetWriter();
    ChangeSetWriter(const ChangeSetWriter &) = delete;
    ChangeSetWriter &operator=(const ChangeSetWriter &) = delete;
    ~ChangeSetWriter(); ///< waits

    /** @param changes the next ones in order; borrowed, and not to be changed before wait() or finish() */
    void add(std::span<const AnyChange> changes);
    void wait();
    /** What the journal keeps of @p whole, whose first changes were added: changeSetToJournal(). Used once.
     */
    [[nodiscard]] QByteArray finishForJournal(const ChangeSet &whole);

private:
    QThreadPool m_worker;
    std::vector<std::shared_ptr<QByteArray>> m_parts; ///< packed
    size_t m_added = 0;
};

} // namespace raiki
