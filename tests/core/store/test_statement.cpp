// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/statement.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <limits>

/** Values in and out unchanged, and no failure goes unnoticed. */
namespace raiki::test {

class TestStatement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongCountOfValuesFails();
    void badSqlFails();
    void failureSticksUntilBoundAgain();
    void valuesComeBack();
    void absenceIsNull();
    void statementsAreReusedAndNest();
    void unfinishedReadingHoldsNothing();
    void constraintsHaveTheirCodes();
};

void TestStatement::wrongCountOfValuesFails()
{
    const auto database = memoryDatabase();
    Statement statement(*database, "SELECT ?, ?");
    QVERIFY(!statement.bind(1).next());
    QCOMPARE(statement.finish().error().code, ErrorCode::DatabaseFailed);
    QVERIFY(!statement.bind(1, 2, 3).next());
    QVERIFY(!statement.finish());
    QVERIFY(statement.bind(1, 2).next());
    QVERIFY(statement.finish().hasValue());
}

void TestStatement::badSqlFails()
{
    const auto database = memoryDatabase();
    Statement statement(*database, "SELECT nothing FROM nowhere");
    QVERIFY(!statement.bind().next());
    const Result<void> result = statement.finish();
    QVERIFY(!result);
    QVERIFY(result.error().detail.contains(QStringLiteral("nowhere")));
}

void TestStatement::failureSticksUntilBoundAgain()
{
    const auto database = memoryDatabase();
    Statement insert(*database, "INSERT INTO preference (key, value) VALUES (?, ?)");
    must(insert.run(QStringLiteral("a"), QStringLiteral("1")));
    QVERIFY(!insert.bind(QStringLiteral("a"), QStringLiteral("2")).next());
    QVERIFY(!insert.next());
    QCOMPARE(insert.finish().error().code, ErrorCode::AlreadyExists);
    must(insert.run(QStringLiteral("b"), QStringLiteral("2")));
}

void TestStatement::valuesComeBack()
{
    const auto database = memoryDatabase();
    Statement echo(*database, "SELECT ?, ?, ?, ?, ?, ?, ?, ?");
    const QString text = QStringLiteral("ガ 'quoted' \"twice\" 😀");
    const QByteArray blob("\0\xff\x01", 3);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(-62135596800000, Qt::UTC);
    const FuzzyDate date = fuzzy("2026-01-25T01:30+09:00");
    const QUrl url(QStringLiteral("https://example.org/ü?q=a%20b#c"));
    QVERIFY(
        echo.bind(std::numeric_limits<qint64>::min(), text, blob, time, date, url, true, ShowId{42}).next());
    QCOMPARE(echo.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(echo.text(1), text);
    QCOMPARE(echo.bytes(2), blob);
    QCOMPARE(echo.dateTime(3), time);
    QCOMPARE(echo.dateTime(3).timeSpec(), Qt::UTC);
    QVERIFY(echo.date(4) == date);
    QCOMPARE(echo.url(5), url);
    QVERIFY(echo.boolean(6));
    QVERIFY(echo.id<ShowId>(7) == ShowId{42});
}

void TestStatement::absenceIsNull()
{
    const auto database = memoryDatabase();
    Statement echo(*database, "SELECT ?, ?, ?, ?, ?");
    QVERIFY(echo.bind(std::optional<int>(), ShowId(), QDateTime(), QString(), FuzzyDate()).next());
    QVERIFY(!echo.optionalNumber(0));
    QVERIFY(!echo.id<ShowId>(1).isValid());
    QVERIFY(!echo.dateTime(2).isValid());
    QVERIFY(echo.isNull(2));
    QVERIFY(!echo.isNull(3)); // a null QString is the empty text: columns are NOT NULL
    QVERIFY(echo.text(3).isEmpty());
    QVERIFY(!echo.isNull(4) && !echo.date(4).isKnown());
}

void TestStatement::statementsAreReusedAndNest()
{
    const auto database = memoryDatabase();
    const std::string sql = "SELECT value FROM json_each(?)";
    Statement outer(*database, sql);
    outer.bind(QStringLiteral("[1,2]"));
    int sum = 0;
    while (outer.next()) {
        Statement inner(*database, sql);
        inner.bind(QStringLiteral("[10,20]"));
        while (inner.next())
            sum += outer.number(0) * inner.number(0);
        must(inner.finish());
    }
    must(outer.finish());
    QCOMPARE(sum, 90);
    Statement again(*database, sql); // bound to nothing any more
    QVERIFY(again.bind(QStringLiteral("[7]")).next());
    QCOMPARE(again.number(0), 7);
}

void TestStatement::unfinishedReadingHoldsNothing()
{
    const auto database = memoryDatabase();
    applied(*database, addPlain(QStringLiteral("one")));
    applied(*database, addPlain(QStringLiteral("two")));
    {
        Statement left(*database, "SELECT id FROM show");
        QVERIFY(left.bind().next());
    }
    applied(*database, addPlain(QStringLiteral("three")));
    must(Statement(*database, "VACUUM").run()); // fails while any statement is still open
}

void TestStatement::constraintsHaveTheirCodes()
{
    const auto database = memoryDatabase();
    Statement orphan(*database, "INSERT INTO tag (entry, position, name) VALUES (?, ?, ?)");
    QCOMPARE(orphan.run(99, 0, QStringLiteral("x")).error().code, ErrorCode::Conflict);
    Statement wrongType(*database, "INSERT INTO preference (key, value) VALUES (?, x'00')");
    QCOMPARE(wrongType.run(QStringLiteral("k")).error().code, ErrorCode::DatabaseFailed);
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestStatement)
#include "test_statement.moc"
