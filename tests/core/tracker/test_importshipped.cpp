// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "resources/catalogue/shippedcatalogue.h"

#include "core/shows/titlekey.h"
#include "core/tracker/listtransfer.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <set>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Lists of others against the shipped catalogue, whose seasons share ids and have every kind of title. */
class ImportShippedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNumberBehindATitleIsThatSeason();
    void everyTitleIsItself();
    void ontoItsFirstSeason_data();
    void ontoItsFirstSeason();
    void takenBack();
    void otherSeasonsComeAlong();

private:
    std::shared_ptr<const Catalogue> m_catalogue;
};

namespace {

bool isSeries(const Season &season)
{
    return season.kind == SeasonKind::Tv || season.kind == SeasonKind::Ona;
}

QByteArray cell(QString text)
{
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

/** What a row of a plan is, for a message. */
QString told(const PlannedRow &row)
{
    return u"%1 as %2, %3"_s.arg(row.row.title, row.target)
        .arg(row.instalment ? row.instalment->number.value_or(0) : -1);
}

QString summary(const QStringList &problems)
{
    return u"%1: "_s.arg(problems.size()) + problems.first(qMin(problems.size(), 40)).join(u"; ");
}

} // namespace

void ImportShippedTest::initTestCase()
{
    Result<Catalogue> opened = openShippedCatalogue();
    QVERIFY(opened);
    m_catalogue = std::make_shared<const Catalogue>(std::move(opened).value());
}

/** Of every show that has such a season: that one or a question, never another one. */
void ImportShippedTest::aNumberBehindATitleIsThatSeason()
{
    Tracker tracker;
    const ListTransfer transfer(*tracker.database, tracker.watchlist, m_catalogue, tracker.clock);
    QByteArray file("Title\n");
    std::vector<std::pair<qint32, int>> wanted;
    for (qint32 number = 0; number < m_catalogue->showCount(); ++number) {
        const CatalogueShow show = m_catalogue->show(number);
        std::set<int> numbers;
        for (const CatalogueSeason &season : show.seasons) {
            if (isSeries(season.season) && season.season.number.value_or(1) > 1 && *season.season.number < 10)
                numbers.insert(*season.season.number);
        }
        for (const int season : numbers) {
            const QString title = show.show.titles.preferred() + u' ' + QString::number(season);
            if (m_catalogue->findByTitle(title).size() != 1)
                continue; // two shows have the name, and neither is taken
            file += cell(title) + '\n';
            wanted.emplace_back(number, season);
        }
    }
    const ImportPlan plan = must(transfer.plan(file, u"x.csv"_s, {}, ConflictPolicy::Ask));
    QCOMPARE(plan.rows.size(), wanted.size());
    QStringList wrong;
    int sure = 0;
    for (size_t place = 0; place < plan.rows.size(); ++place) {
        const PlannedRow &row = plan.rows[place];
        const bool isSure = row.catalogueShow == wanted[place].first && row.instalment &&
                            row.instalment->number == wanted[place].second;
        sure += isSure ? 1 : 0;
        // A show of its own is called so in the catalogue, or knows no number.
        const bool isOfAnother = row.catalogueShow && row.catalogueShow != wanted[place].first;
        if (!isSure && row.verdict != RowVerdict::NeedsReview && row.twinOf == 0 && !isOfAnother)
            wrong.append(told(row));
    }
    qInfo("%d of %d sure", sure, int(plan.rows.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(summary(wrong)));
    QVERIFY(sure * 10 > int(plan.rows.size()) * 9);
}

/** No title of a show is taken for a later season because of how it ends. */
void ImportShippedTest::everyTitleIsItself()
{
    Tracker tracker;
    const ListTransfer transfer(*tracker.database, tracker.watchlist, m_catalogue, tracker.clock);
    QByteArray file("Title\n");
    std::vector<qint32> shows;
    for (qint32 number = 0; number < m_catalogue->showCount(); ++number) {
        const QString title = m_catalogue->show(number).show.titles.preferred();
        if (m_catalogue->findByTitle(title).size() != 1)
            continue;
        file += cell(title) + '\n';
        shows.push_back(number);
    }
    const ImportPlan plan = must(transfer.plan(file, u"x.csv"_s, {}, ConflictPolicy::Ask));
    QCOMPARE(plan.rows.size(), shows.size());
    QStringList wrong;
    for (size_t place = 0; place < plan.rows.size(); ++place) {
        const PlannedRow &row = plan.rows[place];
        const bool isItself = row.verdict == RowVerdict::Add && row.catalogueShow == shows[place];
        if (!isItself && row.verdict != RowVerdict::NeedsReview)
            wrong.append(told(row));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(summary(wrong)));
}

void ImportShippedTest::ontoItsFirstSeason_data()
{
    QTest::addColumn<QString>("show");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("premiere"); // empty: a question
    const auto row = [](const char *show, const char *title, const QString &premiere) {
        QTest::newRow(title) << QString::fromUtf8(show) << QString::fromUtf8(title) << premiere;
    };
    row("My Hero Academia", "My Hero Academia 6", u"2022-10"_s);
    row("[Oshi no Ko]", "Oshi no Ko 3", u"2026-01"_s);
    row("[Oshi no Ko]", "Oshi no Ko Season 2", u"2024-07"_s);
    row("Haikyu!!", "Haikyuu 4", u"2020-01"_s);
    row("Mob Psycho 100", "Mob Psycho 100 2", u"2019-01"_s);
    row("Overlord", "Overlord 4", u"2022-07"_s);
    row("SPY×FAMILY", "Spy x Family Part 2", u"2022-10"_s);
    row("Attack on Titan", "Attack on Titan: The Final Season Part 2", u"2022-01"_s);
    row("Mob Psycho 100", "Mob Psycho 100 7", QString());
}

/** The first season's entry stays, whatever is asked for. */
void ImportShippedTest::ontoItsFirstSeason()
{
    QFETCH(QString, show);
    QFETCH(QString, title);
    QFETCH(QString, premiere);
    Tracker tracker;
    ListTransfer transfer(*tracker.database, tracker.watchlist, m_catalogue, tracker.clock);
    const auto import = [&](const QByteArray &bytes) {
        const ImportPlan plan = must(transfer.plan(bytes, u"x.csv"_s, {}, ConflictPolicy::Replace));
        must(transfer.apply(plan));
        return plan;
    };
    import("Title,Status,Score\n" + cell(show) + ",completed,9\n");
    const std::vector<WatchlistRow> before = must(tracker.watchlist.rows());
    QCOMPARE(before.size(), size_t(1));
    const ImportPlan plan = import("Title,Status,Score\n" + cell(title) + ",dropped,3\n");
    const std::vector<WatchlistRow> after = must(tracker.watchlist.rows());
    QCOMPARE(rowVerdictName(plan.rows.at(0).verdict), premiere.isEmpty() ? u"needsReview"_s : u"add"_s);
    QCOMPARE(after.size(), size_t(premiere.isEmpty() ? 1 : 2));
    const auto same = std::find_if(after.begin(), after.end(), [&before](const WatchlistRow &row) {
        return row.season.id == before.front().season.id;
    });
    QVERIFY(same != after.end());
    QCOMPARE(same->entry.status, WatchStatus::Completed);
    QCOMPARE(same->entry.score, std::optional(90));
    const auto other = std::find_if(after.begin(), after.end(), [&before](const WatchlistRow &row) {
        return row.season.id != before.front().season.id;
    });
    if (other != after.end()) {
        QCOMPARE(other->season.show, same->season.show);
        QVERIFY2(other->premiere.date.toText().startsWith(premiere),
                 qPrintable(other->premiere.date.toText()));
    }
}

void ImportShippedTest::takenBack()
{
    Tracker tracker;
    ListTransfer transfer(*tracker.database, tracker.watchlist, m_catalogue, tracker.clock);
    must(transfer.apply(must(transfer.plan("Title\nOverlord\n", u"x.csv"_s, {}, ConflictPolicy::Ask))));
    const QString before = tracker.dump(false);
    must(transfer.apply(must(transfer.plan("Title\nOverlord 4\n", u"y.csv"_s, {}, ConflictPolicy::Ask))));
    QCOMPARE(must(tracker.watchlist.rows()).size(), size_t(2));
    must(tracker.watchlist.undo());
    QCOMPARE(tracker.dump(false), before);
}

/** A show's page is the same, by whatever way the show came. */
void ImportShippedTest::otherSeasonsComeAlong()
{
    Tracker tracker;
    ListTransfer transfer(*tracker.database, tracker.watchlist, m_catalogue, tracker.clock);
    static_cast<void>(must(transfer.apply(must(
        transfer.plan("Title,Status\nAttack on Titan,completed\n", u"a.csv"_s, {}, ConflictPolicy::Ask)))));
    const Watchlist::Found found = must(tracker.watchlist.find(u"Attack on Titan"_s));
    QSet<int> numbers;
    int followed = 0;
    for (const FollowedSeason &season : must(tracker.watchlist.details(found.show)).seasons) {
        if (isSeries(season.season))
            numbers.insert(season.season.number.value_or(0));
        followed += season.entry ? 1 : 0;
    }
    QCOMPARE(numbers, (QSet<int>{1, 2, 3, 4}));
    QCOMPARE(followed, 1);
}

RAIKI_TEST(ImportShippedTest)
#include "test_importshipped.moc"
