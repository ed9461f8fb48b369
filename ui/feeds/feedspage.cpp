// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/feedspage.h"

#include "core/base/wholefile.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/common/visibleminutes.h"
#include "ui/feeds/addfeeddialog.h"
#include "ui/feeds/feedactions.h"
#include "ui/feeds/feedconsent.h"
#include "ui/feeds/feedsdelegate.h"
#include "ui/feeds/feedsmodel.h"
#include "ui/feeds/suggestedfeedsdialog.h"

#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr std::chrono::milliseconds rowsFollowAfter{1500}; ///< during a poll: all rows are read again

} // namespace

FeedsPage::FeedsPage(const Services &services, Prompts &prompts, QWidget *parent)
    : Page(PageId::Feeds, parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(new FeedsModel(this))
    , m_stack(new QStackedWidget(this))
{
    setUpHeader();
    setUpList();
    setUpEmptyState();
    setUpProgress();
    connect(&m_services.subscriptions, &Subscriptions::changed, this, &FeedsPage::reload);
    connect(&m_services.poller, &FeedPoller::finished, this, &FeedsPage::reload);
    connect(&m_services.preferences, &Preferences::changed, this, &FeedsPage::reload);
    new VisibleMinutes(this, m_services.clock, [this] { tick(); });
    reload();
}

void FeedsPage::setUpHeader()
{
    m_more = addHeaderAction("more");
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(lineIcon("star"), tr("Suggested feeds…"), this, &FeedsPage::suggestFeeds)
            ->setEnabled(hasSuggestions());
        menu->addSeparator();
        menu->addAction(lineIcon("import"), tr("Import feeds from a file…"), this, &FeedsPage::importFeeds);
        menu->addAction(lineIcon("export"), tr("Export feeds as OPML…"), this, &FeedsPage::exportFeeds)
            ->setEnabled(!m_model->rows().empty());
        if (m_stack->currentWidget() == m_list) {
            menu->addSeparator();
            m_actions->addTo(*menu);
        }
    });
    m_refresh = addHeaderAction("refresh");
    connect(m_refresh, &QPushButton::clicked, this, &FeedsPage::refreshOrCancel);
    m_add = addHeaderAction("add", true);
    connect(m_add, &QPushButton::clicked, this, &FeedsPage::addFeed);
}

void FeedsPage::setRefreshText()
{
    const bool isPolling = m_services.poller.isPolling();
    m_refresh->setText(isPolling ? tr("Cancel") : tr("Check now"));
    setPlainToolTip(
        m_refresh,
        isPolling
            ? tr("Stop reading; what has arrived is kept")
            : tr("Read all feeds now (%1)").arg(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText)));
}

void FeedsPage::setUpList()
{
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FeedsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &FeedsPage::showMenu);
    m_actions = new FeedActions(m_services, m_prompts, m_list, [this]() -> std::optional<SubscriptionRow> {
        const FeedsItem *item = m_model->rowAt(m_list->currentIndex());
        return item ? std::optional(item->row) : std::nullopt;
    });
    connect(m_actions, &FeedActions::failed, this,
            [this](const QString &sentence) { Q_EMIT noticed(sentence, NoticeKind::Problem); });
    connect(m_actions, &FeedActions::changed, this,
            [this](const QString &sentence) { Q_EMIT noticed(sentence, NoticeKind::Done); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_actions, &FeedActions::follow);
    connect(m_list, &QListView::activated, m_actions, &FeedActions::preview);
    addActions(m_list->actions()); // to be found by their names, too
    m_stack->addWidget(m_list);
}

void FeedsPage::setUpEmptyState()
{
    m_empty = new EmptyState("feeds", this);
    m_emptyAdd = m_empty->addButton("add");
    m_emptySuggest = m_empty->addButton("star");
    m_emptyImport = m_empty->addButton("import");
    connect(m_emptyAdd, &QPushButton::clicked, this, &FeedsPage::addFeed);
    connect(m_emptySuggest, &QPushButton::clicked, this, &FeedsPage::suggestFeeds);
    connect(m_emptyImport, &QPushButton::clicked, this, &FeedsPage::importFeeds);
    m_stack->addWidget(m_empty);
}

void FeedsPage::setUpProgress()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_progress = new QProgressBar(content);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::xs);
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    setContent(content);
    m_rowsSoon = new QTimer(this); // one feed that is late must not hide what the others brought
    m_rowsSoon->setSingleShot(true);
    m_rowsSoon->setInterval(rowsFollowAfter);
    connect(m_rowsSoon, &QTimer::timeout, this, &FeedsPage::reload);
    // What was flagged is known a little after it was read, and changes with the list.
    const auto startSoon = [this] {
        if (!m_rowsSoon->isActive())
            m_rowsSoon->start();
    };
    connect(&m_services.intake, &FeedIntake::tookIn, m_rowsSoon, startSoon);
    connect(&m_services.inbox, &Inbox::changed, m_rowsSoon, startSoon);
    connect(&m_services.poller, &FeedPoller::started, this, [this](int feeds) {
        m_progress->setRange(0, feeds);
        m_progress->setValue(0);
        m_progress->show();
        setRefreshText();
    });
    connect(&m_services.poller, &FeedPoller::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        setSummary(tr("%1 of %2 feeds read").arg(done).arg(total));
        if (isVisible() && !m_rowsSoon->isActive())
            m_rowsSoon->start();
    });
    connect(&m_services.poller, &FeedPoller::finished, this, [this] {
        m_rowsSoon->stop();
        m_progress->hide();
        setRefreshText();
    });
}

void FeedsPage::retranslate()
{
    setTitle(tr("Feeds"));
    setRefreshText();
    m_add->setText(tr("Add a feed…"));
    // Buttons take their shortcut from their text, so it is set after each change of text.
    const QKeySequence addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_add->setShortcut(addKey);
    setPlainToolTip(m_add, tr("Find the feed of a site, a calendar or a channel (%1)")
                               .arg(addKey.toString(QKeySequence::NativeText)));
    m_more->setAccessibleName(tr("More"));
    setPlainToolTip(m_more, tr("The chosen feed, suggestions, import and export"));
    m_list->setAccessibleName(tr("Feeds"));
    m_list->setAccessibleDescription(
        tr("Enter shows what a feed brought, the menu key what can be done with it."));
    m_actions->retranslate();
    m_progress->setAccessibleName(tr("Feeds read"));
    m_empty->setText(tr("No feeds yet"), tr("Add the news feeds of the sites you trust. Raiki reads them for "
                                            "news of your shows and of nothing else."));
    m_emptyAdd->setText(tr("Add a feed…"));
    m_emptyAdd->setShortcut(addKey);
    m_emptySuggest->setText(tr("Suggested feeds…"));
    m_emptyImport->setText(tr("Import feeds from a file…"));
    reload();
}

void FeedsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_empty) {
        m_empty->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

bool FeedsPage::check(const Result<void> &done, const QString &notDone)
{
    if (!done)
        Q_EMIT noticed(errorText(done.error(), notDone), NoticeKind::Problem);
    return done.hasValue();
}

void FeedsPage::reload()
{
    const auto rows = m_services.subscriptions.rows();
    if (!rows) {
        Q_EMIT noticed(errorText(rows.error(), tr("The feeds could not be read.")), NoticeKind::Problem);
        return;
    }
    m_isOffline = seemsOffline(*rows);
    takeReading();
    m_model->setRows(*rows);
    m_actions->follow();
    m_stack->setCurrentWidget(rows->empty() ? static_cast<QWidget *>(m_empty) : m_list);
    m_refresh->setVisible(!rows->empty());
    m_add->setVisible(!rows->empty());
    m_emptySuggest->setVisible(rows->empty() && hasSuggestions());
    const auto failing = std::count_if(rows->begin(), rows->end(),
                                       [](const SubscriptionRow &row) { return needsALook(row.feed); });
    const QString count = tr("%n feed(s)", nullptr, int(rows->size()));
    if (m_services.poller.isPolling())
        return; // then the summary says how far that is
    if (rows->empty())
        setSummary({});
    else if (!mayUseNetwork(m_services))
        setSummary(tr("%1 · not checked by itself: you have not agreed to that").arg(count));
    else if (m_isOffline)
        setSummary(tr("%1 · this computer seems to be off-line: they are read when it is back").arg(count));
    else
        setSummary(failing == 0 ? count
                                : tr("%1 · %2").arg(count, tr("%n need(s) a look", nullptr, int(failing))));
}

void FeedsPage::takeReading()
{
    m_model->setReading(feedReading(m_services));
}

void FeedsPage::tick()
{
    takeReading();
    if (isVisible())
        m_model->touch();
}

void FeedsPage::askConsent(std::function<void()> agreed)
{
    raiki::askConsent(m_services, m_prompts, this, std::move(agreed),
                      [this](const QString &problem) { Q_EMIT noticed(problem, NoticeKind::Problem); });
}

void FeedsPage::refreshOrCancel()
{
    if (m_services.poller.isPolling())
        m_services.poller.cancel();
    else
        askConsent([this] { m_services.poller.pollAll(); });
}

void FeedsPage::addFeed()
{
    auto *dialog = new AddFeedDialog(m_services, m_prompts, this);
    connect(dialog, &AddFeedDialog::added, this, [this](FeedId feed, const FoundFeed *found) {
        showRow(feed);
        if (found && found->isFresh(m_services.clock.now()))
            m_services.poller.take(feed, found->answer);
        else if (mayUseNetwork(m_services)) // the dialog has asked
            m_services.poller.poll({feed});
    });
    dialog->open();
}

/** Among two hundred, a new row is found by nobody. */
void FeedsPage::showRow(FeedId feed)
{
    for (int place = 0; place < m_model->rowCount(); ++place) {
        if (m_model->rowAt(m_model->index(place))->row.feed.id == feed) {
            m_list->setCurrentIndex(m_model->index(place));
            m_list->scrollTo(m_model->index(place));
            return;
        }
    }
}

void FeedsPage::suggestFeeds()
{
    const auto offered = m_services.subscriptions.offered();
    if (!offered) {
        Q_EMIT noticed(errorText(offered.error(), tr("The suggestions could not be read.")),
                       NoticeKind::Problem);
        return;
    }
    auto *dialog = new SuggestedFeedsDialog(m_services, *offered, this);
    connect(dialog, &SuggestedFeedsDialog::added, this,
            [this] { askConsent([this] { m_services.poller.pollDue(); }); });
    dialog->open();
}

bool FeedsPage::hasSuggestions() const
{
    return !m_services.subscriptions.offered().valueOr({}).empty();
}

void FeedsPage::importFeeds()
{
    m_prompts.openFile(
        this, {tr("Import feeds"), {}, {tr("Feed lists (*.opml *.xml *.txt)"), tr("All files (*)")}},
        [this](const QString &path) {
            const auto bytes = readWholeFile(path);
            const auto report = bytes ? m_services.subscriptions.importList(*bytes)
                                      : Result<Subscriptions::ListReport>(bytes.error());
            if (!report)
                m_prompts.tell(this, tr("No feed was imported"),
                               errorText(report.error(), tr("%1 could not be taken in.").arg(path)));
            else
                m_prompts.tell(this, tr("Import feeds"), // no notice: there is no undo to offer
                               tr("%n feed(s) added", nullptr, report->added) + QStringLiteral(", ") +
                                   tr("%n there already", nullptr, report->alreadyThere) + u'.');
        });
}

void FeedsPage::exportFeeds()
{
    m_prompts.saveFile(this, {tr("Export feeds"), QStringLiteral("raiki-feeds.opml"), {tr("OPML (*.opml)")}},
                       [this](const QString &path) {
                           const auto bytes = m_services.subscriptions.exportOpml();
                           const auto written =
                               bytes ? writeWholeFile(path, *bytes) : Result<void>(bytes.error());
                           if (check(written, tr("The feeds were not exported.")))
                               m_prompts.tell(this, tr("Export feeds"), tr("The feeds are in %1.").arg(path));
                       });
}

void FeedsPage::showMenu(const QPoint &position)
{
    if (m_list->indexAt(position).isValid())
        m_actions->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace raiki
