// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/seasonchart.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

namespace {

constexpr Cour winter{2026, Quarter::Winter};
constexpr Cour spring{2026, Quarter::Spring};

/** A first season of 2025, its second of Winter 2026; a series of two cours; a film; one without end. */
QByteArray chartCatalogue()
{
    return R"({"siteMeta":{},"items":[
{"title":"メダリスト","titleTranslate":{"en":["Medalist"]},"type":"tv","lang":"ja","officialSite":"","begin":"2025-01-04T16:30:00.000Z","broadcast":"R/2025-01-04T16:30:00.000Z/P7D","end":"2025-03-29T17:00:00.000Z","comment":"","sites":[{"site":"mal","id":"55318"}]},
{"title":"メダリスト 第2期","titleTranslate":{"en":["Medalist Season 2"]},"type":"tv","lang":"ja","officialSite":"","begin":"2026-01-24T16:30:00.000Z","broadcast":"R/2026-01-24T16:30:00.000Z/P7D","end":"","comment":"","sites":[{"site":"mal","id":"60000"}]},
{"title":"長い話","titleTranslate":{"en":["Long Tale"]},"type":"tv","lang":"ja","officialSite":"","begin":"2025-10-04T16:30:00.000Z","broadcast":"R/2025-10-04T16:30:00.000Z/P7D","end":"2026-03-21T17:00:00.000Z","comment":"","sites":[{"site":"mal","id":"60001"}]},
{"title":"果てなし","titleTranslate":{"en":["Without End"]},"type":"tv","lang":"ja","officialSite":"","begin":"1999-10-20T10:00:00.000Z","broadcast":"R/1999-10-20T10:00:00.000Z/P7D","end":"","comment":"","sites":[{"site":"mal","id":"60002"}]},
{"title":"映画","titleTranslate":{"en":["The Picture"]},"type":"movie","lang":"ja","officialSite":"","begin":"2026-02-13T03:00:00.000Z","end":"","comment":"","sites":[{"site":"mal","id":"60003"}]}]})";
}

QString chartTitle(const ChartRow &row)
{
    return row.titles.preferred() + (row.isContinued ? QStringLiteral("*") : QString());
}

} // namespace

class TestSeasonChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Result<Catalogue> read = Catalogue::fromBangumiData(chartCatalogue());
        QVERIFY(read.hasValue());
        m_catalogue = std::make_unique<Catalogue>(*std::move(read));
        m_list = std::make_unique<test::Tracker>();
    }

    void premieresAndWhatGoesOn()
    {
        QCOMPARE(titles(winter),
                 QStringList({u"Without End*"_s, u"Long Tale*"_s, u"Medalist"_s, u"The Picture"_s}));
        QCOMPARE(titles(spring), QStringList({u"Without End*"_s})); // nobody knows the end of Medalist
        QCOMPARE(titles({2025, Quarter::Winter}), QStringList({u"Without End*"_s, u"Medalist"_s}));
        QCOMPARE(titles({1999, Quarter::Summer}), QStringList());
    }

    /** A series of October 2025 has not run for a year when that Fall's charts begin, but is without end. */
    void whatGoesOnInACourDidInTheOnesBefore_data()
    {
        QTest::addColumn<QByteArray>("newestEnd");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("a year is known of it") << QByteArray("2026-10-20") << true;
        QTest::newRow("less is known of it") << QByteArray("2026-09-20") << false;
    }

    void whatGoesOnInACourDidInTheOnesBefore()
    {
        QFETCH(QByteArray, newestEnd);
        QFETCH(bool, goesOn);
        const Result<Catalogue> read = Catalogue::fromBangumiData(
            R"({"siteMeta":{},"items":[
{"title":"猫","titleTranslate":{"en":["Cat Tales"]},"type":"web","lang":"ja","officialSite":"","begin":"2025-10-07T07:00:00.000Z","broadcast":"R/2025-10-07T07:00:00.000Z/P7D","end":"","comment":"","sites":[{"site":"mal","id":"70001"}]},
{"title":"短","titleTranslate":{"en":["Short"]},"type":"tv","lang":"ja","officialSite":"","begin":"2026-07-04T16:30:00.000Z","broadcast":"R/2026-07-04T16:30:00.000Z/P7D","end":")" +
            newestEnd + R"(T17:00:00.000Z","comment":"","sites":[{"site":"mal","id":"70002"}]}]})");
        QVERIFY(read.hasValue());
        for (const Cour cour : {winter, spring, Cour{2026, Quarter::Fall}, Cour{2027, Quarter::Winter}}) {
            QStringList shown;
            for (const ChartRow &row : seasonChart(*read, {}, {}, cour))
                shown << chartTitle(row);
            QCOMPARE(shown.contains(u"Cat Tales*"_s), goesOn);
        }
    }

    void theListMarksWhatItHasAndWhatFollowsIt()
    {
        QVERIFY(!row(winter, "Medalist").isOfListedShow);
        add(0);
        const ChartRow second = row(winter, "Medalist");
        QVERIFY(!second.status);
        QVERIFY(second.isOfListedShow);
        QVERIFY(second.show.isValid());
        const ChartRow first = row({2025, Quarter::Winter}, "Medalist");
        QCOMPARE(first.status, std::optional(WatchStatus::PlanToWatch));
        QVERIFY(!first.isOfListedShow);
        add(1);
        QCOMPARE(row(winter, "Medalist").status, std::optional(WatchStatus::PlanToWatch));
        QVERIFY(!row(winter, "Medalist").isOfListedShow);
    }

    void whatTheListKnowsMovesASeason()
    {
        add(1);
        const ChartRow before = row(winter, "Medalist");
        const Result<ShowDetails> details = m_list->watchlist.details(before.show);
        QVERIFY(details.hasValue());
        QVERIFY(m_list->watchlist
                    .apply(setPremiere(*details, before.season, FuzzyDate::ofMonth(2026, 4), m_list->clock))
                    .hasValue());
        QCOMPARE(titles(winter), QStringList({u"Without End*"_s, u"Long Tale*"_s, u"The Picture"_s}));
        QCOMPARE(titles(spring), QStringList({u"Without End*"_s, u"Medalist"_s}));
        QCOMPARE(row(spring, "Medalist").premiere, FuzzyDate::ofMonth(2026, 4));
    }

    void aShowThatNobodyElseKnowsIsInItsCour()
    {
        AddChoice choice;
        choice.premiere = FuzzyDate::ofMonth(2026, 2);
        QVERIFY(
            m_list->watchlist.apply(addByTitle(QStringLiteral("My own"), choice, m_list->clock)).hasValue());
        const ChartRow own = row(winter, "My own");
        QVERIFY(!own.known);
        QVERIFY(own.season.isValid());
        QCOMPARE(own.status, std::optional(WatchStatus::PlanToWatch));
    }

    void aPatchedListIsTheListReadAgain()
    {
        add(0);
        ListedShows listed = read();
        add(1);
        const Result<std::vector<FollowedSeason>> all = m_list->watchlist.followedSeasons();
        QVERIFY(all.hasValue());
        const ShowId show = all->front().show.id;
        listed.patch({show}, *all);
        QCOMPARE(listed.premieringIn(winter), read().premieringIn(winter));
        QCOMPARE(listed.find(medalist()), std::optional(show));
        listed.patch({show}, {});
        QCOMPARE(listed.find(medalist()), std::nullopt);
    }

private:
    [[nodiscard]] ListedShows read() const
    {
        const Result<std::vector<FollowedSeason>> seasons = m_list->watchlist.followedSeasons();
        return seasons ? ListedShows(*seasons) : ListedShows();
    }
    [[nodiscard]] std::vector<ChartRow> chart(Cour cour) const
    {
        const ListedShows listed = read();
        const Result<std::vector<FollowedSeason>> seasons =
            m_list->watchlist.followedSeasonsOf(showsOfChart(*m_catalogue, listed, cour));
        return seasonChart(*m_catalogue, listed, heldShows(*seasons), cour);
    }
    [[nodiscard]] QStringList titles(Cour cour) const
    {
        QStringList titles;
        const std::vector<ChartRow> rows = chart(cour);
        for (const ChartRow &row : rows)
            titles << chartTitle(row);
        return titles;
    }
    [[nodiscard]] ChartRow row(Cour cour, const char *title) const
    {
        const std::vector<ChartRow> rows = chart(cour);
        for (const ChartRow &row : rows) {
            if (row.titles.preferred() == QLatin1StringView(title))
                return row;
        }
        return {};
    }
    [[nodiscard]] CatalogueShow medalist() const
    {
        return m_catalogue->show(m_catalogue->findByTitle(u"Medalist").front());
    }
    /** A season of the catalogue's Medalist, as the chart adds it. */
    void add(size_t place)
    {
        const CatalogueShow known = medalist();
        const Result<std::optional<ShowDetails>> held = m_list->watchlist.holding(known);
        QVERIFY(held.hasValue());
        AddChoice choice;
        choice.place = place;
        QVERIFY(m_list->watchlist.apply(addFromCatalogue(known, choice, *held, m_list->clock)).hasValue());
    }

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<test::Tracker> m_list;
};

RAIKI_TEST(TestSeasonChart)
#include "test_seasonchart.moc"
