// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/id.h"
#include "core/base/textspan.h"
#include "tests/support/testprogram.h"

#include <QHash>
#include <QTest>

#include <type_traits>
#include <unordered_set>

using namespace raiki;

class IdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zeroIsNone();
    void negativeIsAPlaceholder();
    void idsOfOneKindCompare();
    void idsOfTwoKindsDoNotMix();
    void idsAreKeys();
    void spansOverlap_data();
    void spansOverlap();
};

namespace {

using CatId = Id<struct CatTag>;
using DogId = Id<struct DogTag>;

template <class Left, class Right>
concept Comparable = requires(Left left, Right right)
{
    left == right;
};

} // namespace

void IdTest::zeroIsNone()
{
    QVERIFY(!CatId{}.isValid());
    QVERIFY(CatId{1}.isValid());
}

void IdTest::negativeIsAPlaceholder()
{
    QVERIFY(CatId{-1}.isPlaceholder());
    QVERIFY(CatId{-1}.isValid());
    QVERIFY(!CatId{1}.isPlaceholder());
    QVERIFY(!CatId{}.isPlaceholder());
}

void IdTest::idsOfOneKindCompare()
{
    QVERIFY(CatId{1} == CatId{1});
    QVERIFY(CatId{1} != CatId{2});
    QVERIFY(CatId{-3} < CatId{2});
}

void IdTest::idsOfTwoKindsDoNotMix()
{
    static_assert(Comparable<CatId, CatId>);
    static_assert(!Comparable<CatId, DogId>);
    static_assert(!std::is_convertible_v<CatId, DogId>);
    static_assert(!std::is_constructible_v<CatId, DogId>);
}

void IdTest::idsAreKeys()
{
    QHash<CatId, int> byId;
    std::unordered_set<CatId> seen;
    for (int value = -100; value <= 100; ++value) {
        byId.insert(CatId{value}, value);
        seen.insert(CatId{value});
    }
    QCOMPARE(byId.size(), 201);
    QCOMPARE(seen.size(), size_t(201));
    QCOMPARE(byId.value(CatId{-42}), -42);
    QVERIFY(!byId.contains(CatId{101}));
}

void IdTest::spansOverlap_data()
{
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("before") << qsizetype(0) << qsizetype(4) << false;
    QTest::newRow("touching before") << qsizetype(0) << qsizetype(5) << false;
    QTest::newRow("over the start") << qsizetype(0) << qsizetype(6) << true;
    QTest::newRow("inside") << qsizetype(6) << qsizetype(1) << true;
    QTest::newRow("around") << qsizetype(0) << qsizetype(20) << true;
    QTest::newRow("over the end") << qsizetype(7) << qsizetype(5) << true;
    QTest::newRow("touching after") << qsizetype(8) << qsizetype(5) << false;
}

void IdTest::spansOverlap()
{
    QFETCH(qsizetype, start);
    QFETCH(qsizetype, length);
    QFETCH(bool, overlaps);
    const TextSpan middle{5, 3};
    const TextSpan other{start, length};
    QCOMPARE(middle.overlaps(other), overlaps);
    QCOMPARE(other.overlaps(middle), overlaps);
    QCOMPARE(middle.end(), qsizetype(8));
}

RAIKI_TEST(IdTest)
#include "test_id.moc"
