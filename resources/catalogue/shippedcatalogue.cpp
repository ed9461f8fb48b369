// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "resources/catalogue/shippedcatalogue.h"

#include <QFile>

// A static library's resource is linked in only where something names it; the macro does not work in a
// namespace.
static void nameResource()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace raiki {

Result<Catalogue> openShippedCatalogue()
{
    nameResource();
    QFile file(QStringLiteral(":/catalogue/catalogue.snapshot"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.fileName()};
    return Catalogue::fromSnapshot(file.readAll());
}

} // namespace raiki
