// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/itemstore.h"
#include "core/store/liststore.h"
#include "core/store/newsstore.h"
#include "core/tracker/changedrows.h"
#include "core/tracker/feedintake.h"
#include "core/tracker/newschanges.h"
#include "core/tracker/newstarget.h"

/** Writes one batch of read feeds, inside the caller's transaction; what it did is asked for afterwards. */
namespace raiki {

class IntakeBatch final
{
public:
    /** Both borrowed. */
    IntakeBatch(Database &database, const Clock &clock);

    /** Its items with all that follows from them, then the feed's validators, hash and health. */
    [[nodiscard]] Result<void> take(const ReadFeed &feed);
    /**
     * A kept post that is read again because the list has grown: it is decided on as it would have been when
     * it was fetched. What it says of a show that it was taken to before, or what the user has decided on, is
     * not taken again.
     */
    [[nodiscard]] Result<void> takeAgain(const ReadItem &read);
    /** Of what was flagged or put to the user in this batch, what is of a date that has passed is history:
     * nobody has to look at it. */
    [[nodiscard]] Result<void> settlePast();
    /** What a poll leaves behind, whether it brought a document or not. @param brought null: no document */
    [[nodiscard]] Result<void> saveState(Feed state, const ReadFeed *brought);
    /** The report's rows, read back; once everything is written. */
    [[nodiscard]] Result<IntakeReport> report();
    [[nodiscard]] const ChangedRows &changedRows() const { return m_rows; }

private:
    [[nodiscard]] Result<void> takeItem(const ReadItem &read, const ItemStanding &standing);
    [[nodiscard]] Result<FeedItemId> writeItem(const ReadItem &read, const ItemStanding &standing);
    [[nodiscard]] Result<void> takeNews(const ReadItem &read, const FeedItem &item);
    /** @param readAt when it was or would have been read, UTC */
    [[nodiscard]] Result<void> takeAnnouncement(const Announcement &announcement, const Match &match,
                                                const FeedItem &item, const QDateTime &readAt);
    /** Season, releases and claim. @return the season it was taken to */
    [[nodiscard]] Result<SeasonId> changeList(const ShowDetails &show, const TakenNews &news);
    [[nodiscard]] Result<bool> isSettled(const NewsRow &row, const Announcement &announcement,
                                         ShowId show) const;
    [[nodiscard]] Result<bool> isPast(const NewsRecord &news) const;
    [[nodiscard]] Result<void> note(const NewsRecord &news);
    [[nodiscard]] Result<ShowDetails> show(ShowId id) const;

    Database &m_database;
    const Clock &m_clock;
    ItemStore m_items;
    ListStore m_list;
    NewsStore m_news;
    ChangedRows m_rows;
    IntakeReport m_report;
    std::vector<AnnouncementId> m_flagged;
    std::vector<AnnouncementId> m_review;
};

/** The decision on one announcement and the season it goes to. */
struct NewsVerdict
{
    NewsTarget target;
    IntakeDecision decision;
};
[[nodiscard]] NewsVerdict judgeNews(const ShowDetails &show, const Announcement &announcement,
                                    const Match &match, const QDateTime &now);

} // namespace raiki
