// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/emptystate.h"
#include "ui/main/mainwindow.h"
#include "ui/main/noticebar.h"
#include "ui/watchlist/watchlistpage.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** A notice's button does its step and leaves keyboard and pointer where they were. */
class TestNoticeSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatWasUndoneIsDoneAgain();
    void theKeyboardComesBack_data();
    void theKeyboardComesBack();
    void anEmptyPageStaysInPlace();

private:
    [[nodiscard]] NoticeBar *notice() const { return m_window->findChild<NoticeBar *>(); }
    [[nodiscard]] QPushButton *step() const { return notice()->findChild<QPushButton *>(); }

    std::unique_ptr<UiServices> m_list;
    std::unique_ptr<MainWindow> m_window;
};

void TestNoticeSteps::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    QCoreApplication::setApplicationName(QStringLiteral("noticesteps"));
}

void TestNoticeSteps::init()
{
    QSettings().clear();
    m_list = std::make_unique<UiServices>();
    PreferenceValues values = m_list->preferences.values();
    values.firstStartDone = true;
    QVERIFY(m_list->preferences.save(values).hasValue());
    m_window = std::make_unique<MainWindow>(m_list->services(), m_list->prompts);
    m_window->resize(1080, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestNoticeSteps::cleanup()
{
    m_window.reset();
    m_list.reset();
}

void TestNoticeSteps::whatWasUndoneIsDoneAgain()
{
    const ShowId show = m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching);
    const auto isThere = [&] { return m_list->watchlist.details(show).hasValue(); };
    m_window->runCommand(WindowCommand::Undo);
    QVERIFY(!isThere());
    QVERIFY(step()->isVisible());
    QCOMPARE(step()->text(), QStringLiteral("Redo"));
    QVERIFY(step()->toolTip().contains(QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText)));
    step()->click();
    QVERIFY(isThere());
    QVERIFY(step()->isVisible());
    QCOMPARE(step()->text(), QStringLiteral("Undo"));
    step()->click();
    QVERIFY(!isThere());
    m_window->runCommand(WindowCommand::Undo); // nothing is left
    QVERIFY(notice()->isVisible());
    QVERIFY(!step()->isVisible());
    notice()->tell(QStringLiteral("Something else"), NoticeKind::Done);
    QCOMPARE(step()->text(), QStringLiteral("Undo"));
}

void TestNoticeSteps::theKeyboardComesBack_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void TestNoticeSteps::theKeyboardComesBack()
{
    QFETCH(const bool, byMouse);
    m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching);
    m_window->showPage(PageId::Watchlist);
    auto *table = m_window->findChild<WatchlistPage *>()->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Plus);
    notice()->tell(QStringLiteral("Medalist: 1 episode"), NoticeKind::Done);
    QTRY_VERIFY(step()->isVisible());
    QCoreApplication::processEvents();
    if (byMouse) {
        QTest::mouseClick(step(), Qt::LeftButton);
    } else {
        step()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(step(), Qt::Key_Space);
    }
    QTRY_COMPARE(QApplication::focusWidget(), table);
    QTRY_COMPARE(step()->text(), QStringLiteral("Redo"));
    QTest::mouseClick(step(), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), table);
}

void TestNoticeSteps::anEmptyPageStaysInPlace()
{
    for (const PageId page : {PageId::Feeds, PageId::Watchlist}) {
        m_window->showPage(page);
        const QPushButton *button = nullptr;
        for (const auto *empty : m_window->findChildren<EmptyState *>()) {
            if (empty->isVisible())
                button = empty->findChild<QPushButton *>();
        }
        QVERIFY(button);
        const auto place = [&] { return button->mapTo(m_window.get(), QPoint(0, 0)); };
        QTest::qWait(50);
        const QPoint before = place();
        const int height = button->parentWidget()->height();
        notice()->tell(QStringLiteral("Undone"), NoticeKind::Told);
        QTRY_VERIFY(button->parentWidget()->height() < height);
        QTest::qWait(50);
        QCOMPARE(place(), before);
        notice()->hide();
        QTRY_COMPARE(button->parentWidget()->height(), height);
        QTest::qWait(50);
        QCOMPARE(place(), before);
    }
}

RAIKI_TEST(TestNoticeSteps)
#include "test_noticesteps.moc"
