// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/changereader.h"

#include <limits>

namespace raiki {
namespace {

template <class Value>
bool take(std::optional<Value> read, Value &value)
{
    if (!read)
        return false;
    value = std::move(*read);
    return true;
}

/** A JSON number without a fraction in the range of @p Number. */
template <class Number>
std::optional<Number> wholeNumber(const QJsonValue &json)
{
    if (!json.isDouble())
        return {};
    const std::optional<qint64> number = [&json]() -> std::optional<qint64> {
        const qint64 first = json.toInteger(0);
        return first == json.toInteger(1) ? std::optional(first) : std::nullopt;
    }();
    if (!number || *number < std::numeric_limits<Number>::min() ||
        *number > std::numeric_limits<Number>::max())
        return {};
    return static_cast<Number>(*number);
}

} // namespace

bool ChangeReader::readInto(const QJsonValue &json, QString &text)
{
    text = json.toString();
    return json.isString();
}

bool ChangeReader::readInto(const QJsonValue &json, QStringList &texts)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &text : array) {
        if (!text.isString())
            return false;
        texts.append(text.toString());
    }
    return json.isArray();
}

bool ChangeReader::readInto(const QJsonValue &json, ExternalIds &ids)
{
    const QJsonObject object = json.toObject();
    for (auto id = object.begin(); id != object.end(); ++id) {
        const std::optional<ExternalSite> site = externalSiteFromName(id.key());
        if (!site || !id.value().isString())
            return false;
        ids.insert(*site, id.value().toString());
    }
    return json.isObject();
}

bool ChangeReader::readInto(const QJsonValue &json, std::vector<Credit> &credits)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &credit : array) {
        if (!take(read<Credit>(credit), credits.emplace_back()))
            return false;
    }
    return json.isArray();
}

bool ChangeReader::readInto(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool ChangeReader::readInto(const QJsonValue &json, int &value)
{
    return take(wholeNumber<int>(json), value);
}

bool ChangeReader::readInto(const QJsonValue &json, std::chrono::days &value)
{
    int days = 0;
    const bool isRead = readInto(json, days);
    value = std::chrono::days(days);
    return isRead;
}

bool ChangeReader::readInto(const QJsonValue &json, QUrl &url)
{
    url = QUrl(json.toString());
    return json.isString();
}

bool ChangeReader::readInto(const QJsonValue &json, FuzzyDate &date)
{
    return json.isString() && take(FuzzyDate::fromText(json.toString()), date);
}

bool ChangeReader::readInto(const QJsonValue &json, QDateTime &instant)
{
    instant = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
    return instant.isValid();
}

bool ChangeReader::readInto(const QJsonValue &json, SeasonKind &kind)
{
    return take(seasonKindFromName(json.toString()), kind);
}

bool ChangeReader::readInto(const QJsonValue &json, ReleaseTrack &track)
{
    return take(releaseTrackFromName(json.toString()), track);
}

bool ChangeReader::readInto(const QJsonValue &json, Certainty &certainty)
{
    return take(certaintyFromName(json.toString()), certainty);
}

bool ChangeReader::readInto(const QJsonValue &json, ClaimSourceKind &kind)
{
    return take(claimSourceKindFromName(json.toString()), kind);
}

bool ChangeReader::readInto(const QJsonValue &json, WatchStatus &status)
{
    return take(watchStatusFromName(json.toString()), status);
}

bool ChangeReader::readInto(const QJsonValue &json, ReminderChoice &choice)
{
    return take(reminderChoiceFromName(json.toString()), choice);
}

bool ChangeReader::readInto(const QJsonValue &json, Titles &titles)
{
    return take(read<Titles>(json), titles);
}

bool ChangeReader::readInto(const QJsonValue &json, ClaimSource &source)
{
    return take(read<ClaimSource>(json), source);
}

bool ChangeReader::readInto(const QJsonValue &json, RepeatRule &rule)
{
    return take(read<RepeatRule>(json), rule);
}

bool ChangeReader::readId(const QJsonValue &json, qint64 &id)
{
    return take(wholeNumber<qint64>(json), id);
}

} // namespace raiki
