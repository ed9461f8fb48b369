// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedparser.h"
#include "tests/support/places.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace raiki;

/**
 * Each document under tests/data/feeds beside the JSON that it must give. RAIKI_BLESS=1 writes the JSON of
 * documents that have one anew, to be read before it is committed; without it nothing is ever written.
 */
class FeedFormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

namespace {

QString folder()
{
    return raiki::test::testDataPath(QStringLiteral("feeds"));
}

QByteArray contents(const QString &name)
{
    QFile file(QDir(folder()).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject jsonOf(const FeedItem &item)
{
    QJsonObject json;
    put(json, QStringLiteral("key"), item.itemKey);
    put(json, QStringLiteral("title"), item.title);
    put(json, QStringLiteral("link"), item.link.toString(QUrl::FullyEncoded));
    put(json, QStringLiteral("published"), item.published.toString(Qt::ISODate));
    put(json, QStringLiteral("updated"), item.updated.toString(Qt::ISODate));
    put(json, QStringLiteral("summary"), item.summary);
    put(json, QStringLiteral("content"), item.content);
    put(json, item.takesWholeDays ? QStringLiteral("beginsOnDay") : QStringLiteral("begins"),
        item.begins.toString(Qt::ISODate));
    return json;
}

QJsonArray jsonOf(const std::vector<int> &numbers)
{
    QJsonArray json;
    for (const int number : numbers)
        json.append(number);
    return json;
}

QJsonObject jsonOf(const ParsedFeed &feed)
{
    QJsonObject channel;
    put(channel, QStringLiteral("title"), feed.channel.title);
    put(channel, QStringLiteral("link"), feed.channel.link.toString());
    put(channel, QStringLiteral("id"), feed.channel.id);
    put(channel, QStringLiteral("updated"), feed.channel.updated.toString(Qt::ISODate));
    put(channel, QStringLiteral("summary"), feed.channel.summary);
    if (feed.channel.wishes.timeToLive)
        channel.insert(QStringLiteral("minutes"), int(feed.channel.wishes.timeToLive->count()));
    if (!feed.channel.wishes.skipHours.empty())
        channel.insert(QStringLiteral("skipHours"), jsonOf(feed.channel.wishes.skipHours));
    if (!feed.channel.wishes.skipDays.empty())
        channel.insert(QStringLiteral("skipDays"), jsonOf(feed.channel.wishes.skipDays));
    QJsonArray items;
    for (const FeedItem &item : feed.items)
        items.append(jsonOf(item));
    return {{QStringLiteral("format"), feedFormatName(feed.format)},
            {QStringLiteral("channel"), channel},
            {QStringLiteral("items"), items},
            {QStringLiteral("problemLine"), feed.problem ? feed.problem->line : 0}};
}

} // namespace

void FeedFormatsTest::reads_data()
{
    QTest::addColumn<QString>("document");
    const QStringList names =
        QDir(folder()).entryList({QStringLiteral("*.expected.json")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names) {
        const QString document = name.chopped(QStringLiteral(".expected.json").size());
        QTest::newRow(qPrintable(document)) << document;
    }
}

void FeedFormatsTest::reads()
{
    QFETCH(QString, document);
    DocumentContext context;
    context.baseUrl = QUrl(QStringLiteral("https://feeds.example.org/anime/feed.xml"));
    const Result<ParsedFeed> feed = parseFeed(contents(document), context);
    QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
    const QByteArray found = QJsonDocument(jsonOf(*feed)).toJson();
    const QString expectedName = QString(document + QStringLiteral(".expected.json"));
    if (qEnvironmentVariableIsSet("RAIKI_BLESS")) {
        QFile file(QDir(folder()).filePath(expectedName));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(found) == found.size());
        return;
    }
    const QList<QByteArray> foundLines = found.split('\n');
    const QList<QByteArray> expectedLines = contents(expectedName).split('\n');
    for (qsizetype i = 0; i < std::max(foundLines.size(), expectedLines.size()); ++i)
        QCOMPARE(foundLines.value(i), expectedLines.value(i));
}

RAIKI_TEST(FeedFormatsTest)
#include "test_feedformats.moc"
