// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

/** Whatever is changed: the inverse leaves the database as it was, and the inverse of that as it became. */
namespace raiki::test {
namespace {

/** Random values of every type, from a seed that is printed when a test fails. */
class RandomValues final
{
public:
    explicit RandomValues(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return m_random.bounded(bound); }
    bool coin() { return below(2) == 0; }

    QString text()
    {
        static const QStringList pieces{QStringLiteral("ガ"),   QStringLiteral("a"),   QStringLiteral("'"),
                                        QStringLiteral("\""),   QStringLiteral("\n"),  QStringLiteral("😀"),
                                        QString(QChar(0xD83D)), QString(QChar::Null),  QStringLiteral(" "),
                                        QStringLiteral("é"),    QStringLiteral(";--"), QString(300, u'x')};
        QString made;
        for (int left = below(4); left > 0; --left)
            made += pieces.at(below(static_cast<int>(pieces.size())));
        return made;
    }
    QStringList texts()
    {
        QStringList made;
        for (int left = below(3); left > 0; --left)
            made.append(text());
        return made;
    }
    QUrl url()
    {
        static const QStringList urls{QString(), QStringLiteral("https://example.org/ü?a=%2F&b=c d#e"),
                                      QStringLiteral("HTTP://EXAMPLE.org:80/%7euser"),
                                      QStringLiteral("not a url %zz")};
        return QUrl(urls.at(below(static_cast<int>(urls.size()))));
    }
    FuzzyDate date()
    {
        static const QStringList dates{QString(),
                                       QStringLiteral("2026"),
                                       QStringLiteral("2026-Su"),
                                       QStringLiteral("2026-01"),
                                       QStringLiteral("2026-01-24"),
                                       QStringLiteral("2026-01-25T01:30+09:00")};
        return FuzzyDate::fromText(dates.at(below(static_cast<int>(dates.size())))).value();
    }
    QDateTime time()
    {
        if (coin())
            return {};
        const QDateTime utc =
            QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + below(1'000'000'000), Qt::UTC);
        return coin() ? utc : utc.toOffsetFromUtc(9 * 3600);
    }
    std::optional<int> number() { return coin() ? std::nullopt : std::optional(below(100) + 1); }
    Titles titles() { return {text(), text(), text(), texts(), texts()}; }
    ExternalIds ids()
    {
        return coin() ? ExternalIds()
                      : ExternalIds{{ExternalSite::Mal, text()}, {ExternalSite::Tmdb, text()}};
    }

    void fill(Show &show)
    {
        show.titles = titles();
        show.externalIds = ids();
        show.officialSite = url();
    }
    void fill(Season &season)
    {
        season.kind = static_cast<SeasonKind>(below(5));
        season.number = number();
        season.part = number();
        season.subtitle = text();
        season.episodes = number();
        season.titles = titles();
        season.externalIds = ids();
        season.end = date();
        season.credits.clear();
        for (int left = below(3); left > 0; --left)
            season.credits.push_back({text(), text(), coin()});
        season.trailer = url();
    }
    void fill(Release &release)
    {
        release.track = static_cast<ReleaseTrack>(below(5));
        release.platform = text();
        release.region = text();
        release.language = text();
        release.rule.reset();
        if (const QDateTime first = time(); first.isValid())
            release.rule = RepeatRule{first, std::chrono::days(below(30) + 1)};
    }
    void fill(PremiereClaim &claim)
    {
        claim.date = date();
        claim.certainty = static_cast<Certainty>(below(6));
        claim.source = {static_cast<ClaimSourceKind>(below(3)), {}, text(), url()};
        claim.quote = text();
        claim.learnedAt = time();
    }
    void fill(WatchEntry &entry)
    {
        entry.status = static_cast<WatchStatus>(below(5));
        entry.episodesWatched = below(100);
        entry.score = number();
        entry.started = date();
        entry.finished = date();
        entry.rewatches = below(3);
        entry.notes = text();
        entry.tags = texts();
        entry.reminders = static_cast<ReminderChoice>(below(3));
        entry.addedAt = time();
        entry.changedAt = time();
    }

private:
    QRandomGenerator m_random;
};

/** A new show with some seasons and everything under them. */
ChangeSet randomAddition(RandomValues &random)
{
    ChangeSet changes{ChangeKind::AddShow, random.text(), {}};
    qint64 next = -1;
    Show show;
    show.id.value = next--;
    random.fill(show);
    changes.changes.emplace_back(Change<Show>{{}, show});
    for (int left = random.below(3) + 1; left > 0; --left) {
        Season season;
        season.id.value = next--;
        season.show = show.id;
        random.fill(season);
        changes.changes.emplace_back(Change<Season>{{}, season});
        Release release;
        release.id.value = next--;
        release.season = season.id;
        random.fill(release);
        changes.changes.emplace_back(Change<Release>{{}, release});
        PremiereClaim claim;
        claim.id.value = next--;
        claim.season = season.id;
        claim.release = random.coin() ? release.id : ReleaseId();
        random.fill(claim);
        changes.changes.emplace_back(Change<PremiereClaim>{{}, claim});
        WatchEntry entry;
        entry.id.value = next--;
        entry.season = season.id;
        random.fill(entry);
        changes.changes.emplace_back(Change<WatchEntry>{{}, entry});
    }
    return changes;
}

template <class Value>
void addEdit(ChangeSet &changes, RandomValues &random, const Value &before)
{
    Value after = before;
    random.fill(after);
    changes.changes.emplace_back(Change<Value>{before, after});
}

/** Other values for everything of one season. */
ChangeSet randomEdit(RandomValues &random, const FollowedSeason &season)
{
    ChangeSet changes{ChangeKind::EditShow, random.text(), {}};
    if (random.coin())
        addEdit(changes, random, season.show);
    if (random.coin())
        addEdit(changes, random, season.season);
    for (const Release &release : season.releases)
        addEdit(changes, random, release);
    for (const PremiereClaim &claim : season.claims)
        addEdit(changes, random, claim);
    if (season.entry)
        addEdit(changes, random, *season.entry);
    return changes;
}

ChangeSet randomChange(RandomValues &random, Database &database)
{
    const std::vector<FollowedSeason> seasons = must(ListStore(database).followedSeasons());
    if (seasons.empty() || random.below(3) == 0)
        return randomAddition(random);
    const FollowedSeason &season =
        seasons.at(static_cast<size_t>(random.below(static_cast<int>(seasons.size()))));
    if (random.below(3) == 0)
        return ChangeSet{ChangeKind::RemoveShow, {}, {Change<Show>{season.show, {}}}};
    return randomEdit(random, season);
}

} // namespace

class TestRandomChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inverseOfAnything_data();
    void inverseOfAnything();
};

void TestRandomChanges::inverseOfAnything_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomChanges::inverseOfAnything()
{
    QFETCH(quint32, seed);
    RandomValues random(seed);
    const auto database = memoryDatabase();
    for (int step = 0; step < 25; ++step) {
        const QString before = allRows(*database);
        const ChangeSet done = applied(*database, randomChange(random, *database), Dependents::TakeAlong);
        const QString after = allRows(*database);
        const std::optional<ChangeSet> kept = changeSetFromJson(changeSetToJson(done)); // as the journal does
        QVERIFY(kept && *kept == done);
        const ChangeSet undone = applied(*database, kept->inverted());
        QCOMPARE(allRows(*database), before);
        applied(*database, undone.inverted());
        QCOMPARE(allRows(*database), after);
    }
    QCOMPARE(must(database->check()).problems, QStringList());
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestRandomChanges)
#include "test_randomchanges.moc"
