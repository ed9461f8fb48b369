// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/pictures/picturedlist.h"

#include "tests/support/autumncatalogue.h"
#include "ui/common/entryedits.h"

#include <array>

namespace raiki::pictures {

namespace {

struct Kept
{
    const char *title;
    WatchStatus status;
    int episodes; ///< watched
    int score;    ///< 0: none
    const char *tags;
};

/** What a fan of that winter may keep; the catalogue knows the rest. */
constexpr std::array kept{
    Kept{"Medalist", WatchStatus::Completed, 13, 92, "sport,skating"},
    Kept{"Frieren: Beyond the Journey's End", WatchStatus::Completed, 28, 96, "fantasy"},
    Kept{"Oshi no Ko", WatchStatus::Watching, 7, 80, "idols"},
    Kept{"Fire Force", WatchStatus::OnHold, 12, 64, ""},
    Kept{"Jujutsu Kaisen", WatchStatus::Completed, 24, 85, ""},
    Kept{"The Apothecary Diaries", WatchStatus::Watching, 19, 90, "history"},
    Kept{"Spy x Family", WatchStatus::Watching, 10, 0, "family"},
    Kept{"One Piece", WatchStatus::Watching, 1120, 75, "endless"},
    Kept{"Tune In to the Midnight Heart", WatchStatus::PlanToWatch, 0, 0, ""},
    Kept{"You and I Are Polar Opposites", WatchStatus::PlanToWatch, 0, 0, ""},
    Kept{"Hell's Paradise", WatchStatus::Dropped, 4, 40, ""},
    Kept{"Delicious in Dungeon", WatchStatus::Completed, 24, 88, "fantasy,food"},
    Kept{"Skip and Loafer", WatchStatus::Completed, 12, 94, ""},
    Kept{"The Dangers in My Heart", WatchStatus::Completed, 12, 83, "romance"},
    Kept{"Bocchi the Rock!", WatchStatus::Completed, 12, 91, "music"},
    Kept{"A Film I Wait For", WatchStatus::PlanToWatch, 0, 0, ""},
};

struct News
{
    const char *title;
    const char *summary;
    const char *date;
};

constexpr std::array news{
    News{"Medalist Anime Season 2 Set to Premiere in January 2026",
         "The skating series returns on TV Asahi's NUMAnimation block, and will stream on Hulu and Disney+.",
         "Wed, 01 Oct 2025 08:00:00 +0900"},
    News{"Medalist Season 2 Premieres on January 24 at 25:30 JST", "A new trailer tells the exact time.",
         "Fri, 05 Dec 2025 08:00:00 +0900"},
    News{"Frieren Season 2 Delayed to April 2026", "The staff ask for a little more patience.",
         "Fri, 05 Dec 2025 18:00:00 +0900"},
    News{"The Apothecary Diaries Season 3 Announced for October 2026", "A film follows in December 2026.",
         "Thu, 04 Dec 2025 12:00:00 +0900"},
    News{"Dungeon Kitchen Festival Opens in Osaka", "Nothing on any list.",
         "Tue, 02 Dec 2025 10:00:00 +0900"},
};

bool apply(TrackerServices &services, const Result<ChangeSet> &changes)
{
    const Result<ChangeSet> applied = changes ? services.watchlist.apply(*changes) : changes;
    if (!applied)
        qWarning("the list of the pictures: %s", qPrintable(applied.error().detail));
    return applied.hasValue();
}

bool add(TrackerServices &services, const Kept &one, const Clock &clock)
{
    const QString title = QString::fromUtf8(one.title);
    AddChoice choice;
    choice.status = one.status;
    const std::vector<qint32> known = services.catalogue.current().findByTitle(title);
    const ChangeSet added = known.empty() ? addByTitle(title, choice, clock)
                                          : addFromCatalogue(services.catalogue.current().show(known.front()),
                                                             choice, std::nullopt, clock);
    if (!apply(services, added))
        return false;
    const Result<Watchlist::Found> found = services.watchlist.find(title);
    const QSet<SeasonId> season{found ? found->season : SeasonId()};
    bool isDone = found.hasValue();
    if (one.episodes > 0)
        isDone = isDone && apply(services, episodesAdded(services.watchlist, season, one.episodes, clock));
    if (one.score > 0)
        isDone = isDone && apply(services, scoreChanged(services.watchlist, season, one.score, clock));
    const QStringList tags = QString::fromUtf8(one.tags).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (!tags.isEmpty())
        isDone = isDone && apply(services, tagsChanged(services.watchlist, season, tags, {}, clock));
    return isDone;
}

/** Three feeds: one with the news, one that is quiet, one that does not answer. */
std::vector<Feed> addFeeds(TrackerServices &services, const Clock &clock)
{
    std::vector<Feed> feeds;
    for (const auto &[address, title] :
         {std::pair("https://rink.example/feed", "Rink Report"),
          std::pair("https://studio.example/rss", "Studio Diary"),
          std::pair("https://gone.example/atom.xml", "A Paper That Is Silent")}) {
        const auto added =
            services.subscriptions.add(QUrl(QString::fromLatin1(address)), QString::fromLatin1(title));
        if (!added)
            return {};
    }
    const auto rows = services.subscriptions.rows();
    for (const auto &row : rows ? *rows : std::vector<SubscriptionRow>()) {
        Feed feed = row.feed;
        feed.health.lastPolledAt = clock.now().addSecs(-1800);
        feed.health.nextPollAt = clock.now().addSecs(1800);
        const bool isSilent = feed.url.host().startsWith(QLatin1String("gone"));
        feed.health.lastSuccessAt = isSilent ? clock.now().addDays(-3) : feed.health.lastPolledAt;
        feed.health.failure = isSilent ? FetchFailure::Timeout : FetchFailure::None;
        feed.health.failuresInARow = isSilent ? 9 : 0;
        feeds.push_back(feed);
    }
    return feeds;
}

bool bringNews(TrackerServices &services, const Clock &clock)
{
    const std::vector<Feed> feeds = addFeeds(services, clock);
    const auto matcher = services.intake.matcher();
    if (feeds.empty() || !matcher)
        return false;
    QByteArray items;
    for (const News &one : news)
        items += test::rssItem(one.title, one.summary, one.title, one.date);
    HttpBody body;
    body.bytes = test::rssFeed("Rink Report", items);
    body.contentType = "application/rss+xml";
    for (const Feed &feed : feeds) {
        if (!feed.url.host().startsWith(QLatin1String("rink")))
            continue;
        const auto read = readPolledFeed(feed.id, body, **matcher, clock.now());
        return read && services.intake.commit({*read}, feeds).hasValue();
    }
    return false;
}

} // namespace

QDateTime timeOfPictures()
{
    return QDateTime(QDate(2025, 12, 6), QTime(6, 0), Qt::UTC);
}

bool fillList(TrackerServices &services, const Clock &clock)
{
    for (const Kept &one : kept) {
        if (!add(services, one, clock))
            return false;
    }
    return bringNews(services, clock);
}

ShowId showOfPictures(const TrackerServices &services)
{
    const Result<Watchlist::Found> found = services.watchlist.find(QStringLiteral("Medalist"));
    return found ? found->show : ShowId();
}

} // namespace raiki::pictures
