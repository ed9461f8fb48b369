// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/feedpreviewdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/feeds/feedsmodel.h"
#include "ui/feeds/postslist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace raiki {

namespace {

constexpr int storedPosts = 50;

} // namespace

FeedPreviewDialog::FeedPreviewDialog(const Services &services, Prompts &prompts, FeedId feed, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_feed(feed)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    setUpTexts();
    setUpButtons();
    resize(roomFor(*this, {640, 620}));
    connect(&m_services.subscriptions, &Subscriptions::changed, this, &FeedPreviewDialog::reload);
    connect(&m_services.poller, &FeedPoller::finished, this, &FeedPreviewDialog::reload);
    reload();
    m_posts->setFocus(Qt::OtherFocusReason);
}

void FeedPreviewDialog::setUpTexts()
{
    m_title = sectionLabel(this);
    m_title->setWordWrap(true);
    m_address = mutedLabel(this);
    m_state = plainLabel(this);
    m_facts = mutedLabel(this);
    for (QLabel *label : {m_address, m_state, m_facts})
        makeReadable(label);
    m_none = mutedLabel(this);
    m_posts = new PostsList(this);
    m_posts->setAccessibleName(tr("Newest posts"));
    m_posts->setAccessibleDescription(tr("Enter opens the article."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_address, m_state, m_facts, m_none})
        column->addWidget(widget);
    column->addWidget(m_posts, 1);
    connect(m_posts, &PostsList::linkRequested, this, [this](const QUrl &link) { m_prompts.openLink(link); });
}

void FeedPreviewDialog::setUpButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_article = buttons->addButton(tr("Read the article"), QDialogButtonBox::ActionRole);
    m_article->setIcon(lineIcon("link"));
    m_article->setShortcut(Qt::Key_O);
    setPlainToolTip(m_article,
                    tr("%1 (%2)", "action, key")
                        .arg(m_article->text(), m_article->shortcut().toString(QKeySequence::NativeText)));
    m_openSite = buttons->addButton(tr("Open the site"), QDialogButtonBox::ActionRole);
    m_openSite->setIcon(lineIcon("globe"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_article, &QPushButton::clicked, this, [this] { m_prompts.openLink(m_posts->currentLink()); });
    connect(m_openSite, &QPushButton::clicked, this, [this] { m_prompts.openLink(m_site); });
    connect(m_posts, &PostsList::currentLinkChanged, this,
            [this](const QUrl &link) { m_article->setEnabled(!link.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void FeedPreviewDialog::reload()
{
    const auto rows = m_services.subscriptions.rows();
    const auto posts = m_services.subscriptions.newestPosts(m_feed, storedPosts);
    if (!rows || !posts) {
        m_state->setText(errorText(rows ? posts.error() : rows.error(), tr("The feed could not be read.")));
        return;
    }
    const auto row = std::find_if(rows->begin(), rows->end(),
                                  [this](const SubscriptionRow &each) { return each.feed.id == m_feed; });
    if (row == rows->end()) {
        close(); // removed meanwhile
        return;
    }
    const FeedReading reading = feedReading(m_services);
    m_site = row->feed.siteUrl;
    setWindowTitle(feedName(row->feed));
    m_title->setText(feedName(row->feed));
    m_address->setText(row->feed.url.toDisplayString());
    m_address->setVisible(!row->feed.title.isEmpty()); // else it is the name
    const bool isStopped = row->feed.paused || row->feed.health.failure == FetchFailure::Gone;
    m_none->setText(isStopped ? tr("It has brought no posts.")
                              : tr("No posts yet: they come with the next reading."));
    m_state->setText(feedStateText(row->feed, reading));
    m_facts->setText(feedFactsText(*row, reading));
    m_openSite->setVisible(!m_site.isEmpty());
    m_none->setVisible(posts->empty());
    m_posts->setPosts(*posts, reading.now, reading.style);
    m_article->setEnabled(!m_posts->currentLink().isEmpty());
}

} // namespace raiki
