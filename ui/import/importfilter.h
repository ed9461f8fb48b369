// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

#include <QSortFilterProxyModel>

#include <optional>

/** Which rows of the plan are shown: of one verdict, and with words of the filter in any column. */
namespace raiki {

class ImportFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ImportFilter(QObject *parent = nullptr);

    /** Nothing: every verdict. */
    void setVerdict(std::optional<RowVerdict> verdict);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<RowVerdict> m_verdict;
    QStringList m_words;
};

} // namespace raiki
