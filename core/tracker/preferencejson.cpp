// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/preferencejson.h"

#include "core/shows/namedvalues.h"
#include "core/tracker/reminderjson.h"
#include "core/tracker/storedvalues.h"

namespace raiki {
namespace {

using namespace Qt::StringLiterals;
using Stored = QHash<QString, QJsonValue>;

constexpr std::array consentNames{
    NamedValue{NetworkConsent::NotAsked, "notAsked"_L1},
    NamedValue{NetworkConsent::Given, "given"_L1},
    NamedValue{NetworkConsent::Refused, "refused"_L1},
};

constexpr std::array languageNames{
    NamedValue{TitleLanguage::English, "english"_L1},
    NamedValue{TitleLanguage::Romaji, "romaji"_L1},
    NamedValue{TitleLanguage::Native, "native"_L1},
};

constexpr std::array scaleNames{
    NamedValue{ShownScores::Hundred, "100"_L1},
    NamedValue{ShownScores::TenDecimal, "10.0"_L1},
    NamedValue{ShownScores::Ten, "10"_L1},
    NamedValue{ShownScores::FiveStars, "stars"_L1},
    NamedValue{ShownScores::ThreeSmileys, "smileys"_L1},
};

using Switch = StoredSwitch<PreferenceValues>;
constexpr std::array switches{
    Switch{"firstStartDone"_L1, &PreferenceValues::firstStartDone},
    Switch{"lateNightTimes"_L1, &PreferenceValues::lateNightTimes},
    Switch{"closeToTray"_L1, &PreferenceValues::closeToTray},
    Switch{"closeToTrayExplained"_L1, &PreferenceValues::closeToTrayExplained},
    Switch{"notifyNews"_L1, &PreferenceValues::notifyNews},
    Switch{"catalogue.update"_L1, &PreferenceValues::updateCatalogue},
};

constexpr auto consentKey = "consent"_L1;
constexpr auto languageKey = "titleLanguage"_L1;
constexpr auto scaleKey = "scoreScale"_L1;
constexpr auto seenKey = "inbox.seenUpTo"_L1;
constexpr auto intervalKey = "pollIntervalMinutes"_L1;
constexpr auto calendarFileKey = "calendar.file"_L1;
constexpr auto calendarAlarmsKey = "calendar.alarms"_L1;
constexpr auto sessionBusKey = "outside.sessionBus"_L1;
constexpr auto hookKey = "outside.hookCommand"_L1;
constexpr auto sharedFolderKey = "shared.folder"_L1;
constexpr auto catalogueEtagKey = "catalogue.etag"_L1;
constexpr auto catalogueModifiedKey = "catalogue.lastModified"_L1;
constexpr auto catalogueCheckedKey = "catalogue.checkedAt"_L1;
constexpr auto catalogueNextKey = "catalogue.nextLookAt"_L1;

constexpr int longestIntervalMinutes = 30 * 24 * 60;

void addCatalogueUpdate(Stored &stored, const CatalogueUpdateState &state)
{
    stored.insert(catalogueEtagKey, QString::fromLatin1(state.validators.etag));
    stored.insert(catalogueModifiedKey, QString::fromLatin1(state.validators.lastModified));
    stored.insert(catalogueCheckedKey, jsonTime(state.checkedAt));
    stored.insert(catalogueNextKey, jsonTime(state.nextLookAt));
}

CatalogueUpdateState catalogueUpdateFrom(const Stored &stored)
{
    CatalogueUpdateState state;
    state.validators.etag = stored.value(catalogueEtagKey).toString().toLatin1();
    state.validators.lastModified = stored.value(catalogueModifiedKey).toString().toLatin1();
    state.checkedAt = timeFrom(stored.value(catalogueCheckedKey));
    state.nextLookAt = timeFrom(stored.value(catalogueNextKey));
    return state;
}

} // namespace

Stored preferencesToJson(const PreferenceValues &values)
{
    Stored stored;
    addSwitches(stored, switches, values);
    stored.insert(consentKey, nameOf(consentNames, values.consent));
    stored.insert(languageKey, nameOf(languageNames, values.titleLanguage));
    stored.insert(scaleKey, nameOf(scaleNames, values.scoreScale));
    stored.insert(seenKey, values.newsSeenUpTo.value);
    stored.insert(intervalKey, qint64{values.pollInterval.count()});
    addReminders(stored, values.reminders);
    stored.insert(calendarFileKey, values.calendarFile.path);
    stored.insert(calendarAlarmsKey, values.calendarFile.hasAlarms);
    stored.insert(sessionBusKey, values.outside.onSessionBus);
    stored.insert(hookKey, values.outside.hookCommand);
    stored.insert(sharedFolderKey, values.sharedFolder);
    addCatalogueUpdate(stored, values.catalogueUpdate);
    return stored;
}

PreferenceValues preferencesFromJson(const Stored &stored)
{
    PreferenceValues values;
    readSwitches(stored, switches, values);
    values.consent = valueNamed(consentNames, stored.value(consentKey).toString()).value_or(values.consent);
    values.titleLanguage =
        valueNamed(languageNames, stored.value(languageKey).toString()).value_or(values.titleLanguage);
    values.scoreScale = valueNamed(scaleNames, stored.value(scaleKey).toString()).value_or(values.scoreScale);
    values.newsSeenUpTo = AnnouncementId{std::max<qint64>(0, stored.value(seenKey).toInteger())};
    const int interval = static_cast<int>(values.pollInterval.count());
    values.pollInterval =
        std::chrono::minutes{boundedNumber(stored.value(intervalKey), interval, 1, longestIntervalMinutes)};
    values.reminders = remindersFrom(stored);
    values.calendarFile.path = stored.value(calendarFileKey).toString();
    values.calendarFile.hasAlarms = stored.value(calendarAlarmsKey).toBool();
    values.outside.onSessionBus = stored.value(sessionBusKey).toBool();
    values.outside.hookCommand = stored.value(hookKey).toString();
    values.sharedFolder = stored.value(sharedFolderKey).toString();
    values.catalogueUpdate = catalogueUpdateFrom(stored);
    return values;
}

} // namespace raiki
