// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/settings/catalogueupdatetext.h"

#include <QTest>

using namespace raiki;

/** How an update of the catalogue ended, in words, and what happens next. */
class TestCatalogueUpdateText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheEnd_data();
    void tellsTheEnd();
    void failuresTellWhy_data();
    void failuresTellWhy();
    void tellsTheRest_data();
    void tellsTheRest();
    void tellsTheStep();
};

namespace {

const QDateTime now(QDate(2025, 10, 1), QTime(12, 0), Qt::UTC);

CatalogueReading reading(bool looksByItself)
{
    CatalogueReading reading;
    reading.showsInUse = 5000;
    reading.looksByItself = looksByItself;
    reading.now = now;
    reading.style = {QLocale(QLocale::English), QTimeZone("UTC"), false};
    return reading;
}

QString looksAgain()
{
    return QStringLiteral(" Raiki looks again on %1.").arg(momentText(now.addDays(7), reading(true).style));
}

} // namespace

void TestCatalogueUpdateText::tellsTheEnd_data()
{
    QTest::addColumn<CatalogueUpdateResult>("result");
    QTest::addColumn<int>("newShows");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRepeatable");
    using Result = CatalogueUpdateResult;
    QTest::newRow("taken") << Result::Taken << 40 << "The catalogue has 12 show(s), 40 new." << false;
    QTest::newRow("none new") << Result::Taken << 0 << "The catalogue has 12 show(s), none of them new."
                              << false;
    QTest::newRow("unchanged") << Result::Unchanged << 0 << "There is no newer catalogue than the one in use."
                               << false;
    QTest::newRow("not readable") << Result::NotReadable << 0
                                  << "What came is no sound catalogue (line 3). The one in use stays."
                                  << false;
    QTest::newRow("too small")
        << Result::TooSmall << 0
        << "What came has only 12 show(s), the one in use 15 show(s). It was not taken." << false;
    QTest::newRow("not saved") << Result::NotSaved << 0
                               << "The newer catalogue was not kept. The document breaks off or is damaged "
                                  "(line 3). Get it anew where it came from."
                               << true;
    QTest::newRow("cancelled") << Result::Cancelled << 0
                               << "The update was cancelled. The catalogue in use stays." << true;
}

void TestCatalogueUpdateText::tellsTheEnd()
{
    QFETCH(CatalogueUpdateResult, result);
    QFETCH(int, newShows);
    QFETCH(QString, text);
    QFETCH(bool, isRepeatable);
    CatalogueUpdateReport report;
    report.result = result;
    report.shows = 12;
    report.newShows = newShows;
    report.error = Error{ErrorCode::BadDocument, QStringLiteral("line 3")};
    report.nextLookAt = now.addDays(7);
    CatalogueReading weekly = reading(true);
    CatalogueReading once = reading(false);
    weekly.showsInUse = once.showsInUse = 15;
    QCOMPARE(catalogueReportText(report, weekly), QString(text + looksAgain()));
    const QString again = isRepeatable ? QStringLiteral(" You can try again at any time.") : QString();
    QCOMPARE(catalogueReportText(report, once), QString(text + again));
}

void TestCatalogueUpdateText::failuresTellWhy_data()
{
    QTest::addColumn<FetchFailure>("kind");
    QTest::addColumn<QString>("why");
    QTest::newRow("gone") << FetchFailure::Gone << "no longer at its address";
    QTest::newRow("too large") << FetchFailure::TooLarge << "far larger than the catalogue";
    QTest::newRow("status") << FetchFailure::HttpStatus << "answered 503";
    QTest::newRow("refused") << FetchFailure::ConnectionRefused << "refused";
    QTest::newRow("late") << FetchFailure::Timeout << "in time";
    QTest::newRow("unknown name") << FetchFailure::NameNotFound << "not found";
    QTest::newRow("certificate") << FetchFailure::TlsFailed << "certificate";
    QTest::newRow("broken") << FetchFailure::BrokenAnswer << "broke off";
}

void TestCatalogueUpdateText::failuresTellWhy()
{
    QFETCH(FetchFailure, kind);
    QFETCH(QString, why);
    CatalogueUpdateReport report;
    report.result = CatalogueUpdateResult::NotFetched;
    report.fetchFailure = HttpFailure{kind, 503, QStringLiteral("detail"), {}, {}};
    report.nextLookAt = now.addDays(7);
    const QString text = catalogueReportText(report, reading(true));
    QVERIFY2(text.startsWith(QStringLiteral("The catalogue was not updated. ")), qPrintable(text));
    QVERIFY2(text.contains(why) && text.endsWith(looksAgain()), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("feed")), qPrintable(text));
    CatalogueReading known = reading(true);
    known.state.checkedAt = now.addDays(-3);
    QVERIFY(catalogueReportText(report, known).contains(QStringLiteral(" Last brought up to date ")));
    report.fetchFailure->kind = FetchFailure::Offline;
    report.nextLookAt = {};
    QVERIFY(catalogueReportText(report, reading(true))
                .endsWith(QStringLiteral("offline. Raiki looks again when there is a network.")));
}

void TestCatalogueUpdateText::tellsTheRest_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("looksByItself");
    QTest::addColumn<QString>("text");
    const QString never = QStringLiteral("No newer one has been looked for yet.");
    const QString known =
        QStringLiteral("Last brought up to date %1.").arg(agoText(now.addDays(-3), now, reading(true).style));
    QTest::newRow("never, off") << false << false << never;
    QTest::newRow("never, on") << false << true << QString(never + looksAgain());
    QTest::newRow("known, off") << true << false << known;
    QTest::newRow("known, on") << true << true << QString(known + looksAgain());
}

void TestCatalogueUpdateText::tellsTheRest()
{
    QFETCH(bool, isKnown);
    QFETCH(bool, looksByItself);
    CatalogueReading given = reading(looksByItself);
    given.state.nextLookAt = now.addDays(7);
    if (isKnown)
        given.state.checkedAt = now.addDays(-3);
    QTEST(catalogueRestText(given), "text");
}

void TestCatalogueUpdateText::tellsTheStep()
{
    const QString host = QStringLiteral("mirror.example");
    QVERIFY(catalogueStepText(CatalogueUpdateStep::Idle, host).isEmpty());
    QVERIFY(catalogueStepText(CatalogueUpdateStep::Fetching, host).contains(host));
    QVERIFY(!catalogueStepText(CatalogueUpdateStep::Reading, host).isEmpty());
}

RAIKI_TEST(TestCatalogueUpdateText)
#include "test_catalogueupdatetext.moc"
