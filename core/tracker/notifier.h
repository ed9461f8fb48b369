// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminder.h"
#include "core/tracker/feedintake.h"

#include <functional>

/** The seam to the desktop's notifications: facts go in, the words are made in ui. */
namespace raiki {

/** A reminder to tell, with what its words need. */
struct ReminderNotice
{
    Reminder reminder;
    Show show;
    Season season;
    Premiere premiere; ///< as it stands now, for the release that counts
    QStringList platforms;
    FuzzyDate when; ///< the reminder's date as this user counts it: with their offset
};

/** Why several reminders come in one notice. */
enum class NoticeGroup {
    Missed, ///< they came due while the user was away or did not want to be disturbed
    Many,   ///< they came due together
    Digest, ///< the user wants them together
};

class Notifier
{
public:
    /**
     * Called once, maybe later: whether the user was shown it. What was not is kept and told again. Should
     * the program end between the desktop's yes and our writing it down, it is told again too: at least once,
     * for the notification protocol has no way to ask what it has shown.
     */
    using Shown = std::function<void(bool wasShown)>;

    virtual ~Notifier() = default;
    /** Whether the user may be disturbed now: false while the desktop asks for quiet. */
    [[nodiscard]] virtual bool mayDisturb() const = 0;
    virtual void remind(const ReminderNotice &notice, const Shown &shown) = 0;
    virtual void remindTogether(const std::vector<ReminderNotice> &notices, NoticeGroup group,
                                const Shown &shown) = 0;
    /** One bubble for a batch of news. */
    virtual void tellNews(const IntakeReport &report) = 0;
};

} // namespace raiki
