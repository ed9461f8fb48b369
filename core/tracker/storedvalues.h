// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QLatin1StringView>

/** Settings as JSON values: what is missing or strange is the default. Private to this room. */
namespace raiki {

/** A setting that is on or off: its key and its place. A table of them is written and read by the two below.
 */
template <class Owner>
struct StoredSwitch
{
    QLatin1StringView key;
    bool Owner::*place;
};

/** @param stored a QJsonObject or a QHash<QString, QJsonValue> */
template <class Table, class Owner, class Stored>
void addSwitches(Stored &stored, const Table &table, const Owner &owner)
{
    for (const auto &row : table)
        stored.insert(row.key, QJsonValue(owner.*row.place));
}

template <class Table, class Owner, class Stored>
void readSwitches(const Stored &stored, const Table &table, Owner &owner)
{
    for (const auto &row : table)
        owner.*row.place = stored.value(row.key).toBool(owner.*row.place);
}

[[nodiscard]] int boundedNumber(const QJsonValue &value, int fallback, int least, int most);
/** ISO 8601 with milliseconds in UTC; null where invalid. */
[[nodiscard]] QJsonValue jsonTime(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QJsonValue &value);

} // namespace raiki
