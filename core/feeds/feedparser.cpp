// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedparser.h"

#include "core/feeds/formats/feedreader.h"
#include "core/feeds/itemkeys.h"
#include "core/feeds/textencoding.h"
#include "core/feeds/xmldocument.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr qsizetype LargestDocument = 32 * 1024 * 1024;

/** Every format: one line each. */
std::array<FeedReader, 4> readers()
{
    return {rssReader(), atomReader(), jsonFeedReader(), calendarReader()};
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == '\f';
}

QByteArray withoutLeadingBlanks(const QByteArray &utf8)
{
    const auto start = std::find_if_not(utf8.begin(), utf8.end(), isBlank);
    return start == utf8.begin() ? utf8 : utf8.sliced(start - utf8.begin());
}

/** The feed itself where it comes in an envelope, as from SOAP; else the root element. */
XmlElement feedElement(const XmlDocument &document)
{
    constexpr int Reach = 8;
    const XmlElement root(document, 0);
    if (root.name() != "envelope")
        return root;
    for (int node = 1; node < std::min(Reach, int(document.nodes.size())); ++node) {
        const XmlElement element(document, node);
        if (element.name() == "rss" || element.name() == "feed" || element.name() == "rdf")
            return element;
    }
    return root;
}

QString describe(const ParseProblem &problem)
{
    return QStringLiteral("%1:%2: %3").arg(problem.line).arg(problem.column).arg(problem.text);
}

Error unreadable(const std::optional<ParseProblem> &problem)
{
    if (problem && problem->line == 0)
        return Error{ErrorCode::TooLarge, problem->text};
    return Error{ErrorCode::UnknownFormat, problem ? describe(*problem) : QStringLiteral("no feed")};
}

Result<ParsedFeed> finished(ParsedFeed feed, const DocumentContext &context)
{
    if (feed.items.empty() && feed.problem)
        return Error{ErrorCode::BadDocument, describe(*feed.problem)};
    if (feed.items.size() > MostItems)
        feed.items.resize(MostItems);
    if (context.view == DocumentView::AsWritten)
        completeKeys(feed.items);
    else
        giveKeys(feed.items);
    for (FeedItem &item : feed.items)
        item.fetchedAt = context.fetchedAt;
    return feed;
}

} // namespace

QString feedFormatName(FeedFormat format)
{
    switch (format) {
    case FeedFormat::Rss2:
        return QStringLiteral("rss2");
    case FeedFormat::Rss1:
        return QStringLiteral("rss1");
    case FeedFormat::Rss09x:
        return QStringLiteral("rss0.9x");
    case FeedFormat::Atom:
        return QStringLiteral("atom");
    case FeedFormat::Atom03:
        return QStringLiteral("atom0.3");
    case FeedFormat::JsonFeed:
        return QStringLiteral("jsonfeed");
    case FeedFormat::ICal:
        return QStringLiteral("ical");
    }
    Q_UNREACHABLE();
}

Result<ParsedFeed> parseFeed(const QByteArray &bytes, const DocumentContext &context)
{
    if (bytes.size() > LargestDocument)
        return Error{ErrorCode::TooLarge, QStringLiteral("%1 bytes").arg(LargestDocument)};
    FeedSource source;
    source.utf8 = toUtf8(bytes, context.contentType);
    const QByteArray start = withoutLeadingBlanks(source.utf8);
    const bool isJson = start.startsWith('{') || start.startsWith('[');
    const bool isCalendar = startsCalendar(start);
    XmlDocument document;
    if (isJson || isCalendar)
        source.utf8 = start;
    else
        document = readXml(source.utf8);
    if (document.definesEntities)
        return Error{ErrorCode::BadDocument, describe(*document.problem)};
    if (!document.nodes.empty())
        source.root = feedElement(document);
    for (const FeedReader &reader : readers()) {
        if (!reader.takes(source))
            continue;
        ParsedFeed feed = reader.read(source, context);
        if (context.wantsText && repeatsKeys(feed.items)) { // then their texts are part of the keys
            DocumentContext whole = context;
            whole.wantsText = nullptr;
            feed = reader.read(source, whole);
        }
        if (!isJson && !isCalendar)
            feed.problem = document.problem;
        return finished(std::move(feed), context);
    }
    return unreadable(document.problem);
}

} // namespace raiki
