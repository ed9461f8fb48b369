// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/importundo.h"
#include "core/tracker/mappingmemory.h"
#include "core/tracker/referencecatalogue.h"
#include "core/tracker/watchlist.h"
#include "core/transfer/importplan.h"

/** List files in and out of the list: plan, preview, apply (with a verified backup before), export. Store
 * thread. */
namespace raiki {

/** The write-ahead log beside a database that another Raiki has open; empty where there is none. */
[[nodiscard]] QByteArray logBeside(const QString &path);

/** What a worker needs to do the same elsewhere. */
struct TransferPlace
{
    QString database; ///< its path; empty: in memory, which no other thread can reach
    std::shared_ptr<const Catalogue> catalogue;
    const Clock *clock = nullptr;
};

class ListTransfer final : public QObject
{
    Q_OBJECT

public:
    ListTransfer(Database &database, Watchlist &watchlist, const ReferenceCatalogue &catalogue,
                 const Clock &clock, QObject *parent = nullptr);
    /** With one catalogue, on a worker's own database. */
    ListTransfer(Database &database, Watchlist &watchlist, std::shared_ptr<const Catalogue> catalogue,
                 const Clock &clock);
    [[nodiscard]] TransferPlace place() const;

    /** Reads and plans; writes nothing. */
    [[nodiscard]] Result<ImportPlan> plan(const QByteArray &bytes, const QString &fileName,
                                          const ReadOptions &options, const ConflictRules &rules) const;
    /** Document only, for the column mapping step of the preview. */
    [[nodiscard]] Result<ListDocument> read(const QByteArray &bytes, const QString &fileName,
                                            const ReadOptions &options) const;
    /** The same on any thread: readList(), and another Raiki's database ("sqlite"). */
    [[nodiscard]] static Result<ListDocument> readAny(const ListFile &file, const ReadOptions &options);
    [[nodiscard]] Result<ImportPlan> planOf(const ListDocument &document, const QString &fileName,
                                            const ConflictRules &rules) const;
    /** The same with what the user chose for single rows. @return Cancelled where @p watch says stop */
    [[nodiscard]] Result<ImportPlan> planOf(const ListDocument &document, const QString &fileName,
                                            const ConflictRules &rules, const Resolutions &resolutions,
                                            const WorkWatch &watch = {}) const;
    /** Everything selected, or nothing. @return what was applied; an empty one where the plan changes nothing
     * @param watch where it says stop before the commit, nothing is changed: Cancelled
     * @param occasion what the backup before is called after
     */
    [[nodiscard]] Result<ChangeSet> apply(const ImportPlan &plan, const WorkWatch &watch = {},
                                          const QString &occasion = QStringLiteral("import"));
    /** The list in @p format ("csv"), and what that cannot hold. @param only these seasons; nothing: all */
    [[nodiscard]] Result<WrittenList> exportList(const QString &format,
                                                 const std::optional<QSet<SeasonId>> &only = {}) const;
    /** Writes to @p path whole or not at all; NotWritable, DiskFull. */
    [[nodiscard]] Result<WrittenList> exportTo(const QString &path, const QString &format,
                                               const std::optional<QSet<SeasonId>> &only = {}) const;

    /** What was imported before, and the way back from it. */
    [[nodiscard]] ImportUndo pastImports() { return {m_database, m_watchlist}; }
    /** How the user has read tables of the same headers before. */
    [[nodiscard]] MappingMemory mappings() const { return MappingMemory(m_database); }

private:
    [[nodiscard]] Result<ChangeSet> applyWatched(const ImportPlan &plan, const QString &occasion);
    /** Inside the transaction: Conflict where what another program wrote since @p version, which was read
     * before the list was, takes the plan's ground away. */
    [[nodiscard]] Result<void> holdsAfter(qint64 version, const ImportPlan &plan) const;
    /** Everything under its own ids, into a list without shows. */
    [[nodiscard]] Result<ChangeSet> applyWhole(const ImportPlan &plan, const QString &occasion);
    /** Another copy of the list, by the times of what was said. */
    [[nodiscard]] Result<ChangeSet> applyMerge(const ImportPlan &plan, const QString &occasion);
    /** Whether that is what the plan comes to: all of it, into nothing. */
    [[nodiscard]] Result<bool> isWholeIntoNothing(const ImportPlan &plan) const;

    Database &m_database;
    Watchlist &m_watchlist;
    std::function<std::shared_ptr<const Catalogue>()> m_catalogue;
    const Clock &m_clock;
};

} // namespace raiki
