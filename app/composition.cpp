// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/composition.h"

#include "resources/catalogue/shippedcatalogue.h"
#include "resources/shippedfeeds.h"

#include "app/paths.h"
#include "core/base/logging.h"

#include <QFileInfo>

namespace raiki {

std::unique_ptr<Clock> makeClock(const SystemClock &system, const std::optional<QDateTime> &asOf)
{
    if (asOf)
        return std::make_unique<ShiftedClock>(system, *asOf);
    return std::make_unique<SystemClock>();
}

QByteArray userAgent()
{
    return QByteArrayLiteral("Raiki/" RAIKI_VERSION " (anime release tracker)");
}

TrackerServices::TrackerServices(std::unique_ptr<Database> opened, const Clock &clock, Notifier &notifier,
                                 const QString &catalogueFile, const QString &coverFolder)
    : database(std::move(opened))
    , preferences(*database)
    , catalogue(catalogueFile, [] { return openShippedCatalogue(); })
    , watchlist(*database, clock)
    , subscriptions(*database, clock, shippedFeeds)
    , inbox(*database, watchlist, clock)
    , intake(*database, watchlist, clock)
    , fetcher(userAgent())
    , poller(*database, intake, fetcher, clock)
    , finderFetcher(userAgent())
    , finder(finderFetcher, clock)
    , catalogueFetcher(userAgent())
    , catalogueUpdater(preferences, catalogue, catalogueFetcher, clock)
    , reminders(*database, watchlist, preferences, notifier, clock)
    , transfer(*database, watchlist, catalogue, clock)
    , storedNews({*database, watchlist, preferences, poller, transfer, clock})
    , backups(*database, watchlist, preferences, clock)
    , exchange(*database, watchlist, preferences, transfer, clock)
    , covers(coverFolder)
    , calendar(*database)
{
    QObject::connect(&watchlist, &Watchlist::changed, &preferences, [this](const ChangedRows &rows) {
        if (!rows.setup)
            return;
        if (const Result<void> read = preferences.reload(); !read)
            qCWarning(lcStore) << "preferences cannot be read:" << read.error().detail;
        subscriptions.tellChanged();
    });
}

Composition::Composition(const QString &databasePath, const std::optional<QDateTime> &asOf,
                         Notifier &notifier, StartCheck check)
    : m_clock(makeClock(m_systemClock, asOf))
    , m_notifier(notifier)
    , m_databasePath(databasePath.isEmpty() ? defaultDatabasePath() : databasePath)
    , m_options{.startCheck = check,
                .folders = databasePath.isEmpty() ? MissingFolders::Make : MissingFolders::Refuse}
{
}

Composition::~Composition() = default;

QString Composition::otherList() const
{
    const QString path = QFileInfo(m_databasePath).absoluteFilePath();
    return path == QFileInfo(defaultDatabasePath()).absoluteFilePath() ? QString() : path;
}

Result<TrackerServices *> Composition::take(Result<std::unique_ptr<Database>> database)
{
    if (!database)
        return database.error();
    m_services =
        std::make_unique<TrackerServices>(std::move(*database), *m_clock, m_notifier,
                                          catalogueUpdatePath(m_databasePath), coverFolder(m_databasePath));
    return m_services.get();
}

Result<TrackerServices *> Composition::services()
{
    return m_services ? Result<TrackerServices *>(m_services.get())
                      : take(Database::open(m_databasePath, m_options));
}

Result<TrackerServices *> Composition::servicesToLook()
{
    Result<TrackerServices *> opened = services();
    if (opened || opened.error().code != ErrorCode::NotWritable)
        return opened;
    const Result<TrackerServices *> readable = take(Database::openReadOnly(m_databasePath, m_options));
    return readable ? readable : opened; // why it cannot be had is said by the first
}

Result<TrackerServices *> Composition::servicesToRead()
{
    if (m_services || m_options.startCheck != StartCheck::Quick)
        return servicesToLook();
    m_options.startCheck = StartCheck::Later;
    const Result<TrackerServices *> opened = servicesToLook();
    m_options.startCheck = StartCheck::Quick;
    if (opened) {
        m_soundness = std::async(std::launch::async, [path = m_databasePath]() -> Result<void> {
            const auto checked = Database::openReadOnly(path);
            return checked ? Result<void>() : checked.error();
        });
    }
    return opened;
}

Result<void> Composition::soundness()
{
    return m_soundness.valid() ? m_soundness.get() : Result<void>();
}

} // namespace raiki
