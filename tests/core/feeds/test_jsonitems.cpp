// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedparser.h"
#include "core/feeds/formats/jsonitems.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** A JSON Feed taken apart, whole and in disrepair. */
class JsonItemsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void keepsTheFirstOfTooMany();
    void tellsWhereTheFrameBreaks();
    void readsUpToTheItemThatBreaks();
    void readsNumbersThatAreNone();
    void readsManyItems();
};

void JsonItemsTest::splits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("items");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<bool>("isCut");
    const auto row = [](const char *name, const char *json, const QByteArrayList &items, const char *frame,
                        bool isCut = false) {
        QTest::newRow(name) << QByteArray(json) << items << QByteArray(frame) << isCut;
    };
    row("plain", R"({"items":[{"id":1},{"id":2}],"title":"T"})", {R"({"id":1})", R"({"id":2})"},
        R"({"items":[],"title":"T"})");
    row("blanks", "{ \"items\" :\n[ {} ,\t{} ] }", {"{}", "{}"}, "{ \"items\" :\n[] }");
    row("brackets in texts", R"({"items":[{"a":"}]\"}{"}]})", {R"({"a":"}]\"}{"})"}, R"({"items":[]})");
    row("lists within", R"({"items":[{"a":[{"b":[]}]}]})", {R"({"a":[{"b":[]}]})"}, R"({"items":[]})");
    row("items within something else", R"({"a":{"items":[{"id":0}]},"items":[{"id":1}]})", {R"({"id":1})"},
        R"({"a":{"items":[{"id":0}]},"items":[]})");
    row("a text that says items", R"({"title":"items","items":[{}]})", {"{}"},
        R"({"title":"items","items":[]})");
    row("no objects", R"({"items":[1,"a,]",null,[{}],{}]})", {"{}"}, R"({"items":[]})");
    row("no commas", R"({"items":[{}{},,{}]})", {"{}", "{}", "{}"}, R"({"items":[]})");
    row("no list", R"({"items":{"id":1}})", {}, R"({"items":{"id":1}})");
    row("empty", R"({"items":[]})", {}, R"({"items":[]})");
    row("cut in an item", R"({"title":"T","items":[{"id":1},{"id)", {R"({"id":1})"},
        R"({"title":"T","items":[]})", true);
    row("cut in an escape", R"({"items":[{"a":"\)", {}, R"({"items":[]})", true);
    row("cut between items", R"({"items":[{}, )", {"{}"}, R"({"items":[]})", true);
    row("cut at the list", R"({"items":[)", {}, R"({"items":[]})", true);
    row("cut before the list", R"({"title":"T","ite)", {}, R"({"title":"T","ite)");
}

void JsonItemsTest::splits()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArrayList, items);
    QFETCH(QByteArray, frame);
    QFETCH(bool, isCut);
    const JsonItems parts = splitJsonItems(json, 10);
    QByteArrayList found;
    for (const QByteArrayView item : parts.items)
        found << item.toByteArray();
    QCOMPARE(found, items);
    QCOMPARE(parts.frame, frame);
    QCOMPARE(parts.breaksAt.has_value(), isCut);
    if (isCut)
        QCOMPARE(*parts.breaksAt, json.size());
}

void JsonItemsTest::keepsTheFirstOfTooMany()
{
    const QByteArray json = R"({"items":[{"id":1},{"id":2},{"id":3}],"title":"T"})";
    const JsonItems parts = splitJsonItems(json, 2);
    QCOMPARE(parts.items.size(), size_t(2));
    QCOMPARE(parts.items.back().toByteArray(), QByteArray(R"({"id":2})"));
    QCOMPARE(parts.frame, QByteArray(R"({"items":[],"title":"T"})"));
}

void JsonItemsTest::tellsWhereTheFrameBreaks()
{
    const Result<ParsedFeed> feed = parseFeed("{\"items\": [\n{\"id\": \"1\"}\n],\n\"title\": oops}", {});
    QVERIFY(feed);
    QCOMPARE(feed->items.size(), size_t(1));
    QVERIFY(feed->problem);
    QCOMPARE(feed->problem->line, 4);
}

void JsonItemsTest::readsUpToTheItemThatBreaks()
{
    const Result<ParsedFeed> feed =
        parseFeed("{\"title\": \"T\", \"items\": [{\"id\": \"1\"},\n{\"id\": oops},\n{\"id\": \"3\"}]}", {});
    QVERIFY(feed);
    QCOMPARE(feed->channel.title, QStringLiteral("T"));
    QCOMPARE(feed->items.size(), size_t(1));
    QVERIFY(feed->problem);
    QCOMPARE(feed->problem->line, 2);
}

void JsonItemsTest::readsNumbersThatAreNone()
{
    const Result<ParsedFeed> feed =
        parseFeed(R"({"items": [{"id": NaN, "title": "a: NaN,"}, {"id": -Infinity}, {"id": 7}]})", {});
    QVERIFY(feed);
    QVERIFY(!feed->problem);
    QCOMPARE(feed->items.size(), size_t(3));
    QCOMPARE(feed->items[0].itemKey, QStringLiteral("NaN"));
    QCOMPARE(feed->items[1].itemKey, QStringLiteral("-Infinity"));
}

void JsonItemsTest::readsManyItems()
{
    QByteArray json = "{\"items\": [";
    for (int i = 0; i < 30'010; ++i)
        json += "{\"id\": " + QByteArray::number(i) + "},";
    json += "]}";
    const Result<ParsedFeed> feed = parseFeed(json, {});
    QVERIFY(feed);
    QCOMPARE(feed->items.size(), size_t(30'000));
    QCOMPARE(feed->items.back().itemKey, QStringLiteral("29999"));
    const Result<ParsedFeed> heavy = parseFeed(
        "{\"items\": [{\"id\": [" + QByteArray("[],").repeated(20'000) + "0]}, {\"id\": \"2\"}]}", {});
    QVERIFY(heavy);
    QCOMPARE(heavy->items.size(), size_t(1)); // the one that is no post is left out
    QVERIFY(!parseFeed("{\"items\": [], \"a\": [" + QByteArray("[],").repeated(20'000) + "0]}", {}));
}

RAIKI_TEST(JsonItemsTest)
#include "test_jsonitems.moc"
