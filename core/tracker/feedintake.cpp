// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/feedintake.h"

#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/feedstore.h"
#include "core/store/itemstore.h"
#include "core/tracker/intakebatch.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/matchcandidates.h"

#include <algorithm>

namespace raiki {
namespace {

/** How long a post that concerns nothing of the list, and that its feed no longer has, is known by its key.
 */
constexpr std::chrono::days RememberedFor{180};

const ReadFeed *broughtBy(FeedId feed, const std::vector<ReadFeed> &feeds)
{
    const auto found =
        std::find_if(feeds.begin(), feeds.end(), [feed](const ReadFeed &read) { return read.feed == feed; });
    return found == feeds.end() ? nullptr : &*found;
}

/** Everything of a batch; feeds that were removed while they were polled are passed over. */
Result<IntakeReport> writeBatch(IntakeBatch &batch, const std::vector<ReadFeed> &feeds,
                                const std::vector<Feed> &states, Database &database)
{
    const FeedStore store(database);
    for (const Feed &state : states) {
        const Result<Feed> stored = store.feed(state.id);
        if (!stored && stored.error().code == ErrorCode::NotFound)
            continue;
        if (!stored)
            return stored.error();
        const ReadFeed *brought = broughtBy(state.id, feeds);
        if (brought) {
            if (const Result<void> taken = batch.take(*brought); !taken)
                return taken.error();
        }
        if (const Result<void> saved = batch.saveState(state, brought); !saved)
            return saved.error();
    }
    return batch.report();
}

} // namespace

FeedIntake::FeedIntake(Database &database, Watchlist &watchlist, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_watchlist(watchlist)
    , m_clock(clock)
{
    connect(&m_watchlist, &Watchlist::changed, this, [this] { m_matcher.reset(); });
}

FeedIntake::~FeedIntake() = default;

Result<std::shared_ptr<const ShowMatcher>> FeedIntake::matcher()
{
    if (m_matcher)
        return m_matcher;
    const Result<std::vector<FollowedSeason>> seasons = m_watchlist.followedSeasons();
    if (!seasons)
        return seasons.error();
    m_matcher = std::make_shared<const ShowMatcher>(matchCandidates(*seasons));
    return m_matcher;
}

Result<MatchedShowState> FeedIntake::stateOf(const Match &match,
                                             const std::optional<Announcement> &announcement) const
{
    const Result<ShowDetails> show = m_watchlist.details(match.show);
    if (!show)
        return show.error();
    return stateOfTarget(*show,
                         newsTarget(*show, announcement.value_or(Announcement{}), match, m_clock.now()));
}

Result<IntakeDecision> FeedIntake::decide(const Match &match, const Announcement &announcement) const
{
    const Result<ShowDetails> show = m_watchlist.details(match.show);
    if (!show)
        return show.error();
    return judgeNews(*show, announcement, match, m_clock.now()).decision;
}

Result<IntakeReport> FeedIntake::commit(const std::vector<ReadFeed> &feeds,
                                        const std::vector<Feed> &newFeedStates)
{
    IntakeBatch batch(m_database, m_clock);
    const QDateTime now = m_clock.now();
    const bool isPruned = !feeds.empty() && (!m_nextPrune.isValid() || now >= m_nextPrune);
    Result<IntakeReport> report = inTransaction(m_database, [&]() -> Result<IntakeReport> {
        Result<IntakeReport> written = writeBatch(batch, feeds, newFeedStates, m_database);
        if (written && isPruned) {
            if (const Result<int> forgotten = ItemStore(m_database).prune(RememberedFor); !forgotten)
                return forgotten.error();
        }
        return written;
    });
    if (!report)
        return report;
    if (isPruned)
        m_nextPrune = now.addDays(1);
    qCDebug(lcIntake) << "took in" << report->newItems << "new of" << report->items << "items";
    const ChangedRows &rows = batch.changedRows();
    if (!rows.shows.isEmpty() || !rows.seasons.isEmpty() || !rows.announcements.isEmpty())
        m_watchlist.tellChanged(rows);
    if (report->newItems > 0 || !report->flagged.empty() || !report->review.empty())
        Q_EMIT tookIn(*report);
    return report;
}

} // namespace raiki
