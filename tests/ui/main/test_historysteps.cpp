// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/workdialog.h"
#include "ui/main/historysteps.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** Undo and redo as the window has them: what is long is done beside it, with a dialog that tells how far. */
class TestHistorySteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLongImportIsUndoneBesideTheWindow();
    void cancelLeavesAllOrNothing();
    void aShortChangeIsUndoneAtOnce();

private:
    [[nodiscard]] int rows() const { return static_cast<int>(m_list->watchlist.rows()->size()); }
    [[nodiscard]] WorkDialog *dialog() const { return m_window->findChild<WorkDialog *>(); }

    static constexpr int many = 3000;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiServices> m_list;
    std::unique_ptr<QWidget> m_window;
};

void TestHistorySteps::init()
{
    m_window.reset();
    m_list.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = std::make_unique<UiServices>(QByteArray(), m_folder->filePath(QStringLiteral("list.sqlite")));
    m_window = std::make_unique<QWidget>();
    m_window->show();
    QByteArray bytes("Title,Status\n");
    for (int row = 0; row < many; ++row)
        bytes += "A show of number " + QByteArray::number(row * 7919 % 100'003) + ",completed\n";
    const auto plan = m_list->transfer.plan(bytes, QStringLiteral("a.csv"), {}, ConflictPolicy::Ask);
    QVERIFY(plan && m_list->transfer.apply(*plan));
    QCOMPARE(rows(), many);
}

void TestHistorySteps::aLongImportIsUndoneBesideTheWindow()
{
    auto *steps = new HistorySteps(m_list->services(), m_window.get());
    QSignalSpy told(steps, &HistorySteps::told);
    QVERIFY(steps->undoText().contains(QLatin1String("a.csv")));
    steps->undo();
    QCOMPARE(told.size(), 0);
    QVERIFY(dialog() && dialog()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QVERIFY(told.front().front().toString().contains(QLatin1String("a.csv")));
    QTRY_VERIFY(!dialog());
    QCOMPARE(rows(), 0);
    QVERIFY(steps->undoText().isEmpty());
    steps->redo();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 60'000);
    QCOMPARE(rows(), many);
}

void TestHistorySteps::cancelLeavesAllOrNothing()
{
    auto *steps = new HistorySteps(m_list->services(), m_window.get());
    QSignalSpy told(steps, &HistorySteps::told);
    steps->undo();
    QVERIFY(dialog());
    dialog()->reject();
    QVERIFY(dialog()); // who works ends it
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QTRY_VERIFY(!dialog());
    QCOMPARE(told.front().at(1).value<NoticeKind>(), NoticeKind::Told); // they wanted it: no problem
    const bool isCancelled = told.front().front().toString().contains(QLatin1String("cancelled"));
    QCOMPARE(rows(), isCancelled ? many : 0);
}

void TestHistorySteps::aShortChangeIsUndoneAtOnce()
{
    m_list->add(QStringLiteral("Mushishi"));
    auto *steps = new HistorySteps(m_list->services(), m_window.get());
    QSignalSpy told(steps, &HistorySteps::told);
    steps->undo();
    QCOMPARE(told.size(), 1);
    QVERIFY(!dialog());
    QCOMPARE(rows(), many);
}

RAIKI_TEST(TestHistorySteps)
#include "test_historysteps.moc"
