// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pageid.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QSet>

#include <functional>
#include <optional>

class QAction;

/** The dialogs that open over the window, and what comes of them. */
namespace raiki {

struct ExportPart;
class ListFinder;
class Page;
struct ListParts;

class WindowDialogs final : public QObject
{
    Q_OBJECT

public:
    WindowDialogs(const Services &services, Prompts &prompts, QWidget *window);

    /** @param text to search the catalogue for at once; empty: the user types */
    void addShow(const QString &text = {});
    void importList();
    /**
     * Asks where to, and writes the list; first which part of it, where one is marked off.
     * @param parts what the page has; nothing: it is not the list's
     */
    void exportList(const std::optional<ListParts> &parts);
    /** Asks where to. */
    void exportSelection(const QSet<SeasonId> &selected);
    /** Asks where to, and writes what @p page lists. */
    void savePage(const Page &page);
    /** What must be asked once; not again while it is open. */
    void startFirstTime();
    /** @param actions what the window and its page do */
    void findAnything(const QList<QAction *> &actions);
    void tellAbout();
    /** Once: what closing the window does. */
    void explainTray();

Q_SIGNALS:
    void showAdded(raiki::ShowId show, const QString &title);
    void showChosen(raiki::ShowId show);
    void listImported(const QString &sentence); ///< what was brought in, to be told
    void told(const QString &sentence, raiki::NoticeKind kind);
    /** What is no change of the list: @p undo takes it back. */
    void toldWithUndo(const QString &sentence, raiki::NoticeKind kind, const std::function<void()> &undo);

private:
    void exportPart(const ExportPart &part);
    void savePageAs(const Page &page, const QString &path);

    Services m_services;
    Prompts &m_prompts;
    QWidget *m_window;
    ListFinder *m_finder;
};

} // namespace raiki
