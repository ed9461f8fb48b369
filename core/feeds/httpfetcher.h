// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/feed.h"

#include <functional>
#include <variant>

/**
 * The seam to the network: tests hand in answers, the program hands in NetworkFetcher. Every bound of
 * section 6 of the architecture (schemes, redirects, deadline, sizes, headers) is the fetcher's promise.
 */
namespace raiki {

struct HttpRequest
{
    QUrl url;
    Validators validators;                     ///< sent only where they are valid header values
    qint64 maxBytes = 16 * 1024 * 1024;        ///< of the unpacked body
    std::chrono::milliseconds deadline{8'000}; ///< for everything, redirects included
    QByteArray accept;                         ///< the Accept header; empty: feeds first
};

struct HttpNotModified
{
    Validators validators; ///< as the 304 repeats them; empty fields keep the old
    QUrl permanentUrl;     ///< as in HttpBody
    std::optional<std::chrono::seconds> maxAge;
};

struct HttpBody
{
    QByteArray bytes; ///< unpacked
    QByteArray contentType;
    Validators validators;
    QUrl finalUrl;     ///< after redirects
    QUrl permanentUrl; ///< where 301 and 308 alone led; equal to the request's where none
    std::optional<std::chrono::seconds> maxAge; ///< Cache-Control: max-age
};

struct HttpFailure
{
    FetchFailure kind = FetchFailure::BrokenAnswer;
    int httpStatus = 0;
    QString detail;
    std::optional<std::chrono::seconds> retryAfter; ///< from Retry-After, either form
    QDateTime retryAt; ///< UTC; Retry-After's date where the server did not say what time it is
};

using HttpAnswer = std::variant<HttpNotModified, HttpBody, HttpFailure>;

class HttpFetcher
{
public:
    virtual ~HttpFetcher() = default;

    /**
     * Starts a request; @p done is called once, later, on the calling thread, unless cancelAll() comes first.
     * No more than two connections a host are opened; requests over that wait.
     */
    virtual void get(const HttpRequest &request, std::function<void(HttpAnswer)> done) = 0;
    /** Drops everything in flight; no callback is called any more. */
    virtual void cancelAll() = 0;
};

} // namespace raiki
