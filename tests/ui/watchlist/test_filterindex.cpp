// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/watchlist/filterindex.h"

#include <QTest>

using namespace raiki;

namespace {

QList<int> found(const FilterIndex &index, const QString &text)
{
    QList<int> slots_;
    const std::vector<bool> matches = index.matches(text);
    for (size_t i = 0; i < matches.size(); ++i) {
        if (matches[i])
            slots_ << static_cast<int>(i);
    }
    return slots_;
}

} // namespace

class TestFilterIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsAnywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("nothing typed") << "" << QList<int>{0, 1, 2, 3};
        QTest::newRow("blank") << "  " << QList<int>{0, 1, 2, 3};
        QTest::newRow("case") << "MEDAL" << QList<int>{0};
        QTest::newRow("fragment") << "alis" << QList<int>{0};
        QTest::newRow("one Japanese character") << QStringLiteral("メ") << QList<int>{0};
        QTest::newRow("two Japanese characters") << QStringLiteral("葬送") << QList<int>{1};
        QTest::newRow("full width") << QStringLiteral("ＭＥＤＡＬＩＳＴ") << QList<int>{0};
        QTest::newRow("sharp s") << "STRASSE" << QList<int>{2};
        QTest::newRow("blanks that a title has") << "dand" << QList<int>{3};
        QTest::newRow("not from its middle") << "anda" << QList<int>{};
        QTest::newRow("not of what is no title") << "onthe" << QList<int>{};
        QTest::newRow("marks of letters") << "okamik" << QList<int>{3};
        QTest::newRow("punctuation") << "kaguyasama" << QList<int>{3};
        QTest::newRow("punctuation typed") << "kaguya-sama" << QList<int>{3};
        QTest::newRow("note and title") << "rink medalist" << QList<int>{0};
        QTest::newRow("every word") << "medalist frieren" << QList<int>{};
        QTest::newRow("not over two texts") << "skatingmedalist" << QList<int>{};
        QTest::newRow("a dotless i is another letter") << QStringLiteral("medalıst") << QList<int>{};
        QTest::newRow("markup is text") << "%_*" << QList<int>{};
    }

    void findsWordsAnywhere()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, expected);
        FilterIndex index;
        index.set(0, {QStringLiteral("Skating"), QStringLiteral("Medalist"), QStringLiteral("メダリスト")},
                  {QStringLiteral("On the rink")});
        index.set(1, {QStringLiteral("Frieren"), QStringLiteral("葬送のフリーレン")});
        index.set(2, {QStringLiteral("Straße")});
        index.set(3, {QStringLiteral("DAN DA DAN"), QStringLiteral("Ōkami Kakushi"),
                      QStringLiteral("Kaguya-sama: Love is War")});
        QCOMPARE(found(index, text), expected);
    }

    void aSlotCanBeReplacedAndRemoved()
    {
        FilterIndex index;
        index.set(0, {QStringLiteral("one")});
        index.set(1, {QStringLiteral("two")});
        index.set(0, {QStringLiteral("three")});
        QCOMPARE(found(index, QStringLiteral("one")), QList<int>{});
        QCOMPARE(found(index, QStringLiteral("three")), QList<int>{0});
        QCOMPARE(found(index, QStringLiteral("two")), QList<int>{1});
        index.remove(1);
        QCOMPARE(found(index, QStringLiteral("two")), QList<int>{});
        index.clear();
        QVERIFY(index.matches(QStringLiteral("three")).empty());
    }
};

RAIKI_TEST(TestFilterIndex)
#include "test_filterindex.moc"
