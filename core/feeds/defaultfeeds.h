// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/feeds/feed.h"

#include <QMap>
#include <QStringList>

#include <vector>

/** The feeds that a first start offers: read from resources/defaultfeeds.json, added only when asked for. */
namespace raiki {

struct DefaultFeed
{
    QUrl url;
    QString title;
    QUrl siteUrl;
    QString language;             ///< its posts' own: "en"
    QStringList suggestedFor;     ///< languages whose speakers find it chosen already; "*": everybody
    QMap<QString, QString> about; ///< a sentence by language

    /** In @p spoken ("de", "de_AT"), else in English. */
    [[nodiscard]] QString aboutIn(const QString &spoken) const;
    [[nodiscard]] bool isSuggestedFor(const QString &spoken) const;
};

/** BadDocument where it is not our form, or an address cannot be polled. */
[[nodiscard]] Result<std::vector<DefaultFeed>> readDefaultFeeds(const QByteArray &json);

} // namespace raiki
