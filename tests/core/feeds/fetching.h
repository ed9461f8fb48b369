// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/networkfetcher.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

/** What the tests of the fetcher share: one request and its answer. */
namespace raiki::test {

inline constexpr int AnswerPatience = 20'000; // milliseconds; far more than any bound under test

/** The answer to @p request, as the event loop brings it; nothing where none comes. */
inline std::optional<HttpAnswer> answerTo(HttpFetcher &fetcher, const HttpRequest &request)
{
    std::optional<HttpAnswer> answer;
    fetcher.get(request, [&answer](HttpAnswer found) { answer = std::move(found); });
    const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, AnswerPatience);
    return came ? answer : std::nullopt;
}

inline HttpRequest requestFor(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.deadline = std::chrono::milliseconds(5'000);
    return request;
}

/** "body", "notModified" or the failure's name. */
inline QString kindOf(const std::optional<HttpAnswer> &answer)
{
    if (!answer)
        return QStringLiteral("no answer");
    if (std::holds_alternative<HttpBody>(*answer))
        return QStringLiteral("body");
    if (const HttpFailure *failure = std::get_if<HttpFailure>(&*answer))
        return fetchFailureName(failure->kind);
    return QStringLiteral("notModified");
}

} // namespace raiki::test
