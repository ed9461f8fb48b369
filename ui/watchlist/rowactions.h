// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pageid.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"
#include "ui/watchlist/celleditor.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QItemSelectionModel;
class QMenu;

/** What one does to rows of the list, one or many: actions with their keys, and a menu of them. */
namespace raiki {

class RowActions final : public QObject
{
    Q_OBJECT

public:
    /** Which rows are meant, when an action is triggered. */
    using Selection = std::function<QSet<SeasonId>()>;

    RowActions(const Services &services, Prompts &prompts, Selection selection, QWidget *page);

    /** The keys work in @p view. */
    void addTo(QWidget *view);
    /** What needs rows can be done while some are chosen there. */
    void follow(const QItemSelectionModel &selection);
    void retranslate();
    /** Owned by the page, deletes itself when closed. */
    [[nodiscard]] QMenu *createMenu() const;
    /** The action that takes the rows out into a file. */
    [[nodiscard]] QAction *exporting() const { return m_export; }
    /** What was written into a cell. */
    void edit(const CellEdit &edit);
    void addEpisodes(const QSet<SeasonId> &seasons, int delta);

Q_SIGNALS:
    void openRequested();
    void editRequested();
    void copyRequested();
    void copyTableRequested();
    void exportRequested();
    void noticed(const QString &sentence, raiki::NoticeKind kind);

private:
    [[nodiscard]] QAction *add(const char *iconName, const QKeySequence &key);
    void setUpStatus();
    void setUpScore();
    void fillScores();
    void askTags();
    void fillTags();
    void changeTags(const QStringList &added, const QStringList &removed);
    void setMuted(bool isMuted);
    void remove();
    void apply(const Result<ChangeSet> &changes, const QString &notDone);

    Services m_services;
    Prompts &m_prompts;
    Selection m_selection;
    QWidget *m_page;
    QList<QAction *> m_all;
    QAction *m_open = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_oneMore = nullptr;
    QAction *m_oneLess = nullptr;
    QAction *m_addTags = nullptr;
    QAction *m_mute = nullptr; ///< checked: nothing of the rows is told
    QAction *m_copy = nullptr;
    QAction *m_copyTable = nullptr;
    QAction *m_export = nullptr;
    QAction *m_remove = nullptr;
    QMenu *m_statusMenu = nullptr;
    QMenu *m_scoreMenu = nullptr;
    QMenu *m_tagMenu = nullptr;             ///< takes tags away
    std::vector<QAction *> m_statusActions; ///< in the order of WatchStatus
};

} // namespace raiki
