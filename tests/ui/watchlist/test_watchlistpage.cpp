// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/watchlist/shownwatchlist.h"
#include "ui/common/changetext.h"
#include "ui/common/entryedits.h"
#include "ui/common/gridview.h"
#include "ui/watchlist/coverdelegate.h"
#include "ui/watchlist/listoptions.h"
#include "ui/watchlist/watchlistdelegate.h"
#include "ui/watchlist/watchlistmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace raiki;

class TestWatchlistPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(); }

    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        for (const char *title : {"Medalist", "Frieren", "Dandadan"})
            m_shows << m_list->add(QString::fromLatin1(title), WatchStatus::Watching);
        m_page = test::shownWatchlist(*m_list);
        QVERIFY(m_page);
        m_table = m_page->findChild<WatchlistTable *>();
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

    void plusOnAFinishedSeasonSaysWhyNothingHappens()
    {
        const SeasonId id = seasonAt(0);
        ShowDetails details = *m_list->watchlist.details(m_list->watchlist.rowsOf({id})->front().show);
        Season after = details.seasons.front().season;
        after.episodes = 1;
        ChangeSet change;
        change.changes.push_back(Change<Season>{details.seasons.front().season, after});
        QVERIFY(m_list->apply(change));
        QTest::keyClick(m_table, Qt::Key_Plus);
        QCOMPARE(m_list->entryOf(id).episodesWatched, 1);
        QSignalSpy told(m_page.get(), &Page::noticed);
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        QTest::keyClick(m_table, Qt::Key_Plus);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(1).value<NoticeKind>(), NoticeKind::Told);
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

    void cellsAreEditedWhereTheyStand()
    {
        const SeasonId season = seasonAt(0);
        m_list->showScores(ShownScores::Hundred);
        edit(WatchlistColumn::Progress, QStringLiteral("3"));
        QCOMPARE(m_list->entryOf(season).episodesWatched, 3);
        edit(WatchlistColumn::Score, QStringLiteral("85"));
        QCOMPARE(m_list->entryOf(season).score, std::optional(85));
        show(WatchlistColumn::Started);
        edit(WatchlistColumn::Started, QStringLiteral("2025-04"));
        QCOMPARE(m_list->entryOf(season).started, *FuzzyDate::fromText(u"2025-04"));
        show(WatchlistColumn::Tags);
        edit(WatchlistColumn::Tags, QStringLiteral("ice, calm,ICE"));
        QCOMPARE(m_list->entryOf(season).tags, (QStringList{QStringLiteral("calm"), QStringLiteral("ice")}));
        edit(WatchlistColumn::Premiere, QStringLiteral("Winter 2026"));
        const auto rows = m_list->watchlist.rowsOf({season});
        QVERIFY(rows && rows->front().premiere.date == *FuzzyDate::fromText(u"2026-W"));
        QVERIFY(m_list->watchlist.undo().hasValue()); // the premiere
        QVERIFY(m_list->watchlist.undo().hasValue()); // the tags
        QCOMPARE(m_list->entryOf(season).tags, QStringList());
    }

    void notesAreWrittenInLines()
    {
        show(WatchlistColumn::Notes);
        const SeasonId season = seasonAt(0);
        QWidget *field = openEditor(WatchlistColumn::Notes);
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("one"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, QStringLiteral("two"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_list->entryOf(season).notes, QStringLiteral("one\ntwo"));
    }

    void theStatusIsChosenInItsCell()
    {
        const SeasonId season = seasonAt(0);
        auto *choice = qobject_cast<QComboBox *>(openEditor(WatchlistColumn::Status));
        QVERIFY(choice);
        choice->setCurrentIndex(3);
        Q_EMIT choice->activated(3);
        QCOMPARE(m_list->entryOf(season).status, allWatchStatuses[3]);
    }

    void whatIsNotWrittenIsNotChanged()
    {
        const SeasonId season = seasonAt(0);
        QSignalSpy told(m_page.get(), &Page::noticed);
        edit(WatchlistColumn::Premiere, QStringLiteral("soonish"));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.front().front().toString().contains(QLatin1String("soonish")));
        QWidget *field = openEditor(WatchlistColumn::Progress);
        QTest::keyClicks(field, QStringLiteral("9"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(m_list->entryOf(season).episodesWatched, 0);
        QVERIFY(openEditor(WatchlistColumn::Progress));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // as it was: no change to undo
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 1);
    }

    void f2OnATitleGoesToItsFirstField()
    {
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        QTest::keyClick(m_table, Qt::Key_F2);
        QCOMPARE(m_table->currentIndex().column(), static_cast<int>(WatchlistColumn::Status));
        QVERIFY(m_table->findChild<QComboBox *>());
    }

    void aLongListComesInSlicesAndIsWholeInTheEnd()
    {
        for (int i = 0; i < 3000; ++i) {
            QVERIFY(m_list->apply(addByTitle(QStringLiteral("Long %1").arg(i), {}, m_list->clock)));
        }
        m_page = std::make_unique<WatchlistPage>(m_list->services(), m_list->prompts);
        m_page->resize(1000, 600);
        m_page->show();
        m_table = m_page->findChild<WatchlistTable *>();
        QVERIFY(m_table->isVisible()); // no empty list is shown meanwhile
        QVERIFY(m_table->model()->rowCount() < 3003);
        const SeasonId season = m_list->seasonOf(m_shows.front());
        const Result<ChangeSet> marked = episodesAdded(m_list->watchlist, {season}, 5, m_list->clock);
        QVERIFY(marked && m_list->apply(*marked)); // while it is read
        QTRY_COMPARE(m_table->model()->rowCount(), 3003);
        const auto *model = qobject_cast<WatchlistModel *>(m_table->model());
        QCOMPARE(model->itemAt(model->indexOf(season))->episodesWatched, 5);
    }

    void howManyAreSelectedIsSaid()
    {
        const auto says = [this](const char *words) {
            const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
                return label->isVisible() && label->text().contains(QLatin1String(words));
            });
        };
        m_table->selectRow(0);
        QVERIFY(says("3 season(s)") && !says("selected"));
        m_table->selectAll();
        QVERIFY(says("3 season(s)") && says("3 selected"));
        m_table->selectRow(1);
        QVERIFY(!says("selected"));
    }

    void manyRowsChangeAtOnce()
    {
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
        for (const ShowId show : m_shows)
            QCOMPARE(m_list->entryOf(m_list->seasonOf(show)).status, WatchStatus::Completed);
        QVERIFY(changeText(m_list->watchlist.nextUndo()->changes).endsWith(QStringLiteral("→ Completed")));
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

    void coversShowTheSameRows()
    {
        auto *grid = m_page->findChild<GridView *>();
        QTest::keyClick(m_table, Qt::Key_G, Qt::ControlModifier);
        QVERIFY(grid->isVisible());
        QVERIFY(!m_table->isVisible());
        m_page->focusFirst();
        (void)m_page->grab(); // laid out
        const SeasonId season = seasonAt(grid->currentIndex().row());
        QTest::keyClick(grid, Qt::Key_Plus);
        QCOMPARE(m_list->entryOf(season).episodesWatched, 1);
        const QRect cell = grid->visualRect(grid->currentIndex());
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                          CoverDelegate::plusRect(cell, grid->font(), Qt::LeftToRight).center());
        QCOMPARE(m_list->entryOf(season).episodesWatched, 2);
        QTest::keyClick(grid, Qt::Key_Right);
        QVERIFY(seasonAt(grid->currentIndex().row()) != season);
        grid->selectAll();
        QTest::keyClick(grid, Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
        for (const ShowId show : m_shows)
            QCOMPARE(m_list->entryOf(m_list->seasonOf(show)).status, WatchStatus::Completed);
        QTest::keyClick(grid, Qt::Key_G, Qt::ControlModifier);
        QVERIFY(m_table->isVisible());
    }

    void columnsAreChosenAndKept()
    {
        const int tags = static_cast<int>(WatchlistColumn::Tags);
        QVERIFY(m_table->isColumnHidden(tags));
        m_table->setColumnWanted(tags, true);
        m_table->setColumnWanted(static_cast<int>(WatchlistColumn::Score), false);
        QVERIFY(!m_table->isColumnHidden(tags));
        WatchlistPage again(m_list->services(), m_list->prompts);
        auto *table = again.findChild<WatchlistTable *>();
        QVERIFY(table->isColumnWanted(tags));
        QVERIFY(!table->isColumnWanted(static_cast<int>(WatchlistColumn::Score)));
        m_table->setColumnWanted(tags, false);
        m_table->setColumnWanted(static_cast<int>(WatchlistColumn::Score), true);
    }

    void tagsAreAddedToManyRowsAndFiltered()
    {
        m_list->prompts.text = QStringLiteral("autumn, with Kim,autumn");
        m_table->selectionModel()->select(m_table->model()->index(0, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QSignalSpy told(m_page.get(), &Page::noticed);
        QTest::keyClick(m_table, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(1).value<NoticeKind>(), NoticeKind::Done);
        QCOMPARE(m_list->entryOf(seasonAt(0)).tags,
                 QStringList({QStringLiteral("autumn"), QStringLiteral("with Kim")}));
        auto *choice = m_page->findChild<ListOptions *>()->findChild<QComboBox *>();
        QCOMPARE(choice->count(), 3);
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QVERIFY(m_list->watchlist.undo().hasValue()); // nobody has the tag any more
        QCOMPARE(m_table->model()->rowCount(), 3);
        QVERIFY(!choice->isVisible());
    }

    void rowsAreCopiedAsTextAndCsv()
    {
        (void)m_list->add(QStringLiteral("=1+1"), WatchStatus::Watching);
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text().split(QLatin1Char('\n')).size(), 4);
        QVERIFY(copied->text().contains(QLatin1String("Medalist\tSeason 1\tWatching\t0")));
        const QByteArray csv = copied->data(QStringLiteral("text/csv"));
        QVERIFY2(csv.startsWith("Title,Season,Status,Episodes,Score,Premiere\r\n"), csv.constData());
        QVERIFY(csv.contains("'=1+1")); // a spreadsheet must not run it
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("Title,Season")));
    }

    void scoresAreShownInTheFansScale()
    {
        const SeasonId season = seasonAt(0);
        m_list->showScores(ShownScores::Hundred);
        const Result<ChangeSet> scored = scoreChanged(m_list->watchlist, {season}, 70, m_list->clock);
        QVERIFY(m_list->apply(*scored));
        const QModelIndex cell = m_table->model()->index(0, static_cast<int>(WatchlistColumn::Score));
        QCOMPARE(cell.data().toString(), QStringLiteral("70"));
        m_list->showScores(ShownScores::FiveStars);
        const QModelIndex again = m_table->model()->index(0, static_cast<int>(WatchlistColumn::Score));
        QCOMPARE(again.data().toString(), QStringLiteral("★★★★☆"));
        QCOMPARE(again.data(Qt::AccessibleTextRole).toString(), QStringLiteral("4 of 5 stars"));
    }

    void whoChoosesNoScaleScoresOfTen()
    {
        const SeasonId season = seasonAt(0);
        edit(WatchlistColumn::Score, QStringLiteral("8"));
        QCOMPARE(m_list->entryOf(season).score, std::optional(80));
        const QModelIndex cell = m_table->model()->index(0, static_cast<int>(WatchlistColumn::Score));
        QCOMPARE(cell.data().toString(), QStringLiteral("8.0"));
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
    void show(WatchlistColumn column) { m_table->setColumnWanted(static_cast<int>(column), true); }
    /** The field in the first row; null where none opens. */
    QWidget *openEditor(WatchlistColumn column)
    {
        m_table->setCurrentIndex(m_table->model()->index(0, static_cast<int>(column)));
        QTest::keyClick(m_table, Qt::Key_F2);
        QWidget *field = m_table->indexWidget(m_table->currentIndex());
        return field ? field : QApplication::focusWidget();
    }
    void edit(WatchlistColumn column, const QString &text)
    {
        QWidget *field = openEditor(column);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents(); // the field has the key first
    }

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
