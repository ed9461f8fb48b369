// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/seasonchart/seasonchartpage.h"

#include "ui/common/changetext.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/filterline.h"
#include "ui/common/gridview.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/periodbar.h"
#include "ui/common/theme.h"
#include "ui/seasonchart/chartdelegate.h"
#include "ui/seasonchart/chartmodel.h"
#include "ui/seasonchart/courjump.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace raiki {

namespace {

constexpr int leastCardWidth = 300;
constexpr QLatin1StringView groupingKey("seasonchart/byDay");

} // namespace

SeasonChartPage::SeasonChartPage(const Services &services, QWidget *parent)
    : Page(PageId::SeasonChart, parent)
    , m_services(services)
    , m_cour(courOfToday())
    , m_reading(
          services.watchlist, [this](const QSet<ShowId> &shows) { return readSlice(shows); }, this)
    , m_model(new ChartModel(this))
    , m_bar(new PeriodBar(this))
    , m_jump(new CourJump(this))
    , m_grouping(new QTabBar(this))
    , m_filter(new FilterLine(this))
    , m_grid(new GridView(leastCardWidth, this))
    , m_stack(new QStackedWidget(this))
{
    setUpBar();
    setUpGrid();
    setUpEmptyState();
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    setContent(content);
    followServices();
}

SeasonChartPage::~SeasonChartPage()
{
    m_worker.waitForDone(); // its answer is posted to this object
}

void SeasonChartPage::setUpBar()
{
    m_bar->addJump(m_jump);
    m_grouping->setExpanding(false);
    m_grouping->setDrawBase(false);
    m_grouping->addTab(QString());
    m_grouping->addTab(QString());
    m_grouping->setCurrentIndex(QSettings().value(groupingKey).toBool() ? 1 : 0);
    m_bar->addTail(m_grouping);
    m_bar->addTail(m_filter);
    connect(m_bar, &PeriodBar::previousRequested, this, [this] { setCour(m_cour.previous()); });
    connect(m_bar, &PeriodBar::nextRequested, this, [this] { setCour(m_cour.next()); });
    connect(m_bar, &PeriodBar::nowRequested, this, [this] { setCour(courOfToday()); });
    connect(m_jump, &CourJump::courChosen, this, &SeasonChartPage::setCour);
    connect(m_grouping, &QTabBar::currentChanged, this, [this](int tab) {
        QSettings().setValue(groupingKey, tab == 1);
        m_model->setGrouping(tab == 1 ? ChartGrouping::ByDay : ChartGrouping::ByFormat);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        updateSummary();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &SeasonChartPage::focusFirst);
}

void SeasonChartPage::setUpGrid()
{
    m_model->setGrouping(m_grouping->currentIndex() == 1 ? ChartGrouping::ByDay : ChartGrouping::ByFormat);
    auto *cards = new ChartDelegate(m_services.covers, m_grid);
    connect(&m_services.covers, &CoverFiles::changed, m_grid->viewport(), qOverload<>(&QWidget::update));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(cards);
    m_grid->setGrouped(true);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(cards, &ChartDelegate::addRequested, this, &SeasonChartPage::add);
    connect(m_grid, &GridView::activated, this, &SeasonChartPage::open);
    connect(m_grid, &GridView::customContextMenuRequested, this, &SeasonChartPage::showMenu);
    m_add = new QAction(lineIcon("add"), QString(), m_grid);
    m_add->setShortcuts({QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Insert)});
    m_add->setShortcutContext(Qt::WidgetShortcut);
    m_grid->addAction(m_add);
    connect(m_add, &QAction::triggered, this, [this] { add(m_grid->currentIndex()); });
    m_stack->addWidget(m_grid);
}

void SeasonChartPage::setUpEmptyState()
{
    m_empty = new EmptyState("seasonchart", this);
    m_toNow = m_empty->addButton("calendar");
    connect(m_toNow, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        setCour(courOfToday());
        focusFirst();
    });
    m_stack->addWidget(m_empty);
}

void SeasonChartPage::followServices()
{
    connect(&m_reading, &ListSlices::finished, this, &SeasonChartPage::takeRead);
    connect(&m_reading, &ListSlices::failed, this, &SeasonChartPage::tellFailure);
    connect(&m_services.watchlist, &Watchlist::changed, this, &SeasonChartPage::note);
    connect(&m_services.preferences, &Preferences::changed, this, [this] {
        if (isVisible())
            showRows();
    });
    connect(&m_services.catalogue, &ReferenceCatalogue::changed, this, [this] {
        if (isVisible())
            showRows();
    });
}

Cour SeasonChartPage::courOfToday() const
{
    return Cour::of(m_services.clock.now().toTimeZone(japanZone()).date());
}

void SeasonChartPage::retranslate()
{
    setTitle(tr("Season chart"));
    m_bar->setTexts(tr("The cour before"), tr("The next cour"), tr("This cour"));
    m_jump->retranslate();
    m_grouping->setTabText(0, tr("By format"));
    m_grouping->setTabText(1, tr("By day"));
    m_grouping->setAccessibleName(tr("Grouping"));
    m_filter->setPlaceholderText(tr("Filter this cour"));
    fitToPlaceholder(m_filter);
    m_filter->setAccessibleName(tr("Filter this cour"));
    m_grid->setAccessibleName(tr("Season chart"));
    m_toNow->setText(tr("Show this cour"));
    m_add->setText(tr("Add to the list"));
    if (m_isListRead)
        showRows();
}

void SeasonChartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showRows();
}

const QAbstractItemView *SeasonChartPage::savedView() const
{
    return m_grid;
}

void SeasonChartPage::focusFirst()
{
    if (m_stack->currentWidget() == m_empty) {
        m_empty->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(0));
    m_grid->setFocus(Qt::OtherFocusReason);
}

bool SeasonChartPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void SeasonChartPage::setCour(Cour cour)
{
    if (FuzzyDate::ofCour(cour).isKnown() && cour != m_cour) {
        m_cour = cour;
        if (isVisible())
            showRows();
        m_grid->scrollToTop();
    }
    m_jump->setCour(m_cour);
}

void SeasonChartPage::note(const ChangedRows &rows)
{
    m_changed.unite(rows);
    if (isVisible())
        showRows();
}

/** Brings what is known of the list up to date; a long list comes later. */
void SeasonChartPage::readList()
{
    if (m_changed.everything || (!m_isListRead && !m_reading.isReading())) {
        m_changed = {};
        m_isListRead = false;
        m_nextListed = {};
        m_reading.start();
    } else if (m_isListRead) {
        patchList();
    }
}

Result<void> SeasonChartPage::readSlice(const QSet<ShowId> &shows)
{
    const Result<std::vector<FollowedSeason>> seasons = m_services.watchlist.followedSeasonsOf(shows);
    if (!seasons)
        return seasons.error();
    m_nextListed.add(*seasons);
    return {};
}

void SeasonChartPage::takeRead()
{
    m_listed = std::exchange(m_nextListed, {});
    m_isListRead = true;
    if (isVisible() && !m_isShowing)
        showRows();
}

void SeasonChartPage::patchList()
{
    const ChangedRows changed = std::exchange(m_changed, {});
    if (changed.shows.isEmpty())
        return;
    const Result<std::vector<FollowedSeason>> seasons = m_services.watchlist.followedSeasonsOf(changed.shows);
    if (seasons) {
        m_listed.patch(changed.shows, *seasons);
        return;
    }
    m_changed = changed;
    tellFailure(seasons.error());
}

void SeasonChartPage::tellFailure(const Error &error)
{
    Q_EMIT noticed(errorText(error, tr("The list could not be read.")), NoticeKind::Problem);
}

/** A whole catalogue makes its tables for longer than the window may stand still: a worker does. */
bool SeasonChartPage::isCatalogueReady()
{
    constexpr int quickShows = 500;
    const std::shared_ptr<const Catalogue> catalogue = m_services.catalogue.shared();
    if (m_ready == catalogue || catalogue->showCount() < quickShows)
        return true;
    if (m_isPreparing)
        return false;
    m_isPreparing = true;
    m_worker.start([this, catalogue] {
        catalogue->prepareSearch();
        QMetaObject::invokeMethod(
            this,
            [this, catalogue] {
                m_isPreparing = false;
                m_ready = catalogue;
                if (isVisible())
                    showRows();
            },
            Qt::QueuedConnection);
    });
    return false;
}

void SeasonChartPage::showRows()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_jump->setCour(m_cour);
    m_model->setReading(m_services.dateStyle(), m_services.preferences.values().titleLanguage);
    readList();
    if (!isCatalogueReady())
        return; // comes back when it is
    const Catalogue &catalogue = m_services.catalogue.current();
    const Result<std::vector<FollowedSeason>> seasons =
        m_services.watchlist.followedSeasonsOf(showsOfChart(catalogue, m_listed, m_cour));
    const HeldShows held = seasons ? heldShows(*seasons) : HeldShows();
    m_model->setRows(seasonChart(catalogue, m_listed, held, m_cour), m_cour);
    updateSummary();
}

void SeasonChartPage::updateSummary()
{
    const std::vector<ChartRow> &rows = m_model->allRows();
    const auto count = [&rows](auto &&isIt) {
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), isIt));
    };
    const int continued = count([](const ChartRow &row) { return row.isContinued; });
    const int listed = count([](const ChartRow &row) { return row.status.has_value(); });
    const int premieres = static_cast<int>(rows.size()) - continued;
    QStringList parts{courText(m_cour)};
    if (premieres > 0)
        parts.append(tr("%n premiere(s)", nullptr, premieres));
    else if (continued > 0) // else the page says it whole
        parts.append(tr("no premieres known"));
    if (continued > 0)
        parts.append(tr("%n continue(s)", nullptr, continued));
    if (listed > 0)
        parts.append(tr("%n on your list", nullptr, listed));
    setSummary(parts.join(QStringLiteral(" · ")));
    const bool isFiltered = !rows.empty() && m_model->rowCount() == 0;
    m_empty->setText(
        isFiltered ? tr("Nothing fits") : tr("Nothing is known of %1").arg(courText(m_cour)),
        isFiltered ? tr("No show of this cour has these words in its titles or platforms.")
                   : tr("The catalogue has no premiere in this cour, and your list has none either. What "
                        "a newer catalogue or a date on your list brings stands here."));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_grid);
    if (m_grid->hasFocus() && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(0));
}

void SeasonChartPage::open(const QModelIndex &index)
{
    const ChartItem *item = m_model->itemAt(index);
    if (!item)
        return;
    if (item->row.show.isValid())
        Q_EMIT showRequested(item->row.show, item->row.season);
    else
        add(index);
}

Result<ChangeSet> SeasonChartPage::addition(const ChartRow &row) const
{
    std::optional<ShowDetails> existing;
    if (row.show.isValid()) {
        Result<ShowDetails> details = m_services.watchlist.details(row.show);
        if (!details)
            return details.error();
        existing = *std::move(details);
    }
    if (!row.known)
        return addEntry(*existing, row.season, WatchStatus::PlanToWatch, m_services.clock);
    AddChoice choice;
    choice.place = static_cast<size_t>(row.known->season);
    return addFromCatalogue(m_services.catalogue.current().show(row.known->show), choice, existing,
                            m_services.clock);
}

void SeasonChartPage::add(const QModelIndex &index)
{
    const ChartItem *item = m_model->itemAt(index);
    if (!item || item->row.status || (!item->row.known && !item->row.show.isValid()))
        return;
    const QString notAdded = tr("Nothing was added.");
    const Result<ChangeSet> changes = addition(item->row);
    const Result<ChangeSet> applied =
        changes ? m_services.watchlist.apply(*changes) : Result<ChangeSet>(changes.error());
    if (!applied)
        Q_EMIT noticed(errorText(applied.error(), notAdded), NoticeKind::Problem);
    else
        Q_EMIT noticed(changeDoneText(*applied), NoticeKind::Done);
}

void SeasonChartPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_grid->indexAt(position);
    const ChartItem *item = m_model->itemAt(index);
    if (!item)
        return;
    const QString sentence = chartSentence(*item, m_model->style());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item->row.show.isValid())
        menu->addAction(
            lineIcon("watchlist"), tr("Open the show"), this,
            [this, show = item->row.show, season = item->row.season] { Q_EMIT showRequested(show, season); });
    if (!item->row.status)
        menu->addAction(m_add);
    menu->addAction(lineIcon("note"), tr("Copy as text"), this,
                    [sentence] { QGuiApplication::clipboard()->setText(sentence); });
    menu->popup(m_grid->viewport()->mapToGlobal(position));
}

} // namespace raiki
