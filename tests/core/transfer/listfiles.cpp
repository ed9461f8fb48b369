// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/transfer/listfiles.h"

#include "tests/support/places.h"

#include <QDir>

#include <zip.h>
#include <zlib.h>

namespace raiki {
namespace {

QString listFolder()
{
    return test::testDataPath(QStringLiteral("lists"));
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList listFileNames()
{
    QStringList names =
        QDir(listFolder()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(QStringLiteral(".expected")); });
    return names;
}

QByteArray listFileBytes(const QString &name)
{
    const QString path = listFolder() + u'/' + name;
    if (!QFileInfo(path).isDir())
        return fileBytes(path);
    std::vector<ListFile> files;
    for (const QString &member : QDir(path).entryList(QDir::Files, QDir::Name))
        files.push_back({QStringLiteral("a folder/") + member, fileBytes(path + u'/' + member)});
    return zipped(files);
}

QByteArray zipped(const std::vector<ListFile> &files, quint16 cipher)
{
    zip_error_t error;
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const ListFile &file : files) {
        zip_source_t *source = zip_source_buffer(archive, file.bytes.constData(),
                                                 static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const zip_int64_t place =
            zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (cipher != ZIP_EM_NONE)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(place), cipher, "secret");
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray gzippedBytes(const QByteArray &bytes)
{
    constexpr int gzipWindow = 15 + 16;
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace raiki
