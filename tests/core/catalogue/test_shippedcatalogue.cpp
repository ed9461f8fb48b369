// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "resources/catalogue/shippedcatalogue.h"

#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace raiki;

/** The snapshot that ships with the program, against facts that anyone can look up. */
class ShippedCatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheSet();
    void knowsPremieres_data();
    void knowsPremieres();
    void findsByAnyTitle_data();
    void findsByAnyTitle();
    void whatRunsHasRunSinceItBegan();
    void isSoundThroughout();
    void opensQuickly();

private:
    Catalogue m_catalogue;
};

void ShippedCatalogueTest::initTestCase()
{
    Result<Catalogue> opened = openShippedCatalogue();
    QVERIFY(opened);
    m_catalogue = std::move(opened).value();
}

void ShippedCatalogueTest::holdsTheSet()
{
    QVERIFY(m_catalogue.seasonCount() >= 8000);
    QVERIFY(m_catalogue.showCount() > m_catalogue.seasonCount() / 2);
    QVERIFY(m_catalogue.showCount() < m_catalogue.seasonCount() * 8 / 10);
    QVERIFY(!m_catalogue.version().isEmpty());
}

void ShippedCatalogueTest::knowsPremieres_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("number"); // 0: not numbered
    QTest::addColumn<QString>("date");
    const auto row = [](const char *title, const char *kind, int number, const char *date) {
        QTest::addRow("%s %s %d", title, kind, number)
            << QString::fromUtf8(title) << QString::fromLatin1(kind) << number << QString::fromLatin1(date);
    };
    row("Medalist", "tv", 1, "2025-01-05T01:30+09:00");
    row("Medalist", "tv", 2, "2026-01-25T01:30+09:00");
    row("Tune In to the Midnight Heart", "tv", 1, "2026-01-06T23:00+09:00");
    row("You and I Are Polar Opposites", "tv", 1, "2026-01-11T17:00+09:00");
    row("君の名は。", "movie", 0, "2016-08-26");
    row("すずめの戸締まり", "movie", 0, "2022-11-11");
    row("天空の城ラピュタ", "movie", 0, "1986-08-02");
    row("千と千尋の神隠し", "movie", 0, "2001-07");
    row("新世紀エヴァンゲリオン", "tv", 1, "1995-10");
    row("ダンダダン", "tv", 2, "2025-07-04T22:30+09:00");
    row("呪術廻戦", "tv", 3, "2026-01-08T00:26+09:00");
    row("東京リベンジャーズ", "tv", 3, "2023-10-04T00:00+09:00");
    row("SPY×FAMILY", "tv", 1, "2022-04-09T23:00+09:00");
}

void ShippedCatalogueTest::knowsPremieres()
{
    QFETCH(QString, title);
    QFETCH(QString, kind);
    QFETCH(int, number);
    QFETCH(QString, date);
    QStringList dates;
    for (const qint32 found : m_catalogue.findByTitle(title)) {
        for (const CatalogueSeason &season : m_catalogue.show(found).seasons) {
            if (seasonKindName(season.season.kind) == kind && season.season.number.value_or(0) == number)
                dates.append(season.premiere.toText());
        }
    }
    QVERIFY2(dates.contains(date), qPrintable(dates.join(u' ')));
}

void ShippedCatalogueTest::findsByAnyTitle_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"medalist", "MEDAL", "メダリスト", "ダリ", "金牌得主", "ﾒﾀﾞﾘｽﾄ"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ShippedCatalogueTest::findsByAnyTitle()
{
    QFETCH(QString, text);
    bool isFound = false;
    for (const CatalogueHit &hit : m_catalogue.search(text, 200))
        isFound |= m_catalogue.show(hit.show).show.titles.native == QStringLiteral("メダリスト");
    QVERIFY(isFound);
}

void ShippedCatalogueTest::whatRunsHasRunSinceItBegan()
{
    const QDate early(2026, 10, 1);
    const auto before = m_catalogue.runningOn(early);
    int old = 0;
    for (const auto &place : m_catalogue.runningOn(QDate(2027, 1, 1))) {
        const CatalogueShow show = m_catalogue.show(place.first);
        if (show.seasons[static_cast<size_t>(place.second)].premiere.lastDay() >= early)
            continue;
        ++old;
        QVERIFY2(std::find(before.begin(), before.end(), place) != before.end(),
                 qPrintable(show.show.titles.preferred()));
    }
    QVERIFY(old > 0);
}

void ShippedCatalogueTest::isSoundThroughout()
{
    int seasons = 0;
    for (qint32 number = 0; number < m_catalogue.showCount(); ++number) {
        const CatalogueShow show = m_catalogue.show(number);
        QVERIFY(!show.show.titles.isEmpty());
        QVERIFY(!show.seasons.empty());
        seasons += static_cast<int>(show.seasons.size());
        for (const CatalogueSeason &season : show.seasons) {
            QVERIFY(season.season.number.value_or(1) >= 1 && season.season.number.value_or(1) < 100);
            QVERIFY(season.season.episodes.value_or(2) >= 2);
            QVERIFY(!season.releases.empty());
            QVERIFY(season.premiere.precision() != DatePrecision::Minute || season.premiere.minute());
        }
    }
    QCOMPARE(seasons, m_catalogue.seasonCount());
}

void ShippedCatalogueTest::opensQuickly()
{
    QBENCHMARK
    {
        QVERIFY(openShippedCatalogue());
    }
}

RAIKI_TEST(ShippedCatalogueTest)
#include "test_shippedcatalogue.moc"
