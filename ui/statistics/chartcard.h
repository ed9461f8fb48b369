// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/shapes.h"
#include "ui/statistics/barchart.h"

class QLabel;

/** A heading, a sentence that says what follows from the bars, and the bars. */
namespace raiki {

class ChartCard final : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(BarDirection direction, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /** No bar has an amount: @p none says why in place of them. */
    void setBars(std::vector<ChartBar> bars, const QString &sentence, const QString &none,
                 const QLocale &locale);
    [[nodiscard]] const BarChart &chart() const { return *m_chart; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading = nullptr;
    QLabel *m_sentence = nullptr;
    BarChart *m_chart = nullptr;
};

} // namespace raiki
