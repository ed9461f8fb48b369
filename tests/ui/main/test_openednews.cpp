// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/main/mainwindow.h"

#include <QStandardPaths>
#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** Which way of opening a show leaves its news waiting. */
class TestOpenedNews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"raiki-test"_s);
    }

    void fromTheInboxNothingIsDecided()
    {
        test::UiServices list;
        PreferenceValues values = list.preferences.values();
        values.firstStartDone = true;
        QVERIFY(list.preferences.save(values));
        const ShowId show = list.add(u"Medalist"_s, WatchStatus::Completed, u"2025-01-05"_s);
        const auto feed = list.subscriptions.add(QUrl(u"https://news.example/feed"_s));
        QVERIFY(feed && list.takeIn(*feed, test::rssItem("Medalist Season 2 Set to Premiere in January 2026",
                                                         "It starts in January 2026.", "k",
                                                         "Mon, 29 Sep 2025 09:00:00 GMT")));
        const auto waiting = list.inbox.waiting();
        QVERIFY(waiting && waiting->size() == 1);
        const InboxRow news = waiting->front();
        MainWindow window(list.services(), list.prompts);
        window.show();
        window.openNews(news.id);
        window.openShow(show, news.season);
        QCOMPARE(list.inbox.waitingCount().valueOr(-1), 1);
        window.openShow(show, news.season); // from elsewhere it is looked at
        QCOMPARE(list.inbox.waitingCount().valueOr(-1), 0);
    }
};

RAIKI_TEST(TestOpenedNews)
#include "test_openednews.moc"
