// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/show/shownpage.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

using namespace raiki;
using test::named;
using test::says;

/** Names and headings of a show's page, and the page of a list that can only be read. */
class TestShowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** "Medalist" was typed, and no catalogue says that it is romaji. */
    void aTypedTitleIsCalledNothingElse()
    {
        test::ShownPage at;
        QVERIFY(at.hasShow);
        QVERIFY(says(at.page, QStringLiteral("Title")));
        QVERIFY(!says(at.page, QStringLiteral("Romaji")));
        const Show before = at.list.watchlist.details(at.show)->show;
        Show after = before;
        after.titles.native = QStringLiteral("メダリスト");
        QVERIFY(at.list.apply({ChangeKind::EditShow, {}, {Change<Show>{before, after}}}));
        QCoreApplication::processEvents(); // the new rows are shown
        QVERIFY(says(at.page, QStringLiteral("Romaji")));
    }

    void anAliasStandsUnderTheNames()
    {
        test::ShownPage at;
        QVERIFY(at.hasShow);
        const Show before = at.list.watchlist.details(at.show)->show;
        Show after = before;
        after.titles.native = QStringLiteral("メダリスト");
        after.titles.aliases = {QStringLiteral("Skate Show")};
        QVERIFY(at.list.apply({ChangeKind::EditAliases, {}, {Change<Show>{before, after}}}));
        QCoreApplication::processEvents();
        QTest::qWait(0); // the cards are laid out in the next turn
        const auto left = [&at](const QString &text) {
            for (const QLabel *label : at.page.findChildren<QLabel *>()) {
                if (label->text() == text && label->objectName().isEmpty())
                    return label->mapTo(&at.page, QPoint(0, 0)).x();
            }
            return -1;
        };
        QVERIFY(left(QStringLiteral("メダリスト")) > 0);
        QCOMPARE(left(QStringLiteral("Skate Show")), left(QStringLiteral("メダリスト")));
    }

    void aNarrowPageWrapsALongHeading()
    {
        test::ShownPage at;
        QVERIFY(at.hasShow);
        const ShowId show = at.list.addCountedByWeeks(QStringLiteral("Mushishi"), WatchStatus::Completed, 26);
        QVERIFY(at.page.setShow(show));
        at.page.resize(64 * at.page.fontMetrics().averageCharWidth(), 700);
        QCoreApplication::processEvents();
        const auto *scroll = at.page.findChild<QScrollArea *>();
        QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(QString::number(scroll->widget()->width())));
    }

    void completedWithoutACountIsAllOfIt_data()
    {
        QTest::addColumn<WatchStatus>("status");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasMore");
        QTest::newRow("completed") << WatchStatus::Completed << QStringLiteral("All") << false;
        QTest::newRow("watching") << WatchStatus::Watching << QStringLiteral("0") << true;
    }

    void completedWithoutACountIsAllOfIt()
    {
        QFETCH(WatchStatus, status);
        test::UiServices list;
        ShowPage page(list.services(), list.prompts);
        QVERIFY(page.setShow(list.addCountedByWeeks(QStringLiteral("Mushishi"), status, 26)));
        const auto *watched = named<QSpinBox>(page, QStringLiteral("Episodes watched of Season 1"));
        QVERIFY(watched);
        QTEST(watched->text(), "text");
        QCOMPARE(watched->value(), 0);
        QTEST(named<QPushButton>(page, QStringLiteral("One episode more of Season 1"))->isEnabled(),
              "hasMore");
    }

    void aListThatCanOnlyBeReadTakesNothing()
    {
        test::ShownPage at;
        QVERIFY(at.hasShow);
        Services services = at.list.services();
        services.isReadOnly = true;
        ShowPage page(services, at.list.prompts);
        QVERIFY(page.setShow(at.show));
        page.show();
        QVERIFY(!named<QComboBox>(page, QStringLiteral("Status of Season 1"))->isEnabled());
        QVERIFY(!named<QSpinBox>(page, QStringLiteral("Episodes watched of Season 1"))->isEnabled());
        QVERIFY(!named<QPushButton>(page, QStringLiteral("One episode more of Season 1"))->isEnabled());
        QVERIFY(!named<QPushButton>(page, QStringLiteral("Set the premiere of Season 1"))->isEnabled());
        QVERIFY(named<QPlainTextEdit>(page, QStringLiteral("Notes on Season 1"))->isReadOnly());
    }
};

RAIKI_TEST(TestShowWords)
#include "test_showwords.moc"
