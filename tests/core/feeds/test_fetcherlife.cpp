// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/feeds/fetching.h"
#include "tests/support/httpserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

#include <array>
#include <memory>
#include <random>
#include <vector>

using namespace raiki;
using namespace raiki::test;

/** A fetcher that is cancelled, asked again and destroyed at any moment, also by whom it calls. */
class FetcherLifeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtAnyMoment();
    void forgetsItsChecks();
};

namespace {

constexpr int Rounds = 300;
constexpr int Patience = 10'000; ///< milliseconds

/** Something of everything: quick and slow answers, ways that lead elsewhere, cut bodies, silence. */
void serveEverything(HttpServer &server)
{
    const auto answer = [](int status, const QByteArray &location, int delayMs) {
        ServedAnswer given;
        given.status = status;
        given.body = QByteArray(2000, 'x');
        given.delayMs = delayMs;
        if (!location.isEmpty())
            given.headers = {{"Location", location}};
        return [given](const ServedRequest &) { return given; };
    };
    const auto raw = [](const QByteArray &bytes) {
        ServedAnswer given;
        given.raw = bytes;
        return [given](const ServedRequest &) { return given; };
    };
    server.serve("/quick", answer(200, {}, 0));
    server.serve("/slow", answer(200, {}, 8));
    server.serve("/silent", answer(200, {}, 500));
    server.serve("/moved", answer(302, "/slow", 0));
    server.serve("/late-moved", answer(302, "/quick", 5));
    server.serve("/round", answer(301, "/round", 0));
    server.serve("/away", answer(302, "ftp://example.org/", 0));
    server.serve("/error", answer(503, {}, 2));
    server.serve("/cut", raw("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\nabc"));
    server.serve("/packed", raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nno gzip"));
    server.serve("/nonsense", raw("no HTTP at all\r\n\r\n"));
}

/** One fetcher's life. Who is called after it was cancelled, or twice, is counted as wrong. */
class Life final
{
public:
    Life(const HttpServer &server, std::mt19937 &random)
        : m_server(server)
        , m_random(random)
    {
    }

    void ask(std::mt19937::result_type requests)
    {
        for (std::mt19937::result_type i = 0; i < requests; ++i)
            askOnce();
    }
    void cancel()
    {
        ++m_generation;
        m_open = 0;
        m_fetcher->cancelAll();
    }
    void destroy()
    {
        ++m_generation;
        m_open = 0;
        m_fetcher.reset();
    }
    /** From now on some of the calls cancel, ask for more, or destroy. */
    void letThemInterfere() { m_doTheyInterfere = true; }
    [[nodiscard]] bool isAlive() const { return m_fetcher != nullptr; }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] int wrongCalls() const { return m_wrongCalls; }

private:
    void askOnce()
    {
        static constexpr std::array Paths = {"/quick",      "/slow",     "/silent", "/moved",
                                             "/late-moved", "/round",    "/away",   "/cut",
                                             "/error",      "/nonsense", "/packed", "/none"};
        HttpRequest request;
        request.url = m_server.url(QString::fromLatin1(Paths[m_random() % Paths.size()]));
        if (m_random() % 16 == 0)
            request.url.setUserName(QStringLiteral("somebody")); // then Qt reads it, in its thread
        if (m_random() % 12 == 0)
            request.url.setScheme(QStringLiteral("gopher"));
        request.deadline = std::chrono::milliseconds(1 + m_random() % 40);
        ++m_open;
        m_fetcher->get(request, [this, generation = m_generation, calls = 0](const HttpAnswer &) mutable {
            if (generation != m_generation || ++calls > 1)
                ++m_wrongCalls;
            else
                onAnswer();
        });
    }

    void onAnswer()
    {
        --m_open;
        if (!m_doTheyInterfere)
            return;
        switch (m_random() % 24) {
        case 0:
            return cancel();
        case 1:
            return destroy();
        case 2:
        case 3:
            return ask(2);
        case 4:
            cancel();
            return ask(3);
        default:
            return;
        }
    }

    const HttpServer &m_server;
    std::mt19937 &m_random;
    std::unique_ptr<NetworkFetcher> m_fetcher = std::make_unique<NetworkFetcher>("Raiki/test");
    int m_generation = 0;
    int m_open = 0;
    int m_wrongCalls = 0;
    bool m_doTheyInterfere = false;
};

/** Lets the event loop run for a moment that nobody foresees. */
void passAMoment(std::mt19937 &random)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 moment = qint64(random() % 8'000) * 1000;
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    while (timer.nsecsElapsed() < moment);
}

} // namespace

void FetcherLifeTest::endsAtAnyMoment()
{
    HttpServer server;
    serveEverything(server);
    for (unsigned round = 0; round < Rounds; ++round) {
        std::mt19937 random(round);
        Life life(server, random);
        if (random() % 2 == 0)
            life.letThemInterfere();
        life.ask(1 + random() % 14);
        passAMoment(random);
        if (life.isAlive() && random() % 3 == 0) {
            life.cancel();
            life.ask(1 + random() % 6);
            passAMoment(random);
        }
        if (random() % 3 == 0) // to the end, unless somebody else has ended it
            QTRY_VERIFY2_WITH_TIMEOUT(life.open() == 0, qPrintable(QString::number(round)), Patience);
        if (life.isAlive())
            life.destroy();
        passAMoment(random);
        QVERIFY2(life.wrongCalls() == 0, qPrintable(QString::number(round)));
    }
}

/** Silence without a word of a head makes the fetcher look after its thread, and answers wait for that. */
void FetcherLifeTest::forgetsItsChecks()
{
    HttpServer server;
    serveEverything(server);
    for (int round = 0; round < 12; ++round) {
        auto fetcher = std::make_unique<NetworkFetcher>("Raiki/test");
        int called = 0;
        HttpRequest request = requestFor(server.url(QStringLiteral("/silent")));
        request.deadline = std::chrono::milliseconds(20);
        for (int i = 0; i < 4; ++i) {
            request.url.setUserName(QStringLiteral("somebody"));
            fetcher->get(request, [&called](const HttpAnswer &) { ++called; });
        }
        QTest::qWait(17 + round);
        const bool isCancelled = round % 2 == 0;
        if (isCancelled)
            fetcher->cancelAll();
        else
            fetcher.reset();
        const int before = called;
        QTest::qWait(30);
        QCOMPARE(called, before);
    }
}

RAIKI_TEST(FetcherLifeTest)
#include "test_fetcherlife.moc"
