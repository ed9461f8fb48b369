// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/rowactions.h"

#include "ui/common/changetext.h"
#include "ui/common/entryedits.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/listtext.h"
#include "ui/common/scoretext.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

namespace raiki {

namespace {

QString withKey(const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = action.text();
    return key.isEmpty() ? text : QString(text + QLatin1String(" (") + key + QLatin1Char(')'));
}

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

RowActions::RowActions(const Services &services, Prompts &prompts, Selection selection, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_prompts(prompts)
    , m_selection(std::move(selection))
    , m_page(page)
{
    m_open = add("chevron-right", {});
    m_edit = add("edit", QKeySequence(Qt::Key_F2));
    m_oneMore = add("add", QKeySequence(Qt::Key_Plus));
    m_oneLess = add("undo", QKeySequence(Qt::Key_Minus));
    setUpStatus();
    setUpScore();
    m_addTags = add("tag", QKeySequence(Qt::CTRL | Qt::Key_T));
    m_tagMenu = new QMenu(page);
    m_mute = add("bell-off", {});
    m_mute->setCheckable(true);
    m_copy = add("note", QKeySequence::Copy);
    m_copyTable = add("export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_export = add("export", {});
    m_remove = add("remove", QKeySequence::Delete);
    connect(m_open, &QAction::triggered, this, &RowActions::openRequested);
    connect(m_edit, &QAction::triggered, this, &RowActions::editRequested);
    connect(m_oneMore, &QAction::triggered, this, [this] { addEpisodes(m_selection(), 1); });
    connect(m_oneLess, &QAction::triggered, this, [this] { addEpisodes(m_selection(), -1); });
    connect(m_addTags, &QAction::triggered, this, &RowActions::askTags);
    connect(m_tagMenu, &QMenu::aboutToShow, this, &RowActions::fillTags);
    connect(m_mute, &QAction::triggered, this, &RowActions::setMuted);
    connect(m_copy, &QAction::triggered, this, &RowActions::copyRequested);
    connect(m_copyTable, &QAction::triggered, this, &RowActions::copyTableRequested);
    connect(m_export, &QAction::triggered, this, &RowActions::exportRequested);
    connect(m_remove, &QAction::triggered, this, &RowActions::remove);
}

QAction *RowActions::add(const char *iconName, const QKeySequence &key)
{
    auto *action = new QAction(this);
    if (iconName)
        action->setIcon(lineIcon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_all.append(action);
    return action;
}

void RowActions::setUpStatus()
{
    m_statusMenu = new QMenu(m_page);
    for (size_t i = 0; i < allWatchStatuses.size(); ++i) {
        QAction *action =
            add(nullptr, QKeySequence(Qt::SHIFT | Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, status = allWatchStatuses[i]] {
            apply(statusChanged(m_services.watchlist, m_selection(), status, m_services.clock),
                  tr("The status was not changed."));
        });
        m_statusMenu->addAction(action);
        m_statusActions.push_back(action);
    }
}

void RowActions::setUpScore()
{
    m_scoreMenu = new QMenu(m_page);
    connect(m_scoreMenu, &QMenu::aboutToShow, this, &RowActions::fillScores);
}

/** The scale's scores, the best first; of a scale with a hundred, each tenth. */
void RowActions::fillScores()
{
    const ShownScores scale = m_services.preferences.values().scoreScale;
    const int steps = scoreStepCount(scale);
    const QLocale locale;
    const auto give = [this](std::optional<int> score) {
        apply(scoreChanged(m_services.watchlist, m_selection(), score, m_services.clock),
              tr("The score was not changed."));
    };
    m_scoreMenu->clear();
    for (int step = steps; step >= 1; step -= steps > 10 ? steps / 10 : 1) {
        const int score = scoreOfStep(step, scale);
        m_scoreMenu->addAction(scoreText(score, scale, locale), this, [give, score] { give(score); });
    }
    m_scoreMenu->addSeparator();
    m_scoreMenu->addAction(tr("No score"), this, [give] { give(std::nullopt); });
}

void RowActions::askTags()
{
    if (m_selection().isEmpty())
        return;
    m_prompts.askText(m_page, {tr("Add tags"), tr("Tags, with commas between them"), {}, tr("Add")},
                      [this](const QString &text) { changeTags(text.split(QLatin1Char(',')), {}); });
}

/** The tags that any of the rows has. */
void RowActions::fillTags()
{
    m_tagMenu->clear();
    const Result<std::vector<WatchlistRow>> rows = m_services.watchlist.rowsOf(m_selection());
    QStringList tags;
    if (rows) {
        for (const WatchlistRow &row : *rows)
            tags += row.entry.tags;
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    for (const QString &tag : std::as_const(tags))
        m_tagMenu->addAction(menuText(tag), this, [this, tag] { changeTags({}, {tag}); });
    if (tags.isEmpty())
        m_tagMenu->addAction(tr("No tags"))->setEnabled(false);
}

void RowActions::changeTags(const QStringList &added, const QStringList &removed)
{
    apply(tagsChanged(m_services.watchlist, m_selection(), added, removed, m_services.clock),
          tr("The tags were not changed."));
}

void RowActions::addTo(QWidget *view)
{
    view->addActions(m_all);
}

void RowActions::follow(const QItemSelectionModel &selection)
{
    const auto look = [this, &selection] { m_export->setEnabled(selection.hasSelection()); };
    connect(&selection, &QItemSelectionModel::selectionChanged, this, look);
    connect(selection.model(), &QAbstractItemModel::modelReset, this, look);
    look();
}

void RowActions::retranslate()
{
    m_open->setText(tr("Open the show"));
    m_edit->setText(tr("Edit the cell"));
    m_oneMore->setText(tr("One episode more"));
    m_oneLess->setText(tr("One episode less"));
    m_addTags->setText(tr("Add tags…"));
    m_tagMenu->setTitle(tr("Take a tag away"));
    m_mute->setText(tr("Mute: no reminders, no news"));
    m_copy->setText(tr("Copy as text"));
    m_copyTable->setText(tr("Copy as CSV"));
    m_export->setText(tr("Export the selection…"));
    m_remove->setText(tr("Remove from the list"));
    m_statusMenu->setTitle(tr("Set status"));
    m_scoreMenu->setTitle(tr("Set score"));
    for (size_t i = 0; i < allWatchStatuses.size(); ++i)
        m_statusActions[i]->setText(statusText(allWatchStatuses[i]));
    for (QAction *action : std::as_const(m_all))
        action->setToolTip(withKey(*action));
}

QMenu *RowActions::createMenu() const
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_edit});
    menu->addSeparator();
    menu->addActions({m_oneMore, m_oneLess});
    menu->addMenu(m_statusMenu);
    menu->addMenu(m_scoreMenu);
    menu->addAction(m_addTags);
    menu->addMenu(m_tagMenu);
    const Result<std::vector<WatchlistRow>> rows = m_services.watchlist.rowsOf(m_selection());
    m_mute->setChecked(rows && std::all_of(rows->begin(), rows->end(), [](const WatchlistRow &row) {
                           return row.entry.reminders == ReminderChoice::Never;
                       }));
    menu->addAction(m_mute);
    menu->addSeparator();
    menu->addActions({m_copy, m_copyTable, m_export});
    menu->addSeparator();
    menu->addAction(m_remove);
    return menu;
}

void RowActions::edit(const CellEdit &edit)
{
    const Result<ChangeSet> changes = cellEdited(m_services.watchlist, edit, m_services.clock);
    if (!changes && changes.error().code == ErrorCode::InvalidInput)
        Q_EMIT noticed(cellRefusedText(m_services.watchlist, edit), NoticeKind::Problem);
    else
        apply(changes, tr("The cell was not changed."));
}

void RowActions::addEpisodes(const QSet<SeasonId> &seasons, int delta)
{
    const Result<ChangeSet> changes = episodesAdded(m_services.watchlist, seasons, delta, m_services.clock);
    if (changes && changes->isEmpty() && delta > 0 && !seasons.isEmpty())
        Q_EMIT noticed(tr("Every episode is watched already."), NoticeKind::Told);
    apply(changes, tr("The episodes were not changed."));
}

void RowActions::setMuted(bool isMuted)
{
    apply(mutingChanged(m_services.watchlist, m_selection(), isMuted, m_services.clock),
          tr("The reminders were not changed."));
}

void RowActions::remove()
{
    const QSet<SeasonId> seasons = m_selection();
    if (seasons.isEmpty())
        return;
    const auto removeNow = [this, seasons] {
        apply(entriesRemoved(m_services.watchlist, seasons), tr("Nothing was removed."));
    };
    if (seasons.size() == 1) { // one row comes back with one undo: no question
        removeNow();
        return;
    }
    const int count = static_cast<int>(seasons.size());
    m_prompts.confirm(m_page,
                      {tr("Remove from the list"),
                       tr("%n season(s) will be removed from your list. You can undo this.", nullptr, count),
                       tr("Remove"), true},
                      removeNow);
}

void RowActions::apply(const Result<ChangeSet> &changes, const QString &notDone)
{
    if (!changes) {
        Q_EMIT noticed(errorText(changes.error(), notDone), NoticeKind::Problem);
        return;
    }
    if (changes->isEmpty())
        return;
    const Result<ChangeSet> applied = m_services.watchlist.apply(*changes);
    if (!applied)
        Q_EMIT noticed(errorText(applied.error(), notDone), NoticeKind::Problem);
    else
        Q_EMIT noticed(changeDoneText(*applied, m_services.preferences.values().scoreScale),
                       NoticeKind::Done);
}

} // namespace raiki
