// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/common/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;

namespace {

struct Row
{
    int key = 0;
    QString text;

    bool operator==(const Row &) const = default;
};

int rowKey(const Row &row)
{
    return row.key;
}

class Rows final : public RowModel<QAbstractListModel, Row>
{
    Q_OBJECT

public:
    using RowModel::patchRows;
    using RowModel::RowModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Row *row = rowAt(index);
        return row && role == Qt::DisplayRole ? QVariant(row->text) : QVariant();
    }
};

std::vector<Row> rowsOf(const QList<int> &keys)
{
    std::vector<Row> rows;
    for (const int key : keys)
        rows.push_back({key, QString::number(key)});
    return rows;
}

} // namespace

class TestRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesWhatIsGiven()
    {
        Rows model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<int> keys;
            for (int key = 0; key < 12; ++key) {
                if (random.bounded(3) > 0)
                    keys.insert(random.bounded(keys.size() + 1), key);
            }
            model.patchRows(rowsOf(keys));
            QCOMPARE(model.rows(), rowsOf(keys));
        }
    }

    void keepsPlaceAndTellsOnlyWhatDiffers()
    {
        Rows model;
        model.patchRows(rowsOf({1, 2, 3, 4}));
        const QPersistentModelIndex third(model.index(2));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        std::vector<Row> next = rowsOf({3, 1, 4});
        next[2].text = QStringLiteral("four");
        model.patchRows(next);
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data().toString(), QStringLiteral("3"));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        model.patchRows(next);
        QCOMPARE(changed.count(), 1);
    }
};

RAIKI_TEST(TestRowModel)
#include "test_rowmodel.moc"
