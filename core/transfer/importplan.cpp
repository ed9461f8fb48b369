// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/importplan.h"

#include "core/shows/namedvalues.h"
#include "core/transfer/strangers.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array verdictNames{
    NamedValue{RowVerdict::Add, "add"_L1},
    NamedValue{RowVerdict::Update, "update"_L1},
    NamedValue{RowVerdict::Unchanged, "unchanged"_L1},
    NamedValue{RowVerdict::Conflict, "conflict"_L1},
    NamedValue{RowVerdict::NeedsReview, "needsReview"_L1},
    NamedValue{RowVerdict::Invalid, "invalid"_L1},
};

} // namespace

QString rowVerdictName(RowVerdict verdict)
{
    return nameOf(verdictNames, verdict);
}

bool PlannedRow::goesIn() const
{
    if (verdict == RowVerdict::Conflict)
        return takesDecided;
    return isSelected && (verdict == RowVerdict::Add || verdict == RowVerdict::Update);
}

bool PlannedRow::takes(ListField field) const
{
    return verdict != RowVerdict::Conflict || std::find(asking.begin(), asking.end(), field) == asking.end();
}

std::map<ListField, int> ImportPlan::asking() const
{
    std::map<ListField, int> fields;
    for (const PlannedRow &row : rows) {
        if (row.verdict != RowVerdict::Conflict)
            continue;
        for (const ListField field : row.asking)
            ++fields[field];
    }
    return fields;
}

int ImportPlan::count(RowVerdict verdict) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [verdict](const PlannedRow &row) { return row.verdict == verdict; }));
}

bool isStranger(const PlannedRow &row)
{
    return row.verdict == RowVerdict::Add && !row.isSelected && row.row.mayBeOther;
}

bool comesAlong(const ImportPlan &plan, const PlannedRow &row)
{
    return plan.merge && row.verdict == RowVerdict::Add && !row.row.status;
}

int countAlong(const ImportPlan &plan)
{
    return static_cast<int>(std::count_if(plan.rows.begin(), plan.rows.end(),
                                          [&plan](const PlannedRow &row) { return comesAlong(plan, row); }));
}

int countToAdd(const ImportPlan &plan)
{
    return plan.count(RowVerdict::Add) - plan.strangers() - countAlong(plan);
}

int ImportPlan::strangers() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), isStranger));
}

} // namespace raiki
