// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/journaltext.h"

#include "core/watchlist/changejson.h"
#include "core/watchlist/changesetwriter.h"
#include "core/watchlist/jsonpieces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

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

Error damaged()
{
    return {ErrorCode::DatabaseCorrupt, u"a change in the journal"_s};
}

Error ended()
{
    return {ErrorCode::Cancelled, {}};
}

bool isEnded(const MayGoOn &mayGoOn)
{
    return mayGoOn && !mayGoOn();
}

Result<QByteArray> unpacked(QByteArrayView pieces, const MayGoOn &mayGoOn)
{
    QByteArray text;
    while (!pieces.isEmpty()) {
        if (pieces.size() < 2 * sizeBytes)
            return damaged();
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(pieces.data()));
        // qUncompress() allocates what the first four bytes say, whatever follows them.
        const auto whole = static_cast<qsizetype>(qFromBigEndian<quint32>(pieces.data() + sizeBytes));
        pieces = pieces.sliced(sizeBytes);
        if (size < sizeBytes || size > pieces.size() || whole > largestUnpacked - text.size())
            return damaged();
        const QByteArray piece = qUncompress(reinterpret_cast<const uchar *>(pieces.data()), size);
        if (piece.size() != whole)
            return damaged();
        text += piece;
        pieces = pieces.sliced(size);
        if (isEnded(mayGoOn))
            return ended();
    }
    return text;
}

bool readChanges(const QByteArray &json, std::vector<AnyChange> &changes)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        std::optional<AnyChange> change = changeFromJson(value.toObject());
        if (!change)
            return false;
        changes.push_back(std::move(*change));
    }
    return document.isArray();
}

Result<ChangeSet> readText(const QByteArray &json, const MayGoOn &mayGoOn)
{
    constexpr qsizetype pieceBytes = qsizetype{128} * 1024;
    std::optional<JsonPieces> pieces = JsonPieces::of(json, "changes");
    if (!pieces)
        return damaged();
    std::vector<AnyChange> changes;
    for (QByteArray piece = pieces->next(pieceBytes); !piece.isEmpty(); piece = pieces->next(pieceBytes)) {
        if (!readChanges(piece, changes))
            return damaged();
        if (isEnded(mayGoOn))
            return ended();
    }
    const std::optional<QByteArray> rest = pieces->withoutItems();
    std::optional<ChangeSet> whole =
        rest ? changeSetFromJson(QJsonDocument::fromJson(*rest).object()) : std::nullopt;
    if (!whole || !whole->changes.empty())
        return damaged();
    whole->changes = std::move(changes);
    return *std::move(whole);
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
    m_worker.start([part, changes, isFirst] { *part = packed(changesAsJson(changes, isFirst)); });
}

void ChangeSetWriter::wait()
{
    m_worker.waitForDone();
}

QByteArray ChangeSetWriter::finishForJournal(const ChangeSet &changes)
{
    const std::span rest = std::span(changes.changes).subspan(m_added);
    m_worker.setMaxThreadCount(2); // from here on nothing else is to be done
    const QByteArray last = changesAsJson(rest, m_parts.empty());
    if (m_parts.empty() && last.size() < shortestPacked)
        return jsonBeforeChanges(changes) + last + jsonAfterChanges(changes);
    const QByteArray end = packed(last + jsonAfterChanges(changes));
    wait();
    QByteArray out(packedMagic.data(), packedMagic.size());
    out += packed(jsonBeforeChanges(changes));
    for (const std::shared_ptr<QByteArray> &part : m_parts)
        out += *part;
    out += end;
    return out;
}

QByteArray changeSetToJournal(const ChangeSet &changes)
{
    return ChangeSetWriter().finishForJournal(changes);
}

Result<QByteArray> changeSetToJournal(const ChangeSet &changes, const MayGoOn &mayGoOn)
{
    constexpr size_t pieceChanges = 1000;
    ChangeSetWriter writer;
    for (std::span rest(changes.changes); rest.size() > pieceChanges; rest = rest.subspan(pieceChanges)) {
        writer.add(rest.first(pieceChanges));
        writer.wait();
        if (isEnded(mayGoOn))
            return ended();
    }
    return writer.finishForJournal(changes);
}

std::optional<ChangeSet> changeSetFromJournal(const QByteArray &bytes)
{
    Result<ChangeSet> changes = changeSetFromJournal(bytes, {});
    return changes ? std::optional(*std::move(changes)) : std::nullopt;
}

Result<ChangeSet> changeSetFromJournal(const QByteArray &bytes, const MayGoOn &mayGoOn)
{
    if (!bytes.startsWith(packedMagic))
        return readText(bytes, mayGoOn);
    const Result<QByteArray> json = unpacked(QByteArrayView(bytes).sliced(packedMagic.size()), mayGoOn);
    return json ? readText(*json, mayGoOn) : json.error();
}

std::optional<ChangeSet> changeSetFromJson(const QByteArray &json)
{
    Result<ChangeSet> changes = readText(json, {});
    return changes ? std::optional(*std::move(changes)) : std::nullopt;
}

} // namespace raiki
