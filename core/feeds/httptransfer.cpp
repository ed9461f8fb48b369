// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/httptransfer.h"

#include "core/feeds/httpheaders.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace raiki {

namespace {

constexpr int MostRedirects = 5;
constexpr qint64 ReadBuffer = 256 * 1024;
constexpr std::chrono::milliseconds LongestIdle{15'000};
constexpr std::chrono::milliseconds Late{800};

FetchFailure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return FetchFailure::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return FetchFailure::ConnectionRefused;
    case QNetworkReply::TimeoutError:
        return FetchFailure::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return FetchFailure::TlsFailed;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return FetchFailure::Offline;
    default:
        return FetchFailure::BrokenAnswer;
    }
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Validators validatorsOf(const QNetworkReply &reply)
{
    Validators validators{reply.rawHeader("ETag"), reply.rawHeader("Last-Modified")};
    if (!isSafeHeaderValue(validators.etag))
        validators.etag.clear();
    if (!isSafeHeaderValue(validators.lastModified))
        validators.lastModified.clear();
    return validators;
}

bool isSafeScheme(const QUrl &from, const QUrl &to)
{
    return isFetchable(to) &&
           !(from.scheme() == QStringLiteral("https") && to.scheme() == QStringLiteral("http"));
}

} // namespace

HttpTransfer::HttpTransfer(const HttpRequest &request, std::function<void(HttpAnswer)> done)
    : m_request(request)
    , m_done(std::move(done))
    , m_url(request.url)
    , m_permanentUrl(request.url)
    , m_timeLeft(request.deadline)
{
    m_deadline.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { onTimeout("deadline"); });
    connect(&m_idle, &QTimer::timeout, this, [this] { onTimeout("idle"); });
}

HttpTransfer::~HttpTransfer()
{
    dropReply();
}

QNetworkRequest HttpTransfer::networkRequest(const QByteArray &userAgent) const
{
    QUrl url = m_url;
    url.setFragment(QString());
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", userAgent);
    request.setRawHeader("Accept-Encoding", "gzip"); // named by us, so Qt leaves the body as it came
    request.setRawHeader(
        "Accept", m_request.accept.isEmpty()
                      ? QByteArray("application/atom+xml, application/rss+xml, application/feed+json, "
                                   "application/xml;q=0.9, text/xml;q=0.9, text/calendar;q=0.8, */*;q=0.5")
                      : m_request.accept);
    if (isSafeHeaderValue(m_request.validators.etag))
        request.setRawHeader("If-None-Match", m_request.validators.etag);
    if (isSafeHeaderValue(m_request.validators.lastModified))
        request.setRawHeader("If-Modified-Since", m_request.validators.lastModified);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Not AlwaysNetwork: it asks every cache on the way to pass the request on. We have none of our own.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

void HttpTransfer::startLeg(QNetworkReply *reply)
{
    m_reply = reply;
    m_hasHeaders = false;
    m_sinceLeg.start();
    m_gzip.reset();
    m_body.clear();
    reply->setReadBufferSize(ReadBuffer);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpTransfer::readHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpTransfer::readBody);
    connect(reply, &QNetworkReply::errorOccurred, this, &HttpTransfer::readFailure);
    connect(reply, &QNetworkReply::finished, this, &HttpTransfer::finishReply);
    m_deadline.start(m_timeLeft);
    m_idle.start(std::min(LongestIdle, m_request.deadline));
}

void HttpTransfer::readHeaders()
{
    if (!m_reply || m_hasHeaders || statusOf(*m_reply) == 0)
        return;
    m_hasHeaders = true;
    m_idle.start();
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate")
        m_gzip = std::make_unique<GzipStream>(m_request.maxBytes);
    else if (!encoding.isEmpty() && encoding != "identity" && statusOf(*m_reply) == 200)
        endWithFailure(FetchFailure::BadEncoding,
                       QString::fromLatin1(encoding.first(std::min<qsizetype>(encoding.size(), 100))));
}

void HttpTransfer::readBody()
{
    if (!m_reply)
        return;
    readHeaders();
    if (!m_reply)
        return;
    m_idle.start();
    const QByteArray bytes = m_reply->readAll();
    if (statusOf(*m_reply) != 200)
        return; // pages about errors are not read, only drained
    if (m_gzip) {
        const GzipStream::State state = m_gzip->feed(bytes, m_body);
        if (state == GzipStream::State::TooLarge)
            endWithFailure(FetchFailure::TooLarge, QStringLiteral("unpacked"));
        else if (state == GzipStream::State::Broken)
            endWithFailure(FetchFailure::BadEncoding, QStringLiteral("gzip"));
        return;
    }
    m_body += bytes;
    if (m_body.size() > m_request.maxBytes)
        endWithFailure(FetchFailure::TooLarge, QStringLiteral("body"));
}

void HttpTransfer::readFailure()
{
    if (!m_reply)
        return;
    const int status = statusOf(*m_reply);
    // Qt calls answers of 400 and more errors too; those have a status, and finished() follows.
    if (m_reply->error() >= QNetworkReply::ContentAccessDenied && status >= 400)
        return;
    endWithFailure(failureOf(m_reply->error()), m_reply->errorString(), status);
}

void HttpTransfer::finishReply()
{
    if (!m_reply)
        return;
    const int status = statusOf(*m_reply);
    if (status == 0 || m_reply->rawHeaderPairs().isEmpty())
        return endWithFailure(FetchFailure::BrokenAnswer, QStringLiteral("no headers"), status);
    switch (status) {
    case 200:
        return acceptBody();
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return followRedirect(status);
    case 304:
        if (m_request.validators == Validators())
            return endWithFailure(FetchFailure::HttpStatus, QStringLiteral("304 to an unconditional request"),
                                  status);
        return end(HttpNotModified{validatorsOf(*m_reply), m_permanentUrl,
                                   cacheMaxAge(m_reply->rawHeader("Cache-Control"))});
    case 410:
        return endWithFailure(FetchFailure::Gone, QString(), status);
    default:
        return endWithFailure(FetchFailure::HttpStatus, QString::number(status), status);
    }
}

void HttpTransfer::followRedirect(int status)
{
    const QByteArray location = m_reply->rawHeader("Location");
    if (location.isEmpty())
        return endWithFailure(FetchFailure::BrokenAnswer, QStringLiteral("a redirect without an address"),
                              status);
    const QUrl target = m_url.resolved(QUrl(QString::fromUtf8(location)));
    if (!isSafeScheme(m_url, target))
        return endWithFailure(FetchFailure::UnsafeRedirect, target.toString(QUrl::RemoveUserInfo).left(200),
                              status);
    if (++m_redirects > MostRedirects)
        return endWithFailure(FetchFailure::TooManyRedirects, QString(), status);
    m_isPermanentSoFar = m_isPermanentSoFar && (status == 301 || status == 308);
    m_url = target;
    if (m_isPermanentSoFar)
        m_permanentUrl = target;
    m_timeLeft = m_deadline.remainingTimeAsDuration();
    m_deadline.stop(); // to wait for one's turn with the next host is no fault of the servers
    dropReply();
    Q_EMIT legEnded(true);
}

void HttpTransfer::acceptBody()
{
    readBody();
    if (!m_reply)
        return;
    if (m_gzip && m_gzip->state() != GzipStream::State::Complete)
        return endWithFailure(FetchFailure::BadEncoding, QStringLiteral("the packed body is cut"), 200);
    bool hasLength = false;
    const qint64 promised = m_reply->rawHeader("Content-Length").toLongLong(&hasLength);
    if (hasLength && !m_gzip && promised > m_body.size())
        return endWithFailure(FetchFailure::BrokenAnswer, QStringLiteral("the body is cut"), 200);
    HttpBody body;
    body.bytes = std::move(m_body);
    body.contentType = m_reply->rawHeader("Content-Type");
    body.validators = validatorsOf(*m_reply);
    body.finalUrl = m_url;
    body.permanentUrl = m_permanentUrl;
    body.maxAge = cacheMaxAge(m_reply->rawHeader("Cache-Control"));
    end(std::move(body));
}

void HttpTransfer::endWithFailure(FetchFailure kind, const QString &detail, int status)
{
    HttpFailure failure;
    failure.kind = kind;
    failure.detail = detail;
    failure.httpStatus = status;
    if (m_reply && status >= 400) {
        failure.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"));
        if (!failure.retryAfter)
            failure.retryAt = retryDate(m_reply->rawHeader("Retry-After"));
    }
    end(std::move(failure));
}

void HttpTransfer::fail(FetchFailure kind, const QString &detail)
{
    endWithFailure(kind, detail);
}

void HttpTransfer::onTimeout(const char *which)
{
    endWithFailure(FetchFailure::Timeout, QString::fromLatin1(which));
}

void HttpTransfer::end(HttpAnswer answer)
{
    if (m_answer)
        return;
    m_answer = std::move(answer);
    m_deadline.stop();
    dropReply();
    Q_EMIT legEnded(false);
}

bool HttpTransfer::isLate() const
{
    return m_reply && !m_hasHeaders && m_sinceLeg.elapsed() >= Late.count();
}

void HttpTransfer::grantTime()
{
    if (std::exchange(m_wasGranted, true))
        return;
    m_deadline.start(m_request.deadline);
    m_idle.start();
}

bool HttpTransfer::timedOutWithoutHeaders() const
{
    const HttpFailure *failure = m_answer ? std::get_if<HttpFailure>(&*m_answer) : nullptr;
    return failure && failure->kind == FetchFailure::Timeout && !m_hasHeaders;
}

bool HttpTransfer::reachedNobody() const
{
    const HttpFailure *failure = m_answer ? std::get_if<HttpFailure>(&*m_answer) : nullptr;
    return failure && failure->httpStatus == 0 && !m_hasHeaders &&
           failure->kind != FetchFailure::BadAddress && failure->kind != FetchFailure::TlsFailed;
}

void HttpTransfer::blameThisMachine()
{
    std::get<HttpFailure>(*m_answer).kind = FetchFailure::Offline;
}

void HttpTransfer::deliver()
{
    m_done(std::move(*m_answer));
}

void HttpTransfer::dropReply()
{
    m_idle.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->deleteLater(); // which also ends it; abort() from its own error signal is an error to Qt
}

} // namespace raiki
