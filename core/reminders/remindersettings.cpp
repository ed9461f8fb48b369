// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/remindersettings.h"

#include "core/shows/namedvalues.h"

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array trackNames{
    NamedValue{CountedTrack::Season, "season"_L1},
    NamedValue{CountedTrack::Broadcast, "broadcast"_L1},
    NamedValue{CountedTrack::Stream, "stream"_L1},
    NamedValue{CountedTrack::Dub, "dub"_L1},
};

constexpr std::array digestNames{
    NamedValue{Digest::Off, "off"_L1},
    NamedValue{Digest::Daily, "daily"_L1},
    NamedValue{Digest::Weekly, "weekly"_L1},
};

} // namespace

QString countedTrackName(CountedTrack track)
{
    return nameOf(trackNames, track);
}

std::optional<CountedTrack> countedTrackFromName(QStringView name)
{
    return valueNamed(trackNames, name);
}

QString digestName(Digest digest)
{
    return nameOf(digestNames, digest);
}

std::optional<Digest> digestFromName(QStringView name)
{
    return valueNamed(digestNames, name);
}

const ReleaseWish &ReminderSettings::releaseOf(ShowId show) const
{
    const auto own = shows.find(show);
    return own != shows.end() && own->second.release ? *own->second.release : release;
}

const ReminderTopics &ReminderSettings::topicsOf(ShowId show, std::optional<WatchStatus> status) const
{
    if (const auto own = shows.find(show); own != shows.end() && own->second.topics)
        return *own->second.topics;
    const auto ofStatus = status ? statuses.find(*status) : statuses.end();
    return ofStatus == statuses.end() ? topics : ofStatus->second;
}

} // namespace raiki
