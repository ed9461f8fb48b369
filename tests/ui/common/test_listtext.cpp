// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/common/changetext.h"
#include "ui/common/coverpainter.h"
#include "ui/common/errortext.h"
#include "ui/common/listtext.h"

#include <QTest>

using namespace raiki;

class TestListText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAnInstalment_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("subtitle");
        QTest::addColumn<QString>("shown");
        const int tv = static_cast<int>(SeasonKind::Tv);
        const int film = static_cast<int>(SeasonKind::Movie);
        QTest::newRow("season") << tv << 2 << 0 << ""
                                << "Season 2";
        QTest::newRow("part of a season") << tv << 2 << 1 << ""
                                          << "Season 2, Part 1";
        QTest::newRow("part") << tv << 0 << 2 << ""
                              << "Part 2";
        QTest::newRow("unnumbered") << tv << 0 << 0 << ""
                                    << "TV series";
        QTest::newRow("subtitle") << tv << 3 << 0 << "Final"
                                  << "Season 3: Final";
        QTest::newRow("film") << film << 0 << 0 << "Mugen Train"
                              << "Film: Mugen Train";
        QTest::newRow("second film") << film << 2 << 0 << ""
                                     << "Film, Season 2";
    }

    void namesAnInstalment()
    {
        QFETCH(int, kind);
        QFETCH(int, number);
        QFETCH(int, part);
        QFETCH(QString, subtitle);
        QFETCH(QString, shown);
        Season season;
        season.kind = static_cast<SeasonKind>(kind);
        if (number > 0)
            season.number = number;
        if (part > 0)
            season.part = part;
        season.subtitle = subtitle;
        QCOMPARE(seasonText(season), shown);
    }

    void namesTheSource()
    {
        ClaimSource source;
        QCOMPARE(sourceText(source), QStringLiteral("your own word"));
        source.kind = ClaimSourceKind::FeedItem;
        QCOMPARE(sourceText(source), QStringLiteral("from a feed"));
        source.link = QUrl(QStringLiteral("https://www.example.org/news/1"));
        QCOMPARE(sourceText(source), QStringLiteral("says example.org"));
        source.item = FeedItemId{4};
        const SourceNames names{{FeedItemId{4}, QStringLiteral("Example News")}};
        QCOMPARE(sourceText(source, names), QStringLiteral("says Example News"));
        source.item = FeedItemId{5};
        QCOMPARE(sourceText(source, names), QStringLiteral("says example.org"));
    }

    void aForeignIdStaysInsideItsPage_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"52305", "../../evil", "1?x=2", "1#frag", "@example.org/"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void aForeignIdStaysInsideItsPage()
    {
        QFETCH(QString, id);
        const QUrl link = externalLink(ExternalSite::Mal, id, SeasonKind::Tv);
        QCOMPARE(link.host(), QStringLiteral("myanimelist.net"));
        QCOMPARE(link.scheme(), QStringLiteral("https"));
        QVERIFY(link.path().startsWith(QLatin1String("/anime/")));
        QVERIFY(!link.hasQuery() && !link.hasFragment());
    }

    void saysWhatAChangeWas()
    {
        WatchEntry before;
        before.episodesWatched = 3;
        WatchEntry after = before;
        after.episodesWatched = 4;
        ChangeSet changes{
            ChangeKind::EditEntry, QStringLiteral("Medalist"), {Change<WatchEntry>{before, after}}};
        QCOMPARE(changeText(changes), QStringLiteral("Medalist, 3 → 4 episodes"));
        after.status = WatchStatus::Watching;
        changes.changes = {Change<WatchEntry>{before, after}};
        QCOMPARE(changeText(changes), QStringLiteral("Medalist, 3 → 4 episodes, Plan to watch → Watching"));
        Season counted;
        Season season;
        counted.episodes = 28;
        changes.changes = {Change<Season>{season, counted}};
        QCOMPARE(changeText(changes), QStringLiteral("Medalist, 28 episode(s) in all"));
        after = before;
        after.status = WatchStatus::Watching;
        changes.changes = {Change<WatchEntry>{before, after}};
        QCOMPARE(changeText(changes), QStringLiteral("Medalist, Plan to watch → Watching"));
        after = before;
        after.score = 90;
        changes.changes = {Change<WatchEntry>{before, after}};
        QCOMPARE(changeText(changes), QStringLiteral("Medalist, score none → 90"));
        changes.changes.push_back(Change<WatchEntry>{before, after});
        QVERIFY(changeText(changes).contains(QLatin1Char('2')));
        QCOMPARE(changeDoneText(changes), QStringLiteral("2 season(s) changed"));
        before = {};
        after = before;
        after.episodesWatched = 1;
        changes.changes = {Change<WatchEntry>{before, after}};
        QCOMPARE(changeText(changes), QStringLiteral("Medalist, 0 → 1 episode"));
        QCOMPARE(changeText({ChangeKind::AddShow, QStringLiteral("Medalist"), {}}),
                 QStringLiteral("add Medalist"));
    }

    void everyErrorHasASentenceWithItsDetail()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::NoConsent); ++code) {
            const QString sentence = errorText({static_cast<ErrorCode>(code), QStringLiteral("DETAIL")},
                                               QStringLiteral("Not done."));
            QVERIFY2(sentence.startsWith(QLatin1String("Not done. ")), qPrintable(sentence));
            QVERIFY2(sentence.size() > 25, qPrintable(sentence));
        }
        QVERIFY(errorText({ErrorCode::NotWritable, QStringLiteral("/a/b")}).contains(QLatin1String("/a/b")));
        QVERIFY(!errorText({ErrorCode::NotReadable, QStringLiteral("%1 %2")}).isEmpty());
    }

    void aCoverIsTheTitlesOwn()
    {
        QCOMPARE(coverInitials(QStringLiteral("You and I Are")), QStringLiteral("YA"));
        QCOMPARE(coverInitials(QStringLiteral("メダリスト")), QStringLiteral("メ"));
        QCOMPARE(coverInitials(QStringLiteral("“Oshi no Ko”")), QStringLiteral("ON"));
        QCOMPARE(coverInitials(QStringLiteral("!!")), QString());
        QCOMPARE(coverHue(QStringLiteral("Medalist")), coverHue(QStringLiteral("MEDALIST")));
        QVERIFY(coverHue(QStringLiteral("Medalist")) != coverHue(QStringLiteral("Frieren")));
    }
};

RAIKI_TEST(TestListText)
#include "test_listtext.moc"
