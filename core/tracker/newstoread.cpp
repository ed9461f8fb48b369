// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/newstoread.h"

#include "core/store/itemstore.h"
#include "core/store/liststore.h"
#include "core/store/preferencestore.h"

#include <QJsonArray>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** First and last id of each run without a gap: an import's shows are one run. */
const QString waitingKey = u"inbox.toRead"_s;

bool hasNewTitle(const Titles &before, const Titles &after)
{
    const QStringList known = before.all();
    const QStringList titles = after.all();
    return std::any_of(titles.begin(), titles.end(),
                       [&known](const QString &title) { return !known.contains(title); });
}

/** What one change makes wait. */
struct Growth
{
    QSet<ShowId> &shows;
    QSet<SeasonId> &entered; ///< whose show is not named by the change

    void operator()(const Change<Show> &change) const
    {
        if (change.after && (!change.before || hasNewTitle(change.before->titles, change.after->titles)))
            shows.insert(change.after->id);
    }
    void operator()(const Change<Season> &change) const
    {
        if (!change.after)
            return;
        const bool isRenamed = change.before && (change.before->subtitle != change.after->subtitle ||
                                                 hasNewTitle(change.before->titles, change.after->titles));
        if (!change.before || isRenamed)
            shows.insert(change.after->show);
    }
    void operator()(const Change<WatchEntry> &change) const
    {
        if (change.after && !change.before)
            entered.insert(change.after->season);
    }
    template <class Other>
    void operator()(const Change<Other> &) const
    {
    }
};

Result<QSet<ShowId>> grownBy(const ChangeSet &applied, Database &database)
{
    QSet<ShowId> shows;
    QSet<SeasonId> entered;
    const Growth growth{shows, entered};
    for (const AnyChange &change : applied.changes)
        std::visit(growth, change);
    for (const AnyChange &change : applied.changes) {
        const auto *season = std::get_if<Change<Season>>(&change);
        if (season && season->after && shows.contains(season->after->show))
            entered.remove(season->after->id);
    }
    for (const SeasonId season : std::as_const(entered)) {
        const Result<ShowId> show = ListStore(database).showOf(season);
        if (!show && show.error().code != ErrorCode::NotFound)
            return show.error();
        if (show)
            shows.insert(*show);
    }
    return shows;
}

QJsonValue runsOf(const QSet<ShowId> &shows)
{
    std::vector<qint64> ids;
    ids.reserve(size_t(shows.size()));
    for (const ShowId show : shows)
        ids.push_back(show.value);
    std::sort(ids.begin(), ids.end());
    QJsonArray runs;
    for (size_t first = 0; first < ids.size();) {
        size_t last = first;
        while (last + 1 < ids.size() && ids[last + 1] == ids[last] + 1)
            ++last;
        runs.append(QJsonArray{ids[first], ids[last]});
        first = last + 1;
    }
    return runs.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(runs);
}

struct Run
{
    ShowId first;
    ShowId last;
};

Result<std::vector<Run>> storedRuns(Database &database)
{
    const Result<QJsonValue> stored = PreferenceStore(database).value(waitingKey);
    if (!stored)
        return stored.error();
    constexpr qint64 mostOfRun = 1'000'000; // no list is that long: the file is damaged
    std::vector<Run> runs;
    const QJsonArray array = stored->toArray();
    for (const QJsonValue &each : array) {
        const qint64 first = each.toArray().at(0).toInteger();
        const qint64 last = each.toArray().at(1).toInteger();
        if (first > 0 && last >= first && last - first < mostOfRun)
            runs.push_back({ShowId{first}, ShowId{last}});
    }
    return runs;
}

/** Those that are gone, too. */
Result<QSet<ShowId>> allWaiting(Database &database)
{
    const Result<std::vector<Run>> runs = storedRuns(database);
    if (!runs)
        return runs.error();
    QSet<ShowId> shows;
    for (const Run &run : *runs) {
        for (qint64 id = run.first.value; id <= run.last.value; ++id)
            shows.insert(ShowId{id});
    }
    return shows;
}

} // namespace

Result<void> awaitNewsOf(const ChangeSet &applied, Database &database)
{
    const Result<bool> arePostsKept = ItemStore(database).hasAny();
    if (!arePostsKept || !*arePostsKept)
        return arePostsKept ? Result<void>() : arePostsKept.error();
    const Result<QSet<ShowId>> grown = grownBy(applied, database);
    if (!grown || grown->isEmpty())
        return grown ? Result<void>() : grown.error();
    Result<QSet<ShowId>> waiting = allWaiting(database);
    if (!waiting)
        return waiting.error();
    return PreferenceStore(database).setValue(waitingKey, runsOf(waiting->unite(*grown)));
}

Result<QSet<ShowId>> showsAwaitingNews(Database &database)
{
    const Result<std::vector<Run>> runs = storedRuns(database);
    if (!runs)
        return runs.error();
    QSet<ShowId> shows;
    for (const Run &run : *runs) {
        const Result<std::vector<ShowId>> there = ListStore(database).showsBetween(run.first, run.last);
        if (!there)
            return there.error();
        for (const ShowId show : *there)
            shows.insert(show);
    }
    return shows;
}

Result<void> newsWasReadFor(const QSet<ShowId> &shows, Database &database)
{
    Result<QSet<ShowId>> waiting = allWaiting(database);
    Result<QSet<ShowId>> there = waiting ? showsAwaitingNews(database) : waiting;
    if (!there)
        return there.error();
    return PreferenceStore(database).setValue(waitingKey, runsOf(waiting->subtract(there->intersect(shows))));
}

} // namespace raiki
