// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/httpfetcher.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

/** Hands in answers by address, in the event loop, and remembers what was asked. */
namespace raiki::test {

class FakeFetcher final : public HttpFetcher
{
public:
    void answer(const QUrl &url, const HttpAnswer &answer) { m_answers.insert(url, answer); }
    /** A 200 with this body. */
    void answerBody(const QUrl &url, const QByteArray &bytes, const QByteArray &etag = {})
    {
        HttpBody body;
        body.bytes = bytes;
        body.contentType = "application/rss+xml; charset=utf-8";
        body.validators.etag = etag;
        body.finalUrl = url;
        body.permanentUrl = url;
        answer(url, body);
    }
    void answerFailure(const QUrl &url, FetchFailure kind, int httpStatus = 0)
    {
        HttpFailure failure;
        failure.kind = kind;
        failure.httpStatus = httpStatus;
        failure.detail = QStringLiteral("refused by the test");
        answer(url, failure);
    }
    /** From now on nothing is answered. */
    void holdBack() { m_isHolding = true; }

    [[nodiscard]] const std::vector<HttpRequest> &requests() const { return m_requests; }

    void get(const HttpRequest &request, std::function<void(HttpAnswer)> done) override
    {
        m_requests.push_back(request);
        if (m_isHolding)
            return;
        HttpFailure missing;
        missing.kind = FetchFailure::HttpStatus;
        missing.httpStatus = 404;
        const HttpAnswer given = m_answers.value(request.url, missing);
        QTimer::singleShot(0, &m_context, [given, done = std::move(done)] { done(given); });
    }
    void cancelAll() override { ++m_cancels; }
    [[nodiscard]] int cancels() const { return m_cancels; }

private:
    QObject m_context;
    QHash<QUrl, HttpAnswer> m_answers;
    std::vector<HttpRequest> m_requests;
    bool m_isHolding = false;
    int m_cancels = 0;
};

} // namespace raiki::test
