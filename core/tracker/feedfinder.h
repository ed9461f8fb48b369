// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/feeds/feedparser.h"
#include "core/feeds/httpfetcher.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <unordered_map>

/**
 * From the address of a site, a feed, a calendar or a channel to the feeds behind it, and what they would
 * bring. Stores nothing. One request at a time a search.
 */
namespace raiki {

struct FoundFeed
{
    QUrl url;            ///< to subscribe to: after permanent redirects
    QString title;       ///< the document's own, else what the page calls it
    ParsedFeed document; ///< what it reads as now
    HttpBody answer;     ///< the document as it came
    QDateTime answeredAt;

    /** Whether the answer may still stand for a first poll, so that nobody is asked twice in a row. */
    [[nodiscard]] bool isFresh(const QDateTime &now) const;
};

struct FeedSearch
{
    QUrl asked;
    std::vector<FoundFeed> feeds; ///< the likeliest first; all of those a page names, one of those guessed
    /** Why there is none: that of the address itself; NotAFeed where its page was read and leads to none. */
    std::optional<HttpFailure> failure;
};

class FeedFinder final : public QObject
{
    Q_OBJECT

public:
    /** @param fetcher borrowed and shared with nobody: each end of all searches ends all it does */
    FeedFinder(HttpFetcher &fetcher, const Clock &clock, QObject *parent = nullptr);
    ~FeedFinder() override;

    /** Looks behind @p address (http or https); @p done is called once, later, unless cancel() comes first.
     * Searches may overlap. */
    void find(const QUrl &address, std::function<void(FeedSearch)> done);
    /** Ends every search and its request; nobody is called any more. */
    void cancel();

private:
    class Search;
    using SearchId = quint64;

    void goOn(SearchId id);
    void onAnswer(SearchId id, HttpAnswer answer);
    void onRead(SearchId id, const HttpBody &answer, Result<ParsedFeed> parsed);
    void onFailure(SearchId id, HttpFailure failure);

    HttpFetcher &m_fetcher;
    const Clock &m_clock;
    std::unordered_map<SearchId, std::unique_ptr<Search>> m_searches;
    SearchId m_lastId = 0;
    QThreadPool m_workers;
};

} // namespace raiki
