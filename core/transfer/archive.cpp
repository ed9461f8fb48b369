// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/archive.h"

#include "core/feeds/gzipstream.h"
#include "core/transfer/lockedarchive.h"

#include <QFileInfo>
#include <QLibrary>

#include <memory>
#include <zip.h>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr zip_int64_t maxMembers = 10'000;
constexpr qsizetype chunkBytes = 64 * 1024;

/**
 * libzip, loaded with the first archive: it brings ciphers that no other part of the program needs, and to
 * load them would take a tenth of the time of a short command. The functions are those of <zip.h>.
 */
class ZipLibrary final
{
public:
    ZipLibrary()
    {
        take("zip_error_init", errorInit);
        take("zip_error_fini", errorFini);
        take("zip_error_strerror", errorText);
        take("zip_source_buffer_create", bufferCreate);
        take("zip_source_free", sourceFree);
        take("zip_open_from_source", openFromSource);
        take("zip_discard", discard);
        take("zip_strerror", archiveText);
        take("zip_get_error", archiveError);
        take("zip_error_code_zip", errorCode);
        take("zip_get_num_entries", entries);
        take("zip_get_name", name);
        take("zip_fopen_index", openMember);
        take("zip_fread", readMember);
        take("zip_fclose", closeMember);
        take("zip_file_strerror", memberText);
    }
    /** False where it is not installed: then nothing may be called. */
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    decltype(&::zip_error_init) errorInit = nullptr;
    decltype(&::zip_error_fini) errorFini = nullptr;
    decltype(&::zip_error_strerror) errorText = nullptr;
    decltype(&::zip_source_buffer_create) bufferCreate = nullptr;
    decltype(&::zip_source_free) sourceFree = nullptr;
    decltype(&::zip_open_from_source) openFromSource = nullptr;
    decltype(&::zip_discard) discard = nullptr;
    decltype(&::zip_strerror) archiveText = nullptr;
    decltype(&::zip_get_error) archiveError = nullptr;
    decltype(&::zip_error_code_zip) errorCode = nullptr;
    decltype(&::zip_get_num_entries) entries = nullptr;
    decltype(&::zip_get_name) name = nullptr;
    decltype(&::zip_fopen_index) openMember = nullptr;
    decltype(&::zip_fread) readMember = nullptr;
    decltype(&::zip_fclose) closeMember = nullptr;
    decltype(&::zip_file_strerror) memberText = nullptr;

private:
    template <class Function>
    void take(const char *symbol, Function &function)
    {
        function = reinterpret_cast<Function>(m_library.resolve(symbol));
        m_isComplete = m_isComplete && function;
    }

    QLibrary m_library{u"zip"_s, RAIKI_LIBZIP_VERSION};
    bool m_isComplete = true;
};

struct ZipCloser
{
    std::shared_ptr<const ZipLibrary> zip;
    void operator()(zip_t *archive) const { zip->discard(archive); }
};
struct MemberCloser
{
    std::shared_ptr<const ZipLibrary> zip;
    void operator()(zip_file_t *member) const { zip->closeMember(member); }
};
using ZipArchive = std::unique_ptr<zip_t, ZipCloser>;
using ZipMember = std::unique_ptr<zip_file_t, MemberCloser>;

Error tooLarge()
{
    return {ErrorCode::TooLarge, QString(QString::number(maxUnpackedBytes) + " bytes unpacked"_L1)};
}

Result<ZipArchive> openedZip(const QByteArray &bytes)
{
    const auto zip = std::make_shared<const ZipLibrary>();
    if (!zip->isComplete())
        return Error{ErrorCode::NotReadable, u"libzip is not installed, which reads zip files"_s};
    zip_error_t error;
    zip->errorInit(&error);
    zip_source_t *source =
        zip->bufferCreate(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip->openFromSource(source, ZIP_RDONLY, &error) : nullptr;
    const QString why = archive ? QString() : QString::fromUtf8(zip->errorText(&error));
    if (source && !archive)
        zip->sourceFree(source);
    zip->errorFini(&error);
    if (!archive)
        return Error{ErrorCode::BadDocument, why};
    return ZipArchive(archive, ZipCloser{zip});
}

bool mayBeList(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1 || suffix == "xml"_L1 ||
           suffix == "json"_L1;
}

Result<QByteArray> memberBytes(const ZipArchive &archive, zip_uint64_t index, qint64 room)
{
    const std::shared_ptr<const ZipLibrary> &zip = archive.get_deleter().zip;
    const ZipMember member(zip->openMember(archive.get(), index, 0), MemberCloser{zip});
    if (!member) {
        const int why = zip->errorCode(zip->archiveError(archive.get()));
        if (why == ZIP_ER_NOPASSWD || why == ZIP_ER_ENCRNOTSUPP)
            return Error{ErrorCode::BadDocument, lockedArchive};
        return Error{ErrorCode::BadDocument, QString::fromUtf8(zip->archiveText(archive.get()))};
    }
    QByteArray bytes;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got =
            zip->readMember(member.get(), chunk.data(), static_cast<zip_uint64_t>(chunk.size()));
        if (got < 0)
            return Error{ErrorCode::BadDocument, QString::fromUtf8(zip->memberText(member.get()))};
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
    const ZipLibrary &zip = *archive->get_deleter().zip;
    const zip_int64_t count = zip.entries(archive->get(), 0);
    if (count > maxMembers)
        return Error{ErrorCode::TooLarge, QString(QString::number(maxMembers) + " files in it"_L1)};
    std::vector<ListFile> files;
    qint64 room = maxUnpackedBytes;
    for (zip_int64_t index = 0; index < count; ++index) {
        const auto place = static_cast<zip_uint64_t>(index);
        const QString name = QString::fromUtf8(zip.name(archive->get(), place, ZIP_FL_ENC_GUESS));
        if (!mayBeList(name))
            continue;
        Result<QByteArray> member = memberBytes(*archive, place, room);
        if (!member)
            return member.error();
        room -= member->size();
        files.push_back({QFileInfo(name).fileName(), *std::move(member)});
    }
    return files;
}

} // namespace raiki
