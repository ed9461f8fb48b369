// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "resources/shippedfeeds.h"

#include <QFile>

// As in shippedcatalogue.cpp: a static library's resource is linked in only where something names it.
static void nameResource()
{
    Q_INIT_RESOURCE(defaultfeeds);
}

namespace raiki {

Result<std::vector<DefaultFeed>> shippedFeeds()
{
    nameResource();
    QFile file(QStringLiteral(":/defaultfeeds.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.fileName()};
    return readDefaultFeeds(file.readAll());
}

} // namespace raiki
