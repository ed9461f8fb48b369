// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/minutetimer.h"
#include "core/base/result.h"
#include "core/tracker/preferences.h"
#include "core/tracker/watchlist.h"

#include <QObject>
#include <QThreadPool>

/** Copies of the list beside it: made once a day, kept by age, looked into, and restored. Store thread. */
namespace raiki {

struct BackupCopy
{
    QString path;
    QString occasion; ///< "auto", "manual", "import", "takeback", "merge", "restore", "migration"
    QDateTime madeAt; ///< UTC
    qint64 bytes = 0;

    bool operator==(const BackupCopy &) const = default;
};

/** A look into a copy, before it takes the list's place. */
struct BackupContents
{
    qint64 shows = 0;
    qint64 entries = 0;
    qint64 feeds = 0;
    QStringList newest;   ///< titles of the rows that were changed last, at most ten
    QStringList problems; ///< it is not sound; SQLite's words
};

class Backups final : public QObject
{
    Q_OBJECT

public:
    /** All borrowed; they outlive this. A list in memory has no backups. */
    Backups(Database &database, Watchlist &watchlist, Preferences &preferences, const Clock &clock,
            QObject *parent = nullptr);
    ~Backups() override; ///< waits for a copy that is being made

    /** From now on a copy is made as soon as the newest automatic one is a day old. */
    void start();
    /** Makes one of the user's own on a worker, verified; ends with made() or failed(), at once where the
     * list can only be read. It is kept until they remove it. */
    void makeNow() { make(QStringLiteral("manual")); }
    [[nodiscard]] bool isMaking() const { return m_isMaking; }
    /** Newest first. */
    [[nodiscard]] std::vector<BackupCopy> all() const;
    /** Reads all of the copy: soundness, counts, what was touched last. */
    [[nodiscard]] static Result<BackupContents> lookInto(const QString &path);
    /**
     * Puts it in the list's place after a copy of that was made; everybody is told. Its journal comes with
     * it.
     * @return restoreFrom()'s errors; the list is then as it was
     */
    [[nodiscard]] Result<void> restore(const QString &path);

Q_SIGNALS:
    /** Also where one of the same second is there already. */
    void made(const QString &occasion);
    void failed(const raiki::Error &error);

private:
    void look();
    /** After an automatic one those that are too old go. */
    void make(const QString &occasion);
    void take(const QString &occasion, const Result<void> &done);
    [[nodiscard]] QString folder() const;

    Database &m_database;
    Watchlist &m_watchlist;
    Preferences &m_preferences;
    const Clock &m_clock;
    QThreadPool m_worker;
    MinuteTimer m_tick;
    bool m_isMaking = false;
};

} // namespace raiki
