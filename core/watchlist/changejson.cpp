// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/changereader.h"
#include "core/watchlist/changeset.h"
#include "core/watchlist/changesetwriter.h"
#include "core/watchlist/changewriter.h"

#include <QJsonDocument>
#include <QtEndian>

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

/** All of them, a comma between; @p isFirst: none before. */
QByteArray joined(std::span<const AnyChange> changes, bool isFirst = true)
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

QByteArray headOf(const ChangeSet &changes)
{
    ByteBuffer head;
    head.append(QByteArrayView("{\"kind\":\""));
    head.append(changeKindName(changes.kind).toUtf8());
    head.append(QByteArrayView("\",\"subject\":"));
    ChangeWriter(head).text(changes.subject);
    head.append(QByteArrayView(",\"changes\":["));
    return head.take();
}

QByteArray tailOf(const ChangeSet &changes)
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

// The packed form: the magic, then pieces of the text, each by itself: its size in four bytes, and as
// qCompress() packs it.
constexpr QByteArrayView packedMagic("RAIKIJ1:");
constexpr qsizetype shortestPacked = qsizetype{64} * 1024;
constexpr qsizetype largestUnpacked = qsizetype{1024} * 1024 * 1024;
constexpr qsizetype sizeBytes = 4;

QByteArray packed(const QByteArray &text)
{
    constexpr int quickest = 1;
    const QByteArray pack = qCompress(text, quickest);
    QByteArray piece(sizeBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(pack.size()), piece.data());
    return piece + pack;
}

std::optional<QByteArray> unpacked(QByteArrayView pieces)
{
    QByteArray text;
    while (!pieces.isEmpty()) {
        if (pieces.size() < 2 * sizeBytes)
            return {};
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(pieces.data()));
        // qUncompress() allocates what the first four bytes say, whatever follows them.
        const auto whole = static_cast<qsizetype>(qFromBigEndian<quint32>(pieces.data() + sizeBytes));
        pieces = pieces.sliced(sizeBytes);
        if (size < sizeBytes || size > pieces.size() || whole > largestUnpacked - text.size())
            return {};
        const QByteArray piece = qUncompress(reinterpret_cast<const uchar *>(pieces.data()), size);
        if (piece.size() != whole)
            return {};
        text += piece;
        pieces = pieces.sliced(size);
    }
    return text;
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

std::optional<AnyChange> readAnyChange(const QJsonObject &object)
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

} // namespace

ChangeSetWriter::ChangeSetWriter()
{
    m_worker.setMaxThreadCount(1);
}

ChangeSetWriter::~ChangeSetWriter()
{
    wait();
}

void ChangeSetWriter::add(std::span<const AnyChange> changes)
{
    m_added += changes.size();
    const bool isFirst = m_parts.empty();
    const auto part = m_parts.emplace_back(std::make_shared<QByteArray>());
    m_worker.start([part, changes, isFirst] { *part = packed(joined(changes, isFirst)); });
}

void ChangeSetWriter::wait()
{
    m_worker.waitForDone();
}

QByteArray ChangeSetWriter::finishForJournal(const ChangeSet &changes)
{
    const std::span rest = std::span(changes.changes).subspan(m_added);
    m_worker.setMaxThreadCount(2); // from here on nothing else is to be done
    const QByteArray last = joined(rest, m_parts.empty());
    if (m_parts.empty() && last.size() < shortestPacked)
        return headOf(changes) + last + tailOf(changes);
    const QByteArray end = packed(last + tailOf(changes));
    wait();
    QByteArray out(packedMagic.data(), packedMagic.size());
    out += packed(headOf(changes));
    for (const std::shared_ptr<QByteArray> &part : m_parts)
        out += *part;
    out += end;
    return out;
}

QByteArray changeSetToJson(const ChangeSet &changes)
{
    return headOf(changes) + joined(changes.changes) + tailOf(changes);
}

QByteArray changeSetToJournal(const ChangeSet &changes)
{
    return ChangeSetWriter().finishForJournal(changes);
}

std::optional<ChangeSet> changeSetFromJournal(const QByteArray &bytes)
{
    if (!bytes.startsWith(packedMagic))
        return changeSetFromJson(bytes);
    const std::optional<QByteArray> json = unpacked(QByteArrayView(bytes).sliced(packedMagic.size()));
    return json ? changeSetFromJson(*json) : std::nullopt;
}

std::optional<ChangeSet> changeSetFromJson(const QByteArray &json)
{
    return changeSetFromJson(QJsonDocument::fromJson(json).object());
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
        std::optional<AnyChange> change = readAnyChange(value.toObject());
        if (!change)
            return {};
        changeSet.changes.push_back(std::move(*change));
    }
    return changeSet;
}

} // namespace raiki
