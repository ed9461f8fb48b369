// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/feedactions.h"

#include "ui/common/changetext.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/spantext.h"
#include "ui/feeds/feedconsent.h"
#include "ui/feeds/feedpreviewdialog.h"
#include "ui/feeds/feedsmodel.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::minutes, 5> offeredIntervals{30min, 1h, 3h, 6h, 24h};

} // namespace

FeedActions::FeedActions(const Services &services, Prompts &prompts, QWidget *list, Current current)
    : QObject(list)
    , m_services(services)
    , m_prompts(prompts)
    , m_list(list)
    , m_current(std::move(current))
    , m_menu(new QMenu(list))
{
    m_preview = add("note", QKeySequence(Qt::Key_Return), &FeedActions::preview);
    m_refresh = add("refresh", QKeySequence(Qt::SHIFT | Qt::Key_F5), &FeedActions::refresh);
    setUpIntervals();
    m_pause = add("pause", QKeySequence(Qt::CTRL | Qt::Key_M), &FeedActions::togglePause);
    m_rename = add("edit", QKeySequence(Qt::Key_F2), &FeedActions::rename);
    m_site = add("link", {}, &FeedActions::openSite);
    m_menu->addSeparator();
    m_remove = add("remove", QKeySequence::Delete, &FeedActions::remove);
}

QAction *FeedActions::add(const char *icon, const QKeySequence &key, void (FeedActions::*act)())
{
    auto *action = new QAction(lineIcon(icon), QString(), this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_menu->addAction(action);
    m_list->addAction(action);
    return action;
}

void FeedActions::setUpIntervals()
{
    m_intervals = m_menu->addMenu(lineIcon("history"), QString());
}

void FeedActions::retranslate()
{
    m_menu->setAccessibleName(tr("Feed"));
    m_preview->setText(tr("What it brought…"));
    m_refresh->setText(tr("Check now"));
    m_intervals->setTitle(tr("Read every…"));
    m_pause->setText(tr("Quiet (pause)"));
    m_rename->setText(tr("Rename…"));
    m_site->setText(tr("Open the site"));
    m_remove->setText(tr("Remove…"));
}

void FeedActions::popup(const QPoint &globalPosition)
{
    const std::optional<SubscriptionRow> row = m_current();
    if (!row)
        return;
    adapt(*row);
    m_menu->popup(globalPosition);
}

void FeedActions::addTo(QMenu &menu)
{
    const std::optional<SubscriptionRow> row = m_current();
    if (!row)
        return;
    adapt(*row);
    QAction *name = menu.addAction(feedName(row->feed));
    name->setEnabled(false); // whose what follows is
    menu.addActions(m_menu->actions());
}

void FeedActions::follow()
{
    const std::optional<SubscriptionRow> row = m_current();
    if (!row)
        return;
    m_pause->setText(row->feed.paused ? tr("Resume") : tr("Quiet (pause)"));
    m_pause->setIcon(lineIcon(row->feed.paused ? "resume" : "pause"));
    m_site->setVisible(!row->feed.siteUrl.isEmpty());
}

void FeedActions::adapt(const SubscriptionRow &row)
{
    follow();
    adaptIntervals(row.feed);
}

/** The choices, and the feed's own where it is none of them; the current one is checked. */
void FeedActions::adaptIntervals(const Feed &feed)
{
    m_intervals->clear();
    QAction *asTheFeedAsks = m_intervals->addAction(tr("As the feed asks (default)"));
    auto *group = new QActionGroup(asTheFeedAsks);
    const auto choose = [this, group, &feed](QAction *action, std::optional<std::chrono::minutes> interval) {
        action->setCheckable(true);
        action->setChecked(feed.interval == interval);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, interval] { setInterval(interval); });
    };
    choose(asTheFeedAsks, std::nullopt);
    std::vector<std::chrono::minutes> choices(offeredIntervals.begin(), offeredIntervals.end());
    if (feed.interval && std::find(choices.begin(), choices.end(), *feed.interval) == choices.end())
        choices.insert(std::upper_bound(choices.begin(), choices.end(), *feed.interval), *feed.interval);
    for (const std::chrono::minutes interval : choices)
        choose(m_intervals->addAction(pollIntervalText(interval)), interval);
}

void FeedActions::preview()
{
    if (const std::optional<SubscriptionRow> row = m_current())
        (new FeedPreviewDialog(m_services, m_prompts, row->feed.id, m_list->window()))->open();
}

void FeedActions::refresh()
{
    const std::optional<SubscriptionRow> row = m_current();
    if (!row)
        return;
    raiki::askConsent(
        m_services, m_prompts, m_list,
        [&poller = m_services.poller, feed = row->feed.id] { poller.poll({feed}); },
        [this](const QString &problem) { Q_EMIT failed(problem); });
}

void FeedActions::togglePause()
{
    if (const std::optional<SubscriptionRow> row = m_current())
        check([&] { return m_services.subscriptions.setPaused(row->feed.id, !row->feed.paused); },
              tr("The feed was not changed."));
}

void FeedActions::setInterval(std::optional<std::chrono::minutes> interval)
{
    if (const std::optional<SubscriptionRow> row = m_current())
        check([&] { return m_services.subscriptions.setInterval(row->feed.id, interval); },
              tr("The feed was not changed."));
}

void FeedActions::rename()
{
    const std::optional<SubscriptionRow> row = m_current();
    if (!row)
        return;
    m_prompts.askText(m_list, {tr("Rename the feed"), tr("Name:"), feedName(row->feed), tr("Rename")},
                      [this, id = row->feed.id](const QString &text) {
                          check([&] { return m_services.subscriptions.rename(id, text.trimmed()); },
                                tr("The feed was not renamed."));
                      });
}

void FeedActions::openSite()
{
    if (const std::optional<SubscriptionRow> row = m_current())
        m_prompts.openLink(row->feed.siteUrl);
}

void FeedActions::remove()
{
    const std::optional<SubscriptionRow> row = m_current();
    if (!row)
        return;
    Confirmation question;
    question.title = tr("Remove the feed?");
    question.text = tr("“%1” will no longer be checked. What it said stays in the history of your shows.")
                        .arg(feedName(row->feed));
    question.yesText = tr("Remove");
    question.isDestructive = true;
    m_prompts.confirm(m_list, question, [this, id = row->feed.id] {
        check([&] { return m_services.subscriptions.remove(id); }, tr("The feed was not removed."));
    });
}

void FeedActions::check(const std::function<Result<void>()> &change, const QString &notDone)
{
    const auto newest = [this] {
        const std::optional<JournalEntry> entry = m_services.watchlist.nextUndo();
        return entry ? std::pair(entry->number, changeDoneText(entry->changes))
                     : std::pair(qint64{0}, QString());
    };
    const qint64 before = newest().first;
    const Result<void> done = change();
    if (!done)
        Q_EMIT failed(errorText(done.error(), notDone));
    else if (const auto [number, words] = newest(); number > before)
        Q_EMIT changed(words);
}

} // namespace raiki
