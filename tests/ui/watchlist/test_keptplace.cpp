// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/watchlist/shownwatchlist.h"
#include "ui/watchlist/watchlistmodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;

/** Where one was in the list stays, whatever else is written. */
class TestKeptPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(); }

    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        for (int i = 0; i < 60; ++i)
            m_list->add(QStringLiteral("Show %1").arg(i, 2, 10, QLatin1Char('0')), WatchStatus::Watching);
        m_page = test::shownWatchlist(*m_list);
        QVERIFY(m_page);
        m_table = m_page->findChild<WatchlistTable *>();
        QTRY_COMPARE(m_table->model()->rowCount(), 60);
        (void)m_page->grab(); // laid out
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
    }

    void aNewReadingMovesNobody()
    {
        select(30, 33);
        const int scrolled = m_table->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        QSignalSpy resets(m_table->model(), &QAbstractItemModel::modelReset);
        ChangedRows all;
        all.everything = true;
        Q_EMIT m_list->watchlist.changed(all); // as after another program wrote
        QTRY_COMPARE(resets.count(), 1);
        QCOMPARE(m_table->verticalScrollBar()->value(), scrolled);
        QCOMPARE(titleAt(m_table->currentIndex()), QStringLiteral("Show 33"));
        QCOMPARE(m_table->currentIndex().column(), static_cast<int>(WatchlistColumn::Status));
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 4);
    }

    void theCurrentRowStaysWhereItIsAmongNewOnes()
    {
        select(33, 33);
        const int top = m_table->visualRect(m_table->currentIndex()).top();
        for (int i = 0; i < 8; ++i) { // those of another program, before it: told at once
            const QSignalBlocker quiet(&m_list->watchlist);
            m_list->add(QStringLiteral("A new one %1").arg(i), WatchStatus::Watching);
        }
        ChangedRows all;
        all.everything = true;
        Q_EMIT m_list->watchlist.changed(all);
        QTRY_COMPARE(m_table->model()->rowCount(), 68);
        QCOMPARE(titleAt(m_table->currentIndex()), QStringLiteral("Show 33"));
        QCOMPARE(m_table->visualRect(m_table->currentIndex()).top(), top);
    }

    void whatTheListDoesNotShowIsNoReading()
    {
        QSignalSpy resets(m_table->model(), &QAbstractItemModel::modelReset);
        PreferenceValues values = m_list->preferences.values();
        values.newsSeenUpTo = AnnouncementId(7);
        QVERIFY(m_list->preferences.save(values).hasValue());
        QTest::qWait(50);
        QCOMPARE(resets.count(), 0);
        values.scoreScale = ShownScores::FiveStars;
        QVERIFY(m_list->preferences.save(values).hasValue());
        QTRY_COMPARE(resets.count(), 1);
    }

    void theFirstRowIsSelectedUnderTheKeyThatLeadsHere()
    {
        m_table->selectionModel()->reset();
        QVERIFY(!m_table->currentIndex().isValid());
        QTest::keyPress(m_table, Qt::Key_Control, Qt::ControlModifier);
        m_page->focusFirst();
        QTest::keyRelease(m_table, Qt::Key_Control);
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    }

    void whatIsSelectedStaysSelectedWhenItIsSorted()
    {
        select(30, 33);
        m_table->horizontalHeader()->setSortIndicator(static_cast<int>(WatchlistColumn::Title),
                                                      Qt::DescendingOrder);
        QCOMPARE(m_table->currentIndex().row(), 59 - 33);
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 4);
    }

private:
    void select(int first, int last)
    {
        const auto column = static_cast<int>(WatchlistColumn::Status);
        QItemSelectionModel &selection = *m_table->selectionModel();
        selection.select(QItemSelection(m_table->model()->index(first, 0), m_table->model()->index(last, 0)),
                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        selection.setCurrentIndex(m_table->model()->index(last, column), QItemSelectionModel::NoUpdate);
    }
    [[nodiscard]] static QString titleAt(const QModelIndex &index)
    {
        const auto *model = qobject_cast<const WatchlistModel *>(index.model());
        return model->itemAt(index)->title;
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<WatchlistPage> m_page;
    WatchlistTable *m_table = nullptr;
};

RAIKI_TEST(TestKeptPlace)
#include "test_keptplace.moc"
