// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/store/newsfixtures.h"

#include "core/store/changejournal.h"
#include "core/store/itemstore.h"
#include "core/store/preferencestore.h"
#include "core/store/reminderstore.h"
#include "core/store/transaction.h"
#include "tests/core/store/storefixtures.h"

namespace raiki::test {

Feed newsFeed(const QString &url)
{
    Feed feed;
    feed.url = QUrl(url);
    feed.title = QStringLiteral("Example News");
    feed.siteUrl = QUrl(QStringLiteral("https://news.example/"));
    feed.folder = QStringLiteral("News");
    feed.interval = std::chrono::minutes(90);
    feed.validators = {"W/\"a b\"", "Wed, 01 Oct 2025 09:00:00 GMT"};
    feed.bodyHash = QByteArray::fromHex("00ff10");
    feed.health.lastPolledAt = instant("2025-10-01T09:00:00Z");
    feed.health.lastSuccessAt = instant("2025-09-30T09:00:00Z");
    feed.health.lastChangeAt = instant("2025-09-29T09:00:00Z");
    feed.health.nextPollAt = instant("2025-10-01T10:00:00Z");
    feed.health.failuresInARow = 2;
    feed.health.failure = FetchFailure::HttpStatus;
    feed.health.httpStatus = 503;
    feed.health.failureDetail = QStringLiteral("busy");
    feed.addedAt = instant("2025-09-01T00:00:00Z");
    return feed;
}

FeedItem newsItem(FeedId feed, const QString &key)
{
    FeedItem item;
    item.feed = feed;
    item.itemKey = key;
    item.title = QStringLiteral("Medalist Season 2 Starts in January");
    item.link = QUrl(QStringLiteral("https://news.example/item/") + key);
    item.published = instant("2025-10-01T08:00:00Z");
    item.updated = instant("2025-10-01T08:30:00Z");
    item.summary = QStringLiteral("The second season starts in January 2026.");
    item.content = QStringLiteral("A longer text.");
    item.fetchedAt = instant("2025-10-01T09:00:00Z");
    return item;
}

NewsRecord premiereNews(FeedItemId item, ShowId show, SeasonId season)
{
    NewsRecord news;
    news.item = item;
    Announcement &said = news.announcement;
    said.kind = AnnouncementKind::Premiere;
    said.showWords = QStringLiteral("Medalist");
    said.season = 2;
    said.part = 1;
    said.episode = 14;
    said.isFinalSeason = true;
    said.subtitle = QStringLiteral("On the ice");
    said.date = fuzzy("2026-01");
    said.previousDate = fuzzy("2025-F");
    said.platforms = {QStringLiteral("NUMAnimation on TV Asahi"), QStringLiteral("Disney+")};
    said.isCancelled = true;
    said.evidence = {TextField::Title, {18, 6}};
    said.showEvidence = Evidence{TextField::Title, {0, 8}};
    said.dateEvidence = Evidence{TextField::Summary, {28, 12}};
    Match match;
    match.show = show;
    match.season = season;
    match.matchedTitle = QStringLiteral("Medalist");
    match.seasonNumber = 2;
    match.score = 97;
    match.reason = MatchReason::SpellingOf;
    match.span = {4, 8};
    match.field = TextField::Summary;
    news.match = match;
    news.decision = {IntakeAction::Flag, IntakeReason::PremiereOfFollowed};
    news.show = show;
    news.season = season;
    return news;
}

void fillEveryTable(Database &database)
{
    Transaction transaction = must(Transaction::begin(database));
    const ChangeSet list = must(ChangeStore(database).apply(addMedalist()));
    must(ChangeJournal(database).append(list, instant("2025-09-01T00:00:00Z")));
    const ShowId show = added<Show>(list, 0).id;
    const SeasonId season = added<Season>(list, 2).id;
    const FeedId feed = must(FeedStore(database).add(newsFeed()));
    const FeedItemId item =
        must(ItemStore(database).insert(newsItem(feed, QStringLiteral("1")), ItemDetail::Full));
    must(NewsStore(database).insert(premiereNews(item, show, season)));
    must(ListStore(database).setFlagged(season, true));
    Reminder reminder;
    reminder.season = season;
    reminder.kind = ReminderKind::LeadTime;
    reminder.lead = std::chrono::minutes(1440);
    reminder.premiere = fuzzy("2026-01-25T01:30+09:00");
    reminder.dueAt = instant("2026-01-23T16:30:00Z");
    reminder.state = ReminderState::Delivered;
    reminder.deliveredAt = instant("2026-01-23T16:30:20Z");
    must(ReminderStore(database).save(reminder));
    must(PreferenceStore(database).setValue(QStringLiteral("consent"), QStringLiteral("given")));
    must(transaction.commit());
}

} // namespace raiki::test
