// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/reminders/reminder.h"

/** Reminders that something happened to: delivered, snoozed, dismissed. Planned ones are computed, not kept.
 */
namespace raiki {

class Database;

class ReminderStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit ReminderStore(Database &database)
        : m_database(database)
    {
    }

    /** All of them, by due instant. */
    [[nodiscard]] Result<std::vector<Reminder>> known() const;
    /** One row for a (season, kind, lead, premiere): written or overwritten. @return the row's id */
    [[nodiscard]] Result<ReminderId> save(const Reminder &reminder);
    /** One that was being told is delivered. Nothing where something else happened to it meanwhile. */
    [[nodiscard]] Result<void> confirm(const Reminder &reminder);
    /** One that was taken for delivered was not: it is being told. Nothing where something else happened. */
    [[nodiscard]] Result<void> takeBack(const Reminder &reminder);
    /** The same of all that were being told. */
    [[nodiscard]] Result<void> confirmAll();
    /** NotFound. */
    [[nodiscard]] Result<void> remove(ReminderId reminder);

private:
    Database &m_database;
};

} // namespace raiki
