// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/watchlist/shownwatchlist.h"
#include "ui/common/gridview.h"
#include "ui/watchlist/coverdelegate.h"
#include "ui/watchlist/watchlistdelegate.h"
#include "ui/watchlist/watchlistmodel.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTabBar>
#include <QTest>

using namespace raiki;

/** A click on the "+" of a row goes to that row, as any click on it does. */
class TestPlusClick final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(); }

    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        m_show = m_list->add(QStringLiteral("Akane-banashi"), WatchStatus::Watching);
        for (const char *title : {"Frieren", "Medalist"})
            (void)m_list->add(QString::fromLatin1(title), WatchStatus::Watching);
        m_page = test::shownWatchlist(*m_list);
        QVERIFY(m_page);
        m_table = m_page->findChild<WatchlistTable *>();
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
    }

    void itsRowIsTheCurrentOne()
    {
        clickPlus(2);
        QCOMPARE(watched(), (QList<int>{0, 0, 1}));
        QCOMPARE(m_table->currentIndex().row(), 2);
        QCOMPARE(selectedRows(), QList<int>{2});
        QTest::keyClick(m_table, Qt::Key_Plus); // the keyboard goes on there
        QCOMPARE(watched(), (QList<int>{0, 0, 2}));
        QTest::keyClick(m_table, Qt::Key_Up);
        QCOMPARE(m_table->currentIndex().row(), 1);
    }

    void twoQuickClicksAreTwoEpisodes()
    {
        clickPlus(1);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, plusOf(1)); // the second press
        QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, plusOf(1));
        QCOMPARE(watched(), (QList<int>{0, 2, 0}));
        QCOMPARE(selectedRows(), QList<int>{1});
    }

    void aQuickOneMoreIsNotForTheRowThatComesUp()
    {
        const SeasonId season = m_list->seasonOf(m_show);
        const ShowDetails details = *m_list->watchlist.details(m_show);
        Season shortOne = details.seasons.front().season;
        shortOne.episodes = 1;
        ChangeSet change;
        change.changes.push_back(Change<Season>{details.seasons.front().season, shortOne});
        QVERIFY(m_list->apply(change));
        m_page->findChild<QTabBar *>()->setCurrentIndex(2); // what is watched
        QCOMPARE(watched(), (QList<int>{0, 0, 0}));
        clickPlus(0);
        QCOMPARE(m_list->entryOf(season).status, WatchStatus::Completed);
        QCOMPARE(watched(), (QList<int>{0, 0})); // it left
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, plusOf(0));
        QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, plusOf(0));
        QCOMPARE(watched(), (QList<int>{0, 0}));
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
        clickPlus(0); // meant for it
        QCOMPARE(watched(), (QList<int>{1, 0}));
    }

    void whatIsSelectedWithItStaysSelected()
    {
        m_table->selectAll();
        clickPlus(1);
        QCOMPARE(watched(), (QList<int>{0, 1, 0})); // its row alone
        QCOMPARE(m_table->currentIndex().row(), 1);
        QCOMPARE(selectedRows(), (QList<int>{0, 1, 2}));
    }

    void ctrlLeavesTheSelection()
    {
        clickPlus(2, Qt::ControlModifier);
        QCOMPARE(watched(), (QList<int>{0, 0, 1}));
        QCOMPARE(selectedRows(), QList<int>{0});
    }

    void ofCoversToo()
    {
        QTest::keyClick(m_table, Qt::Key_G, Qt::ControlModifier);
        auto *grid = m_page->findChild<GridView *>();
        QVERIFY(grid->isVisible());
        (void)m_page->grab(); // laid out
        const QRect cell = grid->visualRect(grid->model()->index(2, 0));
        const QPoint plus = CoverDelegate::plusRect(cell, grid->font(), Qt::LeftToRight).center();
        QSignalSpy opened(m_page.get(), &Page::showRequested);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, plus);
        QCOMPARE(watched(), (QList<int>{0, 0, 1}));
        QCOMPARE(grid->currentIndex().row(), 2);
        QCOMPARE(selectedRows(), QList<int>{2});
        QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, plus); // the second press
        QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, plus);
        QCOMPARE(watched(), (QList<int>{0, 0, 2}));
        QVERIFY(opened.isEmpty());
    }

private:
    [[nodiscard]] QPoint plusOf(int row) const
    {
        const QModelIndex cell = m_table->model()->index(row, static_cast<int>(WatchlistColumn::Progress));
        return WatchlistDelegate::plusRect(m_table->visualRect(cell), Qt::LeftToRight).center();
    }
    void clickPlus(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, plusOf(row));
    }
    /** Row by row. */
    [[nodiscard]] QList<int> watched() const
    {
        const auto *model = qobject_cast<const WatchlistModel *>(m_table->model());
        QList<int> counts;
        for (int row = 0; row < model->rowCount(); ++row)
            counts << model->itemAt(model->index(row, 0))->episodesWatched;
        return counts;
    }
    [[nodiscard]] QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows << index.row();
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<WatchlistPage> m_page;
    WatchlistTable *m_table = nullptr;
    ShowId m_show; ///< of the first row
};

RAIKI_TEST(TestPlusClick)
#include "test_plusclick.moc"
