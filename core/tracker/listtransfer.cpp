// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listtransfer.h"

#include "core/base/logging.h"
#include "core/base/wholefile.h"
#include "core/store/database.h"
#include "core/tracker/platformtrack.h"
#include "core/transfer/exportrows.h"

namespace raiki {

using namespace Qt::StringLiterals;

ListTransfer::ListTransfer(Database &database, Watchlist &watchlist, const ReferenceCatalogue &catalogue,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_watchlist(watchlist)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
}

Result<ListDocument> ListTransfer::read(const QByteArray &bytes, const QString &fileName,
                                        const ReadOptions &options) const
{
    return readList(bytes, fileName, options);
}

Result<ImportPlan> ListTransfer::plan(const QByteArray &bytes, const QString &fileName,
                                      const ReadOptions &options, ConflictPolicy policy) const
{
    const Result<ListDocument> document = readList(bytes, fileName, options);
    if (!document)
        return document.error();
    return planOf(*document, fileName, policy);
}

Result<ImportPlan> ListTransfer::planOf(const ListDocument &document, const QString &fileName,
                                        ConflictPolicy policy) const
{
    return planOf(document, fileName, policy, {});
}

Result<ImportPlan> ListTransfer::planOf(const ListDocument &document, const QString &fileName,
                                        ConflictPolicy policy, const Resolutions &resolutions) const
{
    if (document.table && !namesShows(document.mapping))
        return Error{ErrorCode::UnknownFormat, u"no column names the show"_s};
    Result<std::vector<FollowedSeason>> seasons = m_watchlist.followedSeasons();
    if (!seasons)
        return seasons.error();
    const ListState current{*std::move(seasons)};
    const std::shared_ptr<const Catalogue> catalogue = m_catalogue.shared();
    ImportPlan plan = planImport(document, fileName, current, *catalogue, policy, m_clock.now(), resolutions);
    plan.catalogue = catalogue;
    return plan;
}

Result<ChangeSet> ListTransfer::apply(const ImportPlan &plan)
{
    Result<std::vector<FollowedSeason>> seasons = m_watchlist.followedSeasons();
    if (!seasons)
        return seasons.error();
    const ListState current{*std::move(seasons)};
    if (const std::optional<qint64> line = firstStaleRow(plan, current))
        return Error{ErrorCode::Conflict, QString("line "_L1 + QString::number(*line))};
    const Catalogue &catalogue = plan.catalogue ? *plan.catalogue : m_catalogue.current();
    const ChangeSet changes = changesOf(plan, current, catalogue, m_clock.now(), &platformTrack);
    if (changes.isEmpty())
        return changes;
    const Result<QString> copy = m_database.backUp(u"import"_s);
    if (!copy)
        return copy.error();
    qCInfo(lcTransfer) << "import of" << plan.rows.size() << "rows, backup before:" << *copy;
    return m_watchlist.apply(changes);
}

Result<WrittenList> ListTransfer::exportList(const QString &format,
                                             const std::optional<QSet<SeasonId>> &only) const
{
    Result<std::vector<FollowedSeason>> seasons = m_watchlist.followedSeasons();
    if (!seasons)
        return seasons.error();
    if (only) {
        std::erase_if(*seasons, [&only](const FollowedSeason &followed) {
            return !only->contains(followed.season.id);
        });
    }
    return writeList(exportRows(*seasons), format);
}

Result<WrittenList> ListTransfer::exportTo(const QString &path, const QString &format,
                                           const std::optional<QSet<SeasonId>> &only) const
{
    Result<WrittenList> list = exportList(format, only);
    if (!list)
        return list.error();
    if (const Result<void> written = writeWholeFile(path, list->bytes); !written)
        return written.error();
    return list;
}

} // namespace raiki
