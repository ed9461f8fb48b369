// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/watchlist/watchlistmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace raiki;

namespace {

WatchlistRow row(qint64 id, const QString &title, WatchStatus status, int watched = 0)
{
    WatchlistRow row;
    row.show = {id};
    row.season.id = {id};
    row.season.number = 1;
    row.season.episodes = 12;
    row.titles.english = title;
    row.entry.season = row.season.id;
    row.entry.status = status;
    row.entry.episodesWatched = watched;
    return row;
}

QStringList titles(const WatchlistModel &model)
{
    QStringList titles;
    for (int i = 0; i < model.rowCount(); ++i)
        titles << model.itemAt(model.index(i, 0))->title;
    return titles;
}

/** What the model should show, worked out the slow way. */
QStringList expected(const std::map<qint64, WatchlistRow> &rows, const QString &filter,
                     std::optional<WatchStatus> status, bool byProgress)
{
    std::vector<WatchlistRow> shown;
    for (const auto &[id, row] : rows) {
        if (row.titles.english.contains(filter, Qt::CaseInsensitive) &&
            (!status || row.entry.status == *status))
            shown.push_back(row);
    }
    std::sort(shown.begin(), shown.end(), [&](const WatchlistRow &a, const WatchlistRow &b) {
        if (byProgress && a.entry.episodesWatched != b.entry.episodesWatched)
            return a.entry.episodesWatched > b.entry.episodesWatched;
        const bool less = a.titles.english != b.titles.english ? a.titles.english < b.titles.english
                                                               : a.season.id < b.season.id;
        return byProgress ? !less : less;
    });
    QStringList titles;
    for (const WatchlistRow &row : shown)
        titles << row.titles.english;
    return titles;
}

} // namespace

class TestWatchlistModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<WatchlistModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setReading({{QLocale::c(), QTimeZone("Asia/Tokyo"), false}, ShownScores::Hundred},
                            TitleLanguage::English);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void filtersSortsAndCounts()
    {
        m_model->setRows({row(1, QStringLiteral("Medalist"), WatchStatus::Completed, 12),
                          row(2, QStringLiteral("Frieren"), WatchStatus::Watching, 3),
                          row(3, QStringLiteral("Dandadan"), WatchStatus::Watching, 6)});
        QCOMPARE(titles(*m_model), QStringList({QStringLiteral("Dandadan"), QStringLiteral("Frieren"),
                                                QStringLiteral("Medalist")}));
        QCOMPARE(m_model->count(WatchStatus::Watching), 2);
        m_model->setStatus(WatchStatus::Watching);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->count(std::nullopt), 3);
        m_model->sort(static_cast<int>(WatchlistColumn::Progress), Qt::DescendingOrder);
        QCOMPARE(titles(*m_model), QStringList({QStringLiteral("Dandadan"), QStringLiteral("Frieren")}));
        m_model->setFilter(QStringLiteral("fri"));
        QCOMPARE(titles(*m_model), QStringList({QStringLiteral("Frieren")}));
        QCOMPARE(m_model->count(WatchStatus::Completed), 0);
        QCOMPARE(m_model->index(0, static_cast<int>(WatchlistColumn::Progress)).data().toString(),
                 QStringLiteral("3 / 12"));
        QVERIFY(!m_model->indexOf({1}).isValid());
        QCOMPARE(m_model->indexOf({2}).row(), 0);
    }

    void aTitlesBracketsDoNotSortIt()
    {
        m_model->setRows({row(1, QStringLiteral("Paprika"), WatchStatus::Completed, 1),
                          row(2, QStringLiteral("【Oshi No Ko】"), WatchStatus::Completed, 1),
                          row(3, QStringLiteral("Nichijou"), WatchStatus::Completed, 1)});
        QCOMPARE(titles(*m_model), QStringList({QStringLiteral("Nichijou"), QStringLiteral("【Oshi No Ko】"),
                                                QStringLiteral("Paprika")}));
    }

    void findsByAliasNoteAndTag()
    {
        WatchlistRow medalist = row(1, QStringLiteral("Medalist"), WatchStatus::Watching);
        medalist.titles.aliases = {QStringLiteral("Skating girl")};
        medalist.entry.notes = QStringLiteral("watch with Ana");
        medalist.entry.tags = {QStringLiteral("sport")};
        m_model->setRows({medalist, row(2, QStringLiteral("Frieren"), WatchStatus::Watching)});
        for (const char *word : {"skating", "ana", "sport", "season 1"}) {
            m_model->setFilter(QString::fromLatin1(word));
            QVERIFY2(titles(*m_model).contains(QStringLiteral("Medalist")), word);
        }
        m_model->setFilter(QStringLiteral("nowhere"));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void onePatchTellsOneRow()
    {
        m_model->setRows({row(1, QStringLiteral("A"), WatchStatus::Watching),
                          row(2, QStringLiteral("B"), WatchStatus::Watching),
                          row(3, QStringLiteral("C"), WatchStatus::Watching)});
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->patch({SeasonId{2}}, {row(2, QStringLiteral("B"), WatchStatus::Watching, 5)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    }

    /** Random edits in every state of filter, tab and order give what the slow way gives, and never a reset.
     */
    void patchesGiveWhatAFreshListGives()
    {
        QRandomGenerator random(11);
        std::map<qint64, WatchlistRow> rows;
        m_model->setRows({});
        for (int round = 0; round < 300; ++round) {
            const QString filter = round % 50 < 25 ? QString() : QStringLiteral("2");
            const std::optional<WatchStatus> status =
                round % 20 < 12 ? std::nullopt : std::optional(WatchStatus::Watching);
            const bool byProgress = round % 70 >= 35;
            m_model->setFilter(filter);
            m_model->setStatus(status);
            m_model->sort(static_cast<int>(byProgress ? WatchlistColumn::Progress : WatchlistColumn::Title),
                          byProgress ? Qt::DescendingOrder : Qt::AscendingOrder);
            QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
            QSet<SeasonId> touched;
            std::vector<WatchlistRow> fresh;
            for (int i = 0; i < 4; ++i) {
                const qint64 id = 1 + random.bounded(20);
                if (touched.contains({id}))
                    continue;
                touched.insert({id});
                if (random.bounded(4) == 0) {
                    rows.erase(id);
                    continue;
                }
                // Two digits, so that numbers sort as their texts do; and every row is a "Season 1", which a
                // filter for "1" would find.
                const QString title = QLatin1Char(static_cast<char>('A' + random.bounded(26))) +
                                      QString::number(id).rightJustified(2, QLatin1Char('0'));
                rows[id] = row(id, title, static_cast<WatchStatus>(random.bounded(2)), random.bounded(13));
                fresh.push_back(rows[id]);
            }
            m_model->patch(touched, fresh);
            QCOMPARE(titles(*m_model), expected(rows, filter, status, byProgress));
            QCOMPARE(m_model->total(), static_cast<int>(rows.size()));
            QCOMPARE(reset.count(), 0);
        }
    }

    void aLongListAnswersAtOnce()
    {
        m_tester.reset(); // it looks at every row itself
        std::vector<WatchlistRow> rows;
        for (int i = 1; i <= 40000; ++i)
            rows.push_back(row(i, QStringLiteral("Show of the season number %1").arg(i * 7919 % 40009),
                               WatchStatus::Watching, i % 13));
        m_model->setRows(rows);
        QElapsedTimer timer;
        QBENCHMARK_ONCE
        {
            timer.start();
            for (const char *typed : {"n", "nu", "num", "numb", "number 1", ""})
                m_model->setFilter(QString::fromLatin1(typed));
        }
        QCOMPARE(m_model->rowCount(), 40000);
        m_model->setFilter(QStringLiteral("number 12345"));
        QCOMPARE(m_model->rowCount(), 1);
    }

private:
    std::unique_ptr<WatchlistModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

RAIKI_TEST(TestWatchlistModel)
#include "test_watchlistmodel.moc"
