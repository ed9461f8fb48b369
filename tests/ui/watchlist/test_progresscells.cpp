// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/watchlist/shownwatchlist.h"
#include "ui/common/entryedits.h"
#include "ui/watchlist/watchlistmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;

/** How many episodes were watched and of how many, written where the row stands. */
class TestProgressCells final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(); }

    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        const ShowId show = m_list->addCountedByWeeks(QStringLiteral("Medalist"), WatchStatus::Watching, 26);
        m_season = m_list->seasonOf(show);
        QVERIFY(m_season.isValid());
        m_page = test::shownWatchlist(*m_list);
        QVERIFY(m_page);
        m_table = m_page->findChild<WatchlistTable *>();
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
    }

    void aNumberThatWeeksGaveIsShownAsOneAndTakesMore()
    {
        QCOMPARE(shown(), QStringLiteral("0 / about 26"));
        edit(QStringLiteral("28"));
        QCOMPARE(m_list->entryOf(m_season).episodesWatched, 28);
        QCOMPARE(m_list->entryOf(m_season).status, WatchStatus::Watching);
        QTest::keyClick(m_table, Qt::Key_Plus);
        QCOMPARE(m_list->entryOf(m_season).episodesWatched, 29);
        edit(QStringLiteral("5/30"));
        QCOMPARE(shown(), QStringLiteral("5 / 30"));
        edit(QStringLiteral("30"));
        QCOMPARE(m_list->entryOf(m_season).status, WatchStatus::Completed);
    }

    void aDigitOnANumberWritesIt()
    {
        const auto write = [this](WatchlistColumn column, const QString &digits) {
            m_table->setCurrentIndex(m_table->model()->index(0, static_cast<int>(column)));
            QTest::keyClicks(m_table, digits.first(1));
            QWidget *field = m_table->indexWidget(m_table->currentIndex());
            if (!field)
                return false;
            QTest::keyClicks(field, digits.sliced(1));
            QTest::keyClick(field, Qt::Key_Return);
            QCoreApplication::processEvents(); // the field has the key first
            return true;
        };
        QVERIFY(write(WatchlistColumn::Score, QStringLiteral("8")));
        QCOMPARE(m_list->entryOf(m_season).score, std::optional(80));
        QVERIFY(write(WatchlistColumn::Progress, QStringLiteral("13")));
        QCOMPARE(m_list->entryOf(m_season).episodesWatched, 13);
        QVERIFY(!write(WatchlistColumn::Title, QStringLiteral("86"))); // a title, which is filtered by
        QCOMPARE(m_page->findChild<QLineEdit *>()->text(), QStringLiteral("8"));
    }

    void itBecomesTheUsersWordWhenTyped()
    {
        edit(QStringLiteral("0/26"));
        QCOMPARE(shown(), QStringLiteral("0 / 26"));
    }

    void moreThanThereAreIsRefusedWithWords()
    {
        edit(QStringLiteral("1/28"));
        QSignalSpy told(m_page.get(), &Page::noticed);
        edit(QStringLiteral("30"));
        QCOMPARE(m_list->entryOf(m_season).episodesWatched, 1);
        QCOMPARE(told.count(), 1);
        QVERIFY2(told.front().front().toString().contains(QStringLiteral("30/30")),
                 qPrintable(told.front().front().toString()));
        edit(QStringLiteral("many"));
        QCOMPARE(told.count(), 2);
        QVERIFY(told.back().front().toString().contains(QStringLiteral("number of episodes")));
        edit(QStringLiteral("12/5"));
        QCOMPARE(told.count(), 3);
        QCOMPARE(shown(), QStringLiteral("1 / 28"));
    }

    /** Not "0 / about 26" beside it, and nothing that nobody said. */
    void completedNamesNoGuess_data()
    {
        QTest::addColumn<int>("watched");
        QTest::addColumn<QString>("text");
        QTest::newRow("none marked") << 0 << QString();
        QTest::newRow("one marked") << 1 << QStringLiteral("1");
    }

    void completedNamesNoGuess()
    {
        QFETCH(int, watched);
        QFETCH(QString, text);
        edit(QString::number(watched));
        const auto completed =
            statusChanged(m_list->watchlist, {m_season}, WatchStatus::Completed, m_list->clock);
        QVERIFY(completed && m_list->apply(*completed));
        QCOMPARE(shown(), text);
        QCOMPARE(m_list->entryOf(m_season).episodesWatched, watched);
        const QModelIndex cell = m_table->model()->index(0, static_cast<int>(WatchlistColumn::Progress));
        QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("about")));
        edit(QStringLiteral("0/26")); // once it is stated
        QCOMPARE(shown(), QStringLiteral("0 / 26"));
    }

    void whatIsReadOfACompletedRow_data()
    {
        QTest::addColumn<int>("watched");
        QTest::addColumn<int>("episodes"); // 0: nobody knows
        QTest::addColumn<bool>("isGuess");
        QTest::addColumn<bool>("isFilm");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasMore");
        const QString all = QStringLiteral("All");
        QTest::newRow("guess, none marked") << 0 << 26 << true << false << all << false;
        QTest::newRow("guess, one marked")
            << 1 << 26 << true << false << QStringLiteral("1 watched") << false;
        QTest::newRow("guess of one, one marked") << 1 << 1 << true << false << all << false;
        QTest::newRow("unknown, none marked") << 0 << 0 << false << false << all << false;
        QTest::newRow("unknown, some marked")
            << 24 << 0 << false << false << QStringLiteral("24 watched") << false;
        QTest::newRow("film, one marked") << 1 << 0 << false << true << all << false;
        QTest::newRow("film, watched in parts")
            << 3 << 0 << false << true << QStringLiteral("3 watched") << false;
        QTest::newRow("stated, none marked") << 0 << 12 << false << false << QStringLiteral("0 / 12") << true;
        QTest::newRow("stated, one of one") << 1 << 1 << false << true << QStringLiteral("1 / 1") << false;
        QTest::newRow("stated, all marked")
            << 12 << 12 << false << false << QStringLiteral("12 / 12") << false;
    }

    void whatIsReadOfACompletedRow()
    {
        QFETCH(int, watched);
        QFETCH(int, episodes);
        QFETCH(bool, isGuess);
        QFETCH(bool, isFilm);
        WatchlistItem item;
        item.status = WatchStatus::Completed;
        item.episodesWatched = watched;
        item.episodes = episodes > 0 ? std::optional(episodes) : std::nullopt;
        item.isCountedByWeeks = isGuess;
        item.isFilm = isFilm;
        QTEST(shownProgressText(item, QLocale::c()), "text");
        QTEST(spokenText(item, WatchlistColumn::Progress, {}), "text");
        QTEST(hasMoreEpisodes(item), "hasMore");
        item.status = WatchStatus::Watching;
        QVERIFY(shownProgressText(item, QLocale::c()) != QStringLiteral("All"));
        const bool isBound = episodes > 0 && !isGuess;
        QCOMPARE(hasMoreEpisodes(item), !isBound || watched < episodes);
    }

    void theArrowsCount()
    {
        QWidget *field = openEditor();
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(shown(), QStringLiteral("1 / about 26"));
    }

private:
    QWidget *openEditor()
    {
        m_table->setCurrentIndex(m_table->model()->index(0, static_cast<int>(WatchlistColumn::Progress)));
        QTest::keyClick(m_table, Qt::Key_F2);
        QWidget *field = m_table->indexWidget(m_table->currentIndex());
        return field ? field : QApplication::focusWidget();
    }
    void edit(const QString &text)
    {
        QWidget *field = openEditor();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents(); // the field has the key first
    }
    [[nodiscard]] QString shown() const
    {
        return m_table->model()->index(0, static_cast<int>(WatchlistColumn::Progress)).data().toString();
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<WatchlistPage> m_page;
    WatchlistTable *m_table = nullptr;
    SeasonId m_season;
};

RAIKI_TEST(TestProgressCells)
#include "test_progresscells.moc"
