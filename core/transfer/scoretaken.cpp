// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/scoretaken.h"

#include "core/transfer/columnfacts.h"

#include <algorithm>

namespace raiki {
namespace {

bool isBareScore(const QString &cell)
{
    bool isNumber = false;
    return QString(cell).trimmed().replace(u',', u'.').toDouble(&isNumber) > 0 && isNumber;
}

} // namespace

std::optional<int> topScoreTaken(const ListDocument &document)
{
    const int column = document.mapping.columnOf(ListField::Score) - 1;
    if (document.isOwn || !document.table || column < 0 || column >= document.table->header.size())
        return {};
    const std::vector<CsvRow> &rows = document.table->rows;
    const bool isTaken = std::any_of(rows.begin(), rows.end(), [column](const CsvRow &row) {
        return isBareScore(row.cells.value(column));
    });
    if (!isTaken)
        return {};
    switch (scoreScaleOf(rows, column, document.table->header[column])) {
    case ScoreScale::Hundred:
        return 100;
    case ScoreScale::Ten:
        return 10;
    case ScoreScale::FiveStars:
        return 5;
    }
    Q_UNREACHABLE();
}

} // namespace raiki
