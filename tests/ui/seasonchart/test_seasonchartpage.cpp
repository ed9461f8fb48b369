// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/emptystate.h"
#include "ui/common/gridview.h"
#include "ui/common/theme.h"
#include "ui/seasonchart/chartdelegate.h"
#include "ui/seasonchart/chartmodel.h"
#include "ui/seasonchart/seasonchartpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

using namespace raiki;

class TestSeasonChartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    }

    void init()
    {
        m_list = std::make_unique<test::UiServices>(test::autumnCatalogue());
        m_page = std::make_unique<SeasonChartPage>(m_list->services());
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_grid = m_page->findChild<GridView *>();
        m_page->findChild<QTabBar *>()->setCurrentIndex(0);
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
    }

    void theCourOfTodayComesFirst()
    {
        QCOMPARE(m_page->cour(), (Cour{2025, Quarter::Fall}));
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
        for (const QLabel *label : m_page->findChildren<QLabel *>()) // which says it better
            QVERIFY2(!label->text().contains(QStringLiteral("0 premiere")), qPrintable(label->text()));
    }

    void whereNothingBeginsThatIsSaid()
    {
        QByteArray catalogue = test::autumnCatalogue();
        catalogue.replace("\"items\":[",
                          R"("items":[{"title":"果てなし","titleTranslate":{"en":["Without End"]},
"type":"tv","lang":"ja","officialSite":"","begin":"1999-10-20T10:00:00.000Z",
"broadcast":"R/1999-10-20T10:00:00.000Z/P7D","end":"","comment":"","sites":[{"site":"mal","id":"60002"}]},)");
        test::UiServices list(catalogue);
        SeasonChartPage page(list.services());
        page.show();
        const auto saysIt = [&page] {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(QStringLiteral("no premieres known"));
            });
        };
        page.setCour({2024, Quarter::Winter});
        QTRY_VERIFY(saysIt());                 // beside what goes on
        page.setCour({2025, Quarter::Winter}); // of Medalist
        QVERIFY(!saysIt());
    }

    void keysGoToOtherCours()
    {
        m_page->focusFirst();
        QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_page->cour(), (Cour{2025, Quarter::Summer}));
        QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_page->cour(), (Cour{2026, Quarter::Winter}));
        QTest::keyClick(m_page.get(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_page->cour(), (Cour{2025, Quarter::Fall}));
    }

    void anyCourCanBeJumpedTo()
    {
        m_page->findChild<QSpinBox *>()->setValue(2019);
        QCOMPARE(m_page->cour(), (Cour{2019, Quarter::Fall}));
        auto *quarter = m_page->findChild<QComboBox *>();
        quarter->setCurrentIndex(0);
        Q_EMIT quarter->activated(0);
        QCOMPARE(m_page->cour(), (Cour{2019, Quarter::Winter}));
    }

    void aClickOnPlusAddsAndUndoTakesItBack()
    {
        showMedalist();
        const QRect cell = m_grid->visualRect(m_grid->model()->index(0, 0));
        const QRect plus = ChartDelegate::plusRect(cell, Qt::LeftToRight);
        QSignalSpy noticed(m_page.get(), &Page::noticed);
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, plus.center());
        QCOMPARE(noticed.count(), 1);
        QCOMPARE(item().row.status, std::optional(WatchStatus::PlanToWatch));
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, plus.center()); // no longer there
        QCOMPARE(noticed.count(), 1);
        QVERIFY(m_list->watchlist.undo().hasValue());
        QVERIFY(!item().row.status);
    }

    void theKeyAddsAndEnterOpens()
    {
        showMedalist();
        m_page->focusFirst();
        QTest::keyClick(m_grid, Qt::Key_Plus);
        QCOMPARE(item().row.status, std::optional(WatchStatus::PlanToWatch));
        QSignalSpy opened(m_page.get(), &Page::showRequested);
        QTest::keyClick(m_grid, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<ShowId>(), item().row.show);
    }

    void aShowAddedElsewhereIsMarked()
    {
        showMedalist();
        const Result<std::optional<ShowDetails>> none = std::optional<ShowDetails>{};
        QVERIFY(
            m_list->apply(addFromCatalogue(m_list->catalogue.current().show(0), {}, *none, m_list->clock)));
        QCOMPARE(item().row.status, std::optional(WatchStatus::PlanToWatch));
        const QString told = m_grid->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.contains(QLatin1String("on your list: Plan to watch")), qPrintable(told));
    }

    void byDayAndByFormat()
    {
        showMedalist();
        const auto heading = [this] {
            return m_grid->model()->index(0, 0).data(GridView::GroupRole).toString();
        };
        QCOMPARE(heading(), QStringLiteral("TV series"));
        m_page->findChild<QTabBar *>()->setCurrentIndex(1);
        QCOMPARE(heading(), QStringLiteral("Sunday")); // 01:30 in Tokyo
        PreferenceValues values = m_list->preferences.values();
        values.lateNightTimes = true;
        QVERIFY(m_list->preferences.save(values).hasValue());
        QCOMPARE(heading(), QStringLiteral("Saturday")); // 25:30
    }

    void theFilterLeavesWhatFits()
    {
        showMedalist();
        m_page->activateWindow();
        QVERIFY(m_page->focusSearch());
        auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(filter);
        filter->setText(QStringLiteral("medal"));
        QCOMPARE(m_grid->model()->rowCount(), 1);
        filter->setText(QStringLiteral("frieren"));
        QCOMPARE(m_grid->model()->rowCount(), 0);
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
    }

    void isPaintedInEveryDirectionAndScheme()
    {
        showMedalist();
        const QImage plain = m_page->grab().toImage();
        m_page->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_page->grab().toImage() != plain);
        QVERIFY(m_grid->indexAt(m_grid->visualRect(m_grid->model()->index(0, 0)).center()).isValid());
        m_page->setLayoutDirection(Qt::LeftToRight);
        m_page->setPalette(schemePalette(ColourScheme::Dark));
        QVERIFY(m_page->grab().toImage() != plain);
    }

private:
    void showMedalist()
    {
        m_page->setCour({2025, Quarter::Winter});
        QCOMPARE(m_grid->model()->rowCount(), 1);
        QVERIFY(m_grid->isVisible());
        (void)m_page->grab(); // laid out
    }
    [[nodiscard]] const ChartItem &item() const
    {
        const auto *model = qobject_cast<const ChartModel *>(m_grid->model());
        return *model->itemAt(model->index(0));
    }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<SeasonChartPage> m_page;
    GridView *m_grid = nullptr;
};

RAIKI_TEST(TestSeasonChartPage)
#include "test_seasonchartpage.moc"
