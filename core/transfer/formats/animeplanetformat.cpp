// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/formats/entrytable.h"
#include "core/transfer/formats/formats.h"
#include "core/transfer/formats/jsonentries.h"

#include <QJsonArray>

/** Anime-Planet's export: {"user", "export": {"type": "anime"}, "entries": [{name, status, rating, eps,
 * times}]}. */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Times seen, the first time among them. */
QString rewatchesCell(const QJsonValue &times)
{
    const int seen = times.isString() ? times.toString().toInt() : times.toInt();
    return seen > 1 ? QString::number(seen - 1) : QString();
}

Result<ListDocument> readAnimePlanet(const ListFile &file, const ReadOptions &options)
{
    const Result<QJsonObject> root = readJsonObject(file.bytes);
    if (!root)
        return root.error();
    if (root->value("export"_L1).toObject().value("type"_L1).toString() == "manga"_L1)
        return Error{ErrorCode::UnknownFormat, u"a list of manga"_s};
    EntryTable table{ListField::Title,   ListField::Status,   ListField::Score,    ListField::EpisodesWatched,
                     ListField::Started, ListField::Finished, ListField::Rewatches};
    const QJsonArray entries = root->value("entries"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        table.add();
        table.set(ListField::Title, entry.value("name"_L1).toString());
        table.set(ListField::Status, entry.value("status"_L1).toString());
        table.set(ListField::Score, scoreCell(jsonText(entry.value("rating"_L1)), 5));
        table.set(ListField::EpisodesWatched, jsonText(entry.value("eps"_L1)));
        table.set(ListField::Started, entry.value("started"_L1).toString());
        table.set(ListField::Finished, entry.value("completed"_L1).toString());
        table.set(ListField::Rewatches, rewatchesCell(entry.value("times"_L1)));
    }
    return std::move(table).document(u"animeplanet"_s, options);
}

} // namespace

ListFormat animePlanetFormat()
{
    return {.name = u"animeplanet"_s,
            .suffixes = {u"json"_s},
            .recognises =
                [](const ListFile &file) {
                    return hasJsonKeys(file.bytes, {"entries", "name", "eps"});
                },
            .read = readAnimePlanet};
}

} // namespace raiki
