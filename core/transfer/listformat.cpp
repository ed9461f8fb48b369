// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/listformat.h"

#include "core/transfer/formats/csvformat.h"

#include <QFileInfo>

#include <algorithm>

namespace raiki {
namespace {

const ListFormat *formatNamed(const QString &name)
{
    const std::vector<ListFormat> &formats = listFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&name](const ListFormat &format) {
        return format.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == formats.end() ? nullptr : &*found;
}

const ListFormat *formatOf(const QByteArray &bytes, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix();
    for (const ListFormat &format : listFormats()) {
        if (!suffix.isEmpty() && format.read && format.suffixes.contains(suffix, Qt::CaseInsensitive))
            return &format;
    }
    for (const ListFormat &format : listFormats()) {
        if (format.read && format.recognises && format.recognises(bytes))
            return &format;
    }
    return nullptr;
}

} // namespace

const std::vector<ListFormat> &listFormats()
{
    static const std::vector<ListFormat> formats{
        csvFormat(),
    };
    return formats;
}

Result<ListDocument> readList(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    const ListFormat *format =
        options.format.isEmpty() ? formatOf(bytes, fileName) : formatNamed(options.format);
    if (!format || !format->read)
        return Error{ErrorCode::UnknownFormat, options.format.isEmpty() ? fileName : options.format};
    return format->read(bytes, options);
}

Result<QByteArray> writeList(const std::vector<ListRow> &rows, const QString &format)
{
    const ListFormat *found = formatNamed(format);
    if (!found || !found->write)
        return Error{ErrorCode::UnknownFormat, format};
    return found->write(rows);
}

} // namespace raiki
