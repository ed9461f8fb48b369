// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/calendar/calendarpage.h"

#include "core/reminders/premierehistory.h"
#include "ui/calendar/monthjump.h"
#include "ui/calendar/monthmodel.h"
#include "ui/calendar/monthtable.h"
#include "ui/calendar/undatedband.h"
#include "ui/common/errortext.h"
#include "ui/common/periodbar.h"
#include "ui/common/theme.h"
#include "ui/common/visibleminutes.h"

#include <QVBoxLayout>

#include <algorithm>

namespace raiki {

CalendarPage::CalendarPage(const Services &services, QWidget *parent)
    : Page(PageId::Calendar, parent)
    , m_services(services)
    , m_reading(
          services.watchlist, [this](const QSet<ShowId> &shows) { return readSlice(shows); }, this)
    , m_model(new MonthModel(this))
    , m_bar(new PeriodBar(this))
    , m_jump(new MonthJump(this))
    , m_table(new MonthTable(this))
    , m_band(new UndatedBand(this))
{
    const QDate day = today();
    m_month = QDate(day.year(), day.month(), 1);
    setUpBar();
    setUpTable();
    connect(&m_reading, &ListSlices::finished, this, &CalendarPage::takeRead);
    connect(&m_reading, &ListSlices::failed, this, &CalendarPage::tellFailure);
    connect(&m_services.watchlist, &Watchlist::changed, this, &CalendarPage::note);
    connect(&m_services.preferences, &Preferences::changed, this, &CalendarPage::readAgain);
    new VisibleMinutes(this, m_services.clock, [this] {
        if (m_model->today() != today())
            showMonth();
    });
}

void CalendarPage::setUpBar()
{
    m_bar->addJump(m_jump);
    connect(m_bar, &PeriodBar::previousRequested, this, [this] { showDay(m_month.addMonths(-1)); });
    connect(m_bar, &PeriodBar::nextRequested, this, [this] { showDay(m_month.addMonths(1)); });
    connect(m_bar, &PeriodBar::nowRequested, this, [this] { showDay(today()); });
    connect(m_jump, &MonthJump::monthChosen, this, &CalendarPage::showDay);
}

void CalendarPage::setUpTable()
{
    m_table->setModel(m_model);
    connect(m_table, &MonthTable::seasonChosen, this, &Page::showRequested);
    connect(m_band, &UndatedBand::seasonChosen, this, &Page::showRequested);
    connect(m_table, &MonthTable::daysRequested, this,
            [this](int days) { showDay(m_model->dayAt(m_table->currentIndex()).addDays(days)); });
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_bar);
    layout->addWidget(m_band);
    layout->addWidget(m_table, 1);
    setContent(content);
}

QDate CalendarPage::today() const
{
    return m_services.clock.now().toTimeZone(m_services.clock.zone()).date();
}

void CalendarPage::retranslate()
{
    setTitle(tr("Calendar"));
    m_bar->setTexts(tr("The month before"), tr("The next month"), tr("Today"));
    m_jump->retranslate(QLocale());
    m_band->retranslate();
    m_table->setAccessibleName(tr("Days of the month"));
    readAgain();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showMonth();
}

const QAbstractItemView *CalendarPage::savedView() const
{
    return m_table;
}

void CalendarPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showDay(QDate day)
{
    if (!FuzzyDate::ofDay(day).isKnown())
        return;
    m_month = QDate(day.year(), day.month(), 1);
    if (!isVisible())
        return;
    showMonth();
    m_table->setCurrentIndex(m_model->indexOf(day));
}

void CalendarPage::note(const ChangedRows &rows)
{
    m_changed.unite(rows);
    if (isVisible())
        showMonth();
}

/** Titles, times and names of days may be others now. */
void CalendarPage::readAgain()
{
    m_isListRead = false;
    m_reading.stop();
    if (isVisible())
        showMonth();
}

Result<void> CalendarPage::readSlice(const QSet<ShowId> &shows)
{
    const Result<std::vector<FollowedSeason>> seasons = m_services.watchlist.followedSeasonsOf(shows);
    if (!seasons)
        return seasons.error();
    const PreferenceValues &preferences = m_services.preferences.values();
    const PremiereCount count = countingBy(preferences.reminders);
    for (const FollowedSeason &season : *seasons)
        m_nextRows.push_back(calendarRow(season, preferences.titleLanguage, count));
    return {};
}

void CalendarPage::takeRead()
{
    m_rows = std::exchange(m_nextRows, {});
    m_isListRead = true;
    showMonth();
}

void CalendarPage::tellFailure(const Error &error)
{
    Q_EMIT noticed(errorText(error, tr("The list could not be read.")), NoticeKind::Problem);
}

/** What changed since the list was read. */
void CalendarPage::patchList()
{
    const ChangedRows changed = std::exchange(m_changed, {});
    if (changed.shows.isEmpty())
        return;
    m_nextRows.clear();
    if (const Result<void> added = readSlice(changed.shows); !added) {
        m_changed = changed;
        tellFailure(added.error());
        return;
    }
    std::erase_if(m_rows, [&](const CalendarRow &row) { return changed.shows.contains(row.season.show); });
    const std::vector<CalendarRow> rows = std::exchange(m_nextRows, {});
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

void CalendarPage::showMonth()
{
    if (m_changed.everything || (!m_isListRead && !m_reading.isReading())) {
        m_changed = {};
        m_isListRead = false;
        m_nextRows.clear();
        m_reading.start(); // comes back here when it is done
        if (m_isListRead)
            return;
    }
    if (m_isListRead)
        patchList();
    const DateStyle style = m_services.dateStyle();
    const auto [first, last] = MonthModel::daysOf(m_month, style.locale);
    MonthEvents events = monthEvents(m_rows, first, last, m_month, style);
    updateSummary(events);
    m_band->setEvents(events.undated, style);
    const QDate current = m_model->dayAt(m_table->currentIndex());
    m_model->setMonth(m_month, today(), std::move(events.dated), style);
    m_jump->setMonth(m_month);
    const QDate kept = m_model->isOfMonth(current) ? current : today();
    m_table->setCurrentIndex(m_model->indexOf(m_model->isOfMonth(kept) ? kept : m_month));
}

void CalendarPage::updateSummary(const MonthEvents &events)
{
    const DateStyle style = m_services.dateStyle();
    const auto count = [&](DatedEventKind kind) {
        return static_cast<int>(
            std::count_if(events.dated.begin(), events.dated.end(), [&](const CalendarLine &event) {
                const QDate day = shownDay(event.what.date, style);
                return event.what.kind == kind && day.month() == m_month.month() &&
                       day.year() == m_month.year();
            }));
    };
    const int premieres = count(DatedEventKind::Premiere);
    const int finales = count(DatedEventKind::Finale);
    QStringList parts{monthText(m_month.year(), m_month.month(), style.locale)};
    if (premieres > 0)
        parts.append(tr("%n premiere(s)", nullptr, premieres));
    if (finales > 0)
        parts.append(tr("%n finale(s)", nullptr, finales));
    if (!events.undated.empty())
        parts.append(tr("%n without a day", nullptr, static_cast<int>(events.undated.size())));
    if (parts.size() == 1 && events.dated.empty() && m_isListRead)
        parts.append(tr("nothing of your list is dated here"));
    setSummary(parts.join(QStringLiteral(" · ")));
}

} // namespace raiki
