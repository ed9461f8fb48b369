// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/watchlist/watchlistdelegate.h"
#include "ui/watchlist/watchlistmodel.h"
#include "ui/watchlist/watchlistpage.h"
#include "ui/watchlist/watchlisttable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace raiki;

class TestWatchlistPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        for (const char *title : {"Medalist", "Frieren", "Dandadan"})
            m_shows << m_list->add(QString::fromLatin1(title), WatchStatus::Watching);
        m_page = std::make_unique<WatchlistPage>(m_list->services(), m_list->prompts);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<WatchlistTable *>();
        m_page->focusFirst();
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
        m_shows.clear();
    }

    void plusAddsAnEpisodeAndUndoTakesItBack()
    {
        const SeasonId season = seasonAt(0);
        QTest::keyClick(m_table, Qt::Key_Plus);
        QTest::keyClick(m_table, Qt::Key_Plus);
        QCOMPARE(m_list->entryOf(season).episodesWatched, 2);
        QTest::keyClick(m_table, Qt::Key_Minus);
        QCOMPARE(m_list->entryOf(season).episodesWatched, 1);
        QVERIFY(m_list->watchlist.undo().hasValue());
        QCOMPARE(m_list->entryOf(season).episodesWatched, 2);
        QCOMPARE(seasonAt(m_table->currentIndex().row()), season); // the row kept the keyboard
    }

    void theButtonInTheRowAddsAnEpisode()
    {
        const QModelIndex cell = m_table->model()->index(1, static_cast<int>(WatchlistColumn::Progress));
        const SeasonId season = seasonAt(1);
        const QPoint plus = WatchlistDelegate::plusRect(m_table->visualRect(cell), Qt::LeftToRight).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, plus);
        QCOMPARE(m_list->entryOf(season).episodesWatched, 1);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                          m_table->visualRect(cell).topLeft() + QPoint(6, 6));
        QCOMPARE(m_list->entryOf(season).episodesWatched, 1);
    }

    void manyRowsChangeAtOnce()
    {
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
        for (const ShowId show : m_shows)
            QCOMPARE(m_list->entryOf(m_list->seasonOf(show)).status, WatchStatus::Completed);
        QVERIFY(m_list->watchlist.undo().hasValue());
        for (const ShowId show : m_shows)
            QCOMPARE(m_list->entryOf(m_list->seasonOf(show)).status, WatchStatus::Watching);
    }

    void typingInTheTableFilters()
    {
        QTest::keyClicks(m_table, QStringLiteral("f"));
        auto *filter = m_page->findChild<QLineEdit *>();
        QCOMPARE(filter->text(), QStringLiteral("f"));
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("rieren"));
        QCOMPARE(m_table->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(m_table->hasFocus());
    }

    void tabsCountAndChoose()
    {
        auto *tabs = m_page->findChild<QTabBar *>();
        QVERIFY(tabs->tabText(0).contains(QLatin1Char('3')));
        QTest::keyClick(m_table, Qt::Key_5, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(tabs->tabText(5).contains(QLatin1Char('1')));
        tabs->setCurrentIndex(5);
        QCOMPARE(m_table->model()->rowCount(), 1);
        tabs->setCurrentIndex(3);
        QVERIFY(!m_table->isVisible()); // an empty tab says so
    }

    void removesOneWithoutAQuestionAndManyWithOne()
    {
        QTest::keyClick(m_table, Qt::Key_Delete);
        QVERIFY(m_list->prompts.asked.isEmpty());
        QCOMPARE(m_table->model()->rowCount(), 2);
        m_table->selectAll();
        m_list->prompts.agrees = false;
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(m_list->prompts.asked.size(), 1);
        QCOMPARE(m_table->model()->rowCount(), 2);
        m_list->prompts.agrees = true;
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(m_list->watchlist.rows()->size(), size_t(0));
    }

    void enterOpensTheShow()
    {
        QSignalSpy opened(m_page.get(), &Page::showRequested);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void aHeaderSorts()
    {
        const SeasonId first = seasonAt(0);
        QHeaderView *header = m_table->horizontalHeader();
        const QPoint title(header->sectionViewportPosition(0) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        QCOMPARE(seasonAt(2), first);
    }

private:
    [[nodiscard]] SeasonId seasonAt(int row) const
    {
        const auto *model = qobject_cast<const WatchlistModel *>(m_table->model());
        return model->itemAt(model->index(row, 0))->season;
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<WatchlistPage> m_page;
    QList<ShowId> m_shows;
    WatchlistTable *m_table = nullptr;
};

RAIKI_TEST(TestWatchlistPage)
#include "test_watchlistpage.moc"
