// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/intakebatch.h"

#include "core/reminders/premierehistory.h"
#include "core/store/changestore.h"
#include "core/store/feedstore.h"
#include "core/store/historystore.h"
#include "core/tracker/inboxrows.h"
#include "core/tracker/newsofchanges.h"

#include <algorithm>
#include <map>

namespace raiki {
namespace {

/** Whether the item is kept whole: it says something of a show of the list. */
bool matters(const ReadItem &read)
{
    return read.match && !read.announcements.empty();
}

/** Whether @p decision leaves a trace in the list; news that we knew already joins the date's history. */
bool changesList(const IntakeDecision &decision)
{
    return decision.action == IntakeAction::Flag || decision.reason == IntakeReason::AlreadyKnown;
}

bool saysTheSame(const Announcement &left, const Announcement &right)
{
    return left.kind == right.kind && left.season == right.season && left.part == right.part &&
           left.date == right.date && left.isCancelled == right.isCancelled && left.episode == right.episode;
}

/** The season a change set added or spoke of. */
SeasonId seasonOf(const ChangeSet &applied, SeasonId wanted)
{
    if (!wanted.isPlaceholder())
        return wanted;
    for (const AnyChange &change : applied.changes) {
        const auto *season = std::get_if<Change<Season>>(&change);
        if (season && season->after)
            return season->after->id;
    }
    return {};
}

} // namespace

NewsVerdict judgeNews(const ShowDetails &show, const Announcement &announcement, const Match &match,
                      const QDateTime &now)
{
    NewsVerdict verdict;
    verdict.target = newsTarget(show, announcement, match, now);
    verdict.decision = decideIntake(announcement, match, stateOfTarget(show, verdict.target));
    if (!verdict.target.isCertain && verdict.decision.action == IntakeAction::Flag)
        verdict.decision = {IntakeAction::Review, IntakeReason::UnsureMatch};
    return verdict;
}

IntakeBatch::IntakeBatch(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_items(database)
    , m_list(database)
    , m_news(database)
{
}

Result<void> IntakeBatch::take(const ReadFeed &feed)
{
    std::vector<FeedItem> items;
    items.reserve(feed.items.size());
    for (const ReadItem &read : feed.items)
        items.push_back(read.item);
    const Result<std::vector<ItemStanding>> standings = m_items.standings(feed.feed, items);
    if (!standings)
        return standings.error();
    std::vector<FeedItemId> stale;
    int newItems = 0;
    for (size_t index = 0; index < feed.items.size(); ++index) {
        const ItemStanding &standing = (*standings)[index];
        if (standing.isStale)
            stale.push_back(standing.id);
        if (standing.id.isValid() && !standing.isChanged)
            continue;
        newItems += standing.id.isValid() ? 0 : 1;
        if (const Result<void> taken = takeItem(feed.items[index], standing); !taken)
            return taken;
    }
    m_report.items += static_cast<int>(feed.items.size());
    m_report.newItems += newItems;
    m_report.newItemsByFeed[feed.feed] += newItems;
    return stale.empty() ? Result<void>{} : m_items.markSeen(stale, m_clock.now());
}

Result<void> IntakeBatch::saveState(Feed state, const ReadFeed *brought)
{
    FeedStore feeds(m_database);
    Result<Feed> stored = feeds.feed(state.id);
    if (!stored)
        return stored.error();
    if (brought && m_report.newItemsByFeed.value(state.id) > 0)
        state.health.lastChangeAt = m_clock.now();
    else if (brought && brought->quietPollAt.isValid())
        state.health.nextPollAt = brought->quietPollAt;
    if (const Result<void> saved = feeds.savePollState(state); !saved)
        return saved;
    Feed row = *stored;
    if (brought && row.title.isEmpty())
        row.title = brought->channel.title;
    if (brought && row.siteUrl.isEmpty())
        row.siteUrl = brought->channel.link;
    row.url = state.url;
    if (row.url != stored->url) {
        // Moved for good, but maybe to where another feed of the user's already points: then it stays as it
        // is.
        const Result<std::optional<Feed>> other = feeds.withUrl(row.url);
        if (!other)
            return other.error();
        if (*other)
            row.url = stored->url;
    }
    return row == *stored ? Result<void>{} : feeds.update(row);
}

Result<IntakeReport> IntakeBatch::report()
{
    const auto readRows = [this](const std::vector<AnnouncementId> &ids,
                                 std::vector<InboxRow> &rows) -> Result<void> {
        for (const AnnouncementId id : ids) {
            const Result<NewsRow> row = m_news.row(id);
            if (!row)
                return row.error();
            rows.push_back(inboxRow(*row));
        }
        return {};
    };
    if (const Result<void> read = readRows(m_flagged, m_report.flagged); !read)
        return read.error();
    if (const Result<void> read = readRows(m_review, m_report.review); !read)
        return read.error();
    return m_report;
}

Result<void> IntakeBatch::takeItem(const ReadItem &read, const ItemStanding &standing)
{
    const Result<FeedItemId> id = writeItem(read, standing);
    if (!id)
        return id.error();
    if (!matters(read))
        return {};
    FeedItem item = read.item;
    item.id = *id;
    return takeNews(read, item);
}

Result<FeedItemId> IntakeBatch::writeItem(const ReadItem &read, const ItemStanding &standing)
{
    const ItemDetail detail = matters(read) ? ItemDetail::Full : ItemDetail::KeyOnly;
    if (!standing.id.isValid())
        return m_items.insert(read.item, detail);
    FeedItem item = read.item;
    item.id = standing.id;
    if (const Result<void> updated = m_items.update(item, detail); !updated)
        return updated.error();
    return standing.id;
}

Result<void> IntakeBatch::takeNews(const ReadItem &read, const FeedItem &item)
{
    // Of an item that changed, only what it did not say before is news.
    const Result<std::vector<NewsRow>> before = m_news.ofItem(item.id);
    if (!before)
        return before.error();
    for (const Announcement &announcement : read.announcements) {
        const bool wasSaid = std::any_of(before->begin(), before->end(), [&announcement](const NewsRow &row) {
            return saysTheSame(row.news.announcement, announcement);
        });
        if (wasSaid)
            continue;
        if (const Result<void> taken = takeAnnouncement(announcement, *read.match, item, m_clock.now());
            !taken)
            return taken;
    }
    return {};
}

Result<void> IntakeBatch::takeAgain(const ReadItem &read)
{
    const Result<FeedItem> kept = m_items.item(read.item.id);
    if (!kept && kept.error().code == ErrorCode::NotFound)
        return {}; // forgotten since it was read
    const Result<std::vector<NewsRow>> before = kept ? m_news.ofItem(kept->id) : kept.error();
    if (!before)
        return before.error();
    const QDateTime readAt = kept->fetchedAt.isValid() ? kept->fetchedAt : m_clock.now();
    for (const Announcement &announcement : read.announcements) {
        bool isDone = false;
        for (const NewsRow &row : *before) {
            const Result<bool> settled = isSettled(row, announcement, read.match->show);
            if (!settled)
                return settled.error();
            isDone = isDone || *settled;
        }
        if (isDone)
            continue;
        if (const Result<void> taken = takeAnnouncement(announcement, *read.match, *kept, readAt); !taken)
            return taken;
    }
    return {};
}

/** Whether @p row has told @p announcement of @p show, or the user has said what it is of. */
Result<bool> IntakeBatch::isSettled(const NewsRow &row, const Announcement &announcement, ShowId show) const
{
    if (!saysTheSame(row.news.announcement, announcement))
        return false;
    const bool isDecided = row.news.state == NewsState::Accepted || row.news.state == NewsState::Dismissed;
    if (row.news.show == show || !isDecided)
        return row.news.show == show;
    const Result<QHash<ShowId, Show>> other = m_list.shows({row.news.show});
    return other ? Result<bool>(!other->isEmpty()) : other.error();
}

Result<bool> IntakeBatch::isPast(const NewsRecord &news) const
{
    const QDateTime now = m_clock.now();
    if (news.announcement.date.isKnown())
        return news.announcement.date.latest() < now;
    const Result<ShowDetails> details = show(news.show);
    if (!details)
        return details.error();
    const FollowedSeason *season = seasonWithId(*details, news.season);
    if (!season)
        return false;
    const Premiere premiere = remindedPremiere(*season);
    return premiere.date.isKnown() && premiere.date.latest() < now;
}

Result<void> IntakeBatch::settlePast()
{
    std::map<SeasonId, ShowId> seasons;
    for (std::vector<AnnouncementId> *taken : {&m_flagged, &m_review}) {
        std::vector<AnnouncementId> waiting;
        for (const AnnouncementId id : *taken) {
            Result<NewsRow> row = m_news.row(id);
            const Result<bool> past = row ? isPast(row->news) : row.error();
            if (!past)
                return past.error();
            if (!*past) {
                waiting.push_back(id);
                continue;
            }
            row->news.state = NewsState::Seen;
            if (const Result<void> updated = m_news.update(row->news); !updated)
                return updated;
            if (row->news.season.isValid())
                seasons[row->news.season] = row->news.show;
        }
        *taken = std::move(waiting);
    }
    return settleFlags(m_database, seasons);
}

Result<void> IntakeBatch::takeAnnouncement(const Announcement &announcement, const Match &match,
                                           const FeedItem &item, const QDateTime &readAt)
{
    const Result<ShowDetails> details = show(match.show);
    if (!details && details.error().code == ErrorCode::NotFound)
        return {}; // removed since the matcher was built
    if (!details)
        return details.error();
    const NewsVerdict verdict = judgeNews(*details, announcement, match, readAt);
    NewsRecord news;
    news.item = item.id;
    news.announcement = announcement;
    news.match = match;
    news.decision = verdict.decision;
    news.show = match.show;
    news.season = verdict.target.season;
    news.state = verdict.decision.action == IntakeAction::Ignore ? NewsState::Seen : NewsState::Waiting;
    if (changesList(verdict.decision)) {
        const Result<SeasonId> season = changeList(*details, {announcement, item, verdict.target, readAt});
        if (!season)
            return season.error();
        news.season = *season;
    }
    return note(news);
}

Result<SeasonId> IntakeBatch::changeList(const ShowDetails &details, const TakenNews &news)
{
    ChangeBuilder builder(ChangeKind::AcceptNews, details.show.titles.preferred());
    const SeasonId wanted = addNews(builder, details, news);
    const ChangeSet changes = builder.take();
    if (changes.isEmpty())
        return wanted;
    const Result<ChangeSet> applied = ChangeStore(m_database).apply(changes);
    if (!applied)
        return applied.error();
    if (const Result<void> noted = HistoryStore(m_database).note(*applied, m_clock.now()); !noted)
        return noted.error();
    const SeasonId season = seasonOf(*applied, wanted);
    m_rows.shows.insert(details.show.id);
    m_rows.seasons.insert(season);
    return season;
}

Result<void> IntakeBatch::note(const NewsRecord &news)
{
    const Result<AnnouncementId> id = m_news.insert(news);
    if (!id)
        return id.error();
    m_rows.announcements.insert(*id);
    if (news.decision.action == IntakeAction::Review)
        m_review.push_back(*id);
    if (news.decision.action != IntakeAction::Flag)
        return {};
    m_flagged.push_back(*id);
    m_rows.shows.insert(news.show);
    m_rows.seasons.insert(news.season);
    return m_list.setFlagged(news.season, true);
}

Result<ShowDetails> IntakeBatch::show(ShowId id) const
{
    Result<StoredShow> stored = m_list.show(id);
    if (!stored)
        return stored.error();
    return ShowDetails{std::move(stored->show), std::move(stored->seasons)};
}

} // namespace raiki
