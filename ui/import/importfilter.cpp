// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/importfilter.h"

#include "ui/common/language.h"
#include "ui/import/importmodel.h"
#include "ui/import/plantext.h"

#include <algorithm>
#include <utility>

namespace raiki {

namespace {

/** Rows of which the same things change stand together, those of which most change last. */
bool changesLess(const PlannedRow &left, const PlannedRow &right)
{
    if (left.fields.size() != right.fields.size())
        return left.fields.size() < right.fields.size();
    const auto isLess = [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; };
    return std::lexicographical_compare(left.fields.begin(), left.fields.end(), right.fields.begin(),
                                        right.fields.end(), isLess);
}

const ImportModel *importModel(const QSortFilterProxyModel &filter)
{
    return qobject_cast<const ImportModel *>(filter.sourceModel());
}

} // namespace

ImportFilter::ImportFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(nameCollator())
{
}

void ImportFilter::setSourceModel(QAbstractItemModel *model)
{
    // Before the filter's own: it asks for rows as soon as the model has other ones.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ImportFilter::forgetTexts);
    QSortFilterProxyModel::setSourceModel(model);
    forgetTexts();
}

void ImportFilter::forgetTexts()
{
    m_changes.clear();
    m_titleKeys.clear();
}

const QString &ImportFilter::changes(int row) const
{
    m_changes.resize(static_cast<size_t>(sourceModel()->rowCount()));
    QString &text = m_changes[static_cast<size_t>(row)];
    if (text.isNull()) {
        text = sourceModel()->index(row, ImportModel::ChangeColumn).data().toString();
        if (text.isNull())
            text = QLatin1String("");
    }
    return text;
}

const QCollatorSortKey &ImportFilter::titleKey(int row) const
{
    m_titleKeys.resize(static_cast<size_t>(sourceModel()->rowCount()));
    std::optional<QCollatorSortKey> &key = m_titleKeys[static_cast<size_t>(row)];
    if (!key)
        key = m_collator.sortKey(importModel(*this)->rowAt(row)->row.title);
    return *key;
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

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const ImportModel *model = importModel(*this);
    const PlannedRow *planned = model ? model->rowAt(row) : nullptr;
    if (!planned || (m_verdict && planned->verdict != *m_verdict))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        const auto isIn = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return isIn(model->index(row, ImportModel::TitleColumn).data().toString()) ||
               isIn(verdictText(planned->verdict)) || isIn(changes(row));
    });
}

bool ImportFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const ImportModel *model = importModel(*this);
    const PlannedRow *before = model ? model->rowAt(left.row()) : nullptr;
    const PlannedRow *after = model ? model->rowAt(right.row()) : nullptr;
    if (!before || !after)
        return false;
    switch (left.column()) {
    case ImportModel::LineColumn:
        return before->row.line < after->row.line;
    case ImportModel::VerdictColumn:
        return before->verdict < after->verdict;
    case ImportModel::ChangeColumn:
        return changesLess(*before, *after);
    default:
        return titleKey(left.row()).compare(titleKey(right.row())) < 0;
    }
}

} // namespace raiki
