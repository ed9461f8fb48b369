// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminder.h"
#include "core/tracker/feedintake.h"

/** The seam to the desktop's notifications: facts go in, the words are made in ui. */
namespace raiki {

/** A reminder to tell, with what its words need. */
struct ReminderNotice
{
    Reminder reminder;
    Show show;
    Season season;
    Premiere premiere;
    QStringList platforms;
};

class Notifier
{
public:
    virtual ~Notifier() = default;
    virtual void remind(const ReminderNotice &notice) = 0;
    /** What came due while we were off, in one notice. */
    virtual void remindMissed(const std::vector<ReminderNotice> &notices) = 0;
    /** One bubble for a batch of news. */
    virtual void tellNews(const IntakeReport &report) = 0;
};

} // namespace raiki
