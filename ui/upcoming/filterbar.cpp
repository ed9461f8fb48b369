// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/upcoming/filterbar.h"

#include "ui/common/compactchoice.h"
#include "ui/common/filterline.h"
#include "ui/common/flowlayout.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSettings>

#include <array>

namespace raiki {

namespace {

constexpr QLatin1StringView filterKey("upcoming/filter");
constexpr std::array tracks{ReleaseTrack::Broadcast, ReleaseTrack::Stream, ReleaseTrack::Dub,
                            ReleaseTrack::Theatrical, ReleaseTrack::Disc};
constexpr int kindCount = 4;
constexpr int certaintyCount = 5;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new FilterLine(this))
{
    setLayout(new FlowLayout(space::s));
    layout()->addWidget(m_words);
    setUpChoices();
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::take);
    connect(m_words, &QLineEdit::returnPressed, this, &FilterBar::leaveRequested);
    read();
    showFilter();
}

QComboBox *FilterBar::addChoice()
{
    auto *choice = new CompactChoice(this);
    layout()->addWidget(choice);
    connect(choice, &QComboBox::activated, this, &FilterBar::take);
    return choice;
}

void FilterBar::setUpChoices()
{
    m_kind = addChoice();
    for (int kind = 0; kind < kindCount; ++kind)
        m_kind->addItem(QString());
    m_track = addChoice();
    for (size_t track = 0; track <= tracks.size(); ++track)
        m_track->addItem(QString());
    m_certainty = addChoice();
    for (int certainty = 0; certainty < certaintyCount; ++certainty)
        m_certainty->addItem(QString());
    m_platform = addChoice();
    m_platform->addItem(QString());
    auto *boxes = new QWidget(this); // one item: neither is left alone in a line
    auto *row = new QHBoxLayout(boxes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    layout()->addWidget(boxes);
    for (QCheckBox **box : {&m_listed, &m_new}) {
        *box = new QCheckBox(boxes);
        (*box)->setMinimumHeight(grown(32));
        row->addWidget(*box);
        connect(*box, &QCheckBox::toggled, this, &FilterBar::take);
    }
}

void FilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Filter what comes"));
    fitToPlaceholder(m_words);
    m_words->setAccessibleName(tr("Filter what comes"));
    const QStringList kinds{tr("Every format"), tr("Series"), tr("Films"), tr("OVAs and specials")};
    for (int kind = 0; kind < kindCount; ++kind)
        m_kind->setItemText(kind, kinds[kind]);
    m_kind->setAccessibleName(tr("Format"));
    m_track->setItemText(0, tr("Every track"));
    for (size_t track = 0; track < tracks.size(); ++track)
        m_track->setItemText(static_cast<int>(track + 1), trackText(tracks[track]));
    m_track->setAccessibleName(tr("Track"));
    const QStringList certainties{tr("However sure"), certaintyText(Certainty::Scheduled),
                                  certaintyText(Certainty::Announced), certaintyText(Certainty::Rumoured),
                                  tr("Delayed or cancelled")};
    for (int certainty = 0; certainty < certaintyCount; ++certainty)
        m_certainty->setItemText(certainty, certainties[certainty]);
    m_certainty->setAccessibleName(tr("Certainty"));
    m_platform->setItemText(0, tr("Every platform"));
    m_platform->setAccessibleName(tr("Platform"));
    m_listed->setText(tr("On my list"));
    m_listed->setToolTip(tr("Only seasons on your list, not others of the same shows"));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("Only what is new since your last visit"));
}

void FilterBar::setPlatforms(const QStringList &platforms)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    while (m_platform->count() > 1)
        m_platform->removeItem(1);
    m_platform->addItems(platforms);
    if (!m_filter.platform.isEmpty() && !platforms.contains(m_filter.platform))
        m_platform->addItem(m_filter.platform);
    showFilter();
}

/** The filter is what the widgets say. */
void FilterBar::take()
{
    if (m_isShowing)
        return;
    UpcomingFilter filter;
    filter.words = m_words->text();
    filter.onlyListed = m_listed->isChecked();
    filter.onlyNew = m_new->isChecked();
    filter.kind = static_cast<UpcomingKind>(m_kind->currentIndex());
    filter.certainty = static_cast<UpcomingCertainty>(m_certainty->currentIndex());
    if (m_track->currentIndex() > 0)
        filter.track = tracks[static_cast<size_t>(m_track->currentIndex() - 1)];
    if (m_platform->currentIndex() > 0)
        filter.platform = m_platform->currentText();
    if (filter == m_filter)
        return;
    m_filter = filter;
    save();
    Q_EMIT filterChanged();
}

void FilterBar::showFilter()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    if (m_words->text() != m_filter.words) // else what was typed could no longer be undone
        m_words->setText(m_filter.words);
    m_listed->setChecked(m_filter.onlyListed);
    m_new->setChecked(m_filter.onlyNew);
    m_kind->setCurrentIndex(static_cast<int>(m_filter.kind));
    m_certainty->setCurrentIndex(static_cast<int>(m_filter.certainty));
    const auto *track =
        m_filter.track ? std::find(tracks.begin(), tracks.end(), *m_filter.track) : tracks.end();
    m_track->setCurrentIndex(track == tracks.end() ? 0 : static_cast<int>(track - tracks.begin()) + 1);
    m_platform->setCurrentIndex(m_filter.platform.isEmpty() ? 0 : m_platform->findText(m_filter.platform));
}

void FilterBar::clear()
{
    m_filter = {};
    showFilter();
    save();
    Q_EMIT filterChanged();
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::save() const
{
    const QStringList kept{QString::number(static_cast<int>(m_filter.kind)),
                           QString::number(static_cast<int>(m_filter.certainty)),
                           m_filter.track ? releaseTrackName(*m_filter.track) : QString(), m_filter.platform,
                           m_filter.onlyListed ? QStringLiteral("listed") : QString()};
    QSettings().setValue(filterKey, kept);
}

void FilterBar::read()
{
    const QStringList kept = QSettings().value(filterKey).toStringList();
    if (kept.size() != 5)
        return;
    m_filter.kind = static_cast<UpcomingKind>(qBound(0, kept[0].toInt(), kindCount - 1));
    m_filter.certainty = static_cast<UpcomingCertainty>(qBound(0, kept[1].toInt(), certaintyCount - 1));
    m_filter.track = releaseTrackFromName(kept[2]);
    m_filter.platform = kept[3];
    m_filter.onlyListed = !kept[4].isEmpty();
    setPlatforms({});
}

} // namespace raiki
