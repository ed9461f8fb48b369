// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/dump.h"
#include "core/tracker/undowork.h"
#include "core/transfer/exportrows.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/core/transfer/randomlist.h"
#include "tests/support/loopwatch.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

/** RAIKI_ROWS: so many, to measure. */
const int manyEntries = std::max(8000, qEnvironmentVariableIntValue("RAIKI_ROWS"));
constexpr int longestWait = 300'000;

const QByteArray &bigList()
{
    static const QByteArray bytes =
        must(writeList(exportRows(randomList(7, manyEntries).seasons), u"csv"_s)).bytes;
    return bytes;
}

/** The services on a file, as the window has them, with a long import. */
struct Run
{
    explicit Run(const QString &path)
        : database(must(path.isEmpty() ? Database::openInMemory() : Database::open(path)))
    {
        before = list();
        const ImportPlan plan = must(transfer.plan(bigList(), u"list.csv"_s, {}, ConflictPolicy::Ask));
        static_cast<void>(must(transfer.apply(plan)));
        after = list();
    }

    [[nodiscard]] QString list() const { return must(dump(*database, DumpScope::List)); }
    /** Starts something and waits for its end. */
    template <class Start>
    Result<void> outcomeOf(Start start)
    {
        std::optional<Result<void>> outcome;
        QObject context;
        const auto end = [&outcome](const auto &result) {
            outcome = result ? Result<void>() : Result<void>(result.error());
        };
        QObject::connect(&work, &UndoWork::stepped, &context,
                         [&](UndoWork::Step, const Result<ChangeSet> &change) { end(change); });
        QObject::connect(&work, &UndoWork::tookBack, &context,
                         [&](const Result<bool> &changed) { end(changed); });
        QObject::connect(&work, &UndoWork::planned, &context, [&](const Result<QStringList> &plan) {
            if (plan)
                work.takeBack();
            else
                end(plan);
        });
        start();
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, longestWait))
            qFatal("no outcome came");
        return *outcome;
    }

    std::unique_ptr<Database> database;
    ManualClock clock{"2026-03-01T12:00:00Z"};
    ReferenceCatalogue catalogue{QString(), {}};
    Watchlist watchlist{*database, clock};
    ListTransfer transfer{*database, watchlist, catalogue, clock};
    UndoWork work{transfer, watchlist};
    QString before;
    QString after;
};

} // namespace

/** What is long is undone beside the window. */
class UndoWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void holdsNothingUp();
    void cancelledChangesNothing();
    void cancelledAtAnyMoment_data();
    void cancelledAtAnyMoment();
    void aListInMemoryIsChangedAtOnce();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void UndoWorkTest::holdsNothingUp()
{
    Run run(path());
    QVERIFY(run.watchlist.nextUndo()->isLong);
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(must(run.watchlist.undo()));
    const qint64 inOneGo = timer.elapsed();
    QCOMPARE(run.list(), run.before);
    static_cast<void>(must(run.watchlist.redo()));
    QCOMPARE(run.list(), run.after);

    QSignalSpy changed(&run.watchlist, &Watchlist::changed);
    QSignalSpy progress(&run.work, &UndoWork::progressed);
    LoopWatch loop;
    must(run.outcomeOf([&] { run.work.start(UndoWork::Step::Undo); }));
    const qint64 undoing = loop.longest();
    QCOMPARE(run.list(), run.before);
    QCOMPARE(changed.size(), 1);
    LoopWatch again;
    must(run.outcomeOf([&] { run.work.start(UndoWork::Step::Redo); }));
    const qint64 redoing = again.longest();
    QCOMPARE(run.list(), run.after);
    LoopWatch back;
    const qint64 import = must(run.transfer.pastImports().imports()).front().number;
    must(run.outcomeOf([&] { run.work.plan(import); }));
    const qint64 takingBack = back.longest();
    QCOMPARE(must(run.watchlist.rows()).size(), 0U);
    qInfo("in one go %lld ms; the loop was away for %lld, %lld and %lld ms at worst", inOneGo, undoing,
          redoing, takingBack);
    // 50 ms on a machine of its own; beside other work, at least a small part of what it takes in one go.
    QVERIFY(std::max({undoing, redoing, takingBack}) <= std::max<qint64>(50, inOneGo / 5));
    int highest = 0;
    for (const QList<QVariant> &told : std::as_const(progress)) {
        QVERIFY(told.front().toInt() >= 0 && told.front().toInt() <= 100);
        highest = std::max(highest, told.front().toInt());
    }
    QVERIFY(inOneGo < 500 || highest > 0);
    QCOMPARE(run.outcomeOf([&] { run.work.plan(import); }).error().code, ErrorCode::NothingToUndo);
}

void UndoWorkTest::cancelledChangesNothing()
{
    Run run(path());
    run.work.start(UndoWork::Step::Undo);
    const Result<void> outcome = run.outcomeOf([&] { run.work.cancel(); });
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(run.list(), run.after);
    QVERIFY(run.watchlist.nextUndo().has_value());
}

void UndoWorkTest::cancelledAtAnyMoment_data()
{
    QTest::addColumn<bool>("isRedo");
    QTest::newRow("undo") << false;
    QTest::newRow("redo") << true;
}

/** Also where the journal is read and written, of which SQLite knows nothing, somebody may say stop. */
void UndoWorkTest::cancelledAtAnyMoment()
{
    QFETCH(bool, isRedo);
    Run run(path());
    if (isRedo)
        static_cast<void>(must(run.watchlist.undo()));
    const QString before = run.list();
    const auto step = [&](int most) {
        int asked = 0;
        int beforeRows = 0;
        run.database->failAtWrite({});
        run.database->setWatch([&] {
            beforeRows += run.database->writesCounted() <= 1 ? 1 : 0;
            return ++asked != most;
        });
        const Result<ChangeSet> done = isRedo ? run.watchlist.redo() : run.watchlist.undo();
        run.database->setWatch({});
        return std::tuple(done, asked, beforeRows);
    };
    const auto [done, asked, beforeRows] = step(-1);
    QVERIFY(done.hasValue());
    QVERIFY2(beforeRows * 2000 > manyEntries, qPrintable(QString::number(beforeRows)));
    static_cast<void>(must(isRedo ? run.watchlist.undo() : run.watchlist.redo()));
    QCOMPARE(run.list(), before);
    for (int most = 1; most <= asked; most += asked / 6) {
        const auto [ended, until, reading] = step(most);
        QVERIFY(!ended && ended.error().code == ErrorCode::Cancelled);
        QCOMPARE(run.list(), before);
    }
    static_cast<void>(must(isRedo ? run.watchlist.redo() : run.watchlist.undo()));
    QCOMPARE(run.list(), isRedo ? run.after : run.before);
}

void UndoWorkTest::aListInMemoryIsChangedAtOnce()
{
    Run run({});
    QSignalSpy stepped(&run.work, &UndoWork::stepped);
    run.work.start(UndoWork::Step::Undo);
    QCOMPARE(stepped.size(), 1);
    QVERIFY(!run.work.isWorking());
    QCOMPARE(run.list(), run.before);
}

RAIKI_TEST(UndoWorkTest)
#include "test_undowork.moc"
