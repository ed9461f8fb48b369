// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/dump.h"
#include "core/tracker/backupages.h"
#include "core/tracker/backups.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    explicit Run(const QString &path)
        : database(must(Database::open(path)))
    {
    }

    void add(const QString &title) { static_cast<void>(must(watchlist.apply(addByTitle(title, {}, clock)))); }
    void makeOne()
    {
        QSignalSpy made(&backups, &Backups::made);
        backups.makeNow();
        QVERIFY(made.wait(10'000));
    }
    [[nodiscard]] QString list() const { return must(dump(*database, DumpScope::List)); }

    std::unique_ptr<Database> database;
    ManualClock clock{"2026-03-01T12:00:00Z"};
    Preferences preferences{*database};
    Watchlist watchlist{*database, clock};
    Backups backups{*database, watchlist, preferences, clock};
};

} // namespace

class BackupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsByAge();
    void neverLetsTheNewestGo();
    void oneADay();
    void theUsersOwnStay();
    void aBrokenCopyDisplacesNone();
    void looksIntoACopyAndRestoresIt();
    void aBrokenCopyIsNotRestored();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"raiki.sqlite"_s); }
};

void BackupsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/** A copy a day for three years, each day's leavings carried to the next. */
void BackupsTest::keepsByAge()
{
    std::vector<QDateTime> kept;
    const QDateTime start(QDate(2023, 1, 1), QTime(9, 0), Qt::UTC);
    for (int day = 0; day < 3 * 365; ++day) {
        kept.push_back(start.addDays(day));
        const std::vector<size_t> drop = backupsToDrop(kept);
        std::vector<QDateTime> left;
        for (size_t place = 0; place < kept.size(); ++place) {
            if (std::find(drop.begin(), drop.end(), place) == drop.end())
                left.push_back(kept[place]);
        }
        kept = left;
    }
    const QDateTime last = start.addDays(3 * 365 - 1);
    for (int day = 0; day < keptDailyBackups; ++day)
        QVERIFY(std::find(kept.begin(), kept.end(), last.addDays(-day)) != kept.end());
    QVERIFY(kept.size() <= size_t(keptDailyBackups + keptWeeklyBackups + keptMonthlyBackups));
    const auto since = [&](int days) {
        return std::count_if(kept.begin(), kept.end(),
                             [&](const QDateTime &time) { return time > last.addDays(-days); });
    };
    QVERIFY(since(8 * 7) >= keptDailyBackups + keptWeeklyBackups - 2);
    QVERIFY(kept.front() < last.addDays(-300)); // and back into last year
}

void BackupsTest::neverLetsTheNewestGo()
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        std::vector<QDateTime> times;
        for (auto count = 1 + random() % 60; count > 0; --count)
            times.push_back(
                QDateTime::fromSecsSinceEpoch(1'600'000'000 + qint64(random() % 80'000'000), Qt::UTC));
        const std::vector<size_t> drop = backupsToDrop(times);
        QVERIFY(drop.size() < times.size());
        const auto newest = size_t(std::max_element(times.begin(), times.end()) - times.begin());
        QVERIFY(std::find(drop.begin(), drop.end(), newest) == drop.end());
        QVERIFY(times.size() - drop.size() <=
                size_t(keptDailyBackups + keptWeeklyBackups + keptMonthlyBackups));
    }
}

void BackupsTest::oneADay()
{
    Run run(path());
    run.add(u"Medalist"_s);
    QSignalSpy made(&run.backups, &Backups::made);
    run.backups.start();
    QVERIFY(made.wait(10'000));
    QCOMPARE(run.backups.all().size(), 1U);
    QCOMPARE(run.backups.all().front().occasion, u"auto"_s);
    QCOMPARE(run.backups.all().front().madeAt, run.clock.now());
    run.clock.advance(std::chrono::hours(23));
    run.backups.start();
    QVERIFY(!run.backups.isMaking());
    run.clock.advance(std::chrono::hours(1));
    run.backups.start();
    QVERIFY(made.wait(10'000));
    QCOMPARE(run.backups.all().size(), 2U);
}

/** Whoever makes one has two: none of that day's goes for it; the same second twice is no failure. */
void BackupsTest::theUsersOwnStay()
{
    Run run(path());
    run.add(u"Medalist"_s);
    QSignalSpy made(&run.backups, &Backups::made);
    run.backups.start();
    QVERIFY(made.wait(10'000));
    for (int copy = 0; copy < 12; ++copy) {
        run.clock.advance(std::chrono::minutes(1));
        run.makeOne();
    }
    run.makeOne();
    const std::vector<BackupCopy> copies = run.backups.all();
    QCOMPARE(copies.size(), 13U);
    QCOMPARE(copies.front().occasion, u"manual"_s);
    QCOMPARE(copies.back().occasion, u"auto"_s);
}

/** What was cut short after it was made keeps no day, week or month for itself. */
void BackupsTest::aBrokenCopyDisplacesNone()
{
    Run run(path());
    run.add(u"Medalist"_s);
    QSignalSpy made(&run.backups, &Backups::made);
    run.backups.start(); // at noon
    QVERIFY(made.wait(10'000));
    const QString sound = run.backups.all().front().path;
    const QString broken = QString(sound).replace(u"T120000"_s, u"T235900"_s);
    QVERIFY(sound != broken && QFile::copy(sound, broken));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    run.clock.advance(std::chrono::hours(36));
    run.backups.start();
    QVERIFY(made.wait(10'000));
    QVERIFY(QFile::exists(sound));
    QCOMPARE(run.backups.all().size(), 3U);
}

void BackupsTest::looksIntoACopyAndRestoresIt()
{
    Run run(path());
    run.add(u"Medalist"_s);
    run.clock.advance(std::chrono::hours(1));
    run.add(u"Frieren"_s);
    const QString before = run.list();
    run.makeOne();
    run.add(u"Something else"_s);
    const BackupCopy copy = run.backups.all().front();
    const BackupContents contents = must(Backups::lookInto(copy.path));
    QCOMPARE(contents.shows, 2);
    QCOMPARE(contents.entries, 2);
    QCOMPARE(contents.newest, (QStringList{u"Frieren"_s, u"Medalist"_s}));
    QVERIFY(contents.problems.isEmpty());
    QSignalSpy changed(&run.watchlist, &Watchlist::changed);
    must(run.backups.restore(copy.path));
    QCOMPARE(run.list(), before);
    QVERIFY(changed.size() >= 1);
    QCOMPARE(must(run.watchlist.rows()).size(), 2U);
    // What was there has a copy of its own.
    const std::vector<BackupCopy> copies = run.backups.all();
    const auto kept = std::find_if(copies.begin(), copies.end(),
                                   [](const BackupCopy &each) { return each.occasion == "restore"_L1; });
    QVERIFY(kept != copies.end());
    QCOMPARE(must(Backups::lookInto(kept->path)).entries, 3);
}

void BackupsTest::aBrokenCopyIsNotRestored()
{
    Run run(path());
    run.add(u"Medalist"_s);
    run.makeOne();
    const BackupCopy copy = run.backups.all().front();
    QFile file(copy.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    const QString before = run.list();
    QVERIFY(!Backups::lookInto(copy.path));
    QVERIFY(!run.backups.restore(copy.path));
    QCOMPARE(run.list(), before);
}

RAIKI_TEST(BackupsTest)
#include "test_backups.moc"
