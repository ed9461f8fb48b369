// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"
#include "ui/import/plantext.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>

/** The rows of an import's plan. What the user ticks is part of the plan and outlives planning again. */
namespace raiki {

class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, VerdictColumn, ChangeColumn, LineColumn, ColumnCount };

    explicit ImportModel(QObject *parent = nullptr);
    ~ImportModel() override;

    /** Replaces the rows; ticks of rows (by their lines) that still can be ticked stay. */
    void setPlan(ImportPlan plan, const PlanStyle &style);
    /** Whether the user ticked or cleared a row. */
    [[nodiscard]] bool hasTicksOfTheUser() const { return !m_ticks.empty(); }
    /** Another file: no ticks are remembered. */
    void forgetTicks();
    /** The plan as ticked; a row that differs and is ticked takes the file's word, one that is half ticked
     * only where a rule decides. */
    [[nodiscard]] ImportPlan tickedPlan() const;
    /** Makes tickedPlan() as the ticks are now, on any thread: to copy a long plan takes longer than a window
     * may stand still. */
    [[nodiscard]] std::function<ImportPlan()> tickedPlanLater() const;
    [[nodiscard]] const ImportPlan &plan() const { return *m_plan; }
    [[nodiscard]] int tickedCount() const { return m_tickedCount; }
    /** Null where there is no such row. */
    [[nodiscard]] const PlannedRow *rowAt(int row) const;
    /** None where there is no such row, or nothing can come of it. */
    [[nodiscard]] std::optional<Qt::CheckState> tickAt(int row) const;
    /** Ticks or clears these rows, as far as they can be ticked. */
    void setTicked(const std::vector<int> &rows, Qt::CheckState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticksChanged();

private:
    [[nodiscard]] QVariant display(const PlannedRow &row, int column) const;
    void countTicks();
    void takePlan(ImportPlan plan);

    std::shared_ptr<ImportPlan> m_plan; ///< never null; what others still read of it is not changed
    PlanStyle m_style;
    std::map<qint64, Qt::CheckState> m_ticks; ///< what the user ticked or cleared, by line
    int m_tickedCount = 0;
};

} // namespace raiki
