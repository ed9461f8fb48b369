// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/addfeeddialog.h"

#include "core/feeds/feedaddress.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/newstext.h"
#include "ui/common/theme.h"
#include "ui/feeds/feedconsent.h"
#include "ui/feeds/postslist.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace raiki {

namespace {

constexpr size_t foundPosts = 30;
constexpr int dialogWidth = 640;
constexpr int heightWithPosts = 620;

} // namespace

AddFeedDialog::AddFeedDialog(const Services &services, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_prompts(prompts)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a feed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    setUpAddress();
    setUpResult();
    setUpButtons();
    resize(dialogWidth, 0);
    setState(State::Asking);
    m_address->setFocus(Qt::OtherFocusReason);
}

AddFeedDialog::~AddFeedDialog()
{
    stopLooking();
}

void AddFeedDialog::done(int result)
{
    stopLooking();
    QDialog::done(result);
}

void AddFeedDialog::setUpAddress()
{
    QLabel *words =
        plainLabel(this, tr("Paste the &address of a news site, a feed, a calendar or a YouTube channel:"));
    words->setWordWrap(true);
    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setClearButtonEnabled(true);
    m_address->addAction(lineIcon("globe", QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    words->setBuddy(m_address);
    m_look = new QPushButton(this);
    m_look->setAutoDefault(false);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0); // how much there is to ask shows only on the way
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::xs);
    m_progress->setAccessibleName(tr("Looking for feeds"));
    m_note = plainLabel(this);
    makeReadable(m_note);
    m_note->hide(); // until there is something to say
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_address, 1);
    row->addWidget(m_look);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(words);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    connect(m_address, &QLineEdit::textChanged, this, &AddFeedDialog::forget);
    connect(m_look, &QPushButton::clicked, this, &AddFeedDialog::lookOrStop);
}

void AddFeedDialog::setUpResult()
{
    m_result = new QWidget(this);
    m_choice = new QComboBox(m_result);
    m_choice->setAccessibleName(tr("Feed"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_title = sectionLabel(m_result);
    m_title->setWordWrap(true);
    m_about = mutedLabel(m_result);
    makeReadable(m_about);
    m_posts = new PostsList(m_result);
    m_posts->setAccessibleName(tr("Newest posts"));
    m_posts->setAccessibleDescription(tr("Enter opens the article."));
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_choice);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_posts, 1);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->addWidget(m_result, 1);
    all->addStretch(0);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AddFeedDialog::showFeed);
    connect(m_posts, &PostsList::linkRequested, this, [this](const QUrl &link) { m_prompts.openLink(link); });
}

void AddFeedDialog::setUpButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_subscribe = buttons->addButton(tr("Subscribe"), QDialogButtonBox::AcceptRole);
    m_unseen = buttons->addButton(tr("Add without looking"), QDialogButtonBox::ActionRole);
    setPlainToolTip(m_unseen, tr("Puts the address on the list as it is"));
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddFeedDialog::subscribe);
    connect(m_unseen, &QPushButton::clicked, this, &AddFeedDialog::addUnseen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void AddFeedDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

/** What can be done now, and what Enter does. */
void AddFeedDialog::setState(State state)
{
    m_state = state;
    const bool isFound = state == State::Found;
    const bool isLooking = state == State::Looking;
    m_progress->setVisible(isLooking);
    m_result->setVisible(isFound);
    m_unseen->setVisible(state == State::Unseen);
    m_subscribe->setVisible(isFound);
    m_look->setText(isLooking ? tr("Stop") : tr("Find the feed"));
    m_look->setEnabled(!m_address->text().trimmed().isEmpty());
    QPushButton *forEnter = isFound ? m_subscribe : m_look;
    forEnter->setDefault(true);
    setPrimary(m_look, !isFound && !isLooking);
    setPrimary(m_subscribe, isFound);
    grow(isFound ? heightWithPosts : 0);
}

/** As high as its texts need (a window does not follow labels that wrap), about its middle, within the
 * screen. It never shrinks under the hand. */
void AddFeedDialog::grow(int least)
{
    const QRect room = screen()->availableGeometry().adjusted(0, space::xxl, 0, -space::l);
    const int more = qMin(qMax(least, layout()->totalHeightForWidth(width())), room.height()) - height();
    if (more <= 0)
        return;
    resize(width(), height() + more);
    if (isVisible())
        move(x(), qBound(room.top(), y() - more / 2, qMax(room.top(), room.bottom() - height())));
}

void AddFeedDialog::forget()
{
    stopLooking();
    setNote({});
    setState(State::Asking);
}

void AddFeedDialog::lookOrStop()
{
    if (m_state == State::Looking)
        return forget();
    const QUrl address = typedAddress(m_address->text());
    if (!Subscriptions::canBePolled(address)) {
        setNote(tr("This is no http or https address. Copy it from your browser's address bar."));
        setState(State::Asking);
        return;
    }
    if (!mayUseNetwork(m_services)) {
        setNote(
            tr("Nobody was contacted, since you have not agreed to that. You can add the address as it is."));
        setState(State::Unseen);
    }
    raiki::askConsent(
        m_services, m_prompts, this, [this, address] { look(address); },
        [this](const QString &problem) { setNote(problem); });
}

void AddFeedDialog::look(const QUrl &address)
{
    setNote(tr("Looking at %1…").arg(address.host()));
    setState(State::Looking);
    m_services.finder.find(address,
                           [self = QPointer<AddFeedDialog>(this), search = ++m_search](FeedSearch found) {
                               if (self && self->m_search == search && self->m_state == State::Looking)
                                   self->take(std::move(found));
                           });
}

void AddFeedDialog::stopLooking()
{
    if (m_state == State::Looking)
        m_services.finder.cancel();
}

void AddFeedDialog::take(FeedSearch search)
{
    if (search.feeds.empty())
        return takeFailure(search.failure.value_or(HttpFailure{}));
    m_found = std::move(search.feeds);
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const FoundFeed &feed : m_found)
        m_choice->addItem(feed.title.isEmpty() ? feed.url.toDisplayString() : feed.title);
    m_choice->setVisible(m_found.size() > 1);
    m_title->setVisible(m_found.size() == 1);
    setNote(m_found.size() > 1 ? tr("The site has %n feed(s). Choose one:", nullptr, int(m_found.size()))
                               : QString());
    setState(State::Found);
    showFeed(0);
    // Not the posts, where Enter opens an article: who came so far wants the feed.
    (m_found.size() > 1 ? static_cast<QWidget *>(m_choice) : m_subscribe)->setFocus(Qt::OtherFocusReason);
}

void AddFeedDialog::takeFailure(const HttpFailure &failure)
{
    const QString why =
        fetchFailureText(failure.kind, failure.httpStatus, failure.detail, AfterFailure::UpToTheUser);
    const bool wasRead = failure.kind == FetchFailure::NotAFeed || failure.kind == FetchFailure::Gone;
    //: %1 a sentence: why a site could not be read
    setNote(wasRead ? why
                    : tr("%1 You can look again later, or add the address as it is: then Raiki tries it "
                         "again by itself.")
                          .arg(why));
    setState(wasRead ? State::Asking : State::Unseen);
}

void AddFeedDialog::showFeed(int place)
{
    if (place < 0 || size_t(place) >= m_found.size())
        return;
    const FoundFeed &feed = m_found[size_t(place)];
    const auto posts = previewOf(feed.document, m_services.intake, foundPosts);
    const bool isNew = !m_services.subscriptions.find(feed.url.toString(QUrl::FullyEncoded));
    m_title->setText(feed.title.isEmpty() ? feed.url.host() : feed.title);
    m_about->setText(posts ? findings(feed, *posts) : errorText(posts.error()));
    m_posts->setPosts(posts.valueOr({}), m_services.clock.now(), m_services.dateStyle());
    m_subscribe->setEnabled(isNew);
    m_subscribe->setText(isNew ? tr("Subscribe") : tr("On your list already"));
}

QString AddFeedDialog::findings(const FoundFeed &feed, const std::vector<FeedPost> &posts) const
{
    const auto naming = std::count_if(posts.begin(), posts.end(),
                                      [](const FeedPost &post) { return !post.showTitle.isEmpty(); });
    QStringList lines{feed.url.toDisplayString()};
    if (posts.empty())
        lines << tr("It has no posts now. Raiki reads those to come.");
    else
        //: %1 "The newest 30 posts", %2 "2 of them name a show of your list"
        lines << tr("%1; %2.").arg(tr("The newest %n post(s)", nullptr, int(posts.size())),
                                   naming == 0
                                       ? tr("none of them names a show of your list")
                                       : tr("%n of them name(s) a show of your list", nullptr, int(naming)));
    if (feed.document.problem)
        lines << tr("Its document is damaged at line %1; what comes before is read.")
                     .arg(feed.document.problem->line);
    return lines.join(u'\n');
}

void AddFeedDialog::subscribe()
{
    const int place = qMax(0, m_choice->currentIndex());
    if (m_state == State::Found && size_t(place) < m_found.size())
        add(m_found[size_t(place)].url, &m_found[size_t(place)]);
}

void AddFeedDialog::addUnseen()
{
    const QUrl typed = typedAddress(m_address->text());
    add(feedOfKnownPage(typed).value_or(typed), nullptr);
}

void AddFeedDialog::add(const QUrl &url, const FoundFeed *found)
{
    const Result<FeedId> feed = m_services.subscriptions.add(url, found ? found->title : QString());
    if (!feed) {
        setNote(feed.error().code == ErrorCode::AlreadyExists
                    ? tr("This feed is on your list already.")
                    : errorText(feed.error(), tr("The feed was not added.")));
        return;
    }
    Q_EMIT added(*feed, found);
    accept();
}

} // namespace raiki
