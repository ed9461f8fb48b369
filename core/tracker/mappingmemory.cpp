// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/mappingmemory.h"

#include "core/store/preferencestore.h"
#include "core/tracker/intransaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace raiki {

using namespace Qt::StringLiterals;

namespace {

const QString mappingsKey = u"imports.mappings"_s; ///< an array, the newest first

/** The same for the same columns in the same order, read as the same format. */
QString headerDigest(const ListDocument &document)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(document.format.toUtf8());
    for (const QString &column : document.table->header) {
        hash.addData(QByteArrayView("\x1f"));
        hash.addData(column.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QJsonObject columnsToJson(const ColumnMapping &mapping)
{
    QJsonObject columns;
    for (const auto &[column, field] : mapping.fields)
        columns.insert(QString::number(column), listFieldName(field));
    return columns;
}

/** What a later version has written that this one does not know is left out. */
ColumnMapping columnsFromJson(const QJsonObject &columns, qsizetype count)
{
    ColumnMapping mapping;
    for (auto column = columns.constBegin(); column != columns.constEnd(); ++column) {
        bool isNumber = false;
        const int number = column.key().toInt(&isNumber);
        const auto field = listFieldFromName(column.value().toString());
        if (isNumber && number >= 0 && number < count && field)
            mapping.fields[number] = *field;
    }
    return mapping;
}

constexpr QLatin1StringView dateOrderKey("dates");
constexpr QLatin1StringView dayFirst("day");
constexpr QLatin1StringView monthFirst("month");

QJsonObject readingToJson(const QString &digest, const ColumnMapping &mapping,
                          std::optional<NumericDateOrder> dateOrder)
{
    QJsonObject reading{{u"header"_s, digest}, {u"columns"_s, columnsToJson(mapping)}};
    if (dateOrder)
        reading.insert(dateOrderKey, *dateOrder == NumericDateOrder::DayFirst ? dayFirst : monthFirst);
    return reading;
}

std::optional<NumericDateOrder> dateOrderFromJson(const QJsonValue &said)
{
    if (said.toString() == dayFirst)
        return NumericDateOrder::DayFirst;
    return said.toString() == monthFirst ? std::optional(NumericDateOrder::MonthFirst) : std::nullopt;
}

} // namespace

bool SaidReading::changes(const ListDocument &document) const
{
    return mapping != document.mapping || (dateOrder && dateOrder != document.dateOrder);
}

Result<std::optional<SaidReading>> MappingMemory::of(const ListDocument &document) const
{
    if (!document.table || document.isOwn)
        return std::optional<SaidReading>();
    const Result<QJsonValue> stored = PreferenceStore(m_database).value(mappingsKey);
    if (!stored)
        return stored.error();
    const QString digest = headerDigest(document);
    const QJsonArray mappings = stored->toArray();
    for (const QJsonValue &each : mappings) {
        if (each["header"_L1].toString() == digest)
            return std::optional(
                SaidReading{columnsFromJson(each["columns"_L1].toObject(), document.table->header.size()),
                            dateOrderFromJson(each[dateOrderKey])});
    }
    return std::optional<SaidReading>();
}

Result<void> MappingMemory::remember(const ListDocument &document, std::optional<NumericDateOrder> dateOrder)
{
    if (!document.table || document.isOwn)
        return {};
    return inTransaction(m_database, [&]() -> Result<void> {
        const Result<QJsonValue> stored = PreferenceStore(m_database).value(mappingsKey);
        if (!stored)
            return stored.error();
        const QString digest = headerDigest(document);
        QJsonArray mappings{readingToJson(digest, document.mapping, dateOrder)};
        const QJsonArray before = stored->toArray();
        for (const QJsonValue &each : before) {
            if (each["header"_L1].toString() != digest && mappings.size() < mostHeaders)
                mappings.append(each);
        }
        return PreferenceStore(m_database).setValue(mappingsKey, mappings);
    });
}

} // namespace raiki
