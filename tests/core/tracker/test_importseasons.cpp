// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "resources/catalogue/shippedcatalogue.h"

#include "core/tracker/listtransfer.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Rows whose id and whose words say which season they are, against the shipped catalogue; and answers that
 * are remembered. */
class ImportSeasonsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anIdAgainstTheWordsIsAsked_data();
    void anIdAgainstTheWordsIsAsked();
    void aTitleAgainstTheIdIsAsked_data();
    void aTitleAgainstTheIdIsAsked();
    void theSeasonOfATrackersTableIsHeard();
    void everySeasonIsItselfByItsIdAndTitles();
    void theAnswerIsRemembered_data();
    void theAnswerIsRemembered();
    void aTakenSeasonIsSaidToBeTaken();
    void aShortNameIsAskedOnce();

private:
    [[nodiscard]] QString malOf(const QString &show, int season) const
    {
        const std::vector<qint32> numbers = m_catalogue->findByTitle(show);
        for (const CatalogueSeason &each : m_catalogue->show(numbers.at(0)).seasons) {
            if (each.season.kind == SeasonKind::Tv && each.season.number.value_or(1) == season)
                return each.season.externalIds.value(ExternalSite::Mal);
        }
        return {};
    }

    std::shared_ptr<const Catalogue> m_catalogue;
};

namespace {

struct List
{
    explicit List(std::shared_ptr<const Catalogue> catalogue)
        : transfer(*tracker.database, tracker.watchlist, std::move(catalogue), tracker.clock)
    {
    }
    ImportPlan plan(const QString &file, const Resolutions &answers = {},
                    ConflictPolicy policy = ConflictPolicy::Replace) const
    {
        const ListDocument document = must(ListTransfer::readAny({u"x.csv"_s, file.toUtf8()}, {}));
        return must(transfer.planOf(document, u"x.csv"_s, policy, answers));
    }
    ImportPlan import(const QString &file, const Resolutions &answers = {},
                      ConflictPolicy policy = ConflictPolicy::Replace)
    {
        ImportPlan planned = plan(file, answers, policy);
        must(transfer.apply(planned));
        return planned;
    }

    Tracker tracker;
    ListTransfer transfer;
};

QString verdictOf(const ImportPlan &plan, size_t row = 0)
{
    return rowVerdictName(plan.rows.at(row).verdict);
}

const QString hero = u"My Hero Academia"_s;

} // namespace

void ImportSeasonsTest::initTestCase()
{
    Result<Catalogue> opened = openShippedCatalogue();
    QVERIFY(opened);
    m_catalogue = std::make_shared<const Catalogue>(std::move(opened).value());
    QVERIFY(!malOf(hero, 1).isEmpty() && !malOf(hero, 3).isEmpty() && malOf(hero, 1) != malOf(hero, 3));
}

void ImportSeasonsTest::anIdAgainstTheWordsIsAsked_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("id"); // of this season
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("a number") << u"My Hero Academia 3"_s << u""_s << 1 << true;
    QTest::newRow("words") << u"My Hero Academia Season 3"_s << u""_s << 1 << true;
    QTest::newRow("the column") << hero << u"3"_s << 1 << true;
    QTest::newRow("one that nobody knows") << u"My Hero Academia Season 23"_s << u""_s << 1 << true;
    QTest::newRow("the first, by a later one's id") << u"My Hero Academia Season 1"_s << u""_s << 3 << true;
    QTest::newRow("they agree") << u"My Hero Academia 3"_s << u""_s << 3 << false;
    QTest::newRow("words agree") << u"My Hero Academia Season 3"_s << u"3"_s << 3 << false;
    QTest::newRow("the column agrees") << hero << u"3"_s << 3 << false;
    QTest::newRow("only the title agrees") << u"My Hero Academia Season 3"_s << u"1"_s << 3 << false;
    QTest::newRow("no season is named") << hero << u""_s << 3 << false;
}

void ImportSeasonsTest::anIdAgainstTheWordsIsAsked()
{
    QFETCH(QString, title);
    QFETCH(QString, column);
    QFETCH(int, id);
    QFETCH(bool, isAsked);
    const QString file =
        u"Title,Season,Status,Score,mal\n%1,%2,dropped,3,%3\n"_s.arg(title, column, malOf(hero, id));
    for (const bool isListed : {true, false}) {
        List list(m_catalogue);
        if (isListed)
            list.import(u"Title,Season,Status,Score,mal\n%1,1,completed,9,%2\n"_s.arg(hero, malOf(hero, 1)));
        const ImportPlan plan = list.plan(file);
        const PlannedRow &row = plan.rows.at(0);
        QCOMPARE(row.verdict == RowVerdict::NeedsReview, isAsked);
        if (!isAsked) {
            QCOMPARE(row.instalment->number.value_or(1), id);
            continue;
        }
        QCOMPARE(row.candidates.size(), size_t(2));
        QCOMPARE(row.candidates.at(0).first.instalment->number.value_or(1), id);
        QVERIFY(row.candidates.at(1).first.instalment->number.value_or(1) != id);
        QCOMPARE(row.problems.at(0).kind, RowProblem::Kind::NamesAnother);
        QCOMPARE(row.problems.at(0).field, ListField::Season);
        static_cast<void>(list.import(file));
        if (isListed)
            QCOMPARE(must(list.tracker.watchlist.rows()).front().entry.score, std::optional(90));
    }
}

void ImportSeasonsTest::aTitleAgainstTheIdIsAsked_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected"); // that of the id, that of the title; empty: no question
    const auto row = [](const char *title, const char *type, const char *id, const char *expected = "") {
        QTest::addRow("%s %s %s", title, type, id) << QString::fromUtf8(title) << QString::fromUtf8(type)
                                                   << QString::fromUtf8(id) << QString::fromUtf8(expected);
    };
    row("K-On!!", "TV", "5680", "K-ON! tv 1, K-ON! tv 2");
    row("けいおん!!", "", "5680", "K-ON! tv 1, K-ON! tv 2");
    row("K-On!!", "TV", "7791");
    row("K-On!", "TV", "5680");
    row("K-On!", "TV", "7791"); // what the whole of it is called
    row("K-ON", "", "7791");
    row("Jujutsu Kaisen 0 Movie", "Movie", "40748", "Jujutsu Kaisen tv 1, Jujutsu Kaisen movie -");
    row("Jujutsu Kaisen 0", "", "40748", "Jujutsu Kaisen tv 1, Jujutsu Kaisen movie -");
    row("Jujutsu Kaisen 0 Movie", "Movie", "48561");
    row("Jujutsu Kaisen 0", "Movie", "48561");
    row("Jujutsu Kaisen", "", "40748");
    row("Jujutsu Kaisen", "", "48561");
    row("Jujutsu Kaisen (TV)", "TV", "40748");
    row("呪術廻戦", "TV", "40748");
    row("Shingeki no Kyojin", "TV", "16498");
    row("Shingeki no Kyojin Season 2", "TV", "25777");
    row("Attack on Titan", "TV", "25777");
    row("Bocchi the Rok", "TV", "16498", "Attack on Titan -, BOCCHI THE ROCK! -");
    row("Bocchi the Rok", "TV", "47917"); // its own
    row("A Name Nobody Knows", "TV", "16498");
    row("Atack on Titan", "TV", "16498");
}

void ImportSeasonsTest::aTitleAgainstTheIdIsAsked()
{
    QFETCH(QString, title);
    QFETCH(QString, type);
    QFETCH(QString, id);
    QFETCH(QString, expected);
    const QString file = u"Title,Type,Status,Score,mal\n%1,%2,dropped,3,%3\n"_s.arg(title, type, id);
    for (const bool isListed : {true, false}) {
        List list(m_catalogue);
        if (isListed) // as the catalogue calls it
            list.import(u"Title,Status,Score,mal\n,completed,9,%1\n"_s.arg(id));
        const ImportPlan plan = list.plan(file);
        const PlannedRow &row = plan.rows.at(0);
        QStringList asked;
        for (const auto &[choice, name] : row.candidates) {
            const std::optional<PlannedInstalment> &said = choice.instalment;
            const QString number = said && said->number ? QString::number(*said->number) : u"-"_s;
            asked << (said ? QString(name + u' ' + seasonKindName(said->kind) + u' ' + number)
                           : QString(name + u" -"_s));
        }
        QCOMPARE(asked.join(u", "_s), expected);
        QCOMPARE(row.verdict == RowVerdict::NeedsReview, !expected.isEmpty());
        if (expected.isEmpty())
            continue;
        QCOMPARE(row.problems.at(0).kind, RowProblem::Kind::NamesAnother);
        // Either answer is heard and, of one show, not asked again.
        for (size_t i = 0; !isListed && i < row.candidates.size(); ++i) {
            const ShowChoice &choice = row.candidates.at(i).first;
            List told(m_catalogue);
            const ImportPlan answered = told.import(file, {{2, choice}});
            QCOMPARE(verdictOf(answered), u"add"_s);
            if (choice.instalment) {
                QCOMPARE(answered.rows.at(0).instalment->kind, choice.instalment->kind);
                QCOMPARE(answered.rows.at(0).instalment->number, choice.instalment->number);
                QCOMPARE(verdictOf(told.plan(file, {}, ConflictPolicy::Ask)), u"unchanged"_s);
            }
        }
    }
}

/** Yamtrack has the season in a column of its own, also beside MyAnimeList's numbers. */
void ImportSeasonsTest::theSeasonOfATrackersTableIsHeard()
{
    const QString head(u"media_id,source,media_type,title,image,season_number,episode_number,score,status,"
                       "notes,start_date,end_date,progress\n"_s);
    const QString row(u"%1,mal,%2,My Hero Academia,,%3,,,Completed,,,,\n"_s);
    const List list(m_catalogue);
    for (const QString &type : {u"anime"_s, u"season"_s}) {
        const ImportPlan plan = list.plan(head + row.arg(malOf(hero, 1), type, u"3"_s));
        QCOMPARE(verdictOf(plan), u"needsReview"_s);
        QCOMPARE(plan.rows.at(0).candidates.size(), size_t(2));
        QCOMPARE(verdictOf(list.plan(head + row.arg(malOf(hero, 3), type, u"3"_s))), u"add"_s);
        QCOMPARE(verdictOf(list.plan(head + row.arg(malOf(hero, 1), type, u"1"_s))), u"add"_s);
    }
}

/** What services call the seasons of the catalogue is no contradiction. */
void ImportSeasonsTest::everySeasonIsItselfByItsIdAndTitles()
{
    QString file(u"Title,mal\n"_s);
    for (qint32 number = 0; number < m_catalogue->showCount(); ++number) {
        for (const CatalogueSeason &season : m_catalogue->show(number).seasons) {
            const QString mal = season.season.externalIds.value(ExternalSite::Mal);
            if (mal.isEmpty())
                continue;
            for (QString title : season.season.titles.all())
                file += u'"' + title.replace(u'"', u"\"\""_s) + u"\","_s + mal + u'\n';
        }
    }
    const List list(m_catalogue);
    const ImportPlan plan = list.plan(file);
    QStringList asked;
    for (const PlannedRow &row : plan.rows) {
        if (row.verdict == RowVerdict::NeedsReview && !row.problems.empty() &&
            row.problems.front().field == ListField::Season)
            asked.append(row.row.title);
    }
    qInfo("%lld of %d asked", static_cast<long long>(asked.size()), static_cast<int>(plan.rows.size()));
    QVERIFY2(asked.isEmpty(), qPrintable(asked.mid(0, 40).join(u"; "_s)));
}

void ImportSeasonsTest::theAnswerIsRemembered_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<int>("answer");
    for (const bool isListed : {true, false}) {
        QTest::addRow("the id, %s", isListed ? "listed" : "new") << isListed << 0;
        QTest::addRow("the words, %s", isListed ? "listed" : "new") << isListed << 1;
    }
}

void ImportSeasonsTest::theAnswerIsRemembered()
{
    QFETCH(bool, isListed);
    QFETCH(int, answer);
    List list(m_catalogue);
    if (isListed)
        list.import(u"Title,Season,Status,Score,mal\n%1,1,completed,9,%2\n"_s.arg(hero, malOf(hero, 1)));
    const QString file = u"Title,Status,Score,mal\nMy Hero Academia 3,dropped,3,%1\n"_s.arg(malOf(hero, 1));
    const ShowChoice choice = list.plan(file).rows.at(0).candidates.at(size_t(answer)).first;
    const ImportPlan told = list.import(file, {{2, choice}});
    QVERIFY(told.rows.at(0).verdict == RowVerdict::Add || told.rows.at(0).verdict == RowVerdict::Update);
    for (const WatchlistRow &row : must(list.tracker.watchlist.rows())) {
        const bool isFirst = row.season.number.value_or(1) == 1;
        const bool isChosen = isFirst == (answer == 0);
        QCOMPARE(row.entry.score, std::optional(isChosen ? 30 : 90));
        QCOMPARE(row.season.externalIds.value(ExternalSite::Mal) == malOf(hero, 1), isFirst);
    }
    QCOMPARE(verdictOf(list.plan(file, {}, ConflictPolicy::Ask)), u"unchanged"_s);
}

void ImportSeasonsTest::aTakenSeasonIsSaidToBeTaken()
{
    List list(m_catalogue);
    const QString file(u"Title,Status,mal\nNew Game!,completed,31953\nNew Game!!,watching,34914\n"_s);
    ShowChoice first;
    const ImportPlan plain = list.plan(file);
    first.catalogueShow = plain.rows.at(0).catalogueShow;
    first.catalogueSeason = plain.rows.at(0).catalogueSeason;
    first.instalment = plain.rows.at(0).instalment;
    QVERIFY(first.catalogueShow.has_value());
    const ImportPlan plan = list.import(file, {{3, first}});
    QCOMPARE(verdictOf(plan, 0), u"add"_s);
    QCOMPARE(verdictOf(plan, 1), u"conflict"_s);
    QCOMPARE(plan.rows.at(1).twinOf, 2);
    QVERIFY(!plan.rows.at(1).candidates.empty()); // the other seasons
    QCOMPARE(must(list.tracker.watchlist.rows()).size(), size_t(1));
    // The same where the list has that season already.
    const ImportPlan again = list.plan(file, {{3, first}});
    QCOMPARE(verdictOf(again, 0), u"unchanged"_s);
    QCOMPARE(again.rows.at(1).twinOf, 2);
}

void ImportSeasonsTest::aShortNameIsAskedOnce()
{
    List list(std::make_shared<const Catalogue>());
    list.import(u"Title,Status\nFrieren: Beyond Journey's End,watching\n"_s);
    const QString file(u"Title,Status\nFrieren,watching\n"_s);
    const ImportPlan asked = list.plan(file);
    QCOMPARE(verdictOf(asked), u"needsReview"_s);
    const Resolutions answers{{2, asked.rows.at(0).candidates.at(0).first}};
    QCOMPARE(verdictOf(list.import(file, answers)), u"update"_s);
    QCOMPARE(must(list.tracker.watchlist.rows()).size(), size_t(1));
    QCOMPARE(verdictOf(list.plan(file)), u"unchanged"_s);
}

RAIKI_TEST(ImportSeasonsTest)
#include "test_importseasons.moc"
