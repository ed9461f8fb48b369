// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/rowhistory.h"

#include "core/shows/namedvalues.h"
#include "core/watchlist/changewriter.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kindNames{
    NamedValue{HistoryKind::Show, "show"_L1},   NamedValue{HistoryKind::Season, "season"_L1},
    NamedValue{HistoryKind::Entry, "entry"_L1}, NamedValue{HistoryKind::Release, "release"_L1},
    NamedValue{HistoryKind::Claim, "claim"_L1},
};

QString withoutSeparator(QString text)
{
    return text.replace(keySeparator, u' ');
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString digest(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex());
}

QJsonArray timesToJson(const std::vector<FieldTime> &times)
{
    QJsonArray array;
    for (const FieldTime &time : times)
        array.append(QJsonArray{historyKindName(time.kind), time.row, time.field, time.at});
    return array;
}

QJsonArray keysToJson(const std::vector<StableKey> &keys)
{
    QJsonArray array;
    for (const StableKey &key : keys)
        array.append(QJsonArray{historyKindName(key.kind), key.row, key.key});
    return array;
}

QJsonArray removedToJson(const std::vector<RemovedRow> &removed)
{
    QJsonArray array;
    for (const RemovedRow &row : removed)
        array.append(QJsonArray{historyKindName(row.kind), row.key, row.at,
                                QJsonDocument::fromJson(row.state).object()});
    return array;
}

std::optional<FieldTime> timeFrom(const QJsonArray &json)
{
    const auto kind = historyKindFromName(json.at(0).toString());
    const FieldTime time{kind.value_or(HistoryKind::Show), json.at(1).toInteger(), json.at(2).toString(),
                         json.at(3).toInteger()};
    return kind && time.row > 0 && json.size() == 4 ? std::optional(time) : std::nullopt;
}

std::optional<StableKey> keyFrom(const QJsonArray &json)
{
    const auto kind = historyKindFromName(json.at(0).toString());
    const StableKey key{kind.value_or(HistoryKind::Show), json.at(1).toInteger(), json.at(2).toString()};
    return kind && key.row > 0 && json.size() == 3 ? std::optional(key) : std::nullopt;
}

std::optional<RemovedRow> removedFrom(const QJsonArray &json)
{
    const auto kind = historyKindFromName(json.at(0).toString());
    const QJsonObject state = json.at(3).toObject();
    const RemovedRow row{kind.value_or(HistoryKind::Show), json.at(1).toString(), json.at(2).toInteger(),
                         state.isEmpty() ? QByteArray()
                                         : QJsonDocument(state).toJson(QJsonDocument::Compact)};
    return kind && json.size() == 4 ? std::optional(row) : std::nullopt;
}

template <class Value, class Read>
bool readAll(const QJsonValue &json, std::vector<Value> &values, Read read)
{
    const QJsonArray array = json.toArray();
    values.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &each : array) {
        std::optional<Value> value = read(each.toArray());
        if (!value)
            return false;
        values.push_back(*std::move(value));
    }
    return true;
}

} // namespace

QString historyKindName(HistoryKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<HistoryKind> historyKindFromName(QStringView name)
{
    return valueNamed(kindNames, name);
}

QJsonObject historyToJson(const ListHistory &history)
{
    return {{u"times"_s, timesToJson(history.times)},
            {u"keys"_s, keysToJson(history.keys)},
            {u"removed"_s, removedToJson(history.removed)}};
}

std::optional<ListHistory> historyFromJson(const QJsonObject &json)
{
    ListHistory history;
    const bool isSound = readAll(json.value("times"_L1), history.times, timeFrom) &&
                         readAll(json.value("keys"_L1), history.keys, keyFrom) &&
                         readAll(json.value("removed"_L1), history.removed, removedFrom);
    return isSound ? std::optional(std::move(history)) : std::nullopt;
}

QByteArray keptStateToJson(const KeptState &state)
{
    return "{\"history\":" + QJsonDocument(historyToJson(state.history)).toJson(QJsonDocument::Compact) +
           ",\"rows\":" + changeSetToJson(state.rows) + '}';
}

std::optional<KeptState> keptStateFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    std::optional<ChangeSet> rows = changeSetFromJson(object.value("rows"_L1).toObject());
    std::optional<ListHistory> history = historyFromJson(object.value("history"_L1).toObject());
    if (!rows || !history)
        return {};
    const auto isAddition = [](const AnyChange &change) {
        return std::visit([](const auto &pair) { return !pair.before && pair.after; }, change);
    };
    if (!std::all_of(rows->changes.begin(), rows->changes.end(), isAddition))
        return {};
    return KeptState{*std::move(rows), *std::move(history)};
}

QString showKey(const Show &show)
{
    const Titles &titles = show.titles;
    for (const QString *title : {&titles.native, &titles.romaji, &titles.english}) {
        if (!title->isEmpty())
            return withoutSeparator(*title);
    }
    return withoutSeparator(titles.preferred());
}

QString seasonKey(const Season &season)
{
    // A number names a season whatever it is called; films and specials go by their own titles.
    const QString own = season.number ? QString() : showKey(Show{{}, season.titles, {}, {}});
    const QStringList parts{seasonKindName(season.kind), numberText(season.number), numberText(season.part),
                            season.subtitle, own};
    return withoutSeparator(parts.join(u'/'));
}

QString contentKey(const Release &release)
{
    Release content = release;
    content.id = {};
    content.season = {};
    ByteBuffer text;
    ChangeWriter(text).object(content);
    return digest(text.take());
}

QString contentKey(const PremiereClaim &claim, const QString &releaseKey)
{
    PremiereClaim content = claim;
    content.id = {};
    content.season = {};
    content.release = {};
    content.source.item = {};
    ByteBuffer text;
    text.append(releaseKey.toLatin1());
    ChangeWriter(text).object(content);
    return digest(text.take());
}

} // namespace raiki
