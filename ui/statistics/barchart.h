// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QWidget>

#include <vector>

/** Amounts as bars, drawn from the palette. The keyboard walks over the bars and each is told in words. */
namespace raiki {

struct ChartBar
{
    QString label;
    int amount = 0; ///< 0 and up
    QString spoken; ///< the label for who hears it; empty: the label

    bool operator==(const ChartBar &) const = default;
};

enum class BarDirection {
    Rows,    ///< few, with long labels: one below the other
    Columns, ///< many, with short labels: one beside the other
};

class BarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(BarDirection direction, QWidget *parent = nullptr);

    void setBars(std::vector<ChartBar> bars, const QLocale &locale);
    [[nodiscard]] const std::vector<ChartBar> &bars() const { return m_bars; }
    /** Of the keyboard; -1: none. */
    [[nodiscard]] int current() const { return m_current; }
    /** What a bar says: "2024: 12". */
    [[nodiscard]] QString sentence(int bar) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusChanged(); ///< came or went

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int most() const;
    /** The whole place of a bar, its label and its amount, left to right. */
    [[nodiscard]] QRect place(int bar) const;
    [[nodiscard]] int barAt(const QPoint &point) const;
    [[nodiscard]] int labelStep() const;
    void paintRow(QPainter &painter, int bar) const;
    void paintColumn(QPainter &painter, int bar) const;
    void setCurrent(int bar);
    void tell();

    BarDirection m_direction;
    std::vector<ChartBar> m_bars;
    QLocale m_locale;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace raiki
