// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

/** Change sets: real ids for placeholders, nothing overwritten, undo by the same door. */
namespace raiki::test {

class TestChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersBecomeRealIds();
    void everyFieldIsKept();
    void inverseRestores();
    void redoUsesTheOldIds();
    void idsAreNeverGivenOutAgain();
    void changedRowIsAConflict();
    void missingRowIsAConflict();
    void takenPlaceIsAConflict();
    void changedIdIsRefused();
    void needsATransaction();
    void strangersUnderARemovedRow();
    void takesStrangersAlong();
    void flagsAreNotCompared();
    void flagComesBackWithTheEntry();
    void addAndChangeInOneSet();
    void manyAtOnceAreAsOneByOne();
    void keepsTheFeedsWords();
    void textsAreMadeStorable_data();
    void textsAreMadeStorable();
};

void TestChanges::placeholdersBecomeRealIds()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    const Show show = added<Show>(done, 0);
    const Season second = added<Season>(done, 2);
    const Release release = added<Release>(done, 3);
    const PremiereClaim scheduled = added<PremiereClaim>(done, 5);
    QVERIFY(show.id.value > 0 && second.id.value > 0 && release.id.value > 0 && scheduled.id.value > 0);
    QVERIFY(second.show == show.id);
    QVERIFY(release.season == second.id);
    QVERIFY(scheduled.season == second.id && scheduled.release == release.id);
    QVERIFY(added<WatchEntry>(done, 6).season == added<Season>(done, 1).id);
}

void TestChanges::everyFieldIsKept()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    const std::vector<FollowedSeason> seasons = must(ListStore(*database).followedSeasons());
    QCOMPARE(seasons.size(), size_t(2));
    QVERIFY(seasons[0].show == added<Show>(done, 0));
    QVERIFY(seasons[0].season == added<Season>(done, 1));
    QVERIFY(seasons[1].season == added<Season>(done, 2));
    QVERIFY(seasons[1].releases == std::vector{added<Release>(done, 3)});
    QVERIFY((seasons[1].claims == std::vector{added<PremiereClaim>(done, 4), added<PremiereClaim>(done, 5)}));
    QVERIFY(seasons[0].entry == added<WatchEntry>(done, 6));
    QVERIFY(!seasons[1].entry);
}

void TestChanges::inverseRestores()
{
    const auto database = memoryDatabase();
    applied(*database, addPlain(QStringLiteral("beside it")));
    const QString before = allRows(*database);
    const ChangeSet done = applied(*database, addMedalist());
    QVERIFY(allRows(*database) != before);
    applied(*database, done.inverted());
    QCOMPARE(allRows(*database), before);
}

void TestChanges::redoUsesTheOldIds()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    const QString after = allRows(*database);
    const ChangeSet undone = applied(*database, done.inverted());
    QVERIFY(undone.inverted() == done);
    applied(*database, undone.inverted());
    QCOMPARE(allRows(*database), after);
}

void TestChanges::idsAreNeverGivenOutAgain()
{
    const auto database = memoryDatabase();
    const ChangeSet first = applied(*database, addMedalist());
    applied(*database, first.inverted());
    const ChangeSet second = applied(*database, addMedalist());
    QVERIFY(added<Show>(second, 0).id > added<Show>(first, 0).id);
    applied(*database, first); // the undo of the undo still finds its place
    QCOMPARE(must(ListStore(*database).followedSeasons()).size(), size_t(4));
}

void TestChanges::changedRowIsAConflict()
{
    const auto database = memoryDatabase();
    const WatchEntry read = added<WatchEntry>(applied(*database, addMedalist()), 6);
    WatchEntry mine = read;
    mine.episodesWatched = 12;
    WatchEntry theirs = read;
    theirs.tags.append(QStringLiteral("zzz"));
    applied(*database, edited(read, theirs));
    const QString before = allRows(*database);
    const Result<ChangeSet> refused = tryApply(*database, edited(read, mine));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().detail, QStringLiteral("watchEntry %1").arg(read.id.value));
    const Result<ChangeSet> removal =
        tryApply(*database, ChangeSet{ChangeKind::EditEntry, {}, {Change<WatchEntry>{read, {}}}});
    QCOMPARE(removal.error().code, ErrorCode::Conflict);
    QCOMPARE(allRows(*database), before);
}

void TestChanges::missingRowIsAConflict()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    applied(*database, done.inverted());
    for (const AnyChange &change : done.changes) {
        const ChangeSet removal = ChangeSet{ChangeKind::EditShow, {}, {change}}.inverted();
        QCOMPARE(tryApply(*database, removal).error().code, ErrorCode::Conflict);
    }
}

void TestChanges::takenPlaceIsAConflict()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    QCOMPARE(tryApply(*database, done).error().code, ErrorCode::Conflict); // every id is taken
    WatchEntry another = added<WatchEntry>(done, 6);
    another.id = WatchEntryId{-1};
    const ChangeSet second{ChangeKind::EditEntry, {}, {Change<WatchEntry>{{}, another}}};
    QCOMPARE(tryApply(*database, second).error().code, ErrorCode::Conflict); // a season has one entry
}

void TestChanges::changedIdIsRefused()
{
    const auto database = memoryDatabase();
    const Show before = added<Show>(applied(*database, addMedalist()), 0);
    Show after = before;
    after.id.value += 1;
    QCOMPARE(tryApply(*database, edited(before, after)).error().code, ErrorCode::InvalidInput);
}

void TestChanges::needsATransaction()
{
    const auto database = memoryDatabase();
    QCOMPARE(ChangeStore(*database).apply(addMedalist()).error().code, ErrorCode::DatabaseFailed);
    QVERIFY(allRows(*database).isEmpty());
}

void TestChanges::strangersUnderARemovedRow()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    PremiereClaim news = added<PremiereClaim>(done, 4);
    news.id = ClaimId{-1};
    applied(*database, ChangeSet{ChangeKind::AcceptNews, {}, {Change<PremiereClaim>{{}, news}}});
    const QString before = allRows(*database);
    const Result<ChangeSet> refused = tryApply(*database, done.inverted());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().detail.contains(QStringLiteral("season")), qPrintable(refused.error().detail));
    QCOMPARE(allRows(*database), before);
}

void TestChanges::takesStrangersAlong()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    const Show show = added<Show>(done, 0);
    const QString before = allRows(*database);
    const ChangeSet removal{ChangeKind::RemoveShow, {}, {Change<Show>{show, {}}}};
    const ChangeSet gone = applied(*database, removal, Dependents::TakeAlong);
    QVERIFY(allRows(*database).isEmpty());
    QCOMPARE(gone.changes.size(), done.changes.size());
    applied(*database, gone.inverted());
    QCOMPARE(allRows(*database), before);
}

void TestChanges::flagsAreNotCompared()
{
    const auto database = memoryDatabase();
    const WatchEntry read = added<WatchEntry>(applied(*database, addMedalist()), 6);
    must(ListStore(*database).setFlagged(read.season, true));
    WatchEntry after = read;
    after.score.reset();
    applied(*database, edited(read, after));
    const std::vector<FollowedSeason> seasons = must(ListStore(*database).seasons({read.season}));
    QVERIFY(seasons.at(0).isFlagged && seasons.at(0).entry->isFlagged); // an edit leaves the flag alone
    QVERIFY(!seasons.at(0).entry->score);
    QCOMPARE(ListStore(*database).setFlagged(SeasonId{99}, true).error().code, ErrorCode::NotFound);
}

void TestChanges::flagComesBackWithTheEntry()
{
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addMedalist());
    must(ListStore(*database).setFlagged(added<WatchEntry>(done, 6).season, true));
    const QString before = allRows(*database);
    const ChangeSet undone = applied(*database, done.inverted()); // told of no flag
    applied(*database, undone.inverted());
    QCOMPARE(allRows(*database), before);
}

void TestChanges::addAndChangeInOneSet()
{
    const auto database = memoryDatabase();
    ChangeSet changes = addPlain(QStringLiteral("Twice"));
    const Show first = added<Show>(changes, 0);
    Show second = first;
    second.titles.romaji = QStringLiteral("Nido");
    changes.changes.emplace_back(Change<Show>{first, second});
    const ChangeSet done = applied(*database, changes);
    QVERIFY(added<Show>(done, 0).id == added<Show>(done, 3).id);
    QCOMPARE(must(ListStore(*database).show(added<Show>(done, 0).id)).show.titles.romaji,
             QStringLiteral("Nido"));
    applied(*database, done.inverted());
    QVERIFY(allRows(*database).isEmpty());
}

/** addMedalist() under placeholders of its own. */
static ChangeSet medalist(qint64 number)
{
    constexpr qint64 placeholders = 10;
    const auto shift = [number](auto &id) {
        if (id.isPlaceholder())
            id.value -= placeholders * number;
    };
    ChangeSet changes = addMedalist();
    for (AnyChange &change : changes.changes) {
        std::visit(
            [&shift]<class Row>(Change<Row> &pair) {
                shift(pair.after->id);
                if constexpr (std::same_as<Row, Season>)
                    shift(pair.after->show);
                else if constexpr (!std::same_as<Row, Show>)
                    shift(pair.after->season);
                if constexpr (std::same_as<Row, PremiereClaim>)
                    shift(pair.after->release);
            },
            change);
    }
    return changes;
}

void TestChanges::manyAtOnceAreAsOneByOne()
{
    constexpr qint64 shows = 250; // more rows than are kept before they are written
    const auto atOnce = memoryDatabase();
    const auto oneByOne = memoryDatabase();
    ChangeSet all{ChangeKind::Import, QStringLiteral("all"), {}};
    for (qint64 number = 0; number < shows; ++number) {
        const ChangeSet one = medalist(number);
        applied(*oneByOne, one);
        all.changes.insert(all.changes.end(), one.changes.begin(), one.changes.end());
    }
    const ChangeSet done = applied(*atOnce, all);
    QCOMPARE(allRows(*atOnce), allRows(*oneByOne));
    applied(*atOnce, done.inverted());
    QCOMPARE(must(ListStore(*atOnce).followedSeasons()).size(), size_t(0));
    applied(*atOnce, done);
    QCOMPARE(allRows(*atOnce), allRows(*oneByOne));

    all.changes.push_back(all.changes.back()); // the second entry of one season, long after the first
    const QString before = allRows(*oneByOne);
    QCOMPARE(tryApply(*oneByOne, all).error().code, ErrorCode::Conflict);
    QCOMPARE(allRows(*oneByOne), before);
}

void TestChanges::keepsTheFeedsWords()
{
    const auto database = memoryDatabase();
    PremiereClaim claim = added<PremiereClaim>(addMedalist(), 4);
    claim.id = ClaimId{-9};
    claim.source.item = FeedItemId{4711}; // there is no such item
    ChangeSet changes = addMedalist();
    changes.changes.emplace_back(Change<PremiereClaim>{{}, claim});
    QCOMPARE(tryApply(*database, changes).error().code, ErrorCode::Conflict);
    QVERIFY(allRows(*database).isEmpty());
}

void TestChanges::textsAreMadeStorable_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    const QString face = QStringLiteral("😀");
    QTest::newRow("plain") << QStringLiteral("Ōkami ガ") << QStringLiteral("Ōkami ガ");
    QTest::newRow("lone surrogate") << QString(face.front()) << QString(QChar::ReplacementCharacter);
    QTest::newRow("nul") << QString(QChar::Null) << QString(QChar::ReplacementCharacter);
    QTest::newRow("a megabyte") << QString(1'000'000, u'x') << QString(500, u'x');
    QTest::newRow("a pair at the border") << QString(QString(499, u'x') + face) << QString(499, u'x');
    QTest::newRow("quotes and lines")
        << QStringLiteral("a'b\"c\nd\te;--") << QStringLiteral("a'b\"c\nd\te;--");
}

void TestChanges::textsAreMadeStorable()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    const auto database = memoryDatabase();
    const ChangeSet done = applied(*database, addPlain(given));
    const Show show = must(ListStore(*database).show(added<Show>(done, 0).id)).show;
    QCOMPARE(show.titles.english, kept);
    QVERIFY(show == added<Show>(done, 0)); // what is handed back is what is read, so undo meets no conflict
    applied(*database, done.inverted());
    QVERIFY(allRows(*database).isEmpty());
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestChanges)
#include "test_changes.moc"
