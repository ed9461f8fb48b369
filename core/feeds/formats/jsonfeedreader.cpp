// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feeddate.h"
#include "core/feeds/formats/elementtext.h"
#include "core/feeds/formats/feedreader.h"
#include "core/feeds/formats/jsonitems.h"
#include "core/feeds/mojibake.h"
#include "core/feeds/plaintext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). A cut document gives the items before the cut. */
namespace raiki {

namespace {

constexpr qsizetype MostContainers = 10'000; ///< objects and lists of one item, or around them

/** Ids are strings, but numbers are common, and 1.1 wants them read. */
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString().trimmed();
}

QString plain(const QJsonObject &object, const QString &key, qsizetype limit)
{
    const QString text = mendedText(object.value(key).toString());
    return clipped(limit == LongestTitle ? text.simplified() : text.trimmed(), limit);
}

FeedItem itemOf(const QJsonObject &object, const DocumentContext &context, const QUrl &base)
{
    FeedItem item;
    item.itemKey = textOf(object.value(QStringLiteral("id")));
    item.title = plain(object, QStringLiteral("title"), LongestTitle);
    item.link = webLink(object.value(QStringLiteral("url")).toString().toUtf8(), base);
    if (item.link.isEmpty())
        item.link = webLink(object.value(QStringLiteral("external_url")).toString().toUtf8(), base);
    if (item.link.isEmpty() && context.view == DocumentView::AsWritten)
        item.link = writtenLink(object.value(QStringLiteral("url")).toString().toUtf8());
    item.published = readFeedDate(object.value(QStringLiteral("date_published")).toString());
    item.updated = readFeedDate(object.value(QStringLiteral("date_modified")).toString());
    item.summary = plain(object, QStringLiteral("summary"), LongestSummary);
    item.content = clippedPlainText(object.value(QStringLiteral("content_html")).toString(), LongestContent);
    if (item.content.isEmpty())
        item.content = plain(object, QStringLiteral("content_text"), LongestContent);
    return item;
}

ParsedFeed channelOf(const QJsonObject &root, const QUrl &base)
{
    ParsedFeed feed{FeedFormat::JsonFeed, {}, {}, {}};
    feed.channel.link = webLink(root.value(QStringLiteral("home_page_url")).toString().toUtf8(), base);
    feed.channel.title = plain(root, QStringLiteral("title"), LongestTitle);
    feed.channel.id = root.value(QStringLiteral("feed_url")).toString();
    feed.channel.summary = plain(root, QStringLiteral("description"), LongestSummary);
    return feed;
}

/** What relative links start from: a document that was not fetched says where it would be. */
QUrl baseOf(const QJsonObject &root, const DocumentContext &context)
{
    return context.baseUrl.isEmpty()
               ? webLink(root.value(QStringLiteral("feed_url")).toString().toUtf8(), QUrl())
               : context.baseUrl;
}

ParseProblem problemAt(QByteArrayView json, qsizetype offset, const QString &text)
{
    const QByteArrayView before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {before.count('\n') + 1, before.size() - lineStart + 1, text};
}

bool takesJson(const FeedSource &source)
{
    return source.utf8.startsWith('{') && source.utf8.contains("\"items\"");
}

/** Qt keeps some hundred bytes for each object and list. */
bool hasTooMany(QByteArrayView json)
{
    return std::count(json.begin(), json.end(), '{') + std::count(json.begin(), json.end(), '[') >
           MostContainers;
}

/** The items one by one: a tree of all of them at once would take many times their text. */
ParsedFeed readJson(const FeedSource &source, const DocumentContext &context)
{
    const QByteArray &json = source.utf8;
    const JsonItems parts = splitJsonItems(json, MostItems);
    if (hasTooMany(parts.frame))
        return {FeedFormat::JsonFeed, {}, {}, ParseProblem{0, 0, QStringLiteral("too many objects")}};
    QJsonParseError error;
    const QJsonObject frame = QJsonDocument::fromJson(parts.frame, &error).object();
    const QUrl base = baseOf(frame, context);
    ParsedFeed feed = channelOf(frame, base);
    if (parts.breaksAt)
        feed.problem = problemAt(json, *parts.breaksAt, QStringLiteral("the list of items is cut off"));
    else if (error.error != QJsonParseError::NoError)
        feed.problem = problemAt(json, parts.placeInWhole(error.offset), error.errorString());
    feed.items.reserve(parts.items.size());
    for (const QByteArrayView item : parts.items) {
        if (hasTooMany(item))
            continue;
        const QByteArray text = QByteArray::fromRawData(item.data(), item.size());
        QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error == QJsonParseError::IllegalValue || error.error == QJsonParseError::IllegalNumber)
            document = QJsonDocument::fromJson(withQuotedNumbers(text), &error);
        if (error.error != QJsonParseError::NoError) {
            feed.problem = problemAt(json, item.data() - json.data() + error.offset, error.errorString());
            break;
        }
        feed.items.push_back(itemOf(document.object(), context, base));
    }
    return feed;
}

} // namespace

FeedReader jsonFeedReader()
{
    return {takesJson, readJson};
}

} // namespace raiki
