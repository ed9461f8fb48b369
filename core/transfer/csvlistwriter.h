// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/csv.h"

#include <QByteArrayView>

#include <array>

/**
 * Raiki's own table from rows as the database has them: the same bytes as writeList() makes of ListRows,
 * without a row becoming a value in between, which takes twice as long as all the rest of an export.
 */
namespace raiki {

/** A row in UTF-8, all borrowed. What is empty, or nothing, is an empty cell. */
struct ListCells
{
    QByteArrayView title; ///< preferred
    QByteArrayView english;
    QByteArrayView romaji;
    QByteArrayView native;
    QByteArrayView synonyms; ///< appendItem()ed
    QByteArrayView aliases;  ///< likewise
    QByteArrayView kind;
    std::optional<int> season;
    std::optional<int> part;
    QByteArrayView subtitle;
    std::optional<int> episodes;
    QByteArrayView status;
    std::optional<int> episodesWatched;
    std::optional<int> score;
    QByteArrayView started; ///< FuzzyDate::toText(), as the other dates
    QByteArrayView finished;
    std::optional<int> rewatches;
    QByteArrayView notes;
    QByteArrayView tags; ///< appendItem()ed
    QByteArrayView premiere;
    QByteArrayView platforms; ///< appendItem()ed
    QByteArrayView reminders;
    std::array<QByteArrayView, 6> ids; ///< in the order of ExternalSite
    QByteArrayView officialSite;
    std::optional<qint64> addedAt; ///< milliseconds since 1970, UTC
    std::optional<qint64> changedAt;
};

/** One more value in a cell of several, guarded as readItems() reads it; an empty one is left out. */
void appendItem(QByteArray &cell, QByteArrayView item);

class CsvListWriter final
{
public:
    /** @param rows about so many will come */
    explicit CsvListWriter(qsizetype rows);

    void add(const ListCells &row);
    /** Header and rows. */
    [[nodiscard]] QByteArray take() { return m_writer.take(); }

private:
    CsvWriter m_writer;
};

} // namespace raiki
