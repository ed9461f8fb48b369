// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/newsofchanges.h"

#include "core/store/liststore.h"
#include "core/store/newsstore.h"

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

NewsState stateAfter(ChangeKind kind, NewsStep step)
{
    if (step == NewsStep::Undone)
        return NewsState::Waiting;
    return kind == ChangeKind::AcceptNews ? NewsState::Accepted : NewsState::Dismissed;
}

} // namespace

Result<void> markNewsOf(const ChangeSet &changes, NewsStep step, Database &database, ChangedRows &rows)
{
    if (changes.kind != ChangeKind::AcceptNews && changes.kind != ChangeKind::DismissNews)
        return {};
    NewsStore store(database);
    for (const FeedItemId item : itemsOf(changes)) {
        const Result<std::vector<NewsRow>> found = store.ofItem(item);
        if (!found)
            return found.error();
        for (const NewsRow &row : *found) {
            if (row.news.decision.action == IntakeAction::Ignore)
                continue;
            NewsRecord news = row.news;
            news.state = stateAfter(changes.kind, step);
            if (const Result<void> updated = store.update(news); !updated)
                return updated;
            rows.announcements.insert(news.id);
        }
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
