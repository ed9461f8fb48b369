// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/preferences.h"

#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/preferencestore.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/preferencejson.h"

namespace raiki {

Preferences::Preferences(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    if (const Result<void> read = reload(); !read)
        qCWarning(lcStore) << "preferences cannot be read:" << read.error().detail;
}

Result<void> Preferences::save(const PreferenceValues &values)
{
    // Only what differs is written, so that two processes do not set each other's settings back.
    const QHash<QString, QJsonValue> before = preferencesToJson(m_values);
    const QHash<QString, QJsonValue> after = preferencesToJson(values);
    QHash<QString, QJsonValue> changes;
    for (auto setting = after.cbegin(); setting != after.cend(); ++setting) {
        if (before.value(setting.key()) != setting.value())
            changes.insert(setting.key(), setting.value());
    }
    for (auto setting = before.cbegin(); setting != before.cend(); ++setting) {
        if (!after.contains(setting.key())) // a show that has nothing of its own any more
            changes.insert(setting.key(), QJsonValue(QJsonValue::Undefined));
    }
    if (changes.isEmpty())
        return {};
    const Result<void> saved =
        inTransaction(m_database, [&] { return PreferenceStore(m_database).setAll(changes); });
    if (!saved)
        return saved;
    m_values = preferencesFromJson(after);
    Q_EMIT changed();
    return {};
}

Result<void> Preferences::reload()
{
    const Result<QHash<QString, QJsonValue>> stored = PreferenceStore(m_database).all();
    if (!stored)
        return stored.error();
    const PreferenceValues values = preferencesFromJson(*stored);
    if (values == m_values)
        return {};
    m_values = values;
    Q_EMIT changed();
    return {};
}

} // namespace raiki
