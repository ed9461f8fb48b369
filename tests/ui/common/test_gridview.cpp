// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/common/gridview.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace raiki;

namespace {

/** Cells of 60 in height, whatever they show. */
class SixtyHigh final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), 60};
    }
};

} // namespace

/** Three columns: five cells under "A", two under "B", four under "C". */
class TestGridView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        for (const char group : {'A', 'A', 'A', 'A', 'A', 'B', 'B', 'C', 'C', 'C', 'C'}) {
            auto *item =
                new QStandardItem(QStringLiteral("%1%2").arg(QLatin1Char(group)).arg(m_model->rowCount()));
            item->setData(QString(QLatin1Char(group)), GridView::GroupRole);
            m_model->appendRow(item); // the model owns it
        }
        m_view = std::make_unique<GridView>(100);
        m_view->setItemDelegate(new SixtyHigh(m_view.get()));
        m_view->setModel(m_model.get());
        m_view->setGrouped(true);
        m_view->resize(400, 260);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
        (void)m_view->grab(); // laid out
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void cellsStandInColumnsUnderTheirGroups()
    {
        QCOMPARE(rect(1).top(), rect(0).top());
        QCOMPARE(rect(2).top(), rect(0).top());
        QVERIFY(rect(3).top() > rect(0).bottom());
        QCOMPARE(rect(3).left(), rect(0).left());
        QVERIFY(rect(5).top() > rect(3).bottom() + 20); // the heading is between them
        QCOMPARE(rect(5).left(), rect(0).left());
        for (int row = 0; row < 5; ++row)
            QCOMPARE(m_view->indexAt(rect(row).center()).row(), row);
        QVERIFY(!m_view->indexAt(QPoint(rect(0).left() + 5, 4)).isValid()); // a heading is no cell
        QVERIFY(!m_view->indexAt(rect(4).center() + QPoint(rect(4).width(), 0)).isValid());
    }

    void arrowsWalkOverGroups()
    {
        m_view->setCurrentIndex(m_model->index(1, 0));
        QCOMPARE(after(Qt::Key_Down), 4);
        QCOMPARE(after(Qt::Key_Down), 6);
        QCOMPARE(after(Qt::Key_Down), 8);
        QCOMPARE(after(Qt::Key_Up), 6);
        QCOMPARE(after(Qt::Key_Left), 5);
        QCOMPARE(after(Qt::Key_Left), 4);
        QCOMPARE(after(Qt::Key_Home), 0);
        QCOMPARE(after(Qt::Key_Left), 0);
        QCOMPARE(after(Qt::Key_End), 10);
        QCOMPARE(after(Qt::Key_Down), 10);
    }

    void rightToLeftIsMirrored()
    {
        const int left = rect(0).left();
        m_view->setLayoutDirection(Qt::RightToLeft);
        (void)m_view->grab();
        QVERIFY(rect(0).left() > left);
        QCOMPARE(m_view->indexAt(rect(2).center()).row(), 2);
        m_view->setCurrentIndex(m_model->index(0, 0));
        QCOMPARE(after(Qt::Key_Left), 1);
    }

    void whatIsChosenIsScrolledTo()
    {
        m_view->setCurrentIndex(m_model->index(10, 0));
        QVERIFY(m_view->viewport()->rect().contains(rect(10)));
        m_view->setCurrentIndex(m_model->index(0, 0));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0); // its heading is seen too
        QCOMPARE(after(Qt::Key_PageDown) > 3, true);
    }

    void shiftSelectsFromTo()
    {
        m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rect(1).center());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, rect(4).center());
        QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 4);
    }

    void rowsComeAndGo()
    {
        m_model->removeRows(0, 5);
        (void)m_view->grab();
        QCOMPARE(m_view->indexAt(rect(0).center()).row(), 0);
        m_model->removeRows(0, m_model->rowCount());
        (void)m_view->grab();
        QVERIFY(!m_view->indexAt(QPoint(20, 60)).isValid());
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    }

private:
    [[nodiscard]] QRect rect(int row) const { return m_view->visualRect(m_model->index(row, 0)); }
    int after(Qt::Key key)
    {
        QTest::keyClick(m_view.get(), key);
        return m_view->currentIndex().row();
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<GridView> m_view;
};

RAIKI_TEST(TestGridView)
#include "test_gridview.moc"
