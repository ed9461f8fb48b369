// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/outsidebus.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Raiki as another program on the session bus sees it: a real bus, and a connection of its own. */
class TestOutsideBus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isNotThereUnlessAllowed();
    void tellsWhatComes();
    void opensAShow();
    void refreshesOnlyWithConsent();
    void tellsEachReminder();
    void offersNothingElse();

public Q_SLOTS:
    void onReminded(const QString &event) { m_heard << event; }

private:
    QDBusMessage call(const QString &method, const QVariantList &arguments = {}) const;

    std::unique_ptr<UiServices> m_list;
    std::unique_ptr<OutsideBus> m_bus;
    std::unique_ptr<QDBusConnection> m_other;
    QStringList m_heard;
    QList<ShowId> m_opened;
};

void TestOutsideBus::init()
{
    m_list = std::make_unique<UiServices>();
    m_bus = std::make_unique<OutsideBus>(m_list->services());
    m_bus->setOpening([this](ShowId show) { m_opened << show; });
    m_opened.clear();
    m_other = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"another program"_s));
    QVERIFY(m_other->isConnected());
    m_heard.clear();
}

void TestOutsideBus::cleanup()
{
    m_bus.reset();
    m_other.reset();
    QDBusConnection::disconnectFromBus(u"another program"_s);
    m_list.reset();
}

QDBusMessage TestOutsideBus::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.raiki.Raiki"_s, u"/org/raiki/Raiki"_s,
                                                          u"org.raiki.Raiki1"_s, method);
    message.setArguments(arguments);
    QDBusPendingCallWatcher watcher(m_other->asyncCall(message)); // a blocking call would wait for ourselves
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    return finished.wait(5000) ? watcher.reply() : QDBusMessage();
}

void TestOutsideBus::isNotThereUnlessAllowed()
{
    QCOMPARE(call(u"Upcoming"_s, {-1}).type(), QDBusMessage::ErrorMessage);
    m_bus->setEnabled(true);
    QCOMPARE(call(u"Upcoming"_s, {-1}).type(), QDBusMessage::ReplyMessage);
    m_bus->setEnabled(false);
    QCOMPARE(call(u"Upcoming"_s, {-1}).type(), QDBusMessage::ErrorMessage);
    m_bus->setEnabled(true);
    m_bus.reset();
    QCOMPARE(call(u"Upcoming"_s, {-1}).type(), QDBusMessage::ErrorMessage);
}

void TestOutsideBus::tellsWhatComes()
{
    const ShowId show = m_list->add(u"Medalist"_s);
    QVERIFY(m_list->sayDate(show, u"2026-01-25T01:30+09:00"_s));
    m_list->add(u"Frieren"_s, WatchStatus::PlanToWatch, u"2025-10-05"_s);
    PreferenceValues values = m_list->preferences.values();
    values.reminders.release.offset = std::chrono::minutes{30};
    QVERIFY(m_list->preferences.save(values));
    m_bus->setEnabled(true);
    const auto rows = [this](int days) {
        const QDBusMessage reply = call(u"Upcoming"_s, {days});
        return QJsonDocument::fromJson(reply.arguments().value(0).toString().toUtf8()).array();
    };
    QCOMPARE(rows(-1).size(), 2);
    QCOMPARE(rows(7).size(), 1);
    const QJsonObject medalist = rows(-1).at(1).toObject();
    QCOMPARE(medalist.value(u"show"_s).toString(), u"Medalist"_s);
    QCOMPARE(medalist.value(u"show_id"_s).toInteger(), show.value);
    QCOMPARE(medalist.value(u"precision"_s).toString(), u"minute"_s);
    // As reminders count it: with the user's half hour.
    QCOMPARE(QDateTime::fromString(medalist.value(u"date"_s).toString(), Qt::ISODate).toUTC(),
             QDateTime::fromString(u"2026-01-24T17:00:00Z"_s, Qt::ISODate));
}

void TestOutsideBus::opensAShow()
{
    m_bus->setEnabled(true);
    const ShowId show = m_list->add(u"Medalist"_s);
    QCOMPARE(call(u"OpenShow"_s, {show.value}).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(m_opened, QList<ShowId>{show});
    for (const qlonglong nothing : {show.value + 1, qlonglong{-5}})
        QCOMPARE(call(u"OpenShow"_s, {nothing}).errorName(), u"org.freedesktop.DBus.Error.InvalidArgs"_s);
    QCOMPARE(m_opened.size(), 1);
}

void TestOutsideBus::refreshesOnlyWithConsent()
{
    m_bus->setEnabled(true);
    QSignalSpy started(&m_list->poller, &FeedPoller::started);
    QVERIFY(m_list->subscriptions.add(m_list->mirror.url(u"/none"_s)));
    call(u"Refresh"_s);
    QCOMPARE(started.size(), 0);
    PreferenceValues values = m_list->preferences.values();
    values.consent = NetworkConsent::Given;
    QVERIFY(m_list->preferences.save(values));
    call(u"Refresh"_s);
    QTRY_COMPARE(started.size(), 1);
}

void TestOutsideBus::tellsEachReminder()
{
    m_bus->setEnabled(true);
    QVERIFY(m_other->connect(u"org.raiki.Raiki"_s, u"/org/raiki/Raiki"_s, u"org.raiki.Raiki1"_s,
                             u"Reminded"_s, this, SLOT(onReminded(QString))));
    call(u"Upcoming"_s, {0}); // the bus knows of the match by then
    Q_EMIT m_bus->Reminded(u"{\"show\":\"Medalist\"}"_s);
    QTRY_COMPARE(m_heard, QStringList{u"{\"show\":\"Medalist\"}"_s});
}

void TestOutsideBus::offersNothingElse()
{
    m_bus->setEnabled(true);
    for (const QString &method : {u"setEnabled"_s, u"deleteLater"_s, u"showRequested"_s})
        QVERIFY2(call(method, {true}).type() == QDBusMessage::ErrorMessage, qPrintable(method));
}

RAIKI_TEST(TestOutsideBus)
#include "test_outsidebus.moc"
