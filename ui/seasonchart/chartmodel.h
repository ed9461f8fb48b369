// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/seasonchart/chartitem.h"

#include <QAbstractListModel>

/** The cards of one cour, in groups; a filter leaves those with its words. */
namespace raiki {

class ChartModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setReading(const DateStyle &style, TitleLanguage language);
    void setGrouping(ChartGrouping grouping);
    /** Cards that stay where they are keep their place and selection. */
    void setRows(std::vector<ChartRow> rows, Cour cour);
    /** Words that any title, the instalment or a platform has; empty: all. */
    void setFilter(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** Null where there is no such row. */
    [[nodiscard]] const ChartItem *itemAt(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<ChartRow> &allRows() const { return m_rows; }
    [[nodiscard]] const DateStyle &style() const { return m_style; }

private:
    void rebuild();
    [[nodiscard]] bool isWanted(const ChartRow &row) const;

    std::vector<ChartRow> m_rows; ///< of the cour
    std::vector<ChartItem> m_items;
    QStringList m_words; ///< folded
    Cour m_cour;
    ChartGrouping m_grouping = ChartGrouping::ByFormat;
    DateStyle m_style;
    TitleLanguage m_language = TitleLanguage::English;
};

} // namespace raiki
