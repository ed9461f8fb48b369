// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/dump.h"
#include "core/tracker/importwork.h"
#include "core/transfer/exportrows.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/core/transfer/randomlist.h"
#include "tests/support/loopwatch.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyEntries = 12'000;

QByteArray bigList()
{
    static const QByteArray bytes =
        must(writeList(exportRows(randomList(7, manyEntries).seasons), u"csv"_s)).bytes;
    return bytes;
}

/** The services on a file, as the window has them. */
struct Run
{
    explicit Run(const QString &path)
        : database(must(Database::open(path)))
    {
    }

    [[nodiscard]] QString list() const { return must(dump(*database, DumpScope::List)); }

    std::unique_ptr<Database> database;
    ManualClock clock{"2026-03-01T12:00:00Z"};
    ReferenceCatalogue catalogue{QString(), {}};
    Watchlist watchlist{*database, clock};
    ListTransfer transfer{*database, watchlist, catalogue, clock};
};

std::shared_ptr<const ListDocument> documentOf(const QByteArray &bytes)
{
    return std::make_shared<const ListDocument>(must(readList(bytes, u"list.csv"_s)));
}

/** The plan that the worker makes of @p bytes. */
ImportPlan planBy(ImportWork &work, const QByteArray &bytes, ConflictPolicy policy = ConflictPolicy::Ask)
{
    ImportPlan plan;
    bool isThere = false;
    QObject context;
    QObject::connect(&work, &ImportWork::planned, &context,
                     [&](const std::shared_ptr<Result<ImportPlan>> &planned) {
                         plan = must(std::move(*planned));
                         isThere = true;
                     });
    work.plan(documentOf(bytes), u"list.csv"_s, policy, {});
    if (!QTest::qWaitFor([&] { return isThere; }, 60'000))
        qFatal("no plan came");
    return plan;
}

Result<bool> outcomeOf(ImportWork &work, const std::function<void()> &start)
{
    std::optional<Result<bool>> outcome;
    QObject context;
    QObject::connect(&work, &ImportWork::applied, &context,
                     [&](const Result<bool> &changed) { outcome = changed; });
    start();
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000))
        qFatal("no outcome came");
    return *outcome;
}

} // namespace

class ImportWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesToTheSameAndHoldsNothingUp();
    void cancelledLeavesNothing();
    void onlyTheLastPlanIsTold();
    void aListInMemoryIsChangedAtOnce();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportWorkTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ImportWorkTest::comesToTheSameAndHoldsNothingUp()
{
    Run plain(path("a.sqlite"));
    QElapsedTimer timer;
    const std::shared_ptr<const ListDocument> document = documentOf(bigList());
    timer.start();
    must(plain.transfer.apply(must(plain.transfer.planOf(*document, u"list.csv"_s, ConflictPolicy::Ask))));
    const qint64 inOneGo = timer.elapsed();

    Run run(path("b.sqlite"));
    ImportWork work(run.transfer, run.watchlist);
    QSignalSpy changed(&run.watchlist, &Watchlist::changed);
    LoopWatch loop;
    auto plan = std::make_shared<Result<ImportPlan>>(Error{ErrorCode::Cancelled, {}});
    connect(&work, &ImportWork::planned, this, [&plan](const auto &planned) { plan = planned; });
    work.plan(document, u"list.csv"_s, ConflictPolicy::Ask, {});
    QTRY_VERIFY_WITH_TIMEOUT(plan->hasValue(), 60'000);
    QVERIFY(must(outcomeOf(work, [&] { work.apply([plan] { return **plan; }); })));
    const qint64 away = loop.longest();
    qInfo("in one go %lld ms, the loop was away for %lld ms at worst", inOneGo, away);
    // 50 ms on a machine of its own; beside other work, at least a small part of what it takes in one go.
    QVERIFY2(away <= std::max<qint64>(50, inOneGo / 5), qPrintable(QString::number(away)));
    QCOMPARE(run.list(), plain.list());
    QCOMPARE(changed.size(), 1);
    must(run.watchlist.undo());
    QCOMPARE(run.list(), must(dump(*memoryDatabase(), DumpScope::List)));
}

void ImportWorkTest::cancelledLeavesNothing()
{
    Run run(path("a.sqlite"));
    const QString before = run.list();
    ImportWork work(run.transfer, run.watchlist);
    QElapsedTimer planning;
    planning.start();
    ImportPlan plan = planBy(work, bigList());
    const qint64 usual = planning.elapsed(); // how busy this machine is
    QElapsedTimer sinceCancel;
    connect(&work, &ImportWork::progressed, this, [&](int percent) {
        if (percent < 10 || sinceCancel.isValid())
            return;
        sinceCancel.start();
        work.cancel();
    });
    const Result<bool> outcome = outcomeOf(work, [&] { work.apply([plan] { return plan; }); });
    QVERIFY(sinceCancel.isValid());
    const qint64 took = sinceCancel.elapsed();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QVERIFY2(took <= std::max<qint64>(200, usual / 2), qPrintable(QString::number(took)));
    QCOMPARE(run.list(), before);
    QVERIFY(!run.watchlist.nextUndo());
    // The way is free for the next one.
    QVERIFY(must(outcomeOf(
        work, [&] { work.apply([plan = planBy(work, "title,status\nMedalist,plan\n")] { return plan; }); })));
}

void ImportWorkTest::onlyTheLastPlanIsTold()
{
    Run run(path("a.sqlite"));
    ImportWork work(run.transfer, run.watchlist);
    QSignalSpy planned(&work, &ImportWork::planned);
    work.plan(documentOf(bigList()), u"list.csv"_s, ConflictPolicy::Ask, {});
    const ImportPlan plan = planBy(work, "title,status\nMedalist,plan\n");
    QCOMPARE(plan.rows.size(), size_t(1));
    QTest::qWait(50);
    QCOMPARE(planned.size(), 1);
}

void ImportWorkTest::aListInMemoryIsChangedAtOnce()
{
    Tracker tracker;
    ReferenceCatalogue catalogue{QString(), {}};
    ListTransfer transfer{*tracker.database, tracker.watchlist, catalogue, tracker.clock};
    ImportWork work(transfer, tracker.watchlist);
    ImportPlan plan = planBy(work, "title,status\nMedalist,plan\n");
    QSignalSpy applied(&work, &ImportWork::applied);
    work.apply([plan] { return plan; });
    QCOMPARE(applied.size(), 1);
    QCOMPARE(must(tracker.watchlist.rows()).size(), size_t(1));
}

RAIKI_TEST(ImportWorkTest)
#include "test_importwork.moc"
