// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.h"
#include "core/tracker/feedintake.h"
#include "core/tracker/inbox.h"
#include "core/tracker/subscriptions.h"
#include "core/tracker/watchlist.h"
#include "tests/support/manualclock.h"

#include <memory>

/** The services on a real, migrated database in memory, and the autumn of 2025 in which Medalist 2 was
 * announced. */
namespace raiki::test {

[[noreturn]] void stopOn(const Error &error);

/** The value, or the end of the test program with the reason. */
template <class Value>
Value must(Result<Value> result)
{
    if (!result)
        stopOn(result.error());
    return *std::move(result);
}
inline void must(const Result<void> &result)
{
    if (!result)
        stopOn(result.error());
}

[[nodiscard]] QDateTime utc(const char *iso);
[[nodiscard]] FuzzyDate date(const char *text);
[[nodiscard]] std::unique_ptr<Database> memoryDatabase();

/** Medalist as a catalogue of that autumn knows it: its first season only, 13 episodes, two platforms. */
[[nodiscard]] CatalogueShow medalist();

/** An item in an RSS 2.0 document. */
struct Post
{
    QByteArray title;
    QByteArray description;
    QByteArray guid;
    QByteArray link;
    QByteArray published = "Wed, 01 Oct 2025 09:00:00 +0000";
};
[[nodiscard]] QByteArray rss(const std::vector<Post> &posts);
/** "Medalist Anime Season 2 Set to Premiere in January 2026", with the platforms in its text. */
[[nodiscard]] Post headline();
/** The other source: January 24 at 25:30 JST. */
[[nodiscard]] Post exactDate();

/** Everything between a feed's bytes and the inbox. */
struct Tracker
{
    std::unique_ptr<Database> database = memoryDatabase();
    ManualClock clock{"2025-10-01T12:00:00Z"};
    Watchlist watchlist{*database, clock};
    Subscriptions subscriptions{*database, clock};
    FeedIntake intake{*database, watchlist, clock};
    Inbox inbox{*database, watchlist, clock};

    /** Medalist completed. @return its only season */
    SeasonId addMedalist(WatchStatus status = WatchStatus::Completed);
    FeedId addFeed(const char *url = "https://news.example/feed");
    /** Reads @p bytes as @p feed's new document and commits it. */
    [[nodiscard]] Result<IntakeReport> take(FeedId feed, const QByteArray &bytes);

    [[nodiscard]] ShowDetails medalistDetails() const;
    [[nodiscard]] std::vector<UpcomingRow> upcoming() const;
    [[nodiscard]] Feed feed(FeedId id) const;
    [[nodiscard]] QString dump(bool withJournal = true) const;
};

} // namespace raiki::test
