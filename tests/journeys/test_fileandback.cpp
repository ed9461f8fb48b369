// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/composition.h"
#include "app/silentnotifier.h"
#include "core/base/wholefile.h"
#include "core/store/dump.h"
#include "tests/support/autumncatalogue.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** From a file through preview, apply, restart and undo to an identical database. */
class TestFileAndBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importIsUndoneAfterRestart();
    void conflictingRowIsNeverOverwritten();

private:
    void open();
    [[nodiscard]] QString dumped() const { return dump(*m_tracker->database, DumpScope::List).valueOr({}); }

    QTemporaryDir m_folder;
    ManualClock m_clock{"2025-10-01T09:00:00Z"};
    SilentNotifier m_notifier;
    std::unique_ptr<TrackerServices> m_tracker;
};

void TestFileAndBack::open()
{
    m_tracker.reset();
    auto database = Database::open(m_folder.filePath(QStringLiteral("list.sqlite")));
    QVERIFY(database);
    m_tracker = std::make_unique<TrackerServices>(std::move(*database), m_clock, m_notifier,
                                                  m_folder.filePath(QStringLiteral("list.catalogue")));
}

void TestFileAndBack::importIsUndoneAfterRestart()
{
    open();
    QVERIFY(m_tracker->catalogue.update(autumnCatalogue()));
    AddChoice choice;
    choice.status = WatchStatus::Watching;
    QVERIFY(m_tracker->watchlist.apply(
        addFromCatalogue(m_tracker->catalogue.current().show(0), choice, {}, m_clock)));
    QVERIFY(m_tracker->watchlist.apply(addByTitle(QStringLiteral("A Show of My Own"), {}, m_clock)));
    const QString before = dumped();
    QVERIFY(!before.isEmpty());

    const QString file = m_folder.filePath(QStringLiteral("list.csv"));
    QVERIFY(m_tracker->transfer.exportTo(file, QStringLiteral("csv")));
    QByteArray csv = *readWholeFile(file);
    auto plan = m_tracker->transfer.plan(csv, QStringLiteral("list.csv"), {}, ConflictPolicy::Replace);
    QVERIFY(plan);
    QCOMPARE(plan->count(RowVerdict::Unchanged), 2);
    QVERIFY(m_tracker->transfer.apply(*plan)->isEmpty());
    QCOMPARE(dumped(), before);

    csv.replace(",watching,", ",onhold,");
    csv += "\"Written, in a Spreadsheet\"\r\n";
    plan = m_tracker->transfer.plan(csv, QStringLiteral("list.csv"), {}, ConflictPolicy::Replace);
    QVERIFY(plan);
    QCOMPARE(plan->count(RowVerdict::Update), 1);
    QCOMPARE(plan->count(RowVerdict::Add), 1);
    QCOMPARE(dumped(), before); // a plan writes nothing
    QVERIFY(m_tracker->transfer.apply(*plan));
    QCOMPARE(m_tracker->watchlist.rows()->size(), size_t(3));
    QVERIFY(dumped() != before);

    open();
    m_clock.advance(std::chrono::hours(24 * 7));
    QCOMPARE(m_tracker->watchlist.nextUndo()->changes.kind, ChangeKind::Import);
    QVERIFY(m_tracker->watchlist.undo());
    QCOMPARE(dumped(), before);
    QVERIFY(m_tracker->watchlist.redo());
    QCOMPARE(m_tracker->watchlist.rows()->size(), size_t(3));
}

void TestFileAndBack::conflictingRowIsNeverOverwritten()
{
    open();
    const QByteArray csv = "title,status\r\nKept as It Is,watching\r\n";
    QVERIFY(m_tracker->watchlist.apply(addByTitle(QStringLiteral("Kept as It Is"), {}, m_clock)));
    const auto plan = m_tracker->transfer.plan(csv, QStringLiteral("list.csv"), {}, ConflictPolicy::Replace);
    QVERIFY(plan);
    QCOMPARE(plan->count(RowVerdict::Update), 1);
    // Somebody edits the row between the preview and Apply.
    const auto found = m_tracker->watchlist.find(QStringLiteral("Kept as It Is"));
    QVERIFY(found);
    const WatchEntry entry = *m_tracker->watchlist.details(found->show)->seasons[0].entry;
    WatchEntry edited = entry;
    edited.status = WatchStatus::Dropped;
    QVERIFY(m_tracker->watchlist.apply(editEntry(QStringLiteral("Kept as It Is"), entry, edited, m_clock)));
    const QString before = dumped();
    const auto applied = m_tracker->transfer.apply(*plan);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Conflict);
    QCOMPARE(dumped(), before);
}

RAIKI_TEST(TestFileAndBack)
#include "test_fileandback.moc"
