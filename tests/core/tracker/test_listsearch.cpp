// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listsearch.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

class TestListSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByAnyTitleOfTheStoredList()
    {
        test::Tracker list;
        const SeasonId season = list.addMedalist();
        QVERIFY(season.isValid());
        QVERIFY(list.watchlist.apply(addByTitle(u"Importance of Rest"_s, {}, list.clock)).hasValue());
        const ListSearch search(test::must(list.watchlist.titles()));
        for (const QString &words : {u"medal"_s, u"MEDALIST"_s, u"メダ"_s, u"ﾒﾀﾞﾘｽﾄ"_s}) {
            const std::vector<ListSearch::Hit> hits = search.find(words, 5);
            QCOMPARE(hits.size(), size_t(1));
            QCOMPARE(hits.front().titles.preferred(), u"Medalist"_s);
        }
        QCOMPARE(search.find(u"rest", 5).front().score, 60);
        QVERIFY(search.find(u"nobody", 5).empty());
        QVERIFY(search.find(u"", 5).empty());
    }

    void bestFirstAndNoMoreThanAskedFor()
    {
        std::vector<ListedTitles> shows;
        for (const QString &title : {u"The Long Rest"_s, u"Restless"_s, u"Rest"_s, u"Forest"_s}) {
            ListedTitles show;
            show.show.value = static_cast<qint64>(shows.size()) + 1;
            show.titles.english = title;
            shows.push_back(show);
        }
        const ListSearch search(std::move(shows));
        QStringList found;
        const std::vector<ListSearch::Hit> hits = search.find(u"rest", 3);
        for (const ListSearch::Hit &hit : hits)
            found << hit.titles.english;
        QCOMPARE(found, QStringList({u"Rest"_s, u"Restless"_s, u"The Long Rest"_s}));
    }

    void aSeasonsOwnTitleFindsItsShow()
    {
        ListedTitles show;
        show.show.value = 1;
        show.titles.english = u"Fate"_s;
        show.ofSeasons = {u"Unlimited Blade Works"_s};
        const std::vector<ListSearch::Hit> hits = ListSearch({show}).find(u"blade", 5);
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits.front().matched, u"Unlimited Blade Works"_s);
    }
};

RAIKI_TEST(TestListSearch)
#include "test_listsearch.moc"
