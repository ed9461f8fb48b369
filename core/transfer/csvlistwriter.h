// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/timestamp.h"
#include "core/transfer/csv.h"
#include "core/transfer/listrow.h"

#include <QHash>

#include <array>

/**
 * Raiki's own table, written in one place: groups of cells are written once where they are met (a show's
 * names once for all its seasons), and put together row by row. Texts are UTF-8, as the database has them, so
 * that no row becomes a value in between, which takes twice as long as all the rest of an export.
 */
namespace raiki {

// A row's cells in UTF-8, all borrowed, by what they belong to. What is empty, or nothing, is an empty cell.

struct NameCells
{
    QByteArrayView title; ///< preferred
    QByteArrayView english;
    QByteArrayView romaji;
    QByteArrayView native;
    QByteArrayView synonyms; ///< appendItem()ed
    QByteArrayView aliases;  ///< likewise
};
struct SeasonCells
{
    QByteArrayView kind;
    std::optional<int> season;
    std::optional<int> part;
    QByteArrayView subtitle;
    QByteArrayView titles; ///< appendItem()ed, each with its mark
    std::optional<int> episodes;
};
struct WatchCells
{
    QByteArrayView status;
    std::optional<int> episodesWatched;
    std::optional<int> score;
    QByteArrayView started; ///< FuzzyDate::toText()
    QByteArrayView finished;
    std::optional<int> rewatches;
    QByteArrayView notes;
};
/** In the order of ExternalSite. */
using IdCells = std::array<QByteArrayView, 6>;
/** Milliseconds since 1970, UTC. */
struct TimeCells
{
    std::optional<qint64> added;
    std::optional<qint64> changed;
};

/** One more value in a cell of several, guarded as readItems() reads it; an empty one is left out. */
void appendItem(QByteArray &cell, QByteArrayView item);
/** The same of a title with its mark, see titleItems(). */
void appendTitle(QByteArray &cell, QLatin1StringView mark, QByteArrayView title);

/** A group as it stands in the file, in a WrittenGroups. Small, since a row has ten; a file is below 4 GiB.
 */
struct WrittenGroup
{
    quint32 start = 0;
    quint32 size = 0;
};

/** Groups of cells as they will stand in the file. */
class WrittenGroups final
{
public:
    WrittenGroups();

    void reserve(qsizetype bytes) { m_writer.reserve(bytes); }
    void clear();
    [[nodiscard]] WrittenGroup add(const NameCells &cells);
    /** Names that were added, with a number behind the title: see Namesakes. */
    [[nodiscard]] WrittenGroup numbered(WrittenGroup names, int number);
    [[nodiscard]] WrittenGroup add(const SeasonCells &cells);
    [[nodiscard]] WrittenGroup add(const WatchCells &cells);
    [[nodiscard]] WrittenGroup add(const IdCells &cells);
    [[nodiscard]] WrittenGroup add(const TimeCells &cells);
    [[nodiscard]] WrittenGroup add(QByteArrayView cell);
    /** Nothing that needs quotes: a date, one of our names. */
    [[nodiscard]] WrittenGroup addPlain(QByteArrayView cell);
    /** All that stands in @p other, behind what is here, uncopied; once. @return where it begins */
    qsizetype take(WrittenGroups &&other);
    [[nodiscard]] QByteArrayView text(WrittenGroup group) const
    {
        return group.start < m_start ? m_before.view().sliced(group.start, group.size)
                                     : m_writer.view().sliced(group.start - m_start, group.size);
    }

private:
    /** What was written since @p start, as a group; the next one begins. */
    [[nodiscard]] WrittenGroup groupFrom(qsizetype start);
    void addTime(const std::optional<qint64> &milliseconds);

    CsvWriter m_before;    ///< what was written before take()
    qsizetype m_start = 0; ///< of what m_writer has
    CsvWriter m_writer;
    TimeStamp m_stamp;
};

/**
 * Tells shows apart whose names are alike in every cell, as the series of a classic are in some lists:
 * nothing else in the table says where one of them ends. The second one's title is written "… (2)".
 */
class Namesakes final
{
public:
    /** @param names of the next show, as written. The how manieth it is of those named so, from 1. */
    [[nodiscard]] int add(const QByteArray &names) { return ++m_numbers[names]; }

private:
    QHash<QByteArray, int> m_numbers;
};

/** A row of the table. */
struct WrittenRow
{
    WrittenGroup names;
    WrittenGroup season;
    WrittenGroup watching;
    WrittenGroup tags;
    WrittenGroup premiere;
    WrittenGroup platforms;
    WrittenGroup reminders;
    WrittenGroup ids;
    WrittenGroup officialSite;
    WrittenGroup times;

    /** So many bytes it takes in the file. */
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] std::array<WrittenGroup, 10> groups() const
    {
        return {names, season, watching, tags, premiere, platforms, reminders, ids, officialSite, times};
    }
};

class CsvListWriter final
{
public:
    /** @param bytes the rows will take, as far as that is known: room that grows is cleared twice */
    explicit CsvListWriter(qsizetype bytes);

    void add(const WrittenRow &row, const WrittenGroups &groups);
    /** Header and rows. */
    [[nodiscard]] QByteArray take() { return m_writer.take(); }

private:
    CsvWriter m_writer;
};

/** The table of @p rows, those of a show behind each other where they say which show of a list it is. */
[[nodiscard]] QByteArray csvOf(const std::vector<ListRow> &rows);

} // namespace raiki
