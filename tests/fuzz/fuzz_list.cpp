// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportrows.h"
#include "tests/core/transfer/listinmemory.h"

#include <QSet>

#include <cstdlib>

using namespace raiki;

namespace {

void require(bool isSo)
{
    if (!isSo)
        std::abort();
}

ImportPlan planned(const ListDocument &document, const ListState &list)
{
    static const Catalogue nothingKnown;
    static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const ImportPlan plan =
        planImport(document, document.format, list, nothingKnown, ConflictPolicy::Replace, now);
    require(plan.rows.size() == document.rows.size());
    return plan;
}

ListState stateAfter(ListInMemory &list, const ImportPlan &plan)
{
    static const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    const ListState before = list.state();
    require(!firstStaleRow(plan, before));
    require(list.apply(changesOf(plan, before, Catalogue(), now)));
    return list.state();
}

} // namespace

/**
 * Any bytes as a list of any format: rows are told apart, the plan fits the list it was made for, what comes
 * in can be planned again, and what then goes out as our own table brings nothing new back.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ListDocument> document = readList(bytes, QStringLiteral("x.csv"));
    if (!document || document->rows.size() > 2000)
        return 0;
    QSet<qint64> lines;
    for (const ListRow &row : document->rows)
        lines.insert(row.line);
    require(static_cast<size_t>(lines.size()) == document->rows.size());

    ListInMemory list;
    stateAfter(list, planned(*document, {}));
    const ListState state = stateAfter(list, planned(*document, list.state()));
    const Result<WrittenList> written = writeList(exportRows(state.seasons), QStringLiteral("csv"));
    require(written.hasValue());
    const Result<ListDocument> again = readList(written->bytes, QStringLiteral("x.csv"));
    require(again.hasValue() && again->problems.empty());
    for (const PlannedRow &row : planned(*again, state).rows)
        require(row.verdict == RowVerdict::Unchanged || row.verdict == RowVerdict::Conflict);
    return 0;
}
