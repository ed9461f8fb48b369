// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/wholelist.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr int newestVersion = 1;
constexpr qsizetype maxJsonBytes = 256LL * 1024 * 1024;

/** Whose yes it was, what this machine has asked and seen: none of it travels with a list. */
const QStringList &machineSettings()
{
    static const QStringList keys{u"consent"_s, u"firstStartDone"_s, u"closeToTray"_s,
                                  u"closeToTrayExplained"_s};
    return keys;
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString urlText(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

QUrl urlFrom(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1 ? url : QUrl();
}

QJsonObject feedJson(const KeptFeed &kept)
{
    const Feed &feed = kept.feed;
    QJsonObject json{{u"id"_s, feed.id.value},
                     {u"url"_s, urlText(feed.url)},
                     {u"title"_s, feed.title},
                     {u"site"_s, urlText(feed.siteUrl)},
                     {u"folder"_s, feed.folder},
                     {u"paused"_s, feed.paused},
                     {u"added"_s, timeJson(feed.addedAt)}};
    if (feed.interval)
        json.insert(u"minutes"_s, qint64{feed.interval->count()});
    if (kept.isRemoved)
        json.insert(u"removed"_s, true);
    return json;
}

std::optional<KeptFeed> feedFrom(const QJsonObject &json)
{
    KeptFeed kept;
    kept.feed.id.value = json.value("id"_L1).toInteger();
    kept.feed.url = urlFrom(json.value("url"_L1));
    kept.feed.title = json.value("title"_L1).toString();
    kept.feed.siteUrl = urlFrom(json.value("site"_L1));
    kept.feed.folder = json.value("folder"_L1).toString();
    kept.feed.paused = json.value("paused"_L1).toBool();
    kept.feed.addedAt = timeFrom(json.value("added"_L1));
    if (const QJsonValue minutes = json.value("minutes"_L1); minutes.isDouble())
        kept.feed.interval = std::chrono::minutes(minutes.toInt());
    kept.isRemoved = json.value("removed"_L1).toBool();
    return kept.feed.id.value > 0 && !kept.feed.url.isEmpty() ? std::optional(kept) : std::nullopt;
}

QJsonObject itemJson(const FeedItem &item)
{
    return {{u"id"_s, item.id.value},
            {u"feed"_s, item.feed.value},
            {u"key"_s, item.itemKey},
            {u"title"_s, item.title},
            {u"link"_s, urlText(item.link)},
            {u"published"_s, timeJson(item.published)},
            {u"updated"_s, timeJson(item.updated)},
            {u"summary"_s, item.summary},
            {u"content"_s, item.content},
            {u"fetched"_s, timeJson(item.fetchedAt)}};
}

std::optional<FeedItem> itemFrom(const QJsonObject &json)
{
    FeedItem item;
    item.id.value = json.value("id"_L1).toInteger();
    item.feed.value = json.value("feed"_L1).toInteger();
    item.itemKey = json.value("key"_L1).toString();
    item.title = json.value("title"_L1).toString();
    item.link = urlFrom(json.value("link"_L1));
    item.published = timeFrom(json.value("published"_L1));
    item.updated = timeFrom(json.value("updated"_L1));
    item.summary = json.value("summary"_L1).toString();
    item.content = json.value("content"_L1).toString();
    item.fetchedAt = timeFrom(json.value("fetched"_L1));
    return item.id.value > 0 && item.feed.value > 0 && !item.itemKey.isEmpty() ? std::optional(item)
                                                                               : std::nullopt;
}

/** Whether a change adds a row under an id of its own, as a whole list's all do. */
bool isPlainAddition(const AnyChange &change)
{
    return std::visit([](const auto &pair) { return !pair.before && pair.after && pair.after->id.value > 0; },
                      change);
}

template <class Value, class Read>
Result<std::vector<Value>> readArray(const QJsonValue &array, const char *what, Read read)
{
    std::vector<Value> values;
    const QJsonArray elements = array.toArray();
    for (const QJsonValue &element : elements) {
        std::optional<Value> value = read(element.toObject());
        if (!value)
            return Error{ErrorCode::BadDocument, QString::fromLatin1(what)};
        values.push_back(*std::move(value));
    }
    return values;
}

} // namespace

bool isListSetting(const QString &key)
{
    return !machineSettings().contains(key) && !key.startsWith("catalogue."_L1) &&
           !key.startsWith("calendar.given."_L1) && !key.startsWith("shared."_L1) &&
           !key.startsWith("inbox."_L1);
}

std::vector<FollowedSeason> seasonsOf(const WholeList &list)
{
    QHash<ShowId, const Show *> shows;
    QHash<SeasonId, size_t> places;
    std::vector<FollowedSeason> seasons;
    const auto with = [&](SeasonId id, auto take) {
        if (const auto place = places.constFind(id); place != places.cend())
            take(seasons[*place]);
    };
    for (const AnyChange &change : list.rows.changes) {
        if (const auto *show = std::get_if<Change<Show>>(&change)) {
            shows.insert(show->after->id, &*show->after);
        } else if (const auto *season = std::get_if<Change<Season>>(&change)) {
            const Show *const owner = shows.value(season->after->show);
            if (!owner)
                continue;
            places.insert(season->after->id, seasons.size());
            seasons.push_back({*owner, *season->after, {}, {}, {}, false});
        } else if (const auto *release = std::get_if<Change<Release>>(&change)) {
            with(release->after->season, [&](FollowedSeason &of) { of.releases.push_back(*release->after); });
        } else if (const auto *claim = std::get_if<Change<PremiereClaim>>(&change)) {
            with(claim->after->season, [&](FollowedSeason &of) { of.claims.push_back(*claim->after); });
        } else if (const auto *entry = std::get_if<Change<WatchEntry>>(&change)) {
            with(entry->after->season, [&](FollowedSeason &of) { of.entry = *entry->after; });
        }
    }
    return seasons;
}

QByteArray wholeListToJson(const WholeList &list)
{
    QJsonArray feeds;
    for (const KeptFeed &feed : list.feeds)
        feeds.append(feedJson(feed));
    QJsonArray items;
    for (const FeedItem &item : list.items)
        items.append(itemJson(item));
    QJsonObject settings;
    for (const auto &[key, value] : list.settings)
        settings.insert(key, value);
    const auto text = [](const auto &part) { return QJsonDocument(part).toJson(QJsonDocument::Compact); };
    QByteArray json = "{\"raiki\":" + QByteArray::number(newestVersion);
    json +=
        ",\n\"settings\":" + text(settings) + ",\n\"feeds\":" + text(feeds) + ",\n\"items\":" + text(items);
    if (!list.history.isEmpty())
        json += ",\n\"history\":" + text(historyToJson(list.history));
    json += ",\n\"rows\":" + changeSetToJson(list.rows) + "}\n";
    return json;
}

Result<WholeList> wholeListFromJson(const QByteArray &json)
{
    if (json.size() > maxJsonBytes)
        return Error{ErrorCode::TooLarge, QString(QString::number(maxJsonBytes) + " bytes"_L1)};
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::BadDocument,
                     QString("byte "_L1 + QString::number(error.offset) + ": "_L1 + error.errorString())};
    if (root.value("raiki"_L1).toInt() != newestVersion)
        return Error{ErrorCode::UnknownFormat, u"of another version of Raiki"_s};
    WholeList list;
    const std::optional<ChangeSet> rows = changeSetFromJson(root.value("rows"_L1).toObject());
    if (!rows || !std::all_of(rows->changes.begin(), rows->changes.end(), isPlainAddition))
        return Error{ErrorCode::BadDocument, u"rows"_s};
    list.rows = *rows;
    std::optional<ListHistory> history = historyFromJson(root.value("history"_L1).toObject());
    if (!history)
        return Error{ErrorCode::BadDocument, u"history"_s};
    list.history = *std::move(history);
    auto feeds = readArray<KeptFeed>(root.value("feeds"_L1), "feeds", feedFrom);
    auto items = readArray<FeedItem>(root.value("items"_L1), "items", itemFrom);
    if (!feeds || !items)
        return feeds ? items.error() : feeds.error();
    list.feeds = *std::move(feeds);
    list.items = *std::move(items);
    const QJsonObject settings = root.value("settings"_L1).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        if (isListSetting(setting.key()))
            list.settings.emplace(setting.key(), setting.value());
    }
    return list;
}

} // namespace raiki
