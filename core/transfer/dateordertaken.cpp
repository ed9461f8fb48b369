// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/dateordertaken.h"

#include "core/transfer/columnfacts.h"

#include <algorithm>

namespace raiki {

bool isDayFirstGuessed(const ListDocument &document, const ReadOptions &options)
{
    const bool isSaid = options.dateOrder || options.usualDateOrder;
    if (document.isOwn || !document.table || document.dateOrder != NumericDateOrder::DayFirst || isSaid)
        return false;
    std::vector<int> columns;
    for (const ListField field : {ListField::Started, ListField::Finished, ListField::Premiere}) {
        if (const int column = document.mapping.columnOf(field) - 1; column >= 0)
            columns.push_back(column);
    }
    const std::vector<CsvRow> &rows = document.table->rows;
    const bool hasOpenDates = std::any_of(rows.begin(), rows.end(), [&columns](const CsvRow &row) {
        return std::any_of(columns.begin(), columns.end(),
                           [&row](int column) { return isOpenDate(row.cells.value(column)); });
    });
    return hasOpenDates && !dateOrderOf(rows, columns);
}

} // namespace raiki
