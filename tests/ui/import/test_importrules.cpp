// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/import/openedimport.h"
#include "ui/import/fieldrulesdialog.h"

#include <QMenu>
#include <QTemporaryDir>

using namespace raiki;
using namespace raiki::test;

/** What is said once for many rows, many fields, or every file of a kind. */
class TestImportRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void columnsAreReadAsTheyWereCorrected();
    void columnsThatWereOnlyLookedAtAreNotRemembered();
    void eachFieldHasItsRule();
    void oneAnswerForAllRowsThatAsk();

private:
    QString file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("list-%1.csv").arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no test file");
        return path;
    }
    static void say(Opened &opened, const char *column, ListField field)
    {
        const QString name = QStringLiteral("What column “%1” holds").arg(QLatin1String(column));
        QTRY_VERIFY(opened.named<QComboBox>(name));
        choose(opened.named<QComboBox>(name), static_cast<int>(field));
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestImportRules::columnsAreReadAsTheyWereCorrected()
{
    UiServices services;
    {
        Opened opened(services);
        opened.dialog.openFile(file("Blah;Wibble;Zork\nFrieren;x;9\n"));
        QTRY_VERIFY(opened.says(QStringLiteral("No column is known to hold the titles")));
        say(opened, "Blah", ListField::Title);
        QTRY_COMPARE(opened.table()->model()->rowCount(), 1);
        say(opened, "Zork", ListField::Score);
        QTRY_VERIFY(opened.cell(0, 2).contains(QLatin1Char('9')));
        QTest::mouseClick(opened.button(QStringLiteral("Import")), Qt::LeftButton);
        QCOMPARE(rowsOf(services), 1);
    }
    Opened next(services);
    next.read(file("Blah;Wibble;Zork\nMushishi;y;7\n"));
    QCOMPARE(next.cell(0, 0), QStringLiteral("Mushishi"));
    QVERIFY2(next.cell(0, 2).contains(QLatin1Char('7')), qPrintable(next.cell(0, 2)));
    QVERIFY(next.says(QStringLiteral("As you set it for this header before")));
    say(next, "Wibble", ListField::Notes); // and corrected again
    QTRY_VERIFY(next.says(QStringLiteral("Notes")));
    QVERIFY(!next.says(QStringLiteral("As you set it for this header before")));
    QTest::mouseClick(next.button(QStringLiteral("Import")), Qt::LeftButton);
    Opened third(services);
    third.read(file("Blah;Wibble;Zork\nMonster;z;5\n"));
    QVERIFY(third.says(QStringLiteral("As you set it for this header before")));
    QVERIFY(third.says(QStringLiteral("Notes")));
    Opened other(services);
    other.dialog.openFile(file("Blah;Zork;Wibble\nMonster;z;5\n"));
    QTRY_VERIFY(other.says(QStringLiteral("No column is known to hold the titles")));
}

void TestImportRules::columnsThatWereOnlyLookedAtAreNotRemembered()
{
    UiServices services;
    {
        Opened opened(services);
        opened.dialog.openFile(file("Blah;Wibble\nFrieren;x\n"));
        say(opened, "Blah", ListField::Title);
        QTRY_COMPARE(opened.table()->model()->rowCount(), 1);
        QTest::keyClick(&opened.dialog, Qt::Key_Escape);
    }
    Opened next(services);
    next.dialog.openFile(file("Blah;Wibble\nMushishi;y\n"));
    QTRY_VERIFY(next.says(QStringLiteral("No column is known to hold the titles")));
}

void TestImportRules::eachFieldHasItsRule()
{
    UiServices services;
    const ShowId show = services.add(QStringLiteral("Mushishi"), WatchStatus::Watching);
    const SeasonId season = services.seasonOf(show);
    WatchEntry entry = services.entryOf(season);
    entry.score = 50;
    QVERIFY(
        services.apply({ChangeKind::EditEntry, {}, {Change<WatchEntry>{services.entryOf(season), entry}}}));
    Opened opened(services);
    opened.read(file("Title,Status,Score\nMushishi,completed,90\nFrieren,watching,80\n"));
    QCOMPARE(opened.cell(0, 1), QStringLiteral("Conflict"));
    auto *policy = opened.named<QComboBox>(QStringLiteral("Where the file and the list differ:"));
    choose(policy, -1);
    auto *dialog = opened.dialog.findChild<FieldRulesDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChildren<QComboBox *>().size(), 2); // what differs, and nothing else
    dialog->reject();
    QCOMPARE(policy->currentData().toInt(), int(ConflictPolicy::Ask));
    QTRY_VERIFY(!opened.dialog.findChild<FieldRulesDialog *>());
    choose(policy, -1);
    dialog = opened.dialog.findChild<FieldRulesDialog *>();
    for (QComboBox *each : dialog->findChildren<QComboBox *>())
        choose(each, int(each->accessibleName() == QStringLiteral("Status") ? ConflictPolicy::Replace
                                                                            : ConflictPolicy::Keep));
    dialog->accept();
    QTRY_COMPARE(opened.cell(0, 1), QStringLiteral("Update"));
    QTest::mouseClick(opened.button(QStringLiteral("Import 2 row")), Qt::LeftButton);
    QCOMPARE(services.entryOf(season).status, WatchStatus::Completed);
    QCOMPARE(services.entryOf(season).score, std::optional(50));
}

void TestImportRules::oneAnswerForAllRowsThatAsk()
{
    UiServices services;
    for (const char *title : {"Neighbourhood Story", "The Colour of Summer"})
        QVERIFY(services.add(QString::fromLatin1(title), WatchStatus::Watching).isValid());
    Opened opened(services);
    opened.read(
        file("Title,Status\nNeighborhood Story,completed\nThe Color of Summer,completed\nMonster,plan\n"));
    const auto verdicts = [&opened] {
        QStringList names;
        for (int row = 0; row < opened.table()->model()->rowCount(); ++row)
            names << opened.cell(row, 1);
        return names;
    };
    const QString decide = QStringLiteral("Decide");
    const QString fresh = QStringLiteral("New");
    QCOMPARE(verdicts(), QStringList({decide, decide, fresh}));
    const auto answer = [&opened](const char *start) {
        for (const auto *button : opened.dialog.findChildren<QPushButton *>()) {
            const QList<QAction *> actions = button->menu() ? button->menu()->actions() : QList<QAction *>();
            for (QAction *action : actions) {
                if (button->isVisible() && action->text().startsWith(QLatin1String(start)))
                    action->trigger();
            }
        }
    };
    answer("Add each");
    QCOMPARE(verdicts(), QStringList({fresh, fresh, fresh}));
    answer("Leave each");
    QCOMPARE(verdicts(), QStringList({decide, decide, fresh}));
    answer("Take the first");
    QCOMPARE(verdicts(), QStringList({QStringLiteral("Conflict"), QStringLiteral("Conflict"), fresh}));
}

RAIKI_TEST(TestImportRules)
#include "test_importrules.moc"
