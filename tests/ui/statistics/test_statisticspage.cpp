// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/emptystate.h"
#include "ui/common/entryedits.h"
#include "ui/common/theme.h"
#include "ui/statistics/barchart.h"
#include "ui/statistics/chartcard.h"
#include "ui/statistics/statisticspage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;

class TestStatisticsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        m_page = std::make_unique<StatisticsPage>(m_list->services());
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
    }

    void anEmptyListSaysWhatToDo()
    {
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
        QSignalSpy commands(m_page.get(), &Page::commandRequested);
        for (QPushButton *button : m_page->findChild<EmptyState *>()->findChildren<QPushButton *>())
            button->click();
        QCOMPARE(commands.count(), 2);
    }

    void countsByStatusAndFollowsTheList()
    {
        (void)m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching, QStringLiteral("2025-01"));
        (void)m_list->add(QStringLiteral("Frieren"), WatchStatus::PlanToWatch);
        QCOMPARE(chart("By status")->accessibleDescription(),
                 QStringLiteral("Plan to watch: 1; Watching: 1; On hold: 0; Completed: 0; Dropped: 0"));
        QCOMPARE(chart("By year of premiere")->accessibleDescription(), QStringLiteral("2025: 1"));
        QVERIFY(m_list->watchlist.undo().hasValue());
        QCOMPARE(chart("By status")->bars().at(0).amount, 0);
    }

    void episodesCountInTheMonthInWhichTheyWereMarked()
    {
        const ShowId show = m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching);
        const QSet<SeasonId> season{m_list->seasonOf(show)};
        mark(season, 3);
        m_list->clock.setNow(QDateTime::fromString(QStringLiteral("2025-12-02T03:00:00Z"), Qt::ISODate));
        mark(season, 2);
        mark(season, -1);
        QCOMPARE(chart("Episodes by month")->accessibleDescription(),
                 QStringLiteral("October 2025: 3; November 2025: 0; December 2025: 1"));
    }

    void scoresAreInTheFansScale()
    {
        const ShowId show = m_list->add(QStringLiteral("Medalist"), WatchStatus::Completed);
        WatchEntry after = m_list->entryOf(m_list->seasonOf(show));
        const WatchEntry before = after;
        after.score = 85;
        QVERIFY(m_list->apply(editEntry(QStringLiteral("Medalist"), before, after, m_list->clock)));
        m_list->showScores(ShownScores::Hundred);
        QCOMPARE(chart("By score")->bars().at(8).label, QStringLiteral("81–90"));
        QCOMPARE(chart("By score")->bars().at(8).amount, 1);
        m_list->showScores(ShownScores::FiveStars);
        QCOMPARE(chart("By score")->bars().size(), size_t(5));
        QCOMPARE(chart("By score")->bars().at(4).amount, 1);
    }

    void theKeyboardWalksOverTheBars()
    {
        (void)m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching);
        m_page->activateWindow();
        m_page->focusFirst();
        auto *bars = const_cast<BarChart *>(chart("By status"));
        QTRY_VERIFY(bars->hasFocus());
        QTest::keyClick(bars, Qt::Key_Down);
        QTest::keyClick(bars, Qt::Key_Down);
        QCOMPARE(bars->current(), 1);
        QCOMPARE(bars->accessibleDescription(), QStringLiteral("Watching: 1"));
        QTest::keyClick(bars, Qt::Key_End);
        QCOMPARE(bars->current(), 4);
    }

    void isPaintedInEveryDirectionAndScheme()
    {
        (void)m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching, QStringLiteral("2025-01"));
        const QImage plain = m_page->grab().toImage();
        m_page->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_page->grab().toImage() != plain);
        m_page->setLayoutDirection(Qt::LeftToRight);
        m_page->setPalette(schemePalette(ColourScheme::Dark));
        QVERIFY(m_page->grab().toImage() != plain);
    }

private:
    [[nodiscard]] const BarChart *chart(const char *heading) const
    {
        for (const BarChart *chart : m_page->findChildren<BarChart *>()) {
            if (chart->accessibleName() == QLatin1StringView(heading))
                return chart;
        }
        return nullptr;
    }
    void mark(const QSet<SeasonId> &seasons, int episodes)
    {
        const Result<ChangeSet> changes = episodesAdded(m_list->watchlist, seasons, episodes, m_list->clock);
        QVERIFY(changes.hasValue());
        QVERIFY(m_list->apply(*changes));
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<StatisticsPage> m_page;
};

RAIKI_TEST(TestStatisticsPage)
#include "test_statisticspage.moc"
