// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/database.h"
#include "tests/support/filelocks.h"
#include "tests/support/testprogram.h"
#include "ui/main/desktopprompts.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** The desktop's questions for files, over a folder in which the list itself lies. */
class TestFileDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListStaysLocked_data();
    void theListStaysLocked();
};

void TestFileDialogs::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"raiki-test"_s);
    QCoreApplication::setApplicationName(u"filedialogs"_s);
}

void TestFileDialogs::theListStaysLocked_data()
{
    QTest::addColumn<bool>("isSaving");
    QTest::newRow("open") << false;
    QTest::newRow("save") << true;
}

void TestFileDialogs::theListStaysLocked()
{
    QFETCH(bool, isSaving);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.sqlite"_s);
    const auto database = Database::open(path);
    QVERIFY(database);
    const qsizetype before = locksOf(path);
    if (before < 1)
        QSKIP("the system does not tell its locks");
    QSettings().setValue(u"files/folder"_s, folder.path());
    QWidget window;
    DesktopPrompts prompts;
    const FileQuestion question{u"A file"_s, u"calendar.ics"_s, {u"All files (*)"_s}};
    if (isSaving)
        prompts.saveFile(&window, question, [](const QString &) {});
    else
        prompts.openFile(&window, question, [](const QString &) {});
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    const auto *list = dialog->findChild<QAbstractItemView *>(u"listView"_s);
    QVERIFY(list);
    const auto isListed = [list] {
        for (int row = 0; row < list->model()->rowCount(list->rootIndex()); ++row) {
            const QModelIndex file = list->model()->index(row, 0, list->rootIndex());
            // The icon and the kind are what a view shows, and what the file would be opened for.
            if (file.data().toString() == u"list.sqlite" && !file.data(Qt::DecorationRole).isNull())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isListed());
    QTest::qWait(300); // the files are looked at on another thread
    QCOMPARE(locksOf(path), before);
    dialog->reject();
}

RAIKI_TEST(TestFileDialogs)
#include "test_filedialogs.moc"
