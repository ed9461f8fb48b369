// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/gzipstream.h"
#include "core/feeds/httpfetcher.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QNetworkReply;
class QNetworkRequest;

/** One request on its way, from the first address to the answer: redirects, sizes, times. */
namespace raiki {

/**
 * Its owner makes the replies, since it owns the connections: it calls startLeg() for the first address and
 * for each redirect, when legEnded() asks for one, and may take its time with that. Ends with
 * legEnded(false), once.
 */
class HttpTransfer final : public QObject
{
    Q_OBJECT

public:
    HttpTransfer(const HttpRequest &request, std::function<void(HttpAnswer)> done);
    ~HttpTransfer() override;

    [[nodiscard]] const QUrl &url() const { return m_url; }
    /** Fills in address and headers of the next leg. */
    [[nodiscard]] QNetworkRequest networkRequest(const QByteArray &userAgent) const;
    /** Takes over @p reply, which must belong to url(). */
    void startLeg(QNetworkReply *reply);
    /** Whether it has waited so long for the head of an answer that something may be wrong. */
    [[nodiscard]] bool isLate() const;
    /** Starts its time again, once: another server kept it from being served. */
    void grantTime();
    /** After its end: whether the server never said a word, or never stopped talking. */
    [[nodiscard]] bool timedOutWithoutHeaders() const;
    /** After its end: whether no server said anything at all. */
    [[nodiscard]] bool reachedNobody() const;
    /** Makes a failure to reach anybody one of this machine's network. */
    void blameThisMachine();
    /** Calls the requester; nothing may touch the transfer afterwards but its deletion. */
    void deliver();
    /** Makes this a failure without a leg. */
    void fail(FetchFailure kind, const QString &detail);

Q_SIGNALS:
    /** The reply is done with; @p again: url() leads elsewhere and wants another leg. */
    void legEnded(bool again);

private:
    void readHeaders();
    void readBody();
    void readFailure();
    void finishReply();
    void followRedirect(int status);
    void acceptBody();
    void end(HttpAnswer answer);
    void endWithFailure(FetchFailure kind, const QString &detail, int status = 0);
    void dropReply();
    void onTimeout(const char *which);

    HttpRequest m_request;
    std::function<void(HttpAnswer)> m_done;
    std::optional<HttpAnswer> m_answer;
    QUrl m_url;
    QUrl m_permanentUrl;
    bool m_isPermanentSoFar = true;
    int m_redirects = 0;
    std::chrono::milliseconds m_timeLeft; ///< when the next leg starts; between legs no time runs
    QNetworkReply *m_reply = nullptr;
    bool m_hasHeaders = false;
    bool m_wasGranted = false;
    QElapsedTimer m_sinceLeg;
    std::unique_ptr<GzipStream> m_gzip;
    QByteArray m_body;
    QTimer m_deadline;
    QTimer m_idle;
};

} // namespace raiki
