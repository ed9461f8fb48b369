// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/addshowdialog.h"

#include "core/catalogue/namedseason.h"
#include "core/shows/titlekey.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/theme.h"
#include "ui/show/cataloguedelegate.h"
#include "ui/show/cataloguemodel.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr std::chrono::milliseconds typingPause{120};

/** Of a season in the box, beside its number: its own title, where that tells it from others of the number.
 */
constexpr int ownTitleRole = Qt::UserRole + 1;

QString ownTitle(const CatalogueShow &show, size_t place)
{
    const std::optional<int> number = show.seasons[place].season.number;
    const auto first =
        std::find_if(show.seasons.begin(), show.seasons.end(),
                     [&number](const CatalogueSeason &season) { return season.season.number == number; });
    if (number && first == show.seasons.begin() + static_cast<std::ptrdiff_t>(place))
        return {};
    for (const QString &title : show.seasons[place].season.titles.all()) {
        if (seasonNamedBy(show, title) == place)
            return title;
    }
    return {};
}

/** The season that the words mean, else the one whose title they found. */
std::optional<size_t> namedSeason(const CatalogueShow &show, const QString &words, const QString &found)
{
    const std::optional<size_t> named = seasonNamedBy(show, words);
    return named ? named : seasonNamedBy(show, found);
}

/** The show a change set is about: its own row, or the one of the season that was added to it. */
ShowId showOf(const ChangeSet &applied)
{
    for (const AnyChange &change : applied.changes) {
        if (const auto *show = std::get_if<Change<Show>>(&change); show && show->after)
            return show->after->id;
        if (const auto *season = std::get_if<Change<Season>>(&change); season && season->after)
            return season->after->show;
    }
    return {};
}

/** The season that goes onto the list by @p applied; none where only what is known of the show grows. */
SeasonId seasonOf(const ChangeSet &applied)
{
    for (const AnyChange &change : applied.changes) {
        if (const auto *entry = std::get_if<Change<WatchEntry>>(&change); entry && entry->after)
            return entry->after->season;
    }
    return {};
}

} // namespace

AddShowDialog::AddShowDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_model(new CatalogueModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a show"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    setUpSearch();
    setUpChoices();
    setUpButtons();
    resize(roomFor(*this, {620, 560}));
    takeChoice();
}

void AddShowDialog::searchFor(const QString &text)
{
    m_text->setText(text);
    m_pause.stop();
    search();
}

void AddShowDialog::setUpSearch()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Title in English, romaji or Japanese"));
    m_text->setAccessibleName(tr("Title of the show"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(lineIcon("search", QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CatalogueDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setAccessibleName(tr("Shows that the catalogue knows"));
    layout()->addWidget(m_text);
    layout()->addWidget(m_list);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        // Enter may come before the search: it must find its button willing.
        m_add->setEnabled(!text.trimmed().isEmpty());
        m_addAnother->setEnabled(m_add->isEnabled());
    });
    connect(&m_pause, &QTimer::timeout, this, &AddShowDialog::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AddShowDialog::takeChoice);
    connect(m_list, &QListView::doubleClicked, this, [this] { add(Then::Close); });
}

void AddShowDialog::setUpChoices()
{
    m_season = new QComboBox(this);
    m_season->setAccessibleName(tr("Season"));
    m_season->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_status = new QComboBox(this);
    m_status->setAccessibleName(tr("Status"));
    for (const WatchStatus status : allWatchStatuses)
        m_status->addItem(statusText(status));
    m_note = mutedLabel(this);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(mutedLabel(this, tr("Season")));
    row->addWidget(m_season, 2);
    row->addSpacing(space::m);
    row->addWidget(mutedLabel(this, tr("Status")));
    row->addWidget(m_status, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    layout()->addWidget(m_note);
    m_added = plainLabel(this);
    m_added->setWordWrap(true);
    m_added->hide();
    layout()->addWidget(m_added);
}

void AddShowDialog::setUpButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    setPrimary(m_add);
    m_addAnother = buttons->addButton(tr("Add and go on"), QDialogButtonBox::ActionRole);
    m_addAnother->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setPlainToolTip(m_addAnother, tr("Adds this show, then another (%1)")
                                      .arg(m_addAnother->shortcut().toString(QKeySequence::NativeText)));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { add(Then::Close); });
    connect(m_addAnother, &QPushButton::clicked, this, [this] { add(Then::Another); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void AddShowDialog::search()
{
    m_pause.stop();
    m_model->search(m_services.catalogue.current(), m_text->text(),
                    m_services.preferences.values().titleLanguage);
    m_list->setCurrentIndex(m_model->index(0));
    takeChoice();
}

/** What becomes of a title that nobody knows: only where feeds are read is it looked for. */
QString AddShowDialog::newsSentence() const
{
    if (m_services.preferences.values().consent != NetworkConsent::Given)
        return tr(
            "News is off: Raiki will look for this title once it may check your feeds (in the settings).");
    const Result<std::vector<SubscriptionRow>> rows = m_services.subscriptions.rows();
    const bool isRead = rows && std::any_of(rows->begin(), rows->end(),
                                            [](const SubscriptionRow &row) { return !row.feed.paused; });
    return isRead
               ? tr("Raiki will look for this title in the news.")
               : tr("No feed is checked: Raiki will look for this title once you add one on the Feeds page.");
}

void AddShowDialog::takeChoice()
{
    fillSeasons();
    const bool hasChoice = m_list->currentIndex().isValid();
    m_add->setEnabled(hasChoice);
    m_addAnother->setEnabled(hasChoice);
    const CatalogueShow *show = m_model->showAt(m_list->currentIndex());
    if (!show) {
        m_note->setText(hasChoice ? newsSentence() : QString());
        return;
    }
    const Result<std::optional<ShowDetails>> existing = m_services.watchlist.holding(*show);
    m_note->setText(existing && *existing ? tr("In your list already: what is new is added to it.")
                                          : QString());
}

void AddShowDialog::fillSeasons()
{
    m_season->clear();
    const CatalogueShow *show = m_model->showAt(m_list->currentIndex());
    const std::optional<int> said = splitSeasonWords(m_model->text()).season;
    const std::optional<size_t> named =
        show ? namedSeason(*show, m_model->text(), m_model->matchedTitle(m_list->currentIndex()))
             : std::nullopt;
    int next = 1;
    int wanted = -1;
    for (size_t place = 0; show && place < show->seasons.size(); ++place) {
        const Season &season = show->seasons[place].season;
        if (!isWholeSeason(season) && m_season->count() > 0 && named != place)
            continue;
        if (named == place)
            wanted = m_season->count();
        addSeasonRow(*show, place);
        next = qMax(next, season.number.value_or(0) + 1);
    }
    const bool isKnown = m_season->count() > 0;
    const int another = isKnown ? next : said.value_or(1);
    m_season->addItem(isKnown ? tr("Season %1, not in the catalogue yet").arg(another)
                              : tr("Season %1").arg(another),
                      another);
    if (wanted < 0 && said)
        wanted = m_season->findData(*said);
    if (wanted >= 0)
        m_season->setCurrentIndex(wanted);
    m_season->setEnabled(m_list->currentIndex().isValid());
}

void AddShowDialog::addSeasonRow(const CatalogueShow &show, size_t place)
{
    const CatalogueSeason &season = show.seasons[place];
    QString label = seasonText(season.season);
    if (season.premiere.isKnown())
        label += QStringLiteral("  ·  ") + shortDateText(season.premiere, m_services.dateStyle());
    m_season->addItem(label, season.season.number ? QVariant(*season.season.number) : QVariant());
    m_season->setItemData(m_season->count() - 1, ownTitle(show, place), ownTitleRole);
}

AddChoice AddShowDialog::choice() const
{
    AddChoice choice;
    const QVariant season = m_season->currentData();
    if (season.isValid())
        choice.season = season.toInt();
    choice.title = m_season->currentData(ownTitleRole).toString();
    choice.status = allWatchStatuses[static_cast<size_t>(m_status->currentIndex())];
    return choice;
}

Result<ChangeSet> AddShowDialog::changes() const
{
    const CatalogueShow *show = m_model->showAt(m_list->currentIndex());
    if (!show) {
        if (const Result<Watchlist::Found> found = m_services.watchlist.find(m_model->text()))
            return Error{ErrorCode::AlreadyExists, m_model->text()};
        return addByTitle(m_model->text(), choice(), m_services.clock);
    }
    const Result<std::optional<ShowDetails>> existing = m_services.watchlist.holding(*show);
    if (!existing)
        return existing.error();
    AddChoice chosen = choice();
    const Catalogue &catalogue = m_services.catalogue.current();
    const std::optional<qint32> named = catalogue.findByStem(m_model->text());
    if (named && catalogue.show(*named).show.titles == show->show.titles)
        chosen.typed = m_model->text();
    return addFromCatalogue(*show, chosen, *existing, m_services.clock);
}

void AddShowDialog::add(Then then)
{
    if (m_pause.isActive())
        search(); // Enter came before the pause: what is added is what was typed
    if (!m_list->currentIndex().isValid())
        return;
    const Result<ChangeSet> wanted = changes();
    if (!wanted) {
        m_note->setText(errorText(wanted.error(), tr("The show was not added.")));
        return;
    }
    if (wanted->isEmpty()) {
        m_note->setText(tr("It is in your list with all that the catalogue knows."));
        return;
    }
    const Result<ChangeSet> applied = m_services.watchlist.apply(*wanted);
    if (!applied)
        m_note->setText(errorText(applied.error(), tr("The show was not added.")));
    else
        finish(*applied, then);
}

/** The show, and which season of it: of several, the title alone does not say which was chosen. */
QString AddShowDialog::addedName(const ChangeSet &applied) const
{
    const Result<ShowDetails> details = m_services.watchlist.details(showOf(applied));
    const FollowedSeason *followed = details ? seasonWithId(*details, seasonOf(applied)) : nullptr;
    if (!followed)
        return applied.subject;
    //: %1 a show, %2 a season of it: "Medalist, Season 2"
    return tr("%1, %2").arg(applied.subject, seasonText(followed->season));
}

void AddShowDialog::finish(const ChangeSet &applied, Then then)
{
    if (then == Then::Close) {
        Q_EMIT added(showOf(applied), addedName(applied));
        accept();
        return;
    }
    m_added->setText(tr("Added: %1").arg(addedName(applied)));
    m_added->setAccessibleName(m_added->text());
    m_added->show();
    QAccessibleEvent alert(m_added, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_cancel->setText(tr("Close")); // nothing is taken back
    m_text->clear();
    m_text->setFocus(Qt::OtherFocusReason);
}

bool AddShowDialog::eventFilter(QObject *watched, QEvent *event)
{
    // From the field, up and down go through the list: one need not leave the keys.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key(); // the type was checked
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const QModelIndex next = m_model->index(m_list->currentIndex().row() + step);
            if (next.isValid())
                m_list->setCurrentIndex(next);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace raiki
