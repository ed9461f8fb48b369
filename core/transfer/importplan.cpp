// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/importplan.h"

#include "core/shows/namedvalues.h"

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

int ImportPlan::count(RowVerdict verdict) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [verdict](const PlannedRow &row) { return row.verdict == verdict; }));
}

int ImportPlan::strangers() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const PlannedRow &row) {
        return row.verdict == RowVerdict::Add && !row.isSelected && row.row.mayBeOther;
    }));
}

} // namespace raiki
