// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/uiservices.h"
#include "ui/find/finddialog.h"
#include "ui/main/desktopprompts.h"
#include "ui/main/mainwindow.h"
#include "ui/main/noticebar.h"
#include "ui/settings/firststart.h"
#include "ui/watchlist/watchlistpage.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** What was done is said, with the way back; what waits for an answer stands in nobody's way. */
class TestNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPauseIsToldAndTakenBack();
    void mutingARowIsToldAndUndone();
    void anExportIsToldByTheName();
    void theFirstChoiceIsChosen();
    void anExportAsksBesideTheWindow();
    void aListThatCanOnlyBeReadIsShown();
    void aNoticeLeavesThePagesEndInSight();
    void aNoticeGoesWithTheKeyboardInIt();

private:
    [[nodiscard]] NoticeBar *notice() const { return m_window->findChild<NoticeBar *>(); }
    [[nodiscard]] bool isNoticed(const QString &part) const
    {
        return notice()->isVisible() && notice()->accessibleName().contains(part);
    }
    void undo() const { buttonSaying<QPushButton>(*notice(), QStringLiteral("Undo"))->click(); }
    /** By Ctrl+K. */
    void find(const QString &words) const
    {
        for (QAction *action : m_window->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
                action->trigger();
        }
        auto *dialog = m_window->findChild<FindDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<FindDialog *>());
    }

    std::unique_ptr<UiServices> m_list;
    std::unique_ptr<MainWindow> m_window;
};

void TestNotices::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    QCoreApplication::setApplicationName(QStringLiteral("notices"));
}

void TestNotices::init()
{
    m_list = std::make_unique<UiServices>();
    PreferenceValues values = m_list->preferences.values();
    values.firstStartDone = true;
    QVERIFY(m_list->preferences.save(values).hasValue());
    m_window = std::make_unique<MainWindow>(m_list->services(), m_list->prompts);
    m_window->resize(1080, 720);
    m_window->show();
}

void TestNotices::cleanup()
{
    m_window.reset();
    m_list.reset();
}

void TestNotices::aPauseIsToldAndTakenBack()
{
    const ShowId show = m_list->add(QStringLiteral("Medalist"));
    const auto isPaused = [this] {
        return m_list->preferences.values().reminders.pausedUntil > m_list->clock.now();
    };
    find(QStringLiteral("pause reminders for an hour"));
    QVERIFY(isPaused());
    QVERIFY2(isNoticed(QStringLiteral("Reminders pause until")), qPrintable(notice()->accessibleName()));
    undo();
    QVERIFY(!isPaused());
    QVERIFY(m_list->watchlist.details(show).hasValue()); // no change of the list was undone
    find(QStringLiteral("pause reminders until tomorrow"));
    const QDateTime until = m_list->preferences.values().reminders.pausedUntil;
    find(QStringLiteral("resume reminders"));
    QVERIFY(!isPaused());
    QVERIFY2(isNoticed(QStringLiteral("do not pause any more")), qPrintable(notice()->accessibleName()));
    undo();
    QCOMPARE(m_list->preferences.values().reminders.pausedUntil, until);
    notice()->tell(QStringLiteral("Another"), NoticeKind::Done);
    undo(); // of the list again
    QVERIFY(!m_list->watchlist.details(show).hasValue());
}

void TestNotices::mutingARowIsToldAndUndone()
{
    const SeasonId season = m_list->seasonOf(m_list->add(QStringLiteral("Medalist")));
    m_window->showPage(PageId::Watchlist);
    auto *page = m_window->findChild<WatchlistPage *>();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    for (const bool isMuted : {true, false}) {
        Q_EMIT table->customContextMenuRequested(QPoint(20, 20));
        QAction *mute = nullptr;
        for (const QMenu *menu : page->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text().startsWith(QStringLiteral("Mute")))
                    mute = action;
            }
        }
        QVERIFY(mute);
        QCOMPARE(mute->isChecked(), !isMuted);
        mute->trigger();
        QCOMPARE(m_list->entryOf(season).reminders == ReminderChoice::Never, isMuted);
        QVERIFY2(
            isNoticed(isMuted ? QStringLiteral("Medalist, muted") : QStringLiteral("Medalist, not muted")),
            qPrintable(notice()->accessibleName()));
        if (auto *popup = QApplication::activePopupWidget())
            popup->close();
    }
    undo();
    QCOMPARE(m_list->entryOf(season).reminders, ReminderChoice::Never);
}

void TestNotices::anExportIsToldByTheName()
{
    m_list->add(QStringLiteral("Medalist"));
    m_list->add(QStringLiteral("Mushishi"));
    QTemporaryDir folder;
    m_list->prompts.path = folder.filePath(QStringLiteral("a.csv"));
    m_window->showPage(PageId::Watchlist);
    auto *table = m_window->findChild<WatchlistPage *>()->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(1);
    m_window->runCommand(WindowCommand::ExportSelection);
    QCOMPARE(m_list->prompts.asked.back(), QStringLiteral("Export the selection"));
    QVERIFY2(isNoticed(QStringLiteral("a.csv")), qPrintable(notice()->accessibleName()));
    QVERIFY(m_list->prompts.told.isEmpty()); // nothing to be closed
    m_window->runCommand(WindowCommand::ExportList);
    QCOMPARE(m_list->prompts.asked.back(), QStringLiteral("Export the list"));
    m_list->prompts.path =
        folder.filePath(QStringLiteral("a.xml")); // has no place for what nobody else knows
    m_window->runCommand(WindowCommand::ExportList);
    QCOMPARE(m_list->prompts.told.size(), 1);
}

void TestNotices::theFirstChoiceIsChosen()
{
    DesktopPrompts prompts;
    QWidget window;
    int chosen = -1;
    prompts.choose(&window,
                   {QStringLiteral("Export"),
                    QStringLiteral("What?"),
                    {QStringLiteral("All"), QStringLiteral("Some")},
                    QStringLiteral("Go on")},
                   [&chosen](int place) { chosen = place; });
    auto *dialog = window.findChild<QInputDialog *>();
    QVERIFY(dialog);
    auto *goOn = buttonSaying<QPushButton>(*dialog, QStringLiteral("Go on"));
    QVERIFY(goOn->isEnabled());
    goOn->click();
    QCOMPARE(chosen, 0);
}

void TestNotices::anExportAsksBesideTheWindow()
{
    DesktopPrompts prompts;
    QWidget window;
    window.show();
    QTemporaryDir folder;
    QSettings().setValue(QStringLiteral("files/folder"), folder.path());
    FileQuestion question{QStringLiteral("Export"), QStringLiteral("a.csv"), {QStringLiteral("All (*)")}};
    question.modality = FileQuestion::Modality::Beside;
    QString chosen;
    for (int time = 0; time < 2; ++time) // the later question stands
        prompts.saveFile(&window, question, [&chosen](const QString &path) { chosen = path; });
    QTRY_COMPARE(window.findChildren<QFileDialog *>().size(), 1);
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog->isVisible() && !dialog->isModal());
    dialog->findChild<QLineEdit *>()->setText(folder.filePath(QStringLiteral("b.csv")));
    static_cast<QDialog *>(dialog)->accept();
    QCOMPARE(chosen, folder.filePath(QStringLiteral("b.csv")));
}

void TestNotices::aListThatCanOnlyBeReadIsShown()
{
    Services services = m_list->services();
    services.isReadOnly = true;
    PreferenceValues values = m_list->preferences.values();
    values.firstStartDone = false;
    values.closeToTray = true;
    values.closeToTrayExplained = false;
    QVERIFY(m_list->preferences.save(values).hasValue());
    MainWindow window(services, m_list->prompts);
    window.setTrayCheck([] { return true; });
    window.show();
    QVERIFY2(window.windowTitle().contains(QStringLiteral("read-only")), qPrintable(window.windowTitle()));
    QTest::qWait(400);
    QVERIFY(!window.findChild<FirstStart *>()); // its answers could not be kept
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    window.close(); // nothing is done in the tray
    QCOMPARE(quit.size(), 1);
}

void TestNotices::aNoticeLeavesThePagesEndInSight()
{
    const ShowId show =
        m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching, QStringLiteral("2026-01"));
    m_window->resize(700, 430);
    m_window->openShow(show);
    QScrollArea *area = nullptr;
    for (auto *each : m_window->findChildren<QScrollArea *>()) {
        if (each->isVisible())
            area = each;
    }
    QVERIFY(area);
    QScrollBar *bar = area->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    const int before = bar->maximum();
    notice()->tell(QStringLiteral("Added: Medalist"), NoticeKind::Done);
    QTRY_VERIFY(bar->maximum() > before); // the page has less room
    QTRY_COMPARE(bar->value(), bar->maximum());
}

/** Under the sanitizers: nothing is told to a bar that is half gone. */
void TestNotices::aNoticeGoesWithTheKeyboardInIt()
{
    QWidget ground;
    QLineEdit before(&ground);
    auto bar = std::make_unique<NoticeBar>(&ground);
    bar->tell(QStringLiteral("Medalist is muted."), NoticeKind::Done);
    ground.show();
    ground.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&ground));
    auto *undo = buttonSaying<QPushButton>(*bar, QStringLiteral("Undo"));
    QVERIFY(undo);
    undo->setFocus();
    QTRY_VERIFY(undo->hasFocus());
    bar.reset();
    QVERIFY(!ground.focusWidget() || ground.focusWidget() == &before);
}

RAIKI_TEST(TestNotices)
#include "test_notices.moc"
