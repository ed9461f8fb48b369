// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/minutetimer.h"
#include "core/tracker/listtransfer.h"
#include "core/tracker/preferences.h"
#include "core/tracker/sharedfolder.h"

#include <QFileSystemWatcher>
#include <QThreadPool>
#include <QTimer>

#include <memory>

/**
 * Keeps the list and the folder that the user named in step, where they named one: on a worker with a
 * connection of its own, soon after either changes, and once a minute, since not every file system tells.
 * Store thread.
 */
namespace raiki {

class ListExchange final : public QObject
{
    Q_OBJECT

public:
    /** All borrowed; they outlive this. */
    ListExchange(Database &database, Watchlist &watchlist, Preferences &preferences, ListTransfer &transfer,
                 const Clock &clock, QObject *parent = nullptr);
    /** Waits for what runs; a change that was not written yet is written now. */
    ~ListExchange() override;

    /** From now on, as the preferences say. */
    void start();
    /** One look now; ends with exchanged() or failed(). Nothing where no folder is named. */
    void exchangeNow();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /** How the last look ended. */
    struct Outcome
    {
        QDateTime at;                    ///< UTC; invalid: there was none yet
        ExchangeReport report;           ///< what was merged last stays in it
        std::optional<Error> error = {}; ///< NotFound: the folder is not there
    };
    [[nodiscard]] const Outcome &lastOutcome() const { return m_outcome; }
    /** The name of this list's file in any folder. */
    [[nodiscard]] QString ownFile() const;

Q_SIGNALS:
    /** Something was merged or written. */
    void exchanged(const raiki::ExchangeReport &report);
    /** Once for each way to fail, until a look succeeds; a folder that is not there is no failure. */
    void failed(const raiki::Error &error);
    /** lastOutcome() is another one. */
    void looked();

private:
    void followPreferences();
    void lookSoon();
    void readMemory();
    void keepMemory();
    void take(const Result<ExchangeReport> &report);
    void watchFolder();

    Database &m_database;
    Watchlist &m_watchlist;
    Preferences &m_preferences;
    ListTransfer &m_transfer;
    const Clock &m_clock;
    QThreadPool m_worker;
    QTimer m_soon; ///< many changes in a row make one file
    MinuteTimer m_tick;
    QFileSystemWatcher m_files;
    QString m_folder;
    std::shared_ptr<SharedFolderMemory> m_memory; ///< the worker's while one runs
    QHash<QString, QByteArray> m_kept;            ///< digests as the database has them
    Outcome m_outcome;
    bool m_hasStarted = false;
    bool m_isRunning = false;
    bool m_isOutdated = true; ///< the own file, perhaps
    bool m_isAskedAgain = false;
};

} // namespace raiki
