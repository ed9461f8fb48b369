// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/newsofchanges.h"

#include "core/store/liststore.h"
#include "core/store/newsstore.h"

#include <algorithm>

namespace raiki {
namespace {

/** The items whose claims @p changes adds or removes. */
QSet<FeedItemId> itemsOf(const ChangeSet &changes)
{
    QSet<FeedItemId> items;
    for (const AnyChange &change : changes.changes) {
        const auto *claim = std::get_if<Change<PremiereClaim>>(&change);
        if (!claim)
            continue;
        const PremiereClaim &row = claim->after ? *claim->after : *claim->before;
        if (row.source.item.isValid())
            items.insert(row.source.item);
    }
    return items;
}

/** Whether @p changes bring claims of @p item and take none of its claims away. */
bool onlyBringsClaimsOf(const ChangeSet &changes, FeedItemId item)
{
    bool brings = false;
    for (const AnyChange &change : changes.changes) {
        const auto *claim = std::get_if<Change<PremiereClaim>>(&change);
        if (!claim)
            continue;
        if (claim->before && claim->before->source.item == item)
            return false;
        brings = brings || (claim->after && claim->after->source.item == item);
    }
    return brings;
}

/** @param changes as they were first applied */
NewsState stateAfter(const ChangeSet &changes, NewsStep step, const NewsRecord &news)
{
    if (step == NewsStep::Redone)
        return changes.kind == ChangeKind::AcceptNews ? NewsState::Accepted : NewsState::Dismissed;
    // What was flagged stands in the list while it waits. It had to be brought there only where it was
    // dismissed before.
    const bool wasDismissed = changes.kind == ChangeKind::AcceptNews &&
                              news.decision.action == IntakeAction::Flag &&
                              onlyBringsClaimsOf(changes, news.item);
    return wasDismissed ? NewsState::Dismissed : NewsState::Waiting;
}

/** By the ids that the change names; older journals name only the items, by their claims. */
Result<std::vector<NewsRow>> newsDecidedBy(const ChangeSet &changes, const NewsStore &store)
{
    std::vector<NewsRow> decided;
    for (const AnnouncementId id : changes.news) {
        Result<NewsRow> row = store.row(id);
        if (row)
            decided.push_back(std::move(*row));
        else if (row.error().code != ErrorCode::NotFound)
            return row.error();
    }
    if (!changes.news.empty())
        return decided;
    for (const FeedItemId item : itemsOf(changes)) {
        const Result<std::vector<NewsRow>> found = store.ofItem(item);
        if (!found)
            return found.error();
        std::copy_if(found->begin(), found->end(), std::back_inserter(decided),
                     [](const NewsRow &row) { return row.news.decision.action != IntakeAction::Ignore; });
    }
    return decided;
}

} // namespace

Result<void> markNewsOf(const ChangeSet &changes, NewsStep step, Database &database, ChangedRows &rows)
{
    if (changes.kind != ChangeKind::AcceptNews && changes.kind != ChangeKind::DismissNews)
        return {};
    const Result<std::vector<NewsRow>> decided = newsDecidedBy(changes, NewsStore(database));
    if (!decided)
        return decided.error();
    std::map<SeasonId, ShowId> seasons;
    for (const NewsRow &row : *decided) {
        NewsRecord news = row.news;
        news.state = stateAfter(changes, step, news);
        if (const Result<void> updated = NewsStore(database).update(news); !updated)
            return updated;
        rows.announcements.insert(news.id);
        rows.seasons.insert(news.season);
        rows.shows.insert(news.show);
        if (news.season.isValid())
            seasons[news.season] = news.show;
    }
    return settleFlags(database, seasons);
}

Result<void> settleFlags(Database &database, const std::map<SeasonId, ShowId> &seasons)
{
    QSet<ShowId> shows;
    for (const auto &[season, show] : seasons)
        shows.insert(show);
    QSet<SeasonId> flagged;
    for (const ShowId show : std::as_const(shows)) {
        const Result<std::vector<NewsRow>> news = NewsStore(database).ofShow(show);
        if (!news)
            return news.error();
        for (const NewsRow &row : *news) {
            if (row.news.state == NewsState::Waiting && row.news.decision.action == IntakeAction::Flag)
                flagged.insert(row.news.season);
        }
    }
    for (const auto &[season, show] : seasons) {
        const Result<void> set = ListStore(database).setFlagged(season, flagged.contains(season));
        if (!set && set.error().code != ErrorCode::NotFound) // it may be gone
            return set;
    }
    return {};
}

Result<void> flagAgain(const ChangeSet &applied, Database &database)
{
    QSet<SeasonId> seasons;
    QSet<ShowId> shows;
    for (const AnyChange &change : applied.changes) {
        const auto *season = std::get_if<Change<Season>>(&change);
        if (!season || season->before)
            continue;
        seasons.insert(season->after->id);
        shows.insert(season->after->show);
    }
    for (const ShowId show : std::as_const(shows)) {
        const Result<std::vector<NewsRow>> news = NewsStore(database).ofShow(show);
        if (!news)
            return news.error();
        for (const NewsRow &row : *news) {
            const bool waits =
                row.news.state == NewsState::Waiting && row.news.decision.action == IntakeAction::Flag;
            if (!waits || !seasons.contains(row.news.season))
                continue;
            if (const Result<void> flagged = ListStore(database).setFlagged(row.news.season, true); !flagged)
                return flagged;
        }
    }
    return {};
}

} // namespace raiki
