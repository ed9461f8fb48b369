// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/mainwindow.h"

#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/inbox/inboxpage.h"
#include "ui/main/historysteps.h"
#include "ui/main/navigationrail.h"
#include "ui/main/noticebar.h"
#include "ui/main/pages.h"
#include "ui/main/pagestack.h"
#include "ui/main/pollstatus.h"
#include "ui/main/reminderbar.h"
#include "ui/main/windowactions.h"
#include "ui/main/windowdialogs.h"
#include "ui/main/windowhelp.h"
#include "ui/main/windowplace.h"
#include "ui/show/showpage.h"

#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr int compactBelow = 880;
/** The window manager has put the window in its place by then, and a dialog comes up in its middle. */
constexpr std::chrono::milliseconds windowPlacingTime{200};

} // namespace

MainWindow::MainWindow(const Services &services, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(new WindowActions(this))
    , m_dialogs(new WindowDialogs(services, prompts, this))
    , m_history(new HistorySteps(services, this))
    , m_rail(new NavigationRail(this))
    , m_stack(new PageStack(services, prompts, this))
    , m_reminders(new ReminderBar(this))
    , m_notice(new NoticeBar(this))
    , m_poll(new PollStatus(services, this))
{
    setUpLayout();
    setUpActions();
    followServices();
    showPage(keptPage());
    retranslate();
    restoreWindowPlace(*this);
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpLayout()
{
    m_rail->setFoot(m_poll);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_reminders);
    right->addWidget(m_notice);
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    setMinimumSize(560, 420);
}

void MainWindow::setUpActions()
{
    connect(m_actions, &WindowActions::commandRequested, this, &MainWindow::runCommand);
    connect(m_actions, &WindowActions::redoRequested, m_history, &HistorySteps::redo);
    m_history->answer(*m_notice);
    connect(m_actions, &WindowActions::pageRequested, this, &MainWindow::showPage);
    connect(m_actions, &WindowActions::findRequested, this, [this] {
        if (!m_stack->page(m_current).focusSearch()) { // no filter here: the list has one
            showPage(PageId::Watchlist);
            m_stack->page(PageId::Watchlist).focusSearch();
        }
    });
    connect(m_actions, &WindowActions::findAnythingRequested, this,
            [this] { m_dialogs->findAnything(actions() + m_stack->currentWidget()->actions()); });
    connect(m_dialogs, &WindowDialogs::told, this, &MainWindow::tell);
    connect(m_dialogs, &WindowDialogs::toldWithUndo, m_notice, &NoticeBar::tell);
    connect(m_dialogs, &WindowDialogs::showChosen, this, [this](ShowId show) { openShow(show); });
    connect(m_dialogs, &WindowDialogs::listImported, this, [this](const QString &sentence) {
        showPage(PageId::Watchlist);
        tell(sentence, NoticeKind::Done);
    });
    connect(m_dialogs, &WindowDialogs::showAdded, this, [this](ShowId show, const QString &title) {
        openShow(show);
        tell(tr("Added: %1").arg(title), NoticeKind::Done);
    });
    connect(m_actions, &WindowActions::backRequested, this, &MainWindow::goBack);
    connect(m_actions, &WindowActions::keysRequested, this, [this] { showKeys(this); });
    connect(m_actions, &WindowActions::aboutRequested, m_dialogs, &WindowDialogs::tellAbout);
    connect(m_actions, &WindowActions::quitRequested, this, &MainWindow::quit);
    connect(m_stack, &PageStack::showRequested, this, &MainWindow::openShow);
    connect(m_stack, &PageStack::pageRequested, this, &MainWindow::showPage);
    connect(m_stack, &PageStack::commandRequested, this, &MainWindow::runCommand);
    connect(m_stack, &PageStack::noticed, this, &MainWindow::tell);
    connect(m_stack, &PageStack::backRequested, this, &MainWindow::goBack);
    connect(m_rail, &NavigationRail::pageRequested, this, &MainWindow::showPage);
    connect(m_reminders, &ReminderBar::listRequested, this, &MainWindow::toldRequested);
    connect(m_poll, &PollStatus::clicked, this, &MainWindow::pollNow);
}

void MainWindow::followServices()
{
    connect(m_history, &HistorySteps::changed, this, &MainWindow::updateHistory);
    connect(&m_services.inbox, &Inbox::changed, this, &MainWindow::updateWaiting);
    connect(&m_services.watchlist, &Watchlist::changed, this, &MainWindow::updateWaiting);
    connect(&m_services.intake, &FeedIntake::tookIn, this, &MainWindow::updateWaiting);
    connect(&m_services.poller, &FeedPoller::finished, this, [this](const PollReport &report) {
        if (report.error)
            tell(errorText(*report.error, tr("The news could not be taken in.")), NoticeKind::Problem);
    });
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_rail->retranslate();
    m_reminders->retranslate();
    m_notice->retranslate();
    m_poll->retranslate();
    updateHistory();
    updateWaiting();
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString page = m_current == PageId::Show ? m_stack->page(m_current).title() : pageName(m_current);
    //: %1 a page; the list can be looked at only
    setWindowTitle((m_services.isReadOnly ? tr("%1 – Raiki (read-only)") : tr("%1 – Raiki")).arg(page));
}

void MainWindow::showPage(PageId id)
{
    Page &next = m_stack->page(id);
    if (m_current != PageId::Show)
        m_previous = m_current;
    m_current = id;
    m_stack->setCurrentWidget(&next);
    m_rail->setCurrent(id);
    m_actions->setPageChecked(id, next.savedView() != nullptr);
    updateTitle();
    next.focusFirst();
}

void MainWindow::openNews(AnnouncementId news)
{
    showPage(PageId::Inbox);
    static_cast<InboxPage &>(m_stack->page(PageId::Inbox)).choose(news); // what createPage() makes for it
}

void MainWindow::openShow(ShowId show, SeasonId season)
{
    auto &showPage = static_cast<ShowPage &>(m_stack->page(PageId::Show)); // what createPage() makes for it
    const auto news = m_current == PageId::Inbox ? ShowPage::News::StaysNew : ShowPage::News::Seen;
    if (showPage.setShow(show, season, news))
        this->showPage(PageId::Show);
    showPage.scrollTo(season);
}

void MainWindow::goBack()
{
    if (m_current == PageId::Show)
        showPage(m_previous);
}

void MainWindow::runCommand(WindowCommand command)
{
    switch (command) {
    case WindowCommand::AddShow:
        m_dialogs->addShow();
        return;
    case WindowCommand::ImportList:
        m_dialogs->importList();
        return;
    case WindowCommand::ExportList:
        m_dialogs->exportList(m_stack->page(m_current).listParts());
        return;
    case WindowCommand::ExportSelection:
        if (const auto parts = m_stack->page(m_current).listParts(); parts && !parts->selected.isEmpty())
            m_dialogs->exportSelection(parts->selected);
        return;
    case WindowCommand::SavePage:
        m_dialogs->savePage(m_stack->page(m_current));
        return;
    case WindowCommand::PollFeeds:
        pollNow();
        return;
    case WindowCommand::Undo:
        m_history->undo();
        return;
    case WindowCommand::ShowTold:
        Q_EMIT toldRequested();
        return;
    }
}

void MainWindow::updateHistory()
{
    m_actions->setHistory(m_history->undoText(), m_history->redoText());
}

void MainWindow::updateWaiting()
{
    m_rail->setWaiting(m_services.inbox.waitingCount().valueOr(0));
}

void MainWindow::pollNow()
{
    if (m_services.preferences.values().consent != NetworkConsent::Given)
        tell(tr("Raiki may not use the network yet. Allow it in the settings, then check for news."),
             NoticeKind::Problem);
    else if (!m_services.poller.isPolling())
        m_services.poller.pollAll();
}

void MainWindow::tell(const QString &sentence, NoticeKind kind)
{
    m_notice->tell(sentence, kind);
}

void MainWindow::tellReminder(const WindowReminder &reminder)
{
    m_reminders->add(reminder);
}

void MainWindow::forgetReminders()
{
    m_reminders->forgetToldAgain();
}

void MainWindow::quit()
{
    saveWindowPlace(*this, m_current == PageId::Show ? m_previous : m_current);
    m_isQuitting = true; // the application closes its windows: none may say no
    Q_EMIT quitRequested();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindowPlace(*this, m_current == PageId::Show ? m_previous : m_current);
    const PreferenceValues &values = m_services.preferences.values();
    if (m_isQuitting || m_services.isReadOnly || !values.closeToTray || !m_isTrayThere || !m_isTrayThere()) {
        event->accept();
        if (!m_isQuitting)
            Q_EMIT quitRequested();
        return;
    }
    if (!values.closeToTrayExplained) {
        event->ignore(); // until it is read
        m_dialogs->explainTray();
        return;
    }
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    if (const bool isNarrow = width() < compactBelow; isNarrow != m_rail->isCompact()) {
        m_rail->setCompact(isNarrow);
        m_poll->setCompact(isNarrow);
    }
    QMainWindow::resizeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_stack->page(m_current).focusFirst();
    if (m_services.isReadOnly && !event->spontaneous())
        tell(tr("This list can only be read: nothing in it can be changed."), NoticeKind::Told);
    else if (!m_services.preferences.values().firstStartDone && !event->spontaneous())
        QTimer::singleShot(windowPlacingTime, m_dialogs, &WindowDialogs::startFirstTime);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT languageChanged();
    }
    QMainWindow::changeEvent(event);
}

} // namespace raiki
