// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/scoretaken.h"

#include "core/transfer/columnfacts.h"

#include <algorithm>

namespace raiki {
namespace {

/** 0 where the cell is no number, or says itself of how many it is. */
double bareScore(const QString &cell)
{
    bool isNumber = false;
    const double score = QString(cell).trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? score : 0;
}

} // namespace

std::optional<int> topScoreTaken(const ListDocument &document)
{
    const int column = document.mapping.columnOf(ListField::Score) - 1;
    if (document.isOwn || !document.table || column < 0 || column >= document.table->header.size())
        return {};
    const std::vector<CsvRow> &rows = document.table->rows;
    const auto hasScore = [&rows, column](double above, double upTo) {
        return std::any_of(rows.begin(), rows.end(), [&](const CsvRow &row) {
            const double score = bareScore(row.cells.value(column));
            return score > above && score <= upTo;
        });
    };
    const bool hasLow = hasScore(0, 10);
    const ScoreScale scale = scoreScaleOf(rows, column, document.table->header[column]);
    const bool isMixed = hasLow && hasScore(10, 100);
    if (!isMixed && (scale != ScoreScale::FiveStars || !hasLow))
        return {};
    switch (scale) {
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
