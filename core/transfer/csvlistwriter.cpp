// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csvlistwriter.h"

#include "core/transfer/cellreading.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace raiki {
namespace {

/** Bytes that a row takes, about. */
constexpr qsizetype usualBytes = 280;

bool needsCare(char byte)
{
    return byte == '\\' || byte == ';' || byte == ',' || byte == '|';
}

/** Perhaps a blank, of any script, at one of its ends; what it is not is told by few bytes. */
bool mayHaveBlankEnd(QByteArrayView text)
{
    const auto mayBegin = [](char byte) { return byte == '\xC2' || byte == '\xE1' || byte == '\xE2'; };
    const auto isAscii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    if (static_cast<unsigned char>(text.front()) <= ' ' || static_cast<unsigned char>(text.back()) <= ' ')
        return true;
    if (mayBegin(text.front()) || text.startsWith("\u3000"))
        return true;
    const QByteArrayView last = text.last(std::min<qsizetype>(text.size(), 3));
    return !isAscii(text.back()) &&
           (last == QByteArrayView("\u3000") || std::any_of(last.begin(), last.end(), mayBegin));
}

// A ListRow's values as the cells of a row.

QByteArray dateText(const std::optional<FuzzyDate> &date)
{
    return date && date->isKnown() ? date->toText().toUtf8() : QByteArray();
}

QByteArray itemsCell(const QStringList &items)
{
    return items.isEmpty() ? QByteArray() : itemsText(items).toUtf8();
}

std::optional<qint64> timeOf(const QDateTime &instant)
{
    return instant.isValid() ? std::optional<qint64>(instant.toMSecsSinceEpoch()) : std::nullopt;
}

WrittenGroup addNames(const ListRow &row, WrittenGroups &to)
{
    const QByteArray title = row.title.toUtf8();
    const QByteArray english = row.titles.english.toUtf8();
    const QByteArray romaji = row.titles.romaji.toUtf8();
    const QByteArray native = row.titles.native.toUtf8();
    return to.add(NameCells{title, english, romaji, native, itemsCell(row.titles.synonyms),
                            itemsCell(row.titles.aliases)});
}

WrittenGroup addWatching(const ListRow &row, WrittenGroups &to)
{
    const QByteArray status = row.status ? watchStatusName(*row.status).toUtf8() : QByteArray();
    return to.add(WatchCells{status, row.episodesWatched, row.score.value_or(std::nullopt),
                             dateText(row.started), dateText(row.finished), row.rewatches,
                             row.notes.value_or(QString()).toUtf8()});
}

WrittenGroup addIds(const ListRow &row, WrittenGroups &to)
{
    std::array<QByteArray, 6> ids;
    IdCells cells;
    for (size_t site = 0; site < ids.size(); ++site) {
        ids.at(site) = row.externalIds.value(static_cast<ExternalSite>(site)).toUtf8();
        cells.at(site) = ids.at(site);
    }
    return to.add(cells);
}

WrittenRow written(const ListRow &row, WrittenGroups &to)
{
    WrittenRow groups;
    groups.names = addNames(row, to);
    groups.season =
        to.add(SeasonCells{seasonKindName(row.kind).toUtf8(), row.season, row.part, row.subtitle.toUtf8(),
                           itemsCell(row.seasonTitles.value_or(QStringList())), row.episodes});
    groups.watching = addWatching(row, to);
    groups.tags = to.add(itemsCell(row.tags.value_or(QStringList())));
    groups.premiere = to.addPlain(dateText(row.premiere));
    groups.platforms = to.add(itemsCell(row.platforms));
    groups.reminders =
        to.addPlain(reminderChoiceName(row.reminders.value_or(ReminderChoice::ByStatus)).toUtf8());
    groups.ids = addIds(row, to);
    groups.officialSite = to.add(row.officialSite.toString(QUrl::FullyEncoded).toUtf8());
    groups.times = to.add(TimeCells{timeOf(row.addedAt), timeOf(row.changedAt)});
    return groups;
}

} // namespace

void appendItem(QByteArray &cell, QByteArrayView item)
{
    if (item.isEmpty())
        return;
    if (!cell.isEmpty())
        cell += "; ";
    if (mayHaveBlankEnd(item) || std::any_of(item.begin(), item.end(), needsCare))
        cell += itemsText({QString::fromUtf8(item)}).toUtf8();
    else
        cell += item;
}

void appendTitle(QByteArray &cell, QLatin1StringView mark, QByteArrayView title)
{
    if (title.isEmpty())
        return;
    QByteArray item(mark.data(), mark.size());
    item += title;
    appendItem(cell, item);
}

WrittenGroups::WrittenGroups()
{
    clear();
}

void WrittenGroups::clear()
{
    m_writer.clear();
    m_writer.endRow(); // none of them begins a table, where other cells need quotes
}

WrittenGroup WrittenGroups::groupFrom(qsizetype start)
{
    m_writer.startAgain();
    return {static_cast<quint32>(m_start + start), static_cast<quint32>(m_writer.size() - start)};
}

WrittenGroup WrittenGroups::add(const NameCells &cells)
{
    const qsizetype start = m_writer.size();
    for (const QByteArrayView text :
         {cells.title, cells.english, cells.romaji, cells.native, cells.synonyms, cells.aliases})
        m_writer.utf8Cell(text);
    return groupFrom(start);
}

WrittenGroup WrittenGroups::numbered(WrittenGroup names, int number)
{
    QByteArray cells = text(names).toByteArray();
    qsizetype end = cells.indexOf(',');
    if (cells.startsWith('"')) {
        end = cells.indexOf('"', 1);
        while (cells.sliced(end).startsWith("\"\"")) // a quote within
            end = cells.indexOf('"', end + 2);
    }
    const qsizetype start = m_writer.size();
    m_writer.writtenCells(cells.insert(end, " (" + QByteArray::number(number) + ')'));
    return groupFrom(start);
}

WrittenGroup WrittenGroups::add(const SeasonCells &cells)
{
    const qsizetype start = m_writer.size();
    m_writer.plainUtf8Cell(cells.kind);
    m_writer.plainCell(cells.season);
    m_writer.plainCell(cells.part);
    m_writer.utf8Cell(cells.subtitle);
    m_writer.utf8Cell(cells.titles);
    m_writer.plainCell(cells.episodes);
    return groupFrom(start);
}

WrittenGroup WrittenGroups::add(const WatchCells &cells)
{
    const qsizetype start = m_writer.size();
    m_writer.plainUtf8Cell(cells.status);
    m_writer.plainCell(cells.episodesWatched);
    m_writer.plainCell(cells.score);
    m_writer.plainUtf8Cell(cells.started);
    m_writer.plainUtf8Cell(cells.finished);
    m_writer.plainCell(cells.rewatches);
    m_writer.utf8Cell(cells.notes);
    return groupFrom(start);
}

WrittenGroup WrittenGroups::add(const IdCells &cells)
{
    const qsizetype start = m_writer.size();
    for (const QByteArrayView id : cells)
        m_writer.utf8Cell(id);
    return groupFrom(start);
}

WrittenGroup WrittenGroups::add(const TimeCells &cells)
{
    const qsizetype start = m_writer.size();
    addTime(cells.added);
    addTime(cells.changed);
    return groupFrom(start);
}

WrittenGroup WrittenGroups::add(QByteArrayView cell)
{
    const qsizetype start = m_writer.size();
    m_writer.utf8Cell(cell);
    return groupFrom(start);
}

WrittenGroup WrittenGroups::addPlain(QByteArrayView cell)
{
    const qsizetype start = m_writer.size();
    m_writer.plainUtf8Cell(cell);
    return groupFrom(start);
}

qsizetype WrittenGroups::take(WrittenGroups &&other)
{
    m_before = std::exchange(m_writer, std::move(other.m_writer));
    m_start = m_before.size();
    return m_start;
}

void WrittenGroups::addTime(const std::optional<qint64> &milliseconds)
{
    m_writer.plainUtf8Cell(milliseconds ? m_stamp.of(*milliseconds) : QByteArrayView());
}

qsizetype WrittenRow::size() const
{
    constexpr qsizetype lineEnd = 2;
    const auto all = groups();
    return std::accumulate(all.begin(), all.end(), std::ssize(all) - 1 + lineEnd,
                           [](qsizetype size, const WrittenGroup &group) { return size + group.size; });
}

CsvListWriter::CsvListWriter(qsizetype bytes)
{
    constexpr qsizetype header = 512;
    m_writer.reserve(header + bytes);
    for (const ListField field : allListFields())
        m_writer.plainUtf8Cell(listFieldName(field).toUtf8());
    m_writer.endRow();
}

void CsvListWriter::add(const WrittenRow &row, const WrittenGroups &groups)
{
    for (const WrittenGroup group : row.groups())
        m_writer.writtenCells(groups.text(group));
    m_writer.endRow();
}

QByteArray csvOf(const std::vector<ListRow> &rows)
{
    CsvListWriter writer(std::ssize(rows) * usualBytes);
    WrittenGroups groups;
    Namesakes namesakes;
    ShowId show;
    int number = 1;
    for (const ListRow &row : rows) {
        groups.clear();
        WrittenRow cells = written(row, groups);
        if (std::exchange(show, row.listedShow) != row.listedShow)
            number = namesakes.add(groups.text(cells.names).toByteArray());
        if (number > 1)
            cells.names = groups.numbered(cells.names, number);
        writer.add(cells, groups);
    }
    return writer.take();
}

} // namespace raiki
