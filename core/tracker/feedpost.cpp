// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/feedpost.h"

#include "core/announcements/extractor.h"
#include "core/tracker/newschanges.h"

#include <algorithm>

namespace raiki {
namespace {

QDateTime postedAt(const FeedItem &item)
{
    return item.published.isValid() ? item.published : item.updated;
}

/** Events that are still to come, the next one first; then what was, the newest first; then what has no date.
 */
bool standsBefore(const FeedItem &left, const FeedItem &right)
{
    const auto isToCome = [](const FeedItem &item) {
        return item.begins.isValid() && item.begins.addDays(item.takesWholeDays ? 1 : 0) >= item.fetchedAt;
    };
    const bool isLeftToCome = isToCome(left);
    if (isLeftToCome || isToCome(right))
        return isLeftToCome && (!isToCome(right) || left.begins < right.begins);
    const QDateTime leftDate = left.begins.isValid() ? left.begins : postedAt(left);
    const QDateTime rightDate = right.begins.isValid() ? right.begins : postedAt(right);
    if (leftDate.isValid() != rightDate.isValid())
        return leftDate.isValid();
    return leftDate > rightDate;
}

std::vector<FeedItem> newestFirst(std::vector<FeedItem> items, size_t most)
{
    std::stable_sort(items.begin(), items.end(), standsBefore);
    items.resize(std::min(most, items.size()));
    return items;
}

} // namespace

bool FeedPost::isWanted() const
{
    return std::any_of(news.begin(), news.end(),
                       [](const PostNews &each) { return each.decision.action != IntakeAction::Ignore; });
}

Result<std::vector<FeedPost>> previewOf(const ParsedFeed &document, FeedIntake &intake, size_t most)
{
    const auto matcher = intake.matcher();
    if (!matcher)
        return matcher.error();
    std::vector<FeedPost> posts;
    for (FeedItem &item : newestFirst(document.items, most)) {
        const NewsText text = newsTextOf(item);
        FeedPost post;
        post.item = std::move(item);
        if ((*matcher)->namesAny(text.title)) {
            const std::vector<Announcement> announcements = extractAnnouncements(text);
            if (const std::optional<Match> match = (*matcher)->match(text, announcements)) {
                post.showTitle = (*matcher)->candidates()[size_t(match->candidate)].title;
                for (const Announcement &announcement : announcements) {
                    const Result<IntakeDecision> decision = intake.decide(*match, announcement);
                    if (!decision)
                        return decision.error();
                    post.news.push_back({announcement, *decision, post.showTitle});
                }
            }
        }
        posts.push_back(std::move(post));
    }
    return posts;
}

} // namespace raiki
