// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/setupstore.h"

#include "core/store/feedstore.h"
#include "core/store/preferencestore.h"

#include <QTimeZone>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** When the feed was last read: comes back with a feed that was removed, and is no edit, since every poll
 * changes it. Entries of earlier versions have none. */
constexpr QLatin1StringView readKey("read");

QJsonObject feedJson(const Feed &feed)
{
    QJsonObject json{{u"title"_s, feed.title},
                     {u"site"_s, feed.siteUrl.toString(QUrl::FullyEncoded)},
                     {u"folder"_s, feed.folder},
                     {u"paused"_s, feed.paused},
                     {u"added"_s, feed.addedAt.toMSecsSinceEpoch()}};
    if (feed.interval)
        json.insert(u"minutes"_s, qint64{feed.interval->count()});
    if (feed.health.lastSuccessAt.isValid())
        json.insert(readKey, feed.health.lastSuccessAt.toMSecsSinceEpoch());
    return json;
}

Feed feedFrom(const QString &url, const QJsonObject &json)
{
    Feed feed;
    feed.url = QUrl(url);
    feed.title = json.value("title"_L1).toString();
    feed.siteUrl = QUrl(json.value("site"_L1).toString());
    feed.folder = json.value("folder"_L1).toString();
    feed.paused = json.value("paused"_L1).toBool();
    if (const QJsonValue added = json.value("added"_L1); added.isDouble())
        feed.addedAt = QDateTime::fromMSecsSinceEpoch(added.toInteger(), QTimeZone::utc());
    if (const QJsonValue minutes = json.value("minutes"_L1); minutes.isDouble())
        feed.interval = std::chrono::minutes(minutes.toInt());
    if (const QJsonValue read = json.value(readKey); read.isDouble()) {
        feed.health.lastSuccessAt = QDateTime::fromMSecsSinceEpoch(read.toInteger(), QTimeZone::utc());
        feed.health.lastPolledAt = feed.health.lastSuccessAt;
    }
    return feed;
}

QString keyOf(const Feed &feed)
{
    return feed.url.toString(QUrl::FullyEncoded);
}

/** A setting that was never made is null here, which no setting is. */
QJsonValue known(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace

Result<QJsonObject> SetupStore::now(const WholeList &list) const
{
    QJsonObject settings;
    for (const auto &[key, value] : list.settings) {
        const Result<QJsonValue> set = PreferenceStore(m_database).value(key);
        if (!set)
            return set.error();
        settings.insert(key, known(*set));
    }
    QJsonObject feeds;
    for (const KeptFeed &kept : list.feeds) {
        const Result<std::optional<Feed>> feed = FeedStore(m_database).withUrl(kept.feed.url);
        if (!feed)
            return feed.error();
        if (*feed)
            feeds.insert(keyOf(kept.feed), feedJson(**feed));
    }
    return QJsonObject{{u"settings"_s, settings}, {u"feeds"_s, feeds}};
}

QJsonObject SetupStore::side(const std::vector<Feed> &feeds)
{
    QJsonObject sides;
    for (const Feed &feed : feeds)
        sides.insert(keyOf(feed), feedJson(feed));
    return {{u"feeds"_s, sides}};
}

Result<void> SetupStore::apply(const QJsonObject &change)
{
    const QJsonObject before = change.value("before"_L1).toObject();
    const QJsonObject after = change.value("after"_L1).toObject();
    if (const Result<void> done =
            applySettings(before.value("settings"_L1).toObject(), after.value("settings"_L1).toObject());
        !done)
        return done;
    return applyFeeds(before.value("feeds"_L1).toObject(), after.value("feeds"_L1).toObject());
}

Result<void> SetupStore::applySettings(const QJsonObject &before, const QJsonObject &after)
{
    PreferenceStore preferences(m_database);
    for (auto setting = after.begin(); setting != after.end(); ++setting) {
        const Result<QJsonValue> set = preferences.value(setting.key());
        if (!set)
            return set.error();
        if (known(*set) != before.value(setting.key()))
            continue;
        const QJsonValue value = setting.value();
        const Result<void> done =
            preferences.setValue(setting.key(), value.isNull() ? QJsonValue(QJsonValue::Undefined) : value);
        if (!done)
            return done;
    }
    return {};
}

Result<void> SetupStore::applyFeeds(const QJsonObject &before, const QJsonObject &after)
{
    FeedStore feeds(m_database);
    for (auto feed = before.begin(); feed != before.end(); ++feed) {
        if (after.contains(feed.key()))
            continue;
        const Result<std::optional<Feed>> there = feeds.withUrl(QUrl(feed.key()));
        if (!there)
            return there.error();
        if (!*there)
            continue; // gone meanwhile
        if (const Result<void> removed = feeds.remove((*there)->id); !removed)
            return removed;
    }
    for (auto feed = after.begin(); feed != after.end(); ++feed) {
        if (before.contains(feed.key())) {
            if (const Result<void> edited =
                    editFeed(feed.key(), before.value(feed.key()).toObject(), feed.value().toObject());
                !edited)
                return edited;
            continue;
        }
        const Result<FeedId> added = feeds.add(feedFrom(feed.key(), feed.value().toObject()));
        if (!added && added.error().code != ErrorCode::AlreadyExists)
            return added.error();
    }
    return {};
}

/** Field by field: what a poll learned since, its title, is no reason to leave the rest. */
Result<void> SetupStore::editFeed(const QString &url, const QJsonObject &before, const QJsonObject &after)
{
    FeedStore feeds(m_database);
    const Result<std::optional<Feed>> there = feeds.withUrl(QUrl(url));
    if (!there)
        return there.error();
    if (before == after || !*there)
        return {};
    const QJsonObject now = feedJson(**there);
    QJsonObject wanted = now;
    for (const QString &field : (before.keys() + after.keys())) {
        if (field == readKey || before.value(field) == after.value(field) ||
            now.value(field) != before.value(field))
            continue;
        if (after.contains(field))
            wanted.insert(field, after.value(field));
        else
            wanted.remove(field);
    }
    if (wanted == now)
        return {};
    Feed feed = feedFrom(url, wanted);
    feed.id = (*there)->id;
    return feeds.update(feed);
}

} // namespace raiki
