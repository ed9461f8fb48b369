// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/watchlist/shownwatchlist.h"
#include "ui/watchlist/copiedrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;

/** Rows on their way into other programs: copied, and dragged out. */
class TestRowCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(); }

    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        for (const char *title : {"Medalist", "Frieren", "Dandadan"})
            m_list->add(QString::fromLatin1(title), WatchStatus::Watching);
        m_page = test::shownWatchlist(*m_list);
        QVERIFY(m_page);
        m_table = m_page->findChild<WatchlistTable *>();
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
    }

    void rowsAreDraggedOutAsTextTableAndFile()
    {
        m_table->selectAll();
        const auto *model = m_table->model();
        QVERIFY(model->flags(model->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        std::unique_ptr<QMimeData> taken(model->mimeData(m_table->selectionModel()->selectedIndexes()));
        QVERIFY(taken);
        QCOMPARE(taken->formats(), QStringList({QStringLiteral("text/csv"), QStringLiteral("text/plain"),
                                                QStringLiteral("text/uri-list")}));
        const QByteArray csv = taken->data(QStringLiteral("text/csv"));
        QCOMPARE(csv.count("\r\n"), 4); // a header and each row once
        QVERIFY(csv.contains("Medalist") && csv.contains("Frieren") && csv.contains("Dandadan"));
        QCOMPARE(taken->text().count(QLatin1Char('\n')), 2);
        QVERIFY(taken->text().contains(QLatin1Char('\t')));
        QVERIFY(taken->hasUrls());
        const QList<QUrl> urls = taken->urls();
        QCOMPARE(urls.size(), 1);
        QFile file(urls.first().toLocalFile());
        QCOMPARE(QFileInfo(file).fileName(), QStringLiteral("watchlist.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("title,")); // a list, not what is shown
        QCOMPARE(taken->urls(), urls);                // the same file, however often one asks
        taken.reset();
        QVERIFY(file.exists()); // who took it may read it after the drop
        m_page.reset();
        QVERIFY(!file.exists());
    }

    /** The file that lands on the desktop is the list's own: another Raiki has all of it. */
    void whatIsDraggedOutComesInAsItWas()
    {
        const ShowId show = m_list->add(QStringLiteral("+1 Show"), WatchStatus::Watching);
        const Result<std::vector<WatchlistRow>> rows = m_list->watchlist.rowsOf({m_list->seasonOf(show)});
        QVERIFY(rows && rows->size() == 1);
        WatchEntry entry = rows->front().entry;
        entry.episodesWatched = 7;
        entry.score = 10;
        entry.notes = QStringLiteral("two\nlines");
        entry.tags = {QStringLiteral("with, comma")};
        ChangeSet edit{ChangeKind::EditEntry, {}, {}};
        edit.changes.emplace_back(Change<WatchEntry>{rows->front().entry, entry});
        QVERIFY(m_list->apply(edit));
        m_table->clearSelection();
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            if (m_table->model()->index(row, 0).data().toString().contains(QLatin1String("+1 Show")))
                m_table->selectRow(row);
        }
        std::unique_ptr<QMimeData> taken(
            m_table->model()->mimeData(m_table->selectionModel()->selectedIndexes()));
        QVERIFY(taken && taken->urls().size() == 1);
        QVERIFY(taken->text().contains(QLatin1String("+1 Show"))); // as it is read
        QFile file(taken->urls().first().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();

        test::UiServices other;
        const Result<ImportPlan> plan =
            other.transfer.plan(bytes, QStringLiteral("watchlist.csv"), {}, ConflictPolicy::Ask);
        QVERIFY(plan && other.transfer.apply(*plan));
        const Result<WrittenList> there = other.transfer.exportList(QStringLiteral("csv"));
        QVERIFY(there.hasValue());
        QCOMPARE(there->bytes, bytes);
        const auto listed = other.watchlist.rows();
        QVERIFY(listed && listed->size() == 1);
        QCOMPARE(listed->front().titles.preferred(), QStringLiteral("+1 Show"));
        QCOMPARE(listed->front().entry.score, std::optional(10));
        QCOMPARE(listed->front().entry.episodesWatched, 7);
        QCOMPARE(listed->front().entry.notes, entry.notes);
        QCOMPARE(listed->front().entry.tags, entry.tags);
    }

    void theFileIsWrittenWhenSomebodyAsksForIt()
    {
        const auto folder = std::make_shared<QTemporaryDir>();
        WatchlistItem item;
        item.title = QStringLiteral("=1+1");
        CopiedRows rows({item}, {WatchlistColumn::Title}, ListStyle(), CopiedText::Table,
                        {folder, [] { return QByteArray("title\r\n"); }});
        const auto files = [&folder] {
            return QDir(folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        };
        QVERIFY(rows.hasUrls());
        QVERIFY(rows.text().contains(QStringLiteral("'=1+1"))); // no spreadsheet runs it
        QCOMPARE(files(), QStringList());
        QCOMPARE(rows.urls().size(), 1);
        QCOMPARE(files().size(), 1);
        const CopiedRows copied({item}, {WatchlistColumn::Title}, ListStyle(), CopiedText::Lines);
        QVERIFY(!copied.hasUrls()); // the clipboard has none: many a program would paste that for the text
        QVERIFY(copied.urls().isEmpty());
        QCOMPARE(copied.text(), QStringLiteral("=1+1\t"));
    }

    void aDragBeginsOnAChosenRow()
    {
        m_table->clearSelection();
        const QPoint second = m_table->visualRect(m_table->model()->index(1, 0)).center();
        QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, second);
        QVERIFY(!m_table->dragEnabled()); // moving on chooses more rows
        QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, second);
        QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, second);
        QVERIFY(m_table->dragEnabled());
        QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    }

private:
    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<WatchlistPage> m_page;
    WatchlistTable *m_table = nullptr;
};

RAIKI_TEST(TestRowCopy)
#include "test_rowcopy.moc"
