// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/upcoming/upcomingpage.h"

#include "core/reminders/premierehistory.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/pausemenu.h"
#include "ui/common/theme.h"
#include "ui/common/visibleminutes.h"
#include "ui/upcoming/filterbar.h"
#include "ui/upcoming/upcomingdelegate.h"
#include "ui/upcoming/upcomingmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr QLatin1StringView visitKey("upcoming/lastVisit");

/** Days and months go when they are over; a minute stays among today's. */
std::vector<UpcomingRow> withoutOver(std::vector<UpcomingRow> rows, const QDateTime &now,
                                     const QTimeZone &zone)
{
    std::erase_if(rows, [&](const UpcomingRow &row) {
        const FuzzyDate &date = row.premiere.date;
        const bool isSpan = date.isKnown() && !date.minute();
        return isSpan && row.premiere.certainty != Certainty::Cancelled && date.overFor(zone) < now;
    });
    return rows;
}

} // namespace

UpcomingPage::UpcomingPage(const Services &services, Prompts &prompts, QWidget *parent)
    : Page(PageId::Upcoming, parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(new UpcomingModel(this))
    , m_stack(new QStackedWidget(this))
{
    setUpHeader();
    setUpList();
    setUpEmptyState();
    setUpFilter();
    connect(&m_services.watchlist, &Watchlist::changed, this, &UpcomingPage::patch);
    connect(&m_services.preferences, &Preferences::changed, this, &UpcomingPage::reload);
    connect(&m_services.subscriptions, &Subscriptions::changed, this, &UpcomingPage::reload);
    new VisibleMinutes(this, m_services.clock, [this] { tick(); });
    reload();
}

void UpcomingPage::setUpHeader()
{
    m_addButton = addHeaderAction("add", true);
    connect(m_addButton, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::AddShow); });
}

void UpcomingPage::setUpList()
{
    m_list = new QListView(this);
    m_list->setModel(m_model);
    connect(&m_services.covers, &CoverFiles::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    m_list->setItemDelegate(new UpcomingDelegate(m_services.covers, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::clicked, this, &UpcomingPage::openCurrent);
    connect(m_list, &QListView::activated, this, &UpcomingPage::openCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &UpcomingPage::showMenu);
    m_stack->addWidget(m_list);
}

void UpcomingPage::setUpEmptyState()
{
    m_empty = new EmptyState("upcoming", this);
    m_emptyAdd = m_empty->addButton("add");
    m_emptyImport = m_empty->addButton("import");
    connect(m_emptyAdd, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::AddShow); });
    connect(m_emptyImport, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::ImportList); });
    m_stack->addWidget(m_empty);
}

void UpcomingPage::setUpFilter()
{
    m_lastVisit = QDateTime::fromString(QSettings().value(visitKey).toString(), Qt::ISODate);
    m_filter = new FilterBar(this);
    connect(m_filter, &FilterBar::filterChanged, this, &UpcomingPage::takeFilter);
    connect(m_filter, &FilterBar::leaveRequested, this, &UpcomingPage::focusFirst);
    m_noFit = new EmptyState("search", this);
    m_showAll = m_noFit->addButton("close");
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        focusFirst();
    });
    m_stack->addWidget(m_noFit);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    setContent(content);
    m_model->setFilter(m_filter->filter(), m_lastVisit);
}

void UpcomingPage::takeFilter()
{
    m_model->setFilter(m_filter->filter(), m_lastVisit);
    updateSummary();
}

/** What comes in from now on is new at the next visit. */
void UpcomingPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    QSettings().setValue(visitKey, m_services.clock.now().toUTC().toString(Qt::ISODate));
}

bool UpcomingPage::focusSearch()
{
    if (m_model->allRows().empty())
        return false;
    m_filter->focusWords();
    return true;
}

void UpcomingPage::retranslate()
{
    m_filter->retranslate();
    m_noFit->setText(tr("Nothing fits"), tr("Nothing that comes is as you filter it."));
    m_showAll->setText(tr("Show everything"));
    setTitle(tr("Upcoming"));
    m_addButton->setText(tr("Add a show…"));
    m_list->setAccessibleName(tr("What comes next"));
    m_emptyAdd->setText(tr("Add a show…"));
    m_emptyImport->setText(tr("Import a list…"));
    if (m_model->style().locale != QLocale()) // months and weeks are another language's
        reload();
    else
        updateSummary();
}

const QAbstractItemView *UpcomingPage::savedView() const
{
    return m_list;
}

void UpcomingPage::focusFirst()
{
    if (m_stack->currentWidget() != m_list) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void UpcomingPage::takeReading()
{
    m_model->setReading(m_services.clock.now(), m_services.dateStyle(),
                        m_services.preferences.values().titleLanguage);
    m_model->setSourceNames(m_services.subscriptions.sourceNames().valueOr({}));
}

PremiereCount UpcomingPage::counting() const
{
    return countingBy(m_services.preferences.values().reminders);
}

QDateTime UpcomingPage::since() const
{
    const QTimeZone zone = m_services.clock.zone();
    return m_model->now().toTimeZone(zone).date().startOfDay(zone).toUTC();
}

void UpcomingPage::reload()
{
    takeReading();
    const Result<UpcomingList> upcoming =
        m_services.watchlist.upcoming(since(), m_services.clock.zone(), counting());
    if (!upcoming) {
        Q_EMIT noticed(errorText(upcoming.error(), tr("What comes next could not be read.")),
                       NoticeKind::Problem);
        return;
    }
    m_model->setMuting(upcoming->seasons);
    m_model->setRows(withoutOver(upcoming->rows, m_model->now(), m_services.clock.zone()));
    updateSummary();
}

void UpcomingPage::patch(const ChangedRows &rows)
{
    if (rows.everything) {
        reload();
        return;
    }
    takeReading();
    const Result<std::vector<FollowedSeason>> seasons = m_services.watchlist.followedSeasonsOf(rows.shows);
    if (!seasons) {
        Q_EMIT noticed(errorText(seasons.error(), tr("What comes next could not be read.")),
                       NoticeKind::Problem);
        return;
    }
    const QTimeZone zone = m_services.clock.zone();
    m_model->setMuting(*seasons);
    m_model->patchShows(
        rows.shows, withoutOver(upcomingRows(*seasons, since(), {}, counting(), zone), m_model->now(), zone));
    updateSummary();
}

void UpcomingPage::tick()
{
    const QDateTime now = m_services.clock.now();
    const DateStyle style = m_services.dateStyle();
    const QDateTime before = m_model->now();
    const bool isNewDay =
        before.toTimeZone(m_model->style().zone).date() != now.toTimeZone(style.zone).date();
    const QDateTime next = m_model->nextStart();
    if (isNewDay || now < before || (next.isValid() && next < now)) {
        reload();
        return;
    }
    takeReading();
    updateSummary();
    if (isVisible())
        m_model->touch();
}

void UpcomingPage::updateSummary()
{
    showFitting();
    QStringList parts{premieresText(), pauseText(m_services)};
    parts.removeAll(QString());
    setSummary(parts.join(QStringLiteral("  ·  ")));
}

QString UpcomingPage::premieresText() const
{
    int thisMonth = 0;
    bool hasDates = false;
    const UpcomingItem *next = nullptr;
    for (const UpcomingItem &item : m_model->rows()) {
        hasDates = hasDates || item.row.premiere.date.isKnown();
        const bool isAhead = item.group.kind != UpcomingGroupKind::Earlier &&
                             item.row.premiere.certainty != Certainty::Cancelled;
        if (isAhead && item.group.kind <= UpcomingGroupKind::ThisMonth)
            ++thisMonth;
        if (!next && isAhead && item.row.premiere.date.isKnown() &&
            !hasStarted(item.row.premiere, m_model->now()))
            next = &item;
    }
    if (!hasDates)
        return m_model->rows().empty() ? QString() : tr("No dates yet");
    const QString count =
        thisMonth == 0 ? tr("Nothing this month") : tr("%n premiere(s) this month", nullptr, thisMonth);
    if (!next) // all have started, or are over
        return count;
    //: %1 "3 premieres this month", %2 the show, %3 its date
    return tr("%1 · next: %2, %3")
        .arg(count, next->row.showValue.titles.preferred(m_model->language()),
             shortDateText(next->row.premiere.date, m_model->style()));
}

void UpcomingPage::showFitting()
{
    const bool hasAny = !m_model->allRows().empty();
    QWidget *shown = m_list;
    if (!hasAny)
        shown = m_empty;
    else if (m_model->rows().empty())
        shown = m_noFit;
    const bool isNewsOff = m_services.preferences.values().consent != NetworkConsent::Given;
    m_empty->setText(
        tr("Nothing to come yet"),
        isNewsOff ? tr("Raiki does not check the news: it may once you allow it in the settings, and then "
                       "tells you here when your shows come back, and who says so.")
                  : tr("Add the shows you wait for. Raiki watches the news and tells you here when they "
                       "come back, and who says so."));
    m_stack->setCurrentWidget(shown);
    m_addButton->setVisible(hasAny);
    m_filter->setVisible(hasAny);
    m_filter->setPlatforms(platformsOf(m_model->allRows()));
}

void UpcomingPage::openCurrent(const QModelIndex &index)
{
    if (const UpcomingItem *item = m_model->rowAt(index))
        Q_EMIT showRequested(item->row.show, item->row.season);
}

void UpcomingPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    const UpcomingItem *item = m_model->rowAt(index);
    if (!item)
        return;
    const UpcomingRow row = item->row;
    const QString sentence = upcomingSentence(*item, m_model->language(), m_model->now(), m_model->style());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lineIcon("watchlist"), tr("Open the show"), this,
                    [this, row] { Q_EMIT showRequested(row.show, row.season); });
    if (row.decidingClaim && !row.decidingClaim->source.link.isEmpty())
        menu->addAction(lineIcon("link"), tr("Read the source"), this,
                        [this, row] { m_prompts.openLink(row.decidingClaim->source.link); });
    menu->addAction(lineIcon("note"), tr("Copy as text"), this,
                    [sentence] { QGuiApplication::clipboard()->setText(sentence); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace raiki
