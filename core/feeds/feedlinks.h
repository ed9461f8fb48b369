// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

/** The feeds that a web page names: a pure function of its bytes, in linear time whatever they are. */
namespace raiki {

struct FeedLink
{
    QUrl url; ///< http or https, absolute
    QString title;

    bool operator==(const FeedLink &) const = default;
};

/**
 * What `<link rel="alternate">` names (RSS, Atom, JSON Feed, iCalendar), feeds of comments last. Where there
 * is none: the feed of the page's canonical address (feedOfKnownPage()), the channel a YouTube page belongs
 * to, or links that are spelt like feeds. Each address once, at most ten.
 *
 * @param contentType the HTTP header's value; may be empty
 * @param page what relative addresses start from
 */
[[nodiscard]] std::vector<FeedLink> feedLinksOf(const QByteArray &html, const QByteArray &contentType,
                                                const QUrl &page);

} // namespace raiki
