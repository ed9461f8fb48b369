// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportloss.h"
#include "core/transfer/formats/entrytable.h"
#include "core/transfer/formats/formats.h"
#include "core/transfer/formats/xmlentries.h"

#include <algorithm>
#include <array>

/**
 * MyAnimeList's XML, as its list export writes it and its import reads it
 * (https://myanimelist.net/import.php); Kitsu, Taiga and the exporters of AniList lists write the same. Old
 * files have numbers where new ones have words.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array oldKinds{"tv"_L1, "ova"_L1, "movie"_L1, "special"_L1, "ona"_L1};

/** "TV" and the old "1"; what is neither ("Unknown", two quotes) says nothing. */
QString kindCell(const QString &type)
{
    const int number = type.toInt();
    if (number >= 1 && number <= static_cast<int>(oldKinds.size()))
        return oldKinds[static_cast<size_t>(number - 1)];
    const std::array said{"tv"_L1, "ova"_L1, "movie"_L1, "special"_L1, "ona"_L1, "music"_L1, "tv special"_L1};
    return std::find(said.begin(), said.end(), type.toLower()) == said.end() ? QString() : type;
}

Result<ListDocument> readMal(const ListFile &file, const ReadOptions &options)
{
    EntryTable table{ListField::Title,           ListField::Kind,  ListField::Episodes, ListField::Status,
                     ListField::EpisodesWatched, ListField::Score, ListField::Started,  ListField::Finished,
                     ListField::Rewatches,       ListField::Notes, ListField::Tags,     ListField::Mal};
    const auto take = [&table](qint64 line, const EntryTexts &texts) {
        table.add(line);
        table.set(ListField::Mal, texts.value("series_animedb_id"));
        table.set(ListField::Title, texts.value("series_title"));
        table.set(ListField::Kind, kindCell(texts.value("series_type")));
        table.set(ListField::Episodes, texts.value("series_episodes"));
        table.set(ListField::EpisodesWatched, texts.value("my_watched_episodes"));
        table.set(ListField::Started, texts.value("my_start_date"));
        table.set(ListField::Finished, texts.value("my_finish_date"));
        table.set(ListField::Score, scoreCell(texts.value("my_score"), 10));
        table.set(ListField::Status, texts.value("my_status"));
        table.set(ListField::Notes, texts.value("my_comments"));
        table.set(ListField::Rewatches, texts.value("my_times_watched"));
        table.set(ListField::Tags, texts.value("my_tags"));
    };
    if (const Result<void> done = forEachEntry(file.bytes, "myanimelist", "anime", take); !done)
        return done.error();
    return std::move(table).document(u"mal"_s, options);
}

QByteArray escaped(const QString &text)
{
    QByteArray written;
    for (const QChar character : text) {
        if (character < u' ' && character != u'\n' && character != u'\t' && character != u'\r')
            continue; // no document may hold it
        if (character == u'\r')
            written += "&#13;";
        else
            written += QString(character).toHtmlEscaped().toUtf8();
    }
    return written;
}

/** As MyAnimeList itself writes texts; what it could not hold so, escaped. */
QByteArray textOf(const QString &text)
{
    const bool needsEscapes =
        text.contains("]]>"_L1) || std::any_of(text.begin(), text.end(), [](QChar character) {
            return character < u' ' && character != u'\n' && character != u'\t';
        });
    return needsEscapes ? escaped(text) : "<![CDATA[" + text.toUtf8() + "]]>";
}

QByteArray dateOf(const std::optional<FuzzyDate> &date)
{
    if (!date || !date->isKnown())
        return "0000-00-00";
    const QDate day = date->firstDay();
    switch (date->precision()) {
    case DatePrecision::Day:
    case DatePrecision::Minute:
        return day.toString(Qt::ISODate).toLatin1();
    case DatePrecision::Month:
        return day.toString(u"yyyy-MM-00"_s).toLatin1();
    default:
        return day.toString(u"yyyy-00-00"_s).toLatin1();
    }
}

QByteArray statusOf(WatchStatus status)
{
    switch (status) {
    case WatchStatus::PlanToWatch:
        return "Plan to Watch";
    case WatchStatus::Watching:
        return "Watching";
    case WatchStatus::OnHold:
        return "On-Hold";
    case WatchStatus::Completed:
        return "Completed";
    case WatchStatus::Dropped:
        break;
    }
    return "Dropped";
}

QByteArray kindOf(SeasonKind kind)
{
    switch (kind) {
    case SeasonKind::Tv:
        return "TV";
    case SeasonKind::Movie:
        return "Movie";
    case SeasonKind::Ova:
        return "OVA";
    case SeasonKind::Ona:
        return "ONA";
    case SeasonKind::Special:
        break;
    }
    return "Special";
}

void writeEntry(const ListRow &row, QByteArray &document)
{
    const auto add = [&document](const char *name, const QByteArray &value) {
        document += QByteArray("    <") + name + '>' + value + "</" + name + ">\n";
    };
    const auto number = [](std::optional<int> value) { return QByteArray::number(value.value_or(0)); };
    document += "  <anime>\n";
    add("series_animedb_id", row.externalIds.value(ExternalSite::Mal).toUtf8());
    add("series_title", textOf(row.title));
    add("series_type", kindOf(row.kind));
    add("series_episodes", number(row.episodes));
    add("my_watched_episodes", number(row.episodesWatched));
    add("my_start_date", dateOf(row.started));
    add("my_finish_date", dateOf(row.finished));
    add("my_score", QByteArray::number(scoreOfTen(row.score.value_or(std::nullopt).value_or(0))));
    add("my_status", statusOf(row.status.value_or(WatchStatus::PlanToWatch)));
    add("my_comments", textOf(row.notes.value_or(QString())));
    add("my_times_watched", number(row.rewatches));
    add("my_tags", textOf(tagList(row.tags.value_or(QStringList()))));
    add("update_on_import", "1");
    document += "  </anime>\n";
}

bool isNumber(const QString &id)
{
    return !id.isEmpty() &&
           std::all_of(id.begin(), id.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

Result<WrittenList> writeMal(const std::vector<ListRow> &rows)
{
    ExportLoss loss({ListField::Title, ListField::Kind, ListField::Episodes, ListField::Status,
                     ListField::EpisodesWatched, ListField::Score, ListField::Started, ListField::Finished,
                     ListField::Rewatches, ListField::Notes, ListField::Tags, ListField::Mal});
    QByteArray entries;
    qint64 count = 0;
    for (const ListRow &row : rows) {
        if (!isNumber(row.externalIds.value(ExternalSite::Mal))) {
            loss.leaveOut(row, ListField::Mal);
            continue;
        }
        loss.count(row);
        loss.countCoarseDates(row, DatePrecision::Day);
        loss.countCoarseScore(row, 10);
        writeEntry(row, entries);
        ++count;
    }
    return std::move(loss).written("<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<myanimelist>\n  <myinfo>\n"
                                   "    <user_export_type>1</user_export_type>\n    <user_total_anime>" +
                                   QByteArray::number(count) + "</user_total_anime>\n  </myinfo>\n" +
                                   entries + "</myanimelist>\n");
}

} // namespace

ListFormat malFormat()
{
    return {.name = u"mal"_s,
            .suffixes = {u"xml"_s},
            .recognises = [](const ListFile &file) { return startsWithElement(file.bytes, "myanimelist"); },
            .read = readMal,
            .write = writeMal};
}

} // namespace raiki
