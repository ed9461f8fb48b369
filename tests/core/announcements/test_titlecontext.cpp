// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/showhead.h"
#include "core/announcements/titlecontext.h"
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

class TestTitleContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansTheShow_data();
    void meansTheShow();
    void readsTheInstalment_data();
    void readsTheInstalment();
    void knowsOrdinaryWords_data();
    void knowsOrdinaryWords();
};

namespace {

TitlePlace placeIn(const QString &text, const QString &title)
{
    const Reading reading = readNews({text, QString(), noonOf("2025-09-20")});
    const QString written = title.endsWith(QLatin1Char('!')) ? title.chopped(1) : title;
    const TextSpan span{text.indexOf(written, 0, Qt::CaseInsensitive), written.size()};
    return placeOf(reading.title, span, title, QString(), findShowHead(reading.title));
}

} // namespace

void TestTitleContext::meansTheShow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("means");
    const auto row = [](const char *text, const char *title, bool means) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(title) << means;
    };
    row("Attack on Titan gets a season", "Attack on Titan", true);
    row("While watching Attack on Titan I saw it", "Attack on Titan", true);
    row("If the guys from Attack on Titan met", "Attack on Titan", true);
    row("Finished Dorotea last night", "Dorotea", true);
    row("Blue Dorotea last night", "Dorotea", false);
    row("Boruto: Naruto Next Generations ends", "Naruto", false);
    row("Naruto: Shippuuden returns", "Naruto", false);
    row("Naruto: Season 2 returns", "Naruto", true);
    row("Naruto Next returns", "Naruto", false);
    row("blue lock season 2 airs", "blue lock", true);
    row("the blue lock boys sing", "blue lock", false);
    // Ordinary words.
    row("Another day in the world of manga", "Another", false);
    row("Made another poster of it", "Another", false);
    row("Feel free to add your own", "Free!", false);
    row("Free Shonen Jump anthology opens", "Free!", false);
    row("If the guys were swimming in Free!", "Free!", true);
    row("\"Another\" gets a film", "Another", true);
    row("Given Anime Gets Film", "Given", true);
    row("Given the Circumstances, Studio Cancels", "Given", false);
    row("Monster Season 2 announced", "Monster", true);
    row("Monster Hunter Rise trailer", "Monster", false);
    row("I miss my school days so much", "School Days", false);
    row("I saw the school days anime", "School Days", true);
    row("I miss watching School Days so much", "School Days", true);
    row("Sailor Stars! Anime Reveals Cast", "Sailor!", false);
    row("Sailor! Anime Reveals Cast", "Sailor!", true);
    // A rare word needs its capital only.
    row("Looking for Claymore like anime", "Claymore", true);
    row("he wields a claymore in it", "Claymore", false);
    // People and things with a show's name.
    row("My sister Charlotte baked bread for the party", "Charlotte", false);
    row("Our teacher Nana retires in the spring", "Nana", false);
    row("I think Charlotte is a good show", "Charlotte", true);
    row("Charlotte made me cry again", "Charlotte", true);
    row("Gangsta rap remixes of old songs", "Gangsta.", false);
    row("Kite flying with the whole family", "Kite", false);
    row("Trigun deserves another look from everyone", "Trigun", true);
    row("We hid behind trees in the Orange grove", "Orange", false);
    row("Our boss Erased the whiteboard last week", "Erased", false);
    row("Finished Monster last night and wow", "Monster", true);
    row("Is Charlotte worth watching?", "Charlotte", true);
    row("The Orb anime is great", "Orb", true);
    row("Another Episode 5 Discussion", "Another", true);
    row("Free anime on the web this weekend", "Free!", false);
    row("Kingdom 5", "Kingdom", true);
    row("Kingdom 5 Announced", "Kingdom", true);
    row("Orange 3 trees fell", "Orange", false);
}

void TestTitleContext::meansTheShow()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(bool, means);
    QCOMPARE(placeIn(text, title).isShow, means);
}

void TestTitleContext::readsTheInstalment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("season");
    QTest::addColumn<int>("part");
    const auto row = [](const char *text, int season, int part) {
        QTest::newRow(text) << QString::fromUtf8(text) << season << part;
    };
    row("Blue Lock Season 2 airs", 2, -1);
    row("Blue Lock anime's 2nd season airs", 2, -1);
    row("The third season of Blue Lock airs", 3, -1);
    row("Blue Lock II airs", 2, -1);
    row("Blue Lock 2", 2, -1);
    row("Blue Lock Season 3 Part 2 airs", 3, 2);
    row("Blue Lock airs", -1, -1);
    row("Blue Lock 24 January", -1, -1);
}

void TestTitleContext::readsTheInstalment()
{
    QFETCH(QString, text);
    QFETCH(int, season);
    QFETCH(int, part);
    const TitlePlace place = placeIn(text, QStringLiteral("Blue Lock"));
    QCOMPARE(numberOrNone(place.instalment.season), season);
    QCOMPARE(numberOrNone(place.instalment.part), part);
}

void TestTitleContext::knowsOrdinaryWords_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("ordinary");
    QTest::newRow("Another") << QStringLiteral("Another") << true;
    QTest::newRow("Free!") << QStringLiteral("Free!") << true;
    QTest::newRow("K") << QStringLiteral("K") << true;
    QTest::newRow("Working!!") << QStringLiteral("Working!!") << true;
    QTest::newRow("Shirobako") << QStringLiteral("Shirobako") << false;
    QTest::newRow("Blue Lock") << QStringLiteral("Blue Lock") << false;
    QTest::newRow("メダリスト") << QStringLiteral("メダリスト") << false;
}

void TestTitleContext::knowsOrdinaryWords()
{
    QFETCH(QString, title);
    QFETCH(bool, ordinary);
    QCOMPARE(isOrdinaryWord(title), ordinary);
}

RAIKI_TEST(TestTitleContext)
#include "test_titlecontext.moc"
