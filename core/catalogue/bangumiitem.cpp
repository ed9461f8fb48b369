// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/bangumiitem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Titles are clipped: a megabyte of one would freeze every list. */
constexpr qsizetype longestTitle = 500;

QString titleFrom(const QJsonValue &json)
{
    return json.toString().simplified().left(longestTitle);
}

QDateTime instantFrom(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

BangumiType typeFrom(const QString &name)
{
    if (name == "movie"_L1)
        return BangumiType::Movie;
    if (name == "ova"_L1)
        return BangumiType::Ova;
    return name == "web"_L1 ? BangumiType::Web : BangumiType::Tv;
}

QStringList titlesFrom(const QJsonValue &json)
{
    QStringList titles;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        const QString title = titleFrom(value);
        if (!title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
    return titles;
}

BangumiSite siteFrom(const QJsonObject &object)
{
    BangumiSite site;
    site.site = object.value("site"_L1).toString();
    site.id = object.value("id"_L1).toString();
    site.begin = instantFrom(object.value("begin"_L1));
    site.broadcast = object.value("broadcast"_L1).toString();
    return site;
}

BangumiItem itemFrom(const QJsonObject &object)
{
    BangumiItem item;
    item.title = titleFrom(object.value("title"_L1));
    const QJsonObject translations = object.value("titleTranslate"_L1).toObject();
    item.english = titlesFrom(translations.value("en"_L1));
    for (const QLatin1StringView language : {"ja"_L1, "zh-Hans"_L1, "zh-Hant"_L1})
        item.otherTitles += titlesFrom(translations.value(language));
    item.type = typeFrom(object.value("type"_L1).toString());
    item.language = object.value("lang"_L1).toString();
    item.officialSite = object.value("officialSite"_L1).toString();
    item.begin = instantFrom(object.value("begin"_L1));
    item.end = instantFrom(object.value("end"_L1));
    item.broadcast = object.value("broadcast"_L1).toString();
    const QJsonArray sites = object.value("sites"_L1).toArray();
    for (const QJsonValue &site : sites)
        item.sites.push_back(siteFrom(site.toObject()));
    return item;
}

QHash<QString, BangumiSiteMeta> siteMetaFrom(const QJsonObject &object)
{
    QHash<QString, BangumiSiteMeta> sites;
    for (auto site = object.begin(); site != object.end(); ++site) {
        const QJsonObject meta = site.value().toObject();
        sites.insert(site.key(),
                     {titleFrom(meta.value("title"_L1)), meta.value("regions"_L1).toArray().at(0).toString(),
                      meta.value("type"_L1).toString() == "onair"_L1});
    }
    return sites;
}

} // namespace

Result<BangumiDocument> readBangumiDocument(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (parsed.isNull()) {
        const QString place = u"offset "_s + QString::number(problem.offset);
        return Error{ErrorCode::BadDocument, QString(place + ": "_L1 + problem.errorString())};
    }
    const QJsonValue items = parsed.object().value("items"_L1);
    if (!items.isArray())
        return Error{ErrorCode::BadDocument, u"no array \"items\""_s};
    BangumiDocument document;
    document.siteMeta = siteMetaFrom(parsed.object().value("siteMeta"_L1).toObject());
    document.version = parsed.object().value("version"_L1).toString();
    const QJsonArray array = items.toArray();
    document.items.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &value : array) {
        BangumiItem item = itemFrom(value.toObject());
        if (!item.title.isEmpty())
            document.items.push_back(std::move(item));
    }
    return document;
}

} // namespace raiki
