// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/datedevents.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

namespace {

FuzzyDate fuzzy(const char *text)
{
    return FuzzyDate::fromText(QString::fromLatin1(text)).value();
}

/** Thirteen weeks from 24 January 2026, 25:30 in Japan. */
CalendarSeason weekly()
{
    CalendarSeason season;
    season.premiere = fuzzy("2026-01-25T01:30+09:00");
    season.rule = RepeatRule::fromText(u"R/2026-01-24T16:30:00Z/P7D");
    season.episodes = 13;
    season.end = fuzzy("2026-04-19");
    season.status = WatchStatus::PlanToWatch;
    return season;
}

QStringList told(const CalendarSeason &season, const char *first, const char *last)
{
    QStringList lines;
    const std::vector<DatedEvent> events =
        datedEvents(season, QDate::fromString(QString::fromLatin1(first), Qt::ISODate),
                    QDate::fromString(QString::fromLatin1(last), Qt::ISODate));
    for (const DatedEvent &event : events) {
        static const QStringList kinds{u"premiere"_s, u"episode"_s, u"finale"_s};
        QString line =
            kinds[static_cast<int>(event.kind)] + u' ' + event.date.firstDay().toString(Qt::ISODate);
        if (event.episode)
            line += QStringLiteral(" #%1").arg(*event.episode);
        lines << line;
    }
    return lines;
}

} // namespace

class DatedEventsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeeklySeasonHasItsEpisodes()
    {
        QCOMPARE(
            told(weekly(), "2026-01-20", "2026-02-08"),
            QStringList({u"premiere 2026-01-25"_s, u"episode 2026-01-31 #2"_s, u"episode 2026-02-07 #3"_s}));
        QCOMPARE(told(weekly(), "2026-04-10", "2026-05-30"),
                 QStringList({u"episode 2026-04-11 #12"_s, u"finale 2026-04-19"_s}));
        QCOMPARE(told(weekly(), "2026-05-01", "2026-05-30"), QStringList());
    }

    void episodesWithAWeekOffAreNotNumbered()
    {
        CalendarSeason season = weekly();
        season.episodes = 12;
        QCOMPARE(told(season, "2026-01-30", "2026-02-01"), QStringList({u"episode 2026-01-31"_s}));
    }

    void nothingIsMadeUp_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("no end and no number of episodes") << 0;
        QTest::newRow("the premiere moved away from the rule") << 1;
        QTest::newRow("the premiere is known to the month") << 2;
        QTest::newRow("not on the list") << 3;
    }

    void nothingIsMadeUp()
    {
        QFETCH(int, what);
        CalendarSeason season = weekly();
        if (what == 0) {
            season.end = {};
            season.episodes.reset();
        } else if (what == 1) {
            season.premiere = fuzzy("2026-04-04");
        } else if (what == 2) {
            season.premiere = fuzzy("2026-01");
        } else {
            season.status.reset();
        }
        QCOMPARE(told(season, "2026-01-30", "2026-02-20"),
                 what == 2 ? QStringList({u"premiere 2026-01-01"_s}) : QStringList());
    }

    void aDroppedSeasonIsQuiet()
    {
        CalendarSeason season = weekly();
        season.status = WatchStatus::Dropped;
        QCOMPARE(told(season, "2026-01-01", "2026-12-31"), QStringList());
    }

    void coarseDatesKeepTheirPrecision()
    {
        CalendarSeason season;
        season.premiere = fuzzy("2026-W");
        const std::vector<DatedEvent> events = datedEvents(season, QDate(2026, 2, 1), QDate(2026, 2, 28));
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events.front().date, fuzzy("2026-W"));
    }

    void aFilmHasNoFinale()
    {
        CalendarSeason season;
        season.premiere = fuzzy("2026-02-13");
        season.end = season.premiere;
        QCOMPARE(told(season, "2026-02-01", "2026-02-28"), QStringList({u"premiere 2026-02-13"_s}));
    }
};

RAIKI_TEST(DatedEventsTest)
#include "test_datedevents.moc"
