// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/importfilter.h"

#include "ui/import/importmodel.h"

#include <algorithm>
#include <utility>

namespace raiki {

ImportFilter::ImportFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void ImportFilter::setVerdict(std::optional<RowVerdict> verdict)
{
    if (std::exchange(m_verdict, verdict) != verdict)
        invalidateFilter();
}

void ImportFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = qobject_cast<const ImportModel *>(sourceModel());
    const PlannedRow *planned = model ? model->rowAt(row) : nullptr;
    if (!planned || (m_verdict && planned->verdict != *m_verdict))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        for (int column = 0; column < ImportModel::LineColumn; ++column) {
            const QString text = model->index(row, column, parent).data().toString();
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

bool ImportFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = qobject_cast<const ImportModel *>(sourceModel());
    const PlannedRow *before = model ? model->rowAt(left.row()) : nullptr;
    const PlannedRow *after = model ? model->rowAt(right.row()) : nullptr;
    if (!before || !after)
        return false;
    if (left.column() == ImportModel::LineColumn)
        return before->row.line < after->row.line;
    if (left.column() == ImportModel::VerdictColumn)
        return before->verdict < after->verdict;
    return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
}

} // namespace raiki
