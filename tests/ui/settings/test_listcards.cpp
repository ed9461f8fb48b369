// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listtransfer.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/settings/backupscard.h"
#include "ui/settings/importscard.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

namespace {

constexpr int patience = 20'000; // milliseconds

QPushButton *button(const QWidget &card, const QString &start)
{
    for (QPushButton *each : card.findChildren<QPushButton *>()) {
        if (each->text().startsWith(start))
            return each;
    }
    return nullptr;
}

bool says(const QWidget &card, const QString &part)
{
    const QList<QLabel *> labels = card.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

QStringList titles(UiServices &services)
{
    QStringList titles;
    if (const auto rows = services.watchlist.rows()) {
        for (const WatchlistRow &row : *rows)
            titles << row.titles.preferred();
    }
    titles.sort();
    return titles;
}

bool import(UiServices &services, const QByteArray &bytes, const QString &name)
{
    const auto plan = services.transfer.plan(bytes, name, {}, ConflictPolicy::Replace);
    return plan && services.transfer.apply(*plan);
}

/** A card of the settings as the page shows it. */
template <class CardType>
struct Shown
{
    explicit Shown(UiServices &services)
        : card(services.services(), services.prompts)
    {
        card.resize(600, 300);
        card.show();
        card.retranslate();
    }
    [[nodiscard]] QComboBox *choice() const { return card.template findChild<QComboBox *>(); }

    CardType card;
};

} // namespace

/** The settings' cards of backups and imports, over a list in a file. */
class TestListCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutCopiesThereIsNothingToRestore();
    void aCopyIsMadeLookedIntoAndRestored();
    void aNoLeavesTheListAlone();
    void aDamagedCopyIsNamedAndChangesNothing();
    void theCopyJustMadeIsChosen();
    void theKeyboardStaysAtTheButton();
    void withoutImportsThereIsNothingToTakeBack();
    void anImportIsTakenBackWithWhatStaysNamed();
    void takingBackNamesItsCopyAndKeepsTheKeyboard();

private:
    [[nodiscard]] QString list() const { return m_folder->filePath(QStringLiteral("list.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestListCards::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestListCards::withoutCopiesThereIsNothingToRestore()
{
    UiServices services({}, list());
    const Shown<BackupsCard> shown(services);
    QVERIFY(!shown.choice()->isEnabled());
    QCOMPARE(shown.choice()->currentText(), QStringLiteral("There is no backup yet"));
    QVERIFY(!button(shown.card, QStringLiteral("Restore"))->isEnabled());
    QVERIFY(!button(shown.card, QStringLiteral("Look into it"))->isEnabled());
    QVERIFY(button(shown.card, QStringLiteral("Back up now"))->isEnabled());
}

void TestListCards::aCopyIsMadeLookedIntoAndRestored()
{
    UiServices services({}, list());
    services.add(QStringLiteral("Medalist"));
    const Shown<BackupsCard> shown(services);
    QSignalSpy made(&services.backups, &Backups::made);
    QSignalSpy told(&shown.card, &SettingsCard::told);
    QTest::mouseClick(button(shown.card, QStringLiteral("Back up now")), Qt::LeftButton);
    QVERIFY(!button(shown.card, QStringLiteral("Back up now"))->isEnabled()); // one at a time
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, patience);
    QCOMPARE(shown.choice()->count(), 1);
    QCOMPARE(told.size(), 1);
    QVERIFY2(shown.choice()->currentText().contains(QStringLiteral("made by you")),
             qPrintable(shown.choice()->currentText()));
    services.add(QStringLiteral("Mushishi"));

    QTest::mouseClick(button(shown.card, QStringLiteral("Look into it")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(says(shown.card, QStringLiteral("Changed last: Medalist")), patience);
    QVERIFY(says(shown.card, QStringLiteral("1 row")));

    QTest::mouseClick(button(shown.card, QStringLiteral("Restore")), Qt::LeftButton);
    QCOMPARE(services.prompts.asked.size(), 1);
    QCOMPARE(titles(services), QStringList{QStringLiteral("Medalist")});
    QVERIFY(services.prompts.told.isEmpty());
    QCOMPARE(shown.choice()->count(), 2); // what was there can be had back
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.back().front().toString().contains(QStringLiteral("made by you")),
             qPrintable(told.back().front().toString()));
}

void TestListCards::theCopyJustMadeIsChosen()
{
    UiServices services({}, list());
    services.add(QStringLiteral("Medalist"));
    const Shown<BackupsCard> shown(services);
    QSignalSpy made(&services.backups, &Backups::made);
    QString first;
    for (int round = 1; round <= 2; ++round) {
        QTest::mouseClick(button(shown.card, QStringLiteral("Back up now")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), round, patience);
        QCOMPARE(shown.choice()->count(), round);
        QVERIFY(shown.choice()->currentData().toString() != first);
        QCOMPARE(shown.choice()->currentData().toString(), services.backups.all().front().path);
        first = shown.choice()->currentData().toString();
        services.clock.advance(std::chrono::hours(1));
    }
}

void TestListCards::theKeyboardStaysAtTheButton()
{
    UiServices services({}, list());
    services.add(QStringLiteral("Medalist"));
    const Shown<BackupsCard> shown(services);
    QSignalSpy made(&services.backups, &Backups::made);
    QPushButton *make = button(shown.card, QStringLiteral("Back up now"));
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Space);
    QVERIFY(!make->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, patience);
    QCOMPARE(shown.card.focusWidget(), make);
}

void TestListCards::aNoLeavesTheListAlone()
{
    UiServices services({}, list());
    services.add(QStringLiteral("Medalist"));
    const Shown<BackupsCard> shown(services);
    QSignalSpy made(&services.backups, &Backups::made);
    services.backups.makeNow();
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, patience);
    services.add(QStringLiteral("Mushishi"));
    services.prompts.agrees = false;
    QTest::mouseClick(button(shown.card, QStringLiteral("Restore")), Qt::LeftButton);
    QCOMPARE(services.prompts.asked.size(), 1);
    QCOMPARE(titles(services).size(), 2);
}

void TestListCards::aDamagedCopyIsNamedAndChangesNothing()
{
    UiServices services({}, list());
    services.add(QStringLiteral("Medalist"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("backups")));
    QFile bad(m_folder->filePath(QStringLiteral("backups/list-auto-20250101T000000.sqlite")));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no database at all") > 0);
    bad.close();
    const Shown<BackupsCard> shown(services);
    QCOMPARE(shown.choice()->count(), 1);
    QTest::mouseClick(button(shown.card, QStringLiteral("Look into it")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(says(shown.card, QStringLiteral("is damaged")), patience);
    QVERIFY(says(shown.card, QStringLiteral("The copy "))); // not the list's own file
    QTest::mouseClick(button(shown.card, QStringLiteral("Restore")), Qt::LeftButton);
    QCOMPARE(services.prompts.told.size(), 1);
    QVERIFY2(services.prompts.told.front().contains(QStringLiteral("The copy ")),
             qPrintable(services.prompts.told.front()));
    QCOMPARE(titles(services), QStringList{QStringLiteral("Medalist")});
}

void TestListCards::withoutImportsThereIsNothingToTakeBack()
{
    UiServices services({}, list());
    const Shown<ImportsCard> shown(services);
    const int height = shown.card.sizeHint().height();
    QPushButton *takeBack = button(shown.card, QStringLiteral("Take back"));
    QVERIFY(!shown.choice()->isEnabled());
    QVERIFY(!takeBack->isEnabled());
    QVERIFY(import(services, "Title,Status\nMedalist,plan\n", QStringLiteral("a.csv")));
    QVERIFY(shown.choice()->isEnabled());
    QVERIFY(takeBack->isEnabled());
    QVERIFY(shown.choice()->currentText().contains(QStringLiteral("a.csv")));
    QCOMPARE(shown.card.sizeHint().height(), height); // nothing below it moves
    QVERIFY(services.watchlist.undo().hasValue());
    QVERIFY(!shown.choice()->isEnabled()); // taken back already
    QVERIFY(!takeBack->isEnabled());
}

void TestListCards::anImportIsTakenBackWithWhatStaysNamed()
{
    UiServices services({}, list());
    services.add(QStringLiteral("Mushishi"));
    QVERIFY(import(services, "Title,Status\nMedalist,plan\nFrieren,plan\n", QStringLiteral("first.csv")));
    QVERIFY(import(services, "Title,Status\nBocchi,plan\n", QStringLiteral("second.csv")));
    QVERIFY(
        import(services, "Title,Status\nFrieren,watching\n", QStringLiteral("third.csv"))); // changed since
    const Shown<ImportsCard> shown(services);
    QCOMPARE(shown.choice()->count(), 3);
    shown.choice()->setCurrentIndex(2); // the oldest
    QVERIFY(shown.choice()->currentText().contains(QStringLiteral("first.csv")));

    services.prompts.agrees = false;
    QTest::mouseClick(button(shown.card, QStringLiteral("Take back")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(services.prompts.asked.size(), 1, patience);
    QCOMPARE(titles(services).size(), 4);
    services.prompts.agrees = true;
    QTest::mouseClick(button(shown.card, QStringLiteral("Take back")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(services.prompts.asked.size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!titles(services).contains(QStringLiteral("Medalist")), patience);
    QVERIFY2(services.prompts.asked.back().contains(QStringLiteral("Changed since, and kept: Frieren")),
             qPrintable(services.prompts.asked.back()));
    const QStringList left = titles(services);
    QVERIFY(!left.contains(QStringLiteral("Medalist")));
    QVERIFY(left.contains(QStringLiteral("Bocchi")));
    QVERIFY(left.contains(QStringLiteral("Frieren"))); // what was changed since stays
    QVERIFY(left.contains(QStringLiteral("Mushishi")));
    QTRY_VERIFY(!button(shown.card, QStringLiteral("Take back"))->isEnabled()); // once is enough
    QVERIFY(shown.choice()->currentText().contains(QStringLiteral("taken back")));
    QVERIFY(services.watchlist.undo().hasValue()); // and even that can be undone
    QCOMPARE(titles(services).size(), 4);
}

void TestListCards::takingBackNamesItsCopyAndKeepsTheKeyboard()
{
    UiServices services({}, list());
    QVERIFY(import(services, "Title,Status\nMedalist,plan\n", QStringLiteral("first.csv")));
    QVERIFY(import(services, "Title,Status\nFrieren,plan\n", QStringLiteral("second.csv")));
    const Shown<ImportsCard> shown(services);
    QPushButton *takeBack = button(shown.card, QStringLiteral("Take back"));
    takeBack->setFocus();
    services.add(QStringLiteral("Mushishi")); // a change from elsewhere
    QCOMPARE(shown.card.focusWidget(), takeBack);
    QTest::keyClick(takeBack, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!titles(services).contains(QStringLiteral("Frieren")), patience);
    QTRY_VERIFY(!takeBack->isEnabled());
    QCOMPARE(shown.card.focusWidget(), shown.choice()); // another one can be chosen at once
    const std::vector<BackupCopy> copies = services.backups.all();
    QVERIFY(std::any_of(copies.begin(), copies.end(),
                        [](const BackupCopy &copy) { return copy.occasion == QStringLiteral("takeback"); }));
    const Shown<BackupsCard> backups(services);
    QVERIFY(backups.choice()->findText(QStringLiteral("before an import was taken back"),
                                       Qt::MatchContains) >= 0);
}

RAIKI_TEST(TestListCards)
#include "test_listcards.moc"
