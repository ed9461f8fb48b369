// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/showpage.h"

#include "ui/common/changetext.h"
#include "ui/common/entryedits.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/theme.h"
#include "ui/common/visibleminutes.h"
#include "ui/show/coverlabel.h"
#include "ui/show/nexttext.h"
#include "ui/show/premieredialog.h"
#include "ui/show/seasoncard.h"
#include "ui/show/shownamescard.h"
#include "ui/show/showremindersdialog.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace raiki {

namespace {

constexpr int charsInALine = 96; ///< a page narrower than so many letters has the ends of its lines below

} // namespace

ShowPage::ShowPage(const Services &services, Prompts &prompts, QWidget *parent)
    : Page(PageId::Show, parent)
    , m_services(services)
    , m_prompts(prompts)
{
    setUpHeader();
    setUpContent();
    connect(&m_services.watchlist, &Watchlist::changed, this, &ShowPage::patch);
    connect(&m_services.preferences, &Preferences::changed, this, &ShowPage::showCards);
    new VisibleMinutes(this, m_services.clock, [this] { showTime(); });
}

void ShowPage::setUpHeader()
{
    m_cover = new CoverLabel(m_services.covers, m_prompts, this);
    connect(m_cover, &CoverLabel::failed, this,
            [this](const QString &sentence) { Q_EMIT noticed(sentence, NoticeKind::Problem); });
    m_back = new QToolButton(this);
    m_back->setAutoRaise(true);
    m_back->setIcon(lineIcon("back"));
    addHeaderLead(m_cover);
    addHeaderLead(m_back);
    connect(m_back, &QToolButton::clicked, this, &Page::backRequested);
    m_reminders = addHeaderAction("bell");
    connect(m_reminders, &QPushButton::clicked, this, &ShowPage::askReminders);
    m_addSeason = addHeaderAction("add");
    connect(m_addSeason, &QPushButton::clicked, this, &ShowPage::askSeason);
    m_remove = addHeaderAction("remove");
    connect(m_remove, &QPushButton::clicked, this, &ShowPage::removeWholeShow);
}

void ShowPage::setUpContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space::m, space::l);
    layout->setSpacing(space::m);
    m_cardLayout = new QVBoxLayout;
    m_cardLayout->setSpacing(space::m);
    m_names = new ShowNamesCard(content);
    connect(m_names, &ShowNamesCard::aliasRequested, this, &ShowPage::askAlias);
    connect(m_names, &ShowNamesCard::aliasRemoved, this, &ShowPage::removeAlias);
    connect(m_names, &ShowNamesCard::linkRequested, this,
            [this](const QUrl &link) { m_prompts.openLink(link); });
    layout->addLayout(m_cardLayout);
    layout->addWidget(m_names);
    layout->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    setContent(m_scroll);
}

void ShowPage::retranslate()
{
    m_cover->retranslate();
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(
        tr("Back (%1)").arg(QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)));
    m_addSeason->setText(tr("Add a season…"));
    m_remove->setText(tr("Remove…"));
    m_remove->setAccessibleName(tr("Remove the show"));
    m_names->retranslate();
    showCards();
}

bool ShowPage::setShow(ShowId show, SeasonId season, News news)
{
    Result<ShowDetails> details = m_services.watchlist.details(show);
    if (!details) {
        Q_EMIT noticed(errorText(details.error(), tr("The show could not be opened.")), NoticeKind::Problem);
        return false;
    }
    const bool isAnother = show != m_details.show.id;
    if (isAnother) {
        m_new.clear();
        for (const auto &[id, card] : m_cards)
            card->deleteLater();
        m_cards.clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    take(*std::move(details));
    if (news == News::Seen)
        clearFlags(season);
    return true;
}

void ShowPage::scrollTo(SeasonId season)
{
    // After the layout: the cards have no place before.
    QTimer::singleShot(0, this, [this, season] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto card = m_cards.find(season);
        const bool isFirst = card == m_cards.end() || card->second->y() < m_scroll->viewport()->height() / 3;
        m_scroll->verticalScrollBar()->setValue(isFirst ? 0 : card->second->y());
    });
}

void ShowPage::take(ShowDetails details)
{
    m_details = std::move(details);
    for (const FollowedSeason &followed : m_details.seasons) {
        if (followed.isFlagged)
            m_new.insert(followed.season.id);
    }
    showCards();
}

/** The user looks at the news of @p season now (none: of all): they are no longer new elsewhere. */
void ShowPage::clearFlags(SeasonId season)
{
    const std::vector<FollowedSeason> seasons = m_details.seasons; // clearing reads the show anew
    for (const FollowedSeason &followed : seasons) {
        const bool isMeant = !season.isValid() || followed.season.id == season;
        if (!followed.isFlagged || !isMeant || m_services.isReadOnly)
            continue;
        if (const Result<void> done = m_services.watchlist.clearFlag(followed.season.id); !done)
            Q_EMIT noticed(errorText(done.error()), NoticeKind::Problem);
    }
}

SeasonCard *ShowPage::cardOf(SeasonId season)
{
    const auto found = m_cards.find(season);
    if (found != m_cards.end())
        return found->second;
    SeasonCard *card = m_cards[season] = new SeasonCard(this);
    card->setReadOnly(m_services.isReadOnly);
    connect(card, &SeasonCard::addRequested, this, [this](SeasonId id) {
        apply(addEntry(m_details, id, WatchStatus::PlanToWatch, m_services.clock),
              tr("The season was not added."));
    });
    connect(card, &SeasonCard::removeRequested, this, [this](SeasonId id) {
        const Result<ChangeSet> changes = entriesRemoved(m_services.watchlist, {id});
        if (changes)
            apply(*changes, tr("The season was not removed."));
    });
    connect(card, &SeasonCard::premiereRequested, this, &ShowPage::askPremiere);
    connect(card, &SeasonCard::entryEdited, this, [this](const WatchEntry &before, const WatchEntry &after) {
        apply(editEntry(m_details.show.titles.preferred(), before, after, m_services.clock),
              tr("The change was not made."));
    });
    connect(card, &SeasonCard::watchedChosen, this, [this](SeasonId id, int episodes) {
        setProgress(id, {episodes, {}});
    });
    connect(card, &SeasonCard::totalChosen, this, [this](SeasonId id, int episodes) {
        setProgress(id, {{}, episodes});
    });
    connect(card, &SeasonCard::linkRequested, this, [this](const QUrl &link) { m_prompts.openLink(link); });
    return card;
}

void ShowPage::showTime()
{
    if (!m_details.show.id.isValid())
        return;
    showSummary();
    for (const auto &[season, card] : m_cards)
        card->setNow(m_services.clock.now());
}

/** When the next season comes, and the show's other titles. */
void ShowPage::showSummary()
{
    QStringList others = m_details.show.titles.all();
    others.removeAll(m_details.show.titles.preferred(m_services.preferences.values().titleLanguage));
    QStringList lines{nextText(m_details.seasons, m_services.dateStyle(), m_services.clock),
                      others.mid(0, 2).join(QStringLiteral("  ·  "))};
    lines.removeAll(QString());
    setSummary(lines.join(QLatin1Char('\n')));
}

void ShowPage::showCards()
{
    if (!m_details.show.id.isValid())
        return;
    const PreferenceValues &values = m_services.preferences.values();
    const QString title = m_details.show.titles.preferred(values.titleLanguage);
    setTitle(title);
    m_cover->setShow(m_details.show.id, title);
    showSummary();
    const bool isMuted = isShowMuted(m_details);
    m_reminders->setText(isMuted ? tr("Muted…") : tr("Reminders…"));
    m_reminders->setIcon(lineIcon(isMuted ? "bell-off" : "bell"));
    const auto sources = m_services.subscriptions.sourceNames().valueOr({});
    std::map<SeasonId, SeasonCard *> gone = m_cards;
    int place = 0;
    for (const FollowedSeason &followed : m_details.seasons) {
        const bool isMade = !m_cards.contains(followed.season.id);
        SeasonCard *card = cardOf(followed.season.id);
        gone.erase(followed.season.id);
        card->setNarrow(m_isNarrow);
        card->setSourceNames(sources);
        card->setScoreScale(values.scoreScale);
        card->setWish(values.reminders.releaseOf(followed.season.show));
        card->setSeason(followed, m_services.dateStyle(), m_services.clock.now(),
                        m_new.contains(followed.season.id));
        if (isMade) // of what is still to come, the question is how we know
            card->setHistoryShown(isToCome(followed, m_services.clock));
        m_cardLayout->insertWidget(place++, card);
    }
    for (const auto &[season, card] : gone) {
        m_cards.erase(season);
        card->hide();
        card->deleteLater();
    }
    m_names->setShow(m_details);
}

void ShowPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < charsInALine * letterWidth(*this);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        showCards();
}

void ShowPage::patch(const ChangedRows &rows)
{
    if (!m_details.show.id.isValid() || (!rows.everything && !rows.shows.contains(m_details.show.id)))
        return;
    Result<ShowDetails> details = m_services.watchlist.details(m_details.show.id);
    if (details) {
        take(*std::move(details));
        return;
    }
    m_details = {};
    if (isVisible())
        Q_EMIT backRequested(); // it is gone: removed here, or by an undo
}

void ShowPage::apply(const ChangeSet &changes, const QString &notDone)
{
    if (changes.isEmpty())
        return;
    const Result<ChangeSet> applied = m_services.watchlist.apply(changes);
    if (applied) {
        Q_EMIT noticed(changeDoneText(*applied, m_services.preferences.values().scoreScale),
                       NoticeKind::Done);
        return;
    }
    Q_EMIT noticed(errorText(applied.error(), notDone), NoticeKind::Problem);
    showCards(); // what the controls show is what is stored
}

void ShowPage::setProgress(SeasonId season, const SaidProgress &said)
{
    const Result<std::vector<WatchlistRow>> rows = m_services.watchlist.rowsOf({season});
    if (!rows || rows->empty())
        return;
    const QString problem = progressProblem(rows->front(), said);
    if (problem.isEmpty()) {
        apply(progressChanged(rows->front(), said, m_services.clock), tr("The change was not made."));
        return;
    }
    Q_EMIT noticed(problem, NoticeKind::Problem);
    showCards(); // what the controls show is what is stored
}

void ShowPage::askPremiere(SeasonId season)
{
    const auto followed =
        std::find_if(m_details.seasons.begin(), m_details.seasons.end(),
                     [season](const FollowedSeason &other) { return other.season.id == season; });
    if (followed == m_details.seasons.end())
        return;
    const QString what = title() + QLatin1String(", ") + seasonText(followed->season);
    auto *dialog = new PremiereDialog(what, seasonPremiere(*followed).date, m_services, this);
    connect(dialog, &PremiereDialog::dateChosen, this, [this, season](const FuzzyDate &date) {
        apply(setPremiere(m_details, season, date, m_services.clock), tr("The premiere was not set."));
    });
    dialog->open();
}

void ShowPage::askReminders()
{
    const QString title = m_details.show.titles.preferred(m_services.preferences.values().titleLanguage);
    auto *dialog = new ShowRemindersDialog(m_services, m_details.show.id, title, this);
    connect(dialog, &ShowRemindersDialog::failed, this,
            [this](const QString &sentence) { Q_EMIT noticed(sentence, NoticeKind::Problem); });
    dialog->open();
}

void ShowPage::askSeason()
{
    int next = 1;
    for (const FollowedSeason &followed : m_details.seasons)
        next = std::max(next, followed.season.number.value_or(0) + 1);
    m_prompts.askText(
        this, {tr("Add a season"), tr("Number of the season"), QString::number(next), tr("Add")},
        [this](const QString &text) {
            bool isNumber = false;
            const int number = text.trimmed().toInt(&isNumber);
            if (!isNumber || number < 1 || number > 99)
                Q_EMIT noticed(tr("The season was not added. Its number is from 1 to 99."),
                               NoticeKind::Problem);
            else
                apply(addSeason(m_details, number, {}, m_services.clock), tr("The season was not added."));
        });
}

void ShowPage::askAlias()
{
    m_prompts.askText(
        this, {tr("Add an alias"), tr("Another name under which the news may speak of it"), {}, tr("Add")},
        [this](const QString &text) {
            Show after = m_details.show;
            const QString alias = text.simplified();
            if (alias.isEmpty() || after.titles.all().contains(alias))
                return;
            after.titles.aliases.append(alias);
            apply(editShow(m_details.show, after), tr("The alias was not added."));
        });
}

void ShowPage::removeAlias(const QString &alias)
{
    Show after = m_details.show;
    after.titles.aliases.removeAll(alias);
    apply(editShow(m_details.show, after), tr("The alias was not removed."));
}

void ShowPage::removeWholeShow()
{
    m_prompts.confirm(
        this,
        {tr("Remove the show"),
         tr("%1 and all its seasons will be removed from your list. You can undo this.").arg(title()),
         tr("Remove"), true},
        [this] { apply(removeShow(m_details), tr("The show was not removed.")); });
}

void ShowPage::focusFirst()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace raiki
