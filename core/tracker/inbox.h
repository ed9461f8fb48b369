// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/intakedecision.h"
#include "core/base/clock.h"
#include "core/tracker/watchlist.h"

#include <functional>

/** News that came in for the user's shows: flagged on its own, or waiting for a decision. Store thread. */
namespace raiki {

enum class InboxState { Waiting, Accepted, Dismissed, Seen };

struct InboxRow
{
    AnnouncementId id;
    Announcement announcement;
    QString itemTitle;
    QString itemSummary;
    QUrl link;
    QDateTime published; ///< UTC; when it was fetched where the item does not say
    FeedItemId item;
    FeedId feed;
    QString feedTitle;
    IntakeDecision decision;
    ShowId show;     ///< the matched one; none where nothing matched
    SeasonId season; ///< the season it was taken to; none: not known yet
    QString showTitle;
    QString matchedTitle;
    MatchReason matchReason = MatchReason::ExactTitle;
    int score = 0;
    InboxState state = InboxState::Waiting;
};

/** In what news is alike, for dismissing all of it. */
enum class NewsLikeness { Show, Kind, Feed };
/** The ids of those @p rows that are like @p model, itself among them. */
[[nodiscard]] std::vector<AnnouncementId> newsLike(const std::vector<InboxRow> &rows, const InboxRow &model,
                                                   NewsLikeness likeness);

class Inbox final : public QObject
{
    Q_OBJECT

public:
    Inbox(Database &database, Watchlist &watchlist, const Clock &clock, QObject *parent = nullptr);
    ~Inbox() override;

    /** Newest first: everything waiting, and what was flagged and not yet seen. */
    [[nodiscard]] Result<std::vector<InboxRow>> waiting() const;
    /**
     * What the list knew of the season's date beside @p row's own words: the claim that decides, or decided
     * when @p row came. Nothing where there is none.
     */
    [[nodiscard]] Result<std::optional<PremiereClaim>> knownOtherwise(const InboxRow &row) const;
    /** Newest first, whatever their state. */
    [[nodiscard]] Result<std::vector<InboxRow>> ofShow(ShowId show) const;
    [[nodiscard]] Result<InboxRow> row(AnnouncementId id) const;

    /** What the user says it really is. */
    struct Correction
    {
        ShowId show;
        std::optional<int> season;
        std::optional<FuzzyDate> date;
        bool learnAlias = true; ///< the words of the text become an alias of the show
    };
    /** A waiting one becomes a season and a claim, as a journalled change; a flagged one is marked seen. */
    [[nodiscard]] Result<void> accept(AnnouncementId id);
    [[nodiscard]] Result<void> correct(AnnouncementId id, const Correction &correction);
    /** One journalled change for all of @p ids; the claims of flagged ones are withdrawn with it. */
    [[nodiscard]] Result<void> dismiss(const std::vector<AnnouncementId> &ids);
    [[nodiscard]] Result<void> dismiss(AnnouncementId id) { return dismiss(std::vector{id}); }
    /** An accepted, dismissed or seen one waits again; what it did to the list is undone by
     * Watchlist::undo(). */
    [[nodiscard]] Result<void> reopen(AnnouncementId id);
    /** @param seen only those that came after it */
    [[nodiscard]] Result<int> waitingCount(AnnouncementId seen = {}) const;

Q_SIGNALS:
    void changed();

private:
    /** One transaction, then the signals. */
    [[nodiscard]] Result<void> decide(const std::function<Result<ChangedRows>()> &work);

    Database &m_database;
    Watchlist &m_watchlist;
    const Clock &m_clock;
};

} // namespace raiki
