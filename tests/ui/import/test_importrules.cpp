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
    void whatWasDecidedIsNotLostUnasked();
    void theOrderOfDatesIsRemembered();
    void aGuessedOrderOfDatesIsTold();
    void anotherStatusWaitsForATickWhereTheRuleAsks();
    void eachFieldHasItsRule();
    void aGuessedScaleOfScoresIsTold();
    void whatIsDecidedGoesInBesideWhatAsks();
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

void TestImportRules::whatWasDecidedIsNotLostUnasked()
{
    UiServices services;
    services.prompts.agrees = false;
    Opened opened(services);
    opened.read(file("Title,Status\nMushishi,completed\nFrieren,watching\n"));
    QTest::keyClick(&opened.dialog, Qt::Key_Escape);
    QVERIFY(!opened.dialog.isVisible()); // nothing was decided
    QVERIFY(services.prompts.asked.isEmpty());
    opened.dialog.show();
    QAbstractItemModel *rows = opened.table()->model();
    QVERIFY(rows->setData(rows->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTest::keyClick(&opened.dialog, Qt::Key_Escape);
    QVERIFY(opened.dialog.isVisible());
    QCOMPARE(services.prompts.asked.size(), 1);
    QVERIFY(!opened.dialog.close());
    QCOMPARE(services.prompts.asked.size(), 2);
    services.prompts.agrees = true;
    QTest::keyClick(&opened.dialog, Qt::Key_Escape);
    QVERIFY(!opened.dialog.isVisible());
    QCOMPARE(rowsOf(services), 0);
}

void TestImportRules::theOrderOfDatesIsRemembered()
{
    UiServices services;
    const QString dates = QStringLiteral("3/4/2026 means");
    {
        Opened opened(services);
        opened.read(file("Title,Started\nFrieren,3/4/2026\n"));
        QVERIFY(opened.says(QStringLiteral("could be read either way")));
        choose(opened.named<QComboBox>(dates), int(NumericDateOrder::DayFirst));
        QTRY_VERIFY(opened.cell(0, 2).contains(QStringLiteral("Apr")));
        QTest::mouseClick(opened.button(QStringLiteral("Import")), Qt::LeftButton);
        QCOMPARE(rowsOf(services), 1);
    }
    {
        Opened next(services);
        next.read(file("Title,Started\nMushishi,5/4/2026\n"));
        QTRY_VERIFY2(next.cell(0, 2).contains(QStringLiteral("Apr")), qPrintable(next.cell(0, 2)));
        QCOMPARE(next.named<QComboBox>(dates)->currentData().toInt(), int(NumericDateOrder::DayFirst));
        say(next, "Started", ListField::Finished); // another correction leaves it
        QTRY_VERIFY2(next.cell(0, 2).contains(QStringLiteral("finished")), qPrintable(next.cell(0, 2)));
        QVERIFY2(next.cell(0, 2).contains(QStringLiteral("Apr")), qPrintable(next.cell(0, 2)));
        QTest::mouseClick(next.button(QStringLiteral("Import")), Qt::LeftButton);
    }
    Opened third(services);
    third.read(file("Title,Started\nMonster,3/24/2026\n")); // which tells by itself
    QTRY_VERIFY2(third.cell(0, 2).contains(QStringLiteral("Mar")), qPrintable(third.cell(0, 2)));
    QVERIFY(third.cell(0, 2).contains(QStringLiteral("finished")));
    Opened other(services);
    other.read(file("Title,Finished\nMonster,3/4/2026\n")); // nothing was said of such a table
    QVERIFY(other.says(QStringLiteral("could be read either way")));
    QCOMPARE(other.named<QComboBox>(dates)->currentIndex(), -1);
}

void TestImportRules::aGuessedOrderOfDatesIsTold()
{
    UiServices services;
    const QString guess = QStringLiteral("read with the day first");
    const QString dates = QStringLiteral("3/4/2026 means");
    {
        Opened opened(services);
        opened.read(file("Title;Started\nFrieren;3/4/2026\n"));
        QTRY_VERIFY(opened.says(guess));
        choose(opened.named<QComboBox>(dates), int(NumericDateOrder::MonthFirst));
        QTRY_VERIFY2(opened.cell(0, 2).contains(QStringLiteral("Mar")), qPrintable(opened.cell(0, 2)));
        QVERIFY(!opened.says(guess)); // it is said now
    }
    Opened clear(services);
    clear.read(file("Title;Started\nFrieren;24/4/2026\n"));
    QVERIFY(!clear.says(guess));
}

void TestImportRules::aGuessedScaleOfScoresIsTold()
{
    UiServices services;
    const QString guess = QStringLiteral("were read as of 5");
    {
        Opened opened(services);
        opened.read(file("Title,Rating\nFrieren,4.5\nMonster,3\n"));
        QTRY_VERIFY(opened.says(guess));
        choose(opened.named<QComboBox>(QStringLiteral("What column “Rating” holds")), -1);
        QTRY_VERIFY(!opened.says(guess));
    }
    Opened clear(services);
    clear.read(file("Title,Rating\nFrieren,9\n"));
    QVERIFY(!clear.says(QStringLiteral("were read as of")));
}

void TestImportRules::whatIsDecidedGoesInBesideWhatAsks()
{
    UiServices services;
    services.showScores(ShownScores::Hundred);
    const SeasonId season =
        services.seasonOf(services.add(QStringLiteral("Mushishi"), WatchStatus::Watching));
    WatchEntry entry = services.entryOf(season);
    entry.score = 50;
    QVERIFY(
        services.apply({ChangeKind::EditEntry, {}, {Change<WatchEntry>{services.entryOf(season), entry}}}));
    Opened opened(services);
    opened.read(file("Title,Status,Score\nMushishi,completed,90\n"));
    QVERIFY(!opened.button(QStringLiteral("Import"))->isEnabled());
    choose(opened.named<QComboBox>(QStringLiteral("Where the file and the list differ:")), -1);
    auto *dialog = opened.dialog.findChild<FieldRulesDialog *>();
    for (QComboBox *each : dialog->findChildren<QComboBox *>()) {
        if (each->accessibleName() == QStringLiteral("Status"))
            choose(each, int(ConflictPolicy::Replace));
    }
    dialog->accept();
    QTRY_VERIFY(opened.button(QStringLiteral("Import 1 row")));
    QCOMPARE(opened.cell(0, 1), QStringLiteral("Conflict"));
    QVERIFY2(
        opened.cell(0, 2).startsWith(QStringLiteral("Status: Watching → Completed")) &&
            opened.cell(0, 2).contains(QStringLiteral("not decided, only with a full tick: Score: 50 → 90")),
        qPrintable(opened.cell(0, 2)));
    const auto tick = [&opened] {
        return opened.table()->model()->index(0, 0).data(Qt::CheckStateRole).toInt();
    };
    QCOMPARE(tick(), int(Qt::PartiallyChecked));
    opened.table()->setCurrentIndex(opened.table()->model()->index(0, 0));
    for (const Qt::CheckState next : {Qt::Checked, Qt::Unchecked, Qt::PartiallyChecked}) {
        QTest::keyClick(opened.table(), Qt::Key_Space);
        QCOMPARE(tick(), int(next));
        QCOMPARE(opened.button(QStringLiteral("Import"))->isEnabled(), next != Qt::Unchecked);
    }
    QTest::mouseClick(opened.button(QStringLiteral("Import 1 row")), Qt::LeftButton);
    QCOMPARE(services.entryOf(season).status, WatchStatus::Completed);
    QCOMPARE(services.entryOf(season).score, std::optional(50));
}

void TestImportRules::anotherStatusWaitsForATickWhereTheRuleAsks()
{
    UiServices services;
    const SeasonId planned = services.seasonOf(services.add(QStringLiteral("Mushishi")));
    services.add(QStringLiteral("Medalist"));
    Opened opened(services);
    opened.read(file("Title,Status\nMushishi,completed\nMedalist,plan\n"));
    const QAbstractItemModel *model = opened.table()->model();
    QCOMPARE(model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!opened.button(QStringLiteral("Import"))->isEnabled());
    QCOMPARE(model->index(1, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Nothing changes"));
    choose(opened.named<QComboBox>(QStringLiteral("Where the file and the list differ:")),
           int(ConflictPolicy::Replace));
    QTRY_COMPARE(opened.table()->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QTest::mouseClick(opened.button(QStringLiteral("Import 1 row")), Qt::LeftButton);
    QCOMPARE(services.entryOf(planned).status, WatchStatus::Completed);
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
