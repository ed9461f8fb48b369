// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/monthdelegate.h"
#include "ui/calendar/monthjump.h"
#include "ui/calendar/monthmodel.h"
#include "ui/calendar/monthtable.h"
#include "ui/calendar/undatedband.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace raiki;

class TestCalendarPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        m_dated =
            m_list->add(QStringLiteral("Medalist"), WatchStatus::PlanToWatch, QStringLiteral("2025-10-12"));
        m_month = m_list->add(QStringLiteral("Frieren"), WatchStatus::PlanToWatch, QStringLiteral("2025-10"));
        m_page = std::make_unique<CalendarPage>(m_list->services());
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<MonthTable *>();
        m_model = m_page->findChild<MonthModel *>();
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
    }

    void aMonthIsReadWhole()
    {
        MonthJump jump;
        const auto *months = jump.findChild<QComboBox *>();
        jump.show(); // before it has words
        jump.setMonth(QDate(2025, 9, 1));
        (void)months->sizeHint();
        jump.retranslate(QLocale(QLocale::English));
        QTRY_VERIFY(months->sizeHint().width() >
                    months->fontMetrics().horizontalAdvance(months->currentText()));
    }

    void todayIsTheCurrentDay()
    {
        QCOMPARE(m_page->month(), QDate(2025, 10, 1));
        QCOMPARE(m_model->dayAt(m_table->currentIndex()), QDate(2025, 10, 1));
        QVERIFY(spoken(QDate(2025, 10, 1)).contains(QLatin1String("today")));
    }

    void aDayHasItsPremiereAndNoDayHasWhatIsKnownToTheMonth()
    {
        QVERIFY(spoken(QDate(2025, 10, 12)).contains(QLatin1String("Medalist")));
        for (int day = 1; day <= 31; ++day)
            QVERIFY(!spoken(QDate(2025, 10, day)).contains(QLatin1String("Frieren")));
        auto *band = m_page->findChild<UndatedBand *>();
        QVERIFY(band->isVisible());
        const QList<QPushButton *> chips = band->findChildren<QPushButton *>();
        QCOMPARE(chips.size(), 1);
        QVERIFY(chips.front()->text().contains(QLatin1String("Frieren")));
        QSignalSpy opened(m_page.get(), &Page::showRequested);
        chips.front()->click();
        QCOMPARE(opened.at(0).at(0).value<ShowId>(), m_month);
    }

    void aCourIsToldInEachOfItsMonths()
    {
        (void)m_list->add(QStringLiteral("Dandadan"), WatchStatus::PlanToWatch, QStringLiteral("2026-W"));
        auto *band = m_page->findChild<UndatedBand *>();
        for (const int month : {1, 2, 3}) {
            m_page->showDay(QDate(2026, month, 1));
            QCOMPARE(band->findChildren<QPushButton *>().size(), 1);
        }
        m_page->showDay(QDate(2026, 4, 1));
        QVERIFY(!band->isVisible());
    }

    void keysGoToOtherMonths()
    {
        m_page->focusFirst();
        QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_page->month(), QDate(2025, 11, 1));
        QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_page->month(), QDate(2025, 9, 1));
        QTest::keyClick(m_page.get(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_page->month(), QDate(2025, 10, 1));
        m_page->findChild<QSpinBox *>()->setValue(2031);
        QCOMPARE(m_page->month(), QDate(2031, 10, 1));
    }

    void arrowsGoOnBeyondTheMonth()
    {
        m_page->showDay(QDate(2025, 10, 31));
        m_page->focusFirst();
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(m_page->month(), QDate(2025, 11, 1));
        QCOMPARE(m_model->dayAt(m_table->currentIndex()), QDate(2025, 11, 7));
        QTest::keyClick(m_table, Qt::Key_Right);
        QCOMPARE(m_model->dayAt(m_table->currentIndex()), QDate(2025, 11, 8));
    }

    void enterAndAClickOpenTheShow()
    {
        QSignalSpy opened(m_page.get(), &Page::showRequested);
        m_page->showDay(QDate(2025, 10, 12));
        m_page->focusFirst();
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        const QRect cell = m_table->visualRect(m_table->currentIndex());
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                          MonthDelegate::lineRect(cell, 0, m_table->font()).center());
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.at(1).at(0).value<ShowId>(), m_dated);
    }

    void aDayWithSeveralOffersThem()
    {
        (void)m_list->add(QStringLiteral("Rock & Roll"), WatchStatus::Watching, QStringLiteral("2025-10-12"));
        m_page->showDay(QDate(2025, 10, 12));
        m_page->focusFirst();
        QSignalSpy opened(m_page.get(), &Page::showRequested);
        QTest::keyClick(m_table, Qt::Key_Return);
        auto *menu = m_table->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(1)->trigger();
        QCOMPARE(opened.count(), 1);
    }

    void aDateThatMovesMovesInTheCalendar()
    {
        const Result<ShowDetails> details = m_list->watchlist.details(m_dated);
        QVERIFY(m_list->apply(setPremiere(*details, m_list->seasonOf(m_dated),
                                          FuzzyDate::ofDay(QDate(2025, 10, 20)), m_list->clock)));
        QVERIFY(!spoken(QDate(2025, 10, 12)).contains(QLatin1String("Medalist")));
        QVERIFY(spoken(QDate(2025, 10, 20)).contains(QLatin1String("Medalist")));
    }

    void isPaintedInEveryDirectionAndScheme()
    {
        const QImage plain = m_page->grab().toImage();
        m_page->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_page->grab().toImage() != plain);
        m_page->setLayoutDirection(Qt::LeftToRight);
        m_page->setPalette(schemePalette(ColourScheme::Dark));
        QVERIFY(m_page->grab().toImage() != plain);
    }

private:
    [[nodiscard]] QString spoken(QDate day) const
    {
        return m_model->indexOf(day).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<CalendarPage> m_page;
    MonthTable *m_table = nullptr;
    MonthModel *m_model = nullptr;
    ShowId m_dated;
    ShowId m_month;
};

RAIKI_TEST(TestCalendarPage)
#include "test_calendarpage.moc"
