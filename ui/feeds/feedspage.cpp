// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/feedspage.h"

#include "core/base/wholefile.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/feeds/feedsdelegate.h"
#include "ui/feeds/feedsmodel.h"

#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace raiki {

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
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &FeedsPage::tick);
    m_minute.start();
    reload();
}

void FeedsPage::setUpHeader()
{
    m_more = addHeaderAction("more");
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(lineIcon("import"), tr("Import feeds from a file…"), this, &FeedsPage::importFeeds);
        menu->addAction(lineIcon("export"), tr("Export feeds as OPML…"), this, &FeedsPage::exportFeeds)
            ->setEnabled(!m_model->rows().empty());
    });
    m_refresh = addHeaderAction("refresh");
    connect(m_refresh, &QPushButton::clicked, this, &FeedsPage::refreshOrCancel);
    m_add = addHeaderAction("add", true);
    connect(m_add, &QPushButton::clicked, this, &FeedsPage::addFeed);
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
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { showMenu(m_list->visualRect(index).center()); });
    m_stack->addWidget(m_list);
}

void FeedsPage::setUpEmptyState()
{
    m_empty = new EmptyState("feeds", this);
    m_emptyAdd = m_empty->addButton("add");
    m_emptyImport = m_empty->addButton("import");
    connect(m_emptyAdd, &QPushButton::clicked, this, &FeedsPage::addFeed);
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
    connect(&m_services.poller, &FeedPoller::started, this, [this](int feeds) {
        m_progress->setRange(0, feeds);
        m_progress->setValue(0);
        m_progress->show();
        m_refresh->setText(tr("Cancel"));
    });
    connect(&m_services.poller, &FeedPoller::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        setSummary(tr("%1 of %2 feeds read").arg(done).arg(total));
    });
    connect(&m_services.poller, &FeedPoller::finished, this, [this] {
        m_progress->hide();
        m_refresh->setText(tr("Refresh"));
    });
}

void FeedsPage::retranslate()
{
    setTitle(tr("Feeds"));
    m_refresh->setText(m_services.poller.isPolling() ? tr("Cancel") : tr("Refresh"));
    m_add->setText(tr("Add a feed…"));
    m_more->setAccessibleName(tr("More"));
    setPlainToolTip(m_more, tr("Import and export"));
    m_list->setAccessibleName(tr("Feeds"));
    m_progress->setAccessibleName(tr("Feeds read"));
    m_empty->setText(tr("No feeds yet"), tr("Add the news feeds of the sites you trust. Raiki reads them for "
                                            "news of your shows and of nothing else."));
    m_emptyAdd->setText(tr("Add a feed…"));
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
    m_model->setReading(m_services.clock.now(), m_services.dateStyle());
    m_model->setRows(*rows);
    m_stack->setCurrentWidget(rows->empty() ? static_cast<QWidget *>(m_empty) : m_list);
    m_refresh->setVisible(!rows->empty());
    m_add->setVisible(!rows->empty());
    const auto failing = std::count_if(rows->begin(), rows->end(), [](const SubscriptionRow &row) {
        return row.feed.health.failure != FetchFailure::None && !row.feed.paused;
    });
    const bool mayPoll = m_services.preferences.values().consent == NetworkConsent::Given;
    const QString count = tr("%n feed(s)", nullptr, int(rows->size()));
    if (rows->empty())
        setSummary({});
    else if (!mayPoll)
        setSummary(tr("%1 · not polled by itself: you have not agreed to that").arg(count));
    else
        setSummary(failing == 0 ? count
                                : tr("%1 · %2").arg(count, tr("%n need(s) a look", nullptr, int(failing))));
}

void FeedsPage::tick()
{
    m_model->setReading(m_services.clock.now(), m_services.dateStyle());
    if (isVisible())
        m_model->touch();
}

void FeedsPage::askConsent(std::function<void()> agreed)
{
    if (m_services.preferences.values().consent == NetworkConsent::Given) {
        agreed();
        return;
    }
    Confirmation question;
    question.title = tr("Poll feeds?");
    question.text = tr("Raiki will read the feeds on your list about once an hour, and contact nobody else. "
                       "You can change this in the settings.");
    if (m_services.preferences.values().updateCatalogue) // chosen before the consent was taken back
        question.text =
            //: %1 the name of a server
            tr("Raiki will read the feeds on your list about once an hour, and ask %1 once a week for newer "
               "shows. It contacts nobody else. You can change this in the settings.")
                .arg(m_services.catalogueUpdater.source().host());
    question.yesText = tr("Poll my feeds");
    m_prompts.confirm(this, question, [this, agreed = std::move(agreed)] {
        PreferenceValues values = m_services.preferences.values();
        values.consent = NetworkConsent::Given;
        if (check(m_services.preferences.save(values), tr("Your answer was not saved.")))
            agreed();
    });
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
    askAddress(QStringLiteral("https://"), {});
}

void FeedsPage::askAddress(const QString &typed, const QString &problem)
{
    TextQuestion question;
    question.title = tr("Add a feed");
    question.label = tr("The feed's address (RSS, Atom or JSON Feed):");
    if (!problem.isEmpty())
        question.label = problem + u'\n' + question.label;
    question.text = typed;
    question.okText = tr("Add");
    m_prompts.askText(this, question, [this](const QString &text) {
        const auto added = m_services.subscriptions.add(QUrl(text.trimmed(), QUrl::TolerantMode));
        if (!added) {
            const QString why = added.error().code == ErrorCode::InvalidInput
                                    ? tr("This is no http or https address.")
                                    : errorText(added.error(), tr("The feed was not added."));
            // Once this dialog is gone: asked again with what was typed.
            QTimer::singleShot(0, this, [this, text, why] { askAddress(text, why); });
            return;
        }
        askConsent([this, feed = *added] { m_services.poller.poll({feed}); });
    });
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

void FeedsPage::renameFeed(const Feed &feed)
{
    m_prompts.askText(this, {tr("Rename the feed"), tr("Name:"), feedName(feed), tr("Rename")},
                      [this, id = feed.id](const QString &text) {
                          check(m_services.subscriptions.rename(id, text.trimmed()),
                                tr("The feed was not renamed."));
                      });
}

void FeedsPage::removeFeed(const Feed &feed)
{
    Confirmation question;
    question.title = tr("Remove the feed?");
    question.text =
        tr("“%1” is no longer polled. What it said stays in the history of your shows.").arg(feedName(feed));
    question.yesText = tr("Remove");
    question.isDestructive = true;
    m_prompts.confirm(this, question, [this, id = feed.id] {
        check(m_services.subscriptions.remove(id), tr("The feed was not removed."));
    });
}

void FeedsPage::showMenu(const QPoint &position)
{
    const FeedsItem *item = m_model->rowAt(m_list->indexAt(position));
    if (!item)
        return;
    const Feed feed = item->row.feed;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lineIcon("refresh"), tr("Refresh now"), this,
                    [this, feed] { askConsent([this, feed] { m_services.poller.poll({feed.id}); }); });
    menu->addAction(lineIcon(feed.paused ? "resume" : "pause"), feed.paused ? tr("Resume") : tr("Pause"),
                    this, [this, feed] {
                        check(m_services.subscriptions.setPaused(feed.id, !feed.paused),
                              tr("The feed was not changed."));
                    });
    menu->addAction(lineIcon("edit"), tr("Rename…"), this, [this, feed] { renameFeed(feed); });
    if (!feed.siteUrl.isEmpty())
        menu->addAction(lineIcon("link"), tr("Open the site"), this,
                        [this, feed] { m_prompts.openLink(feed.siteUrl); });
    menu->addSeparator();
    menu->addAction(lineIcon("remove"), tr("Remove…"), this, [this, feed] { removeFeed(feed); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace raiki
