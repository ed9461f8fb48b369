// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/storednewsreading.h"

#include "core/announcements/newsreading.h"
#include "core/store/liststore.h"
#include "core/tracker/matchcandidates.h"
#include "core/tracker/newschanges.h"

#include <algorithm>

namespace raiki {
namespace {

constexpr int headsAPage = 1000;
constexpr size_t postsAPart = 500; ///< looked at before what was found is handed on

Error cancelled()
{
    return Error{ErrorCode::Cancelled, {}};
}

Result<ShowMatcher> matcherOf(const Result<std::vector<FollowedSeason>> &seasons)
{
    if (!seasons)
        return seasons.error();
    return ShowMatcher(matchCandidates(*seasons));
}

} // namespace

Result<std::shared_ptr<StoredNewsReading>>
StoredNewsReading::begin(Database &database, const QSet<ShowId> &shows, const WorkWatch &watch)
{
    auto reading = std::make_shared<StoredNewsReading>();
    reading->m_shows = shows;
    const ListStore list(database);
    const Result<ShowMatcher> wanted = matcherOf(list.followedSeasonsOf(shows));
    if (!wanted)
        return wanted.error();
    if (wanted->candidates().empty())
        return reading;
    if (const Result<void> found = reading->find(database, *wanted, watch); !found)
        return found.error();
    if (reading->isAtEnd())
        return reading;
    Result<ShowMatcher> matcher = matcherOf(list.followedSeasons());
    if (!matcher)
        return matcher.error();
    reading->m_matcher = *std::move(matcher);
    return reading;
}

Result<void> StoredNewsReading::find(Database &database, const ShowMatcher &wanted, const WorkWatch &watch)
{
    std::vector<std::pair<QDateTime, FeedItemId>> found;
    const ItemStore items(database);
    for (FeedItemId last;;) {
        const Result<std::vector<ItemHead>> heads = items.heads(last, headsAPage);
        if (!heads)
            return heads.error();
        if (heads->empty())
            break;
        if (watch && !watch(0))
            return cancelled();
        last = heads->back().id;
        for (const ItemHead &head : *heads) {
            if (wanted.namesAny(head.title))
                found.emplace_back(head.saidAt, head.id);
        }
    }
    std::sort(found.begin(), found.end());
    m_posts.reserve(found.size());
    for (const auto &[saidAt, id] : found)
        m_posts.push_back(id);
    return {};
}

Result<std::vector<ReadItem>> StoredNewsReading::readMore(Database &database, const WorkWatch &watch)
{
    std::vector<ReadItem> read;
    const size_t end = std::min(m_posts.size(), m_next + postsAPart);
    for (; m_next < end; ++m_next) {
        if (watch && !watch(double(m_next) / double(m_posts.size())))
            return cancelled();
        Result<FeedItem> item = ItemStore(database).item(m_posts[m_next]);
        if (!item && item.error().code == ErrorCode::NotFound)
            continue; // forgotten since it was found
        if (!item)
            return item.error();
        NewsReading news = readAndMatch(newsTextOf(*item), m_matcher);
        if (news.announcements.empty() || !news.match || !m_shows.contains(news.match->show))
            continue;
        read.push_back({*std::move(item), std::move(news.announcements), std::move(news.match)});
    }
    return read;
}

} // namespace raiki
