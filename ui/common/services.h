// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/tracker/backups.h"
#include "core/tracker/catalogueupdater.h"
#include "core/tracker/coverfiles.h"
#include "core/tracker/feedfinder.h"
#include "core/tracker/feedintake.h"
#include "core/tracker/feedpoller.h"
#include "core/tracker/inbox.h"
#include "core/tracker/listexchange.h"
#include "core/tracker/listtransfer.h"
#include "core/tracker/preferences.h"
#include "core/tracker/referencecatalogue.h"
#include "core/tracker/remindertimer.h"
#include "core/tracker/subscriptions.h"
#include "core/tracker/watchlist.h"
#include "ui/common/datetext.h"

/** What a screen may use. All borrowed from the composition root, which outlives every window. */
namespace raiki {

struct Services
{
    Watchlist &watchlist;
    Inbox &inbox;
    Subscriptions &subscriptions;
    FeedPoller &poller;
    FeedFinder &finder;
    FeedIntake &intake;
    ReminderTimer &reminders;
    Preferences &preferences;
    ReferenceCatalogue &catalogue;
    CatalogueUpdater &catalogueUpdater;
    ListTransfer &transfer;
    Backups &backups;
    ListExchange &exchange;
    CoverFiles &covers;
    const Clock &clock;
    QString otherList{}; ///< the absolute path of a list other than the default; empty: the default is open
    bool isReadOnly = false; ///< the list can be looked at and taken out, but no change is saved

    /** Dates as this user reads them: now, since zone, language and settings may change. */
    [[nodiscard]] DateStyle dateStyle() const
    {
        return {QLocale(), clock.zone(), preferences.values().lateNightTimes};
    }
};

} // namespace raiki
