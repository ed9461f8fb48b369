// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QByteArrayList>

#include <initializer_list>

/** A reference list of invented shows, read as the shipped one is. */
namespace raiki::test {

/** On air from April to June of its year. */
struct KnownItem
{
    const char *title;
    const char *english; ///< empty: it has no English title
    int year;
    const char *tmdb = ""; ///< "tv/1/season/2": of one show with all that begin alike; empty: none
    const char *type = "tv";
};

inline QByteArray bangumiItem(const KnownItem &item)
{
    const QByteArray year = QByteArray::number(item.year);
    const QByteArray sites =
        *item.tmdb ? R"({"site":"tmdb","id":")" + QByteArray(item.tmdb) + "\"}" : QByteArray();
    const QByteArray names = *item.english ? R"("en":[")" + QByteArray(item.english) + "\"]" : QByteArray();
    return R"({"title":")" + QByteArray(item.title) + R"(","titleTranslate":{)" + names + R"(},"type":")" +
           item.type + R"(","lang":"ja","officialSite":"","begin":")" + year +
           R"(-04-05T15:00:00.000Z","end":")" + year + R"(-06-28T15:00:00.000Z","comment":"","sites":[)" +
           sites + "]}";
}

/** Empty where it cannot be read. */
inline Catalogue catalogueOf(std::initializer_list<KnownItem> shows)
{
    QByteArrayList items;
    for (const KnownItem &show : shows)
        items.append(bangumiItem(show));
    Result<Catalogue> read =
        Catalogue::fromBangumiData(R"({"siteMeta":{},"items":[)" + items.join(',') + "]}");
    return read ? std::move(read).value() : Catalogue();
}

} // namespace raiki::test
