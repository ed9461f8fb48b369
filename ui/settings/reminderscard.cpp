// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/reminderscard.h"

#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/leadtimes.h"
#include "ui/common/listtext.h"
#include "ui/common/pausemenu.h"
#include "ui/settings/statusremindersdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace raiki {

namespace {

constexpr int hoursInDay = 24;
constexpr int columns = 2;
/** In the order of their rows. */
constexpr std::array remindedStatuses{WatchStatus::PlanToWatch, WatchStatus::Watching, WatchStatus::OnHold,
                                      WatchStatus::Completed};

/** Puts switches in rows of two, where the window is wide enough. */
FlowLayout *gridOf(const std::vector<QCheckBox *> &boxes)
{
    auto *grid = new FlowLayout(space::s);
    grid->setColumns(columns, space::xl);
    for (QCheckBox *box : boxes)
        grid->addWidget(box);
    return grid;
}

} // namespace

RemindersCard::RemindersCard(const Services &services, QWidget *parent)
    : SettingsCard(services, parent)
{
    m_enabled = createSwitch(&ReminderSettings::enabled);
    column()->addWidget(m_enabled);
    connect(m_enabled, &QCheckBox::toggled, this, &RemindersCard::load);
    setUpPause();
    m_details = new QWidget(this);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(space::m);
    column()->addWidget(m_details);
    setUpMoments();
    setUpWatched();
    setUpShows();
    setUpHour();
}

void RemindersCard::setUpPause()
{
    m_pauseText = mutedLabel(this);
    m_resume = new QPushButton(lineIcon("resume"), {}, this);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const Result<void> done = services().reminders.pauseUntil({}); !done)
            Q_EMIT failed(errorText(done.error(), tr("The setting was not saved.")));
        updatePause();
    });
    m_pause = new QPushButton(lineIcon("pause"), {}, this);
    auto *pauses = new QMenu(this);
    m_pause->setMenu(pauses);
    connect(pauses, &QMenu::aboutToShow, this, [this, pauses] {
        pauses->clear();
        addPauseActions(*pauses, services());
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_pauseText);
    row->addWidget(m_resume);
    row->addWidget(m_pause);
    row->addStretch(1);
    column()->addLayout(row);
}

void RemindersCard::setUpMoments()
{
    m_whenTitle = mutedLabel(m_details);
    m_leads = new LeadTimes(m_details);
    connect(m_leads, &LeadTimes::chosen, this, [this] {
        save([this](PreferenceValues &wanted) { wanted.reminders.topics.leads = m_leads->leads(); });
    });
    m_atStart = createSwitch(&ReminderTopics::atStart);
    m_dateSet = createSwitch(&ReminderTopics::onDateSet);
    m_dateChanged = createSwitch(&ReminderTopics::onDateChanged);
    m_announced = createSwitch(&ReminderTopics::onAnnounced);
    m_dubStart = createSwitch(&ReminderTopics::atDubStart);
    m_details->layout()->addWidget(m_whenTitle);
    m_details->layout()->addWidget(m_leads);
    static_cast<QVBoxLayout *>(m_details->layout())
        ->addLayout(gridOf({m_atStart, m_dateSet, m_dateChanged, m_announced, m_dubStart}));
}

void RemindersCard::setUpWatched()
{
    m_watchedTitle = mutedLabel(m_details);
    m_episodes = createSwitch(&ReminderTopics::atEpisodes);
    m_finale = createSwitch(&ReminderTopics::atFinale);
    m_expected = createSwitch(&ReminderTopics::atExpectedEpisodes);
    m_details->layout()->addWidget(m_watchedTitle);
    static_cast<QVBoxLayout *>(m_details->layout())->addLayout(gridOf({m_episodes, m_finale, m_expected}));
}

void RemindersCard::setUpShows()
{
    m_showsTitle = mutedLabel(m_details);
    m_planToWatch = createSwitch(&ReminderSettings::forPlanToWatch);
    m_watching = createSwitch(&ReminderSettings::forWatching);
    m_onHold = createSwitch(&ReminderSettings::forOnHold);
    m_completed = createSwitch(&ReminderSettings::forCompleted);
    m_details->layout()->addWidget(m_showsTitle);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::xl);
    form->setVerticalSpacing(space::xs);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (QCheckBox *box : {m_planToWatch, m_watching, m_onHold, m_completed}) {
        const int row = static_cast<int>(m_ofStatus.size());
        m_ofStatus.push_back(new QPushButton(m_details));
        connect(m_ofStatus.back(), &QPushButton::clicked, this,
                [this, row] { askTopics(remindedStatuses[static_cast<size_t>(row)]); });
        box->setMinimumHeight(m_ofStatus.back()->sizeHint().height());
        form->addRow(box, m_ofStatus.back());
    }
    static_cast<QVBoxLayout *>(m_details->layout())->addLayout(form);
    m_muteHint = addHint();
    m_details->layout()->addWidget(m_muteHint);
}

void RemindersCard::askTopics(WatchStatus status)
{
    auto *dialog = new StatusRemindersDialog(services(), status, this);
    connect(dialog, &StatusRemindersDialog::failed, this, &RemindersCard::failed);
    dialog->open();
}

void RemindersCard::nameTopics()
{
    for (size_t i = 0; i < m_ofStatus.size(); ++i) {
        const bool hasOwn = values().reminders.statuses.contains(remindedStatuses[i]);
        m_ofStatus[i]->setText(hasOwn ? tr("Of their own…") : tr("As above…"));
        m_ofStatus[i]->setAccessibleName(tr("What to remind of: %1").arg(statusText(remindedStatuses[i])));
        m_ofStatus[i]->setAccessibleDescription(m_ofStatus[i]->text());
    }
}

void RemindersCard::setUpHour()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_hour = addChoice(form);
    for (int hour = 0; hour < hoursInDay; ++hour)
        m_hour->addItem({}, hour);
    connect(m_hour, &QComboBox::activated, this, [this] {
        const int hour = m_hour->currentData().toInt();
        save([hour](PreferenceValues &wanted) { wanted.reminders.dayHour = hour; });
    });
    m_hourHint = addHint();
    static_cast<QVBoxLayout *>(m_details->layout())->addLayout(form);
    m_details->layout()->addWidget(m_hourHint);
}

void RemindersCard::load()
{
    const ReminderSettings &reminders = values().reminders;
    m_enabled->setChecked(reminders.enabled);
    m_details->setEnabled(reminders.enabled);
    m_leads->setLeads(reminders.topics.leads);
    m_atStart->setChecked(reminders.topics.atStart);
    m_dateSet->setChecked(reminders.topics.onDateSet);
    m_dateChanged->setChecked(reminders.topics.onDateChanged);
    m_announced->setChecked(reminders.topics.onAnnounced);
    m_dubStart->setChecked(reminders.topics.atDubStart);
    m_episodes->setChecked(reminders.topics.atEpisodes);
    m_finale->setChecked(reminders.topics.atFinale);
    m_expected->setChecked(reminders.topics.atExpectedEpisodes);
    m_planToWatch->setChecked(reminders.forPlanToWatch);
    m_watching->setChecked(reminders.forWatching);
    m_onHold->setChecked(reminders.forOnHold);
    m_completed->setChecked(reminders.forCompleted);
    m_hour->setCurrentIndex(m_hour->findData(reminders.dayHour));
    nameTopics();
    updatePause();
}

void RemindersCard::updatePause()
{
    const QDateTime until = values().reminders.pausedUntil;
    const bool isPaused = values().reminders.enabled && until > services().clock.now();
    m_pauseText->setVisible(isPaused);
    m_resume->setVisible(isPaused);
    m_pause->setVisible(values().reminders.enabled && !isPaused);
    if (isPaused)
        m_pauseText->setText(tr("Paused until %1.").arg(momentText(until, services().dateStyle())));
}

void RemindersCard::retranslate()
{
    setTitle(tr("Reminders"));
    m_enabled->setText(tr("&Remind me of premieres"));
    m_resume->setText(tr("Resume"));
    m_pause->setText(tr("Pause reminders"));
    m_muteHint->setText(
        tr("One show is muted on its page, under “Reminders…”, or in the watchlist's menu of its "
           "row."));
    m_whenTitle->setText(tr("When"));
    m_leads->retranslate();
    m_atStart->setText(tr("When it starts"));
    m_dateSet->setText(tr("When a date becomes known"));
    m_dateChanged->setText(tr("When a date moves"));
    m_announced->setText(tr("When a new season is announced"));
    m_dubStart->setText(tr("When its dub starts"));
    m_watchedTitle->setText(tr("While I watch a show"));
    m_episodes->setText(tr("New episodes that a source dates"));
    m_finale->setText(tr("The last episode"));
    m_expected->setText(tr("Episodes of the weekly rule, about when they come"));
    m_showsTitle->setText(tr("For shows that are"));
    m_planToWatch->setText(statusText(WatchStatus::PlanToWatch));
    m_watching->setText(statusText(WatchStatus::Watching));
    m_onHold->setText(statusText(WatchStatus::OnHold));
    //: the status, and what there is to remind of in such a show
    m_completed->setText(tr("%1 (a new season)").arg(statusText(WatchStatus::Completed)));
    nameTopics();
    nameChoice(m_hour, tr("&Hour of the day"));
    for (int hour = 0; hour < m_hour->count(); ++hour)
        m_hour->setItemText(hour, timeText(QTime(hour, 0), services().dateStyle().locale));
    m_hourHint->setText(tr("For dates of which only the day, the month or the season of the year is known."));
}

} // namespace raiki
