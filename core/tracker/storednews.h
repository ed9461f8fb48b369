// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminder.h"
#include "core/tracker/listworker.h"
#include "core/tracker/newstoread.h"
#include "core/tracker/storednewsreading.h"

#include <QTimer>

#include <deque>

/**
 * What feeds said of a show before it was in the list: when a show, a season or a title comes into it, the
 * kept posts are read for it, and taken in as they would have been. It tells by no bubble. Posts are read on
 * a worker; what they say is written in slices, here, as a poll does. Store thread.
 */
namespace raiki {

class FeedPoller;
class Preferences;

class StoredNews final : public QObject
{
    Q_OBJECT

public:
    /** All borrowed; they outlive this. */
    struct Parts
    {
        Database &database;
        Watchlist &watchlist;
        const Preferences &preferences;
        FeedPoller &poller;
        ListTransfer &transfer;
        const Clock &clock;
    };
    explicit StoredNews(const Parts &parts, QObject *parent = nullptr);
    ~StoredNews() override;

    /** From now on reads whenever the list has grown; also what an earlier run left unread. */
    void start();
    /** Reads what waits to be read here and now, for who has no event loop. @return how many posts had
     * something to say */
    [[nodiscard]] Result<int> readNow();
    [[nodiscard]] bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /** What waited was read, by start()'s doing. */
    void finished();

private:
    using Reading = std::shared_ptr<StoredNewsReading>;
    struct Part
    {
        Reading reading;
        std::vector<ReadItem> items;
    };

    void look();
    void readOn();
    void onRead(const Result<Part> &part);
    void writeSlice();
    void end(const Result<void> &outcome);
    [[nodiscard]] Result<void> write(const std::vector<ReadItem> &items);
    [[nodiscard]] Result<void> settle(const QSet<ShowId> &shows);
    /** The reminders of @p shows whose time has come, told or not, and what tells news of a date. */
    [[nodiscard]] Result<std::vector<Reminder>> dueOf(const QSet<ShowId> &shows, const QDateTime &now) const;
    [[nodiscard]] Result<void> hush(const std::vector<Reminder> &before, const QSet<ShowId> &shows,
                                    const QDateTime &now);

    Parts m_parts;
    ListWorker m_worker;
    QTimer m_soon;
    QTimer m_slice;
    QSet<ShowId> m_shows; ///< that are being read for
    Reading m_reading;
    std::deque<ReadItem> m_read; ///< and not yet written
    bool m_hasStarted = false;
    bool m_isReading = false;
};

} // namespace raiki
