// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/watchlist/watchlistpage.h"
#include "ui/watchlist/watchlisttable.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace raiki;

/** The menu of a row of the list. */
class TestRowMenu : public QObject
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
        QSettings().remove(QStringLiteral("watchlist"));
        m_season = m_list.seasonOf(m_list.add(QStringLiteral("Medalist"), WatchStatus::Watching));
        m_page = std::make_unique<WatchlistPage>(m_list.services(), m_list.prompts);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<WatchlistTable *>();
        m_page->focusFirst();
    }

    void aRowIsMutedInItsMenuAndSaysSo()
    {
        const auto muting = [this]() -> QAction * {
            Q_EMIT m_table->customContextMenuRequested(m_table->visualRect(m_table->currentIndex()).center());
            for (QMenu *menu : m_page->findChildren<QMenu *>()) {
                for (QAction *action : menu->actions()) {
                    if (menu->isVisible() && action->isCheckable() &&
                        action->text().startsWith(QLatin1String("Mute")))
                        return action;
                }
            }
            return nullptr;
        };
        QAction *mute = muting();
        QVERIFY(mute && !mute->isChecked());
        mute->trigger();
        QCOMPARE(m_list.entryOf(m_season).reminders, ReminderChoice::Never);
        QTRY_VERIFY(m_table->model()
                        ->index(m_table->currentIndex().row(), 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(QLatin1String("muted")));
        mute = muting();
        QVERIFY(mute && mute->isChecked());
        mute->trigger();
        QCOMPARE(m_list.entryOf(m_season).reminders, ReminderChoice::ByStatus);
    }

private:
    test::UiServices m_list;
    std::unique_ptr<WatchlistPage> m_page;
    WatchlistTable *m_table = nullptr; ///< the page's
    SeasonId m_season;
};

RAIKI_TEST(TestRowMenu)
#include "test_rowmenu.moc"
