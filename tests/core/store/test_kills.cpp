// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/changejournal.h"
#include "core/store/statement.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/places.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

/** SIGKILL at random moments: what was acknowledged is there, what was not is there whole or not at all. */
namespace raiki::test {
namespace {

constexpr int rounds = 60;
constexpr int freshEvery = 6; ///< rounds that start without a database: kills land in creation and migration

/** Shows that lack any row of their batch, or have one twice. */
constexpr const char *halfBatches =
    "SELECT id FROM show WHERE (SELECT count(*) FROM season WHERE show = show.id) <> 2 "
    "OR (SELECT count(*) FROM \"release\" JOIN season ON season.id = season WHERE show = show.id) <> 1 "
    "OR (SELECT count(*) FROM premiere_claim JOIN season ON season.id = season WHERE show = show.id) <> 2 "
    "OR (SELECT count(*) FROM watch_entry JOIN season ON season.id = season WHERE show = show.id) <> 1";

QSet<qint64> acknowledged(const QByteArray &output)
{
    QSet<qint64> ids;
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // empty, or cut short
    for (const QByteArray &line : lines) {
        if (line.startsWith("ACK "))
            ids.insert(line.sliced(4).toLongLong());
    }
    return ids;
}

QSet<qint64> numbers(Database &database, const char *sql)
{
    QSet<qint64> found;
    Statement statement(database, sql);
    statement.bind();
    while (statement.next())
        found.insert(statement.integer(0));
    must(statement.finish(), sql);
    return found;
}

/** Runs the writer and kills it after some batches (counted, so that a busy machine tests as much), or early.
 */
QSet<qint64> writeAndKill(const QString &path, QRandomGenerator &random, bool isEarly)
{
    QProcess writer;
    writer.start(ackWriterProgram(), {path});
    QByteArray output;
    if (!isEarly) {
        const qsizetype batches = random.bounded(1, 25);
        while (output.count('\n') < batches && writer.waitForReadyRead(10000))
            output += writer.readAllStandardOutput();
    }
    QThread::usleep(static_cast<unsigned long>(random.bounded(isEarly ? 40'000 : 2'000)));
    writer.kill();
    writer.waitForFinished();
    const QByteArray complaint = writer.readAllStandardError();
    if (!complaint.isEmpty())
        qWarning("%s", complaint.constData());
    output += writer.readAllStandardOutput();
    return acknowledged(output);
}

} // namespace

class TestKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
    void anotherProcessLeavesTheLogInPlace();
};

void TestKills::nothingAcknowledgedIsLost()
{
    QRandomGenerator random(20251001);
    QTemporaryDir folder;
    QSet<qint64> promised;
    QString path;
    qsizetype all = 0;
    for (int round = 0; round < rounds; ++round) {
        const bool isFresh = round % freshEvery == 0;
        if (isFresh) {
            path = folder.filePath(QStringLiteral("%1.sqlite").arg(round));
            promised.clear();
        }
        const QSet<qint64> news = writeAndKill(path, random, isFresh);
        promised.unite(news);
        all += news.size();
        const std::unique_ptr<Database> database = must(Database::open(path), "open after the kill");
        const DatabaseReport report = must(database->check());
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(u'\n')));
        const QSet<qint64> shows = numbers(*database, "SELECT id FROM show");
        QVERIFY2(shows.contains(promised), "an acknowledged show is missing");
        QCOMPARE(numbers(*database, halfBatches), QSet<qint64>());
        const QSet<qint64> journal = numbers(*database, "SELECT id FROM change_journal");
        QCOMPARE(journal.size(), shows.size());
    }
    QVERIFY2(all > rounds, "the writer hardly wrote: the kills tested nothing");
}

/** Any close() of the file in this process drops this process's locks on it (POSIX.1-2017, fcntl). */
void TestKills::anotherProcessLeavesTheLogInPlace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.sqlite"));
    std::unique_ptr<Database> database = must(Database::open(path));
    applied(*database, addMedalist());
    QFile lookedInto(path);
    QVERIFY(lookedInto.open(QFile::ReadOnly));
    QVERIFY(!lookedInto.read(16).isEmpty());
    lookedInto.close();
    QCOMPARE(QProcess::execute(ackWriterProgram(), {path, QStringLiteral("2")}), 0);
    QCOMPARE(numbers(*database, "SELECT id FROM show").size(), 3);
    applied(*database, addMedalist());
    database.reset();
    QCOMPARE(QFileInfo(path + QStringLiteral("-wal")).size(), 0); // the file is whole by itself
    QVERIFY(QFile::copy(path, folder.filePath(QStringLiteral("alone.sqlite"))));
    database = must(Database::open(folder.filePath(QStringLiteral("alone.sqlite"))));
    QCOMPARE(numbers(*database, "SELECT id FROM show").size(), 4);
    QVERIFY(must(database->check()).problems.isEmpty());
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestKills)
#include "test_kills.moc"
