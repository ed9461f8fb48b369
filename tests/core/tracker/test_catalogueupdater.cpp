// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/wholefile.h"
#include "core/feeds/networkfetcher.h"
#include "core/tracker/catalogueupdater.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/bangumidocument.h"
#include "tests/support/fakefetcher.h"
#include "tests/support/httpserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** The catalogue's own update, from a server on loopback to the file beside the database. */
class CatalogueUpdaterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedBeforeConsent_data();
    void nobodyIsAskedBeforeConsent();
    void consentIsEnough();
    void takesTheNewest();
    void asksConditionallyOnceAWeek();
    void badDocumentsChangeNothing_data();
    void badDocumentsChangeNothing();
    void aFailureWaitsADay();
    void offlineCostsNothing();
    void withdrawnConsentEndsIt();
    void theUserEndsIt();
    void theUsersOwnChoiceStays_data();
    void theUsersOwnChoiceStays();
    void aLostUpdateIsFetchedAnew();
    void aFullDiskChangesNothing();
    void whatIsNotWrittenDownHoldsAllTheSame();
    void quitsWhileReading();
};

namespace {

constexpr int patience = 20'000; // milliseconds
const QByteArray rangePath = "/bangumi-data@0.3/dist/data.json";
const QByteArray wholePath = "/bangumi-data@0.3.209/dist/data.json";

/** A mirror of packages, a user with ten shows in the shipped catalogue, and a file for the update. */
struct Run
{
    QTemporaryDir folder;
    HttpServer server;
    std::unique_ptr<Database> database = memoryDatabase();
    ManualClock clock{"2025-10-01T12:00:00Z"};
    Preferences preferences{*database};
    ReferenceCatalogue catalogue{folder.filePath(u"list.catalogue"_s),
                                 [] { return Catalogue::fromBangumiData(bangumiDocument(10)); }};
    NetworkFetcher fetcher{"Raiki/test", [] { return true; }};
    CatalogueUpdater updater{preferences, catalogue, fetcher, clock,
                             server.url(QString::fromLatin1(rangePath))};
    QSignalSpy finished{&updater, &CatalogueUpdater::finished};

    Run()
    {
        server.serve(rangePath, [](const ServedRequest &) {
            ServedAnswer answer;
            answer.status = 302;
            answer.headers = {{"Location", wholePath}};
            return answer;
        });
        offer(bangumiDocument(12));
    }
    void offer(const QByteArray &document) { server.serveFeed(wholePath, document, "application/json"); }
    void refuse(int status)
    {
        server.serve(wholePath, [status](const ServedRequest &) {
            ServedAnswer answer;
            answer.status = status;
            return answer;
        });
    }
    void agree(NetworkConsent consent = NetworkConsent::Given, bool isOn = true)
    {
        PreferenceValues values = preferences.values();
        values.consent = consent;
        values.updateCatalogue = isOn;
        must(preferences.save(values));
    }
    CatalogueUpdateReport next()
    {
        if (finished.isEmpty() && !finished.wait(patience))
            qFatal("the update ends");
        return finished.takeFirst().front().value<CatalogueUpdateReport>();
    }
    CatalogueUpdateReport updateNow()
    {
        updater.updateNow();
        return next();
    }
    /** What looking again brings within a moment: whether somebody was asked. */
    bool looksAgain()
    {
        const size_t before = server.requests().size();
        updater.start();
        QTest::qWait(50);
        return server.requests().size() > before;
    }
    [[nodiscard]] const CatalogueUpdateState &state() const { return preferences.values().catalogueUpdate; }
    [[nodiscard]] bool hasFile() const { return QFile::exists(folder.filePath(u"list.catalogue"_s)); }
};

} // namespace

void CatalogueUpdaterTest::nobodyIsAskedBeforeConsent_data()
{
    QTest::addColumn<NetworkConsent>("consent");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("not asked") << NetworkConsent::NotAsked << false;
    QTest::newRow("the network alone") << NetworkConsent::Given << false;
    QTest::newRow("this alone") << NetworkConsent::NotAsked << true;
    QTest::newRow("refused") << NetworkConsent::Refused << true;
}

void CatalogueUpdaterTest::nobodyIsAskedBeforeConsent()
{
    QFETCH(NetworkConsent, consent);
    QFETCH(bool, isOn);
    Run run;
    QVERIFY2(!run.preferences.values().updateCatalogue, "off by default");
    run.updater.start();
    run.agree(consent, isOn);
    QTest::qWait(100);
    QVERIFY(run.server.requests().empty());
    QCOMPARE(run.updater.step(), CatalogueUpdateStep::Idle);
}

void CatalogueUpdaterTest::consentIsEnough()
{
    Run run;
    run.agree();
    QTest::qWait(50);
    QVERIFY2(run.server.requests().empty(), "not before start()");
    run.agree(NetworkConsent::Refused);
    run.updater.start();
    run.agree(); // no waiting for the tick
    QCOMPARE(run.next().result, CatalogueUpdateResult::Taken);
}

void CatalogueUpdaterTest::takesTheNewest()
{
    Run run;
    run.agree();
    QSignalSpy changed(&run.catalogue, &ReferenceCatalogue::changed);
    std::vector<CatalogueUpdateStep> steps;
    connect(&run.updater, &CatalogueUpdater::stepChanged, this,
            [&steps](CatalogueUpdateStep step) { steps.push_back(step); });
    run.updater.start();
    const CatalogueUpdateReport report = run.next();
    QCOMPARE(report.result, CatalogueUpdateResult::Taken);
    QCOMPARE(report.shows, 12);
    QCOMPARE(report.newShows, 2);
    QCOMPARE(report.nextLookAt, utc("2025-10-08T12:00:00Z"));
    QVERIFY((steps == std::vector{CatalogueUpdateStep::Fetching, CatalogueUpdateStep::Reading,
                                  CatalogueUpdateStep::Idle}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(run.catalogue.current().showCount(), 12);
    QCOMPARE(run.catalogue.current().version(), u"0.3.209"_s);
    const PreferenceValues kept = Preferences(*run.database).values();
    QVERIFY(!kept.catalogueUpdate.validators.etag.isEmpty());
    QCOMPARE(kept.catalogueUpdate.checkedAt, run.clock.now());
    const ReferenceCatalogue afterwards(run.folder.filePath(u"list.catalogue"_s), {});
    QCOMPARE(afterwards.current().showCount(), 12);
    QCOMPARE(afterwards.current().version(), u"0.3.209"_s);
    QVERIFY(afterwards.isUpdated());
}

void CatalogueUpdaterTest::asksConditionallyOnceAWeek()
{
    Run run;
    run.agree();
    run.updater.start();
    QCOMPARE(run.next().result, CatalogueUpdateResult::Taken);
    QVERIFY(!run.server.requests().back().headers.contains("if-none-match"));
    run.clock.advance(std::chrono::hours(6 * 24));
    QVERIFY(!run.looksAgain());
    run.agree(NetworkConsent::Given, false);
    run.agree();
    QVERIFY2(!run.looksAgain(), "switching off and on is no way around the week");
    run.clock.advance(std::chrono::hours(24));
    run.updater.start();
    const CatalogueUpdateReport report = run.next();
    QCOMPARE(report.result, CatalogueUpdateResult::Unchanged);
    QCOMPARE(report.shows, 12);
    QCOMPARE(run.server.requests().back().headers.value("if-none-match"), run.state().validators.etag);
    QCOMPARE(run.state().checkedAt, run.clock.now());
    QVERIFY(!run.looksAgain());
    run.offer(bangumiDocument(15));
    QCOMPARE(run.updateNow().newShows, 3);
    QCOMPARE(run.updateNow().result, CatalogueUpdateResult::Unchanged);
}

void CatalogueUpdaterTest::badDocumentsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<CatalogueUpdateResult>("result");
    QTest::newRow("a page") << QByteArray("<!doctype html><p>moved</p>")
                            << CatalogueUpdateResult::NotReadable;
    QTest::newRow("nothing") << QByteArray() << CatalogueUpdateResult::NotReadable;
    QTest::newRow("cut") << bangumiDocument(12).chopped(20) << CatalogueUpdateResult::NotReadable;
    QTest::newRow("no shows") << QByteArray(R"({"siteMeta":{},"items":[]})")
                              << CatalogueUpdateResult::NotReadable;
    QTest::newRow("much smaller") << bangumiDocument(7) << CatalogueUpdateResult::TooSmall;
}

void CatalogueUpdaterTest::badDocumentsChangeNothing()
{
    QFETCH(QByteArray, document);
    QFETCH(CatalogueUpdateResult, result);
    Run run;
    run.agree();
    QCOMPARE(run.updateNow().result, CatalogueUpdateResult::Taken);
    const CatalogueUpdateState before = run.state();
    const QByteArray kept = must(readWholeFile(run.folder.filePath(u"list.catalogue"_s)));
    run.clock.advance(std::chrono::hours(7 * 24));
    run.offer(document);
    QSignalSpy changed(&run.catalogue, &ReferenceCatalogue::changed);
    run.updater.start();
    const CatalogueUpdateReport report = run.next();
    QCOMPARE(report.result, result);
    QCOMPARE(report.shows, result == CatalogueUpdateResult::TooSmall ? 7 : 12);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(run.catalogue.current().showCount(), 12);
    QCOMPARE(must(readWholeFile(run.folder.filePath(u"list.catalogue"_s))), kept);
    QVERIFY(run.state().validators == before.validators);
    QCOMPARE(run.state().checkedAt, before.checkedAt);
    QVERIFY2(!run.looksAgain(), "a whole document was fetched: not again for a week");
}

void CatalogueUpdaterTest::aFailureWaitsADay()
{
    Run run;
    run.agree();
    run.refuse(503);
    run.updater.start();
    const CatalogueUpdateReport report = run.next();
    QCOMPARE(report.result, CatalogueUpdateResult::NotFetched);
    QCOMPARE(report.fetchFailure->httpStatus, 503);
    QCOMPARE(report.shows, 10);
    QVERIFY(!run.looksAgain());
    QVERIFY(!run.state().checkedAt.isValid());
    run.offer(bangumiDocument(12));
    run.clock.advance(std::chrono::hours(24));
    run.updater.start();
    QCOMPARE(run.next().result, CatalogueUpdateResult::Taken);
}

void CatalogueUpdaterTest::offlineCostsNothing()
{
    Run run;
    run.agree();
    FakeFetcher unplugged;
    unplugged.answerFailure(catalogueSource(), FetchFailure::Offline);
    CatalogueUpdater updater(run.preferences, run.catalogue, unplugged, run.clock);
    QSignalSpy finished(&updater, &CatalogueUpdater::finished);
    QSignalSpy saved(&run.preferences, &Preferences::changed);
    for (const size_t asked : {size_t(1), size_t(2)}) {
        updater.start();
        QVERIFY(finished.wait(patience));
        QCOMPARE(unplugged.requests().size(), asked);
        QVERIFY(!updater.lastReport()->nextLookAt.isValid());
    }
    QVERIFY2(run.state() == CatalogueUpdateState(), "the next network finds it due");
    QCOMPARE(saved.size(), 0);
}

void CatalogueUpdaterTest::withdrawnConsentEndsIt()
{
    Run run;
    run.agree();
    FakeFetcher silent;
    silent.holdBack();
    CatalogueUpdater updater(run.preferences, run.catalogue, silent, run.clock);
    updater.start();
    QCOMPARE(updater.step(), CatalogueUpdateStep::Fetching);
    run.agree(NetworkConsent::Refused);
    QCOMPARE(updater.step(), CatalogueUpdateStep::Idle);
    QCOMPARE(silent.cancels(), 1);
    QCOMPARE(updater.lastReport()->result, CatalogueUpdateResult::Cancelled);
    run.agree();
    QTest::qWait(10);
    QCOMPARE(silent.requests().size(), size_t(2));
}

void CatalogueUpdaterTest::theUserEndsIt()
{
    Run run;
    run.agree();
    run.updater.start();
    connect(&run.updater, &CatalogueUpdater::stepChanged, this, [&run](CatalogueUpdateStep step) {
        if (step == CatalogueUpdateStep::Reading)
            QMetaObject::invokeMethod(&run.updater, &CatalogueUpdater::cancel, Qt::QueuedConnection);
    });
    QCOMPARE(run.next().result, CatalogueUpdateResult::Cancelled);
    QTest::qWait(200);
    QCOMPARE(run.catalogue.current().showCount(), 10);
    QVERIFY(!run.hasFile());
    QCOMPARE(run.finished.size(), 0);
    QVERIFY2(!run.looksAgain(), "who ends it does not mean in ten minutes");
}

void CatalogueUpdaterTest::theUsersOwnChoiceStays_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("a file") << false;
    QTest::newRow("back to the shipped one") << true;
}

void CatalogueUpdaterTest::theUsersOwnChoiceStays()
{
    QFETCH(bool, isReset);
    Run run;
    run.agree();
    run.updater.start();
    QCOMPARE(run.next().result, CatalogueUpdateResult::Taken);
    run.clock.advance(std::chrono::hours(6 * 24));
    must(isReset ? run.catalogue.reset() : run.catalogue.update(bangumiDocument(9)));
    QVERIFY(run.state().validators == Validators());
    QVERIFY(!run.state().checkedAt.isValid());
    run.clock.advance(std::chrono::hours(2 * 24));
    QVERIFY(!run.looksAgain());
    QCOMPARE(run.updateNow().result, CatalogueUpdateResult::Taken); // no 304 hides it
    QCOMPARE(run.catalogue.current().showCount(), 12);
}

void CatalogueUpdaterTest::aLostUpdateIsFetchedAnew()
{
    Run run;
    QCOMPARE(run.updateNow().result, CatalogueUpdateResult::Taken);
    must(writeWholeFile(run.folder.filePath(u"list.catalogue"_s), "damaged"));
    ReferenceCatalogue restarted(run.folder.filePath(u"list.catalogue"_s),
                                 [] { return Catalogue::fromBangumiData(bangumiDocument(10)); });
    CatalogueUpdater updater(run.preferences, restarted, run.fetcher, run.clock, run.updater.source());
    QSignalSpy finished(&updater, &CatalogueUpdater::finished);
    updater.updateNow();
    QVERIFY(finished.wait(patience));
    QCOMPARE(updater.lastReport()->result, CatalogueUpdateResult::Taken);
    QCOMPARE(restarted.current().showCount(), 12);
    QVERIFY(!restarted.problem());
}

void CatalogueUpdaterTest::aFullDiskChangesNothing()
{
    Run run;
    QVERIFY(run.folder.remove());
    const CatalogueUpdateReport report = run.updateNow();
    QCOMPARE(report.result, CatalogueUpdateResult::NotSaved);
    QVERIFY(report.error);
    QCOMPARE(run.catalogue.current().showCount(), 10);
    QVERIFY(run.state().validators == Validators());
}

void CatalogueUpdaterTest::whatIsNotWrittenDownHoldsAllTheSame()
{
    Run run;
    run.agree();
    run.database->failAtWrite(1);
    run.updater.start();
    QCOMPARE(run.next().result, CatalogueUpdateResult::Taken);
    run.database->failAtWrite(std::nullopt);
    QVERIFY(!run.state().nextLookAt.isValid());
    QVERIFY2(!run.looksAgain(), "a sick disk is no reason to fetch it every ten minutes");
}

void CatalogueUpdaterTest::quitsWhileReading()
{
    Run run;
    auto updater = std::make_unique<CatalogueUpdater>(run.preferences, run.catalogue, run.fetcher, run.clock,
                                                      run.updater.source());
    updater->updateNow();
    QVERIFY(
        QTest::qWaitFor([&updater] { return updater->step() == CatalogueUpdateStep::Reading; }, patience));
    updater.reset();
    QTest::qWait(50);
    QCOMPARE(run.catalogue.current().showCount(), 10);
}

RAIKI_TEST(CatalogueUpdaterTest)
#include "test_catalogueupdater.moc"
