// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/showremindersdialog.h"

#include "core/reminders/reminderaudience.h"
#include "core/tracker/listedits.h"
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

#include <algorithm>

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
    setUpMute();
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

void ShowRemindersDialog::setUpMute()
{
    m_mute = new QCheckBox(tr("&Mute this show: tell me nothing of it"), this);
    m_wishes = new QWidget(this);
    auto *column = new QVBoxLayout(m_wishes);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    layout()->addWidget(m_mute);
    layout()->addWidget(m_wishes);
    connect(m_mute, &QCheckBox::toggled, m_wishes, &QWidget::setDisabled);
}

void ShowRemindersDialog::setUpTopics()
{
    m_ownTopics = new QCheckBox(tr("For this show, remind me of"), m_wishes);
    m_topics = new TopicsBox(TopicsBox::Scope::All, m_wishes);
    m_topics->layout()->setContentsMargins(space::l, 0, 0, 0);
    m_wishes->layout()->addWidget(m_ownTopics);
    m_wishes->layout()->addWidget(m_topics);
    connect(m_ownTopics, &QCheckBox::toggled, m_topics, &QWidget::setEnabled);
}

void ShowRemindersDialog::setUpRelease()
{
    m_ownRelease = new QCheckBox(tr("For this show, what counts is"), m_wishes);
    m_releaseBox = new QWidget(m_wishes);
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
    m_wishes->layout()->addWidget(m_ownRelease);
    m_wishes->layout()->addWidget(m_releaseBox);
    connect(m_ownRelease, &QCheckBox::toggled, m_releaseBox, &QWidget::setEnabled);
}

void ShowRemindersDialog::load()
{
    const ReminderSettings &settings = m_services.preferences.values().reminders;
    const Result<ShowDetails> details = m_services.watchlist.details(m_show);
    const std::span<const FollowedSeason> seasons =
        details ? std::span<const FollowedSeason>(details->seasons) : std::span<const FollowedSeason>();
    m_mute->setChecked(details && isShowMuted(*details));
    m_mute->setEnabled(std::any_of(seasons.begin(), seasons.end(),
                                   [](const FollowedSeason &season) { return season.entry.has_value(); }));
    m_wishes->setDisabled(m_mute->isChecked());
    const auto own = settings.shows.find(m_show);
    const ShowReminders mine = own == settings.shows.end() ? ShowReminders() : own->second;
    // Whose topics count as long as the show has none of its own.
    m_topics->setTopics(settings.topicsOf(m_show, ReminderAudience(seasons, settings).statusOf(m_show)));
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
    Result<void> saved = saveMute();
    if (saved)
        saved = m_services.preferences.save(values);
    if (!saved)
        Q_EMIT failed(errorText(saved.error(), tr("The reminders of the show were not saved.")));
}

Result<void> ShowRemindersDialog::saveMute()
{
    const Result<ShowDetails> details = m_services.watchlist.details(m_show);
    if (!details)
        return details.error();
    const ChangeSet changes = muteShow(*details, m_mute->isChecked(), m_services.clock);
    if (m_mute->isChecked() == isShowMuted(*details) || changes.isEmpty())
        return {};
    const auto applied = m_services.watchlist.apply(changes);
    return applied ? Result<void>() : Result<void>(applied.error());
}

} // namespace raiki
