// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/theme.h"
#include "ui/common/visibleminutes.h"
#include "ui/upcoming/upcomingpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace raiki;

namespace {

QString allLabels(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

/** The list of the page; the choices above it have lists of their own. */
QListView *rowsOf(const QWidget &page)
{
    for (auto *list : page.findChildren<QListView *>()) {
        if (list->accessibleName() == QLatin1String("What comes next"))
            return list;
    }
    return nullptr;
}

} // namespace

class TestUpcomingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    }

    void init() { QSettings().remove(QStringLiteral("upcoming")); }

    void aFeedIsNamedByItsTitle()
    {
        test::UiServices list;
        list.add(QStringLiteral("Medalist"));
        const auto feed = list.subscriptions.add(QUrl(QStringLiteral("http://127.0.0.1:9/feed")));
        QVERIFY(feed && list.takeIn(*feed, test::rssItem("Medalist Season 2 Set to Premiere in January 2026",
                                                         "The skaters are back.", "k",
                                                         "Mon, 29 Sep 2025 09:00:00 GMT")));
        UpcomingPage page(list.services(), list.prompts);
        page.show();
        const auto said = [&page] {
            QStringList rows;
            for (int row = 0; row < rowsOf(page)->model()->rowCount(); ++row)
                rows << rowsOf(page)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            return rows.join(u'\n');
        };
        QVERIFY2(said().contains(QStringLiteral("says Rink News")), qPrintable(said()));
        QVERIFY(list.subscriptions.rename(*feed, QStringLiteral("The Rink")).hasValue());
        QVERIFY2(said().contains(QStringLiteral("says The Rink")), qPrintable(said()));
    }

    void anEmptyPageOffersWhatHelps()
    {
        test::UiServices list;
        UpcomingPage page(list.services(), list.prompts);
        page.show();
        QVERIFY(allLabels(page).contains(QLatin1String("Nothing to come yet")));
        QSignalSpy commands(&page, &Page::commandRequested);
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(commands.count(), 2);
        QCOMPARE(commands.at(0).at(0).value<WindowCommand>(), WindowCommand::AddShow);
        QCOMPARE(commands.at(1).at(0).value<WindowCommand>(), WindowCommand::ImportList);
    }

    void aNewDateShowsAtOnce()
    {
        test::UiServices list;
        UpcomingPage page(list.services(), list.prompts);
        page.show();
        const ShowId show =
            list.add(QStringLiteral("Medalist"), WatchStatus::PlanToWatch, QStringLiteral("2026-01"));
        auto *rows = rowsOf(page);
        QCOMPARE(rows->model()->rowCount(), 1);
        QVERIFY(rows->isVisible());
        QVERIFY(rows->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("January 2026")));

        const Result<ShowDetails> details = list.watchlist.details(show);
        QVERIFY(list.apply(
            setPremiere(*details, list.seasonOf(show), FuzzyDate::ofDay(QDate(2026, 1, 24)), list.clock)));
        QVERIFY(rows->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("24 Jan 2026")));
    }

    void enterAndAClickOpenTheShow()
    {
        test::UiServices list;
        const ShowId show =
            list.add(QStringLiteral("Medalist"), WatchStatus::PlanToWatch, QStringLiteral("2026-01"));
        UpcomingPage page(list.services(), list.prompts);
        page.resize(800, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy opened(&page, &Page::showRequested);
        page.focusFirst();
        auto *rows = rowsOf(page);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<ShowId>(), show);
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                          rows->visualRect(rows->model()->index(0, 0)).center());
        QVERIFY(opened.count() >= 2);
    }

    void filtersAndShowsAllAgain()
    {
        test::UiServices list;
        (void)list.add(QStringLiteral("Medalist"), WatchStatus::PlanToWatch, QStringLiteral("2026-01"));
        (void)list.add(QStringLiteral("Frieren"), WatchStatus::PlanToWatch, QStringLiteral("2026-02"));
        UpcomingPage page(list.services(), list.prompts);
        page.show();
        QVERIFY(page.focusSearch());
        auto *words = page.findChild<QLineEdit *>();
        auto *rows = rowsOf(page);
        words->setText(QStringLiteral("fri"));
        QCOMPARE(rows->model()->rowCount(), 1);
        words->setText(QStringLiteral("nothing so called"));
        QVERIFY(allLabels(page).contains(QLatin1String("Nothing fits")));
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String("Show everything"))
                button->click();
        }
        QCOMPARE(rows->model()->rowCount(), 2);
        QVERIFY(words->text().isEmpty());
        (void)list.add(QStringLiteral("Dandadan"), WatchStatus::PlanToWatch, QStringLiteral("2026-03"));
        QCOMPARE(rows->model()->rowCount(), 3);
    }

    void whatHasStartedStaysForTheDay()
    {
        test::UiServices list; // at noon in Tokyo
        (void)list.add(QStringLiteral("Medalist"), WatchStatus::PlanToWatch,
                       QStringLiteral("2025-10-01T13:00+09:00"));
        (void)list.add(QStringLiteral("Frieren"), WatchStatus::PlanToWatch, QStringLiteral("2025-10-01"));
        UpcomingPage page(list.services(), list.prompts);
        page.show();
        const auto shownAt = [&](const char *iso) {
            list.clock.setNow(QDateTime::fromString(QLatin1String(iso), Qt::ISODate));
            page.hide();
            page.show();
            QStringList shown;
            for (int row = 0; row < rowsOf(page)->model()->rowCount(); ++row)
                shown << rowsOf(page)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            return shown.join(u'\n');
        };
        QString shown = shownAt("2025-10-01T03:30:00Z");
        QVERIFY2(shown.contains(QLatin1String("Medalist")) && !shown.contains(QLatin1String("has started")),
                 qPrintable(shown));
        QVERIFY(allLabels(page).contains(QLatin1String("next: Medalist")));
        for (const char *later : {"2025-10-01T04:01:00Z", "2025-10-01T14:59:00Z"}) {
            shown = shownAt(later);
            QCOMPARE(shown.count(QLatin1String("has started")), 1);
            QVERIFY2(shown.contains(QLatin1String("Medalist")) && shown.contains(QLatin1String("Frieren")),
                     qPrintable(shown));
            QVERIFY(allLabels(page).contains(QLatin1String("next: Frieren")));
        }
        QCOMPARE(shownAt("2025-10-01T15:01:00Z"), QString());
    }

    /** As after a sleep, where the next minute may come late. */
    void looksAtOnceWhenTheClockJumps()
    {
        test::UiServices list; // at noon in Tokyo
        (void)list.add(QStringLiteral("Medalist"), WatchStatus::PlanToWatch,
                       QStringLiteral("2025-10-01T20:00+09:00"));
        UpcomingPage page(list.services(), list.prompts);
        page.show();
        const auto shown = [&page] {
            return rowsOf(page)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(shown().contains(QLatin1String("in 8 hour")), qPrintable(shown()));
        list.clock.setNow(QDateTime::fromString(QStringLiteral("2025-10-01T10:15:00Z"), Qt::ISODate));
        for (VisibleMinutes *each : page.findChildren<VisibleMinutes *>())
            each->clockJumped();
        QVERIFY2(shown().contains(QLatin1String("in 45 minute")), qPrintable(shown()));
    }

    void whatHasStartedHasADate()
    {
        test::UiServices list;
        (void)list.add(QStringLiteral("Medalist"), WatchStatus::PlanToWatch,
                       QStringLiteral("2025-10-01T11:00+09:00"));
        UpcomingPage page(list.services(), list.prompts);
        page.show();
        QCOMPARE(rowsOf(page)->model()->rowCount(), 1);
        QVERIFY(allLabels(page).contains(QLatin1String("1 premiere")));
        QVERIFY(!allLabels(page).contains(QLatin1String("No dates yet")));
    }

    void isPaintedInEveryDirectionAndScheme()
    {
        test::UiServices list;
        (void)list.add(QStringLiteral("Medalist"), WatchStatus::PlanToWatch, QStringLiteral("2026-01-24"));
        (void)list.add(QStringLiteral("メダリスト外伝"), WatchStatus::Watching);
        UpcomingPage page(list.services(), list.prompts);
        page.resize(900, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QImage plain = page.grab().toImage();
        page.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(page.grab().toImage() != plain);
        page.setLayoutDirection(Qt::LeftToRight);
        page.setPalette(schemePalette(ColourScheme::Dark));
        QVERIFY(page.grab().toImage() != plain);
    }
};

RAIKI_TEST(TestUpcomingPage)
#include "test_upcomingpage.moc"
