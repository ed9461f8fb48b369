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
    Missed,  ///< they came due while the program or the machine was off
    Waited,  ///< they came due while the user did not want to be disturbed
    Unshown, ///< some of them the desktop has not shown, or nobody knows that it has
    Many,    ///< they came due together
    Digest,  ///< the user wants them together
};

/** How far the desktop has come with a notice. */
enum class NoticeStep {
    HandedOver, ///< it is on its way to the desktop, which will show it even if this program ends
    Shown,
    NotShown, ///< there is no desktop to show it, or it refused or died: it has to be told again
};

class Notifier
{
public:
    /** Called maybe later: HandedOver or not, and then once Shown or NotShown. */
    using OnStep = std::function<void(NoticeStep step)>;

    virtual ~Notifier() = default;
    /** Whether the user may be disturbed now: false while the desktop asks for quiet. */
    [[nodiscard]] virtual bool mayDisturb() const = 0;
    virtual void remind(const ReminderNotice &notice, const OnStep &onStep) = 0;
    virtual void remindTogether(const std::vector<ReminderNotice> &notices, NoticeGroup group,
                                const OnStep &onStep) = 0;
    /** One bubble for a batch of news. @param dates what it says of them (ReminderTimer::newsWasTold()) */
    virtual void tellNews(const IntakeReport &report, const std::vector<ReminderNotice> &dates) = 0;
};

} // namespace raiki
