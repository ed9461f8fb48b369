// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/formats/entrytable.h"
#include "core/transfer/formats/formats.h"
#include "core/transfer/formats/xmlentries.h"

/**
 * Taiga's library, data/user/NAME@SERVICE/anime.xml: ids, progress and dates without any title. Which
 * service's ids they are is said by the folder only.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Taiga writes the version beside the library: a second root, which no XML document has. */
QByteArray withoutMeta(QByteArray bytes)
{
    const qsizetype start = bytes.indexOf("<meta>");
    const qsizetype end = bytes.indexOf("</meta>", start);
    if (start >= 0 && end > start)
        bytes.remove(start, end + 7 - start);
    return bytes;
}

QString statusCell(const QString &number)
{
    return number == "5"_L1 ? u"plan"_s : number; // else MyAnimeList's numbers
}

ListField fieldOf(ExternalSite service)
{
    return *listFieldFromName(externalSiteName(service));
}

Result<ListDocument> readTaiga(const ListFile &file, const ReadOptions &options, const QString &name,
                               std::optional<ExternalSite> service)
{
    const ListField idField = service ? fieldOf(*service) : ListField::Subtitle;
    EntryTable table{idField,          ListField::EpisodesWatched, ListField::Started,   ListField::Finished,
                     ListField::Score, ListField::Status,          ListField::Rewatches, ListField::Notes};
    QHash<qint64, QString> ids;
    const auto take = [&](qint64 line, const EntryTexts &texts) {
        table.add(line);
        ids.insert(table.line(), texts.value("id"));
        if (service)
            table.set(idField, texts.value("id"));
        table.set(ListField::EpisodesWatched, texts.value("progress"));
        table.set(ListField::Started, texts.value("date_start"));
        table.set(ListField::Finished, texts.value("date_end"));
        table.set(ListField::Score, scoreCell(texts.value("score"), 100));
        table.set(ListField::Status, statusCell(texts.value("status")));
        table.set(ListField::Rewatches, texts.value("rewatched_times"));
        table.set(ListField::Notes, texts.value("notes"));
    };
    if (const Result<void> done = forEachEntry(withoutMeta(file.bytes), "library", "anime", take); !done)
        return done.error();
    ListDocument document = std::move(table).document(name, options);
    for (RowProblem &problem : document.problems) {
        if (problem.kind == RowProblem::Kind::Missing) {
            problem.kind = RowProblem::Kind::NobodysId;
            problem.text = ids.value(problem.line);
        }
    }
    return document;
}

QString folderOf(ExternalSite service)
{
    return service == ExternalSite::Mal ? u"@myanimelist/"_s : u'@' + externalSiteName(service) + u'/';
}

} // namespace

ListFormat taigaFormat(std::optional<ExternalSite> service)
{
    const QString name = service ? "taiga-"_L1 + externalSiteName(*service) : u"taiga"_s;
    return {.name = name,
            .suffixes = {u"xml"_s},
            .alternatives = {u"taiga-mal"_s, u"taiga-anilist"_s, u"taiga-kitsu"_s},
            .recognises =
                [service](const ListFile &file) {
                    const bool isMeant =
                        !service || file.name.contains(folderOf(*service), Qt::CaseInsensitive);
                    return isMeant && startsWithElement(withoutMeta(file.bytes.left(4096)), "library");
                },
            .read = [service,
                     name](const ListFile &file,
                           const ReadOptions &options) { return readTaiga(file, options, name, service); }};
}

} // namespace raiki
