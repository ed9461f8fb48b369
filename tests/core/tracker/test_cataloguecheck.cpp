// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/cataloguecheck.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/bangumidocument.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** From where, when, and whether what came is taken. */
class CatalogueCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressIsSafe();
    void versionsInAddresses_data();
    void versionsInAddresses();
    void looksOnceAWeek_data();
    void looksOnceAWeek();
    void nextAfterFailure_data();
    void nextAfterFailure();
    void muchSmaller_data();
    void muchSmaller();
    void newShows_data();
    void newShows();
};

void CatalogueCheckTest::theAddressIsSafe()
{
    QCOMPARE(catalogueSource().scheme(), u"https"_s);
    QVERIFY(catalogueSource().isValid() && !catalogueSource().host().isEmpty());
}

void CatalogueCheckTest::versionsInAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("version");
    QTest::newRow("whole") << u"https://m.example/bangumi-data@0.3.208/dist/data.json"_s << u"0.3.208"_s;
    QTest::newRow("a range") << u"https://m.example/bangumi-data@0.3/dist/data.json"_s << QString();
    QTest::newRow("none") << u"https://m.example/bangumi-data/dist/data.json"_s << QString();
    QTest::newRow("another package") << u"https://m.example/other@0.3.208/data.json"_s << QString();
    QTest::newRow("in the query") << u"https://m.example/?x=/bangumi-data@0.3.208/"_s << QString();
    QTest::newRow("absurd") << u"https://m.example/bangumi-data@0.3.99999999999/dist"_s << QString();
}

void CatalogueCheckTest::versionsInAddresses()
{
    QFETCH(QString, address);
    QTEST(catalogueVersionIn(QUrl(address)), "version");
}

void CatalogueCheckTest::looksOnceAWeek_data()
{
    QTest::addColumn<NetworkConsent>("consent");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("never looked") << NetworkConsent::Given << true << QString() << true;
    QTest::newRow("time has come") << NetworkConsent::Given << true << u"2025-10-01T12:00:00Z"_s << true;
    QTest::newRow("a minute early") << NetworkConsent::Given << true << u"2025-10-01T12:01:00Z"_s << false;
    QTest::newRow("planned by a clock that was ahead")
        << NetworkConsent::Given << true << u"2031-01-01T00:00:00Z"_s << true;
    QTest::newRow("off") << NetworkConsent::Given << false << QString() << false;
    QTest::newRow("no consent") << NetworkConsent::Refused << true << QString() << false;
    QTest::newRow("not asked") << NetworkConsent::NotAsked << true << QString() << false;
}

void CatalogueCheckTest::looksOnceAWeek()
{
    QFETCH(QString, next);
    PreferenceValues values;
    QFETCH(NetworkConsent, consent);
    QFETCH(bool, isOn);
    values.consent = consent;
    values.updateCatalogue = isOn;
    if (!next.isEmpty())
        values.catalogueUpdate.nextLookAt = utc(qPrintable(next));
    QTEST(isCatalogueLookDue(values, utc("2025-10-01T12:00:00Z")), "isDue");
}

void CatalogueCheckTest::nextAfterFailure_data()
{
    QTest::addColumn<int>("retryAfterHours");
    QTest::addColumn<QString>("retryAt");
    QTest::addColumn<QString>("next");
    QTest::newRow("a day") << 0 << QString() << u"2025-10-02T12:00:00Z"_s;
    QTest::newRow("longer where asked for") << 72 << QString() << u"2025-10-04T12:00:00Z"_s;
    QTest::newRow("not shorter") << 1 << QString() << u"2025-10-02T12:00:00Z"_s;
    QTest::newRow("a date") << 0 << u"2025-10-03T00:00:00Z"_s << u"2025-10-03T00:00:00Z"_s;
    QTest::newRow("at most a week") << 0 << u"2035-10-03T00:00:00Z"_s << u"2025-10-08T12:00:00Z"_s;
    QTest::newRow("a date that has passed") << 0 << u"2005-10-03T00:00:00Z"_s << u"2025-10-02T12:00:00Z"_s;
}

void CatalogueCheckTest::nextAfterFailure()
{
    QFETCH(int, retryAfterHours);
    QFETCH(QString, retryAt);
    QFETCH(QString, next);
    const QDateTime now = utc("2025-10-01T12:00:00Z");
    HttpFailure failure;
    failure.kind = FetchFailure::HttpStatus;
    if (retryAfterHours > 0)
        failure.retryAfter = std::chrono::hours(retryAfterHours);
    if (!retryAt.isEmpty())
        failure.retryAt = utc(qPrintable(retryAt));
    QCOMPARE(catalogueLookAfterFailure(failure, now), utc(qPrintable(next)));
    failure.kind = FetchFailure::Offline;
    QVERIFY(!catalogueLookAfterFailure(failure, now).isValid());
}

void CatalogueCheckTest::muchSmaller_data()
{
    QTest::addColumn<int>("offered");
    QTest::addColumn<int>("inUse");
    QTest::addColumn<bool>("isSmaller");
    QTest::newRow("grown") << 11 << 10 << false;
    QTest::newRow("a few went") << 9 << 10 << false;
    QTest::newRow("a fifth went") << 8 << 10 << false;
    QTest::newRow("more than a fifth") << 7 << 10 << true;
    QTest::newRow("none was in use") << 1 << 0 << false;
}

void CatalogueCheckTest::muchSmaller()
{
    QFETCH(int, offered);
    QFETCH(int, inUse);
    const auto catalogue = [](int shows) -> Catalogue {
        return shows == 0 ? Catalogue() : must(Catalogue::fromBangumiData(bangumiDocument(shows)));
    };
    QCOMPARE(catalogue(offered).showCount(), offered);
    QTEST(isMuchSmaller(catalogue(offered), catalogue(inUse)), "isSmaller");
}

void CatalogueCheckTest::newShows_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("count");
    QTest::newRow("the same") << bangumiDocument(5) << 0;
    QTest::newRow("two more") << bangumiDocument(7) << 2;
    QTest::newRow("fewer") << bangumiDocument(4) << 0;
    QTest::newRow("renamed, its id tells") << bangumiDocument(5).replace("アニメ", "作品") << 0;
    QTest::newRow("another id, its title tells") << bangumiDocument(5).replace("\"9000", "\"8000") << 0;
}

void CatalogueCheckTest::newShows()
{
    QFETCH(QByteArray, after);
    const Catalogue before = must(Catalogue::fromBangumiData(bangumiDocument(5)));
    const Catalogue offered = must(Catalogue::fromBangumiData(after));
    QTEST(newShowsIn(offered, before), "count");
    QCOMPARE(newShowsIn(offered, Catalogue()), offered.showCount());
}

RAIKI_TEST(CatalogueCheckTest)
#include "test_cataloguecheck.moc"
