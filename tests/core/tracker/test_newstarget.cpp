// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/newstarget.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Which season an announcement speaks of. */
class NewsTargetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSeason_data();
    void findsTheSeason();
    void theMatchNamesASeason();
    void tellsWhatTheListKnows();
};

namespace {

using Kind = AnnouncementKind;

/** "1": aired; "2": dated 2026-01; "2?": undated; "film": a film to come. */
ShowDetails showOf(const QStringList &seasons)
{
    ShowDetails details;
    details.show.id = ShowId{1};
    details.show.titles.english = u"Medalist"_s;
    for (const QString &word : seasons) {
        FollowedSeason season;
        season.season.id = SeasonId{qint64(details.seasons.size()) + 1};
        season.season.show = details.show.id;
        if (word == u"film")
            season.season.kind = SeasonKind::Movie;
        else
            season.season.number = word.left(1).toInt();
        PremiereClaim claim;
        claim.id = ClaimId{season.season.id.value};
        claim.season = season.season.id;
        claim.learnedAt = utc("2025-01-01T00:00:00Z");
        if (word == u"1")
            claim.date = date("2025-01-05");
        if (word == u"2")
            claim.date = date("2026-01");
        season.claims = {claim};
        details.seasons.push_back(season);
    }
    return details;
}

Announcement news(Kind kind, std::optional<int> season = {}, const char *when = "")
{
    Announcement made;
    made.kind = kind;
    made.season = season;
    made.date = date(when);
    return made;
}

} // namespace

Q_DECLARE_METATYPE(raiki::Announcement)

void NewsTargetTest::findsTheSeason_data()
{
    QTest::addColumn<QStringList>("seasons");
    QTest::addColumn<Announcement>("announcement");
    QTest::addColumn<QString>("expected"); // "#2": that row; "+2": a new season 2; "?" before: not certain
    const auto row = [](const char *name, const char *seasons, const Announcement &said,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(seasons).split(u' ') << said
                            << QString::fromLatin1(expected);
    };
    row("a number that is there", "1 2", news(Kind::Premiere, 2, "2026-01"), "#2");
    row("a number that is new", "1", news(Kind::Premiere, 2, "2026-01"), "+2");
    row("the first, named", "1 2", news(Kind::Stream, 1), "#1");
    row("no number, one not begun", "1 2?", news(Kind::Premiere, {}, "2026-01"), "#2");
    row("no number, the date is the aired one's", "1 2", news(Kind::Premiere, {}, "2025-01"), "#1");
    row("no number, all aired", "1", news(Kind::Premiere, {}, "2026-01"), "?+2");
    row("announced without number or date, all aired", "1", news(Kind::Announcement), "?+2");
    row("a delay, all aired", "1", news(Kind::Delay), "?#1");
    row("a delay of what is to come", "1 2", news(Kind::Delay), "#2");
    row("the end of the running one", "1", news(Kind::End), "#1");
    row("a platform of the running one", "1", news(Kind::Stream), "#1");
    row("a film, the first", "1 2", news(Kind::Movie, {}, "2026"), "+film");
    row("the film we know", "1 2 film", news(Kind::Movie, {}, "2026"), "#3");
    Announcement part = news(Kind::Premiere, {}, "2026-07");
    part.part = 2;
    row("a second part of the newest", "1 2", part, "+2.2");
    part.season = 1;
    row("a part of a named season", "1 2", part, "+1.2");
    Announcement last = news(Kind::Announcement);
    last.isFinalSeason = true;
    row("the final season", "1", last, "+final");
    row("the final season is the one to come", "1 2", last, "#2");
}

void NewsTargetTest::findsTheSeason()
{
    QFETCH(QStringList, seasons);
    QFETCH(Announcement, announcement);
    QFETCH(QString, expected);
    const NewsTarget target =
        newsTarget(showOf(seasons), announcement, std::nullopt, utc("2025-10-01T00:00:00Z"));
    QString found = target.isCertain ? QString() : u"?"_s;
    if (target.season.isValid())
        found += u'#' + QString::number(target.season.value);
    else if (target.wanted.kind == SeasonKind::Movie)
        found += u"+film"_s;
    else if (!target.wanted.number)
        found += u"+final"_s;
    else
        found += u'+' + QString::number(*target.wanted.number);
    if (!target.season.isValid() && target.wanted.part)
        found += u'.' + QString::number(*target.wanted.part);
    QCOMPARE(found, expected);
}

void NewsTargetTest::theMatchNamesASeason()
{
    Match match;
    match.show = ShowId{1};
    match.season = SeasonId{1};
    const ShowDetails show = showOf({u"1"_s, u"2"_s});
    const QDateTime now = utc("2025-10-01T00:00:00Z");
    QCOMPARE(newsTarget(show, news(Kind::Premiere, {}, "2026-01"), match, now).season, SeasonId{1});
    QCOMPARE(newsTarget(show, news(Kind::Premiere, 2, "2026-01"), match, now).season, SeasonId{2});
    match.season = {};
    match.seasonNumber = 2;
    QCOMPARE(newsTarget(show, news(Kind::Stream), match, now).season, SeasonId{2});
}

void NewsTargetTest::tellsWhatTheListKnows()
{
    ShowDetails show = showOf({u"1"_s, u"2"_s});
    WatchEntry entry;
    entry.status = WatchStatus::Completed;
    show.seasons.front().entry = entry;
    NewsTarget target;
    target.season = SeasonId{2};
    MatchedShowState state = stateOfTarget(show, target);
    QVERIFY(state.seasonIsKnown);
    QCOMPARE(state.showStatus, WatchStatus::Completed);
    QVERIFY(!state.seasonStatus);
    QCOMPARE(state.premiere.date, date("2026-01"));
    QCOMPARE(state.claims.size(), size_t(1));
    entry.status = WatchStatus::Dropped;
    show.seasons.back().entry = entry;
    state = stateOfTarget(show, target);
    QCOMPARE(state.seasonStatus, WatchStatus::Dropped);
    QCOMPARE(state.showStatus, WatchStatus::Completed);
    state = stateOfTarget(show, NewsTarget{});
    QVERIFY(!state.seasonIsKnown && state.claims.empty() && !state.premiere.date.isKnown());
}

RAIKI_TEST(NewsTargetTest)
#include "test_newstarget.moc"
