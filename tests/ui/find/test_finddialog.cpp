// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/find/finddialog.h"
#include "ui/find/findmodel.h"
#include "ui/find/listfinder.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;

class TestFindDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<test::UiServices>(test::autumnCatalogue());
        m_show = m_list->add(QStringLiteral("Importance of Rest"));
        m_finder = std::make_unique<ListFinder>(m_list->services());
        m_import.setText(QStringLiteral("&Import a list…"));
        m_import.setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
        m_quit.setText(QStringLiteral("&Quit"));
        m_quit.setEnabled(false);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_window->show();
        m_dialog = new FindDialog(m_list->services(), *m_finder, {&m_import, &m_quit}, m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        m_text = m_dialog->findChild<QLineEdit *>();
        m_model = m_dialog->findChild<FindModel *>();
        QSignalSpy ready(m_finder.get(), &ListFinder::ready);
        QVERIFY(m_finder->search()->find(u"rest", 5).size() == 1 || ready.wait());
    }

    void cleanup()
    {
        m_window.reset();
        m_finder.reset();
        m_list.reset();
    }

    void withoutWordsEveryCommandStands()
    {
        QCOMPARE(titles(),
                 QStringList({QStringLiteral("Import a list…")})); // what is disabled cannot be done
        QCOMPARE(m_model->itemAt(m_model->index(0))->detail, QStringLiteral("Ctrl+O"));
    }

    void findsListCatalogueAndCommandsBestFirst()
    {
        m_text->setText(QStringLiteral("import"));
        QCOMPARE(titles(),
                 QStringList({QStringLiteral("Importance of Rest"), QStringLiteral("Import a list…")}));
        m_text->setText(QStringLiteral("import a list"));
        QCOMPARE(titles(), QStringList({QStringLiteral("Import a list…")}));
        m_text->setText(QStringLiteral("メダ"));
        QCOMPARE(titles(), QStringList({QStringLiteral("Medalist")}));
        m_text->setText(QStringLiteral("nowhere"));
        QCOMPARE(titles(), QStringList());
    }

    /** By every word that stands there without a question, and after the shows of that name. */
    void whatUndoWouldTakeBackIsFound()
    {
        QAction undo(QStringLiteral("Undo: import rest.csv"));
        undo.setIconText(QStringLiteral("Undo"));
        CommandSearch search;
        search.setActions({&m_import, &undo});
        const auto found = [&search](const char *text) {
            QStringList titles;
            for (const FindItem &item : search.find(QString::fromLatin1(text), 9))
                titles << item.title;
            return titles;
        };
        QCOMPARE(found("import"),
                 QStringList({QStringLiteral("Import a list…"), QStringLiteral("Undo: import rest.csv")}));
        QCOMPARE(found("undo"), QStringList{QStringLiteral("Undo: import rest.csv")});
        QCOMPARE(found("ort"), QStringList());
        m_dialog->close();
        m_dialog = new FindDialog(m_list->services(), *m_finder, {&undo}, m_window.get());
        m_dialog->open();
        m_dialog->findChild<QLineEdit *>()->setText(QStringLiteral("rest"));
        const auto *model = m_dialog->findChild<FindModel *>();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0).data().toString(), QStringLiteral("Importance of Rest"));
    }

    void enterOpensAShow()
    {
        QSignalSpy chosen(m_dialog, &FindDialog::showChosen);
        m_text->setText(QStringLiteral("rest"));
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ShowId>(), m_show);
        QVERIFY(!m_dialog->isVisible());
    }

    void arrowsChooseAndACommandIsDone()
    {
        QSignalSpy done(&m_import, &QAction::triggered);
        m_text->setText(QStringLiteral("import"));
        QTest::keyClick(m_text, Qt::Key_Down);
        QVERIFY(m_text->accessibleDescription().contains(QLatin1String("Import a list")));
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(done.count(), 1);
    }

    void aShowOfTheCatalogueIsOfferedToBeAdded()
    {
        QSignalSpy known(m_dialog, &FindDialog::knownChosen);
        m_text->setText(QStringLiteral("medal"));
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(known.count(), 1);
        QCOMPARE(known.at(0).at(0).toString(), QStringLiteral("Medalist"));
    }

    void aShowIsNotFoundTwice()
    {
        const Result<std::optional<ShowDetails>> none = std::optional<ShowDetails>{};
        QVERIFY(
            m_list->apply(addFromCatalogue(m_list->catalogue.current().show(0), {}, *none, m_list->clock)));
        QSignalSpy ready(m_finder.get(), &ListFinder::ready);
        m_finder->prepare();
        QVERIFY(ready.wait());
        m_text->setText(QStringLiteral("medal"));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->itemAt(m_model->index(0))->kind, FindKind::Listed);
    }

    void escapeCloses()
    {
        QPointer<FindDialog> dialog = m_dialog;
        QTest::keyClick(m_text, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

private:
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_model->rowCount(); ++row)
            titles << m_model->index(row).data().toString();
        return titles;
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<ListFinder> m_finder;
    std::unique_ptr<QWidget> m_window;
    QAction m_import;
    QAction m_quit;
    FindDialog *m_dialog = nullptr;
    QLineEdit *m_text = nullptr;
    FindModel *m_model = nullptr;
    ShowId m_show;
};

RAIKI_TEST(TestFindDialog)
#include "test_finddialog.moc"
