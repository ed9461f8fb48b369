// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/feedparser.h"
#include "core/feeds/xmldocument.h"

/**
 * What one format's reader is: whether it takes a document, and what it reads. Readers are pure; keys,
 * clipping and the XML's own problem are the business of feedparser.cpp.
 */
namespace raiki {

/** A decoded document as the readers get it. */
struct FeedSource
{
    QByteArray utf8;
    XmlElement root; ///< null where the document is no XML
};

struct FeedReader
{
    bool (*takes)(const FeedSource &source);
    ParsedFeed (*read)(const FeedSource &source, const DocumentContext &context);
};

// Of one document, the first of it: no feed has as many, and a hostile one is to take no more memory than it
// must.
inline constexpr size_t MostItems = 30'000;

// How much of each text is kept, in UTF-16 units.
inline constexpr qsizetype LongestTitle = 500;
inline constexpr qsizetype LongestSummary = 4000;
inline constexpr qsizetype LongestContent = 40000;

[[nodiscard]] FeedReader rssReader();      ///< rssreader.cpp: RSS 0.9x, 1.0 and 2.0
[[nodiscard]] FeedReader atomReader();     ///< atomreader.cpp: Atom 0.3 and 1.0
[[nodiscard]] FeedReader jsonFeedReader(); ///< jsonfeedreader.cpp: JSON Feed 1.0 and 1.1
[[nodiscard]] FeedReader calendarReader(); ///< icalreader.cpp: iCalendar's events
/** Whether a document that begins with @p text is a calendar, and so no XML to be repaired. */
[[nodiscard]] bool startsCalendar(QByteArrayView text);

} // namespace raiki
