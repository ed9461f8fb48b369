// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki::test;

/** The story that Raiki was made for, told by the command line alone. */
class TestStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlineBecomesFlagThenMinute();
    void catalogueKnowsExactStarts_data();
    void catalogueKnowsExactStarts();
    void vagueNewsMakesNothingVaguer();
};

void TestStory::headlineBecomesFlagThenMinute()
{
    QTemporaryDir folder;
    QFile catalogue(folder.filePath(QStringLiteral("autumn.json")));
    QVERIFY(catalogue.open(QIODevice::WriteOnly));
    catalogue.write(autumnCatalogue());
    catalogue.close();
    HttpServer server;
    server.serveFeed("/a",
                     rssFeed("Rink Report", rssItem("Medalist Anime Season 2 Set to Premiere in January 2026",
                                                    "The skating series returns on TV Asahi's NUMAnimation "
                                                    "block, and will stream on Hulu and Disney+.",
                                                    "a1", "Wed, 01 Oct 2025 08:00:00 +0900") +
                                                rssItem("Medalist Stage Play Announces Its Cast",
                                                        "The play runs in Tokyo from January 10, 2026.", "a2",
                                                        "Wed, 01 Oct 2025 08:05:00 +0900")));
    server.serveFeed("/b",
                     rssFeed("Blade Times", rssItem("Medalist Season 2 Premieres January 24 at 25:30 JST",
                                                    "A new trailer reveals the exact time.", "b1",
                                                    "Fri, 05 Dec 2025 12:00:00 +0900")));
    Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    raiki.setCommonArguments({QStringLiteral("--as-of"), QStringLiteral("2025-10-01T09:00:00Z")});
    QCOMPARE(
        raiki.run({QStringLiteral("catalogue"), QStringLiteral("update"), catalogue.fileName()}).exitCode, 0);
    QCOMPARE(raiki
                 .run({QStringLiteral("add"), QStringLiteral("Medalist"), QStringLiteral("--status"),
                       QStringLiteral("completed")})
                 .exitCode,
             0);
    const QJsonObject entry = raiki.json({QStringLiteral("list")}).array().at(0).toObject();
    QCOMPARE(entry.value(QStringLiteral("episodes")).toInt(), 13);
    QCOMPARE(entry.value(QStringLiteral("episodes_watched")).toInt(), 13);
    QCOMPARE(raiki.json({QStringLiteral("upcoming")}).array().size(), 0);

    QCOMPARE(
        raiki
            .run({QStringLiteral("feed"), QStringLiteral("add"), server.url(QStringLiteral("/a")).toString()})
            .exitCode,
        0);
    const ProgramRun poll = raiki.json({QStringLiteral("poll")});
    QCOMPARE(poll.exitCode, 0);
    QCOMPARE(poll.object().value(QStringLiteral("flagged")).toArray().size(), 1);
    QJsonArray upcoming = raiki.json({QStringLiteral("upcoming")}).array();
    QCOMPARE(upcoming.size(), 1);
    QCOMPARE(upcoming[0][u"season"].toInt(), 2);
    QCOMPARE(upcoming[0][u"date"].toString(), QStringLiteral("2026-01"));
    QCOMPARE(upcoming[0][u"precision"].toString(), QStringLiteral("month"));
    QCOMPARE(upcoming[0][u"flagged"].toBool(), true);
    QVERIFY(upcoming[0][u"source"][u"title"].toString().contains(QStringLiteral("Set to Premiere")));
    QVERIFY(upcoming[0][u"source"][u"quote"].toString().contains(QStringLiteral("January 2026")));
    const QString platforms = QString::fromUtf8(QJsonDocument(upcoming[0][u"platforms"].toArray()).toJson());
    for (const char *platform : {"TV Asahi", "Hulu", "Disney+"})
        QVERIFY2(platforms.contains(QLatin1String(platform)), qPrintable(platforms));

    QCOMPARE(
        raiki
            .run({QStringLiteral("feed"), QStringLiteral("add"), server.url(QStringLiteral("/b")).toString()})
            .exitCode,
        0);
    QCOMPARE(raiki.run({QStringLiteral("poll"), QStringLiteral("--all")}).exitCode, 0);
    upcoming = raiki.json({QStringLiteral("upcoming")}).array();
    QCOMPARE(upcoming.size(), 1);
    QCOMPARE(upcoming[0][u"date"].toString(), QStringLiteral("2026-01-25T01:30+09:00"));
    QCOMPARE(upcoming[0][u"precision"].toString(), QStringLiteral("minute"));
    const QJsonArray seasons = raiki.json({QStringLiteral("show"), QStringLiteral("Medalist")})
                                   .object()
                                   .value(QStringLiteral("seasons"))
                                   .toArray();
    QCOMPARE(seasons.size(), 2);
    QCOMPARE(seasons[1][u"claims"].toArray().size(), 2);
}

void TestStory::catalogueKnowsExactStarts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("instant");
    QTest::newRow("Medalist") << QStringLiteral("Medalist") << QStringLiteral("2026-01-24T16:30:00Z");
    QTest::newRow("Tune In") << QStringLiteral("Tune In to the Midnight Heart")
                             << QStringLiteral("2026-01-06T14:00:00Z");
    QTest::newRow("Polar") << QStringLiteral("You and I Are Polar Opposites")
                           << QStringLiteral("2026-01-11T08:00:00Z");
}

void TestStory::catalogueKnowsExactStarts()
{
    QFETCH(QString, title);
    QFETCH(QString, instant);
    QTemporaryDir folder;
    Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    raiki.setCommonArguments({QStringLiteral("--as-of"), QStringLiteral("2025-10-01T09:00:00Z")});
    QCOMPARE(raiki.run({QStringLiteral("add"), title}).exitCode, 0);
    bool isFound = false;
    for (const QJsonValue &row : raiki.json({QStringLiteral("upcoming")}).array())
        isFound = isFound || QDateTime::fromString(row[u"date"].toString(), Qt::ISODate) ==
                                 QDateTime::fromString(instant, Qt::ISODate);
    QVERIFY(isFound);
}

void TestStory::vagueNewsMakesNothingVaguer()
{
    QTemporaryDir folder;
    HttpServer server;
    server.serveFeed("/a",
                     rssFeed("Rink Report", rssItem("Medalist Anime Season 2 Set to Premiere in January 2026",
                                                    "The skating series returns.", "a1",
                                                    "Wed, 01 Oct 2025 08:00:00 +0900")));
    Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    raiki.setCommonArguments({QStringLiteral("--as-of"), QStringLiteral("2025-10-01T09:00:00Z")});
    QCOMPARE(raiki.run({QStringLiteral("add"), QStringLiteral("Medalist")}).exitCode, 0);
    const QJsonValue before = raiki.json({QStringLiteral("upcoming")}).array().at(0)[u"date"];
    QCOMPARE(
        raiki
            .run({QStringLiteral("feed"), QStringLiteral("add"), server.url(QStringLiteral("/a")).toString()})
            .exitCode,
        0);
    QCOMPARE(raiki.run({QStringLiteral("poll")}).exitCode, 0);
    const QJsonArray upcoming = raiki.json({QStringLiteral("upcoming")}).array();
    QCOMPARE(upcoming.size(), 1);
    QCOMPARE(upcoming[0][u"date"], before);
    const QJsonArray seasons = raiki.json({QStringLiteral("show"), QStringLiteral("Medalist")})
                                   .object()
                                   .value(QStringLiteral("seasons"))
                                   .toArray();
    bool hasMonth = false;
    for (const QJsonValue &season : seasons) {
        for (const QJsonValue &claim : season[u"claims"].toArray())
            hasMonth = hasMonth || claim[u"date"].toString() == QStringLiteral("2026-01");
    }
    QVERIFY(hasMonth);
}

RAIKI_TEST(TestStory)
#include "test_story.moc"
