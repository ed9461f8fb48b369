// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/wholeliststore.h"

#include "core/store/feedstore.h"
#include "core/store/historystore.h"
#include "core/store/itemstore.h"
#include "core/store/listreader.h"
#include "core/store/preferencestore.h"
#include "core/store/singlevalue.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace raiki {
namespace {

template <class Row>
void add(ChangeSet &changes, std::vector<Row> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) { return left.id < right.id; });
    for (Row &row : rows)
        changes.changes.emplace_back(Change<Row>{std::nullopt, std::move(row)});
}

/** Every row as an addition. */
ChangeSet additions(const QHash<ShowId, Show> &shows, std::vector<FollowedSeason> seasons)
{
    ChangeSet changes{ChangeKind::Import, {}, {}};
    std::vector<Season> bare;
    std::vector<Release> releases;
    std::vector<PremiereClaim> claims;
    std::vector<WatchEntry> entries;
    for (FollowedSeason &followed : seasons) {
        bare.push_back(std::move(followed.season));
        std::move(followed.releases.begin(), followed.releases.end(), std::back_inserter(releases));
        std::move(followed.claims.begin(), followed.claims.end(), std::back_inserter(claims));
        if (followed.entry) {
            followed.entry->isFlagged = false;
            entries.push_back(*std::move(followed.entry));
        }
    }
    add(changes, std::vector<Show>(shows.cbegin(), shows.cend()));
    add(changes, std::move(bare));
    add(changes, std::move(releases));
    add(changes, std::move(claims));
    add(changes, std::move(entries));
    return changes;
}

QSet<qint64> quotedItems(const ChangeSet &rows)
{
    QSet<qint64> items;
    for (const AnyChange &change : rows.changes) {
        const auto *claim = std::get_if<Change<PremiereClaim>>(&change);
        if (claim && claim->after->source.item.isValid())
            items.insert(claim->after->source.item.value);
    }
    return items;
}

/** Gives a row that was just added the id it had where it came from. */
Result<void> renumber(Database &database, const char *sql, qint64 from, qint64 to)
{
    return from == to ? Result<void>() : Statement(database, sql).run(to, from);
}

} // namespace

Result<WholeList> WholeListStore::read(const std::optional<QSet<SeasonId>> &only) const
{
    const Result<Transaction> oneMoment = Transaction::beginReading(m_database);
    if (!oneMoment)
        return oneMoment.error();
    ListReader reader(m_database, only ? ListScope::ofSeasons(*only) : ListScope::all());
    Result<std::vector<FollowedSeason>> seasons = reader.read();
    if (!seasons)
        return seasons.error();
    WholeList list;
    list.rows = additions(reader.shows(), *std::move(seasons));
    if (const Result<void> done = readItems(list); !done)
        return done.error();
    if (const Result<void> done = readFeeds(list, only ? "0" : "is_removed = 0"); !done)
        return done.error();
    if (only)
        return list;
    Result<ListHistory> history = HistoryStore(m_database).read();
    if (!history)
        return history.error();
    list.history = *std::move(history);
    const Result<QHash<QString, QJsonValue>> settings = PreferenceStore(m_database).all();
    if (!settings)
        return settings.error();
    for (auto setting = settings->cbegin(); setting != settings->cend(); ++setting) {
        if (isListSetting(setting.key()))
            list.settings.emplace(setting.key(), setting.value());
    }
    return list;
}

Result<void> WholeListStore::readItems(WholeList &list) const
{
    QList<qint64> ids = quotedItems(list.rows).values();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : ids) {
        Result<FeedItem> item = ItemStore(m_database).item(FeedItemId{id});
        if (!item)
            return item.error();
        list.items.push_back(*std::move(item));
    }
    return {};
}

Result<void> WholeListStore::readFeeds(WholeList &list, const std::string &whereKept) const
{
    QSet<qint64> quoted;
    for (const FeedItem &item : list.items)
        quoted.insert(item.feed.value);
    Statement feeds(m_database,
                    "SELECT id, url, title, site_url, folder, is_paused, is_removed, interval_minutes, "
                    "added_at, " +
                        whereKept + " FROM feed ORDER BY id");
    feeds.bind();
    while (feeds.next()) {
        if (!feeds.boolean(9) && !quoted.contains(feeds.integer(0)))
            continue;
        KeptFeed kept;
        kept.feed.id = feeds.id<FeedId>(0);
        kept.feed.url = feeds.url(1);
        kept.feed.title = feeds.text(2);
        kept.feed.siteUrl = feeds.url(3);
        kept.feed.folder = feeds.text(4);
        kept.feed.paused = feeds.boolean(5);
        kept.isRemoved = feeds.boolean(6);
        if (const std::optional<int> minutes = feeds.optionalNumber(7))
            kept.feed.interval = std::chrono::minutes(*minutes);
        kept.feed.addedAt = feeds.dateTime(8);
        list.feeds.push_back(std::move(kept));
    }
    return feeds.finish();
}

Result<bool> WholeListStore::hasNoShows() const
{
    const Result<qint64> shows = readNumber(m_database, "SELECT count(*) FROM show");
    return shows ? Result<bool>(*shows == 0) : shows.error();
}

Result<void> WholeListStore::addNewFeeds(const WholeList &list)
{
    Statement known(m_database, "SELECT 1 FROM feed WHERE url = ?");
    for (const KeptFeed &kept : list.feeds) {
        const bool isKnown = known.bind(kept.feed.url).next();
        if (const Result<void> done = known.finish(); !done)
            return done;
        if (kept.isRemoved || isKnown)
            continue;
        if (const Result<FeedId> added = FeedStore(m_database).add(kept.feed); !added)
            return added.error();
    }
    return {};
}

Result<bool> WholeListStore::takeFeedsAndSettings(const WholeList &list)
{
    bool isWhole = true;
    Statement feed(
        m_database,
        "INSERT OR IGNORE INTO feed (id, url, title, site_url, folder, is_paused, is_removed, "
        "interval_minutes, etag, last_modified, body_hash, failures_in_a_row, failure, http_status, "
        "failure_detail, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, 0), x'', x'', x'', 0, 'none', 0, "
        "'', ?)");
    for (const KeptFeed &kept : list.feeds) {
        const Feed &value = kept.feed;
        const qint64 minutes = value.interval ? qint64{value.interval->count()} : 0;
        if (const Result<void> done = feed.run(value.id, value.url, value.title, value.siteUrl, value.folder,
                                               value.paused, kept.isRemoved, minutes, value.addedAt);
            !done)
            return done.error();
        if (feed.changedRows() == 1)
            continue;
        isWhole = false; // the address or the number is taken
        if (kept.isRemoved)
            continue;
        const Result<FeedId> added = FeedStore(m_database).add(value);
        if (!added && added.error().code != ErrorCode::AlreadyExists)
            return added.error();
    }
    for (const FeedItem &item : list.items) {
        if (!isWhole)
            break;
        const Result<FeedItemId> added = ItemStore(m_database).insert(item, ItemDetail::Full);
        if (!added)
            return added.error();
        if (const Result<void> done =
                renumber(m_database, "UPDATE feed_item SET id = ? WHERE id = ?", added->value, item.id.value);
            !done)
            return done.error();
    }
    QHash<QString, QJsonValue> settings;
    for (const auto &[key, value] : list.settings)
        settings.insert(key, value);
    if (const Result<void> done = PreferenceStore(m_database).setAll(settings); !done)
        return done.error();
    return isWhole;
}

} // namespace raiki
