// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/watchlist/shownwatchlist.h"
#include "ui/common/gridview.h"
#include "ui/watchlist/coverdelegate.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace raiki;

/** What is written under a cover. */
class TestCovers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(); }

    void theStatusGoesDownWhereItDoesNotFit()
    {
        WatchlistItem item;
        item.instalment = QStringLiteral("Season 1");
        item.episodes = 12;
        item.isCountedByWeeks = true;
        const QFontMetrics metrics{QFont()};
        const CoverLines wide = coverLines(item, {}, metrics, 1000);
        QCOMPARE(wide.progress, QStringLiteral("0 / about 12"));
        QCOMPARE(wide.state, QStringLiteral("Plan to watch"));
        QVERIFY(!wide.isStateBelow);
        const int both = metrics.horizontalAdvance(wide.progress) + metrics.horizontalAdvance(wide.state);
        const CoverLines narrow = coverLines(item, {}, metrics, both);
        QVERIFY(narrow.isStateBelow);
        QCOMPARE(narrow.state, wide.state);
        QCOMPARE(narrow.progress, wide.progress);
        item.score = 80; // in place of the status, and short
        QVERIFY(!coverLines(item, {}, metrics, both).isStateBelow);
    }

    void theTipSaysItAll()
    {
        test::UiServices list;
        (void)list.addCountedByWeeks(QStringLiteral("A <b>Long</b> Title"), WatchStatus::PlanToWatch, 12);
        const std::unique_ptr<WatchlistPage> page = test::shownWatchlist(list);
        QVERIFY(page);
        QTest::keyClick(page->findChild<WatchlistTable *>(), Qt::Key_G, Qt::ControlModifier);
        auto *grid = page->findChild<GridView *>();
        (void)page->grab(); // laid out
        const QPoint at = grid->visualRect(grid->model()->index(0, 0)).center();
        QHelpEvent asked(QEvent::ToolTip, at, grid->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(grid->viewport(), &asked);
        const QString tip = QToolTip::text();
        for (const char *words : {"A &lt;b&gt;Long", "Season 1", "0 / about 12", "Plan to watch"})
            QVERIFY2(tip.contains(QLatin1StringView(words)), qPrintable(tip));
        QToolTip::hideText();
    }
};

RAIKI_TEST(TestCovers)
#include "test_covers.moc"
