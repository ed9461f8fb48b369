// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/neartitles.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

class NearTitlesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
    void nearestFirstAndNoMore();
};

namespace {

Titles named(const QString &romaji, const QString &native = {}, const QStringList &aliases = {})
{
    Titles titles;
    titles.romaji = romaji;
    titles.native = native;
    titles.aliases = aliases;
    return titles;
}

} // namespace

void NearTitlesTest::findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("near");
    QTest::newRow("a letter left out") << u"Medalst"_s << QStringList{u"Medalist"_s};
    QTest::newRow("letters in another order") << u"Medailst"_s << QStringList{u"Medalist"_s};
    QTest::newRow("a letter too many") << u"Harbbour Lights"_s << QStringList{u"Harbour Lights"_s};
    QTest::newRow("cut short") << u"Harbour"_s << QStringList{u"Harbour Lights"_s};
    QTest::newRow("cut short and mistyped") << u"Harbor"_s << QStringList{u"Harbour Lights"_s};
    QTest::newRow("with more than its name") << u"the show Medalist"_s << QStringList{u"Medalist"_s};
    QTest::newRow("Japanese, a part") << u"灯り"_s << QStringList{u"Harbour Lights"_s};
    QTest::newRow("an alias") << u"Rink Girls 4"_s << QStringList{u"Medalist"_s};
    QTest::newRow("an alias, a letter wrong") << u"Rink Girlz"_s << QStringList{u"Medalist"_s};
    QTest::newRow("a short word, another letter") << u"Hat"_s << QStringList();
    QTest::newRow("another title") << u"Nothing of the kind"_s << QStringList();
    QTest::newRow("one letter") << u"M"_s << QStringList();
    QTest::newRow("two letters in the middle") << u"al"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void NearTitlesTest::findsWhatWasMeant()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, near);
    const std::vector<Titles> shows{named(u"Medalist"_s, u"メダリスト"_s, {u"Rink Girls"_s}),
                                    named(u"Harbour Lights"_s, u"港の灯り"_s)};
    QCOMPARE(nearTitles(wanted, shows), near);
}

void NearTitlesTest::nearestFirstAndNoMore()
{
    std::vector<Titles> shows{named(u"Stardust"_s), named(u"Stardusk"_s), named(u"Stardust Road"_s),
                              named(u"Stardust"_s)};
    QCOMPARE(nearTitles(u"Stardust", shows), (QStringList{u"Stardust"_s, u"Stardust Road"_s, u"Stardusk"_s}));
    QCOMPARE(nearTitles(u"Stardust", shows, 1), QStringList{u"Stardust"_s});
    shows.assign(20, named(QString(100'000, u'x')));
    QVERIFY(nearTitles(QString(100'000, u'y'), shows).isEmpty());
}

RAIKI_TEST(NearTitlesTest)
#include "test_neartitles.moc"
