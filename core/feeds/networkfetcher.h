// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/httpfetcher.h"
#include "core/feeds/networkpresence.h"

#include <memory>

/** The one user of QNetworkAccessManager. Lives on the thread that made it; needs that thread's event loop.
 */
namespace raiki {

class NetworkFetcher final : public HttpFetcher
{
public:
    /**
     * @param userAgent "Raiki/0.1.0 (+https://…)"
     * @param isOnline asked when nobody was reached: whether that was the server or this machine
     */
    explicit NetworkFetcher(const QByteArray &userAgent, std::function<bool()> isOnline = hasNetwork);
    ~NetworkFetcher() override;

    void get(const HttpRequest &request, std::function<void(HttpAnswer)> done) override;
    void cancelAll() override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace raiki
