// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/defaultfeeds.h"

#include "core/feeds/httpheaders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace raiki {

namespace {

/** "de" of "de_AT" and "de-AT". */
QString languageOnly(const QString &language)
{
    return language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
}

DefaultFeed feedOf(const QJsonObject &json)
{
    DefaultFeed feed;
    feed.url = QUrl(json.value(QStringLiteral("url")).toString());
    feed.title = json.value(QStringLiteral("title")).toString();
    feed.siteUrl = QUrl(json.value(QStringLiteral("site")).toString());
    feed.language = json.value(QStringLiteral("language")).toString();
    const QJsonArray languages = json.value(QStringLiteral("suggestedFor")).toArray();
    for (const QJsonValue &language : languages)
        feed.suggestedFor << language.toString();
    const QJsonObject about = json.value(QStringLiteral("about")).toObject();
    for (auto sentence = about.begin(); sentence != about.end(); ++sentence)
        feed.about.insert(sentence.key(), sentence.value().toString());
    return feed;
}

} // namespace

QString DefaultFeed::aboutIn(const QString &spoken) const
{
    return about.value(languageOnly(spoken), about.value(QStringLiteral("en")));
}

bool DefaultFeed::isSuggestedFor(const QString &spoken) const
{
    return suggestedFor.contains(QStringLiteral("*")) || suggestedFor.contains(languageOnly(spoken));
}

Result<std::vector<DefaultFeed>> readDefaultFeeds(const QByteArray &json)
{
    const QJsonArray list = QJsonDocument::fromJson(json).object().value(QStringLiteral("feeds")).toArray();
    if (list.isEmpty())
        return Error{ErrorCode::BadDocument, QStringLiteral("no feeds")};
    std::vector<DefaultFeed> feeds;
    for (const QJsonValue &each : list) {
        feeds.push_back(feedOf(each.toObject()));
        const DefaultFeed &feed = feeds.back();
        if (!isFetchable(feed.url) || feed.title.isEmpty() || feed.aboutIn(QString()).isEmpty())
            return Error{ErrorCode::BadDocument, feed.url.toString()};
    }
    return feeds;
}

} // namespace raiki
