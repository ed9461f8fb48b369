// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/showremindersdialog.h"

#include "core/reminders/reminderaudience.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/shapes.h"
#include "ui/common/topicsbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr int longestOffsetMinutes = 24 * 60;

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
    m_topics = new TopicsBox(TopicsBox::Scope::All, this);
    m_topics->layout()->setContentsMargins(space::l, 0, 0, 0);
    layout()->addWidget(m_ownTopics);
    layout()->addWidget(m_topics);
    connect(m_ownTopics, &QCheckBox::toggled, m_topics, &QWidget::setEnabled);
}

void ShowRemindersDialog::setUpRelease()
{
    m_ownRelease = new QCheckBox(tr("For this show, what counts is"), this);
    m_releaseBox = new QWidget(this);
    auto *form = new QFormLayout(m_releaseBox);
    form->setContentsMargins(space::l, 0, 0, 0);
    m_track = new QComboBox(m_releaseBox);
    m_track->setObjectName(QStringLiteral("track"));
    for (const CountedTrack track :
         {CountedTrack::Season, CountedTrack::Broadcast, CountedTrack::Stream, CountedTrack::Dub})
        m_track->addItem(countedTrackText(track), static_cast<int>(track));
    m_platforms = new QLineEdit(m_releaseBox);
    m_offset = new QSpinBox(m_releaseBox);
    m_offset->setObjectName(QStringLiteral("offset"));
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

/** Whose topics count as long as the show has none of its own. */
std::optional<WatchStatus> ShowRemindersDialog::statusOfShow() const
{
    const Result<ShowDetails> details = m_services.watchlist.details(m_show);
    if (!details)
        return {};
    return ReminderAudience(details->seasons, m_services.preferences.values().reminders).statusOf(m_show);
}

void ShowRemindersDialog::load()
{
    const ReminderSettings &settings = m_services.preferences.values().reminders;
    const auto own = settings.shows.find(m_show);
    const ShowReminders mine = own == settings.shows.end() ? ShowReminders() : own->second;
    m_topics->setTopics(settings.topicsOf(m_show, statusOfShow()));
    const ReleaseWish wish = mine.release.value_or(settings.release);
    m_track->setCurrentIndex(m_track->findData(static_cast<int>(wish.track)));
    m_platforms->setText(wish.platforms.join(QStringLiteral(", ")));
    m_offset->setValue(static_cast<int>(wish.offset.count()));
    m_ownTopics->setChecked(mine.topics.has_value());
    m_ownRelease->setChecked(mine.release.has_value());
    m_topics->setEnabled(m_ownTopics->isChecked());
    m_releaseBox->setEnabled(m_ownRelease->isChecked());
}

void ShowRemindersDialog::save()
{
    PreferenceValues values = m_services.preferences.values();
    ShowReminders mine;
    if (m_ownTopics->isChecked())
        mine.topics = m_topics->topics();
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
