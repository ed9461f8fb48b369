// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/watchlist/watchlistmodel.h"
#include "ui/watchlist/watchlistpage.h"
#include "ui/watchlist/watchlisttable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace raiki;

/** The table's columns are as their user drew and chose them, and none of these is out of reach. */
class TestColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDrawnWidthStaysWhenColumnsAreChosen();
    void aDrawnWidthStaysOverARestart();
    void everyChosenColumnCanBeReached();

private:
    void open();
    /** With the mouse, by @p by pixels. */
    void draw(WatchlistColumn column, int by) const;
    [[nodiscard]] int width(WatchlistColumn column) const
    {
        return m_table->columnWidth(static_cast<int>(column));
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<WatchlistPage> m_page;
    WatchlistTable *m_table = nullptr;
};

void TestColumns::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    QCoreApplication::setApplicationName(QStringLiteral("columns"));
}

void TestColumns::init()
{
    QSettings().remove(QStringLiteral("watchlist"));
    m_list = std::make_unique<test::UiServices>();
    m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching);
    open();
}

void TestColumns::cleanup()
{
    m_page.reset();
    m_list.reset();
}

void TestColumns::open()
{
    m_page = std::make_unique<WatchlistPage>(m_list->services(), m_list->prompts);
    m_page->resize(1200, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = m_page->findChild<WatchlistTable *>();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
}

void TestColumns::draw(WatchlistColumn column, int by) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int end = header->sectionViewportPosition(static_cast<int>(column)) + width(column) - 1;
    const QPoint from(end, header->height() / 2);
    QWidget *at = header->viewport();
    QTest::mousePress(at, Qt::LeftButton, {}, from);
    QTest::mouseMove(at, from + QPoint(by / 2, 0));
    QTest::mouseMove(at, from + QPoint(by, 0));
    QTest::mouseRelease(at, Qt::LeftButton, {}, from + QPoint(by, 0));
}

void TestColumns::aDrawnWidthStaysWhenColumnsAreChosen()
{
    const int before = width(WatchlistColumn::Status);
    draw(WatchlistColumn::Status, -20);
    QCOMPARE(width(WatchlistColumn::Status), before - 20);
    m_table->setColumnWanted(static_cast<int>(WatchlistColumn::Notes), true);
    QCOMPARE(width(WatchlistColumn::Status), before - 20);
    draw(WatchlistColumn::Notes, 30);
    const int notes = width(WatchlistColumn::Notes);
    for (const bool isWanted : {false, true})
        m_table->setColumnWanted(static_cast<int>(WatchlistColumn::Notes), isWanted);
    QCOMPARE(width(WatchlistColumn::Notes), notes);
    m_page->resize(700, 600); // narrower by itself only where nobody drew
    QCOMPARE(width(WatchlistColumn::Status), before - 20);
}

void TestColumns::aDrawnWidthStaysOverARestart()
{
    const int before = width(WatchlistColumn::Status);
    const int premiere = width(WatchlistColumn::Premiere);
    draw(WatchlistColumn::Status, -20);
    open();
    QCOMPARE(width(WatchlistColumn::Status), before - 20);
    QCOMPARE(width(WatchlistColumn::Premiere), premiere);
    QSettings().remove(QStringLiteral("watchlist"));
    open();
    QCOMPARE(width(WatchlistColumn::Status), before);
}

void TestColumns::everyChosenColumnCanBeReached()
{
    m_table->setColumnWanted(static_cast<int>(WatchlistColumn::Notes), true);
    for (const int room : {1200, 740, 500}) {
        m_page->resize(room, 600);
        QCoreApplication::processEvents();
        const QScrollBar *bar = m_table->horizontalScrollBar();
        int all = 0;
        for (int column = 0; column < watchlistColumnCount; ++column) {
            QCOMPARE(!m_table->isColumnHidden(column), m_table->isColumnWanted(column));
            all += m_table->columnWidth(column);
        }
        QCOMPARE(bar->maximum(), qMax(0, all - m_table->viewport()->width()));
        const QString title = m_table->model()->index(0, 0).data().toString();
        QVERIFY(width(WatchlistColumn::Title) > m_table->fontMetrics().horizontalAdvance(title) + 40);
    }
    QVERIFY(m_table->horizontalScrollBar()->maximum() > 0);
    m_page->resize(1200, 600);
    QTRY_COMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    draw(WatchlistColumn::Notes, 700); // the title gives way, to where it can still be read
    QTRY_VERIFY(m_table->horizontalScrollBar()->maximum() > 0);
}

RAIKI_TEST(TestColumns)
#include "test_columns.moc"
