// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/inbox.h"

#include "core/store/database.h"
#include "core/store/liststore.h"
#include "core/store/newsstore.h"
#include "core/tracker/inboxdecisions.h"
#include "core/tracker/inboxrows.h"
#include "core/tracker/intransaction.h"

namespace raiki {

Inbox::Inbox(Database &database, Watchlist &watchlist, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_watchlist(watchlist)
    , m_clock(clock)
{
    connect(&m_watchlist, &Watchlist::changed, this, [this](const ChangedRows &rows) {
        if (rows.everything || !rows.announcements.isEmpty())
            Q_EMIT changed();
    });
}

Inbox::~Inbox() = default;

Result<std::vector<InboxRow>> Inbox::waiting() const
{
    const Result<std::vector<NewsRow>> rows = NewsStore(m_database).waiting();
    if (!rows)
        return rows.error();
    return inboxRows(*rows);
}

Result<std::vector<InboxRow>> Inbox::ofShow(ShowId show) const
{
    const Result<std::vector<NewsRow>> rows = NewsStore(m_database).ofShow(show);
    if (!rows)
        return rows.error();
    return inboxRows(*rows);
}

Result<InboxRow> Inbox::row(AnnouncementId id) const
{
    const Result<NewsRow> row = NewsStore(m_database).row(id);
    if (!row)
        return row.error();
    return inboxRow(*row);
}

Result<void> Inbox::accept(AnnouncementId id)
{
    return decide([this, id] { return acceptNews({m_database, m_watchlist, m_clock}, id); });
}

Result<void> Inbox::correct(AnnouncementId id, const Correction &correction)
{
    return decide([this, id, &correction] {
        return correctNews({m_database, m_watchlist, m_clock}, id, correction);
    });
}

Result<void> Inbox::dismiss(AnnouncementId id)
{
    return decide([this, id] { return dismissNews({m_database, m_watchlist, m_clock}, id); });
}

Result<void> Inbox::reopen(AnnouncementId id)
{
    return decide([this, id] { return reopenNews({m_database, m_watchlist, m_clock}, id); });
}

Result<int> Inbox::waitingCount() const
{
    return NewsStore(m_database).waitingCount();
}

Result<void> Inbox::decide(const std::function<Result<ChangedRows>()> &work)
{
    const Result<ChangedRows> rows = inTransaction(m_database, work);
    if (!rows)
        return rows.error();
    m_watchlist.tellChanged(*rows); // which tells ours
    return {};
}

} // namespace raiki
