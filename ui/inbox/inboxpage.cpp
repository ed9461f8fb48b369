// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/inbox/inboxpage.h"

#include "core/base/logging.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/newstext.h"
#include "ui/common/shapes.h"
#include "ui/inbox/correctiondialog.h"
#include "ui/inbox/inboxdelegate.h"
#include "ui/inbox/inboxmodel.h"
#include "ui/inbox/newspanel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace raiki {

namespace {

constexpr int listWidth = 360;    ///< to begin with; the user moves the border
constexpr int charsBesideIt = 92; ///< a page narrower than so many letters has the news below the list

QStringList aliasesOf(const Watchlist &watchlist, ShowId show)
{
    const Result<ShowDetails> details = watchlist.details(show);
    return details ? details->show.titles.aliases : QStringList();
}

} // namespace

InboxPage::InboxPage(const Services &services, Prompts &prompts, QWidget *parent)
    : Page(PageId::Inbox, parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(new InboxModel(this))
    , m_stack(new QStackedWidget(this))
{
    m_refresh = addHeaderAction("refresh");
    connect(m_refresh, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::PollFeeds); });
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(space::s);
    m_stack->addWidget(m_split);
    setUpList();
    setUpPanel();
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes({listWidth, listWidth * 3 / 2});
    setUpEmptyState();
    setContent(m_stack);
    connect(&m_services.inbox, &Inbox::changed, this, &InboxPage::reload);
    connect(&m_services.intake, &FeedIntake::tookIn, this, &InboxPage::reload);
    connect(&m_services.watchlist, &Watchlist::changed, this, &InboxPage::reload);
    connect(&m_services.preferences, &Preferences::changed, this, &InboxPage::reload);
    reload();
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < charsBesideIt * letterWidth(*this);
    const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    m_split->setSizes(isNarrow ? QList<int>{2, 3} : QList<int>{listWidth, listWidth * 3 / 2});
}

void InboxPage::setUpList()
{
    m_list = new QListView(m_split);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(240);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillDismissMenu(menu);
        menu->popup(m_list->viewport()->mapToGlobal(place));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InboxPage::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &InboxPage::showCurrent);
}

void InboxPage::setUpPanel()
{
    auto *card = new Card(m_split);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(2, 2, 2, 2);
    auto *scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panel = new NewsPanel(scroll);
    scroll->setWidget(m_panel);
    m_panel->setAutoFillBackground(false); // the scroll area has set it; the card is the ground
    layout->addWidget(scroll);
    connect(m_panel, &NewsPanel::accepted, this, &InboxPage::accept);
    connect(m_panel, &NewsPanel::dismissed, this, &InboxPage::dismiss);
    connect(m_panel->moreMenu(), &QMenu::aboutToShow, this, [this] { fillDismissMenu(m_panel->moreMenu()); });
    connect(m_panel, &NewsPanel::correctionRequested, this, &InboxPage::correct);
    connect(m_panel, &NewsPanel::showRequested, this, [this] {
        if (const InboxRow *row = current())
            Q_EMIT showRequested(row->show, row->season);
    });
    connect(m_panel, &NewsPanel::articleRequested, this, [this] {
        if (const InboxRow *row = current())
            m_prompts.openLink(row->link);
    });
}

void InboxPage::setUpEmptyState()
{
    m_empty = new EmptyState("inbox", this);
    m_emptyFeeds = m_empty->addButton("feeds");
    connect(m_emptyFeeds, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Feeds); });
    m_stack->addWidget(m_empty);
}

void InboxPage::retranslate()
{
    setTitle(tr("Inbox"));
    m_refresh->setText(tr("Check now"));
    m_refresh->setToolTip(tr("Check the feeds for news now"));
    m_list->setAccessibleName(tr("News for your shows"));
    m_empty->setText(
        tr("All clear"),
        tr("When a feed brings news of a show on your list, it waits here with the words that say so."));
    m_emptyFeeds->setText(tr("See your feeds"));
    m_panel->retranslate();
    reload();
}

void InboxPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    QTimer::singleShot(0, this, &InboxPage::keepSeen);
}

void InboxPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    QTimer::singleShot(0, this, &InboxPage::keepSeen); // not while the window is going for good
}

/** What was there is no longer new; what comes in from now on is. */
void InboxPage::keepSeen()
{
    PreferenceValues values = m_services.preferences.values();
    for (const InboxItem &item : m_model->rows())
        values.newsSeenUpTo = std::max(values.newsSeenUpTo, item.row.id);
    if (const auto saved = m_services.preferences.save(values); !saved)
        qCWarning(lcUi) << "what was seen is not kept:" << saved.error().detail;
}

void InboxPage::focusFirst()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void InboxPage::choose(AnnouncementId news)
{
    const std::vector<InboxItem> &items = m_model->rows();
    const auto found = std::find_if(items.begin(), items.end(),
                                    [news](const InboxItem &item) { return item.row.id == news; });
    if (found != items.end())
        m_list->setCurrentIndex(m_model->index(static_cast<int>(found - items.begin())));
}

void InboxPage::reload()
{
    m_model->setReading(m_services.clock.now(), m_services.dateStyle());
    const auto rows = m_services.inbox.waiting();
    if (!rows) {
        Q_EMIT noticed(errorText(rows.error(), tr("The inbox could not be read.")), NoticeKind::Problem);
        return;
    }
    const int place = m_list->currentIndex().row();
    m_model->setRows(*rows);
    m_stack->setCurrentWidget(rows->empty() ? static_cast<QWidget *>(m_empty) : m_split);
    if (!rows->empty() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(qBound(0, place, m_model->rowCount() - 1)));
    tellCounts(*rows);
    showCurrent();
}

/** The feeds count what was flagged, here is also what waits for a decision: which of it, or the two numbers
 * seem to contradict each other. */
void InboxPage::tellCounts(const std::vector<InboxRow> &rows)
{
    const auto toDecide = std::count_if(rows.begin(), rows.end(), [](const InboxRow &row) {
        return row.decision.action == IntakeAction::Review;
    });
    QStringList parts;
    if (!rows.empty())
        parts << tr("%n piece(s) of news", nullptr, static_cast<int>(rows.size()));
    if (toDecide > 0)
        parts << tr("%n to decide", nullptr, static_cast<int>(toDecide));
    setSummary(parts.join(QStringLiteral(" · ")));
}

const InboxRow *InboxPage::current() const
{
    const InboxItem *item = m_model->rowAt(m_list->currentIndex());
    return item ? &item->row : nullptr;
}

void InboxPage::showCurrent()
{
    const InboxRow *row = current();
    if (!row)
        return;
    const auto known = m_services.inbox.knownOtherwise(*row);
    m_panel->setSourceNames(m_services.subscriptions.sourceNames().valueOr({}));
    m_panel->setRow(*row, known ? *known : std::nullopt, m_model->now(), m_model->style());
}

void InboxPage::decide(const QString &doneSentence,
                       const std::function<Result<void>(AnnouncementId)> &decision)
{
    const InboxRow *row = current();
    if (!row)
        return;
    const auto done = decision(row->id);
    if (!done)
        Q_EMIT noticed(errorText(done.error(), tr("Nothing was changed.")), NoticeKind::Problem);
    else if (!doneSentence.isEmpty())
        Q_EMIT noticed(doneSentence, NoticeKind::Done);
}

void InboxPage::accept()
{
    const InboxRow *row = current();
    if (!row)
        return;
    // A notice offers to undo the newest change of the list, and marking as seen is none.
    if (row->decision.action == IntakeAction::Review)
        decideForShow(tr("Taken into %1.").arg(row->showTitle), row->show,
                      [this](AnnouncementId id) { return m_services.inbox.accept(id); });
    else
        decide({}, [this](AnnouncementId id) { return m_services.inbox.accept(id); });
}

/** As decide(), and says by which name @p show is known from now on. */
void InboxPage::decideForShow(const QString &doneSentence, ShowId show,
                              const std::function<Result<void>(AnnouncementId)> &decision)
{
    const InboxRow *row = current();
    if (!row)
        return;
    const QStringList before = aliasesOf(m_services.watchlist, show);
    const Result<void> done = decision(row->id);
    if (!done) {
        Q_EMIT noticed(errorText(done.error(), tr("Nothing was changed.")), NoticeKind::Problem);
        return;
    }
    QStringList sentences{doneSentence};
    for (const QString &alias : aliasesOf(m_services.watchlist, show)) {
        if (!before.contains(alias))
            sentences << tr("News of “%1” now means it too.").arg(alias);
    }
    Q_EMIT noticed(sentences.join(u' '), NoticeKind::Done);
}

void InboxPage::dismiss()
{
    const InboxRow *row = current();
    const bool wasTaken = row && row->decision.action == IntakeAction::Flag;
    decide(wasTaken ? tr("Dismissed: what it said is taken back.") : tr("Dismissed."),
           [this](AnnouncementId id) { return m_services.inbox.dismiss(id); });
}

void InboxPage::dismissAll(const std::vector<AnnouncementId> &ids)
{
    const auto done = m_services.inbox.dismiss(ids);
    if (!done)
        Q_EMIT noticed(errorText(done.error(), tr("Nothing was changed.")), NoticeKind::Problem);
    else
        Q_EMIT noticed(tr("%n piece(s) of news dismissed.", nullptr, static_cast<int>(ids.size())),
                       NoticeKind::Done);
}

void InboxPage::fillDismissMenu(QMenu *menu)
{
    menu->clear();
    const InboxRow *row = current();
    if (!row)
        return;
    std::vector<InboxRow> all;
    for (const InboxItem &item : m_model->rows())
        all.push_back(item.row);
    const auto add = [&](NewsLikeness likeness, const QString &text) {
        const std::vector<AnnouncementId> ids = newsLike(all, *row, likeness);
        //: %1 for example "Dismiss all news of Medalist", %2 how many
        const QString label =
            tr("%1 (%2)").arg(QString(text).replace(u'&', QLatin1String("&&"))).arg(ids.size());
        menu->addAction(label, this, [this, ids] { dismissAll(ids); });
    };
    add(NewsLikeness::Show, tr("Dismiss all news of %1").arg(row->showTitle));
    //: %1 a kind of news, such as "Film"
    add(NewsLikeness::Kind,
        tr("Dismiss all of this kind: %1").arg(announcementKindText(row->announcement.kind)));
    add(NewsLikeness::Feed, tr("Dismiss all from %1").arg(row->feedTitle));
}

void InboxPage::correct()
{
    const InboxRow *row = current();
    const auto seasons = m_services.watchlist.followedSeasons();
    if (!row || !seasons)
        return;
    auto *dialog = new CorrectionDialog(*row, *seasons, m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::corrected, this,
            [this, id = row->id](const Inbox::Correction &correction) {
                decideForShow(tr("Corrected."), correction.show,
                              [&](AnnouncementId) { return m_services.inbox.correct(id, correction); });
            });
    dialog->open();
}

} // namespace raiki
