// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/formats/polling.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr int LongestWishMinutes = 7 * 24 * 60;

/** The texts of @p parent's children of that name, whatever their namespace. */
std::vector<QByteArray> textsOf(const XmlElement &parent, QByteArrayView name)
{
    std::vector<QByteArray> texts;
    for (XmlElement element = parent.firstChild(); !element.isNull(); element = element.nextSibling()) {
        if (element.name() == name)
            texts.push_back(element.text().toByteArray().toLower());
    }
    return texts;
}

void keepOnce(std::vector<int> &values, int value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

std::vector<int> skippedHours(const XmlElement &list)
{
    std::vector<int> hours;
    for (const QByteArray &text : textsOf(list, "hour")) {
        bool ok = false;
        const int hour = text.toInt(&ok);
        if (ok && hour >= 0 && hour <= 24)
            keepOnce(hours, hour % 24); // RSS 0.92 counts 1 to 24
    }
    return hours;
}

std::vector<int> skippedDays(const XmlElement &list)
{
    static constexpr std::array<QByteArrayView, 7> Days = {"monday", "tuesday",  "wednesday", "thursday",
                                                           "friday", "saturday", "sunday"};
    std::vector<int> days;
    for (const QByteArray &text : textsOf(list, "day")) {
        const auto day = std::find(Days.begin(), Days.end(), QByteArrayView(text));
        if (day != Days.end())
            keepOnce(days, int(day - Days.begin()) + 1);
    }
    return days;
}

/** sy:updatePeriod divided by sy:updateFrequency (web.resource.org/rss/1.0/modules/syndication). */
int syndicationMinutes(const XmlElement &channel)
{
    const QByteArray period =
        channel.child(XmlSpace::Syndication, "updateperiod").text().toByteArray().toLower();
    const int minutes = period == "hourly"    ? 60
                        : period == "daily"   ? 24 * 60
                        : period == "weekly"  ? 7 * 24 * 60
                        : period == "monthly" ? 30 * 24 * 60
                        : period == "yearly"  ? 365 * 24 * 60
                                              : 0;
    const int frequency = channel.child(XmlSpace::Syndication, "updatefrequency").text().toInt();
    return minutes / std::max(1, frequency);
}

} // namespace

void readPollingWishes(const XmlElement &channel, FeedChannel &out)
{
    for (XmlElement element = channel.firstChild(); !element.isNull(); element = element.nextSibling()) {
        if (element.name() == "skiphours")
            out.wishes.skipHours = skippedHours(element);
        else if (element.name() == "skipdays")
            out.wishes.skipDays = skippedDays(element);
    }
    const std::vector<QByteArray> ttl = textsOf(channel, "ttl");
    const int minutes = ttl.empty() ? 0 : ttl.front().toInt();
    const int wish = minutes > 0 ? minutes : syndicationMinutes(channel);
    if (wish > 0)
        out.wishes.timeToLive = std::chrono::minutes(std::min(wish, LongestWishMinutes));
}

} // namespace raiki
