// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/backups.h"

#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/liststore.h"
#include "core/tracker/backupages.h"
#include "core/tracker/publishedcalendar.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <memory>

namespace raiki {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes tick{10};
constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qsizetype shownTitles = 10;
const QString timeForm = u"yyyyMMdd'T'HHmmss"_s;
const QString automatic = u"auto"_s;

/** "raiki-auto-20260124T090000.sqlite" as its parts; nothing for other files. */
std::optional<BackupCopy> copyOf(const QFileInfo &file, const QString &list)
{
    const QString name = file.completeBaseName();
    if (!name.startsWith(list + u'-') || file.suffix() != "sqlite"_L1)
        return {};
    const QString rest = name.sliced(list.size() + 1);
    const QString occasion = rest.section(u'-', 0, 0);
    const QString mark = rest.section(u'-', 1);
    QDateTime madeAt = QDateTime::fromString(mark, timeForm);
    madeAt.setTimeSpec(Qt::UTC);
    if (occasion.isEmpty() || mark.isEmpty())
        return {};
    return BackupCopy{file.absoluteFilePath(), occasion,
                      madeAt.isValid() ? madeAt : file.lastModified().toUTC(), file.size()};
}

/** On a worker, with a connection of its own: a big list must not hold the window up. */
Result<void> copied(const QString &list, const QString &path)
{
    const Result<std::unique_ptr<Database>> database =
        Database::openReadOnly(list, {StartCheck::Later, std::chrono::milliseconds(5000)});
    return database ? (*database)->backupTo(path, MissingFolders::Make) : Result<void>(database.error());
}

/** Newest first. */
std::vector<BackupCopy> copiesOf(const QString &listPath)
{
    const QFileInfo list(listPath);
    std::vector<BackupCopy> copies;
    const QFileInfoList files = QDir(list.dir().filePath(u"backups"_s)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (std::optional<BackupCopy> copy = copyOf(file, list.completeBaseName()))
            copies.push_back(*std::move(copy));
    }
    std::sort(copies.begin(), copies.end(), [](const BackupCopy &left, const BackupCopy &right) {
        return std::pair(left.madeAt, left.path) > std::pair(right.madeAt, right.path);
    });
    return copies;
}

std::vector<BackupCopy> dropped(const std::vector<BackupCopy> &copies)
{
    std::vector<QDateTime> times;
    times.reserve(copies.size());
    for (const BackupCopy &copy : copies)
        times.push_back(copy.madeAt);
    std::vector<BackupCopy> gone;
    for (const size_t place : backupsToDrop(times))
        gone.push_back(copies[place]);
    return gone;
}

/** Automatic copies that are too old; a broken one takes the place of no sound one. On the worker. */
void letGo(const QString &listPath)
{
    std::vector<BackupCopy> copies = copiesOf(listPath);
    std::erase_if(copies, [](const BackupCopy &copy) { return copy.occasion != automatic; });
    const std::vector<BackupCopy> byAge = dropped(copies);
    if (byAge.empty())
        return; // there is nothing to read through
    std::vector<BackupCopy> sound;
    std::vector<BackupCopy> gone;
    for (const BackupCopy &copy : copies) {
        if (Database::openReadOnly(copy.path))
            sound.push_back(copy);
        else if (std::find(byAge.begin(), byAge.end(), copy) != byAge.end())
            gone.push_back(copy);
    }
    for (const BackupCopy &copy : dropped(sound))
        gone.push_back(copy);
    for (const BackupCopy &copy : gone)
        QFile::remove(copy.path);
}

} // namespace

Backups::Backups(Database &database, Watchlist &watchlist, Preferences &preferences, const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_watchlist(watchlist)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_tick(clock, tick)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_tick, &MinuteTimer::timeout, this, &Backups::look);
}

Backups::~Backups()
{
    m_worker.waitForDone();
}

QString Backups::folder() const
{
    return m_database.path().isEmpty() ? QString()
                                       : QFileInfo(m_database.path()).dir().filePath(u"backups"_s);
}

void Backups::start()
{
    m_tick.start();
    look();
}

std::vector<BackupCopy> Backups::all() const
{
    return folder().isEmpty() ? std::vector<BackupCopy>() : copiesOf(m_database.path());
}

void Backups::look()
{
    const std::vector<BackupCopy> copies = all();
    const auto newest = std::find_if(copies.begin(), copies.end(),
                                     [](const BackupCopy &copy) { return copy.occasion == automatic; });
    // A copy from the future is of a clock that was wrong.
    const qint64 age = newest == copies.end() ? daySeconds : newest->madeAt.secsTo(m_clock.now());
    if (age >= daySeconds || age < 0)
        make(automatic);
}

void Backups::make(const QString &occasion)
{
    if (m_isMaking || folder().isEmpty())
        return;
    if (m_database.isReadOnly()) {
        Q_EMIT failed({ErrorCode::NotWritable, folder()});
        return;
    }
    m_isMaking = true;
    const QString list = m_database.path();
    const QString path = QDir(folder()).filePath(QFileInfo(list).completeBaseName() + u'-' + occasion + u'-' +
                                                 m_clock.now().toUTC().toString(timeForm) + ".sqlite"_L1);
    m_worker.start([this, list, path, occasion] {
        const auto done = std::make_shared<Result<void>>(copied(list, path));
        if (*done && occasion == automatic)
            letGo(list);
        QMetaObject::invokeMethod(
            this, [this, occasion, done] { take(occasion, *done); }, Qt::QueuedConnection);
    });
}

void Backups::take(const QString &occasion, const Result<void> &done)
{
    m_isMaking = false;
    if (done || done.error().code == ErrorCode::AlreadyExists) {
        Q_EMIT made(occasion);
        return;
    }
    qCWarning(lcStore) << "no backup:" << done.error().detail;
    Q_EMIT failed(done.error());
}

Result<BackupContents> Backups::lookInto(const QString &path)
{
    const Result<std::unique_ptr<Database>> copy = Database::openReadOnly(path);
    if (!copy)
        return copy.error();
    const Result<DatabaseReport> report = (*copy)->check();
    if (!report)
        return report.error();
    BackupContents contents{report->shows, report->entries, report->feeds, {}, report->problems};
    Result<std::vector<FollowedSeason>> seasons = ListStore(**copy).seasonsWithEntry();
    if (!seasons)
        return seasons.error();
    std::sort(seasons->begin(), seasons->end(), [](const FollowedSeason &left, const FollowedSeason &right) {
        return left.entry->changedAt > right.entry->changedAt;
    });
    for (const FollowedSeason &followed : *seasons) {
        if (contents.newest.size() == shownTitles)
            break;
        if (const QString title = followed.show.titles.preferred(); !contents.newest.contains(title))
            contents.newest.append(title);
    }
    return contents;
}

Result<void> Backups::restore(const QString &path)
{
    const Result<GivenCalendar> given = PublishedCalendar(m_database).given();
    if (const Result<QString> kept = m_database.restoreFrom(path); !kept)
        return kept.error();
    // Calendars know the later list: what they were given of it stays given.
    if (const Result<void> taken = given ? PublishedCalendar(m_database).keep(*given) : given.error(); !taken)
        qCWarning(lcStore) << "what calendars were given is not kept:" << taken.error().detail;
    m_watchlist.noticeOtherProcesses();
    ChangedRows rows;
    rows.everything = true;
    m_watchlist.tellChanged(rows);
    return m_preferences.reload();
}

} // namespace raiki
