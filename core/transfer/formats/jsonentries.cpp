// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/formats/jsonentries.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace raiki {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxListBytes = 64LL * 1024 * 1024;

QByteArrayView withoutMark(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    return view.startsWith("\xEF\xBB\xBF") ? view.sliced(3) : view;
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray &bytes)
{
    if (bytes.size() > maxListBytes)
        return Error{ErrorCode::TooLarge, QString(QString::number(maxListBytes) + " bytes"_L1)};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(withoutMark(bytes).toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::BadDocument,
                     QString("byte "_L1 + QString::number(error.offset) + ": "_L1 + error.errorString())};
    if (!document.isObject())
        return Error{ErrorCode::BadDocument, u"not a JSON object"_s};
    return document.object();
}

bool hasJsonKeys(const QByteArray &bytes, std::initializer_list<const char *> keys)
{
    return withoutMark(bytes).trimmed().startsWith('{') &&
           std::all_of(keys.begin(), keys.end(), [&bytes](const char *key) {
               return bytes.contains(QByteArray('"' + QByteArray(key) + '"'));
           });
}

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    constexpr double largestExact =
        9007199254740992; // 2^53: beyond it a double is no number that was written
    const double number = value.toDouble();
    return std::abs(number) <= largestExact && number == static_cast<double>(static_cast<qint64>(number))
               ? QString::number(static_cast<qint64>(number))
               : QString::number(number, 'g', 10);
}

} // namespace raiki
