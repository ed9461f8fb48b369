// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/quietcard.h"

#include "ui/common/labels.h"
#include "ui/common/listtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace raiki {

namespace {

constexpr int halfHour = 30;
constexpr int halfHoursInDay = 48;
constexpr int daysInWeek = 7;
constexpr int longestOffset = 24 * 60;

QFormLayout *addQuietForm(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    column->addLayout(form);
    return form;
}

QTime clockTime(const QComboBox *choice)
{
    return QTime(0, 0).addSecs(choice->currentData().toInt() * 60);
}

/** Minutes of the day; a time set elsewhere that is no half hour is added. */
void choose(QComboBox *choice, QTime time)
{
    const int minutes = QTime(0, 0).secsTo(time) / 60;
    if (choice->findData(minutes) < 0)
        choice->addItem(timeText(time, QLocale()), minutes);
    choice->setCurrentIndex(choice->findData(minutes));
}

constexpr std::array tracks{CountedTrack::Season, CountedTrack::Broadcast, CountedTrack::Stream,
                            CountedTrack::Dub};

} // namespace

QuietCard::QuietCard(const Services &services, QWidget *parent)
    : SettingsCard(services, parent)
{
    m_quiet = new QCheckBox(this);
    column()->addWidget(m_quiet);
    QFormLayout *hours = addQuietForm(column());
    m_from = addChoice(hours);
    m_to = addChoice(hours);
    for (QComboBox *choice : {m_from, m_to}) {
        for (int i = 0; i < halfHoursInDay; ++i)
            choice->addItem({}, i * halfHour);
        connect(choice, &QComboBox::activated, this, &QuietCard::saveQuietHours);
    }
    connect(m_quiet, &QCheckBox::toggled, this, &QuietCard::saveQuietHours);
    m_quietHint = addHint();
    m_heedsDesktop = createSwitch(&ReminderSettings::heedsDesktop);
    column()->addWidget(m_heedsDesktop);
    m_heedsHint = addHint();
    QFormLayout *digest = addQuietForm(column());
    m_digest = addChoice(digest);
    for (const Digest each : {Digest::Off, Digest::Daily, Digest::Weekly})
        m_digest->addItem({}, static_cast<int>(each));
    m_digestDay = addChoice(digest);
    for (int day = 1; day <= daysInWeek; ++day)
        m_digestDay->addItem({}, day);
    m_digestHint = addHint();
    connect(m_digest, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<Digest>(m_digest->currentData().toInt());
        save([chosen](PreferenceValues &wanted) { wanted.reminders.digest = chosen; });
        showDigestDay();
    });
    connect(m_digestDay, &QComboBox::activated, this, [this] {
        const int day = m_digestDay->currentData().toInt();
        save([day](PreferenceValues &wanted) { wanted.reminders.digestDay = day; });
    });
}

void QuietCard::saveQuietHours()
{
    QuietHours quiet;
    if (m_quiet->isChecked())
        quiet = {clockTime(m_from), clockTime(m_to)};
    if (m_quiet->isChecked() && quiet.from == quiet.to)
        quiet = {QTime(23, 0), QTime(8, 0)};
    save([quiet](PreferenceValues &wanted) { wanted.reminders.quiet = quiet; });
    load();
}

void QuietCard::showDigestDay()
{
    enableChoice(m_digestDay, values().reminders.digest == Digest::Weekly);
}

void QuietCard::showDigestHour()
{
    const QString hour = timeText(QTime(values().reminders.dayHour, 0), services().dateStyle().locale);
    //: %1 for example "09:00". "Hour of the day" and "Reminders" as they stand on that card
    m_digestHint->setText(
        tr("At %1, the “Hour of the day” under “Reminders”. What starts is still told when it "
           "starts.")
            .arg(hour));
}

void QuietCard::load()
{
    const ReminderSettings &reminders = values().reminders;
    const bool isOn = reminders.quiet.from != reminders.quiet.to;
    const QSignalBlocker onlyShown(m_quiet);
    m_quiet->setChecked(isOn);
    enableChoice(m_from, isOn);
    enableChoice(m_to, isOn);
    choose(m_from, isOn ? reminders.quiet.from : QTime(23, 0));
    choose(m_to, isOn ? reminders.quiet.to : QTime(8, 0));
    m_heedsDesktop->setChecked(reminders.heedsDesktop);
    m_digest->setCurrentIndex(m_digest->findData(static_cast<int>(reminders.digest)));
    m_digestDay->setCurrentIndex(m_digestDay->findData(reminders.digestDay));
    showDigestDay();
    showDigestHour();
}

void QuietCard::retranslate()
{
    const QLocale locale = services().dateStyle().locale;
    setTitle(tr("Quiet"));
    m_quiet->setText(tr("&Quiet hours: what comes due then waits until they end"));
    nameChoice(m_from, tr("F&rom"));
    nameChoice(m_to, tr("&To"));
    for (QComboBox *choice : {m_from, m_to}) {
        for (int i = 0; i < choice->count(); ++i)
            choice->setItemText(i, timeText(QTime(0, 0).addSecs(choice->itemData(i).toInt() * 60), locale));
    }
    m_quietHint->setText(tr("A reminder that you put off by ten minutes or until tonight still comes then."));
    m_heedsDesktop->setText(tr("Wait while the desktop asks for no &disturbance"));
    m_heedsHint->setText(tr("Where it says so; what came due meanwhile is told in one notice."));
    nameChoice(m_digest, tr("News and lead times to&gether"));
    m_digest->setItemText(0, tr("No, each at its time"));
    m_digest->setItemText(1, tr("Once a day"));
    m_digest->setItemText(2, tr("Once a week"));
    nameChoice(m_digestDay, tr("On &the day"));
    for (int i = 0; i < m_digestDay->count(); ++i)
        m_digestDay->setItemText(i, locale.dayName(m_digestDay->itemData(i).toInt()));
    showDigestHour();
}

ReleaseCard::ReleaseCard(const Services &services, QWidget *parent)
    : SettingsCard(services, parent)
{
    QFormLayout *form = addQuietForm(column());
    m_track = addChoice(form);
    for (const CountedTrack track : tracks)
        m_track->addItem({}, static_cast<int>(track));
    m_platforms = new QLineEdit(this);
    m_platforms->setMinimumWidth(280);
    m_platformsLabel = plainLabel(this);
    m_platformsLabel->setBuddy(m_platforms);
    form->addRow(m_platformsLabel, m_platforms);
    m_offset = new QSpinBox(this);
    m_offset->setRange(-longestOffset, longestOffset);
    m_offset->setSingleStep(halfHour);
    m_offset->setKeyboardTracking(false);
    m_offsetLabel = plainLabel(this);
    m_offsetLabel->setBuddy(m_offset);
    form->addRow(m_offsetLabel, m_offset);
    centreLabels(*form);
    m_hint = addHint();
    connect(m_track, &QComboBox::activated, this, [this] {
        const auto track = static_cast<CountedTrack>(m_track->currentData().toInt());
        save([track](PreferenceValues &wanted) { wanted.reminders.release.track = track; });
    });
    connect(m_platforms, &QLineEdit::editingFinished, this, [this] {
        const QStringList platforms = platformsFromText(m_platforms->text());
        save([platforms](PreferenceValues &wanted) { wanted.reminders.release.platforms = platforms; });
    });
    connect(m_offset, &QSpinBox::valueChanged, this, [this](int minutes) {
        save([minutes](PreferenceValues &wanted) {
            wanted.reminders.release.offset = std::chrono::minutes{minutes};
        });
    });
}

ReleaseCard::~ReleaseCard()
{
    // Losing the focus, an editor would still tell what was typed, to a half that is gone.
    m_platforms->disconnect(this);
    m_offset->disconnect(this);
}

void ReleaseCard::load()
{
    const ReleaseWish &wish = values().reminders.release;
    m_track->setCurrentIndex(m_track->findData(static_cast<int>(wish.track)));
    if (!m_platforms->hasFocus())
        m_platforms->setText(wish.platforms.join(QStringLiteral(", ")));
    const QSignalBlocker quiet(m_offset);
    m_offset->setValue(static_cast<int>(wish.offset.count()));
}

void ReleaseCard::retranslate()
{
    setTitle(tr("Which start counts"));
    nameChoice(m_track, tr("&Start of"));
    for (int i = 0; i < m_track->count(); ++i)
        m_track->setItemText(i, countedTrackText(static_cast<CountedTrack>(m_track->itemData(i).toInt())));
    m_platformsLabel->setText(tr("My &platforms"));
    m_platforms->setAccessibleName(tr("My platforms"));
    m_platforms->setPlaceholderText(tr("Hulu, Disney+"));
    m_offsetLabel->setText(tr("My service is &later by"));
    m_offset->setAccessibleName(tr("Minutes by which my service is later"));
    m_offset->setSuffix(tr(" minutes"));
    m_hint->setText(
        tr("The first of your platforms that has a date counts; a show's page can choose otherwise."));
}

} // namespace raiki
