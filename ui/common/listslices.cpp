// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/listslices.h"

#include "ui/common/sparememory.h"

#include <QElapsedTimer>

#include <algorithm>

namespace raiki {

namespace {

constexpr size_t sliceSize = 200;
/** So many are read at once, whatever it takes: less than a blink, and no list of theirs comes up empty
 * first. */
constexpr size_t readAtOnce = 800;
constexpr std::chrono::milliseconds turn{14};      ///< less than a frame
constexpr std::chrono::milliseconds breather{400}; ///< what was read is shown by then

} // namespace

ListSlices::ListSlices(const Watchlist &watchlist, Take take, QObject *parent)
    : QObject(parent)
    , m_watchlist(watchlist)
    , m_take(std::move(take))
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ListSlices::goOn);
}

void ListSlices::start()
{
    m_next.stop();
    m_isReading = true;
    m_hasShows = false;
    takeShows(static_cast<int>(readAtOnce) + 1);
    if (!m_isReading)
        return;
    m_hasShows = m_shows.size() <= readAtOnce;
    if (m_hasShows)
        readOn();
    else
        m_next.start(); // the page is painted first, then the rest is counted
}

void ListSlices::takeShows(std::optional<int> most)
{
    Result<std::vector<ShowId>> shows = m_watchlist.followedShows(most);
    m_place = 0;
    m_shows = shows ? *std::move(shows) : std::vector<ShowId>();
    if (!shows)
        end(shows.error());
}

void ListSlices::stop()
{
    m_next.stop();
    m_isReading = false;
    m_shows = {};
}

void ListSlices::goOn()
{
    if (m_hasShows) {
        readOn();
        return;
    }
    m_hasShows = true;
    takeShows({});
    if (m_isReading)
        m_next.start();
}

void ListSlices::readOn()
{
    QElapsedTimer timer;
    timer.start();
    const bool isShort = m_shows.size() <= readAtOnce;
    while (m_place < m_shows.size() && (isShort || !timer.hasExpired(turn.count()))) {
        const size_t count = std::min(isShort ? m_shows.size() : sliceSize, m_shows.size() - m_place);
        const auto first = m_shows.begin() + static_cast<std::ptrdiff_t>(m_place);
        m_place += count;
        const Result<void> taken = m_take(QSet<ShowId>(first, first + static_cast<std::ptrdiff_t>(count)));
        if (!taken) {
            end(taken);
            return;
        }
    }
    if (m_place < m_shows.size())
        m_next.start();
    else
        end({});
}

void ListSlices::end(const Result<void> &outcome)
{
    if (m_shows.size() > readAtOnce) {
        m_watchlist.releaseCache();
        giveSpareMemoryBackIn(breather, this);
    }
    stop();
    if (outcome)
        Q_EMIT finished();
    else
        Q_EMIT failed(outcome.error());
}

} // namespace raiki
