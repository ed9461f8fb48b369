// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/uiservices.h"
#include "ui/settings/firststart.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

namespace {

/** The dialog with its signals heard, and its parts. */
struct Asked
{
    explicit Asked(UiServices &services)
        : dialog(services.services(), services.prompts)
        , imports(&dialog, &FirstStart::importRequested)
        , additions(&dialog, &FirstStart::addShowRequested)
    {
        dialog.show();
    }

    QRadioButton *answer(const QString &part) const { return buttonSaying<QRadioButton>(dialog, part); }
    QPushButton *next() const
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->isDefault())
                return each;
        }
        return nullptr;
    }
    int step() const { return dialog.findChild<QStackedWidget *>()->currentIndex(); }

    FirstStart dialog;
    QSignalSpy imports;
    QSignalSpy additions;
};

} // namespace

class TestFirstStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheAnswers_data();
    void savesTheAnswers();
    void pollsNobodyWithoutAClearAnswer();
    void isNotAskedAgainWhenClosed();
    void goesBackWithoutForgetting();
    void offersFeeds_data();
    void offersFeeds();
    void asksNobodyAboutFeedsWhereThereAreNone();
    void offersTheCataloguesUpdate_data();
    void offersTheCataloguesUpdate();
    void greetsNobodyWhoHasAList();
};

void TestFirstStart::greetsNobodyWhoHasAList()
{
    UiServices services;
    QVERIFY(services.add(QStringLiteral("Medalist")).isValid());
    Asked asked(services);
    QCOMPARE(asked.step(), 1); // the network comes first: nobody but the user can say
    asked.answer(QStringLiteral("stay off"))->setChecked(true);
    asked.next()->click();
    asked.next()->click();
    QVERIFY(!asked.dialog.isVisible());
    QCOMPARE(asked.imports.size() + asked.additions.size(), 0);
    QVERIFY(services.preferences.values().firstStartDone);
}

void TestFirstStart::savesTheAnswers_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("remind");
    QTest::addColumn<NetworkConsent>("consent");
    QTest::addColumn<bool>("reminds");
    QTest::addColumn<int>("imports");
    QTest::addColumn<int>("additions");
    QTest::newRow("import, yes, yes") << "Import"
                                      << "Yes, check"
                                      << "remind me" << NetworkConsent::Given << true << 1 << 0;
    QTest::newRow("add, no, no") << "Add a show"
                                 << "No, stay off"
                                 << "stay quiet" << NetworkConsent::Refused << false << 0 << 1;
    QTest::newRow("empty, yes, no") << "empty list"
                                    << "Yes, check"
                                    << "stay quiet" << NetworkConsent::Given << false << 0 << 0;
}

void TestFirstStart::savesTheAnswers()
{
    QFETCH(QString, begin);
    QFETCH(QString, network);
    QFETCH(QString, remind);
    UiServices services;
    Asked asked(services);
    asked.answer(begin)->click();
    asked.next()->click();
    asked.answer(network)->click();
    asked.next()->click();
    QCOMPARE(services.preferences.values().consent, NetworkConsent::NotAsked);
    asked.answer(remind)->click();
    asked.next()->click();
    QVERIFY(!asked.dialog.isVisible());
    const PreferenceValues &values = services.preferences.values();
    QVERIFY(values.firstStartDone);
    QTEST(values.consent, "consent");
    QTEST(values.reminders.enabled, "reminds");
    QTEST(static_cast<int>(asked.imports.size()), "imports");
    QTEST(static_cast<int>(asked.additions.size()), "additions");
}

void TestFirstStart::pollsNobodyWithoutAClearAnswer()
{
    UiServices services;
    Asked asked(services);
    QVERIFY(asked.next()->isEnabled());
    asked.next()->click();
    QCOMPARE(asked.step(), 1);
    QVERIFY(!asked.answer(QStringLiteral("Yes, check"))->isChecked());
    QVERIFY(!asked.answer(QStringLiteral("No, stay off"))->isChecked());
    QVERIFY(!asked.next()->isEnabled());
    QTest::keyClick(&asked.dialog, Qt::Key_Return);
    QTest::keyClick(asked.answer(QStringLiteral("Yes, check")), Qt::Key_Return);
    QCOMPARE(asked.step(), 1);
    QVERIFY(!asked.answer(QStringLiteral("Yes, check"))->isChecked());
    asked.answer(QStringLiteral("No, stay off"))->click();
    QVERIFY(asked.next()->isEnabled());
    QTest::keyClick(asked.answer(QStringLiteral("No, stay off")), Qt::Key_Enter);
    QCOMPARE(asked.step(), 2); // Enter on an answer goes on
}

void TestFirstStart::isNotAskedAgainWhenClosed()
{
    UiServices services;
    Asked asked(services);
    asked.next()->click();
    asked.answer(QStringLiteral("Yes, check"))->click();
    QTest::keyClick(&asked.dialog, Qt::Key_Escape);
    QVERIFY(!asked.dialog.isVisible());
    QVERIFY(services.preferences.values().firstStartDone);
    QCOMPARE(services.preferences.values().consent, NetworkConsent::NotAsked);
    QVERIFY(services.preferences.values().reminders.enabled);
    QCOMPARE(asked.imports.size() + asked.additions.size(), 0);
}

void TestFirstStart::goesBackWithoutForgetting()
{
    UiServices services;
    Asked asked(services);
    asked.answer(QStringLiteral("Import"))->click();
    asked.next()->click();
    asked.answer(QStringLiteral("No, stay off"))->click();
    for (QPushButton *each : asked.dialog.findChildren<QPushButton *>()) {
        if (!each->isDefault())
            each->click();
    }
    QCOMPARE(asked.step(), 0);
    QVERIFY(asked.answer(QStringLiteral("Import"))->isChecked());
    asked.next()->click();
    QVERIFY(asked.answer(QStringLiteral("No, stay off"))->isChecked());
}

void TestFirstStart::offersFeeds_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QStringList>("feeds");
    QTest::newRow("yes") << "Yes, check"
                         << QStringList{QStringLiteral("https://chosen.example/feed"),
                                        QStringLiteral("https://third.example/feed")};
    QTest::newRow("no") << "No, stay off" << QStringList{};
}

void TestFirstStart::offersFeeds()
{
    QFETCH(QString, network);
    UiServices services;
    for (const char *name : {"Chosen", "Other", "Third"}) {
        DefaultFeed feed;
        feed.title = QString::fromLatin1(name);
        feed.url = QUrl(QStringLiteral("https://%1.example/feed").arg(feed.title.toLower()));
        feed.about.insert(QStringLiteral("en"), QStringLiteral("<b>A word</b> on it"));
        if (feed.title == QStringLiteral("Chosen"))
            feed.suggestedFor << QStringLiteral("*");
        services.offered.push_back(feed);
    }
    Asked asked(services);
    asked.next()->click();
    auto *list = asked.dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QVERIFY(!list->isEnabled());
    QVERIFY(list->item(0)->text().contains(QStringLiteral("A word")));
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
    asked.answer(network)->click();
    QCOMPARE(list->isEnabled(), network.startsWith(QStringLiteral("Yes")));
    list->item(2)->setCheckState(Qt::Checked);
    asked.next()->click();
    QCOMPARE(services.subscriptions.rows().valueOr({}).size(), size_t(0));
    asked.next()->click();
    QStringList feeds;
    const auto rows = services.subscriptions.rows().valueOr({});
    for (const SubscriptionRow &row : rows)
        feeds << row.feed.url.toString();
    QTEST(feeds, "feeds");
}

void TestFirstStart::asksNobodyAboutFeedsWhereThereAreNone()
{
    UiServices services;
    Asked asked(services);
    QVERIFY(!asked.dialog.findChild<QListWidget *>());
}

void TestFirstStart::offersTheCataloguesUpdate_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("isTicked");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("yes and yes") << "Yes, check" << true << true;
    QTest::newRow("yes and nothing more") << "Yes, check" << false << false;
    QTest::newRow("no") << "No, stay off" << false << false;
    QTest::newRow("ticked, then no") << "No, stay off" << true << false;
}

void TestFirstStart::offersTheCataloguesUpdate()
{
    QFETCH(QString, network);
    QFETCH(bool, isTicked);
    QFETCH(bool, isOn);
    UiServices services;
    services.catalogueUpdater.start();
    Asked asked(services);
    asked.next()->click();
    auto *box = asked.dialog.findChild<QCheckBox *>();
    QVERIFY(!box->isEnabled());
    QVERIFY(!box->isChecked());
    QVERIFY(box->text().contains(QStringLiteral("127.0.0.1")));
    asked.answer(QStringLiteral("Yes, check"))->click();
    QVERIFY(box->isEnabled());
    if (isTicked)
        box->click();
    asked.answer(network)->click();
    asked.next()->click();
    asked.next()->click();
    QCOMPARE(services.preferences.values().updateCatalogue, isOn);
    QTest::qWait(100);
    QCOMPARE(!services.mirror.requests().empty(), isOn);
}

RAIKI_TEST(TestFirstStart)
#include "test_firststart.moc"
