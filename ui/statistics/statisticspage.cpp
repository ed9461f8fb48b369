// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/statistics/statisticspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/statistics/chartcard.h"
#include "ui/statistics/statisticsbars.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace raiki {

namespace {

constexpr int twoColumnsFrom = 760;

} // namespace

StatisticsPage::StatisticsPage(const Services &services, QWidget *parent)
    : Page(PageId::Statistics, parent)
    , m_services(services)
    , m_reading(
          services.watchlist, [this](const QSet<ShowId> &shows) { return readSlice(shows); }, this)
    , m_stack(new QStackedWidget(this))
{
    setUpCards();
    setUpEmptyState();
    setContent(m_stack);
    const auto note = [this] {
        m_isStale = true;
        if (isVisible())
            count();
    };
    connect(&m_reading, &ListSlices::finished, this, &StatisticsPage::showCounted);
    connect(&m_reading, &ListSlices::failed, this, &StatisticsPage::tellFailure);
    connect(&m_services.watchlist, &Watchlist::changed, this, note);
    connect(&m_services.preferences, &Preferences::changed, this, note);
}

void StatisticsPage::setUpCards()
{
    auto *content = new QWidget(this);
    m_status = new ChartCard(BarDirection::Rows, content);
    m_scores = new ChartCard(BarDirection::Columns, content);
    m_months = new ChartCard(BarDirection::Columns, content);
    m_years = new ChartCard(BarDirection::Columns, content);
    m_leads = new ChartCard(BarDirection::Rows, content);
    m_moves = new ChartCard(BarDirection::Rows, content);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, space::m, space::l);
    m_grid->setSpacing(space::m);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_stack->addWidget(m_scroll);
    placeCards();
}

void StatisticsPage::setUpEmptyState()
{
    m_empty = new EmptyState("statistics", this);
    m_emptyAdd = m_empty->addButton("add");
    m_emptyImport = m_empty->addButton("import");
    connect(m_emptyAdd, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::AddShow); });
    connect(m_emptyImport, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::ImportList); });
    m_stack->addWidget(m_empty);
}

void StatisticsPage::placeCards()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (ChartCard *card : {m_status, m_scores, m_months, m_years, m_leads, m_moves}) {
        m_grid->addWidget(card, place / columns, place % columns); // out of its place before
        ++place;
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->setRowStretch(6, 1);
}

void StatisticsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeCards();
}

void StatisticsPage::retranslate()
{
    setTitle(tr("Statistics"));
    m_status->setHeading(tr("By status"));
    m_scores->setHeading(tr("By score"));
    m_months->setHeading(tr("Episodes by month"));
    m_years->setHeading(tr("By year of premiere"));
    m_leads->setHeading(tr("How early premieres were known"));
    m_moves->setHeading(tr("How often dates moved"));
    m_empty->setText(tr("Nothing to count yet"),
                     tr("Once your list has shows, this page tells what you watch, when, and how early "
                        "you knew."));
    m_emptyAdd->setText(tr("Add a show…"));
    m_emptyImport->setText(tr("Import a list…"));
    m_isStale = true;
    if (isVisible())
        count();
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        count();
}

void StatisticsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_status->setFocus(Qt::OtherFocusReason);
}

void StatisticsPage::count()
{
    m_isStale = false;
    m_counting = {};
    m_reading.start();
}

Result<void> StatisticsPage::readSlice(const QSet<ShowId> &shows)
{
    const Result<std::vector<FollowedSeason>> seasons = m_services.watchlist.followedSeasonsOf(shows);
    if (!seasons)
        return seasons.error();
    m_counting.add(*seasons);
    return {};
}

void StatisticsPage::showCounted()
{
    const Result<std::vector<WatchedStep>> steps = m_services.watchlist.watchedSteps();
    if (!steps)
        tellFailure(steps.error());
    else
        showSums(m_counting.sums(*steps, m_services.clock.zone()));
}

void StatisticsPage::tellFailure(const Error &error)
{
    m_isStale = true;
    Q_EMIT noticed(errorText(error, tr("The list could not be read.")), NoticeKind::Problem);
}

void StatisticsPage::showSums(const ListStatistics &sums)
{
    const QLocale locale;
    const ShownScores scale = m_services.preferences.values().scoreScale;
    m_stack->setCurrentWidget(sums.seasons == 0 ? static_cast<QWidget *>(m_empty) : m_scroll);
    QStringList parts;
    if (sums.seasons > 0)
        parts << tr("%Ln season(s)", nullptr, sums.seasons)
              << tr("%Ln episode(s) watched", nullptr, sums.episodes);
    if (sums.scored > 0)
        parts << tr("mean score %1").arg(meanScoreText(sums.meanScore, scale, locale));
    setSummary(parts.join(QStringLiteral(" · ")));
    m_status->setBars(statusBars(sums), {}, {}, locale);
    m_scores->setBars(scoreBars(sums, scale, locale), tr("%n season(s) with a score", nullptr, sums.scored),
                      tr("You have not given a score yet; the scores you give are counted here."), locale);
    m_months->setBars(monthBars(sums, locale), {},
                      tr("Episodes that you mark are counted here, month by month."), locale);
    m_years->setBars(
        yearBars(sums), {},
        tr("No premiere of your list is dated yet; dates that the news or you give are counted here."),
        locale);
    showDates(sums, locale);
}

void StatisticsPage::showDates(const ListStatistics &sums, const QLocale &locale)
{
    m_leads->setBars(
        leadBars(sums),
        tr("Half of %1 premieres were known %n day(s) before or earlier", nullptr, sums.medianLeadDays)
            .arg(locale.toString(sums.dated)),
        tr("No date of your list was known before it came yet; the news will tell."), locale);
    const int moved = sums.withDate - sums.byMoves[0];
    m_moves->setBars(moveBars(sums),
                     moved == 0 ? tr("No date of your list has moved yet")
                                : tr("%1 of %n season(s) were moved at least once", nullptr, sums.withDate)
                                      .arg(locale.toString(moved)),
                     tr("No date of your list is known yet; how often one moves is counted here."), locale);
}

} // namespace raiki
