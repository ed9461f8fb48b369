// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/itemkeys.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace raiki;

/** What makes an item the same one at the next poll, and what does not. */
class ItemKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefersIdThenLinkThenContent();
    void dateIsNoPartOfAKey();
    void placeIsNoPartOfAKey();
    void sameGuidOtherContent();
    void repetitionsAreDropped();
    void longKeysAreBounded();
    void completedKeysStayAsWritten();
};

namespace {

FeedItem item(const char *key, const char *link, const char *title)
{
    FeedItem item;
    item.itemKey = QString::fromLatin1(key);
    item.link = QUrl(QString::fromLatin1(link));
    item.title = QString::fromUtf8(title);
    return item;
}

QStringList keys(std::vector<FeedItem> items)
{
    giveKeys(items);
    QStringList keys;
    for (const FeedItem &each : items)
        keys << each.itemKey;
    return keys;
}

} // namespace

void ItemKeysTest::prefersIdThenLinkThenContent()
{
    const QStringList found =
        keys({item("urn:1", "http://a/1", "T"), item("", "http://a/2", "T"), item("", "", "T")});
    QCOMPARE(found.value(0), QStringLiteral("urn:1"));
    QCOMPARE(found.value(1), QStringLiteral("http://a/2"));
    QVERIFY(found.value(2).startsWith(QStringLiteral("content:")));
}

void ItemKeysTest::dateIsNoPartOfAKey()
{
    FeedItem first = item("", "", "T");
    FeedItem second = first;
    second.published = QDateTime(QDate(2026, 1, 9), QTime(0, 0), Qt::UTC);
    QCOMPARE(keys({first}), keys({second}));
    second.summary = QStringLiteral("more");
    QVERIFY(keys({first}) != keys({second}));
}

void ItemKeysTest::placeIsNoPartOfAKey()
{
    const FeedItem old = item("same", "", "Old");
    const FeedItem alsoOld = item("same", "", "Also old");
    QStringList before = keys({old, alsoOld});
    const QStringList after = keys({item("same", "", "New"), alsoOld, old});
    QVERIFY(after.contains(before.value(0)));
    QVERIFY(after.contains(before.value(1)));
}

void ItemKeysTest::sameGuidOtherContent()
{
    std::vector<FeedItem> items;
    for (int i = 0; i < 50; ++i)
        items.push_back(item("same", "", qPrintable(QString::number(i))));
    const QStringList found = keys(items);
    QCOMPARE(found.size(), 50);
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), 50);
}

void ItemKeysTest::repetitionsAreDropped()
{
    QCOMPARE(keys({item("a", "http://a", "T"), item("a", "http://a", "T"), item("b", "", "T")}).size(), 2);
    QCOMPARE(keys({item("", "", "T"), item("", "", "T")}).size(), 1);
}

void ItemKeysTest::longKeysAreBounded()
{
    const QByteArray guid(1 << 20, 'G');
    const QStringList found =
        keys({item(guid.constData(), "", "T"), item(QByteArray(guid + "x").constData(), "", "T")});
    QCOMPARE(found.size(), 2);
    QVERIFY(found.value(0).size() < 600);
    QVERIFY(found.value(0) != found.value(1));
}

void ItemKeysTest::completedKeysStayAsWritten()
{
    std::vector<FeedItem> items = {item("a", "", "T"), item("a", "", "T"), item("", "http://a/1", "T")};
    completeKeys(items);
    QCOMPARE(items.size(), size_t(3));
    QCOMPARE(items[0].itemKey, QStringLiteral("a"));
    QCOMPARE(items[1].itemKey, QStringLiteral("a"));
    QCOMPARE(items[2].itemKey, QStringLiteral("http://a/1"));
}

RAIKI_TEST(ItemKeysTest)
#include "test_itemkeys.moc"
