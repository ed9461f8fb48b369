// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/cellreading.h"
#include "core/transfer/columnwords.h"
#include "core/transfer/formats/entrytable.h"
#include "core/transfer/formats/formats.h"
#include "core/transfer/formats/jsonentries.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <array>

/**
 * AniList: its data export ("lists" of entries with series_id, no titles), in words and with the old numbers;
 * and lists as its GraphQL interface gives them (MediaListCollection), which exporters save.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array oldStatuses{"current"_L1, "planning"_L1, "completed"_L1,
                                 "dropped"_L1, "paused"_L1,   "repeating"_L1};

QString statusCell(const QJsonValue &status)
{
    if (!status.isDouble())
        return status.toString();
    const int number = status.toInt(-1);
    const bool isKnown = number >= 0 && number < static_cast<int>(oldStatuses.size());
    return isKnown ? QString(oldStatuses[static_cast<size_t>(number)]) : jsonText(status);
}

bool isManga(const QJsonValue &type)
{
    return isPrintedWork(type.toString()) || type.toInt(0) == 1;
}

/** 20260109; 0 and null: none. */
QString dayCell(const QJsonValue &day)
{
    const QString text = jsonText(day);
    return text == "0"_L1 ? QString() : text;
}

/** {"year": 2026, "month": 1, "day": null} */
QString dateCell(const QJsonObject &date)
{
    if (date.value("year"_L1).toInt() == 0)
        return {};
    return u"%1-%2-%3"_s.arg(date.value("year"_L1).toInt(), 4, 10, QChar(u'0'))
        .arg(date.value("month"_L1).toInt(), 2, 10, QChar(u'0'))
        .arg(date.value("day"_L1).toInt(), 2, 10, QChar(u'0'));
}

/** The user's own lists that an entry is in: {"Best of": true, "Later": false}, or the names alone. */
QStringList ownLists(const QJsonValue &said)
{
    QStringList names;
    const QJsonObject chosen = said.toObject();
    for (auto list = chosen.begin(); list != chosen.end(); ++list) {
        if (list.value().toBool())
            names.append(list.key());
    }
    const QJsonArray all = said.toArray();
    for (const QJsonValue &list : all) {
        const QJsonObject object = list.toObject();
        const QString name = list.isString()                       ? list.toString()
                             : object.value("enabled"_L1).toBool() ? object.value("name"_L1).toString()
                                                                   : QString();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

QString kindCell(const QString &format)
{
    const QString kind = format.toLower();
    return kind == "tv_short"_L1 ? u"tv"_s : kind;
}

/** What mediaListOptions anywhere beside the lists say; empty: nothing. */
QString scoreFormatIn(const QJsonObject &object)
{
    const QString said = object.value("mediaListOptions"_L1).toObject().value("scoreFormat"_L1).toString();
    if (!said.isEmpty())
        return said;
    for (auto value = object.begin(); value != object.end(); ++value) {
        const QString inner = value.value().isObject() ? scoreFormatIn(value.value().toObject()) : QString();
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

/** @param format as AniList names it; of another the scores themselves tell. Three smileys stand for the
 * scores that AniList itself counts them as. */
QString scoreIn(const QString &format, const QString &score)
{
    constexpr std::array smileys{"0/100"_L1, "35/100"_L1, "60/100"_L1, "85/100"_L1};
    if (format == "POINT_3"_L1) {
        const int smiley = score.toInt();
        return smiley >= 0 && smiley < static_cast<int>(smileys.size()) ? smileys[static_cast<size_t>(smiley)]
                                                                        : scoreCell(score, 3);
    }
    const int top = format == "POINT_100"_L1                                     ? 100
                    : format == "POINT_10"_L1 || format == "POINT_10_DECIMAL"_L1 ? 10
                    : format == "POINT_5"_L1                                     ? 5
                                                                                 : 0;
    return top > 0 ? scoreCell(score, top) : score;
}

EntryTable entryTable()
{
    return EntryTable{ListField::Title, ListField::English,  ListField::Romaji,   ListField::Native,
                      ListField::Kind,  ListField::Episodes, ListField::Status,   ListField::EpisodesWatched,
                      ListField::Score, ListField::Started,  ListField::Finished, ListField::Rewatches,
                      ListField::Notes, ListField::Tags,     ListField::AniList,  ListField::Mal};
}

void addExported(const QJsonObject &entry, EntryTable &table)
{
    if (isManga(entry.value("series_type"_L1))) {
        table.passOver();
        return;
    }
    table.add();
    table.set(ListField::AniList, jsonText(entry.value("series_id"_L1)));
    table.set(ListField::Status, statusCell(entry.value("status"_L1)));
    table.set(ListField::Score, scoreCell(jsonText(entry.value("score"_L1)), 100));
    table.set(ListField::EpisodesWatched, jsonText(entry.value("progress"_L1)));
    table.set(ListField::Started, dayCell(entry.value("started_on"_L1)));
    table.set(ListField::Finished, dayCell(entry.value("finished_on"_L1)));
    table.set(ListField::Notes, entry.value("notes"_L1).toString());
    table.set(ListField::Tags, itemsText(ownLists(entry.value("custom_lists"_L1))));
    const QJsonValue repeat = entry.value("repeat"_L1);
    table.set(ListField::Rewatches,
              jsonText(repeat.isUndefined() ? entry.value("times_watched"_L1) : repeat));
}

/** The number of what an entry is about; 0: it has none. */
qint64 mediaNumber(const QJsonObject &entry)
{
    const QJsonObject media = entry.value("media"_L1).toObject();
    return media.value("id"_L1).toInteger(entry.value("mediaId"_L1).toInteger());
}

/** The names of the user's own lists, by the numbers of what is in them: an entry is in several. */
using OwnLists = QHash<qint64, QStringList>;

OwnLists ownListsOf(const QJsonArray &lists)
{
    OwnLists own;
    for (const QJsonValue &list : lists) {
        const QString name = list["isCustomList"_L1].toBool() ? list["name"_L1].toString() : QString();
        const QJsonArray entries = list["entries"_L1].toArray();
        for (const QJsonValue &entry : entries) {
            const QJsonObject value = entry.toObject();
            QStringList &names = own[mediaNumber(value)];
            names += ownLists(value.value("customLists"_L1));
            if (!name.isEmpty())
                names.append(name);
            names.removeDuplicates();
        }
    }
    return own;
}

void addMedia(const QJsonObject &entry, const QStringList &tags, const QString &scoreFormat,
              EntryTable &table)
{
    const QJsonObject media = entry.value("media"_L1).toObject();
    const QJsonObject title = media.value("title"_L1).toObject();
    if (isManga(media.value("type"_L1)) || isManga(media.value("format"_L1)) ||
        isManga(entry.value("type"_L1))) {
        table.passOver();
        return;
    }
    table.add();
    const QJsonValue id = media.value("id"_L1);
    table.set(ListField::AniList, jsonText(id.isUndefined() ? entry.value("mediaId"_L1) : id));
    table.set(ListField::Mal, jsonText(media.value("idMal"_L1)));
    table.set(ListField::Title, title.value("userPreferred"_L1).toString());
    table.set(ListField::English, title.value("english"_L1).toString());
    table.set(ListField::Romaji, title.value("romaji"_L1).toString());
    table.set(ListField::Native, title.value("native"_L1).toString());
    table.set(ListField::Kind, kindCell(media.value("format"_L1).toString()));
    table.set(ListField::Episodes, jsonText(media.value("episodes"_L1)));
    table.set(ListField::Status, statusCell(entry.value("status"_L1)));
    table.set(ListField::Score, scoreIn(scoreFormat, jsonText(entry.value("score"_L1))));
    table.set(ListField::EpisodesWatched, jsonText(entry.value("progress"_L1)));
    table.set(ListField::Started, dateCell(entry.value("startedAt"_L1).toObject()));
    table.set(ListField::Finished, dateCell(entry.value("completedAt"_L1).toObject()));
    table.set(ListField::Rewatches, jsonText(entry.value("repeat"_L1)));
    table.set(ListField::Notes, entry.value("notes"_L1).toString());
    table.set(ListField::Tags, itemsText(tags));
}

Result<ListDocument> readAniList(const ListFile &file, const ReadOptions &options)
{
    const Result<QJsonObject> root = readJsonObject(file.bytes);
    if (!root)
        return root.error();
    const QString scoreFormat = scoreFormatIn(*root);
    QJsonObject holder = *root;
    if (holder.contains("data"_L1))
        holder = holder.value("data"_L1).toObject();
    if (holder.contains("MediaListCollection"_L1))
        holder = holder.value("MediaListCollection"_L1).toObject();
    EntryTable table = entryTable();
    QSet<qint64> known; // an entry stands in each of the user's own lists, too
    const QJsonArray lists = holder.value("lists"_L1).toArray();
    const OwnLists own = ownListsOf(lists);
    for (const QJsonValue &list : lists) {
        const QJsonObject object = list.toObject();
        if (object.contains("series_id"_L1)) {
            addExported(object, table);
            continue;
        }
        const QJsonArray entries = object.value("entries"_L1).toArray();
        for (const QJsonValue &entry : entries) {
            const QJsonObject value = entry.toObject();
            const qint64 id = mediaNumber(value);
            if (id != 0 && known.contains(id))
                continue;
            known.insert(id);
            addMedia(value, id != 0 ? own.value(id) : ownLists(value.value("customLists"_L1)), scoreFormat,
                     table);
        }
    }
    return std::move(table).document(u"anilist"_s, options);
}

} // namespace

ListFormat aniListFormat()
{
    return {.name = u"anilist"_s,
            .suffixes = {u"json"_s},
            .recognises =
                [](const ListFile &file) {
                    return hasJsonKeys(file.bytes, {"lists", "series_id"}) ||
                           hasJsonKeys(file.bytes, {"lists", "entries", "progress"});
                },
            .read = readAniList};
}

} // namespace raiki
