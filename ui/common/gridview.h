// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include <vector>

/**
 * A list laid out as cells of one size, in as many columns as fit, under headings where its rows have groups.
 * The delegate says the cell's height for its width; only what is seen is asked for when painting.
 */
namespace raiki {

class GridView final : public QListView
{
    Q_OBJECT

public:
    static constexpr int cellGap = 12; ///< between cells, in device-independent pixels
    /** The heading (QString) that a row stands under; rows of one group follow one another. */
    static constexpr int GroupRole = Qt::UserRole + 100;

    /** @param leastCellWidth in device-independent pixels, more where the font is large; cells share what is
     * left over */
    explicit GridView(int leastCellWidth, QWidget *parent = nullptr);

    /** Whether the model has GroupRole; off at first. */
    void setGrouped(bool isGrouped);
    /** The row under the pointer; -1: none. */
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    /** How cells would stand in another width. */
    struct Cells
    {
        int columns = 1;
        QSize size;
        int headingHeight = 0; ///< 0: there are no groups
    };
    [[nodiscard]] Cells cellsIn(int width) const;
    /** Of everything, in @p width. */
    [[nodiscard]] int contentsHeight(int width) const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** Rows under one heading. */
    struct Section
    {
        int first = 0; ///< row
        int count = 0;
        int top = 0; ///< of its first cells, in the contents
        QString heading;
    };

    [[nodiscard]] QStyleOptionViewItem cellOption() const;
    [[nodiscard]] int headingHeight() const;
    [[nodiscard]] int linesOf(const Section &section) const;
    [[nodiscard]] const Section *sectionOf(int row) const;
    [[nodiscard]] QRect cellRect(int row) const;
    [[nodiscard]] int rowUp(int row) const;
    [[nodiscard]] int rowDown(int row) const;
    [[nodiscard]] int rowAPageOn(int row, bool isDown) const;
    void readSections();
    void measureCells();
    void paintHeading(QPainter &painter, const Section &section) const;
    void paintCells(QPainter &painter, const Section &section, const QRect &exposed);
    void hover(int row);

    int m_leastCellWidth;
    bool m_isGrouped = false;
    std::vector<Section> m_sections;
    int m_columns = 1;
    QSize m_cell;
    int m_height = 0; ///< of all contents
    int m_hoveredRow = -1;
};

} // namespace raiki
