// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/find/finddialog.h"
#include "ui/import/importdialog.h"
#include "ui/main/desktopprompts.h"
#include "ui/main/mainwindow.h"
#include "ui/main/navigationrail.h"
#include "ui/main/noticebar.h"
#include "ui/main/railbutton.h"
#include "ui/settings/settingscard.h"
#include "ui/watchlist/watchlistpage.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;

namespace {

QAction *actionWithKey(const QWidget &window, const QKeySequence &key)
{
    for (QAction *action : window.actions()) {
        if (action->shortcut() == key)
            return action;
    }
    return nullptr;
}

/** Counts what the program lays out and paints from its making on. */
class WorkCounter final : public QObject
{
public:
    WorkCounter() { qApp->installEventFilter(this); }

    int count() const { return m_count; }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::LayoutRequest || event->type() == QEvent::Paint;
        return false;
    }

    int m_count = 0;
};

/** What happens in a tenth of a second. */
int workAtRest()
{
    const WorkCounter counter;
    QTest::qWait(100);
    return counter.count();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    }

    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        PreferenceValues values = m_list->preferences.values();
        values.firstStartDone = true;
        QVERIFY(m_list->preferences.save(values).hasValue());
        m_show = m_list->add(QStringLiteral("Rock & Roll"), WatchStatus::Watching, QStringLiteral("2026-01"));
        m_window = std::make_unique<MainWindow>(m_list->services(), m_list->prompts);
        m_window->resize(1080, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_list.reset();
    }

    void everyPageComesByItsKey()
    {
        QStringList titles;
        for (const char *key :
             {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+,"}) {
            QAction *action = actionWithKey(*m_window, QKeySequence(QString::fromLatin1(key)));
            QVERIFY2(action, key);
            action->trigger();
            titles << m_window->windowTitle();
        }
        QCOMPARE(titles,
                 QStringList({QStringLiteral("Upcoming – Raiki"), QStringLiteral("Watchlist – Raiki"),
                              QStringLiteral("Inbox – Raiki"), QStringLiteral("Feeds – Raiki"),
                              QStringLiteral("Season chart – Raiki"), QStringLiteral("Calendar – Raiki"),
                              QStringLiteral("Statistics – Raiki"), QStringLiteral("Settings – Raiki")}));
    }

    /** A window that is left alone costs nothing: no page asks for its layout again and again. */
    void everyPageComesToRest()
    {
        QApplication::setCursorFlashTime(0);
        for (const QSize size : {QSize(1080, 720), QSize(700, 500)}) {
            m_window->resize(size);
            for (const char *key :
                 {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+,"}) {
                actionWithKey(*m_window, QKeySequence(QString::fromLatin1(key)))->trigger();
                QTRY_VERIFY2(workAtRest() == 0, key);
            }
            m_window->openShow(m_show);
            QTRY_COMPARE(workAtRest(), 0);
        }
    }

    void settingsAreFoundByTheirWords()
    {
        m_window->showPage(PageId::Settings);
        actionWithKey(*m_window, QKeySequence(QKeySequence::Find))->trigger();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        const auto shown = [this] {
            QStringList topics;
            for (const SettingsCard *card : m_window->findChildren<SettingsCard *>()) {
                if (card->isVisible())
                    topics << card->accessibleName();
            }
            return topics;
        };
        QVERIFY(shown().size() > 8);
        QTest::keyClicks(field, QStringLiteral("quiet HOURS"));
        QCOMPARE(shown(), QStringList(QStringLiteral("Quiet")));
        field->setText(QStringLiteral("no such thing"));
        QVERIFY(shown().isEmpty());
        field->clear();
        QVERIFY(shown().size() > 8);
    }

    void aShowOpensAndBackReturns()
    {
        m_window->showPage(PageId::Watchlist);
        m_window->openShow(m_show);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Rock & Roll – Raiki"));
        actionWithKey(*m_window, QKeySequence(QKeySequence::Back))->trigger();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Watchlist – Raiki"));
    }

    void aShowThatIsGoneLeavesThePageAsItIs()
    {
        m_window->openShow({99999});
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Upcoming – Raiki"));
        QVERIFY(m_window->findChild<NoticeBar *>()->isVisible());
    }

    void undoAndRedoAreToldInWords()
    {
        QAction *undo = actionWithKey(*m_window, QKeySequence(QKeySequence::Undo));
        QAction *redo = actionWithKey(*m_window, QKeySequence(QKeySequence::Redo));
        QCOMPARE(undo->text(), QStringLiteral("Undo: add Rock && Roll"));
        QVERIFY(!redo->isEnabled());
        undo->trigger();
        QVERIFY(!m_list->watchlist.details(m_show).hasValue());
        QVERIFY(!undo->isEnabled());
        QCOMPARE(redo->text(), QStringLiteral("Redo: add Rock && Roll"));
        redo->trigger();
        QVERIFY(m_list->watchlist.details(m_show).hasValue());
    }

    void anImportIsToldOverTheList()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write("Title,Status\nMushishi,watching\n") > 0);
        file.close();
        m_window->showPage(PageId::Upcoming);
        m_window->runCommand(WindowCommand::ImportList);
        auto *dialog = m_window->findChild<ImportDialog *>();
        QVERIFY(dialog);
        dialog->openFile(path);
        const auto apply = [dialog]() -> QPushButton * {
            for (auto *button : dialog->findChildren<QPushButton *>()) {
                if (QString(button->text()).remove(u'&').startsWith(u"Import") && button->isEnabled())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(apply());
        apply()->click();
        const auto *notice = m_window->findChild<NoticeBar *>();
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Watchlist – Raiki"));
    }

    void anythingIsFoundByItsLetters()
    {
        QAction *find = actionWithKey(*m_window, QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(find);
        const auto choose = [&](const QString &words) {
            find->trigger();
            auto *dialog = m_window->findChild<FindDialog *>();
            QVERIFY(dialog);
            auto *field = dialog->findChild<QLineEdit *>();
            field->setText(words);
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(!m_window->findChild<FindDialog *>());
        };
        choose(QStringLiteral("rock"));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Rock & Roll – Raiki"));
        choose(QStringLiteral("calen"));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Calendar – Raiki"));
        choose(QStringLiteral("the next month")); // what the page itself does
        choose(QStringLiteral("undo"));
        QVERIFY(!m_list->watchlist.details(m_show).hasValue());
    }

    void theWindowHearsAgainAfterASearch()
    {
        QAction *find = actionWithKey(*m_window, QKeySequence(Qt::CTRL | Qt::Key_K));
        for (int time = 0; time < 3; ++time) {
            find->trigger();
            auto *dialog = m_window->findChild<FindDialog *>();
            QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
            QVERIFY(!QApplication::activeModalWidget()); // a click beside it is the window's
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Escape);
            QTRY_VERIFY(!m_window->findChild<FindDialog *>());
            QVERIFY(!QGuiApplication::modalWindow());
        }
        find->trigger();
        QVERIFY(QTest::qWaitForWindowActive(m_window->findChild<FindDialog *>()));
        m_window->activateWindow(); // what a click beside it does
        QTRY_VERIFY(!m_window->findChild<FindDialog *>());
    }

    void pollingNeedsConsent()
    {
        actionWithKey(*m_window, QKeySequence(Qt::Key_F5))->trigger();
        QVERIFY(!m_list->poller.isPolling());
        QVERIFY(m_window->findChild<NoticeBar *>()->accessibleName().contains(QLatin1String("settings")));
    }

    void exportsTheList()
    {
        QTemporaryDir folder;
        m_list->prompts.path = folder.filePath(QStringLiteral("list.csv"));
        m_window->runCommand(WindowCommand::ExportList);
        QVERIFY(QFileInfo(m_list->prompts.path).size() > 0);
        m_list->prompts.path = folder.filePath(QStringLiteral("no/such/folder/list.csv"));
        m_window->runCommand(WindowCommand::ExportList);
        const QString notice = m_window->findChild<NoticeBar *>()->accessibleName();
        QVERIFY2(notice.contains(QLatin1String("not exported")), qPrintable(notice));
    }

    void exportsWhatIsShownOrSelected()
    {
        for (const char *title : {"Medalist", "Frieren", "Frieren again", "Dandadan"})
            m_list->add(QString::fromLatin1(title));
        QTemporaryDir folder;
        const auto exported = [&](int choice, WindowCommand command = WindowCommand::ExportList) {
            m_list->prompts.path = folder.filePath(QString::number(choice) + QLatin1String(".csv"));
            m_list->prompts.choice = choice;
            m_list->prompts.offered.clear();
            m_window->runCommand(command);
            QFile file(m_list->prompts.path);
            return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("\r\n")) - 1 : -1;
        };
        m_window->showPage(PageId::Watchlist);
        auto *page = m_window->findChild<WatchlistPage *>();
        auto *table = page->findChild<QTableView *>();
        const int all = table->model()->rowCount();
        QVERIFY(all >= 4);
        QCOMPARE(exported(0), all); // one current row is no selection
        QVERIFY(m_list->prompts.offered.isEmpty());
        page->findChild<QLineEdit *>()->setText(QStringLiteral("frieren"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(exported(0), all);
        QVERIFY(m_list->prompts.offered.size() >= 2);
        QCOMPARE(exported(1), 2);
        table->selectRow(0);
        QCOMPARE(exported(2), 1);
        QCOMPARE(m_list->prompts.offered.size(), 3);
        QCOMPARE(exported(5, WindowCommand::ExportSelection), 1); // no question
        QVERIFY(m_list->prompts.offered.isEmpty());
        m_list->prompts.choice = -1;
        m_window->showPage(PageId::Upcoming);
        QCOMPARE(exported(6), all); // no part of the list is in sight
    }

    void closingGoesToTheTrayOnlyWhereThereIsOne()
    {
        QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        m_window->setTrayCheck([] { return true; });
        m_window->close();
        QCOMPARE(m_list->prompts.told.size(), 1); // the first time it is explained, and read at once here
        QVERIFY(!m_list->prompts.told.front().contains(QStringLiteral("news"))); // to which nobody agreed
        QTRY_VERIFY(!m_window->isVisible());
        m_window->show();
        m_window->close();
        QCOMPARE(m_list->prompts.told.size(), 1);
        QVERIFY(!m_window->isVisible());
        QCOMPARE(quit.count(), 0);
        m_window->show();
        m_window->setTrayCheck([] { return false; });
        m_window->close();
        QCOMPARE(quit.count(), 1);
    }

    void quittingNeverStaysInTheTray()
    {
        QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        m_window->setTrayCheck([] { return true; });
        m_window->quit();
        QCOMPARE(quit.count(), 1);
        QVERIFY(m_window->close()); // as the application does when it quits
        QCOMPARE(m_list->prompts.told.size(), 0);
    }

    void aScreenReaderTurnsToAPage()
    {
        const auto *rail = m_window->findChild<NavigationRail *>();
        const auto buttons = rail->findChildren<RailButton *>();
        QVERIFY(buttons.size() > 2);
        for (RailButton *button : {buttons.last(), buttons.first()}) { // the settings, and back
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
            QVERIFY(accessible->actionInterface()->actionNames().contains(
                QAccessibleActionInterface::toggleAction()));
            accessible->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            QVERIFY(button->isChecked());
            QVERIFY2(m_window->windowTitle().startsWith(button->text()), qPrintable(m_window->windowTitle()));
        }
    }

    void aNarrowWindowHasANarrowRail()
    {
        auto *rail = m_window->findChild<NavigationRail *>();
        const int wide = rail->width();
        m_window->resize(640, 600);
        QTRY_VERIFY(rail->isCompact());
        QTRY_VERIFY(rail->width() < wide / 2);
        m_window->resize(1080, 720);
        QTRY_VERIFY(!rail->isCompact());
    }

    void onlyTheWebIsOpened_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link : {"file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/", "",
                                 "https:///nohost", "smb://x/y"})
            QTest::newRow(link) << QString::fromLatin1(link);
    }

    void onlyTheWebIsOpened()
    {
        QFETCH(QString, link);
        DesktopPrompts prompts;
        QVERIFY(!prompts.openLink(QUrl(link)));
    }

private:
    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<MainWindow> m_window;
    ShowId m_show;
};

RAIKI_TEST(TestMainWindow)
#include "test_mainwindow.moc"
