// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/inboxrows.h"

#include "core/tracker/newschanges.h"

namespace raiki {
namespace {

InboxState inboxState(NewsState state)
{
    switch (state) {
    case NewsState::Waiting:
        return InboxState::Waiting;
    case NewsState::Accepted:
        return InboxState::Accepted;
    case NewsState::Dismissed:
        return InboxState::Dismissed;
    case NewsState::Seen:
        return InboxState::Seen;
    }
    return InboxState::Seen;
}

} // namespace

InboxRow inboxRow(const NewsRow &stored)
{
    InboxRow row;
    row.id = stored.news.id;
    row.announcement = stored.news.announcement;
    row.itemTitle = stored.item.title;
    row.itemSummary = newsTextOf(stored.item).summary;
    row.link = stored.item.link;
    row.published = stored.item.published.isValid() ? stored.item.published : stored.item.fetchedAt;
    row.item = stored.news.item;
    row.feed = stored.item.feed;
    row.feedTitle = stored.feedTitle;
    row.decision = stored.news.decision;
    row.show = stored.news.show;
    row.season = stored.news.season;
    row.showTitle = stored.showTitles.preferred();
    if (stored.news.match) {
        row.matchedTitle = stored.news.match->matchedTitle;
        row.matchReason = stored.news.match->reason;
        row.score = stored.news.match->score;
    }
    row.state = inboxState(stored.news.state);
    return row;
}

std::vector<InboxRow> inboxRows(const std::vector<NewsRow> &stored)
{
    std::vector<InboxRow> rows;
    rows.reserve(stored.size());
    for (const NewsRow &row : stored)
        rows.push_back(inboxRow(row));
    return rows;
}

} // namespace raiki
