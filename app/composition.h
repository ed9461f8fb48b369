// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/feeds/networkfetcher.h"
#include "core/store/database.h"
#include "core/tracker/backups.h"
#include "core/tracker/catalogueupdater.h"
#include "core/tracker/coverfiles.h"
#include "core/tracker/feedfinder.h"
#include "core/tracker/feedintake.h"
#include "core/tracker/feedpoller.h"
#include "core/tracker/inbox.h"
#include "core/tracker/listexchange.h"
#include "core/tracker/listtransfer.h"
#include "core/tracker/preferences.h"
#include "core/tracker/publishedcalendar.h"
#include "core/tracker/referencecatalogue.h"
#include "core/tracker/remindertimer.h"
#include "core/tracker/storednews.h"
#include "core/tracker/subscriptions.h"
#include "core/tracker/watchlist.h"

#include <future>
#include <memory>
#include <optional>

/**
 * The one place where services are made and handed to each other. What a command does not ask for is never
 * made: reading a headline opens no database.
 */
namespace raiki {

/** The clock of this run: the system's, or one that was set by `--as-of`. */
[[nodiscard]] std::unique_ptr<Clock> makeClock(const SystemClock &system,
                                               const std::optional<QDateTime> &asOf);

/** The services of one database. Destroyed in the reverse order of their making. */
struct TrackerServices
{
    TrackerServices(std::unique_ptr<Database> opened, const Clock &clock, Notifier &notifier,
                    const QString &catalogueFile, const QString &coverFolder = {});

    std::unique_ptr<Database> database;
    Preferences preferences;
    ReferenceCatalogue catalogue;
    Watchlist watchlist;
    Subscriptions subscriptions;
    Inbox inbox;
    FeedIntake intake;
    NetworkFetcher fetcher;
    FeedPoller poller;
    NetworkFetcher finderFetcher; ///< its own: cancelling a poll must not end a search
    FeedFinder finder;
    NetworkFetcher catalogueFetcher; ///< its own, for the same reason
    CatalogueUpdater catalogueUpdater;
    ReminderTimer reminders;
    ListTransfer transfer;
    StoredNews storedNews;
    Backups backups;
    ListExchange exchange;
    CoverFiles covers;
    PublishedCalendar calendar;
};

class Composition final
{
public:
    /** @param notifier borrowed; what reminders and news are told through */
    Composition(const QString &databasePath, const std::optional<QDateTime> &asOf, Notifier &notifier,
                StartCheck check = StartCheck::Quick);
    ~Composition();

    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] const QString &databasePath() const { return m_databasePath; }
    /** The absolute path of a list other than the default one; empty: the default. */
    [[nodiscard]] QString otherList() const;
    /** Whether this run has opened the database. */
    [[nodiscard]] bool isOpen() const { return m_services != nullptr; }
    /** Opens the database at the first call, making it where there is none. */
    [[nodiscard]] Result<TrackerServices *> services();
    /** The same for what only looks: also a list that cannot be written, such as one in a read-only folder.
     */
    [[nodiscard]] Result<TrackerServices *> servicesToLook();
    /** The same for what only reads: the check for damage runs beside it. Ask soundness() before the result
     * is given to anybody. */
    [[nodiscard]] Result<TrackerServices *> servicesToRead();
    /** Waits for that check. DatabaseCorrupt where a page is damaged. */
    [[nodiscard]] Result<void> soundness();

private:
    [[nodiscard]] Result<TrackerServices *> take(Result<std::unique_ptr<Database>> database);

    SystemClock m_systemClock;
    std::unique_ptr<Clock> m_clock;
    Notifier &m_notifier;
    QString m_databasePath;
    DatabaseOptions m_options;
    std::unique_ptr<TrackerServices> m_services;
    std::future<Result<void>> m_soundness;
};

/** "Raiki/0.1.0", as servers see us. */
[[nodiscard]] QByteArray userAgent();

} // namespace raiki
