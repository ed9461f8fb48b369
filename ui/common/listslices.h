// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/watchlist.h"

#include <QTimer>

#include <functional>

/**
 * Reads the whole list without holding up the window: shows are handed out in slices, between which the event
 * loop comes round. A list of ordinary length is one slice, read at once.
 */
namespace raiki {

class ListSlices final : public QObject
{
    Q_OBJECT

public:
    /** Reads and keeps what the reader wants of the shows. An error ends the reading. */
    using Take = std::function<Result<void>(const QSet<ShowId> &)>;

    /** @param watchlist borrowed, outlives this */
    ListSlices(const Watchlist &watchlist, Take take, QObject *parent);

    /** From the first show on, also where it was reading already. Ends before it returns where the list is
     * short. */
    void start();
    void stop();
    [[nodiscard]] bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void finished();
    void failed(const raiki::Error &error);

private:
    void takeShows(std::optional<int> most);
    void goOn();
    void readOn();
    void end(const Result<void> &outcome);

    const Watchlist &m_watchlist;
    Take m_take;
    std::vector<ShowId> m_shows;
    size_t m_place = 0;
    bool m_isReading = false;
    bool m_hasShows = false; ///< m_shows are all of them
    QTimer m_next;
};

} // namespace raiki
