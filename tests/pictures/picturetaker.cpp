// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/pictures/picturetaker.h"

#include "ui/common/emptystate.h"
#include "ui/common/page.h"
#include "ui/common/workdialog.h"
#include "ui/feeds/addfeeddialog.h"
#include "ui/find/finddialog.h"
#include "ui/import/fieldrulesdialog.h"
#include "ui/import/importdialog.h"
#include "ui/inbox/newspanel.h"
#include "ui/main/picturesaving.h"
#include "ui/settings/backupscard.h"
#include "ui/settings/firststart.h"
#include "ui/show/shownamescard.h"
#include "ui/show/showremindersdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryFile>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace raiki::pictures {

namespace {

constexpr std::chrono::milliseconds settling{400};
constexpr int mostWaits = 25;

/** From another tracker: to add, to update, in conflict, to review, unchanged, not understood. */
constexpr const char *importedRows = "Title,Status,Episodes watched,Score,Started\n"
                                     "Dandadan,Watching,3,,\n"
                                     "Skip and Loafer,Completed,12,,2023-04-04\n"
                                     "Medalist,On-Hold,9,70,\n"
                                     "One Piece,Watching,1120,75,\n"
                                     "Frieren,,30,,\n"
                                     "Mushishi,Completed,26,9,\n"
                                     "A Show of My Own,Perhaps,1,8,2020-13-40\n"
                                     ",Watching,2,,\n";

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settling, &loop, &QEventLoop::quit);
    loop.exec();
}

/** A page is filled when its catalogue is read: on a busy machine that takes its time. */
bool isFilled(const QWidget &window)
{
    bool hasRows = true;
    for (const Page *page : window.findChildren<Page *>()) {
        for (const QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
            if (!page->isVisible() || !view->isVisible())
                continue;
            if (view->model() && view->model()->rowCount() > 0)
                return true;
            hasRows = false;
        }
    }
    const QList<EmptyState *> saying = window.findChildren<EmptyState *>();
    return hasRows || std::any_of(saying.begin(), saying.end(),
                                  [](const EmptyState *each) { return each->isVisible(); });
}

Services servicesOf(TrackerServices &tracker, const Clock &clock)
{
    return {tracker.watchlist,        tracker.inbox,       tracker.subscriptions,
            tracker.poller,           tracker.finder,      tracker.intake,
            tracker.reminders,        tracker.preferences, tracker.catalogue,
            tracker.catalogueUpdater, tracker.transfer,    tracker.backups,
            tracker.exchange,         tracker.covers,      clock};
}

QAction *actionWithKey(const QWidget &widget, const QKeySequence &key)
{
    const QList<QAction *> actions = widget.findChildren<QAction *>() + widget.actions();
    for (QAction *action : actions) {
        if (action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

} // namespace

PictureTaker::PictureTaker(TrackerServices &services, const Clock &clock, const QString &folder,
                           const QString &prefix, QSize window)
    : m_services(servicesOf(services, clock))
    , m_window(m_services, m_prompts)
    , m_folder(folder)
    , m_prefix(prefix)
{
    m_window.resize(window);
    m_window.show();
    settle();
}

void PictureTaker::keep(QWidget &widget, const QString &name)
{
    const QString file =
        m_folder + QLatin1Char('/') + m_prefix + QLatin1Char('-') + name + QLatin1String(".png");
    if (!widget.grab().save(file)) {
        qWarning("not kept: %s", qPrintable(file));
        m_isAllKept = false;
    }
}

void PictureTaker::press(const QKeySequence &key)
{
    if (QAction *action = actionWithKey(m_window, key))
        action->trigger();
    else
        m_isAllKept = false;
    settle();
}

void PictureTaker::takePage(PageId page, const QString &name)
{
    m_window.showPage(page);
    settle();
    for (int waits = 0; waits < mostWaits && !isFilled(m_window); ++waits)
        settle();
    keep(m_window, name);
    keepSaved(name);
    for (QScrollArea *area : m_window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget() && area->widget()->height() > area->viewport()->height() + 8)
            keep(*area->widget(), name + QLatin1String("-whole"));
    }
}

/** As "Save the page" makes it. */
void PictureTaker::keepSaved(const QString &name)
{
    for (const Page *page : m_window.findChildren<Page *>()) {
        if (!page->isVisible() || !page->savedView())
            continue;
        const QString file =
            m_folder + QLatin1Char('/') + m_prefix + QLatin1Char('-') + name + QLatin1String("-saved.png");
        auto *saving = new PictureSaving(*page->savedView(), page->title(), file, &m_window);
        QEventLoop loop;
        QObject::connect(saving, &PictureSaving::ended, &loop, [&](const Result<void> &saved) {
            m_isAllKept = m_isAllKept && (saved || saved.error().code == ErrorCode::TooLarge);
            loop.quit();
        });
        saving->start();
        loop.exec();
    }
}

void PictureTaker::takePages()
{
    takePage(PageId::Upcoming, QStringLiteral("upcoming"));
    takePage(PageId::Watchlist, QStringLiteral("watchlist"));
    press(QKeySequence(Qt::CTRL | Qt::Key_G));
    keep(m_window, QStringLiteral("covers"));
    press(QKeySequence(Qt::CTRL | Qt::Key_G));
    takePage(PageId::Inbox, QStringLiteral("inbox"));
    takePage(PageId::Feeds, QStringLiteral("feeds"));
    takePage(PageId::SeasonChart, QStringLiteral("chart"));
    takePage(PageId::Calendar, QStringLiteral("calendar"));
    takePage(PageId::Statistics, QStringLiteral("statistics"));
    takePage(PageId::Settings, QStringLiteral("settings"));
    takeBackups();
}

/** What a copy holds, and the question before it takes the list's place. */
void PictureTaker::takeBackups()
{
    auto *card = m_window.findChild<BackupsCard *>();
    const QList<QPushButton *> deeds = card ? card->findChildren<QPushButton *>() : QList<QPushButton *>();
    if (deeds.size() != 3) {
        m_isAllKept = false;
        return;
    }
    for (QPushButton *deed : deeds) { // make, look into, restore
        deed->click();
        settle();
    }
    keep(*card, QStringLiteral("backups"));
    takeDialog(QStringLiteral("restore"));
}

void PictureTaker::takeShow(ShowId show)
{
    m_window.openShow(show);
    settle();
    takePage(PageId::Show, QStringLiteral("show"));
    if (auto *names = m_window.findChild<ShowNamesCard *>())
        Q_EMIT names->aliasRequested();
    takeDialog(QStringLiteral("alias"));
    (new ShowRemindersDialog(m_services, show, QStringLiteral("Medalist"), &m_window))
        ->show(); // deletes itself when closed
    takeDialog(QStringLiteral("reminders"));
    m_window.showPage(PageId::Inbox);
    settle();
    if (auto *news = m_window.findChild<NewsPanel *>())
        Q_EMIT news->correctionRequested();
    takeDialog(QStringLiteral("correction"));
}

void PictureTaker::takeDialog(const QString &name)
{
    settle();
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        auto *field = dialog->findChild<QLineEdit *>();
        if (field && (name == QLatin1String("find") || name == QLatin1String("add"))) {
            field->setText(QStringLiteral("med"));
            settle();
        }
        keep(*dialog, name);
        dialog->close();
        settle();
        return;
    }
    qWarning("no dialog: %s", qPrintable(name));
    m_isAllKept = false;
}

/** The plan of a file that has something for every verdict. */
void PictureTaker::takeImport()
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/raiki-XXXXXX.csv"));
    if (!file.open() || file.write(importedRows) != qint64(qstrlen(importedRows)) || !file.flush()) {
        m_isAllKept = false;
        return;
    }
    auto *dialog = new ImportDialog(m_services, m_prompts, &m_window); // deletes itself when closed
    dialog->show();
    dialog->openFile(file.fileName());
    for (int waits = 0; waits < mostWaits && !dialog->findChild<QTreeView *>()->model()->rowCount(); ++waits)
        settle();
    takeDialog(QStringLiteral("plan"));
    const std::map<ListField, int> differing{
        {ListField::Status, 2}, {ListField::EpisodesWatched, 1}, {ListField::Score, 14}};
    (new FieldRulesDialog(differing, ConflictPolicy::Ask, &m_window))->show(); // deletes itself when closed
    takeDialog(QStringLiteral("rules"));
    auto *work = new WorkDialog(QStringLiteral("Undoing: Import of list.csv."), &m_window);
    work->setPercent(40);
    work->show();
    settle();
    keep(*work, QStringLiteral("work"));
    work->done(QDialog::Accepted);
    settle();
}

void PictureTaker::takeDialogs()
{
    m_window.showPage(PageId::Upcoming);
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    takeDialog(QStringLiteral("find"));
    m_window.runCommand(WindowCommand::AddShow);
    takeDialog(QStringLiteral("add"));
    m_window.runCommand(WindowCommand::ImportList);
    takeDialog(QStringLiteral("import"));
    takeImport();
    (new AddFeedDialog(m_services, m_prompts, &m_window))->show(); // deletes itself when closed
    takeDialog(QStringLiteral("addfeed"));
    FirstStart first(m_services, m_prompts, &m_window);
    first.show();
    takeDialog(QStringLiteral("first"));
}

} // namespace raiki::pictures
