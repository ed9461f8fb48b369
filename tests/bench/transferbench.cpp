// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "resources/catalogue/shippedcatalogue.h"

#include "app/composition.h"
#include "core/base/wholefile.h"
#include "core/store/changejournal.h"
#include "core/store/changestore.h"
#include "core/store/database.h"
#include "core/store/exportreader.h"
#include "core/store/transaction.h"
#include "core/tracker/platformtrack.h"
#include "core/watchlist/changesetwriter.h"
#include "tests/bench/benches.h"

#include <QElapsedTimer>

namespace raiki::bench {

namespace {

/** The times of the steps, one after the other. */
class Stages final
{
public:
    Stages() { m_timer.start(); }
    void done(const char *stage)
    {
        m_figures[QLatin1String(stage)] = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
        m_timer.restart();
    }
    [[nodiscard]] const QJsonObject &figures() const { return m_figures; }

private:
    QElapsedTimer m_timer;
    QJsonObject m_figures;
};

std::optional<ImportPlan> planned(const QByteArray &bytes, Watchlist &list, const Catalogue &catalogue,
                                  Stages &stages)
{
    const Result<ListDocument> document = readList(bytes, QStringLiteral("list.csv"), {});
    stages.done("read");
    Result<std::vector<FollowedSeason>> seasons = list.followedSeasons();
    if (!document || !seasons)
        return {};
    const ListState current{*std::move(seasons)};
    stages.done("list");
    ImportPlan plan = planImport(*document, QStringLiteral("list.csv"), current, catalogue,
                                 ConflictPolicy::Ask, QDateTime::currentDateTimeUtc());
    stages.done("plan");
    return plan;
}

bool written(Database &database, ChangeSet changes, Stages &stages)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return false;
    ChangeSetWriter text;
    const Result<ChangeSet> applied =
        ChangeStore(database).apply(std::move(changes), Dependents::Refuse, &text);
    stages.done("rows");
    if (!applied)
        return false;
    const QByteArray json = text.finishForJournal(*applied);
    stages.done("journal_text");
    if (!ChangeJournal(database).append(*applied, json, QDateTime::currentDateTimeUtc()))
        return false;
    stages.done("journal");
    const bool isDone = transaction->commit().hasValue();
    stages.done("commit");
    return isDone;
}

bool imported(const QByteArray &bytes, Database &database, Watchlist &list, Stages &stages)
{
    Result<Catalogue> catalogue = openShippedCatalogue();
    stages.done("catalogue");
    if (!catalogue)
        return false;
    catalogue->prepareFinding();
    stages.done("search_index");
    const std::optional<ImportPlan> plan = planned(bytes, list, *catalogue, stages);
    if (!plan)
        return false;
    ChangeSet changes = changesOf(*plan, {}, *catalogue, QDateTime::currentDateTimeUtc(), &platformTrack);
    stages.done("changes");
    if (!database.backUp(QStringLiteral("import")))
        return false;
    stages.done("backup");
    return written(database, std::move(changes), stages);
}

bool exported(Database &database, Stages &stages)
{
    const Result<std::vector<ListRow>> rows = ExportReader(database).rows();
    stages.done("out_rows");
    if (!rows)
        return false;
    const Result<WrittenList> text = writeList(*rows, QStringLiteral("csv"));
    stages.done("out_text");
    return text.hasValue();
}

} // namespace

std::optional<QJsonObject> transferList(const QStringList &arguments)
{
    const Result<QByteArray> bytes =
        readWholeFile(valueOf(arguments, QStringLiteral("--list")).value_or(QString()));
    const std::optional<QString> path = valueOf(arguments, QStringLiteral("--database"));
    if (!bytes || !path)
        return {};
    Stages stages;
    const Result<std::unique_ptr<Database>> database = Database::open(*path);
    if (!database)
        return {};
    stages.done("open");
    const SystemClock clock;
    Watchlist list(**database, clock);
    if (!imported(*bytes, **database, list, stages) || !exported(**database, stages))
        return {};
    return stages.figures();
}

} // namespace raiki::bench
