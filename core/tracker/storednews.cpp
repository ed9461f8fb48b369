// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/storednews.h"

#include "core/base/logging.h"
#include "core/reminders/reminderplanner.h"
#include "core/store/database.h"
#include "core/store/reminderstore.h"
#include "core/tracker/feedpoller.h"
#include "core/tracker/intakebatch.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/preferences.h"

#include <algorithm>
#include <utility>

namespace raiki {
namespace {

constexpr size_t postsASlice = 8;

} // namespace

StoredNews::StoredNews(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_worker(parts.transfer, parts.watchlist)
{
    // After whoever changed the list has shown it.
    m_soon.setSingleShot(true);
    m_slice.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StoredNews::look);
    connect(&m_slice, &QTimer::timeout, this, &StoredNews::writeSlice);
}

StoredNews::~StoredNews() = default;

void StoredNews::start()
{
    if (std::exchange(m_hasStarted, true))
        return;
    const auto lookSoon = [this] {
        if (!m_isReading)
            m_soon.start(0);
    };
    connect(&m_parts.watchlist, &Watchlist::changed, this, lookSoon);
    connect(&m_parts.poller, &FeedPoller::finished, this, lookSoon);
    lookSoon();
}

/** Not during a poll: it may bring posts that were read before the list grew. Its end looks again. */
void StoredNews::look()
{
    if (m_isReading || m_parts.poller.isPolling())
        return;
    Result<QSet<ShowId>> waiting = showsAwaitingNews(m_parts.database);
    if (!waiting) {
        qCWarning(lcIntake) << "which news waits to be read is not known:" << waiting.error().detail;
        return;
    }
    if (waiting->isEmpty())
        return;
    m_shows = *std::move(waiting);
    m_isReading = true;
    readOn();
}

void StoredNews::readOn()
{
    m_worker.run<Part>(
        ListWorker::Access::Read,
        [this, shows = m_shows, reading = m_reading](ListAtWork &at) -> Result<Part> {
            Database &database = at.database ? *at.database : m_parts.database; // of a list in memory: ours
            const Result<Reading> begun =
                reading ? Result<Reading>(reading) : StoredNewsReading::begin(database, shows, at.watch);
            if (!begun)
                return begun.error();
            Result<std::vector<ReadItem>> items = (*begun)->readMore(database, at.watch);
            return items ? Result<Part>(Part{*begun, *std::move(items)}) : items.error();
        },
        [this](const std::shared_ptr<Result<Part>> &part) { onRead(*part); });
}

void StoredNews::onRead(const Result<Part> &part)
{
    if (!part) {
        end(part.error());
        return;
    }
    m_reading = part->reading;
    m_read.assign(part->items.begin(), part->items.end());
    m_slice.start(0);
}

/** Between two slices the event loop comes round. */
void StoredNews::writeSlice()
{
    std::vector<ReadItem> slice;
    while (!m_read.empty() && slice.size() < postsASlice) {
        slice.push_back(std::move(m_read.front()));
        m_read.pop_front();
    }
    if (const Result<void> written = write(slice); !written)
        end(written);
    else if (!m_read.empty())
        m_slice.start(0);
    else if (!m_reading->isAtEnd())
        readOn();
    else
        end(settle(m_shows));
}

void StoredNews::end(const Result<void> &outcome)
{
    m_isReading = false;
    m_reading.reset();
    m_read.clear();
    m_shows.clear();
    if (!outcome) { // they wait on, for the next start or change
        qCWarning(lcIntake) << "the kept news was not read:" << outcome.error().detail;
        return;
    }
    m_soon.start(0); // the list may have grown meanwhile
    Q_EMIT finished();
}

Result<int> StoredNews::readNow()
{
    const Result<QSet<ShowId>> shows = showsAwaitingNews(m_parts.database);
    if (!shows || shows->isEmpty())
        return shows ? Result<int>(0) : shows.error();
    const Result<Reading> reading = StoredNewsReading::begin(m_parts.database, *shows, {});
    if (!reading)
        return reading.error();
    int posts = 0;
    while (!(*reading)->isAtEnd()) {
        const Result<std::vector<ReadItem>> items = (*reading)->readMore(m_parts.database, {});
        const Result<void> written = items ? write(*items) : items.error();
        if (!written)
            return written.error();
        posts += static_cast<int>(items->size());
    }
    const Result<void> settled = settle(*shows);
    return settled ? Result<int>(posts) : settled.error();
}

Result<void> StoredNews::write(const std::vector<ReadItem> &items)
{
    if (items.empty())
        return {};
    QSet<ShowId> shows;
    for (const ReadItem &item : items)
        shows.insert(item.match->show);
    const QDateTime now = m_parts.clock.now();
    IntakeBatch batch(m_parts.database, m_parts.clock);
    const Result<void> written = inTransaction(m_parts.database, [&]() -> Result<void> {
        const Result<std::vector<Reminder>> before = dueOf(shows, now);
        if (!before)
            return before.error();
        for (const ReadItem &item : items) {
            if (const Result<void> taken = batch.takeAgain(item); !taken)
                return taken;
        }
        if (const Result<void> settled = batch.settlePast(); !settled)
            return settled;
        return hush(*before, shows, now);
    });
    if (!written)
        return written;
    const ChangedRows &rows = batch.changedRows();
    if (!rows.shows.isEmpty() || !rows.announcements.isEmpty())
        m_parts.watchlist.tellChanged(rows);
    return {};
}

Result<void> StoredNews::settle(const QSet<ShowId> &shows)
{
    return inTransaction(m_parts.database, [&] { return newsWasReadFor(shows, m_parts.database); });
}

Result<std::vector<Reminder>> StoredNews::dueOf(const QSet<ShowId> &shows, const QDateTime &now) const
{
    const Result<std::vector<FollowedSeason>> seasons = m_parts.watchlist.followedSeasonsOf(shows);
    if (!seasons)
        return seasons.error();
    const Result<std::vector<DatedEpisode>> episodes = NewsStore(m_parts.database).datedEpisodes();
    if (!episodes)
        return episodes.error();
    std::vector<Reminder> planned =
        planReminders(*seasons, m_parts.preferences.values().reminders, now, m_parts.clock.zone(), *episodes);
    std::erase_if(planned, [&now](const Reminder &reminder) {
        return reminder.dueAt > now && !isNewsOfDate(reminder.kind); // which may wait for the morning
    });
    return planned;
}

/** What was said long ago, or lies behind, is nothing to be told of now. */
Result<void> StoredNews::hush(const std::vector<Reminder> &before, const QSet<ShowId> &shows,
                              const QDateTime &now)
{
    const Result<std::vector<Reminder>> due = dueOf(shows, now);
    if (!due)
        return due.error();
    ReminderStore store(m_parts.database);
    for (Reminder reminder : *due) {
        const bool wasDue = std::any_of(before.begin(), before.end(), [&reminder](const Reminder &other) {
            return reminderKey(other) == reminderKey(reminder);
        });
        if (wasDue)
            continue;
        reminder.state = ReminderState::Dismissed;
        reminder.deliveredAt = now;
        if (const Result<ReminderId> saved = store.save(reminder); !saved)
            return saved.error();
    }
    return {};
}

} // namespace raiki
