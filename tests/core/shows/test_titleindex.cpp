// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titleindex.h"
#include "core/shows/titlekey.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace raiki;

/** Which titles stand in a text, and where. Hits are written "owner:words of the text". */
class TitleIndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void wholeAndOrder();
    void ownersByTitle();
    void emptyIndexFindsNothing();
    void agreesWithPlainSearch();
    void manyTitlesShareAGram();
};

namespace {

const std::vector<IndexedTitle> &titles()
{
    static const std::vector<IndexedTitle> all{
        {1, QStringLiteral("Medalist")},    {1, QStringLiteral("メダリスト")},
        {2, QStringLiteral("Dandadan")},    {3, QStringLiteral("K-On!")},
        {4, QStringLiteral("AIR")},         {5, QStringLiteral("K")},
        {6, QStringLiteral("日常")},        {7, QStringLiteral("86")},
        {8, QStringLiteral("Tokyo Ghoul")}, {9, QStringLiteral("Tokyo Ghoul:re")},
        {10, QStringLiteral("JoJo")},       {11, QStringLiteral("Mob Psycho 100 II")},
        {12, QStringLiteral("SPY×FAMILY")}, {13, QStringLiteral("☆☆")},
        {14, QStringLiteral("Another")},
    };
    return all;
}

QString written(const TitleIndex &index, const QString &text)
{
    QStringList hits;
    for (const TitleHit &hit : index.findIn(text))
        hits.append(QString(QString::number(hit.owner) + u':' + text.mid(hit.span.start, hit.span.length)));
    return hits.join(u'|');
}

} // namespace

void TitleIndexTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hits");
    const auto row = [](const char *text, const char *hits) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(hits);
    };
    row("Medalist Anime Season 2 Set to Premiere", "1:Medalist");
    row("'MEDALIST' returns", "1:MEDALIST");
    row("Medalist's second season", "1:Medalist");
    row("Medalists gather", "");
    row("Paramedalist", "");
    row("TVアニメ「メダリスト」第2期", "1:メダリスト");
    row("TVアニメメダリスト", ""); // one run of katakana is one word
    row("アニメ ﾒﾀﾞﾘｽﾄ 放送", "1:ﾒﾀﾞﾘｽﾄ");
    row("DAN DA DAN season 2", "2:DAN DA DAN");
    row("Kon Satoshi", "");
    row("K-ON! live", "5:K|3:K-ON");
    row("An airing fair", "");
    row("Watch AIR now", "4:AIR");
    row("日常の新作", "6:日常");
    row("第86話", "");
    row("86 returns in 1986", "7:86");
    row("TOKYO GHOUL:RE sequel", "9:TOKYO GHOUL:RE|8:TOKYO GHOUL");
    row("Tōkyō Ghoul", "8:Tōkyō Ghoul");
    row("The JoJos' party", "");
    row("JoJo’s Bizarre Adventure", "10:JoJo");
    row("Mob Psycho 100 2 confirmed", "11:Mob Psycho 100 2");
    row("Mob Psycho 100 III", "");
    row("ＳＰＹ ｘ ＦＡＭＩＬＹ", "12:ＳＰＹ ｘ ＦＡＭＩＬＹ");
    row("an other day", "14:an other");
    row("", "");
    row("☆☆", "");
}

void TitleIndexTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, hits);
    const TitleIndex index(titles());
    QStringList expected = hits.split(u'|');
    expected.sort();
    QStringList found = written(index, text).split(u'|');
    found.sort();
    QCOMPARE(found, expected);
}

void TitleIndexTest::wholeAndOrder()
{
    const TitleIndex index(titles());
    const std::vector<TitleHit> hits = index.findIn(u"Tokyo Ghoul:re and Medalist");
    QCOMPARE(hits.size(), size_t(3));
    QCOMPARE(hits[0].owner, 9); // longest first
    QCOMPARE(hits[1].owner, 8);
    QCOMPARE(hits[2].owner, 1);
    QCOMPARE(hits[0].title, 9);
    QVERIFY(!hits[0].isWhole);
    const std::vector<TitleHit> whole = index.findIn(u" “Medalist!” ");
    QCOMPARE(whole.size(), size_t(1));
    QVERIFY(whole[0].isWhole);
    QCOMPARE(whole[0].span, (TextSpan{2, 8}));
}

void TitleIndexTest::ownersByTitle()
{
    std::vector<IndexedTitle> twice = titles();
    twice.push_back({20, QStringLiteral("medalist")});
    twice.push_back({20, QStringLiteral("MEDALIST!")});
    const TitleIndex index(twice);
    QCOMPARE(index.ownersOf(u"Medalist"), (std::vector<qint32>{1, 20}));
    QCOMPARE(index.ownersOf(u"dan da dan"), (std::vector<qint32>{2}));
    QCOMPARE(index.ownersOf(u"Kon"), std::vector<qint32>{});
    QCOMPARE(index.ownersOf(u""), std::vector<qint32>{});
    QCOMPARE(index.findIn(u"Medalist").size(), size_t(3));
}

void TitleIndexTest::emptyIndexFindsNothing()
{
    QVERIFY(TitleIndex().findIn(u"Medalist").empty());
    QVERIFY(TitleIndex().ownersOf(u"Medalist").empty());
    TitleIndex index(titles());
    const TitleIndex moved = std::move(index);
    QCOMPARE(moved.findIn(u"Medalist").size(), size_t(1));
}

/** The index against a loop over all titles, on random words. */
void TitleIndexTest::agreesWithPlainSearch()
{
    QRandomGenerator random(20260124);
    static const char *words[] = {"alpha", "beta", "gam", "delta", "ep", "zeta", "alp", "ha"};
    const auto sentence = [&](int least, int most) {
        QStringList parts;
        for (int i = random.bounded(least, most + 1); i > 0; --i)
            parts.append(QString::fromLatin1(words[random.bounded(8)]));
        return parts.join(u' ');
    };
    std::vector<IndexedTitle> many;
    for (qint32 i = 0; i < 300; ++i)
        many.push_back({i, sentence(1, 4)});
    const TitleIndex index(many);
    for (int round = 0; round < 300; ++round) {
        const QString text = sentence(3, 12);
        std::set<qint32> expected;
        for (const IndexedTitle &title : many) {
            // Long titles also meet text that parts their letters otherwise; that is tested by its own rows.
            if (QString(u' ' + text + u' ').contains(QString(u' ' + title.title + u' ')))
                expected.insert(title.owner);
        }
        std::set<qint32> found;
        for (const TitleHit &hit : index.findIn(text)) {
            const QString stretch = text.mid(hit.span.start, hit.span.length);
            QCOMPARE(squeezedTitleKey(stretch), squeezedTitleKey(many[static_cast<size_t>(hit.title)].title));
            if (stretch == many[static_cast<size_t>(hit.title)].title)
                found.insert(hit.owner);
        }
        QCOMPARE(found, expected);
    }
}

void TitleIndexTest::manyTitlesShareAGram()
{
    std::vector<IndexedTitle> many;
    for (qint32 i = 0; i < 5000; ++i)
        many.push_back({i, QString(QStringLiteral("Series ") + QString::number(i))});
    const TitleIndex index(many);
    const std::vector<TitleHit> hits = index.findIn(u"News of Series 4321, out now");
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].owner, 4321);
}

RAIKI_TEST(TitleIndexTest)
#include "test_titleindex.moc"
