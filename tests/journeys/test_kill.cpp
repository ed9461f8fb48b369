// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki::test;

namespace {

constexpr int items = 120;
constexpr int rows = 1500;

QByteArray feedOfManyItems()
{
    QByteArray feed =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Autumn news</title>"
        "<link>http://127.0.0.1/</link><description>d</description>";
    for (int i = 0; i < items; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray title = i == items / 2
                                     ? QByteArrayLiteral("Medalist Anime Season 2 Premieres in January 2026")
                                     : "Shop number " + number + " opens its doors";
        feed += "<item><title>" + title + "</title><guid>news-" + number + "</guid><link>http://127.0.0.1/" +
                number + "</link><pubDate>Wed, 01 Oct 2025 08:00:00 GMT</pubDate></item>";
    }
    return feed + "</channel></rss>";
}

QByteArray listOfManyRows()
{
    QByteArray csv = "title,status,episodes_watched\r\n";
    for (int i = 0; i < rows; ++i)
        csv += "Made up show " + QByteArray::number(i) + ",watching," + QByteArray::number(i % 12) + "\r\n";
    return csv;
}

} // namespace

/** SIGKILL in the middle of polls and imports: what was acknowledged stays, and no half of a batch is left.
 */
class TestKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pollIsWholeOrNothing();
    void importIsWholeOrNothing();

private:
    /** A fresh copy of the prepared database. */
    [[nodiscard]] Program copyOfBase(int number) const;
    [[nodiscard]] std::chrono::microseconds lifetimeWithin(std::chrono::microseconds whole);

    QTemporaryDir m_folder;
    HttpServer m_server;
    QRandomGenerator m_random{20260124};
};

void TestKill::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_server.serveFeed("/news", feedOfManyItems());
    QFile list(m_folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(listOfManyRows());
    list.close();
    Program base(raikiProgram(), m_folder.filePath(QStringLiteral("base.sqlite")));
    base.setCommonArguments({QStringLiteral("--as-of"), QStringLiteral("2025-10-01T09:00:00Z")});
    // A catalogue that does not know season 2, so that the headline is news.
    QFile catalogue(m_folder.filePath(QStringLiteral("autumn.json")));
    QVERIFY(catalogue.open(QIODevice::WriteOnly));
    catalogue.write(autumnCatalogue());
    catalogue.close();
    QCOMPARE(base.run({QStringLiteral("catalogue"), QStringLiteral("update"), catalogue.fileName()}).exitCode,
             0);
    QCOMPARE(base.run({QStringLiteral("add"), QStringLiteral("Medalist"), QStringLiteral("--status"),
                       QStringLiteral("completed")})
                 .exitCode,
             0);
    QCOMPARE(base.run({QStringLiteral("feed"), QStringLiteral("add"),
                       m_server.url(QStringLiteral("/news")).toString()})
                 .exitCode,
             0);
    QCOMPARE(base.json({QStringLiteral("check")}).object().value(QStringLiteral("sound")).toBool(), true);
}

Program TestKill::copyOfBase(int number) const
{
    const QString path = m_folder.filePath(QStringLiteral("run-%1.sqlite").arg(number));
    QFile::copy(m_folder.filePath(QStringLiteral("base.sqlite")), path);
    Program program(raikiProgram(), path);
    program.setCommonArguments({QStringLiteral("--as-of"), QStringLiteral("2025-10-01T09:00:00Z")});
    return program;
}

std::chrono::microseconds TestKill::lifetimeWithin(std::chrono::microseconds whole)
{
    return std::chrono::microseconds(
        m_random.bounded(qint64(whole.count() / 5), qint64(whole.count() * 11 / 10)));
}

void TestKill::pollIsWholeOrNothing()
{
    const QStringList poll{QStringLiteral("poll"), QStringLiteral("--all")};
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(copyOfBase(0).run(poll).exitCode, 0);
    const std::chrono::microseconds whole(timer.nsecsElapsed() / 1000);
    int killed = 0;
    for (int i = 1; i <= 30; ++i) {
        const Program program = copyOfBase(i);
        killed += program.runAndKill(poll, lifetimeWithin(whole)).exitCode == -1;
        const QJsonObject check = program.json({QStringLiteral("check")}).object();
        QCOMPARE(check.value(QStringLiteral("sound")).toBool(), true);
        const int kept = check.value(QStringLiteral("items")).toInt();
        QVERIFY2(kept == 0 || kept == items, qPrintable(QString::number(kept)));
        // Validators saved before the items would make this poll a 304, and the news would be lost for ever.
        QCOMPARE(program.run(poll).exitCode, 0);
        QCOMPARE(program.json({QStringLiteral("check")}).object().value(QStringLiteral("items")).toInt(),
                 items);
        bool isFlagged = false;
        for (const QJsonValue &row : program.json({QStringLiteral("upcoming")}).array())
            isFlagged = isFlagged || row[u"flagged"].toBool();
        QVERIFY(isFlagged);
    }
    qInfo("%d of 30 polls were killed before their end", killed);
    QVERIFY(killed > 0);
}

void TestKill::importIsWholeOrNothing()
{
    const QStringList import{QStringLiteral("import"), m_folder.filePath(QStringLiteral("list.csv"))};
    QElapsedTimer timer;
    timer.start();
    const Program first = copyOfBase(100);
    QCOMPARE(first.run(import).exitCode, 0);
    const std::chrono::microseconds whole(timer.nsecsElapsed() / 1000);
    const int before =
        copyOfBase(101).json({QStringLiteral("check")}).object().value(QStringLiteral("entries")).toInt();
    QCOMPARE(first.json({QStringLiteral("check")}).object().value(QStringLiteral("entries")).toInt(),
             before + rows);
    int killed = 0;
    for (int i = 102; i < 132; ++i) {
        const Program program = copyOfBase(i);
        const bool wasKilled = program.runAndKill(import, lifetimeWithin(whole)).exitCode == -1;
        killed += wasKilled;
        const QJsonObject check = program.json({QStringLiteral("check")}).object();
        QCOMPARE(check.value(QStringLiteral("sound")).toBool(), true);
        const int entries = check.value(QStringLiteral("entries")).toInt();
        QVERIFY2(entries == before + rows || (wasKilled && entries == before),
                 qPrintable(QString::number(entries)));
    }
    qInfo("%d of 30 imports were killed before their end", killed);
    QVERIFY(killed > 0);
}

RAIKI_TEST(TestKill)
#include "test_kill.moc"
