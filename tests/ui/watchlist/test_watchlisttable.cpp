// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/watchlist/shownwatchlist.h"
#include "ui/common/raikistyle.h"
#include "ui/common/theme.h"
#include "ui/watchlist/watchlistdelegate.h"
#include "ui/watchlist/watchlistmodel.h"

#include <QHeaderView>
#include <QSignalSpy>

using namespace raiki;

/** The table as it is seen: where its words stand, what is cut, which cells open. */
class TestWatchlistTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(); }

    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        const ShowId show = m_list->addCountedByWeeks(QStringLiteral("Medalist"), WatchStatus::Watching, 26);
        QVERIFY(m_list->seasonOf(show).isValid());
        m_page = test::shownWatchlist(*m_list);
        QVERIFY(m_page);
        m_table = m_page->findChild<WatchlistTable *>();
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
    }

    void aHeaderStandsOverItsCells_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void aHeaderStandsOverItsCells()
    {
        QFETCH(Qt::LayoutDirection, direction);
        RaikiStyle style;
        QHeaderView *header = m_table->horizontalHeader();
        header->setStyle(&style);
        QGuiApplication::setLayoutDirection(direction);
        QCoreApplication::processEvents();
        const int column = static_cast<int>(WatchlistColumn::Status);
        const QRect cell = m_table->visualRect(m_table->model()->index(0, column));
        const QRect section(header->sectionViewportPosition(column), 2, header->sectionSize(column),
                            header->height() - 4);
        const int words = inkBefore(*header->viewport(), section, direction);
        const int text = inkBefore(*m_table->viewport(), cell.adjusted(0, 2, 0, -2), direction);
        header->setStyle(nullptr); // before it goes
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(qAbs(words - text) <= 2, qPrintable(QStringLiteral("%1 and %2").arg(words).arg(text)));
    }

    void aNumberThatWeeksGaveIsNotCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("letters");
        QTest::newRow("broad") << 1000 << 12;
        QTest::newRow("narrow") << 560 << 12;
        QTest::newRow("large letters") << 1000 << 26;
    }

    void aNumberThatWeeksGaveIsNotCut()
    {
        QFETCH(int, width);
        QFETCH(int, letters);
        QFont font = m_table->font();
        font.setPixelSize(letters);
        m_table->setFont(font);
        m_page->resize(width, 600);
        QCoreApplication::processEvents();
        const int room = m_table->columnWidth(static_cast<int>(WatchlistColumn::Progress)) - 2 * space::s -
                         WatchlistDelegate::plusWidth() - space::xs;
        QVERIFY(room >= QFontMetrics(font).horizontalAdvance(QStringLiteral("10 / about 26")));
    }

    void aListThatCanOnlyBeReadOpensNoCell()
    {
        Services services = m_list->services();
        services.isReadOnly = true;
        WatchlistPage page(services, m_list->prompts);
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.focusFirst();
        auto *table = page.findChild<WatchlistTable *>();
        const QSignalSpy told(&page, &Page::noticed);
        const QModelIndex cell = table->model()->index(0, static_cast<int>(WatchlistColumn::Progress));
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(!table->indexWidget(cell));
        QCOMPARE(told.count(), 1);
        QVERIFY(told.front().front().toString().contains(QStringLiteral("only be read")));
        const QPoint middle = table->visualRect(cell).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, middle);
        QVERIFY(!table->indexWidget(cell));
        QCOMPARE(told.count(), 2);
    }

private:
    /** How far from where @p rect begins in @p widget, as one reads, something is written. */
    static int inkBefore(QWidget &widget, const QRect &rect, Qt::LayoutDirection direction)
    {
        const QImage seen = widget.grab(rect).toImage();
        for (int step = 0; step < seen.width(); ++step) {
            const int x = direction == Qt::LeftToRight ? step : seen.width() - 1 - step;
            for (int y = 0; y < seen.height(); ++y) {
                if (qAbs(qGray(seen.pixel(x, y)) - qGray(seen.pixel(x, 0))) > 60)
                    return step;
            }
        }
        return seen.width();
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<WatchlistPage> m_page;
    WatchlistTable *m_table = nullptr;
};

RAIKI_TEST(TestWatchlistTable)
#include "test_watchlisttable.moc"
