// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlistpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/filterline.h"
#include "ui/common/flowlayout.h"
#include "ui/common/gridview.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/theme.h"
#include "ui/watchlist/coverdelegate.h"
#include "ui/watchlist/keptplace.h"
#include "ui/watchlist/listoptions.h"
#include "ui/watchlist/listsummary.h"
#include "ui/watchlist/rowactions.h"
#include "ui/watchlist/rowcopy.h"
#include "ui/watchlist/watchlistdelegate.h"
#include "ui/watchlist/watchlistmodel.h"
#include "ui/watchlist/watchlisttable.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace raiki {

namespace {

constexpr int leastCoverWidth = 148;
constexpr QLatin1StringView keptTabKey("watchlist/tab"); ///< a place among tabs

/** The tabs: all, then in the order of every menu and of the keys. */
constexpr auto &tabs = allWatchStatuses;

std::optional<WatchStatus> statusOfTab(int tab)
{
    return tab <= 0 ? std::nullopt : std::optional(tabs[static_cast<size_t>(tab - 1)]);
}

} // namespace

WatchlistPage::WatchlistPage(const Services &services, Prompts &prompts, QWidget *parent)
    : Page(PageId::Watchlist, parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_reading(
          services.watchlist, [this](const QSet<ShowId> &shows) { return readSlice(shows); }, this)
    , m_model(new WatchlistModel(this))
    , m_stack(new QStackedWidget(this))
{
    setUpHeader();
    setUpTable();
    setUpGrid();
    setUpFilter();
    setUpEmptyStates();
    setUpActions();
    connect(&m_reading, &ListSlices::finished, this, &WatchlistPage::showRead);
    connect(&m_reading, &ListSlices::failed, this, &WatchlistPage::tellFailure);
    connect(m_model, &WatchlistModel::countsChanged, this, &WatchlistPage::updateCounts);
    connect(&m_services.watchlist, &Watchlist::changed, this, &WatchlistPage::patch);
    connect(&m_services.preferences, &Preferences::changed, this, [this] {
        if (takeReading())
            reload();
    });
    connect(&m_services.covers, &CoverFiles::changed, this, [this] { view()->viewport()->update(); });
}

void WatchlistPage::setUpHeader()
{
    m_addButton = addHeaderAction("add", true);
    connect(m_addButton, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::AddShow); });
}

void WatchlistPage::setUpTable()
{
    m_table = new WatchlistTable(m_services.covers, this);
    m_table->setModel(m_model);
    m_table->layOutColumns();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &WatchlistPage::sortBy);
    m_table->restoreSort();
    connect(m_table, &QTableView::activated, this, &WatchlistPage::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &WatchlistPage::showMenu);
    connect(
        m_table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
        [this](const QPoint &at) { m_options->showColumns(m_table->horizontalHeader()->mapToGlobal(at)); });
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
}

void WatchlistPage::setUpFilter()
{
    m_tabs = new QTabBar(this);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    for (size_t i = 0; i <= tabs.size(); ++i)
        m_tabs->addTab(QString());
    m_tabs->setCurrentIndex(QSettings().value(keptTabKey).toInt()); // no such tab: the first
    chooseTab(m_tabs->currentIndex());
    connect(m_tabs, &QTabBar::currentChanged, this, &WatchlistPage::chooseTab);

    m_filter = new FilterLine(this);
    connect(m_filter, &QLineEdit::textChanged, m_model, &WatchlistModel::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &WatchlistPage::focusFirst);
    connect(m_table, &WatchlistTable::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->insert(text);
    });

    m_options = new ListOptions(*m_model, *m_table, this);
    connect(m_options, &ListOptions::coversToggled, this, &WatchlistPage::chooseView);
    auto *content = new QWidget(this);
    auto *bar = new QWidget(content);
    auto *row = new FlowLayout(space::s);
    bar->setLayout(row);
    row->addWidget(m_tabs);
    row->beginTail();
    row->addWidget(m_options);
    row->addWidget(m_filter);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_grid);
    setContent(content);
    setTabOrder(m_tabs, m_options);
    setTabOrder(m_options, m_filter);
    setTabOrder(m_filter, m_table);
    setTabOrder(m_table, m_grid);
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
        m_options->clearTag();
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
}

void WatchlistPage::setUpActions()
{
    m_rows = new RowActions(
        m_services, m_prompts, [this] { return selectedSeasons(); }, this);
    m_copy = new RowCopy(*m_model, *m_table, m_services.transfer, this);
    m_rows->addTo(m_table);
    m_rows->addTo(m_grid);
    m_copy->addTo(m_table);
    m_copy->addTo(m_grid);
    connect(m_rows, &RowActions::openRequested, this, [this] { openCurrent(view()->currentIndex()); });
    connect(m_rows, &RowActions::editRequested, this, [this] {
        if (view() == m_table)
            m_table->editCurrent();
    });
    connect(&m_table->cells(), &WatchlistDelegate::edited, m_rows, &RowActions::edit);
    m_table->setReadOnly(m_services.isReadOnly);
    connect(m_table, &WatchlistTable::editRefused, this, [this] {
        Q_EMIT noticed(tr("This list can only be read: nothing in it can be changed."), NoticeKind::Problem);
    });
    connect(m_rows, &RowActions::exportRequested, this,
            [this] { Q_EMIT commandRequested(WindowCommand::ExportSelection); });
    addAction(m_rows->exporting()); // so that it is found by its name
    m_rows->follow(*m_table->selectionModel());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WatchlistPage::updateCounts);
    connect(m_rows, &RowActions::copyRequested, this, [this] { copyRows(CopiedText::Lines); });
    connect(m_rows, &RowActions::copyTableRequested, this, [this] { copyRows(CopiedText::Table); });
    connect(m_rows, &RowActions::noticed, this, &Page::noticed);
    const auto addOne = [this](SeasonId season) { m_rows->addEpisodes({season}, 1); };
    connect(&m_table->cells(), &WatchlistDelegate::oneMoreRequested, this, addOne);
    connect(static_cast<CoverDelegate *>(m_grid->itemDelegate()), &CoverDelegate::oneMoreRequested, this,
            addOne); // what setUpGrid() gave it
}

/** The same rows, the same selection: what is chosen stays chosen when the view changes. */
void WatchlistPage::setUpGrid()
{
    m_grid = new GridView(leastCoverWidth, this);
    m_grid->setItemDelegate(new CoverDelegate(m_services.covers, m_grid));
    m_grid->setModel(m_model);
    m_grid->setSelectionModel(m_table->selectionModel());
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &GridView::activated, this, &WatchlistPage::openCurrent);
    connect(m_grid, &GridView::customContextMenuRequested, this, &WatchlistPage::showMenu);
}

QAbstractItemView *WatchlistPage::view() const
{
    return m_options->showsCovers() ? static_cast<QAbstractItemView *>(m_grid) : m_table;
}

void WatchlistPage::chooseView()
{
    updateCounts();
    if (const QModelIndex current = view()->currentIndex(); current.isValid())
        view()->scrollTo(current);
    focusFirst();
}

void WatchlistPage::retranslate()
{
    setTitle(tr("Watchlist"));
    m_addButton->setText(tr("Add a show…"));
    m_filter->setPlaceholderText(tr("Filter titles, notes, tags"));
    fitToPlaceholder(m_filter);
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
    m_grid->setAccessibleName(tr("Watchlist"));
    m_rows->retranslate();
    m_options->retranslate();
    reload();
}

std::optional<ListParts> WatchlistPage::listParts() const
{
    ListParts parts{m_model->total(), {}, selectedSeasons()};
    parts.shown.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        parts.shown.insert(m_model->itemAt(m_model->index(row, 0))->season);
    return parts;
}

const QAbstractItemView *WatchlistPage::savedView() const
{
    return view();
}

void WatchlistPage::focusFirst()
{
    QAbstractItemView *rows = view();
    if (m_stack->currentWidget() != rows) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!rows->currentIndex().isValid())
        goToRow(*rows, m_model->index(0, 0));
    rows->setFocus(Qt::OtherFocusReason);
}

bool WatchlistPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

bool WatchlistPage::takeReading()
{
    const PreferenceValues &values = m_services.preferences.values();
    return m_model->setReading({m_services.dateStyle(), values.scoreScale}, values.titleLanguage);
}

void WatchlistPage::reload()
{
    takeReading();
    m_changed = {};
    m_model->beginRows();
    m_reading.start();
    if (m_reading.isReading())
        updateCounts(); // no empty list is shown meanwhile
}

Result<void> WatchlistPage::readSlice(const QSet<ShowId> &shows)
{
    const Result<std::vector<WatchlistRow>> rows = m_services.watchlist.rowsOfShows(shows);
    if (!rows)
        return rows.error();
    m_model->addRows(*rows);
    return {};
}

void WatchlistPage::showRead()
{
    const KeptPlace place(*m_model, *view());
    m_model->endRows();
    place.restore();
    m_options->fillTags();
    if (isVisible() && view()->hasFocus() && !view()->currentIndex().isValid())
        focusFirst();
    patch(std::exchange(m_changed, {}));
}

void WatchlistPage::tellFailure(const Error &error)
{
    Q_EMIT noticed(errorText(error, tr("The list could not be read.")), NoticeKind::Problem);
}

void WatchlistPage::patch(const ChangedRows &changed)
{
    if (changed.everything) {
        reload();
        return;
    }
    if (m_reading.isReading()) {
        m_changed.unite(changed);
        return;
    }
    if (changed.seasons.isEmpty())
        return;
    const Result<std::vector<WatchlistRow>> rows = m_services.watchlist.rowsOf(changed.seasons);
    if (!rows)
        return tellFailure(rows.error());
    m_model->patch(changed.seasons, *rows);
    m_options->fillTags();
}

void WatchlistPage::updateCounts()
{
    const auto name = [this](int tab, const QString &status) {
        //: A tab: %1 a status, %2 how many shows have it
        const QString text =
            tr("%1  %2").arg(status, m_model->style().locale.toString(m_model->count(statusOfTab(tab))));
        if (m_tabs->tabText(tab) != text) // each is a new layout
            m_tabs->setTabText(tab, text);
    };
    name(0, tr("All"));
    for (size_t i = 0; i < tabs.size(); ++i)
        name(static_cast<int>(i + 1), statusText(tabs[i]));
    QWidget *shown = view();
    if (m_model->total() == 0)
        shown = m_reading.isReading() ? shown : m_empty;
    else if (m_model->rowCount() == 0)
        shown = m_noMatch;
    m_stack->setCurrentWidget(shown);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tabs, m_filter, m_options, m_addButton})
        part->setVisible(shown != m_empty);
    setSummary(listSummaryText(m_model->total(), *m_table->selectionModel()));
}

void WatchlistPage::chooseTab(int tab)
{
    QSettings().setValue(keptTabKey, tab);
    m_model->setStatus(statusOfTab(tab));
}

void WatchlistPage::sortBy(int column)
{
    const KeptPlace place(*m_model, *m_table);
    m_model->sort(column, m_table->horizontalHeader()->sortIndicatorOrder());
    place.restoreRows();
}

void WatchlistPage::openCurrent(const QModelIndex &index)
{
    if (const WatchlistItem *item = m_model->itemAt(index))
        Q_EMIT showRequested(item->show, item->season);
}

QSet<SeasonId> WatchlistPage::selectedSeasons() const
{
    return raiki::selectedSeasons(*m_model, *m_table->selectionModel());
}

void WatchlistPage::copyRows(CopiedText text)
{
    if (const int copied = m_copy->toClipboard(text); copied > 0)
        Q_EMIT noticed(tr("%n row(s) copied", nullptr, copied), NoticeKind::Told);
}

void WatchlistPage::showMenu(const QPoint &position)
{
    if (view()->indexAt(position).isValid())
        m_rows->createMenu()->popup(view()->viewport()->mapToGlobal(position));
}

} // namespace raiki
