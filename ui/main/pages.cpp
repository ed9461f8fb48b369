// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/pages.h"

#include "ui/calendar/calendarpage.h"
#include "ui/feeds/feedspage.h"
#include "ui/import/importdialog.h"
#include "ui/inbox/inboxpage.h"
#include "ui/seasonchart/seasonchartpage.h"
#include "ui/settings/firststart.h"
#include "ui/settings/settingspage.h"
#include "ui/show/addshowdialog.h"
#include "ui/show/showpage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/upcoming/upcomingpage.h"
#include "ui/watchlist/watchlistpage.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class Pages final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::Pages)
};

} // namespace

Page *createPage(PageId page, const Services &services, Prompts &prompts, QWidget *parent)
{
    switch (page) {
    case PageId::Upcoming:
        return new UpcomingPage(services, prompts, parent);
    case PageId::Watchlist:
        return new WatchlistPage(services, prompts, parent);
    case PageId::Show:
        return new ShowPage(services, prompts, parent);
    case PageId::Inbox:
        return new InboxPage(services, prompts, parent);
    case PageId::Feeds:
        return new FeedsPage(services, prompts, parent);
    case PageId::SeasonChart:
        return new SeasonChartPage(services, parent);
    case PageId::Calendar:
        return new CalendarPage(services, parent);
    case PageId::Statistics:
        return new StatisticsPage(services, parent);
    case PageId::Settings:
        return new SettingsPage(services, prompts, parent);
    }
    Q_UNREACHABLE();
}

QString pageName(PageId page)
{
    switch (page) {
    case PageId::Upcoming:
        return Pages::tr("Upcoming");
    case PageId::Watchlist:
        return Pages::tr("Watchlist");
    case PageId::Inbox:
        return Pages::tr("Inbox");
    case PageId::Feeds:
        return Pages::tr("Feeds");
    case PageId::SeasonChart:
        return Pages::tr("Season chart");
    case PageId::Calendar:
        return Pages::tr("Calendar");
    case PageId::Statistics:
        return Pages::tr("Statistics");
    case PageId::Settings:
        return Pages::tr("Settings");
    case PageId::Show:
        break;
    }
    return {};
}

const char *pageIcon(PageId page)
{
    switch (page) {
    case PageId::Upcoming:
        return "upcoming";
    case PageId::Watchlist:
        return "watchlist";
    case PageId::Inbox:
        return "inbox";
    case PageId::Feeds:
        return "feeds";
    case PageId::SeasonChart:
        return "seasonchart";
    case PageId::Calendar:
        return "calendar";
    case PageId::Statistics:
        return "statistics";
    case PageId::Settings:
        return "settings";
    case PageId::Show:
        break;
    }
    return "info";
}

QKeySequence pageKey(PageId page)
{
    if (page == PageId::Show)
        return {};
    if (page == PageId::Settings)
        return QKeySequence(Qt::CTRL | Qt::Key_Comma);
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)));
}

AddShowDialog *createAddShowDialog(const Services &services, QWidget *parent)
{
    return new AddShowDialog(services, parent);
}

ImportDialog *createImportDialog(const Services &services, Prompts &prompts, QWidget *parent)
{
    auto *dialog = new ImportDialog(services, prompts, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

FirstStart *createFirstStart(const Services &services, Prompts &prompts, QWidget *parent)
{
    auto *dialog = new FirstStart(services, prompts, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace raiki
