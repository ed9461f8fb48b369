// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listexchange.h"

#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/preferencestore.h"

#include <QDir>
#include <QJsonObject>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds calm{2000}; ///< so long nothing changes before a look
constexpr DatabaseOptions asAnotherProcess{.startCheck = StartCheck::Later,
                                           .folders = MissingFolders::Refuse};
const QString knownKey = u"shared.known"_s; ///< digests of others' files by name

QStringList unreadIn(const SharedFolderMemory &memory)
{
    QStringList unread;
    for (auto file = memory.files.cbegin(); file != memory.files.cend(); ++file) {
        if (file->isUnread)
            unread.append(file.key());
    }
    unread.sort();
    return unread;
}

/** On a worker, with a connection of its own: to the list it is another process. */
Result<ExchangeReport> exchangedBeside(const TransferPlace &place, const SharedFolder &folder,
                                       OwnFile ownFile, SharedFolderMemory &memory)
{
    if (!QDir(folder.path).exists())
        return Error{ErrorCode::NotFound, folder.path};
    if (ownFile == OwnFile::Current && !hasNews(folder, memory))
        return ExchangeReport{{}, unreadIn(memory), false};
    const Result<std::unique_ptr<Database>> database = Database::open(place.database, asAnotherProcess);
    if (!database)
        return database.error();
    Watchlist list(**database, *place.clock);
    ListTransfer transfer(**database, list, place.catalogue, *place.clock);
    return exchangeLists(folder, ownFile, memory, transfer);
}

} // namespace

ListExchange::ListExchange(Database &database, Watchlist &watchlist, Preferences &preferences,
                           ListTransfer &transfer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_watchlist(watchlist)
    , m_preferences(preferences)
    , m_transfer(transfer)
    , m_clock(clock)
    , m_tick(clock)
    , m_memory(std::make_shared<SharedFolderMemory>())
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, &ListExchange::exchangeNow);
    connect(&m_tick, &MinuteTimer::timeout, this, &ListExchange::exchangeNow);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &ListExchange::lookSoon);
    connect(&m_watchlist, &Watchlist::changed, this, [this] {
        m_isOutdated = true;
        lookSoon();
    });
    connect(&m_preferences, &Preferences::changed, this, &ListExchange::followPreferences);
}

ListExchange::~ListExchange()
{
    m_worker.waitForDone(); // what it posts to us afterwards is dropped with us
    const bool isLate = m_hasStarted && m_isOutdated && !m_folder.isEmpty() && QDir(m_folder).exists() &&
                        !m_database.path().isEmpty();
    if (!isLate)
        return;
    // Without merging: nobody would see it.
    const Result<WrittenList> written = m_transfer.exportTo(QDir(m_folder).filePath(ownFile()), u"json"_s);
    if (!written)
        qCWarning(lcTransfer) << "the shared folder was not brought up to date:" << written.error().detail;
}

QString ListExchange::ownFile() const
{
    return sharedFileName(m_database.path());
}

void ListExchange::start()
{
    m_hasStarted = true;
    readMemory();
    followPreferences();
}

void ListExchange::followPreferences()
{
    const QString wanted = m_preferences.values().sharedFolder;
    if (!m_hasStarted || wanted == m_folder)
        return;
    m_folder = wanted;
    m_isOutdated = true;
    m_outcome = {};
    if (!m_isRunning)
        m_memory->written.clear();
    watchFolder();
    if (m_folder.isEmpty()) {
        m_tick.stop();
        m_soon.stop();
    } else {
        m_tick.start();
        exchangeNow();
    }
    Q_EMIT looked();
}

void ListExchange::watchFolder()
{
    if (const QStringList watched = m_files.directories(); watched != QStringList{m_folder}) {
        if (!watched.isEmpty())
            m_files.removePaths(watched);
        if (!m_folder.isEmpty() && QDir(m_folder).exists())
            m_files.addPath(m_folder);
    }
}

void ListExchange::lookSoon()
{
    if (!m_folder.isEmpty())
        m_soon.start();
}

void ListExchange::exchangeNow()
{
    if (m_folder.isEmpty())
        return;
    if (m_isRunning) {
        m_isAskedAgain = true;
        return;
    }
    watchFolder(); // a stick may have come
    const SharedFolder folder{m_folder, ownFile()};
    const OwnFile state = m_isOutdated ? OwnFile::Outdated : OwnFile::Current;
    m_isOutdated = false;
    const TransferPlace place = m_transfer.place();
    if (place.database.isEmpty()) {
        take(exchangeLists(folder, state, *m_memory, m_transfer));
        return;
    }
    m_isRunning = true;
    m_worker.start([this, place, folder, state, memory = m_memory] {
        const auto report =
            std::make_shared<Result<ExchangeReport>>(exchangedBeside(place, folder, state, *memory));
        QMetaObject::invokeMethod(
            this, [this, report] { take(*report); }, Qt::QueuedConnection);
    });
}

void ListExchange::take(const Result<ExchangeReport> &report)
{
    m_isRunning = false;
    const std::optional<Error> before = std::exchange(m_outcome.error, std::nullopt);
    m_outcome.at = m_clock.now();
    keepMemory();
    if (report) {
        const QStringList merged = report->merged.isEmpty() ? m_outcome.report.merged : report->merged;
        m_outcome.report = *report;
        m_outcome.report.merged = merged;
    } else {
        m_isOutdated = true;
        m_outcome.error = report.error();
    }
    // Also after an error: an earlier file may have been merged.
    m_watchlist.noticeOtherProcesses();
    if (!report && report.error().code != ErrorCode::NotFound &&
        !(before && before->code == report.error().code)) {
        qCWarning(lcTransfer) << "the shared folder:" << report.error().detail;
        Q_EMIT failed(report.error());
    }
    if (report && (!report->merged.isEmpty() || report->hasWritten))
        Q_EMIT exchanged(*report);
    Q_EMIT looked();
    if (std::exchange(m_isAskedAgain, false))
        lookSoon();
}

void ListExchange::readMemory()
{
    const Result<QJsonValue> known = PreferenceStore(m_database).value(knownKey);
    const QJsonObject files = known ? known->toObject() : QJsonObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QByteArray digest = file.value().toString().toLatin1();
        m_memory->files[file.key()].digest = digest;
        m_kept.insert(file.key(), digest);
    }
}

/** Only what was merged counts, so that an undone merge is not done again after a restart. */
void ListExchange::keepMemory()
{
    QHash<QString, QByteArray> digests;
    for (auto file = m_memory->files.cbegin(); file != m_memory->files.cend(); ++file) {
        if (!file->digest.isEmpty())
            digests.insert(file.key(), file->digest);
    }
    if (digests == m_kept)
        return;
    QJsonObject json;
    for (auto digest = digests.cbegin(); digest != digests.cend(); ++digest)
        json.insert(digest.key(), QString::fromLatin1(*digest));
    if (const Result<void> kept = PreferenceStore(m_database).setValue(knownKey, json); kept)
        m_kept = digests;
}

} // namespace raiki
