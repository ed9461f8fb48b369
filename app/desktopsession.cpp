// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/desktopsession.h"

#include "app/commandline.h"
#include "app/firstpaint.h"
#include "app/jsonviews.h"
#include "core/base/logging.h"
#include "core/tracker/listedits.h"
#include "ui/common/entryedits.h"
#include "ui/common/errortext.h"
#include "ui/common/sparememory.h"
#include "ui/common/visibleminutes.h"
#include "ui/main/reminderbar.h"
#include "ui/tray/tolddialog.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QJsonDocument>

namespace raiki {

namespace {

constexpr std::chrono::milliseconds startTime{1500}; ///< what the start needed is freed by then

Services servicesOf(TrackerServices &tracker, const Clock &clock, const QString &otherList)
{
    return {tracker.watchlist,
            tracker.inbox,
            tracker.subscriptions,
            tracker.poller,
            tracker.finder,
            tracker.intake,
            tracker.reminders,
            tracker.preferences,
            tracker.catalogue,
            tracker.catalogueUpdater,
            tracker.transfer,
            tracker.backups,
            tracker.exchange,
            tracker.covers,
            clock,
            otherList,
            tracker.database->isReadOnly()};
}

/** As on the bubble; the waits, of which there are several, behind one button. */
std::vector<WindowAction> windowActions(const UnshownNotice &notice)
{
    std::vector<WindowAction> actions;
    WindowAction snooze{DesktopSession::tr("Snooze"), {}};
    for (const NotificationAction &offered : notice.actions) {
        const WindowAction action{offered.label, [press = notice.press, key = offered.key] { press(key); }};
        (isSnooze(offered.key) ? snooze.choices : actions).push_back(action);
    }
    if (!snooze.choices.empty())
        actions.push_back(snooze);
    return actions;
}

/** Of a muted show the news waits in the inbox and is not told. */
IntakeReport withoutMuted(IntakeReport report, const Watchlist &watchlist)
{
    QHash<ShowId, bool> muted; // each show is read once, however much news of it came
    const auto isMuted = [&](const InboxRow &row) {
        if (!row.show.isValid())
            return false;
        auto known = muted.find(row.show);
        if (known == muted.end())
            known = muted.insert(row.show, isShowMuted(watchlist, row.show));
        return *known;
    };
    std::erase_if(report.flagged, isMuted);
    std::erase_if(report.review, isMuted);
    return report;
}

} // namespace

DesktopSession::DesktopSession(Composition &composition, TrackerServices &services, DesktopNotifier &notifier)
    : m_tracker(services)
    , m_notifier(notifier)
    , m_services(servicesOf(services, composition.clock(), composition.otherList()))
    , m_window(m_services, m_prompts)
    , m_tray(m_services)
    , m_calendar(m_services, services.calendar)
    , m_bus(m_services)
{
    m_notifier.setStyle([this] {
        return NoticeStyle{m_services.dateStyle(), m_tracker.preferences.values().titleLanguage};
    });
    connectNotifier();
    connectTray();
    connectOutside();
    connectExchange();
    followPreferences();
    connect(&m_tracker.preferences, &Preferences::changed, this, &DesktopSession::followPreferences);
    connect(&m_jumps, &ClockJumps::jumped, this, &DesktopSession::followClock);
    connect(&m_window, &MainWindow::languageChanged, this, &DesktopSession::followLanguage);
    connect(&m_window, &MainWindow::quitRequested, qApp, &QCoreApplication::quit);
}

void DesktopSession::start(bool minimised)
{
    if (minimised) {
        QTimer::singleShot(0, this, &DesktopSession::stands);
        return;
    }
    auto *painted = new FirstPaint(m_window, this);
    connect(painted, &FirstPaint::done, this, &DesktopSession::stands);
    connect(painted, &FirstPaint::done, painted, &QObject::deleteLater);
    m_window.show();
}

void DesktopSession::beginWork()
{
    giveSpareMemoryBackIn(startTime, this);
    m_jumps.start();
    if (m_services.isReadOnly) { // what it does all by itself it writes down
        m_window.tellProblem(
            tr("The list in %1 can only be read. You can look at it and export it; what you "
               "change is not saved. To go on with it, copy it to a folder where you may write.")
                .arg(QDir::toNativeSeparators(m_tracker.database->path())));
        return;
    }
    m_isAtWork = true;
    followPreferences();
    m_tracker.backups.start();
    m_tracker.exchange.start();
    m_tracker.storedNews.start();
    m_tracker.catalogueUpdater.start(); // which asks nobody unless the preferences say so
}

void DesktopSession::awaitTray(const TrayPatience &patience)
{
    m_window.setTrayCheck([this] { return m_desktopTray.isThere(); });
    m_unseen.setSingleShot(true);
    m_unseen.setInterval(patience.unseen);
    connect(&m_unseen, &QTimer::timeout, this, &DesktopSession::showWhereNoTrayIs);
    connect(&m_desktopTray, &DesktopTray::found, this, &DesktopSession::takeTray);
    connect(&m_desktopTray, &DesktopTray::returned, this, &DesktopSession::takeTray);
    connect(&m_desktopTray, &DesktopTray::missed, this, &DesktopSession::goWithoutTray);
    connect(&m_desktopTray, &DesktopTray::lost, this, &DesktopSession::waitForTray);
    m_desktopTray.look(patience.any);
    waitForTray();
}

void DesktopSession::takeTray()
{
    m_unseen.stop();
    m_tray.show();
    if (m_standsInForIcon && m_window.isMinimized())
        m_window.withdraw();
    m_standsInForIcon = false;
}

void DesktopSession::goWithoutTray()
{
    if (m_desktopTray.mayMakeIcons())
        m_tray.show(); // a tray that comes late is filled
}

/** A panel that starts anew is back at once. */
void DesktopSession::waitForTray()
{
    m_unseen.start();
}

void DesktopSession::showWhereNoTrayIs()
{
    if (m_isHiddenForGood || m_window.isVisible() || m_desktopTray.isThere())
        return;
    m_standsInForIcon = true;
    m_window.showMinimized(); // nowhere else to be found
}

void DesktopSession::hideWindow()
{
    m_isHiddenForGood = true;
    m_window.hide();
}

void DesktopSession::raiseWindow()
{
    m_standsInForIcon = false;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void DesktopSession::connectNotifier()
{
    connect(&m_tracker.intake, &FeedIntake::tookIn, this, [this](const IntakeReport &report) {
        if (!m_tracker.reminders
                 .mayDisturb()) // what it says of dates is told later, the rest waits in the inbox
            return;
        if (!m_tracker.preferences.values().notifyNews) // then the reminder tells
            return;
        const IntakeReport wanted = withoutMuted(report, m_tracker.watchlist);
        m_notifier.tellNews(wanted, m_tracker.reminders.newsWasTold(wanted));
    });
    connect(&m_notifier, &DesktopNotifier::showRequested, this, &DesktopSession::openShow);
    connect(&m_notifier, &DesktopNotifier::inboxRequested, this, [this](AnnouncementId news) {
        raiseWindow();
        m_window.openNews(news);
    });
    connect(&m_notifier, &DesktopNotifier::toldRequested, this, &DesktopSession::openTold);
    connect(&m_notifier, &DesktopNotifier::notShown, this, &DesktopSession::tellUnshown);
    connect(&m_notifier, &DesktopNotifier::becameAble, this, [this] {
        m_window.forgetReminders(); // the desktop tells them now
        m_tracker.reminders.tellAgain();
    });
    connect(&m_notifier, &DesktopNotifier::quietChanged, &m_tracker.reminders, [this] {
        if (m_isReminding && m_notifier.mayDisturb())
            m_tracker.reminders.tick();
    });
    connect(&m_notifier, &DesktopNotifier::watchingRequested, this, &DesktopSession::watchNow);
    connect(&m_notifier, &DesktopNotifier::snoozeRequested, this,
            [this](const std::vector<Reminder> &reminders, SnoozeChoice choice) {
                if (const auto done = m_tracker.reminders.snooze(reminders, choice); !done)
                    qCWarning(lcReminders) << "a reminder could not be snoozed:" << done.error().detail;
            });
    connect(&m_window, &MainWindow::toldRequested, this, &DesktopSession::openTold);
}

void DesktopSession::connectTray()
{
    connect(&m_tray, &TrayIcon::windowRequested, this, &DesktopSession::raiseWindow);
    connect(&m_tray, &TrayIcon::showRequested, this, &DesktopSession::openShow);
    connect(&m_tray, &TrayIcon::inboxRequested, this, [this] { openPage(PageId::Inbox); });
    connect(&m_tray, &TrayIcon::toldRequested, this, &DesktopSession::openTold);
    connect(&m_tray, &TrayIcon::quitRequested, &m_window, &MainWindow::quit);
}

void DesktopSession::connectOutside()
{
    connect(&m_tracker.reminders, &ReminderTimer::reminded, this, &DesktopSession::tellOutside);
    m_bus.setOpening([this](ShowId show) { openShow(show); });
    connect(&m_hook, &EventHook::failed, this, [this](const QString &reason) {
        //: %1 what the system says of it
        m_window.tellProblem(tr("Your program for reminders did not do its work: %1").arg(reason));
    });
    connect(&m_calendar, &CalendarKeeper::failed, this, [this](const QString &path, const Error &error) {
        m_window.tellProblem(errorText(error, tr("The calendar file %1 was not written.").arg(path)));
    });
}

void DesktopSession::connectExchange()
{
    connect(&m_tracker.exchange, &ListExchange::exchanged, this, [this](const ExchangeReport &report) {
        if (!report.merged.isEmpty()) //: %1 names of files, each of another computer
            m_window.tellDone(tr("Merged with %1.").arg(report.merged.join(QStringLiteral(", "))));
    });
    connect(&m_tracker.exchange, &ListExchange::failed, this, [this](const Error &error) {
        m_window.tellProblem(errorText(error, tr("The list was not exchanged through the shared folder.")));
    });
}

void DesktopSession::tellOutside(const ReminderNotice &notice)
{
    const QJsonObject event = jsonOf(notice, m_tracker.preferences.values().titleLanguage);
    const QByteArray json = QJsonDocument(event).toJson(QJsonDocument::Compact);
    Q_EMIT m_bus.Reminded(QString::fromUtf8(json));
    m_hook.run(json);
}

void DesktopSession::startWith(const QStringList &arguments)
{
    const Result<CommandLine> line = readCommandLine(arguments, {});
    if (!line || line->startMinimised)
        return;
    const auto found = line->open.isEmpty() ? Result<Watchlist::Found>(Error{ErrorCode::NotFound, {}})
                                            : m_tracker.watchlist.find(line->open);
    raiseWindow();
    if (found)
        m_window.openShow(found->show, found->season);
    else if (!line->open.isEmpty())
        m_window.tellProblem(errorText(found.error(), tr("“%1” could not be opened.").arg(line->open)));
}

void DesktopSession::readAgain()
{
    if (const Result<void> read = m_tracker.preferences.reload(); !read)
        qCWarning(lcUi) << "the settings cannot be read again:" << read.error().detail;
    m_tracker.watchlist.noticeOtherProcesses();
}

void DesktopSession::followLanguage()
{
    m_tray.refreshSoon();
}

void DesktopSession::followClock()
{
    if (m_isReminding)
        m_tracker.reminders.tick();
    m_tray.refreshSoon();
    const auto timed = m_window.findChildren<VisibleMinutes *>();
    for (VisibleMinutes *each : timed)
        each->clockJumped();
}

/** Not yet while the user is being asked whether to remind them. */
void DesktopSession::startReminding()
{
    const bool isBeingAsked = !m_tracker.preferences.values().firstStartDone && m_window.isVisible();
    if (m_isReminding || !m_isAtWork || isBeingAsked)
        return;
    m_isReminding = true;
    m_tracker.reminders.start();
}

/** Consent starts polling and its withdrawal ends it, at once. */
void DesktopSession::followPreferences()
{
    const PreferenceValues &values = m_tracker.preferences.values();
    m_notifier.setNewsEnabled(values.notifyNews);
    m_bus.setEnabled(values.outside.onSessionBus);
    m_hook.setCommand(values.outside.hookCommand);
    m_tracker.poller.setLeastInterval(values.pollInterval);
    startReminding();
    const bool mayPoll = m_isAtWork && values.consent == NetworkConsent::Given;
    if (mayPoll == m_isPolling)
        return;
    m_isPolling = mayPoll;
    if (mayPoll)
        QTimer::singleShot(0, &m_tracker.poller, &FeedPoller::start);
    else
        m_tracker.poller.stop();
}

void DesktopSession::openShow(ShowId show)
{
    raiseWindow();
    m_window.openShow(show);
}

/** The tray's own message where there is a tray; and the window, which keeps it until it is read. */
void DesktopSession::tellUnshown(const UnshownNotice &notice)
{
    if (m_desktopTray.isThere() && !notice.mayStillCome)
        m_tray.showMessage(notice.text.summary, notice.text.body);
    m_window.tellReminder({notice.text.summary, notice.text.body, windowActions(notice),
                           [this, reminders = notice.reminders] {
                               if (const auto done = m_tracker.reminders.markRead(reminders); !done)
                                   qCWarning(lcReminders)
                                       << "that it was read is not kept:" << done.error().detail;
                           },
                           !notice.reminders.empty()}); // news is told once
}

void DesktopSession::openTold()
{
    raiseWindow();
    if (auto *open = m_window.findChild<ToldDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new ToldDialog(m_services, &m_window);
    connect(dialog, &ToldDialog::showRequested, this, [this, dialog](ShowId show) {
        dialog->close();
        openShow(show);
    });
    connect(dialog, &ToldDialog::watchingRequested, this, &DesktopSession::watchNow);
    dialog->show();
}

/** What the user only planned, or had put aside, is being watched from now on. */
void DesktopSession::watchNow(ShowId show, SeasonId season)
{
    const auto details = m_tracker.watchlist.details(show);
    const FollowedSeason *found = details ? seasonWithId(*details, season) : nullptr;
    if (!found)
        return;
    const bool isToBegin = !found->entry || found->entry->status == WatchStatus::PlanToWatch ||
                           found->entry->status == WatchStatus::OnHold;
    if (!isToBegin)
        return;
    const Result<ChangeSet> changes =
        found->entry ? statusChanged(m_tracker.watchlist, {season}, WatchStatus::Watching, m_services.clock)
                     : Result<ChangeSet>(addEntry(*details, season, WatchStatus::Watching, m_services.clock));
    const Result<ChangeSet> done = changes ? m_tracker.watchlist.apply(*changes) : changes;
    if (!done)
        qCWarning(lcReminders) << "the status could not be changed:" << done.error().detail;
}

void DesktopSession::openPage(PageId page)
{
    raiseWindow();
    m_window.showPage(page);
}

} // namespace raiki
