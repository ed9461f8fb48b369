// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

/**
 * Which rows of the plan are shown: of one verdict, and with words of the filter in any column. What sorting
 * and filtering need of a row is made once, when it is first asked for: plans are long.
 */
namespace raiki {

class ImportFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ImportFilter(QObject *parent = nullptr);

    /** @param model an ImportModel */
    void setSourceModel(QAbstractItemModel *model) override;

    /** Nothing: every verdict. */
    void setVerdict(std::optional<RowVerdict> verdict);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const QString &changes(int row) const;
    [[nodiscard]] const QCollatorSortKey &titleKey(int row) const;
    void forgetTexts();

    std::optional<RowVerdict> m_verdict;
    QStringList m_words;
    QCollator m_collator;
    mutable std::vector<QString> m_changes; ///< by the model's rows; null: not asked for yet
    mutable std::vector<std::optional<QCollatorSortKey>> m_titleKeys;
};

} // namespace raiki
