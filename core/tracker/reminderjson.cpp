// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/reminderjson.h"

#include "core/tracker/storedvalues.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;
using Stored = QHash<QString, QJsonValue>;

using TopicSwitch = StoredSwitch<ReminderTopics>;
constexpr std::array topicSwitches{
    TopicSwitch{"onDateSet"_L1, &ReminderTopics::onDateSet},
    TopicSwitch{"onDateChanged"_L1, &ReminderTopics::onDateChanged},
    TopicSwitch{"onAnnounced"_L1, &ReminderTopics::onAnnounced},
    TopicSwitch{"atStart"_L1, &ReminderTopics::atStart},
    TopicSwitch{"atDubStart"_L1, &ReminderTopics::atDubStart},
    TopicSwitch{"atFinale"_L1, &ReminderTopics::atFinale},
    TopicSwitch{"atEpisodes"_L1, &ReminderTopics::atEpisodes},
    TopicSwitch{"atExpectedEpisodes"_L1, &ReminderTopics::atExpectedEpisodes},
};

using SettingSwitch = StoredSwitch<ReminderSettings>;
constexpr std::array settingSwitches{
    SettingSwitch{"reminders.enabled"_L1, &ReminderSettings::enabled},
    SettingSwitch{"reminders.forPlanToWatch"_L1, &ReminderSettings::forPlanToWatch},
    SettingSwitch{"reminders.forWatching"_L1, &ReminderSettings::forWatching},
    SettingSwitch{"reminders.forOnHold"_L1, &ReminderSettings::forOnHold},
    SettingSwitch{"reminders.forCompleted"_L1, &ReminderSettings::forCompleted},
    SettingSwitch{"reminders.heedsDesktop"_L1, &ReminderSettings::heedsDesktop},
};

constexpr auto prefix = "reminders."_L1;
constexpr auto showPrefix = "reminders.show.s"_L1;
constexpr auto statusPrefix = "reminders.status."_L1;
constexpr auto leadsKey = "leadMinutes"_L1;
constexpr auto topicsKey = "topics"_L1;
constexpr auto releaseKey = "release"_L1;
constexpr auto trackKey = "track"_L1;
constexpr auto platformsKey = "platforms"_L1;
constexpr auto offsetKey = "offsetMinutes"_L1;
constexpr auto countedKey = "reminders.release"_L1;
constexpr auto dayHourKey = "reminders.dayHour"_L1;
constexpr auto pausedKey = "reminders.pausedUntil"_L1;
constexpr auto quietFromKey = "reminders.quietFrom"_L1;
constexpr auto quietToKey = "reminders.quietTo"_L1;
constexpr auto digestKey = "reminders.digest"_L1;
constexpr auto digestDayKey = "reminders.digestDay"_L1;

/** Ten years: leads beyond it are somebody's mistake and would overflow nothing but patience. */
constexpr int longestLeadMinutes = 10 * 366 * 24 * 60;
constexpr int longestOffsetMinutes = 7 * 24 * 60;
constexpr int mostPlatforms = 50;

QJsonObject jsonOf(const ReminderTopics &topics)
{
    QJsonObject json;
    addSwitches(json, topicSwitches, topics);
    QJsonArray leads;
    for (const std::chrono::minutes lead : topics.leads)
        leads.append(qint64{lead.count()});
    json.insert(leadsKey, leads);
    return json;
}

std::vector<std::chrono::minutes> leadsFrom(const QJsonValue &value,
                                            const std::vector<std::chrono::minutes> &fallback)
{
    if (!value.isArray())
        return fallback;
    std::vector<std::chrono::minutes> leads;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &lead : array) {
        if (lead.toInt() > 0 && lead.toInt() <= longestLeadMinutes)
            leads.emplace_back(lead.toInt());
    }
    return leads;
}

ReminderTopics topicsFrom(const QJsonObject &json)
{
    ReminderTopics topics;
    readSwitches(json, topicSwitches, topics);
    topics.leads = leadsFrom(json.value(leadsKey), topics.leads);
    return topics;
}

QJsonObject jsonOf(const ReleaseWish &wish)
{
    return {{trackKey, countedTrackName(wish.track)},
            {platformsKey, QJsonArray::fromStringList(wish.platforms)},
            {offsetKey, qint64{wish.offset.count()}}};
}

ReleaseWish wishFrom(const QJsonObject &json)
{
    ReleaseWish wish;
    wish.track = countedTrackFromName(json.value(trackKey).toString()).value_or(wish.track);
    const QJsonArray platforms = json.value(platformsKey).toArray();
    for (const QJsonValue &platform : platforms) {
        const QString name = platform.toString().simplified();
        if (!name.isEmpty() && wish.platforms.size() < mostPlatforms)
            wish.platforms.append(name);
    }
    wish.offset = std::chrono::minutes{
        boundedNumber(json.value(offsetKey), 0, -longestOffsetMinutes, longestOffsetMinutes)};
    return wish;
}

QJsonObject jsonOf(const ShowReminders &show)
{
    QJsonObject json;
    if (show.topics)
        json.insert(topicsKey, jsonOf(*show.topics));
    if (show.release)
        json.insert(releaseKey, jsonOf(*show.release));
    return json;
}

std::map<ShowId, ShowReminders> showsFrom(const Stored &stored)
{
    std::map<ShowId, ShowReminders> shows;
    for (auto row = stored.cbegin(); row != stored.cend(); ++row) {
        const QJsonObject json = row->toObject();
        const qint64 id =
            row.key().startsWith(showPrefix) ? row.key().mid(showPrefix.size()).toLongLong() : 0;
        if (id <= 0 || json.isEmpty())
            continue;
        ShowReminders show;
        if (json.value(topicsKey).isObject())
            show.topics = topicsFrom(json.value(topicsKey).toObject());
        if (json.value(releaseKey).isObject())
            show.release = wishFrom(json.value(releaseKey).toObject());
        shows[ShowId{id}] = show;
    }
    return shows;
}

std::map<WatchStatus, ReminderTopics> statusesFrom(const Stored &stored)
{
    std::map<WatchStatus, ReminderTopics> statuses;
    for (int i = 0; i <= static_cast<int>(WatchStatus::Dropped); ++i) {
        const auto status = static_cast<WatchStatus>(i);
        const QJsonValue topics = stored.value(statusPrefix + watchStatusName(status));
        if (topics.isObject())
            statuses[status] = topicsFrom(topics.toObject());
    }
    return statuses;
}

QTime clockTimeFrom(const QJsonValue &value, QTime fallback)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : fallback;
}

} // namespace

void addReminders(Stored &stored, const ReminderSettings &reminders)
{
    addSwitches(stored, settingSwitches, reminders);
    const QJsonObject topics = jsonOf(reminders.topics);
    for (auto topic = topics.begin(); topic != topics.end(); ++topic) // a key each, as they always were
        stored.insert(prefix + topic.key(), topic.value());
    stored.insert(countedKey, jsonOf(reminders.release));
    for (const auto &[show, own] : reminders.shows)
        stored.insert(showPrefix + QString::number(show.value), jsonOf(own));
    for (const auto &[status, own] : reminders.statuses)
        stored.insert(statusPrefix + watchStatusName(status), jsonOf(own));
    stored.insert(dayHourKey, reminders.dayHour);
    stored.insert(quietFromKey, reminders.quiet.from.toString(u"HH:mm"_s));
    stored.insert(quietToKey, reminders.quiet.to.toString(u"HH:mm"_s));
    stored.insert(digestKey, digestName(reminders.digest));
    stored.insert(digestDayKey, reminders.digestDay);
    stored.insert(pausedKey, jsonTime(reminders.pausedUntil));
}

ReminderSettings remindersFrom(const Stored &stored)
{
    ReminderSettings reminders;
    readSwitches(stored, settingSwitches, reminders);
    QJsonObject topics;
    for (const TopicSwitch &row : topicSwitches)
        topics.insert(row.key, stored.value(prefix + row.key));
    topics.insert(leadsKey, stored.value(prefix + leadsKey));
    reminders.topics = topicsFrom(topics);
    reminders.release = wishFrom(stored.value(countedKey).toObject());
    reminders.shows = showsFrom(stored);
    reminders.statuses = statusesFrom(stored);
    reminders.dayHour = boundedNumber(stored.value(dayHourKey), reminders.dayHour, 0, 23);
    reminders.quiet.from = clockTimeFrom(stored.value(quietFromKey), reminders.quiet.from);
    reminders.quiet.to = clockTimeFrom(stored.value(quietToKey), reminders.quiet.to);
    reminders.digest = digestFromName(stored.value(digestKey).toString()).value_or(reminders.digest);
    reminders.digestDay = boundedNumber(stored.value(digestDayKey), reminders.digestDay, 1, 7);
    reminders.pausedUntil = timeFrom(stored.value(pausedKey));
    return reminders;
}

} // namespace raiki
