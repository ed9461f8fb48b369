// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/mappingmemory.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

ListDocument tableOf(const QByteArray &header)
{
    return must(readList(header + "\n\"A\";\"B\";\"C\"\n", u"list.csv"_s));
}

ListDocument corrected(const QByteArray &header, std::map<int, ListField> fields)
{
    ListDocument document = tableOf(header);
    document.mapping.fields = std::move(fields);
    return document;
}

} // namespace

class MappingMemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAHeaderAgain();
    void theLastWordStands();
    void onlyTheNewestAreKept();
};

void MappingMemoryTest::knowsAHeaderAgain()
{
    const auto database = must(Database::openInMemory());
    MappingMemory memory(*database);
    const ListDocument said = corrected("Blah;Wibble;Zork", {{0, ListField::Title}, {2, ListField::Score}});
    QVERIFY(!must(memory.of(said)));
    must(memory.remember(said));
    QCOMPARE(must(MappingMemory(*database).of(tableOf("Blah;Wibble;Zork"))),
             std::optional(SaidReading{said.mapping}));
    QVERIFY(!must(memory.of(tableOf("Blah;Zork;Wibble")))); // another order is another table
    ListDocument other = said;
    other.format = u"yamtrack"_s;
    QVERIFY(!must(memory.of(other)));
}

void MappingMemoryTest::theLastWordStands()
{
    const auto database = must(Database::openInMemory());
    MappingMemory memory(*database);
    must(memory.remember(corrected("Blah;Wibble;Zork", {{0, ListField::Title}})));
    const ListDocument later = corrected("Blah;Wibble;Zork", {{1, ListField::Title}});
    must(memory.remember(later));
    QCOMPARE(must(memory.of(later)), std::optional(SaidReading{later.mapping}));
    for (const auto order : {NumericDateOrder::DayFirst, NumericDateOrder::MonthFirst}) {
        must(memory.remember(later, order));
        QCOMPARE(must(memory.of(later)), std::optional(SaidReading{later.mapping, order}));
    }
}

void MappingMemoryTest::onlyTheNewestAreKept()
{
    const auto database = must(Database::openInMemory());
    MappingMemory memory(*database);
    const auto header = [](int number) {
        return QByteArray("Blah;Wibble;Zork" + QByteArray::number(number));
    };
    for (int number = 0; number <= MappingMemory::mostHeaders; ++number)
        must(memory.remember(corrected(header(number), {{0, ListField::Title}})));
    QVERIFY(!must(memory.of(tableOf(header(0)))));
    QVERIFY(must(memory.of(tableOf(header(1)))));
    QVERIFY(must(memory.of(tableOf(header(MappingMemory::mostHeaders)))));
}

RAIKI_TEST(MappingMemoryTest)
#include "test_mappingmemory.moc"
