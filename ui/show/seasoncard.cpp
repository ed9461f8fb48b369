// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/seasoncard.h"

#include "core/reminders/premierehistory.h"
#include "core/watchlist/watchrules.h"
#include "core/watchlist/weekcount.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/scorebox.h"
#include "ui/common/spantext.h"
#include "ui/show/claimlist.h"
#include "ui/show/releasegrid.h"
#include "ui/show/releasetext.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace raiki {

namespace {

constexpr int mostEpisodes = 99999;

QToolButton *disclosure(QWidget *parent, QWidget *content)
{
    auto *button = new QToolButton(parent);
    button->setCheckable(true);
    button->setAutoRaise(true);
    showOpen(button, false);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    content->hide();
    QObject::connect(button, &QToolButton::toggled, content, [button, content](bool isOpen) {
        showOpen(button, isOpen);
        content->setVisible(isOpen);
    });
    return button;
}

} // namespace

SeasonCard::SeasonCard(QWidget *parent)
    : Card(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space::l, space::l, space::l, space::l);
    m_layout->setSpacing(space::m);
    setUpTitleRow();
    setUpDateRow();
    setUpEntryRow();
    m_releases = new ReleaseGrid(this);
    m_layout->addWidget(m_releases);
    setUpHistory();
    setUpNotes();
}

SeasonCard::~SeasonCard()
{
    // Losing the focus, an editor would still tell what was typed, to a half that is gone.
    m_episodes->disconnect(this);
    m_total->disconnect(this);
}

void SeasonCard::setUpTitleRow()
{
    m_title = sectionLabel(this);
    m_new = plainLabel(this);
    m_new->setForegroundRole(QPalette::Link);
    m_status = new QComboBox(this);
    for (const WatchStatus status : allWatchStatuses)
        m_status->addItem(statusText(status));
    connect(m_status, &QComboBox::activated, this, &SeasonCard::chooseStatus);
    m_add = new QPushButton(lineIcon("add"), QString(), this);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(season()); });
    m_remove = new QToolButton(this);
    m_remove->setAutoRaise(true);
    m_remove->setIcon(lineIcon("remove"));
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(season()); });
    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(space::s);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_new);
    m_titleRow->addStretch(1);
    m_titleRow->addWidget(m_status);
    m_titleRow->addWidget(m_add);
    m_titleRow->addWidget(m_remove);
    m_layout->addLayout(m_titleRow);
}

void SeasonCard::setUpDateRow()
{
    m_certaintyIcon = new QLabel(this);
    m_date = sectionLabel(this);
    m_date->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why = mutedLabel(this);
    makeReadable(m_why);
    m_setDate = new QPushButton(lineIcon("edit"), QString(), this);
    connect(m_setDate, &QPushButton::clicked, this, [this] { Q_EMIT premiereRequested(season()); });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_date);
    words->addWidget(m_why);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_certaintyIcon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_dateRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_dateRow->setSpacing(space::m);
    m_dateRow->addLayout(row, 1);
    m_dateRow->addWidget(m_setDate, 0, Qt::AlignLeading | Qt::AlignTop);
    m_layout->addLayout(m_dateRow);
}

/** How many were watched, and of how many, which the user may know better. */
void SeasonCard::setUpEpisodes()
{
    for (QSpinBox **box : {&m_episodes, &m_total}) {
        *box = new QSpinBox(m_entryRow);
        (*box)->setKeyboardTracking(false);
        (*box)->setRange(0, mostEpisodes);
    }
    connect(m_episodes, &QSpinBox::valueChanged, this, &SeasonCard::chooseEpisodes);
    connect(m_total, &QSpinBox::valueChanged, this,
            [this](int episodes) { Q_EMIT totalChosen(season(), episodes); });
    if (auto *typed = m_total->findChild<QLineEdit *>()) { // the same number, typed: it is no guess then
        connect(typed, &QLineEdit::textEdited, this, [this] { m_isTotalTyped = true; });
        connect(m_total, &QSpinBox::editingFinished, this, [this] {
            if (std::exchange(m_isTotalTyped, false) && isCountedByWeeks(m_followed) &&
                m_total->value() == m_followed.season.episodes)
                Q_EMIT totalChosen(season(), m_total->value());
        });
    }
    m_episodesLabel = mutedLabel(m_entryRow);
    m_episodesLabel->setBuddy(m_episodes);
    m_totalLabel = mutedLabel(m_entryRow);
    m_totalLabel->setBuddy(m_total);
}

void SeasonCard::setUpEntryRow()
{
    m_entryRow = new QWidget(this);
    setUpEpisodes();
    m_oneMore = new QPushButton(lineIcon("add"), QString(), m_entryRow);
    connect(m_oneMore, &QPushButton::clicked, this, [this] { chooseEpisodes(entry().episodesWatched + 1); });
    m_score = new ScoreBox(m_entryRow);
    connect(m_score, &ScoreBox::scoreChosen, this, &SeasonCard::chooseScore);
    m_scoreLabel = mutedLabel(m_entryRow);
    m_scoreLabel->setBuddy(m_score);
    auto *row = new QHBoxLayout(m_entryRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_episodesLabel);
    row->addWidget(m_episodes);
    row->addWidget(m_totalLabel);
    row->addWidget(m_total);
    row->addWidget(m_oneMore);
    row->addSpacing(space::xl);
    row->addWidget(m_scoreLabel);
    row->addWidget(m_score);
    row->addStretch(1);
    m_layout->addWidget(m_entryRow);
}

void SeasonCard::setUpHistory()
{
    m_claims = new ClaimList(this);
    m_historyButton = disclosure(this, m_claims);
    connect(m_claims, &ClaimList::linkRequested, this, &SeasonCard::linkRequested);
    m_layout->addWidget(m_historyButton, 0, Qt::AlignLeading);
    m_layout->addWidget(m_claims);
}

void SeasonCard::setUpNotes()
{
    m_notes = new QPlainTextEdit(this);
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(m_notes->fontMetrics().height() * 5);
    m_notes->installEventFilter(this);
    m_notesButton = disclosure(this, m_notes);
    m_layout->addWidget(m_notesButton, 0, Qt::AlignLeading);
    m_layout->addWidget(m_notes);
}

void SeasonCard::retranslate()
{
    for (size_t i = 0; i < allWatchStatuses.size(); ++i)
        m_status->setItemText(static_cast<int>(i), statusText(allWatchStatuses[i]));
    const QString what = seasonText(m_followed.season);
    m_new->setText(tr("● New"));
    m_add->setText(tr("Add to the list"));
    m_add->setAccessibleName(tr("Add %1 to the list").arg(what));
    m_status->setAccessibleName(tr("Status of %1").arg(what));
    m_remove->setToolTip(tr("Remove from the list"));
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(what));
    m_setDate->setText(tr("Set the premiere…"));
    m_setDate->setAccessibleName(tr("Set the premiere of %1").arg(what));
    m_episodesLabel->setText(tr("Episodes"));
    m_episodes->setAccessibleName(tr("Episodes watched of %1").arg(what));
    //: Between two numbers: how many episodes were watched, and of how many
    m_totalLabel->setText(tr("of"));
    m_total->setAccessibleName(tr("How many episodes %1 has").arg(what));
    m_total->setToolTip(tr("How many episodes there are; 0 where nobody knows"));
    m_oneMore->setToolTip(tr("One episode more"));
    m_oneMore->setAccessibleName(tr("One episode more of %1").arg(what));
    m_scoreLabel->setText(tr("Score"));
    m_score->setAccessibleName(tr("Score of %1").arg(what));
    m_score->setSpecialValueText(tr("none"));
    m_notesButton->setText(tr("Notes"));
    m_notesButton->setAccessibleName(tr("Notes on %1").arg(what));
    m_notes->setAccessibleName(tr("Notes on %1").arg(what));
    m_notes->setPlaceholderText(tr("Anything you want to remember"));
    m_historyButton->setText(tr("How we know (%n)", nullptr, static_cast<int>(m_followed.claims.size())));
    m_historyButton->setAccessibleName(tr("How we know when %1 starts").arg(what));
}

void SeasonCard::setSeason(const FollowedSeason &followed, const DateStyle &style, const QDateTime &now,
                           bool isNew)
{
    m_followed = followed;
    m_style = style;
    m_now = now;
    const Season &season = followed.season;
    QString title = seasonText(season);
    if (season.episodes)
        title += QStringLiteral("  ·  ") +
                 (isCountedByWeeks(followed)
                      ? tr("about %n episode(s), by the weeks on air", nullptr, *season.episodes)
                      : tr("%n episode(s)", nullptr, *season.episodes));
    m_title->setText(title);
    m_new->setVisible(isNew);
    retranslate();
    const CountedPremiere counted = countedPremiere(followed, m_wish);
    showDate(counted);
    showEntry();
    m_releases->setReleases(m_followed, m_style, m_isNarrow);
    m_claims->setSourceNames(m_sourceNames);
    m_claims->setClaims(followed, counted.premiere.decidedBy, style);
    m_historyButton->setVisible(!followed.claims.empty());
}

void SeasonCard::setNow(const QDateTime &now)
{
    m_now = now;
    showDate(countedPremiere(m_followed, m_wish));
}

void SeasonCard::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QWidget *control : std::initializer_list<QWidget *>{m_status, m_add, m_remove, m_setDate, m_episodes,
                                                             m_total, m_oneMore, m_score})
        control->setEnabled(!isReadOnly);
    m_notes->setReadOnly(isReadOnly);
}

void SeasonCard::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_date->setWordWrap(isNarrow);
    m_title->setWordWrap(isNarrow);
    m_titleRow->setStretch(0, isNarrow ? 3 : 0); // against the gap's one
    m_dateRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_claims->setNarrow(isNarrow);
}

void SeasonCard::setHistoryShown(bool shown)
{
    m_historyButton->setChecked(shown);
}

QStringList SeasonCard::reasons(const CountedPremiere &counted) const
{
    const Premiere &premiere = counted.premiere;
    QStringList why{certaintyText(premiere.certainty)};
    if (premiere.movedFrom.isKnown())
        why.append(tr("moved from %1").arg(dateText(premiere.movedFrom, m_style)));
    if (counted.decidingClaim)
        why.append(sourceText(counted.decidingClaim->source, m_sourceNames));
    if (premiere.isContradicted)
        why.append(tr("another source says otherwise"));
    for (const Release &release : m_followed.releases) {
        if (counted.release.isValid() && release.id == counted.release)
            why.append(tr("what counts for you is %1").arg(releasePlaceText(release)));
    }
    const bool isOwnWord =
        counted.decidingClaim && counted.decidingClaim->source.kind == ClaimSourceKind::User;
    if (counted.offset.count() != 0 && premiere.date.minute() && !isOwnWord) {
        const QString span = pollIntervalText(std::chrono::abs(counted.offset));
        why.append(
            (counted.offset.count() > 0 ? tr("%1 later, as you set it") : tr("%1 earlier, as you set it"))
                .arg(span));
    }
    return why;
}

void SeasonCard::showDate(const CountedPremiere &counted)
{
    const Premiere &premiere = counted.premiere;
    QString date = dateText(premiere.date, m_style);
    if (const QString countdown = countdownText(premiere.date, m_now, m_style); !countdown.isEmpty())
        date += QStringLiteral("  ·  ") + countdown;
    m_date->setText(date);
    const bool isSaid = counted.decidingClaim.has_value();
    m_why->setText(isSaid ? reasons(counted).join(QStringLiteral("  ·  "))
                          : tr("Nobody has announced a date"));
    const char *icon = isSaid ? certaintyIcon(premiere.certainty) : "question";
    m_certaintyIcon->setPixmap(
        lineIconPixmap(icon, Theme::of(palette()).accent, grown(22), devicePixelRatioF()));
}

void SeasonCard::showEntry()
{
    const bool hasEntry = m_followed.entry.has_value();
    m_status->setVisible(hasEntry);
    m_remove->setVisible(hasEntry);
    m_add->setVisible(!hasEntry);
    m_entryRow->setVisible(hasEntry);
    m_notesButton->setVisible(hasEntry);
    if (!hasEntry) {
        m_notesButton->setChecked(false);
        return;
    }
    const WatchEntry now = entry();
    const auto status = std::find(allWatchStatuses.begin(), allWatchStatuses.end(), now.status);
    m_status->setCurrentIndex(static_cast<int>(status - allWatchStatuses.begin()));
    showEpisodes();
    m_score->setScore(now.score, m_scoreScale);
    if (!m_notes->hasFocus() && m_notes->toPlainText() != now.notes)
        m_notes->setPlainText(now.notes);
    if (!now.notes.isEmpty())
        m_notesButton->setChecked(true);
}

void SeasonCard::showEpisodes()
{
    const QSignalBlocker noEpisodes(m_episodes);
    const QSignalBlocker noTotal(m_total);
    const std::optional<int> stated = withStatedEpisodes(m_followed).episodes;
    const bool isAllUncounted = !stated && entry().status == WatchStatus::Completed;
    m_episodes->setSpecialValueText(isAllUncounted ? tr("All", "of the episodes") : QString());
    m_episodes->setValue(entry().episodesWatched);
    //: Before a number of episodes that nobody stated, with the blank between them
    m_total->setPrefix(m_followed.season.episodes && !stated ? tr("about ") : QString());
    //: In place of a number of episodes that nobody knows
    m_total->setSpecialValueText(tr("?"));
    m_total->setValue(m_followed.season.episodes.value_or(0));
    m_oneMore->setEnabled(!m_isReadOnly && (stated ? entry().episodesWatched < *stated : !isAllUncounted));
}

void SeasonCard::chooseStatus(int row)
{
    const WatchStatus status = allWatchStatuses[static_cast<size_t>(row)];
    if (m_followed.entry && status != entry().status)
        Q_EMIT entryEdited(entry(), withStatus(entry(), status, withStatedEpisodes(m_followed),
                                               m_now.toTimeZone(m_style.zone).date()));
}

void SeasonCard::chooseEpisodes(int episodes)
{
    if (m_followed.entry && episodes != entry().episodesWatched)
        Q_EMIT watchedChosen(season(), episodes);
}

void SeasonCard::chooseScore(int score)
{
    WatchEntry after = entry();
    after.score = score > 0 ? std::optional(score) : std::nullopt;
    if (m_followed.entry && after != entry())
        Q_EMIT entryEdited(entry(), after);
}

void SeasonCard::writeNotes()
{
    WatchEntry after = entry();
    after.notes = m_notes->toPlainText();
    if (m_followed.entry && after != entry())
        Q_EMIT entryEdited(entry(), after);
}

bool SeasonCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        writeNotes();
    return Card::eventFilter(watched, event);
}

} // namespace raiki
