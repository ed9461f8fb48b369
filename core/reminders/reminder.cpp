// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminder.h"

#include "core/shows/namedvalues.h"

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kindNames{
    NamedValue{ReminderKind::DateSet, "dateSet"_L1},
    NamedValue{ReminderKind::DateChanged, "dateChanged"_L1},
    NamedValue{ReminderKind::Announced, "announced"_L1},
    NamedValue{ReminderKind::LeadTime, "leadTime"_L1},
    NamedValue{ReminderKind::Start, "start"_L1},
    NamedValue{ReminderKind::StartsWithin, "startsWithin"_L1},
    NamedValue{ReminderKind::DubStart, "dubStart"_L1},
    NamedValue{ReminderKind::Finale, "finale"_L1},
    NamedValue{ReminderKind::Episode, "episode"_L1},
    NamedValue{ReminderKind::ExpectedEpisode, "expectedEpisode"_L1},
};

} // namespace

QString reminderKindName(ReminderKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<ReminderKind> reminderKindFromName(QStringView name)
{
    return valueNamed(kindNames, name);
}

bool isNewsOfDate(ReminderKind kind)
{
    return kind == ReminderKind::DateSet || kind == ReminderKind::DateChanged ||
           kind == ReminderKind::Announced;
}

size_t qHash(const ReminderKey &key, size_t seed)
{
    return qHashMulti(seed, key.season, static_cast<int>(key.kind), key.lead.count(), key.episode,
                      key.premiere.firstDay().toJulianDay());
}

ReminderKey reminderKey(const Reminder &reminder)
{
    return {reminder.season, reminder.kind, reminder.lead, reminder.episode, reminder.premiere};
}

} // namespace raiki
