// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/pausemenu.h"

#include "core/base/logging.h"
#include "core/reminders/telltime.h"
#include "ui/common/datetext.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QMenu>

namespace raiki {

namespace {

constexpr int secondsInHour = 60 * 60;

struct PauseMenu
{
    Q_DECLARE_TR_FUNCTIONS(PauseMenu)
};

const ReminderSettings &settingsOf(const Services &services)
{
    return services.preferences.values().reminders;
}

bool isPaused(const Services &services)
{
    return settingsOf(services).pausedUntil > services.clock.now();
}

void pauseUntil(const Services &services, const QDateTime &until, const PauseTold &told)
{
    const QDateTime before = settingsOf(services).pausedUntil;
    const Result<void> done = services.reminders.pauseUntil(until);
    if (!done)
        qCWarning(lcUi) << "reminders could not be paused:" << done.error().detail;
    if (!told)
        return;
    const QString now = pauseText(services);
    if (!done)
        told(errorText(done.error(), PauseMenu::tr("The reminders go on as before.")), NoticeKind::Problem,
             {});
    else
        told(now.isEmpty() ? PauseMenu::tr("Reminders do not pause any more.") : now, NoticeKind::Done,
             [services, before] { pauseUntil(services, before, {}); });
}

} // namespace

void addPauseActions(QMenu &menu, const Services &services, const PauseTold &told)
{
    if (isPaused(services)) {
        QObject::connect(menu.addAction(PauseMenu::tr("Resume reminders")), &QAction::triggered, &menu,
                         [services, told] { pauseUntil(services, {}, told); });
        return;
    }
    QObject::connect(
        menu.addAction(PauseMenu::tr("Pause reminders for an hour")), &QAction::triggered, &menu,
        [services, told] { pauseUntil(services, services.clock.now().addSecs(secondsInHour), told); });
    QObject::connect(
        menu.addAction(PauseMenu::tr("Pause reminders until tomorrow")), &QAction::triggered, &menu,
        [services, told] {
            const Clock &clock = services.clock;
            pauseUntil(services,
                       snoozeTime(SnoozeChoice::Tomorrow, clock.now(), settingsOf(services), clock.zone()),
                       told);
        });
}

QString pauseText(const Services &services)
{
    return isPaused(services) ? PauseMenu::tr("Reminders pause until %1.")
                                    .arg(momentText(settingsOf(services).pausedUntil, services.dateStyle()))
                              : QString();
}

} // namespace raiki
