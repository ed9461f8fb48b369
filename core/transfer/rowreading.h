// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/columnfacts.h"

#include <QHash>

/** The cells of a table as list rows, by the mapping. Private to this room. */
namespace raiki {

/** Reads the rows of one table; keeps what its columns as wholes tell. */
class RowReader final
{
public:
    /** @param table borrowed; the document gets its rows, problems, isOwn and dateOrder */
    RowReader(const CsvTable &table, const ColumnMapping &mapping, bool isOwn, const ReadOptions &options);

    void readInto(ListDocument &document);

private:
    using Trouble = std::optional<RowProblem::Kind>;

    [[nodiscard]] bool isPrinted(const CsvRow &cells); ///< its column of kinds says that it is no anime
    [[nodiscard]] std::optional<ListRow> readRow(const CsvRow &cells, std::vector<RowProblem> &problems);
    [[nodiscard]] Trouble readCell(ListField field, const QString &text, ListRow &row);
    [[nodiscard]] Trouble readTitles(ListField field, const QString &text, ListRow &row) const;
    [[nodiscard]] Trouble readIdentity(ListField field, const QString &text, ListRow &row) const;
    [[nodiscard]] Trouble readWatching(ListField field, const QString &text, ListRow &row);
    [[nodiscard]] Trouble readDates(ListField field, const QString &text, ListRow &row);
    [[nodiscard]] Trouble readProgressInto(const QString &text, ListRow &row) const;
    [[nodiscard]] Trouble readIds(ListField field, const QString &text, ListRow &row) const;

    const CsvTable &m_table;
    std::vector<std::pair<int, ListField>> m_columns;
    bool m_isOwn;
    ScoreScale m_scale = ScoreScale::Ten;
    std::optional<NumericDateOrder>
        m_dateOrder; ///< nothing: left open, and then an open date is not understood
    bool m_hasOpenDates = false;
    QHash<QString, std::optional<WatchStatus>> m_statuses; ///< the same few words stand in every row
    QHash<QString, bool> m_printed;                        ///< likewise
};

} // namespace raiki
