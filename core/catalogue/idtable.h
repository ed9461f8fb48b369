// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/snapshot.h"

#include <QHash>

/** The seasons of a catalogue by the ids of other services. Private to this room. */
namespace raiki {

/** Apart from the titles: many a list has no ids. */
struct IdTable
{
    QHash<std::pair<int, QString>, std::pair<qint32, int>> byExternalId; ///< of the site's number and the id

    explicit IdTable(const Snapshot &snapshot);

    static std::pair<int, QString> idKey(ExternalSite site, const QString &id)
    {
        return {static_cast<int>(site), id};
    }

private:
    void addIds(const ExternalIds &ids, std::pair<qint32, int> place);
};

} // namespace raiki
