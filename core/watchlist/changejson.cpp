// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/changejson.h"

#include "core/watchlist/changereader.h"
#include "core/watchlist/changewriter.h"

#include <QJsonDocument>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

// How each alternative of AnyChange is called in the journal.
constexpr const char *typeName(const Change<Show> &)
{
    return "show";
}
constexpr const char *typeName(const Change<Season> &)
{
    return "season";
}
constexpr const char *typeName(const Change<Release> &)
{
    return "release";
}
constexpr const char *typeName(const Change<PremiereClaim> &)
{
    return "claim";
}
constexpr const char *typeName(const Change<WatchEntry> &)
{
    return "entry";
}

template <class Value>
void writeSide(ByteBuffer &out, ChangeWriter &writer, const char *name, const ChangeSide<Value> &value)
{
    if (!value)
        return;
    out.append(QByteArrayView(",\""));
    out.append(QByteArrayView(name));
    out.append(QByteArrayView("\":"));
    writer.object(*value);
}

template <class Value>
bool readSide(const QJsonValue &json, ChangeSide<Value> &side)
{
    if (json.isUndefined())
        return true;
    side = ChangeReader::read<Value>(json);
    return side.has_value();
}

template <class Value>
std::optional<AnyChange> readChange(const QJsonObject &object)
{
    Change<Value> change;
    if (!readSide(object.value("before"_L1), change.before) ||
        !readSide(object.value("after"_L1), change.after))
        return {};
    if (!change.before && !change.after)
        return {};
    return change;
}

} // namespace

QByteArray changesAsJson(std::span<const AnyChange> changes, bool isFirst)
{
    constexpr qsizetype usualBytes = 320;
    ByteBuffer out;
    out.reserve(static_cast<qsizetype>(changes.size()) * usualBytes);
    ChangeWriter writer(out);
    for (const AnyChange &change : changes) {
        if (!std::exchange(isFirst, false))
            out.append(',');
        std::visit(
            [&](const auto &pair) {
                out.append(QByteArrayView("{\"type\":\""));
                out.append(QByteArrayView(typeName(pair)));
                out.append('"');
                writeSide(out, writer, "before", pair.before);
                writeSide(out, writer, "after", pair.after);
                out.append('}');
            },
            change);
    }
    return out.take();
}

QByteArray jsonBeforeChanges(const ChangeSet &changes)
{
    ByteBuffer head;
    head.append(QByteArrayView("{\"kind\":\""));
    head.append(changeKindName(changes.kind).toUtf8());
    head.append(QByteArrayView("\",\"subject\":"));
    ChangeWriter(head).text(changes.subject);
    head.append(QByteArrayView(",\"changes\":["));
    return head.take();
}

QByteArray jsonAfterChanges(const ChangeSet &changes)
{
    QByteArray tail("]");
    if (!changes.news.empty()) {
        tail += ",\"news\":[";
        for (const AnnouncementId id : changes.news)
            tail += QByteArray::number(id.value) + ',';
        tail.back() = ']';
    }
    if (!changes.setup.isEmpty())
        tail += ",\"setup\":" + QJsonDocument(changes.setup).toJson(QJsonDocument::Compact);
    return tail + '}';
}

std::optional<AnyChange> changeFromJson(const QJsonObject &object)
{
    const QString type = object.value("type"_L1).toString();
    if (type == "show"_L1)
        return readChange<Show>(object);
    if (type == "season"_L1)
        return readChange<Season>(object);
    if (type == "release"_L1)
        return readChange<Release>(object);
    if (type == "claim"_L1)
        return readChange<PremiereClaim>(object);
    if (type == "entry"_L1)
        return readChange<WatchEntry>(object);
    return {};
}

QByteArray changeSetToJson(const ChangeSet &changes)
{
    return jsonBeforeChanges(changes) + changesAsJson(changes.changes, true) + jsonAfterChanges(changes);
}

std::optional<ChangeSet> changeSetFromJson(const QJsonObject &object)
{
    const std::optional<ChangeKind> kind = changeKindFromName(object.value("kind"_L1).toString());
    const QJsonValue changes = object.value("changes"_L1);
    if (!kind || !changes.isArray())
        return {};
    ChangeSet changeSet{*kind, object.value("subject"_L1).toString(), {}};
    for (const QJsonValue &id : object.value("news"_L1).toArray())
        changeSet.news.push_back(AnnouncementId{id.toInteger()});
    changeSet.setup = object.value("setup"_L1).toObject();
    const QJsonArray array = changes.toArray();
    changeSet.changes.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &value : array) {
        std::optional<AnyChange> change = changeFromJson(value.toObject());
        if (!change)
            return {};
        changeSet.changes.push_back(std::move(*change));
    }
    return changeSet;
}

} // namespace raiki
