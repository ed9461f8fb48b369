// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/intakedecision.h"
#include "core/base/result.h"
#include "core/feeds/feed.h"
#include "core/reminders/reminderplanner.h"

#include <vector>

/** Announcements with their evidence, match, decision and what became of them: the inbox's rows. */
namespace raiki {

class Database;

/** Waiting: for a decision, or (flagged) for a look. */
enum class NewsState { Waiting, Accepted, Dismissed, Seen };

/** One announcement as it was taken in. */
struct NewsRecord
{
    AnnouncementId id;
    FeedItemId item;
    Announcement announcement;
    std::optional<Match> match; ///< `candidate` is not kept
    IntakeDecision decision;
    ShowId show;     ///< taken to; none: not known
    SeasonId season; ///< taken to; none: not known yet
    NewsState state = NewsState::Waiting;
};

/** One row of the inbox: the record with what is shown beside it. */
struct NewsRow
{
    NewsRecord news;
    FeedItem item;
    QString feedTitle;
    Titles showTitles; ///< of news.show; empty where there is none or it was removed
};

/** Shows and seasons are named without a foreign key: an undone removal finds its news again. */
class NewsStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit NewsStore(Database &database)
        : m_database(database)
    {
    }

    /** Its id is not read. */
    [[nodiscard]] Result<AnnouncementId> insert(const NewsRecord &news);
    /** Where it was taken to, its decision and its state; the words stay. NotFound. */
    [[nodiscard]] Result<void> update(const NewsRecord &news);
    /** Withdraws what was read of an item before it changed, save what the user decided on already. */
    [[nodiscard]] Result<void> removeUndecidedOf(FeedItemId item);
    /** Flagged ones of this season that wait become Seen. @return how many */
    [[nodiscard]] Result<int> markSeasonSeen(SeasonId season);

    /** Waiting ones that are not ignored and not of a removed show, newest first (published, else fetched).
     */
    [[nodiscard]] Result<std::vector<NewsRow>> waiting() const;
    /** Of those that came after @p seen. */
    [[nodiscard]] Result<int> waitingCount(AnnouncementId seen = {}) const;
    /** Newest first, whatever their state. */
    [[nodiscard]] Result<std::vector<NewsRow>> ofShow(ShowId show) const;
    [[nodiscard]] Result<std::vector<NewsRow>> ofItem(FeedItemId item) const;
    /** What was said of single episodes, to the day, and of the last; dismissed ones left out. */
    [[nodiscard]] Result<std::vector<DatedEpisode>> datedEpisodes() const;
    /** NotFound. */
    [[nodiscard]] Result<NewsRow> row(AnnouncementId id) const;

private:
    Database &m_database;
};

} // namespace raiki
