// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/reminderstore.h"

#include "core/store/enumnames.h"
#include "core/store/statement.h"

namespace raiki {
namespace {

QString reminderStateName(ReminderState state)
{
    switch (state) {
    case ReminderState::Planned:
        return QStringLiteral("planned");
    case ReminderState::Delivered:
        return QStringLiteral("delivered");
    case ReminderState::Snoozed:
        return QStringLiteral("snoozed");
    case ReminderState::Dismissed:
        return QStringLiteral("dismissed");
    case ReminderState::Telling:
        return QStringLiteral("telling");
    }
    return {};
}

const EnumNames<ReminderState> &reminderStateNames()
{
    static const EnumNames<ReminderState> names(reminderStateName, ReminderState::Telling);
    return names;
}

const EnumNames<ReminderKind> &reminderKindNames()
{
    static const EnumNames<ReminderKind> names(reminderKindName, ReminderKind::ExpectedEpisode);
    return names;
}

bool hasEpisode(ReminderKind kind)
{
    return kind == ReminderKind::Episode || kind == ReminderKind::ExpectedEpisode;
}

qint64 leadOrEpisode(const Reminder &reminder)
{
    return hasEpisode(reminder.kind) ? qint64{reminder.episode} : qint64{reminder.lead.count()};
}

} // namespace

Result<std::vector<Reminder>> ReminderStore::known() const
{
    std::vector<Reminder> reminders;
    Statement row(m_database, "SELECT id, season, kind, lead_minutes, premiere, due_at, state, delivered_at "
                              "FROM reminder ORDER BY due_at, id");
    row.bind();
    while (row.next()) {
        Reminder reminder;
        reminder.id = row.id<ReminderId>(0);
        reminder.season = row.id<SeasonId>(1);
        reminder.kind = reminderKindNames().value(row.view(2));
        // An episode has no lead: its number stands in that column.
        if (hasEpisode(reminder.kind))
            reminder.episode = row.number(3);
        else
            reminder.lead = std::chrono::minutes(row.integer(3));
        reminder.premiere = row.date(4);
        reminder.dueAt = row.dateTime(5);
        reminder.state = reminderStateNames().value(row.view(6));
        reminder.deliveredAt = row.dateTime(7);
        reminders.push_back(reminder);
    }
    if (const Result<void> done = row.finish(); !done)
        return done.error();
    return reminders;
}

Result<ReminderId> ReminderStore::save(const Reminder &reminder)
{
    Statement statement(m_database,
                        "INSERT INTO reminder (season, kind, lead_minutes, premiere, due_at, state, "
                        "delivered_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT (season, kind, lead_minutes, premiere) DO UPDATE SET "
                        "due_at = excluded.due_at, state = excluded.state, "
                        "delivered_at = excluded.delivered_at RETURNING id");
    statement.bind(reminder.season, reminderKindNames().name(reminder.kind), leadOrEpisode(reminder),
                   reminder.premiere, reminder.dueAt, reminderStateNames().name(reminder.state),
                   reminder.deliveredAt);
    ReminderId id;
    while (statement.next())
        id = statement.id<ReminderId>(0);
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return id;
}

Result<void> ReminderStore::confirm(const Reminder &reminder)
{
    return Statement(m_database, "UPDATE reminder SET state = 'delivered' WHERE season = ? AND kind = ? AND "
                                 "lead_minutes = ? AND premiere = ? AND state = 'telling'")
        .run(reminder.season, reminderKindNames().name(reminder.kind), leadOrEpisode(reminder),
             reminder.premiere);
}

Result<void> ReminderStore::takeBack(const Reminder &reminder)
{
    return Statement(m_database, "UPDATE reminder SET state = 'telling' WHERE season = ? AND kind = ? AND "
                                 "lead_minutes = ? AND premiere = ? AND state = 'delivered'")
        .run(reminder.season, reminderKindNames().name(reminder.kind), leadOrEpisode(reminder),
             reminder.premiere);
}

Result<void> ReminderStore::confirmAll()
{
    return Statement(m_database, "UPDATE reminder SET state = 'delivered' WHERE state = 'telling'").run();
}

Result<void> ReminderStore::remove(ReminderId reminder)
{
    Statement statement(m_database, "DELETE FROM reminder WHERE id = ?");
    if (const Result<void> done = statement.run(reminder); !done)
        return done;
    if (statement.changedRows() != 1)
        return Error{ErrorCode::NotFound, QStringLiteral("reminder %1").arg(reminder.value)};
    return {};
}

} // namespace raiki
