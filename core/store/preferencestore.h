// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonValue>

/** Settings that belong to the list, a JSON value a key. */
namespace raiki {

class Database;

class PreferenceStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit PreferenceStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QHash<QString, QJsonValue>> all() const;
    /** Those whose keys begin with @p prefix. */
    [[nodiscard]] Result<QHash<QString, QJsonValue>> under(const QString &prefix) const;
    /** Undefined where the key was never set. */
    [[nodiscard]] Result<QJsonValue> value(const QString &key) const;
    /** An undefined value removes the key. */
    [[nodiscard]] Result<void> setValue(const QString &key, const QJsonValue &value);
    /** Sets all of them, in the caller's Transaction or its own. */
    [[nodiscard]] Result<void> setAll(const QHash<QString, QJsonValue> &values);

private:
    Database &m_database;
};

} // namespace raiki
