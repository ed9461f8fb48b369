// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/showremindersdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/shapes.h"
#include "ui/common/spantext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace raiki {

namespace {

constexpr int longestOffsetMinutes = 24 * 60;

struct Topic
{
    bool ReminderTopics::*place;
    const char *text;
};
constexpr std::array topicRows{
    Topic{&ReminderTopics::atStart, QT_TRANSLATE_NOOP("raiki::ShowRemindersDialog", "When it starts")},
    Topic{&ReminderTopics::onDateSet,
          QT_TRANSLATE_NOOP("raiki::ShowRemindersDialog", "When a date becomes known")},
    Topic{&ReminderTopics::onDateChanged,
          QT_TRANSLATE_NOOP("raiki::ShowRemindersDialog", "When a date moves")},
    Topic{&ReminderTopics::onAnnounced,
          QT_TRANSLATE_NOOP("raiki::ShowRemindersDialog", "When a new season is announced")},
    Topic{&ReminderTopics::atDubStart,
          QT_TRANSLATE_NOOP("raiki::ShowRemindersDialog", "When its dub starts")},
    Topic{&ReminderTopics::atEpisodes,
          QT_TRANSLATE_NOOP("raiki::ShowRemindersDialog", "New episodes that a source dates")},
    Topic{&ReminderTopics::atFinale, QT_TRANSLATE_NOOP("raiki::ShowRemindersDialog", "The last episode")},
    Topic{
        &ReminderTopics::atExpectedEpisodes,
        QT_TRANSLATE_NOOP("raiki::ShowRemindersDialog", "Episodes of the weekly rule, about when they come")},
};

} // namespace

ShowRemindersDialog::ShowRemindersDialog(const Services &services, ShowId show, const QString &title,
                                         QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_show(show)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reminders of %1").arg(title));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    setUpTopics();
    setUpRelease();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    setPrimary(buttons->button(QDialogButtonBox::Ok));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        save();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    load();
}

void ShowRemindersDialog::setUpTopics()
{
    m_ownTopics = new QCheckBox(tr("For this show, remind me of"), this);
    m_topicsBox = new QWidget(this);
    auto *grid = new QGridLayout(m_topicsBox);
    grid->setContentsMargins(space::l, 0, 0, 0);
    std::vector<QCheckBox *> boxes;
    for (const std::chrono::minutes lead : reminderLeads()) {
        m_leads.push_back(new QCheckBox(reminderLeadText(lead), m_topicsBox));
        boxes.push_back(m_leads.back());
    }
    for (size_t i = 0; i < topicRows.size(); ++i) {
        m_topics[i] = new QCheckBox(tr(topicRows[i].text), m_topicsBox);
        boxes.push_back(m_topics[i]);
    }
    for (size_t i = 0; i < boxes.size(); ++i)
        grid->addWidget(boxes[i], static_cast<int>(i) / 2, static_cast<int>(i) % 2);
    layout()->addWidget(m_ownTopics);
    layout()->addWidget(m_topicsBox);
    connect(m_ownTopics, &QCheckBox::toggled, m_topicsBox, &QWidget::setEnabled);
}

void ShowRemindersDialog::setUpRelease()
{
    m_ownRelease = new QCheckBox(tr("For this show, what counts is"), this);
    m_releaseBox = new QWidget(this);
    auto *form = new QFormLayout(m_releaseBox);
    form->setContentsMargins(space::l, 0, 0, 0);
    m_track = new QComboBox(m_releaseBox);
    for (const CountedTrack track :
         {CountedTrack::Season, CountedTrack::Broadcast, CountedTrack::Stream, CountedTrack::Dub})
        m_track->addItem(countedTrackText(track), static_cast<int>(track));
    m_platforms = new QLineEdit(m_releaseBox);
    m_offset = new QSpinBox(m_releaseBox);
    m_offset->setRange(-longestOffsetMinutes, longestOffsetMinutes);
    m_offset->setSuffix(tr(" minutes"));
    form->addRow(tr("&Start of"), m_track);
    form->addRow(tr("On &platforms"), m_platforms);
    form->addRow(tr("&Later by"), m_offset);
    centreLabels(*form);
    layout()->addWidget(m_ownRelease);
    layout()->addWidget(m_releaseBox);
    connect(m_ownRelease, &QCheckBox::toggled, m_releaseBox, &QWidget::setEnabled);
}

void ShowRemindersDialog::load()
{
    const ReminderSettings &settings = m_services.preferences.values().reminders;
    const auto own = settings.shows.find(m_show);
    const ShowReminders mine = own == settings.shows.end() ? ShowReminders() : own->second;
    const ReminderTopics topics = mine.topics.value_or(settings.topics);
    for (size_t i = 0; i < topicRows.size(); ++i)
        m_topics[i]->setChecked(topics.*topicRows[i].place);
    for (size_t i = 0; i < m_leads.size(); ++i)
        m_leads[i]->setChecked(std::find(topics.leads.begin(), topics.leads.end(), reminderLeads()[i]) !=
                               topics.leads.end());
    m_otherLeads = topics.leads;
    std::erase_if(m_otherLeads, [](std::chrono::minutes lead) {
        return std::find(reminderLeads().begin(), reminderLeads().end(), lead) != reminderLeads().end();
    });
    const ReleaseWish wish = mine.release.value_or(settings.release);
    m_track->setCurrentIndex(m_track->findData(static_cast<int>(wish.track)));
    m_platforms->setText(wish.platforms.join(QStringLiteral(", ")));
    m_offset->setValue(static_cast<int>(wish.offset.count()));
    m_ownTopics->setChecked(mine.topics.has_value());
    m_ownRelease->setChecked(mine.release.has_value());
    m_topicsBox->setEnabled(m_ownTopics->isChecked());
    m_releaseBox->setEnabled(m_ownRelease->isChecked());
}

ReminderTopics ShowRemindersDialog::topics() const
{
    ReminderTopics topics;
    for (size_t i = 0; i < topicRows.size(); ++i)
        topics.*topicRows[i].place = m_topics[i]->isChecked();
    topics.leads = m_otherLeads;
    for (size_t i = 0; i < m_leads.size(); ++i) {
        if (m_leads[i]->isChecked())
            topics.leads.push_back(reminderLeads()[i]);
    }
    return topics;
}

void ShowRemindersDialog::save()
{
    PreferenceValues values = m_services.preferences.values();
    ShowReminders mine;
    if (m_ownTopics->isChecked())
        mine.topics = topics();
    if (m_ownRelease->isChecked())
        mine.release =
            ReleaseWish{static_cast<CountedTrack>(m_track->currentData().toInt()),
                        platformsFromText(m_platforms->text()), std::chrono::minutes{m_offset->value()}};
    if (mine.isEmpty())
        values.reminders.shows.erase(m_show);
    else
        values.reminders.shows[m_show] = mine;
    if (const Result<void> saved = m_services.preferences.save(values); !saved)
        Q_EMIT failed(errorText(saved.error(), tr("The reminders of the show were not saved.")));
}

} // namespace raiki
