// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feeddate.h"
#include "core/feeds/formats/elementtext.h"
#include "core/feeds/formats/feedreader.h"
#include "core/feeds/mojibake.h"
#include "core/feeds/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). A cut document gives the items before the cut. */
namespace raiki {

namespace {

// Qt keeps about a hundred bytes for each; the bound is on memory, not on feeds.
constexpr qsizetype MostContainers = 500'000;

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

FeedItem itemOf(const QJsonObject &object, const QUrl &base)
{
    FeedItem item;
    item.itemKey = textOf(object.value(QStringLiteral("id")));
    item.title = plain(object, QStringLiteral("title"), LongestTitle);
    item.link = webLink(object.value(QStringLiteral("url")).toString().toUtf8(), base);
    if (item.link.isEmpty())
        item.link = webLink(object.value(QStringLiteral("external_url")).toString().toUtf8(), base);
    item.published = readFeedDate(object.value(QStringLiteral("date_published")).toString());
    item.updated = readFeedDate(object.value(QStringLiteral("date_modified")).toString());
    item.summary = plain(object, QStringLiteral("summary"), LongestSummary);
    item.content = clippedPlainText(object.value(QStringLiteral("content_html")).toString(), LongestContent);
    if (item.content.isEmpty())
        item.content = plain(object, QStringLiteral("content_text"), LongestContent);
    return item;
}

ParsedFeed feedOf(const QJsonObject &root, const DocumentContext &context,
                  const std::optional<ParseProblem> &problem)
{
    ParsedFeed feed{FeedFormat::JsonFeed, {}, {}, problem};
    const QUrl base = context.baseUrl;
    feed.channel.title = plain(root, QStringLiteral("title"), LongestTitle);
    feed.channel.link = webLink(root.value(QStringLiteral("home_page_url")).toString().toUtf8(), base);
    feed.channel.id = root.value(QStringLiteral("feed_url")).toString();
    feed.channel.summary = plain(root, QStringLiteral("description"), LongestSummary);
    for (const QJsonValue &value : root.value(QStringLiteral("items")).toArray()) {
        if (value.isObject())
            feed.items.push_back(itemOf(value.toObject(), base));
    }
    return feed;
}

/** The document up to its last whole item, closed; empty where there is none. */
QByteArray upToLastItem(const QByteArray &json)
{
    int depth = 0;
    bool isInString = false;
    qsizetype end = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json[i];
        if (isInString) {
            if (byte == '\\')
                ++i;
            else if (byte == '"')
                isInString = false;
        } else if (byte == '"') {
            isInString = true;
        } else if (byte == '{' || byte == '[') {
            ++depth;
        } else if (byte == '}' || byte == ']') {
            --depth;
            if (byte == '}' && depth == 2)
                end = i + 1;
        }
    }
    return end == 0 ? QByteArray() : QByteArray(json.first(end) + "]}");
}

ParseProblem problemAt(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArrayView before =
        QByteArrayView(json).first(std::clamp<qsizetype>(error.offset, 0, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {before.count('\n') + 1, before.size() - lineStart + 1, error.errorString()};
}

bool takesJson(const FeedSource &source)
{
    return source.utf8.startsWith('{') && source.utf8.contains("\"items\"");
}

ParsedFeed readJson(const FeedSource &source, const DocumentContext &context)
{
    const QByteArray &json = source.utf8;
    const qsizetype containers =
        std::count(json.begin(), json.end(), '{') + std::count(json.begin(), json.end(), '[');
    if (containers > MostContainers)
        return feedOf({}, context, ParseProblem{0, 0, QStringLiteral("too many objects")});
    QJsonParseError error;
    const QJsonDocument whole = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return feedOf(whole.object(), context, std::nullopt);
    return feedOf(QJsonDocument::fromJson(upToLastItem(json)).object(), context, problemAt(json, error));
}

} // namespace

FeedReader jsonFeedReader()
{
    return {takesJson, readJson};
}

} // namespace raiki
