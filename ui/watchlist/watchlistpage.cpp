// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlistpage.h"

#include "ui/common/changetext.h"
#include "ui/common/emptystate.h"
#include "ui/common/entryedits.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/listtext.h"
#include "ui/common/theme.h"
#include "ui/watchlist/watchlistdelegate.h"
#include "ui/watchlist/watchlistmodel.h"
#include "ui/watchlist/watchlisttable.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace raiki {

namespace {

/** The tabs: all, then by how likely one looks for it. */
constexpr std::array tabs{WatchStatus::Watching, WatchStatus::PlanToWatch, WatchStatus::OnHold,
                          WatchStatus::Completed, WatchStatus::Dropped};

std::optional<WatchStatus> statusOfTab(int tab)
{
    return tab <= 0 ? std::nullopt : std::optional(tabs[static_cast<size_t>(tab - 1)]);
}

QString withKey(const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = action.text();
    return key.isEmpty() ? text : QString(text + QLatin1String(" (") + key + QLatin1Char(')'));
}

} // namespace

WatchlistPage::WatchlistPage(const Services &services, Prompts &prompts, QWidget *parent)
    : Page(PageId::Watchlist, parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(new WatchlistModel(this))
    , m_stack(new QStackedWidget(this))
{
    setUpHeader();
    setUpTable();
    setUpFilter();
    setUpEmptyStates();
    setUpActions();
    connect(m_model, &WatchlistModel::countsChanged, this, &WatchlistPage::updateCounts);
    connect(&m_services.watchlist, &Watchlist::changed, this, &WatchlistPage::patch);
    connect(&m_services.preferences, &Preferences::changed, this, &WatchlistPage::reload);
}

void WatchlistPage::setUpHeader()
{
    m_addButton = addHeaderAction("add", true);
    connect(m_addButton, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::AddShow); });
}

void WatchlistPage::setUpTable()
{
    m_table = new WatchlistTable(this);
    m_table->setModel(m_model);
    m_table->layOutColumns();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(WatchlistColumn::Title),
                                                  Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &WatchlistPage::sortBy);
    connect(m_table, &QTableView::activated, this, &WatchlistPage::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &WatchlistPage::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &WatchlistPage::showMenu);
    connect(&m_table->cells(), &WatchlistDelegate::oneMoreRequested, this,
            [this](SeasonId season) { addEpisodes({season}, 1); });
}

void WatchlistPage::setUpFilter()
{
    m_tabs = new QTabBar(this);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    for (size_t i = 0; i <= tabs.size(); ++i)
        m_tabs->addTab(QString());
    connect(m_tabs, &QTabBar::currentChanged, this, &WatchlistPage::chooseTab);

    m_filter = new QLineEdit(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon("search", QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(340);
    m_filter->setMinimumWidth(180);
    connect(m_filter, &QLineEdit::textChanged, m_model, &WatchlistModel::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &WatchlistPage::focusFirst);
    connect(m_table, &WatchlistTable::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->insert(text);
    });

    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(m_filter);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    setContent(content);
    setTabOrder(m_tabs, m_filter);
    setTabOrder(m_filter, m_table);
}

void WatchlistPage::setUpEmptyStates()
{
    m_empty = new EmptyState("watchlist", this);
    m_emptyAdd = m_empty->addButton("add");
    m_emptyImport = m_empty->addButton("import");
    connect(m_emptyAdd, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::AddShow); });
    connect(m_emptyImport, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::ImportList); });
    m_noMatch = new EmptyState("search", this);
    m_clearFilter = m_noMatch->addButton("close");
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
}

QAction *WatchlistPage::addTableAction(const char *iconName, const QKeySequence &key)
{
    auto *action = new QAction(lineIcon(iconName), QString(), m_table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

void WatchlistPage::setUpActions()
{
    m_open = addTableAction("chevron-right", {});
    connect(m_open, &QAction::triggered, this, [this] { openCurrent(m_table->currentIndex()); });
    m_oneMore = addTableAction("add", QKeySequence(Qt::Key_Plus));
    connect(m_oneMore, &QAction::triggered, this, [this] { addEpisodes(selectedSeasons(), 1); });
    m_oneLess = addTableAction("undo", QKeySequence(Qt::Key_Minus));
    connect(m_oneLess, &QAction::triggered, this, [this] { addEpisodes(selectedSeasons(), -1); });
    m_remove = addTableAction("remove", QKeySequence::Delete);
    connect(m_remove, &QAction::triggered, this, &WatchlistPage::removeSelected);
    m_statusMenu = new QMenu(this);
    for (size_t i = 0; i < allWatchStatuses.size(); ++i) {
        QAction *action =
            addTableAction("check", QKeySequence(Qt::SHIFT | Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        action->setIcon({});
        connect(action, &QAction::triggered, this,
                [this, status = allWatchStatuses[i]] { changeStatus(status); });
        m_statusMenu->addAction(action);
        m_statusActions.push_back(action);
    }
}

void WatchlistPage::retranslate()
{
    setTitle(tr("Watchlist"));
    m_addButton->setText(tr("Add a show…"));
    m_filter->setPlaceholderText(tr("Filter titles, notes, tags"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setToolTip(
        tr("Filter the list (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_table->setAccessibleName(tr("Watchlist"));
    m_tabs->setAccessibleName(tr("Status"));
    m_empty->setText(tr("Your list is empty"), tr("Add the first show, or bring the list you keep elsewhere: "
                                                  "nothing is lost, everything can be undone."));
    m_emptyAdd->setText(tr("Add a show…"));
    m_emptyImport->setText(tr("Import a list…"));
    m_noMatch->setText(tr("Nothing fits"), tr("No show here has these words in its titles, notes or tags."));
    m_clearFilter->setText(tr("Show the whole list"));
    m_open->setText(tr("Open the show"));
    m_oneMore->setText(tr("One episode more"));
    m_oneLess->setText(tr("One episode less"));
    m_remove->setText(tr("Remove from the list"));
    m_statusMenu->setTitle(tr("Set status"));
    for (size_t i = 0; i < allWatchStatuses.size(); ++i)
        m_statusActions[i]->setText(statusText(allWatchStatuses[i]));
    for (QAction *action : m_table->actions())
        action->setToolTip(withKey(*action));
    reload();
}

void WatchlistPage::focusFirst()
{
    if (m_stack->currentWidget() != m_table) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

bool WatchlistPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void WatchlistPage::reload()
{
    const Result<std::vector<WatchlistRow>> rows = m_services.watchlist.rows();
    if (!rows) {
        Q_EMIT noticed(errorText(rows.error(), tr("The list could not be read.")), NoticeKind::Problem);
        return;
    }
    m_model->setReading(m_services.dateStyle(), m_services.preferences.values().titleLanguage);
    m_model->setRows(*rows);
}

void WatchlistPage::patch(const ChangedRows &changed)
{
    if (changed.everything) {
        reload();
        return;
    }
    const Result<std::vector<WatchlistRow>> rows = m_services.watchlist.rowsOf(changed.seasons);
    if (!rows) {
        Q_EMIT noticed(errorText(rows.error(), tr("The list could not be read.")), NoticeKind::Problem);
        return;
    }
    m_model->patch(changed.seasons, *rows);
}

void WatchlistPage::updateCounts()
{
    const QLocale locale = m_model->style().locale;
    const auto label = [&](const QString &name, std::optional<WatchStatus> status) {
        //: A tab: %1 a status, %2 how many shows have it
        return tr("%1  %2").arg(name, locale.toString(m_model->count(status)));
    };
    m_tabs->setTabText(0, label(tr("All"), std::nullopt));
    for (size_t i = 0; i < tabs.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i + 1), label(statusText(tabs[i]), tabs[i]));
    QWidget *shown = m_table;
    if (m_model->total() == 0)
        shown = m_empty;
    else if (m_model->rowCount() == 0)
        shown = m_noMatch;
    m_stack->setCurrentWidget(shown);
    m_tabs->setVisible(shown != m_empty);
    m_filter->setVisible(shown != m_empty);
    m_addButton->setVisible(shown != m_empty);
    setSummary(m_model->total() == 0 ? QString() : tr("%n season(s)", nullptr, m_model->total()));
}

void WatchlistPage::chooseTab(int tab)
{
    m_model->setStatus(statusOfTab(tab));
}

void WatchlistPage::sortBy(int column)
{
    const WatchlistItem *current = m_model->itemAt(m_table->currentIndex());
    const SeasonId season = current ? current->season : SeasonId();
    m_model->sort(column, m_table->horizontalHeader()->sortIndicatorOrder());
    if (const QModelIndex index = m_model->indexOf(season); index.isValid())
        m_table->setCurrentIndex(index);
}

void WatchlistPage::openCurrent(const QModelIndex &index)
{
    if (const WatchlistItem *item = m_model->itemAt(index))
        Q_EMIT showRequested(item->show, item->season);
}

QSet<SeasonId> WatchlistPage::selectedSeasons() const
{
    QSet<SeasonId> seasons;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const WatchlistItem *item = m_model->itemAt(index))
            seasons.insert(item->season);
    }
    return seasons;
}

void WatchlistPage::apply(const Result<ChangeSet> &changes, const QString &notDone)
{
    if (!changes) {
        Q_EMIT noticed(errorText(changes.error(), notDone), NoticeKind::Problem);
        return;
    }
    if (changes->isEmpty())
        return;
    const Result<ChangeSet> applied = m_services.watchlist.apply(*changes);
    if (!applied)
        Q_EMIT noticed(errorText(applied.error(), notDone), NoticeKind::Problem);
    else
        Q_EMIT noticed(changeDoneText(*applied), NoticeKind::Done);
}

void WatchlistPage::addEpisodes(const QSet<SeasonId> &seasons, int delta)
{
    apply(episodesAdded(m_services.watchlist, seasons, delta, m_services.clock),
          tr("The episodes were not changed."));
}

void WatchlistPage::changeStatus(WatchStatus status)
{
    apply(statusChanged(m_services.watchlist, selectedSeasons(), status, m_services.clock),
          tr("The status was not changed."));
}

void WatchlistPage::removeSelected()
{
    const QSet<SeasonId> seasons = selectedSeasons();
    if (seasons.isEmpty())
        return;
    const auto remove = [this, seasons] {
        apply(entriesRemoved(m_services.watchlist, seasons), tr("Nothing was removed."));
    };
    if (seasons.size() == 1) { // one row comes back with one undo: no question
        remove();
        return;
    }
    const int count = static_cast<int>(seasons.size());
    m_prompts.confirm(this,
                      {tr("Remove from the list"),
                       tr("%n season(s) will be removed from your list. You can undo this.", nullptr, count),
                       tr("Remove"), true},
                      remove);
}

void WatchlistPage::showMenu(const QPoint &position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addSeparator();
    menu->addAction(m_oneMore);
    menu->addAction(m_oneLess);
    menu->addMenu(m_statusMenu);
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace raiki
