// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titles.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** Which title is shown, and which ones there are. */
class TitlesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preferredFallsBack_data();
    void preferredFallsBack();
    void allIsDistinctAndOrdered();
    void emptyTitles();
    void aNameTheUserReads();
};

void TitlesTest::preferredFallsBack_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("romaji");
    QTest::addColumn<QString>("native");
    QTest::addColumn<QString>("forEnglish");
    QTest::addColumn<QString>("forRomaji");
    QTest::addColumn<QString>("forNative");
    QTest::newRow("all three") << "E"
                               << "R"
                               << "N"
                               << "E"
                               << "R"
                               << "N";
    QTest::newRow("no English") << ""
                                << "R"
                                << "N"
                                << "R"
                                << "R"
                                << "N";
    QTest::newRow("only native") << ""
                                 << ""
                                 << "N"
                                 << "N"
                                 << "N"
                                 << "N";
    QTest::newRow("no native") << "E"
                               << ""
                               << ""
                               << "E"
                               << "E"
                               << "E";
    QTest::newRow("a synonym one can read") << ""
                                            << ""
                                            << "メダリスト"
                                            << "S"
                                            << "S"
                                            << "メダリスト";
    QTest::newRow("Latin within another script") << ""
                                                 << ""
                                                 << "SEALOOK"
                                                 << "SEALOOK"
                                                 << "SEALOOK"
                                                 << "SEALOOK";
    QTest::newRow("only a synonym") << ""
                                    << ""
                                    << ""
                                    << "S"
                                    << "S"
                                    << "S";
}

void TitlesTest::preferredFallsBack()
{
    QFETCH(QString, english);
    QFETCH(QString, romaji);
    QFETCH(QString, native);
    Titles titles;
    titles.english = english;
    titles.romaji = romaji;
    titles.native = native;
    titles.synonyms = QStringList{QStringLiteral("S")};
    titles.aliases = QStringList{QStringLiteral("A")};
    QTEST(titles.preferred(TitleLanguage::English), "forEnglish");
    QTEST(titles.preferred(TitleLanguage::Romaji), "forRomaji");
    QTEST(titles.preferred(TitleLanguage::Native), "forNative");
}

void TitlesTest::allIsDistinctAndOrdered()
{
    Titles titles;
    titles.native = QStringLiteral("メダリスト");
    titles.english = QStringLiteral("Medalist");
    titles.romaji = QStringLiteral("Medalist");
    titles.synonyms = QStringList{QString(), QStringLiteral("Medarisuto"), QStringLiteral("メダリスト")};
    titles.aliases = QStringList{QStringLiteral("skating show")};
    QCOMPARE(titles.all(), (QStringList{QStringLiteral("Medalist"), QStringLiteral("メダリスト"),
                                        QStringLiteral("Medarisuto"), QStringLiteral("skating show")}));
}

void TitlesTest::aNameTheUserReads()
{
    Titles titles;
    titles.native = QStringLiteral("蟲師");
    nameReadably(titles, QString());
    nameReadably(titles, QStringLiteral("虫师"));
    QCOMPARE(titles.preferred(), QStringLiteral("蟲師"));
    nameReadably(titles, QStringLiteral("Mushishi"));
    QCOMPARE(titles.preferred(), QStringLiteral("Mushishi"));
    QCOMPARE(titles.preferred(TitleLanguage::Native), QStringLiteral("蟲師"));
    nameReadably(titles, QStringLiteral("Bugs"));
    QCOMPARE(titles.preferred(), QStringLiteral("Mushishi"));
}

void TitlesTest::emptyTitles()
{
    Titles titles;
    QVERIFY(titles.isEmpty());
    QCOMPARE(titles.preferred(), QString());
    titles.aliases = QStringList{QStringLiteral("x")};
    QVERIFY(!titles.isEmpty());
    QCOMPARE(titles.preferred(), QStringLiteral("x"));
}

RAIKI_TEST(TitlesTest)
#include "test_titles.moc"
