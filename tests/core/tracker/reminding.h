// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/preferences.h"
#include "core/tracker/remindertimer.h"
#include "tests/core/tracker/trackerfixtures.h"

/** A list whose reminders are told to somebody who writes them down. */
namespace raiki::test {

using namespace Qt::StringLiterals;

/** Writes down what it is told. */
class NotedNotices final : public Notifier
{
public:
    [[nodiscard]] bool mayDisturb() const override { return !isDisturbing; }
    void remind(const ReminderNotice &notice, const OnStep &onStep) override
    {
        said.append(words(notice));
        goOn(onStep);
    }
    void remindTogether(const std::vector<ReminderNotice> &notices, NoticeGroup group,
                        const OnStep &onStep) override
    {
        QStringList all;
        for (const ReminderNotice &notice : notices)
            all.append(words(notice));
        const QString lead = group == NoticeGroup::Missed    ? u"missed: "_s
                             : group == NoticeGroup::Waited  ? u"waited: "_s
                             : group == NoticeGroup::Unshown ? u"unshown: "_s
                             : group == NoticeGroup::Many    ? u"together: "_s
                                                             : u"digest: "_s;
        said.append(lead + all.join(u", "));
        goOn(onStep);
    }
    void tellNews(const IntakeReport &, const std::vector<ReminderNotice> &) override {}

    QStringList said;
    bool isDisturbing = false;
    std::vector<NoticeStep> steps{NoticeStep::HandedOver, NoticeStep::Shown};

private:
    void goOn(const OnStep &onStep) const
    {
        for (const NoticeStep step : steps)
            onStep(step);
    }
    static QString words(const ReminderNotice &notice)
    {
        return QString(reminderKindName(notice.reminder.kind) + u' ' + notice.show.titles.preferred() + u' ' +
                       QString::number(notice.season.number.value_or(0)) + u' ' +
                       notice.premiere.date.toText());
    }
};

struct Reminding : Tracker
{
    Preferences preferences{*database};
    NotedNotices notices;
    ReminderTimer timer{*database, watchlist, preferences, notices, clock};

    void addDated(const QString &title, const char *when)
    {
        AddChoice choice;
        choice.premiere = date(when);
        must(watchlist.apply(addByTitle(title, choice, clock)));
    }
    QStringList saidAt(const char *iso)
    {
        clock.setNow(utc(iso));
        notices.said.clear();
        timer.tick();
        return notices.said;
    }
};

} // namespace raiki::test
