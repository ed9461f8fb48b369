// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/preferencejson.h"

#include "core/shows/namedvalues.h"

#include <QJsonArray>

#include <algorithm>

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

/** Switches: their keys and their places. */
struct Switch
{
    QLatin1StringView key;
    bool PreferenceValues::*place;
};
constexpr std::array switches{
    Switch{"firstStartDone"_L1, &PreferenceValues::firstStartDone},
    Switch{"lateNightTimes"_L1, &PreferenceValues::lateNightTimes},
    Switch{"closeToTray"_L1, &PreferenceValues::closeToTray},
    Switch{"closeToTrayExplained"_L1, &PreferenceValues::closeToTrayExplained},
    Switch{"notifyNews"_L1, &PreferenceValues::notifyNews},
    Switch{"catalogue.update"_L1, &PreferenceValues::updateCatalogue},
};

struct ReminderSwitch
{
    QLatin1StringView key;
    bool ReminderSettings::*place;
};
constexpr std::array reminderSwitches{
    ReminderSwitch{"reminders.enabled"_L1, &ReminderSettings::enabled},
    ReminderSwitch{"reminders.atStart"_L1, &ReminderSettings::atStart},
    ReminderSwitch{"reminders.onDateSet"_L1, &ReminderSettings::onDateSet},
    ReminderSwitch{"reminders.onDateChanged"_L1, &ReminderSettings::onDateChanged},
    ReminderSwitch{"reminders.forPlanToWatch"_L1, &ReminderSettings::forPlanToWatch},
    ReminderSwitch{"reminders.forWatching"_L1, &ReminderSettings::forWatching},
    ReminderSwitch{"reminders.forOnHold"_L1, &ReminderSettings::forOnHold},
    ReminderSwitch{"reminders.forCompleted"_L1, &ReminderSettings::forCompleted},
};

constexpr auto consentKey = "consent"_L1;
constexpr auto languageKey = "titleLanguage"_L1;
constexpr auto scaleKey = "scoreScale"_L1;
constexpr auto intervalKey = "pollIntervalMinutes"_L1;
constexpr auto leadsKey = "reminders.leadMinutes"_L1;
constexpr auto dayHourKey = "reminders.dayHour"_L1;
constexpr auto pausedKey = "reminders.pausedUntil"_L1;
constexpr auto catalogueEtagKey = "catalogue.etag"_L1;
constexpr auto catalogueModifiedKey = "catalogue.lastModified"_L1;
constexpr auto catalogueCheckedKey = "catalogue.checkedAt"_L1;
constexpr auto catalogueNextKey = "catalogue.nextLookAt"_L1;

/** Ten years: leads beyond it are somebody's mistake and would overflow nothing but patience. */
constexpr int longestLeadMinutes = 10 * 366 * 24 * 60;
constexpr int longestIntervalMinutes = 30 * 24 * 60;

int boundedNumber(const QJsonValue &value, int fallback, int least, int most)
{
    return value.isDouble() ? std::clamp(value.toInt(fallback), least, most) : fallback;
}

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QDateTime timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

std::vector<std::chrono::minutes> leadsFrom(const QJsonValue &value,
                                            const std::vector<std::chrono::minutes> &fallback)
{
    if (!value.isArray())
        return fallback;
    std::vector<std::chrono::minutes> leads;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &lead : array) {
        if (lead.toInt() > 0 && lead.toInt() <= longestLeadMinutes)
            leads.emplace_back(lead.toInt());
    }
    return leads;
}

void addReminders(Stored &stored, const ReminderSettings &reminders)
{
    for (const ReminderSwitch &row : reminderSwitches)
        stored.insert(row.key, reminders.*row.place);
    QJsonArray leads;
    for (const std::chrono::minutes lead : reminders.leads)
        leads.append(qint64{lead.count()});
    stored.insert(leadsKey, leads);
    stored.insert(dayHourKey, reminders.dayHour);
    stored.insert(pausedKey, jsonTime(reminders.pausedUntil));
}

ReminderSettings remindersFrom(const Stored &stored)
{
    ReminderSettings reminders;
    for (const ReminderSwitch &row : reminderSwitches)
        reminders.*row.place = stored.value(row.key).toBool(reminders.*row.place);
    reminders.leads = leadsFrom(stored.value(leadsKey), reminders.leads);
    reminders.dayHour = boundedNumber(stored.value(dayHourKey), reminders.dayHour, 0, 23);
    reminders.pausedUntil = timeFrom(stored.value(pausedKey));
    return reminders;
}

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
    for (const Switch &row : switches)
        stored.insert(row.key, values.*row.place);
    stored.insert(consentKey, nameOf(consentNames, values.consent));
    stored.insert(languageKey, nameOf(languageNames, values.titleLanguage));
    stored.insert(scaleKey, nameOf(scaleNames, values.scoreScale));
    stored.insert(intervalKey, qint64{values.pollInterval.count()});
    addReminders(stored, values.reminders);
    addCatalogueUpdate(stored, values.catalogueUpdate);
    return stored;
}

PreferenceValues preferencesFromJson(const Stored &stored)
{
    PreferenceValues values;
    for (const Switch &row : switches)
        values.*row.place = stored.value(row.key).toBool(values.*row.place);
    values.consent = valueNamed(consentNames, stored.value(consentKey).toString()).value_or(values.consent);
    values.titleLanguage =
        valueNamed(languageNames, stored.value(languageKey).toString()).value_or(values.titleLanguage);
    values.scoreScale = valueNamed(scaleNames, stored.value(scaleKey).toString()).value_or(values.scoreScale);
    const int interval = static_cast<int>(values.pollInterval.count());
    values.pollInterval =
        std::chrono::minutes{boundedNumber(stored.value(intervalKey), interval, 1, longestIntervalMinutes)};
    values.reminders = remindersFrom(stored);
    values.catalogueUpdate = catalogueUpdateFrom(stored);
    return values;
}

} // namespace raiki
