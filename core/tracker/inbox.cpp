// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/inbox.h"

#include "core/store/database.h"
#include "core/store/liststore.h"
#include "core/store/newsstore.h"
#include "core/tracker/inboxdecisions.h"
#include "core/tracker/inboxrows.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/listedits.h"

#include <algorithm>

namespace raiki {
namespace {

/** What decides without @p row's item; of a flagged one only what was known before it counts. */
std::optional<PremiereClaim> claimBeside(const FollowedSeason &season, const InboxRow &row)
{
    FollowedSeason without = season;
    std::erase_if(without.claims, [&row](const PremiereClaim &claim) {
        return claim.source.item == row.item ||
               (row.decision.action == IntakeAction::Flag && claim.learnedAt > row.published);
    });
    const ClaimId decisive = seasonPremiere(without).decidedBy;
    const auto found = std::find_if(without.claims.begin(), without.claims.end(),
                                    [decisive](const PremiereClaim &claim) { return claim.id == decisive; });
    return found == without.claims.end() || !found->date.isKnown() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<AnnouncementId> newsLike(const std::vector<InboxRow> &rows, const InboxRow &model,
                                     NewsLikeness likeness)
{
    std::vector<AnnouncementId> alike;
    for (const InboxRow &row : rows) {
        const bool isAlike = likeness == NewsLikeness::Show ? row.show == model.show
                             : likeness == NewsLikeness::Kind
                                 ? row.announcement.kind == model.announcement.kind
                                 : row.feed == model.feed;
        if (isAlike)
            alike.push_back(row.id);
    }
    return alike;
}

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

Result<std::optional<PremiereClaim>> Inbox::knownOtherwise(const InboxRow &row) const
{
    const Result<ShowDetails> show = m_watchlist.details(row.show);
    if (!show && show.error().code != ErrorCode::NotFound)
        return show.error();
    const FollowedSeason *season = show ? seasonWithId(*show, row.season) : nullptr;
    return season ? claimBeside(*season, row) : std::nullopt;
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

Result<void> Inbox::dismiss(const std::vector<AnnouncementId> &ids)
{
    return decide([this, &ids] { return dismissNews({m_database, m_watchlist, m_clock}, ids); });
}

Result<void> Inbox::reopen(AnnouncementId id)
{
    return decide([this, id] { return reopenNews({m_database, m_watchlist, m_clock}, id); });
}

Result<int> Inbox::waitingCount(AnnouncementId seen) const
{
    return NewsStore(m_database).waitingCount(seen);
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
