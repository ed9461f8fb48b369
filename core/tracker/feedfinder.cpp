// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/feedfinder.h"

#include "core/feeds/feedaddress.h"
#include "core/feeds/feedlinks.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <deque>

namespace raiki {
namespace {

constexpr size_t MostNamedFeeds = 6; ///< of a page, looked into

/** Whether the server answered, so that asking it for something else makes sense. */
bool isAnswer(FetchFailure failure)
{
    switch (failure) {
    case FetchFailure::HttpStatus:
    case FetchFailure::Gone:
    case FetchFailure::NotAFeed:
    case FetchFailure::BrokenDocument:
    case FetchFailure::TooManyRedirects:
    case FetchFailure::UnsafeRedirect:
        return true;
    default:
        return false;
    }
}

bool isRefusal(const HttpFailure &failure)
{
    return failure.httpStatus == 429 || failure.httpStatus == 403 || failure.httpStatus == 503;
}

} // namespace

bool FoundFeed::isFresh(const QDateTime &now) const
{
    constexpr qint64 longest = 10 * 60; // seconds
    const qint64 age = answeredAt.isValid() ? answeredAt.secsTo(now) : longest + 1;
    return age >= 0 && age <= longest;
}

/** One search: what it may still ask, in steps of growing guesswork, and what it found. */
class FeedFinder::Search final
{
public:
    enum class Step { KnownPage, Page, NamedFeeds, UsualAddresses };

    Search(const QUrl &address, std::function<void(FeedSearch)> done)
        : m_done(std::move(done))
    {
        m_found.asked = address;
        if (const auto known = feedOfKnownPage(address))
            m_waiting.push_back({*known, {}});
        else
            askThePage();
    }

    [[nodiscard]] bool isOver() const { return m_waiting.empty(); }
    /** What to ask next. */
    [[nodiscard]] FeedLink take()
    {
        m_now = m_waiting.front();
        m_waiting.pop_front();
        return m_now;
    }
    void finish()
    {
        if (!m_found.feeds.empty())
            m_found.failure.reset();
        m_done(std::move(m_found));
    }

    void takeFeed(const HttpBody &answer, ParsedFeed document, const QDateTime &answeredAt)
    {
        const QUrl url = answer.permanentUrl.isEmpty() ? m_now.url : answer.permanentUrl;
        const bool isKnown = std::any_of(m_found.feeds.begin(), m_found.feeds.end(),
                                         [&url](const FoundFeed &feed) { return feed.url == url; });
        const QString title = document.channel.title.isEmpty() ? m_now.title : document.channel.title;
        if (!isKnown)
            m_found.feeds.push_back({url, title, std::move(document), answer, answeredAt});
        if (m_step != Step::NamedFeeds)
            m_waiting.clear();
    }

    /** What was asked for is no feed: where it is the page, its links are next. */
    void takePage(const HttpBody &answer)
    {
        if (m_step != Step::Page)
            return goOnWithout({FetchFailure::NotAFeed, 200, {}, {}, {}});
        m_found.failure = HttpFailure{FetchFailure::NotAFeed, 200, {}, {}, {}};
        m_page = answer.finalUrl;
        m_step = Step::NamedFeeds;
        for (FeedLink &link : feedLinksOf(answer.bytes, answer.contentType, answer.finalUrl))
            enqueue(std::move(link), MostNamedFeeds);
        guessWhereNothingIsLeft();
    }

    void goOnWithout(const HttpFailure &failure)
    {
        switch (m_step) {
        case Step::KnownPage:
            return askThePage();
        case Step::Page:
            m_found.failure = failure;
            return;
        case Step::NamedFeeds:
            return guessWhereNothingIsLeft();
        case Step::UsualAddresses:
            // Who is silent or says no to one guess is not asked for the others.
            if (!isAnswer(failure.kind) || isRefusal(failure))
                m_waiting.clear();
            return;
        }
    }

private:
    void askThePage()
    {
        m_step = Step::Page;
        enqueue({m_found.asked, {}}, 1);
    }

    void guessWhereNothingIsLeft()
    {
        if (!m_waiting.empty() || !m_found.feeds.empty())
            return;
        m_step = Step::UsualAddresses;
        for (const QUrl &url : usualFeedAddresses(m_page))
            enqueue({url, {}}, SIZE_MAX);
    }

    void enqueue(FeedLink link, size_t most)
    {
        if (m_asked.contains(link.url) || m_waiting.size() >= most)
            return;
        m_asked.insert(link.url);
        m_waiting.push_back(std::move(link));
    }

    std::function<void(FeedSearch)> m_done;
    FeedSearch m_found;
    Step m_step = Step::KnownPage;
    std::deque<FeedLink> m_waiting;
    QSet<QUrl> m_asked;
    FeedLink m_now;
    QUrl m_page;
};

FeedFinder::FeedFinder(HttpFetcher &fetcher, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_clock(clock)
{
    m_workers.setMaxThreadCount(1);
}

FeedFinder::~FeedFinder()
{
    m_workers.clear();
    m_workers.waitForDone();
}

void FeedFinder::find(const QUrl &address, std::function<void(FeedSearch)> done)
{
    const SearchId id = ++m_lastId;
    m_searches.emplace(id, std::make_unique<Search>(address.adjusted(QUrl::RemoveFragment), std::move(done)));
    goOn(id);
}

void FeedFinder::cancel()
{
    if (m_searches.empty())
        return;
    m_searches.clear();
    m_fetcher.cancelAll();
}

void FeedFinder::goOn(SearchId id)
{
    const auto found = m_searches.find(id);
    if (found == m_searches.end())
        return;
    if (found->second->isOver()) {
        const std::unique_ptr<Search> search = std::move(found->second);
        m_searches.erase(found); // first, so that whoever is called may search again
        search->finish();
        return;
    }
    HttpRequest request;
    request.url = found->second->take().url;
    m_fetcher.get(request, [self = QPointer<FeedFinder>(this), id](HttpAnswer answer) {
        if (self)
            self->onAnswer(id, std::move(answer));
    });
}

void FeedFinder::onAnswer(SearchId id, HttpAnswer answer)
{
    if (const auto *failure = std::get_if<HttpFailure>(&answer))
        return onFailure(id, *failure);
    const auto *body = std::get_if<HttpBody>(&answer);
    if (!body) // 304 to a request without validators, which the fetcher refuses
        return onFailure(id, {FetchFailure::BrokenAnswer, 304, {}, {}, {}});
    m_workers.start([this, id, body = *body, now = m_clock.now()] {
        auto parsed = std::make_shared<Result<ParsedFeed>>(
            parseFeed(body.bytes, {body.finalUrl, body.contentType, now}));
        // The destructor waits for us, so `this` is there.
        QMetaObject::invokeMethod(
            this, [this, id, body, parsed] { onRead(id, body, std::move(*parsed)); }, Qt::QueuedConnection);
    });
}

void FeedFinder::onRead(SearchId id, const HttpBody &answer, Result<ParsedFeed> parsed)
{
    const auto found = m_searches.find(id);
    if (found == m_searches.end())
        return;
    if (parsed)
        found->second->takeFeed(answer, *std::move(parsed), m_clock.now());
    else
        found->second->takePage(answer);
    goOn(id);
}

void FeedFinder::onFailure(SearchId id, HttpFailure failure)
{
    const auto found = m_searches.find(id);
    if (found == m_searches.end())
        return;
    found->second->goOnWithout(failure);
    goOn(id);
}

} // namespace raiki
