// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/archive.h"

#include "core/feeds/gzipstream.h"

#include <QFileInfo>

#include <memory>
#include <zip.h>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr zip_int64_t maxMembers = 10'000;
constexpr qsizetype chunkBytes = 64 * 1024;

struct ZipCloser
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct MemberCloser
{
    void operator()(zip_file_t *member) const { zip_fclose(member); }
};
using ZipArchive = std::unique_ptr<zip_t, ZipCloser>;
using ZipMember = std::unique_ptr<zip_file_t, MemberCloser>;

Error tooLarge()
{
    return {ErrorCode::TooLarge, QString(QString::number(maxUnpackedBytes) + " bytes unpacked"_L1)};
}

Result<ZipArchive> openedZip(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString why = archive ? QString() : QString::fromUtf8(zip_error_strerror(&error));
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return Error{ErrorCode::BadDocument, why};
    return ZipArchive(archive);
}

bool mayBeList(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1 || suffix == "xml"_L1 ||
           suffix == "json"_L1;
}

Result<QByteArray> memberBytes(zip_t *archive, zip_uint64_t index, qint64 room)
{
    const ZipMember member(zip_fopen_index(archive, index, 0));
    if (!member)
        return Error{ErrorCode::BadDocument, QString::fromUtf8(zip_strerror(archive))};
    QByteArray bytes;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got =
            zip_fread(member.get(), chunk.data(), static_cast<zip_uint64_t>(chunk.size()));
        if (got < 0)
            return Error{ErrorCode::BadDocument, QString::fromUtf8(zip_file_strerror(member.get()))};
        if (got == 0)
            return bytes;
        if (bytes.size() + got > room)
            return tooLarge();
        bytes.append(chunk.constData(), static_cast<qsizetype>(got));
    }
}

} // namespace

Packing packingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x1F\x8B"))
        return Packing::Gzip;
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") ? Packing::Zip : Packing::None;
}

Result<QByteArray> gunzipped(const QByteArray &bytes)
{
    GzipStream stream(maxUnpackedBytes);
    QByteArray unpacked;
    switch (stream.feed(bytes, unpacked)) {
    case GzipStream::State::Complete:
        return unpacked;
    case GzipStream::State::TooLarge:
        return tooLarge();
    case GzipStream::State::Reading:
        return Error{ErrorCode::BadDocument, u"the packed file ends too soon"_s};
    case GzipStream::State::Broken:
        break;
    }
    return Error{ErrorCode::BadDocument, u"a broken gzip file"_s};
}

Result<std::vector<ListFile>> unzipped(const QByteArray &bytes)
{
    const Result<ZipArchive> archive = openedZip(bytes);
    if (!archive)
        return archive.error();
    const zip_int64_t count = zip_get_num_entries(archive->get(), 0);
    if (count > maxMembers)
        return Error{ErrorCode::TooLarge, QString(QString::number(maxMembers) + " files in it"_L1)};
    std::vector<ListFile> files;
    qint64 room = maxUnpackedBytes;
    for (zip_int64_t index = 0; index < count; ++index) {
        const auto place = static_cast<zip_uint64_t>(index);
        const QString name = QString::fromUtf8(zip_get_name(archive->get(), place, ZIP_FL_ENC_GUESS));
        if (!mayBeList(name))
            continue;
        Result<QByteArray> member = memberBytes(archive->get(), place, room);
        if (!member)
            return member.error();
        room -= member->size();
        files.push_back({QFileInfo(name).fileName(), *std::move(member)});
    }
    return files;
}

} // namespace raiki
