// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/preferencestore.h"
#include "core/tracker/preferencejson.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class PreferencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryValueOverARestart();
    void writesOnlyWhatDiffers();
    void strangeValuesAreTheDefaults_data();
    void strangeValuesAreTheDefaults();
    void aFailedWriteChangesNothing();
};

namespace {

PreferenceValues unusual()
{
    PreferenceValues values;
    values.consent = NetworkConsent::Given;
    values.firstStartDone = true;
    values.titleLanguage = TitleLanguage::Native;
    values.lateNightTimes = true;
    values.closeToTray = false;
    values.closeToTrayExplained = true;
    values.notifyNews = false;
    values.pollInterval = std::chrono::minutes{90};
    values.updateCatalogue = true;
    values.catalogueUpdate.validators = {"W/\"an \xE9tag\"", "Tue, 20 Jan 2026 09:00:00 GMT"};
    values.catalogueUpdate.checkedAt = utc("2026-01-20T09:30:00Z");
    values.catalogueUpdate.nextLookAt = utc("2026-01-27T09:30:00Z");
    values.reminders.enabled = false;
    values.reminders.topics.leads = {std::chrono::minutes{60}, std::chrono::minutes{10080}};
    values.reminders.topics.atStart = false;
    values.reminders.topics.onDateSet = false;
    values.reminders.topics.onDateChanged = false;
    values.reminders.dayHour = 21;
    values.reminders.forPlanToWatch = false;
    values.reminders.forWatching = false;
    values.reminders.forOnHold = true;
    values.reminders.forCompleted = false;
    values.reminders.pausedUntil = utc("2026-01-24T09:00:00Z");
    values.reminders.topics.onAnnounced = false;
    values.reminders.topics.atDubStart = true;
    values.reminders.topics.atFinale = false;
    values.reminders.topics.atEpisodes = false;
    values.reminders.topics.atExpectedEpisodes = true;
    values.reminders.release = {CountedTrack::Stream, {u"Hulu"_s, u"Disney+"_s}, std::chrono::minutes{-90}};
    values.reminders.quiet = {QTime(23, 30), QTime(7, 15)};
    values.reminders.heedsDesktop = false;
    values.reminders.digest = Digest::Weekly;
    values.reminders.digestDay = 7;
    values.reminders.statuses[WatchStatus::OnHold] =
        ReminderTopics{.leads = {std::chrono::minutes{45}}, .atStart = false};
    values.newsSeenUpTo = AnnouncementId{71};
    values.reminders.shows[ShowId{12}].topics = ReminderTopics{.leads = {}, .atStart = false};
    values.reminders.shows[ShowId{13}].release = ReleaseWish{CountedTrack::Dub, {}, {}};
    values.calendarFile = {u"/home/fan/raiki.ics"_s, true};
    values.outside = {true, u"/usr/bin/env \"a b\""_s};
    return values;
}

} // namespace

void PreferencesTest::keepsEveryValueOverARestart()
{
    const std::unique_ptr<Database> database = memoryDatabase();
    Preferences preferences(*database);
    QVERIFY(preferences.values() == PreferenceValues{});
    QSignalSpy spy(&preferences, &Preferences::changed);
    must(preferences.save(unusual()));
    QCOMPARE(spy.count(), 1);
    QVERIFY(preferences.values() == unusual());
    QVERIFY(Preferences(*database).values() == unusual());
    must(preferences.save(unusual()));
    QCOMPARE(spy.count(), 1);
    PreferenceValues none = unusual();
    none.reminders.pausedUntil = {};
    none.reminders.topics.leads.clear();
    none.reminders.shows.erase(ShowId{12});
    must(preferences.save(none));
    QVERIFY(Preferences(*database).values() == none);
}

void PreferencesTest::writesOnlyWhatDiffers()
{
    const std::unique_ptr<Database> database = memoryDatabase();
    Preferences window(*database);
    Preferences terminal(*database);
    PreferenceValues values = terminal.values();
    values.consent = NetworkConsent::Given;
    must(terminal.save(values));
    values = window.values();
    values.lateNightTimes = true;
    must(window.save(values));
    QVERIFY2(Preferences(*database).values().consent == NetworkConsent::Given,
             "the other process's answer stays");
    QSignalSpy spy(&window, &Preferences::changed);
    must(window.reload());
    QCOMPARE(spy.count(), 1);
    QVERIFY(window.values().consent == NetworkConsent::Given);
    must(window.reload());
    QCOMPARE(spy.count(), 1);
}

void PreferencesTest::strangeValuesAreTheDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a consent nobody knows") << "consent" << QJsonValue(u"perhaps"_s);
    QTest::newRow("a number for a name") << "titleLanguage" << QJsonValue(7);
    QTest::newRow("a text for a switch") << "closeToTray" << QJsonValue(u"no"_s);
    QTest::newRow("a text for a number") << "pollIntervalMinutes" << QJsonValue(u"often"_s);
    QTest::newRow("no hour") << "reminders.dayHour" << QJsonValue(u"nine"_s);
    QTest::newRow("no list of leads") << "reminders.leadMinutes" << QJsonValue(5);
    QTest::newRow("no time") << "reminders.pausedUntil" << QJsonValue(true);
    QTest::newRow("no validator") << "catalogue.etag" << QJsonValue(12);
    QTest::newRow("no time of a look") << "catalogue.nextLookAt" << QJsonValue(u"soon"_s);
    QTest::newRow("a key of a later version") << "reminders.colour" << QJsonValue(u"red"_s);
}

void PreferencesTest::strangeValuesAreTheDefaults()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QVERIFY(preferencesFromJson({{key, value}}) == PreferenceValues{});
}

void PreferencesTest::aFailedWriteChangesNothing()
{
    const std::unique_ptr<Database> database = memoryDatabase();
    Preferences preferences(*database);
    QSignalSpy spy(&preferences, &Preferences::changed);
    database->failAtWrite(1);
    QVERIFY(!preferences.save(unusual()));
    database->failAtWrite(std::nullopt);
    QVERIFY(preferences.values() == PreferenceValues{});
    QVERIFY(Preferences(*database).values() == PreferenceValues{});
    QCOMPARE(spy.count(), 0);
    QVERIFY(preferencesFromJson({{u"reminders.dayHour"_s, 99}}).reminders.dayHour == 23);
    QVERIFY(
        preferencesFromJson({{u"reminders.leadMinutes"_s, QJsonArray{-1, 0, 30}}}).reminders.topics.leads ==
        std::vector{std::chrono::minutes{30}});
}

RAIKI_TEST(PreferencesTest)
#include "test_preferences.moc"
