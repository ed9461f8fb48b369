// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/feeds/addfeeddialog.h"
#include "ui/feeds/postslist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

namespace {

constexpr int patience = 20'000;

QByteArray medalistFeed()
{
    return rssFeed("Rink News",
                   rssItem("Cooking show dated", "Nothing else.", "k1", "Tue, 30 Sep 2025 09:00:00 GMT") +
                       rssItem("Medalist Anime Season 2 Set to Premiere in January 2026", "", "k2",
                               "Wed, 01 Oct 2025 01:00:00 GMT"));
}

/** The dialog over real services, with consent unless told otherwise. */
struct Adding
{
    explicit Adding(NetworkConsent consent = NetworkConsent::Given)
    {
        PreferenceValues values = services.preferences.values();
        values.consent = consent;
        isReady = services.preferences.save(values).hasValue();
        dialog = new AddFeedDialog(services.services(), services.prompts);
        dialog->show();
    }
    ~Adding() { delete dialog; }

    void type(const QString &address) const { dialog->findChild<QLineEdit *>()->setText(address); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void look(const QString &address) const
    {
        type(address);
        button(QStringLiteral("Find the feed"))->click();
    }
    /** Everything the labels say now. */
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] bool waitsFor(const QString &part) const
    {
        return QTest::qWaitFor([&] { return words().contains(part); }, patience);
    }
    [[nodiscard]] bool finds() const
    {
        return QTest::qWaitFor([&] { return button(QStringLiteral("Subscribe")) != nullptr; }, patience);
    }
    [[nodiscard]] std::vector<SubscriptionRow> rows() const
    {
        return services.subscriptions.rows().valueOr({});
    }

    UiServices services{autumnCatalogue()};
    QPointer<AddFeedDialog> dialog;
    bool isReady = false;
};

} // namespace

/** From an address to a subscription. */
class TestAddFeedDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItWouldReadAndSubscribes();
    void choosesAmongTheFeedsOfASite();
    void looksAtNothingWithoutConsent();
    void asksForConsentFirst();
    void addsWhatCannotBeReached();
    void tellsWhatIsNoFeed();
    void refusesWhatIsNoAddress();
    void knowsWhatIsSubscribed();
    void stops();
    void closingEndsTheSearch();
    void enterLooksThenSubscribes();
};

void TestAddFeedDialog::showsWhatItWouldReadAndSubscribes()
{
    HttpServer server;
    server.serveFeed("/feed", medalistFeed());
    Adding adding;
    QVERIFY(adding.services.add(QStringLiteral("Medalist"), WatchStatus::Completed).isValid());
    QSignalSpy added(adding.dialog, &AddFeedDialog::added);
    adding.look(server.url(QStringLiteral("/feed")).toString());
    QVERIFY(adding.dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY(adding.finds());
    QVERIFY(!adding.dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY2(adding.words().contains(QStringLiteral("Rink News")), qPrintable(adding.words()));
    QVERIFY2(adding.words().contains(QStringLiteral("newest 2 ")), qPrintable(adding.words()));
    QVERIFY(!adding.dialog->findChild<QComboBox *>()->isVisible());
    const auto *posts = adding.dialog->findChild<PostsList *>();
    QCOMPARE(posts->model()->rowCount(), 2);
    const QString newest = posts->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(newest.startsWith(QStringLiteral("Medalist Anime")) &&
                 newest.contains(QStringLiteral("Medalist: Premiere")),
             qPrintable(newest));
    QVERIFY(adding.rows().empty());
    adding.button(QStringLiteral("Subscribe"))->click();
    QCOMPARE(added.size(), 1);
    QCOMPARE(adding.rows().size(), size_t(1));
    QCOMPARE(adding.rows().front().feed.title, QStringLiteral("Rink News"));
    QTRY_VERIFY(!adding.dialog);
}

void TestAddFeedDialog::choosesAmongTheFeedsOfASite()
{
    HttpServer server;
    server.serveFeed("/all", medalistFeed());
    server.serveFeed("/few", rssFeed("Few", {}));
    server.serve("/", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.headers = {{"Content-Type", "text/html"}};
        answer.body = "<html><head><link rel=alternate type='application/rss+xml' title=All href='/all'>"
                      "<link rel=alternate type='application/rss+xml' title=Few href='/few'></head></html>";
        return answer;
    });
    Adding adding;
    adding.look(server.url(QStringLiteral("/")).toString());
    QVERIFY(adding.finds());
    auto *choice = adding.dialog->findChild<QComboBox *>();
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    QVERIFY2(adding.words().contains(QStringLiteral("no posts now")), qPrintable(adding.words()));
    adding.button(QStringLiteral("Subscribe"))->click();
    QCOMPARE(adding.rows().front().feed.url, server.url(QStringLiteral("/few")));
}

void TestAddFeedDialog::looksAtNothingWithoutConsent()
{
    HttpServer server;
    server.serveFeed("/feed", medalistFeed());
    Adding adding(NetworkConsent::NotAsked);
    adding.services.prompts.agrees = false;
    adding.look(server.url(QStringLiteral("/feed")).toString());
    QCOMPARE(adding.services.prompts.asked.size(), 1);
    QTest::qWait(50);
    QVERIFY(server.requests().empty());
    QVERIFY2(adding.words().contains(QStringLiteral("Nobody was contacted")), qPrintable(adding.words()));
    adding.button(QStringLiteral("Add without looking"))->click();
    QCOMPARE(adding.rows().size(), size_t(1));
    QTest::qWait(50);
    QVERIFY(server.requests().empty());
}

void TestAddFeedDialog::asksForConsentFirst()
{
    HttpServer server;
    server.serveFeed("/feed", medalistFeed());
    Adding adding(NetworkConsent::NotAsked);
    adding.look(server.url(QStringLiteral("/feed")).toString());
    QCOMPARE(adding.services.prompts.asked.size(), 1);
    QVERIFY(adding.finds());
    QCOMPARE(adding.services.preferences.values().consent, NetworkConsent::Given);
}

void TestAddFeedDialog::addsWhatCannotBeReached()
{
    Adding adding;
    adding.look(QStringLiteral("http://127.0.0.1:9/news"));
    QVERIFY(adding.waitsFor(QStringLiteral("refused the connection")));
    QVERIFY2(!adding.words().contains(QStringLiteral("tried again later")), qPrintable(adding.words()));
    adding.button(QStringLiteral("Add without looking"))->click();
    QCOMPARE(adding.rows().front().feed.url, QUrl(QStringLiteral("http://127.0.0.1:9/news")));
}

void TestAddFeedDialog::tellsWhatIsNoFeed()
{
    HttpServer server;
    server.serve("/page", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.headers = {{"Content-Type", "text/html"}};
        answer.body = "<html><body>Nothing</body></html>";
        return answer;
    });
    Adding adding;
    adding.look(server.url(QStringLiteral("/page")).toString());
    QVERIFY(adding.waitsFor(QStringLiteral("There is no feed at this address")));
    QVERIFY(!adding.button(QStringLiteral("Add without looking")));
    QVERIFY(!adding.button(QStringLiteral("Subscribe")));
}

void TestAddFeedDialog::refusesWhatIsNoAddress()
{
    Adding adding;
    QVERIFY(!adding.button(QStringLiteral("Find the feed"))->isEnabled());
    adding.look(QStringLiteral("file:///etc/passwd"));
    QVERIFY2(adding.words().contains(QStringLiteral("no http or https")), qPrintable(adding.words()));
    QVERIFY(!adding.button(QStringLiteral("Add without looking")));
    adding.type(QStringLiteral("news.example"));
    QVERIFY2(!adding.words().contains(QStringLiteral("no http or https")), qPrintable(adding.words()));
}

void TestAddFeedDialog::knowsWhatIsSubscribed()
{
    HttpServer server;
    server.serveFeed("/feed", medalistFeed());
    Adding adding;
    QVERIFY(adding.services.subscriptions.add(server.url(QStringLiteral("/feed"))).hasValue());
    adding.look(server.url(QStringLiteral("/feed")).toString());
    QTRY_VERIFY_WITH_TIMEOUT(adding.button(QStringLiteral("On your list already")), patience);
    QVERIFY(!adding.button(QStringLiteral("On your list already"))->isEnabled());
}

void TestAddFeedDialog::stops()
{
    HttpServer server;
    server.serve("/slow", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = medalistFeed();
        answer.delayMs = 300;
        return answer;
    });
    Adding adding;
    adding.look(server.url(QStringLiteral("/slow")).toString());
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().empty(), patience);
    adding.button(QStringLiteral("Stop"))->click();
    QVERIFY(adding.button(QStringLiteral("Find the feed")));
    QTest::qWait(500);
    QVERIFY(!adding.button(QStringLiteral("Subscribe")));
    server.serveFeed("/feed", medalistFeed());
    adding.look(server.url(QStringLiteral("/feed")).toString());
    QVERIFY(adding.finds());
}

void TestAddFeedDialog::closingEndsTheSearch()
{
    HttpServer server;
    server.serve("/slow", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = medalistFeed();
        answer.delayMs = 100;
        return answer;
    });
    Adding adding;
    adding.look(server.url(QStringLiteral("/slow")).toString());
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().empty(), patience);
    adding.dialog->reject();
    QTRY_VERIFY(!adding.dialog);
    QTest::qWait(200);
    QVERIFY(adding.rows().empty());
}

void TestAddFeedDialog::enterLooksThenSubscribes()
{
    HttpServer server;
    server.serveFeed("/feed", medalistFeed());
    Adding adding;
    adding.type(server.url(QStringLiteral("/feed")).toString());
    auto *address = adding.dialog->findChild<QLineEdit *>();
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(adding.finds());
    auto *posts = adding.dialog->findChild<PostsList *>();
    QTest::keyClick(posts, Qt::Key_Return); // opens the article and presses no button
    QCOMPARE(adding.services.prompts.links.size(), 1);
    QVERIFY(adding.rows().empty());
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(adding.rows().size(), size_t(1));
}

RAIKI_TEST(TestAddFeedDialog)
#include "test_addfeeddialog.moc"
