// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

/** One record of the bangumi-data set, as its document says it: a season, a film or an OVA. Private to this
 * room. */
namespace raiki {

/** Where the record is known: another database, or a platform that shows it. */
struct BangumiSite
{
    QString site; ///< the set's own name: "mal", "crunchyroll"
    QString id;
    QDateTime begin;   ///< UTC; invalid where not said
    QString broadcast; ///< "R/2025-01-04T16:30:00.000Z/P7D" or empty
};

enum class BangumiType { Tv, Web, Movie, Ova };

struct BangumiItem
{
    QString title; ///< in its own language
    QStringList english;
    QStringList otherTitles; ///< Chinese, and other Japanese ones
    BangumiType type = BangumiType::Tv;
    QString language; ///< "ja", "zh-Hans", "en"
    QString officialSite;
    QDateTime begin; ///< UTC; invalid where not said
    QDateTime end;
    QString broadcast;
    std::vector<BangumiSite> sites;

    [[nodiscard]] bool isSeries() const { return type == BangumiType::Tv || type == BangumiType::Web; }
};

/** What the document says of one platform. */
struct BangumiSiteMeta
{
    QString title;
    QString region;          ///< the first of its regions, or empty: not restricted or not said
    bool isPlatform = false; ///< shows the series, where others are databases or file indexes
};

struct BangumiDocument
{
    QHash<QString, BangumiSiteMeta> siteMeta;
    std::vector<BangumiItem> items;
    QString version; ///< empty: the document itself does not say
};

/** BadDocument where the bytes are not JSON or not in bangumi-data's form; a record without a title is passed
 * over. */
[[nodiscard]] Result<BangumiDocument> readBangumiDocument(const QByteArray &json);

} // namespace raiki
