// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/preferencestore.h"

#include "core/store/statement.h"
#include "core/store/storable.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace raiki {
namespace {

// Qt reads and writes whole documents only: a single value stands in an array of one.
QString jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue readJson(QByteArrayView text)
{
    return QJsonDocument::fromJson(text.toByteArray()).array().at(0);
}

} // namespace

Result<QHash<QString, QJsonValue>> PreferenceStore::all() const
{
    return under(QStringLiteral(""));
}

Result<QHash<QString, QJsonValue>> PreferenceStore::under(const QString &prefix) const
{
    QHash<QString, QJsonValue> values;
    Statement statement(m_database, "SELECT key, value FROM preference WHERE substr(key, 1, ?) = ?");
    statement.bind(static_cast<int>(prefix.size()), prefix);
    while (statement.next())
        values.insert(statement.text(0), readJson(statement.view(1)));
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return values;
}

Result<QJsonValue> PreferenceStore::value(const QString &key) const
{
    Statement statement(m_database, "SELECT value FROM preference WHERE key = ?");
    const QJsonValue value =
        statement.bind(key).next() ? readJson(statement.view(0)) : QJsonValue(QJsonValue::Undefined);
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return value;
}

Result<void> PreferenceStore::setValue(const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        return Statement(m_database, "DELETE FROM preference WHERE key = ?").run(key);
    return Statement(m_database, "INSERT INTO preference (key, value) VALUES (?, ?) "
                                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .run(key, jsonText(value));
}

Result<void> PreferenceStore::setAll(const QHash<QString, QJsonValue> &values)
{
    std::optional<Result<Transaction>> own;
    if (!Transaction::isOpen(m_database)) {
        own.emplace(Transaction::begin(m_database));
        if (!*own)
            return own->error();
    }
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        if (const Result<void> done = setValue(each.key(), each.value()); !done)
            return done;
    }
    return own ? (*own)->commit() : Result<void>();
}

} // namespace raiki
