// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/find/finddialog.h"
#include "ui/main/mainwindow.h"
#include "ui/statistics/barchart.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace raiki;

namespace {

/** No keyboard comes to a header anywhere in Qt: what a click on it does, the menu "Sort by" and the one of
 * the columns do by keys (theListIsSortedByKeys()). */
bool isHeader(const QWidget &widget)
{
    return qobject_cast<const QHeaderView *>(&widget);
}

/** What a hand would use on @p page, and the keyboard has to come to. */
QList<QWidget *> controlsOf(const QWidget &page)
{
    QList<QWidget *> controls;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QComboBox *>(widget) ||
                               (qobject_cast<QAbstractItemView *>(widget) && !isHeader(*widget)) ||
                               qobject_cast<QTabBar *>(widget) || qobject_cast<QPlainTextEdit *>(widget) ||
                               qobject_cast<BarChart *>(widget);
        // A part of another control is reached with it.
        const bool isPart = qobject_cast<QTabBar *>(widget->parentWidget()) ||
                            qobject_cast<QLineEdit *>(widget->parentWidget()) ||
                            qobject_cast<QComboBox *>(widget->parentWidget()) ||
                            qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
        if (isControl && !isPart && widget->isVisible() && widget->isEnabled())
            controls.append(widget);
    }
    return controls;
}

/** Everything that Tab comes to, once round. */
QSet<QWidget *> roundOf(QWidget &window)
{
    QSet<QWidget *> seen;
    constexpr int longestRound = 200;
    for (int step = 0; step < longestRound; ++step) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return seen;
        for (QWidget *widget = focus; widget && widget != &window; widget = widget->parentWidget())
            seen.insert(widget);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return seen;
}

QString nameOf(const QWidget &widget)
{
    return QLatin1String(widget.metaObject()->className()) + QLatin1String(" “") + widget.accessibleName() +
           QLatin1String("”");
}

} // namespace

/** Nothing here touches a mouse: every page is reached, walked through and used by keys. */
class TestKeyboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("raiki-test-keyboard")); // it keeps a sort
        QSettings().clear();
    }

    void init()
    {
        m_list = std::make_unique<test::UiServices>(test::autumnCatalogue());
        PreferenceValues values = m_list->preferences.values();
        values.firstStartDone = true;
        QVERIFY(m_list->preferences.save(values).hasValue());
        m_show = m_list->add(QStringLiteral("Frieren"), WatchStatus::Watching, QStringLiteral("2025-10-20"));
        QVERIFY(m_list->subscriptions
                    .add(QUrl(QStringLiteral("https://news.example/feed")), QStringLiteral("News"))
                    .hasValue());
        m_window = std::make_unique<MainWindow>(m_list->services(), m_list->prompts);
        m_window->resize(1200, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_list.reset();
    }

    void tabComesToEveryControl_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key :
             {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+,"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void tabComesToEveryControl()
    {
        QFETCH(QString, key);
        press(key);
        const QWidget *page = m_window->findChild<QStackedWidget *>()->currentWidget();
        QVERIFY(page->isAncestorOf(QApplication::focusWidget())); // one can go on at once
        const QSet<QWidget *> seen = roundOf(*m_window);
        const QList<QWidget *> controls = controlsOf(*page);
        QVERIFY(!controls.isEmpty());
        for (QWidget *control : controls)
            QVERIFY2(seen.contains(control), qPrintable(nameOf(*control)));
    }

    void aShowsPageIsWalkedThrough()
    {
        press(QStringLiteral("Ctrl+2"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const QWidget *page = m_window->findChild<QStackedWidget *>()->currentWidget();
        QVERIFY(m_window->windowTitle().contains(QLatin1String("Frieren")));
        if (!page->isAncestorOf(QApplication::focusWidget()))
            QFAIL("the keyboard is not on the page");
        const QSet<QWidget *> seen = roundOf(*m_window);
        for (QWidget *control : controlsOf(*page))
            QVERIFY2(seen.contains(control), qPrintable(nameOf(*control)));
        press(QStringLiteral("Esc"));
        QVERIFY(!m_window->windowTitle().contains(QLatin1String("Frieren")));
    }

    void theListIsWrittenByKeys()
    {
        press(QStringLiteral("Ctrl+2"));
        const SeasonId season = m_list->seasonOf(m_show);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
        QCOMPARE(m_list->entryOf(season).episodesWatched, 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_list->entryOf(season).status, WatchStatus::Completed);
        press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(m_list->entryOf(season).status, WatchStatus::Watching);
    }

    void theListIsSortedByKeys()
    {
        m_list->add(QStringLiteral("Zeta"), WatchStatus::Watching, QStringLiteral("2025-11-20"));
        press(QStringLiteral("Ctrl+2"));
        const auto first = [this] {
            for (const auto *table : m_window->findChildren<QTableView *>()) {
                if (table->isVisible())
                    return table->model()->index(0, 0).data().toString();
            }
            return QString();
        };
        QVERIFY(first().startsWith(QLatin1String("Frieren")));
        QTimer::singleShot(0, [] { // the menu has a loop of its own
            QWidget *menu = QApplication::activePopupWidget();
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_Up); // from the title round to the last: descending
            QTest::keyClick(menu, Qt::Key_Return);
        });
        press(QStringLiteral("Ctrl+L"));
        QTRY_VERIFY(first().startsWith(QLatin1String("Zeta")));
    }

    void whatComesIsOpenedByKeys()
    {
        press(QStringLiteral("Ctrl+1"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_window->windowTitle().contains(QLatin1String("Frieren")));
    }

    void aShowIsAddedFromTheChartByKeys()
    {
        press(QStringLiteral("Ctrl+5"));
        for (int cour = 0; cour < 3; ++cour) // back to Winter 2025
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        press(QStringLiteral("Ctrl+5"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
        QVERIFY(m_list->watchlist.find(QStringLiteral("Medalist")).hasValue());
    }

    void theCalendarIsWalkedDayByDay()
    {
        press(QStringLiteral("Ctrl+6"));
        auto *days = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        QVERIFY(days);
        const QModelIndex today = days->currentIndex();
        QTest::keyClick(days, Qt::Key_Down);
        QCOMPARE(days->currentIndex().row(), today.row() + 1);
    }

    void statisticsTellBarByBar()
    {
        press(QStringLiteral("Ctrl+7"));
        auto *bars = qobject_cast<BarChart *>(QApplication::focusWidget());
        QVERIFY(bars);
        QTest::keyClick(bars, Qt::Key_Down);
        QCOMPARE(bars->current(), 0);
    }

    void aFeedIsQuietedByKeys()
    {
        press(QStringLiteral("Ctrl+4"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier);
        const auto rows = m_list->subscriptions.rows();
        QVERIFY(rows && rows->front().feed.paused);
    }

    void anythingIsFoundByKeys()
    {
        press(QStringLiteral("Ctrl+K"));
        auto *dialog = m_window->findChild<FindDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("frier"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(m_window->windowTitle().contains(QLatin1String("Frieren")));
    }

private:
    void press(const QString &key)
    {
        const QKeyCombination combination = QKeySequence(key)[0];
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                        combination.key(), combination.keyboardModifiers());
        QCoreApplication::processEvents();
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<MainWindow> m_window;
    ShowId m_show;
};

RAIKI_TEST(TestKeyboard)
#include "test_keyboard.moc"
