// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace raiki {

/** A row that goes on in the next line where it has no room, in the direction of reading. */
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    /** What is added from now on stands at the line's other end where all of it fits there, else in lines of
     * its own.
     */
    void beginTail() { m_tail = count(); }
    /** Its items stand in @p columns, each as wide as its widest, where those fit beside each other; else in
     * one.
     * @param gap between the columns */
    void setColumns(int columns, int gap);
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    /** @return the height that the lines take in @p rect's width */
    int arrange(const QRect &rect, Pass pass) const;
    [[nodiscard]] int tailWidth() const;
    [[nodiscard]] std::vector<int> columnWidths() const;
    int arrangeColumns(const QRect &rect, Pass pass) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_tail = -1;   ///< the first of it; -1: there is none
    int m_columns = 0; ///< 0: it flows
    int m_columnGap = 0;
};

} // namespace raiki
