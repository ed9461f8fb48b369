// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/common/filterline.h"

#include <QAction>
#include <QTest>
#include <QVBoxLayout>

using namespace raiki;

/** A line in a window that has actions of its own for undo and for Escape, as the program's has. */
class TestFilterLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_undone = 0;
        m_left = 0;
        m_window = std::make_unique<QWidget>();
        m_line = new FilterLine(m_window.get());
        (new QVBoxLayout(m_window.get()))->addWidget(m_line);
        listen(QKeySequence::Undo, m_undone);
        listen(QKeySequence(Qt::Key_Escape), m_left);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_line->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void escapeClearsFirstAndLeavesThen()
    {
        QTest::keyClicks(m_line, QStringLiteral("frieren"));
        QTest::keyClick(m_line, Qt::Key_Escape);
        QCOMPARE(m_line->text(), QString());
        QCOMPARE(m_left, 0);
        QTest::keyClick(m_line, Qt::Key_Escape);
        QCOMPARE(m_left, 1);
    }

    void undoIsTheWindowsWhereNothingWasTyped()
    {
        QTest::keySequence(m_line, QKeySequence(QKeySequence::Undo));
        QCOMPARE(m_undone, 1);
        QTest::keyClicks(m_line, QStringLiteral("f"));
        QTest::keySequence(m_line, QKeySequence(QKeySequence::Undo));
        QCOMPARE(m_line->text(), QString());
        QCOMPARE(m_undone, 1);
        m_line->setText(QStringLiteral("put there by the page")); // which ends what can be undone
        QTest::keySequence(m_line, QKeySequence(QKeySequence::Undo));
        QCOMPARE(m_undone, 1);
    }

private:
    void listen(const QKeySequence &key, int &count)
    {
        auto *action = new QAction(m_window.get());
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [&count] { ++count; });
        m_window->addAction(action);
    }

    std::unique_ptr<QWidget> m_window;
    FilterLine *m_line = nullptr; ///< the window's
    int m_undone = 0;
    int m_left = 0;
};

RAIKI_TEST(TestFilterLine)
#include "test_filterline.moc"
