// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listtransfer.h"

#include "core/base/logging.h"
#include "core/base/wholefile.h"
#include "core/store/csvexport.h"
#include "core/store/database.h"
#include "core/store/exportreader.h"
#include "core/store/historystore.h"
#include "core/store/setupstore.h"
#include "core/store/wholeliststore.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/platformtrack.h"
#include "core/transfer/changesahead.h"
#include "core/transfer/mergeplan.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace raiki {

using namespace Qt::StringLiterals;

namespace {

/** A copy of the file is read, so that neither its folder nor its journal is touched. */
Result<ListDocument> readDatabase(const ListFile &file)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sqlite"_s);
    if (const Result<void> written = writeWholeFile(path, file.bytes); !written)
        return written.error();
    if (!file.log.isEmpty()) {
        if (const Result<void> written = writeWholeFile(path + u"-wal"_s, file.log); !written)
            return written.error();
    }
    const Result<std::unique_ptr<Database>> other = Database::openReadOnly(path);
    if (!other)
        return other.error();
    Result<WholeList> list = WholeListStore(**other).read();
    if (!list)
        return list.error();
    return documentOf(std::make_shared<const WholeList>(*std::move(list)), u"sqlite"_s);
}

Result<void> stillHolds(const ImportPlan &plan, const ListState &current)
{
    const std::optional<qint64> line = firstStaleRow(plan, current);
    return line ? Error{ErrorCode::Conflict, QString("line "_L1 + QString::number(*line))} : Result<void>();
}

/** The claims keep their words; only which post they stood in is not known here. */
void forgetPosts(ChangeSet &changes)
{
    for (AnyChange &change : changes.changes) {
        if (auto *claim = std::get_if<Change<PremiereClaim>>(&change))
            claim->after->source.item = FeedItemId();
    }
}

} // namespace

QByteArray logBeside(const QString &path)
{
    const QString log = path + u"-wal"_s;
    return QFileInfo(log).size() > 0 ? readWholeFile(log).valueOr({}) : QByteArray();
}

ListTransfer::ListTransfer(Database &database, Watchlist &watchlist, const ReferenceCatalogue &catalogue,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_watchlist(watchlist)
    , m_catalogue([&catalogue] { return catalogue.shared(); })
    , m_clock(clock)
{
}

ListTransfer::ListTransfer(Database &database, Watchlist &watchlist,
                           std::shared_ptr<const Catalogue> catalogue, const Clock &clock)
    : m_database(database)
    , m_watchlist(watchlist)
    , m_catalogue([catalogue = std::move(catalogue)] { return catalogue; })
    , m_clock(clock)
{
}

TransferPlace ListTransfer::place() const
{
    return {m_database.path(), m_catalogue(), &m_clock};
}

Result<ListDocument> ListTransfer::read(const QByteArray &bytes, const QString &fileName,
                                        const ReadOptions &options) const
{
    return readAny({fileName, bytes}, options);
}

Result<ListDocument> ListTransfer::readAny(const ListFile &file, const ReadOptions &options)
{
    const bool isDatabase = file.bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    return isDatabase ? readDatabase(file) : readList(file.bytes, file.name, options);
}

Result<ImportPlan> ListTransfer::plan(const QByteArray &bytes, const QString &fileName,
                                      const ReadOptions &options, const ConflictRules &rules) const
{
    const Result<ListDocument> document = readAny({fileName, bytes}, options);
    if (!document)
        return document.error();
    return planOf(*document, fileName, rules);
}

Result<ImportPlan> ListTransfer::planOf(const ListDocument &document, const QString &fileName,
                                        const ConflictRules &rules) const
{
    return planOf(document, fileName, rules, {});
}

Result<ImportPlan> ListTransfer::planOf(const ListDocument &document, const QString &fileName,
                                        const ConflictRules &rules, const Resolutions &resolutions,
                                        const WorkWatch &watch) const
{
    if (document.table && !namesShows(document.mapping))
        return Error{ErrorCode::UnknownFormat, u"no column names the show"_s};
    if (document.whole) {
        const Result<WholeList> current = WholeListStore(m_database).read();
        if (!current)
            return current.error();
        if (watch && !watch(0))
            return Error{ErrorCode::Cancelled, {}};
        ImportPlan merge = planMerge(document, fileName, *current, rules.policy, m_clock.now());
        if (watch && !watch(1))
            return Error{ErrorCode::Cancelled, {}};
        return merge;
    }
    Result<std::vector<FollowedSeason>> seasons = m_watchlist.followedSeasons();
    if (!seasons)
        return seasons.error();
    const ListState current{*std::move(seasons)};
    const std::shared_ptr<const Catalogue> catalogue = m_catalogue();
    ImportPlan plan =
        planImport(document, fileName, current, *catalogue, rules, m_clock.now(), resolutions, watch);
    if (watch && !watch(1))
        return Error{ErrorCode::Cancelled, {}};
    plan.catalogue = catalogue;
    return plan;
}

Result<bool> ListTransfer::isWholeIntoNothing(const ImportPlan &plan) const
{
    const bool isAll = plan.whole && plan.merge && plan.merge->mine.empty() &&
                       std::all_of(plan.rows.begin(), plan.rows.end(), [](const PlannedRow &row) {
                           return row.isSelected && row.verdict == RowVerdict::Add && !row.show.isValid();
                       });
    return isAll ? WholeListStore(m_database).hasNoShows() : Result<bool>(false);
}

Result<ChangeSet> ListTransfer::applyWhole(const ImportPlan &plan, const QString &occasion)
{
    if (const Result<QString> copy = m_database.backUp(occasion); !copy)
        return copy.error();
    ChangeSet changes = plan.whole->rows;
    changes.subject = plan.fileName;
    const Result<ChangeSet> applied = inTransaction(m_database, [&]() -> Result<ChangeSet> {
        if (const Result<bool> isStillEmpty = WholeListStore(m_database).hasNoShows(); !isStillEmpty)
            return isStillEmpty.error();
        else if (!*isStillEmpty)
            return Error{ErrorCode::Conflict, u"the list has changed"_s};
        const Result<QJsonObject> before = SetupStore(m_database).now(*plan.whole);
        const Result<bool> hasPosts = WholeListStore(m_database).takeFeedsAndSettings(*plan.whole);
        const Result<QJsonObject> after = SetupStore(m_database).now(*plan.whole);
        if (!before || !hasPosts || !after)
            return !before ? before.error() : hasPosts ? after.error() : hasPosts.error();
        if (*before != *after)
            changes.setup = {{u"before"_s, *before}, {u"after"_s, *after}};
        if (!*hasPosts)
            forgetPosts(changes);
        Result<ChangeSet> rows = m_watchlist.applyInside(std::move(changes));
        const Result<void> history = rows ? HistoryStore(m_database).take(plan.whole->history) : rows.error();
        return history ? std::move(rows) : history.error();
    });
    if (applied)
        m_watchlist.tellChanged(m_watchlist.rowsTouchedBy(*applied));
    return applied;
}

Result<ChangeSet> ListTransfer::apply(const ImportPlan &plan, const WorkWatch &watch, const QString &occasion)
{
    if (!watch)
        return applyWatched(plan, occasion);
    constexpr double statementsOfRow = 6; // show, ids, season, entry, claim, a release or a tag
    const double all = statementsOfRow * static_cast<double>(plan.rows.size()) + 1;
    const int before = m_database.writesCounted();
    m_database.setWatch([this, &watch, before, all] {
        return watch(std::min(1.0, static_cast<double>(m_database.writesCounted() - before) / all));
    });
    Result<ChangeSet> applied = applyWatched(plan, occasion);
    m_database.setWatch({});
    return applied;
}

Result<ChangeSet> ListTransfer::applyWatched(const ImportPlan &plan, const QString &occasion)
{
    const Result<bool> isWhole = isWholeIntoNothing(plan);
    if (!isWhole)
        return isWhole.error();
    if (*isWhole && !plan.whole->rows.isEmpty())
        return applyWhole(plan, occasion);
    if (plan.merge)
        return applyMerge(plan, occasion);
    const Result<qint64> version = m_database.dataVersion();
    if (!version)
        return version.error();
    Result<std::vector<FollowedSeason>> seasons = m_watchlist.followedSeasons();
    if (!seasons)
        return seasons.error();
    const ListState current{*std::move(seasons)};
    if (const Result<void> holds = stillHolds(plan, current); !holds)
        return holds.error();
    const std::shared_ptr<const Catalogue> catalogue = plan.catalogue ? plan.catalogue : m_catalogue();
    const TrackOfPlatform trackOf = &platformTrack;
    ChangesAhead ahead(plan, current, *catalogue, m_clock.now(), trackOf);
    ChangeSet changes = ahead.first();
    if (changes.isEmpty())
        return changes;
    const Result<QString> copy = m_database.backUp(occasion);
    if (!copy)
        return copy.error();
    qCInfo(lcTransfer) << "import of" << plan.rows.size() << "rows, backup before:" << *copy;
    Result<ChangeSet> applied = inTransaction(m_database, [&]() -> Result<ChangeSet> {
        if (const Result<void> holds = holdsAfter(*version, plan); !holds)
            return holds.error();
        return m_watchlist.applyInside(std::move(changes), Noting::AsSaidNow,
                                       [&ahead] { return ahead.next(); });
    });
    if (applied)
        m_watchlist.tellChanged(m_watchlist.rowsTouchedBy(*applied));
    return applied;
}

Result<void> ListTransfer::holdsAfter(qint64 version, const ImportPlan &plan) const
{
    const Result<qint64> now = m_database.dataVersion();
    if (!now || *now == version)
        return now ? Result<void>() : now.error();
    Result<std::vector<FollowedSeason>> seasons = m_watchlist.followedSeasons();
    return seasons ? stillHolds(plan, {*std::move(seasons)}) : seasons.error();
}

Result<WrittenList> ListTransfer::exportList(const QString &format,
                                             const std::optional<QSet<SeasonId>> &only) const
{
    const ListFormat *named = listFormatNamed(format);
    if (named && named->isWhole) {
        const Result<WholeList> whole = WholeListStore(m_database).read(only);
        return whole ? Result<WrittenList>(WrittenList{wholeListToJson(*whole), {}, {}}) : whole.error();
    }
    if (format == "csv"_L1) { // each row says all that it has: there are no losses to be told
        Result<QByteArray> bytes = CsvExport(m_database).bytes(only);
        return bytes ? Result<WrittenList>(WrittenList{*std::move(bytes), {}, {}}) : bytes.error();
    }
    Result<std::vector<ListRow>> rows = ExportReader(m_database).rows();
    if (!rows)
        return rows.error();
    if (only)
        std::erase_if(*rows, [&only](const ListRow &row) { return !only->contains(row.listed); });
    const auto kept = std::make_shared<const std::vector<ListRow>>(*std::move(rows));
    Result<WrittenList> list = writeList(*kept, format);
    if (list)
        list->rows = kept;
    return list;
}

Result<WrittenList> ListTransfer::exportTo(const QString &path, const QString &format,
                                           const std::optional<QSet<SeasonId>> &only) const
{
    const QString own = QFileInfo(m_database.path()).canonicalFilePath();
    if (!own.isEmpty() && QFileInfo(path).canonicalFilePath() == own)
        return Error{ErrorCode::AlreadyExists, path}; // the list itself
    Result<WrittenList> list = exportList(format, only);
    if (!list)
        return list.error();
    if (const Result<void> written = writeWholeFile(path, list->bytes); !written)
        return written.error();
    return list;
}

} // namespace raiki
