// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/upcoming/upcomingfilter.h"

#include <QTest>

using namespace raiki;

namespace {

const QDateTime visit(QDate(2025, 10, 1), QTime(12, 0), Qt::UTC);

/** A film in cinemas and on Hulu, delayed as a feed said an hour after the visit; not on the list itself. */
UpcomingRow film()
{
    UpcomingRow row;
    row.showValue.titles.english = QStringLiteral("Medalist");
    row.showValue.titles.synonyms = {QStringLiteral("DAN DA DAN"), QStringLiteral("Ōkami Kakushi")};
    row.seasonValue.kind = SeasonKind::Movie;
    row.premiere.certainty = Certainty::Delayed;
    row.platforms = {QStringLiteral("Toho"), QStringLiteral("Hulu")};
    row.tracks = {ReleaseTrack::Theatrical, ReleaseTrack::Stream};
    row.decidingClaim = PremiereClaim{};
    row.decidingClaim->source.kind = ClaimSourceKind::FeedItem;
    row.decidingClaim->learnedAt = visit.addSecs(3600);
    return row;
}

} // namespace

class TestUpcomingFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChoice_data()
    {
        QTest::addColumn<UpcomingFilter>("filter");
        QTest::addColumn<bool>("isKept");
        const auto row = [](const char *name, bool isKept, auto &&set) {
            UpcomingFilter filter;
            set(filter);
            QTest::newRow(name) << filter << isKept;
        };
        row("nothing chosen", true, [](UpcomingFilter &) {});
        row("films", true, [](UpcomingFilter &f) { f.kind = UpcomingKind::Films; });
        row("series", false, [](UpcomingFilter &f) { f.kind = UpcomingKind::Series; });
        row("on the list", false, [](UpcomingFilter &f) { f.onlyListed = true; });
        row("platform", true, [](UpcomingFilter &f) { f.platform = QStringLiteral("Hulu"); });
        row("other platform", false, [](UpcomingFilter &f) { f.platform = QStringLiteral("Netflix"); });
        row("track", true, [](UpcomingFilter &f) { f.track = ReleaseTrack::Stream; });
        row("other track", false, [](UpcomingFilter &f) { f.track = ReleaseTrack::Dub; });
        row("moved", true, [](UpcomingFilter &f) { f.certainty = UpcomingCertainty::Moved; });
        row("scheduled", false, [](UpcomingFilter &f) { f.certainty = UpcomingCertainty::Scheduled; });
        row("new", true, [](UpcomingFilter &f) { f.onlyNew = true; });
        row("words", true, [](UpcomingFilter &f) { f.words = QStringLiteral("hulu MEDAL"); });
        row("words without a title's blanks", true,
            [](UpcomingFilter &f) { f.words = QStringLiteral("dand"); });
        row("words without its marks", true, [](UpcomingFilter &f) { f.words = QStringLiteral("okami"); });
        row("other words", false, [](UpcomingFilter &f) { f.words = QStringLiteral("medal netflix"); });
    }

    void eachChoice()
    {
        QFETCH(UpcomingFilter, filter);
        QFETCH(bool, isKept);
        QCOMPARE(isWanted(film(), filter, visit, visit.addDays(1)), isKept);
    }

    void newIsWhatAFeedSaidSinceTheVisitOrWaits()
    {
        const QDateTime now = visit.addDays(1);
        UpcomingRow row = film();
        QVERIFY(isNewSince(row, visit, now));
        QVERIFY(!isNewSince(row, visit.addSecs(7200), now));
        QVERIFY(!isNewSince(row, {}, now)); // at the first visit nothing is newer than the rest
        row.decidingClaim->source.kind = ClaimSourceKind::User;
        QVERIFY(!isNewSince(row, visit, now)); // the user knows what they said
        row.isFlagged = true;
        QVERIFY(isNewSince(row, visit, now));
    }

    void whatWasSaidLongAgoIsNotNew()
    {
        UpcomingRow row = film();
        row.isFlagged = true; // and nobody has looked at it since
        row.newestNews = visit.addSecs(3600);
        QVERIFY(isNewSince(row, visit, visit.addDays(31)));
        QVERIFY(!isNewSince(row, visit, visit.addDays(33)));
        row.newestNews = visit.addDays(20);
        QVERIFY(isNewSince(row, visit, visit.addDays(33)));
    }

    void platformsComeByHowManyHaveThem()
    {
        UpcomingRow other = film();
        other.platforms = {QStringLiteral("Hulu"), QStringLiteral("ABEMA")};
        QCOMPARE(platformsOf({film(), other}),
                 QStringList({QStringLiteral("Hulu"), QStringLiteral("ABEMA"), QStringLiteral("Toho")}));
    }
};

Q_DECLARE_METATYPE(raiki::UpcomingFilter)
RAIKI_TEST(TestUpcomingFilter)
#include "test_upcomingfilter.moc"
