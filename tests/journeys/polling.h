// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/feedpoller.h"

#include <QSignalSpy>

namespace raiki::test {

/** Polls every feed and waits for the report; an empty one where none comes within twenty seconds. */
inline PollReport pollAllFeeds(FeedPoller &poller)
{
    PollReport report;
    QSignalSpy finished(&poller, &FeedPoller::finished);
    QObject scope;
    QObject::connect(&poller, &FeedPoller::finished, &scope,
                     [&report](const PollReport &done) { report = done; });
    poller.pollAll();
    if (finished.isEmpty())
        finished.wait(20'000);
    return report;
}

} // namespace raiki::test
