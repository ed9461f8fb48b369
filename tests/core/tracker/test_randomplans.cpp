// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/dump.h"
#include "core/tracker/listtransfer.h"
#include "core/transfer/exportrows.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/core/transfer/randomlist.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int entries = 120;
constexpr unsigned plans = 60;

/** What somebody made of a list: some fields say something else, some rows are gone, strangers came. */
std::vector<ListRow> changed(std::vector<ListRow> rows, std::mt19937 &random)
{
    const auto oneIn = [&random](unsigned n) { return random() % n == 0; };
    std::erase_if(rows, [&](const ListRow &) { return oneIn(8); });
    for (ListRow &row : rows) {
        if (oneIn(3))
            row.status = allWatchStatuses[random() % allWatchStatuses.size()];
        if (oneIn(3))
            row.score = std::optional<int>(1 + static_cast<int>(random() % 100));
        if (oneIn(4))
            row.notes = u"note %1"_s.arg(random() % 1000);
        if (oneIn(5))
            row.tags = QStringList{u"tag%1"_s.arg(random() % 9)};
        if (oneIn(6))
            row.premiere = FuzzyDate::fromText(u"20%1-0%2"_s.arg(10 + random() % 20).arg(1 + random() % 9));
        if (oneIn(6))
            row.platforms << u"Platform %1"_s.arg(random() % 5);
        if (oneIn(5))
            row.externalIds.insert(ExternalSite::Mal, QString::number(random() % 500));
        if (oneIn(2))
            row.changedAt = utc("2026-02-01T00:00:00Z").addSecs(static_cast<qint64>(random() % 4'000'000));
    }
    for (ListRow row : exportRows(randomList(static_cast<unsigned>(random()), entries / 6).seasons))
        rows.push_back(std::move(row));
    return rows;
}

/** In one of the forms that lists come in: ours, or a table of somebody's. */
QByteArray fileOf(const std::vector<ListRow> &rows, std::mt19937 &random)
{
    QByteArray bytes = must(writeList(rows, u"csv"_s)).bytes;
    if (random() % 2 == 0)
        bytes.replace("changed_at", "somebody's own column"); // then the file is not one of ours
    return bytes;
}

ImportPlan tickedAtRandom(ImportPlan plan, std::mt19937 &random)
{
    for (PlannedRow &row : plan.rows) {
        if (row.verdict == RowVerdict::Conflict && row.twinOf == 0 && random() % 2 == 0) {
            row.verdict = RowVerdict::Update;
            row.isSelected = true;
        } else if (random() % 7 == 0) {
            row.isSelected = false;
        }
    }
    return plan;
}

} // namespace

class RandomPlansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theInverseLeavesTheListAsItWas();
};

void RandomPlansTest::theInverseLeavesTheListAsItWas()
{
    int changes = 0;
    for (unsigned seed = 1; seed <= plans; ++seed) {
        std::mt19937 random(seed);
        const std::unique_ptr<Database> database = memoryDatabase();
        ManualClock clock{"2026-03-01T12:00:00Z"};
        ReferenceCatalogue catalogue{QString(), {}};
        Watchlist watchlist{*database, clock};
        ListTransfer transfer{*database, watchlist, catalogue, clock};
        const auto list = [&] { return must(dump(*database, DumpScope::List)); };
        std::vector<ListRow> rows = exportRows(randomList(seed, entries).seasons);
        for (ListRow &row : rows)
            std::shuffle(row.platforms.begin(), row.platforms.end(), random);
        must(transfer.apply(
            must(transfer.plan(must(writeList(rows, u"csv"_s)).bytes, u"a.csv"_s, {}, ConflictPolicy::Ask))));
        const QString before = list();
        // Out and in again: the same rows in the same order, not only the same file.
        const std::unique_ptr<Database> other = memoryDatabase();
        Watchlist again{*other, clock};
        ListTransfer back{*other, again, catalogue, clock};
        must(back.apply(
            must(back.plan(must(transfer.exportList(u"csv"_s)).bytes, u"a.csv"_s, {}, ConflictPolicy::Ask))));
        QVERIFY2(must(dump(*other, DumpScope::List)) == before, qPrintable(u"back, seed %1"_s.arg(seed)));
        const auto policy = static_cast<ConflictPolicy>(random() % 4);
        const ImportPlan plan = tickedAtRandom(
            must(transfer.plan(fileOf(changed(rows, random), random), u"b.csv"_s, {}, policy)), random);
        clock.advance(std::chrono::hours(1));
        const ChangeSet applied = must(transfer.apply(plan));
        const QString after = list();
        QVERIFY2(applied.isEmpty() || after != before, qPrintable(QString::number(seed)));
        changes += static_cast<int>(applied.changes.size());
        // What goes straight from the tables into a file is what the whole list would write.
        QCOMPARE(must(transfer.exportList(u"csv"_s)).bytes,
                 must(writeList(exportRows(must(watchlist.followedSeasons())), u"csv"_s)).bytes);
        if (applied.isEmpty())
            continue;
        must(watchlist.undo());
        QVERIFY2(list() == before, qPrintable(u"undone, seed %1"_s.arg(seed)));
        must(watchlist.redo());
        QVERIFY2(list() == after, qPrintable(u"redone, seed %1"_s.arg(seed)));
        must(watchlist.apply(applied.inverted())); // by the same door as any other change
        QVERIFY2(list() == before, qPrintable(u"inverted, seed %1"_s.arg(seed)));
    }
    QVERIFY(changes > 1000); // the plans do something
}

RAIKI_TEST(RandomPlansTest)
#include "test_randomplans.moc"
