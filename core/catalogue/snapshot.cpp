// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/snapshot.h"

#include "core/catalogue/snapshotstream.h"

#include <QtEndian>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView magic = "RAIKICAT";
constexpr char formatNumber = 1;
constexpr quint32 largestUnpacked = 256U << 20;

template <class Candidate, class Value>
concept Is = std::same_as<std::remove_const_t<Candidate>, Value>;

} // namespace

// The fields of a snapshot, named once for writing and for reading.

template <class Archive>
void describe(Archive &archive, Is<Titles> auto &titles)
{
    archive.field(titles.romaji);
    archive.field(titles.english);
    archive.field(titles.native);
    archive.field(titles.synonyms);
}

template <class Archive>
void describe(Archive &archive, Is<CatalogueRelease> auto &release)
{
    archive.field(release.release.track);
    archive.field(release.release.platform);
    archive.field(release.release.region);
    archive.field(release.release.language);
    archive.field(release.release.rule);
    archive.field(release.premiere);
}

template <class Archive>
void describe(Archive &archive, Is<CatalogueSeason> auto &season)
{
    describe(archive, season.season.titles);
    archive.field(season.season.kind);
    archive.field(season.season.number);
    archive.field(season.season.part);
    archive.field(season.season.subtitle);
    archive.field(season.season.episodes);
    archive.field(season.season.externalIds);
    archive.field(season.season.end);
    archive.field(season.premiere);
    archive.field(season.releases);
}

template <class Archive>
void describe(Archive &archive, Is<CatalogueShow> auto &show)
{
    describe(archive, show.show.titles);
    archive.field(show.show.externalIds);
    archive.field(show.show.officialSite);
    archive.field(show.seasons);
}

Snapshot::Snapshot(const std::vector<CatalogueShow> &shows, const QString &version)
    : m_version(version)
{
    SnapshotWriter writer;
    for (const CatalogueShow &show : shows) {
        m_starts.append(static_cast<quint32>(writer.size()));
        describe(writer, show);
        m_seasonCount += static_cast<int>(show.seasons.size());
    }
    m_starts.append(static_cast<quint32>(writer.size()));
    m_shows = writer.take();
}

QByteArray Snapshot::header() const
{
    SnapshotWriter writer;
    writer.text(m_version);
    writer.number(static_cast<quint64>(m_seasonCount));
    writer.number(static_cast<quint64>(showCount()));
    for (int i = 0; i < showCount(); ++i)
        writer.number(m_starts[i + 1] - m_starts[i]);
    return writer.take();
}

bool Snapshot::readHeader(const QByteArray &unpacked)
{
    SnapshotReader reader(unpacked, 0, unpacked.size());
    m_version = reader.text();
    m_seasonCount = static_cast<int>(std::min<quint64>(reader.number(), largestUnpacked));
    const quint64 count = reader.number();
    if (!reader.isSound() || count > static_cast<quint64>(unpacked.size()))
        return false;
    quint64 end = 0;
    m_starts.reserve(static_cast<qsizetype>(count) + 1);
    m_starts.append(0);
    for (quint64 i = 0; i < count && reader.isSound(); ++i) {
        end += std::min<quint64>(reader.number(), largestUnpacked);
        if (end > largestUnpacked)
            return false;
        m_starts.append(static_cast<quint32>(end));
    }
    m_shows = unpacked.sliced(reader.place());
    return reader.isSound() && end == static_cast<quint64>(m_shows.size());
}

QByteArray Snapshot::toBytes() const
{
    const QByteArray head = magic + QByteArray(1, formatNumber);
    return head + qCompress(header() + m_shows, 9);
}

Result<Snapshot> Snapshot::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic) || bytes.size() < magic.size() + 5)
        return Error{ErrorCode::BadDocument, u"not a catalogue snapshot"_s};
    if (bytes[magic.size()] != formatNumber)
        return Error{ErrorCode::BadDocument, u"a catalogue snapshot of another format"_s};
    const QByteArray packed = bytes.sliced(magic.size() + 1);
    // qUncompress() allocates what the first four bytes say, whatever follows them.
    if (qFromBigEndian<quint32>(packed.constData()) > largestUnpacked)
        return Error{ErrorCode::TooLarge, u"256 MiB unpacked"_s};
    const QByteArray unpacked = qUncompress(packed);
    Snapshot snapshot;
    if (unpacked.isEmpty() || !snapshot.readHeader(unpacked))
        return Error{ErrorCode::BadDocument, u"the catalogue snapshot is damaged"_s};
    return snapshot;
}

CatalogueShow Snapshot::show(qint32 number) const
{
    SnapshotReader reader(m_shows, m_starts[number], m_starts[number + 1]);
    CatalogueShow show;
    show.number = number;
    describe(reader, show);
    return show;
}

QStringList Snapshot::titles(qint32 number) const
{
    const CatalogueShow whole = show(number);
    QStringList titles = whole.show.titles.all();
    for (const CatalogueSeason &season : whole.seasons)
        titles += season.season.titles.all();
    return titles;
}

} // namespace raiki
