// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportrows.h"
#include "core/transfer/formats/formats.h"
#include "core/transfer/formats/jsonentries.h"
#include "core/transfer/wholelist.h"

/** Raiki's own JSON: the whole list, which only the whole list can write (ListTransfer). */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

Result<ListDocument> readRaikiJson(const ListFile &file, const ReadOptions &)
{
    Result<WholeList> list = wholeListFromJson(file.bytes);
    if (!list)
        return list.error();
    return documentOf(std::make_shared<const WholeList>(*std::move(list)), u"json"_s);
}

} // namespace

ListDocument documentOf(std::shared_ptr<const WholeList> list, const QString &format)
{
    ListDocument document;
    document.format = format;
    document.isOwn = true;
    document.rows = exportRows(seasonsOf(*list));
    qint64 number = 0;
    for (ListRow &row : document.rows) {
        row.line = ++number;
        row.listed = SeasonId(); // of that list, not of this one
        row.listedShow = ShowId();
    }
    document.whole = std::move(list);
    return document;
}

ListFormat raikiJsonFormat()
{
    return {.name = u"json"_s,
            .suffixes = {u"json"_s},
            .recognises =
                [](const ListFile &file) {
                    return hasJsonKeys(file.bytes, {"raiki", "rows"});
                },
            .read = readRaikiJson,
            .isWhole = true};
}

} // namespace raiki
