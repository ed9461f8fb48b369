// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/pausemenu.h"

#include "core/base/logging.h"
#include "core/reminders/telltime.h"
#include "ui/common/datetext.h"

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

void pauseUntil(const Services &services, const QDateTime &until)
{
    if (const Result<void> done = services.reminders.pauseUntil(until); !done)
        qCWarning(lcUi) << "reminders could not be paused:" << done.error().detail;
}

} // namespace

void addPauseActions(QMenu &menu, const Services &services)
{
    if (isPaused(services)) {
        QObject::connect(menu.addAction(PauseMenu::tr("Resume reminders")), &QAction::triggered, &menu,
                         [services] { pauseUntil(services, {}); });
        return;
    }
    QObject::connect(menu.addAction(PauseMenu::tr("Pause reminders for an hour")), &QAction::triggered, &menu,
                     [services] { pauseUntil(services, services.clock.now().addSecs(secondsInHour)); });
    QObject::connect(menu.addAction(PauseMenu::tr("Pause reminders until tomorrow")), &QAction::triggered,
                     &menu, [services] {
                         const Clock &clock = services.clock;
                         pauseUntil(services, snoozeTime(SnoozeChoice::Tomorrow, clock.now(),
                                                         settingsOf(services), clock.zone()));
                     });
}

QString pauseText(const Services &services)
{
    return isPaused(services) ? PauseMenu::tr("Reminders pause until %1.")
                                    .arg(momentText(settingsOf(services).pausedUntil, services.dateStyle()))
                              : QString();
}

} // namespace raiki
