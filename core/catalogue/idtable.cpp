// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/idtable.h"

namespace raiki {

IdTable::IdTable(const Snapshot &snapshot)
{
    byExternalId.reserve(4 * qsizetype{snapshot.seasonCount()});
    for (qint32 number = 0; number < snapshot.showCount(); ++number) {
        const CatalogueShow show = snapshot.show(number);
        for (size_t i = 0; i < show.seasons.size(); ++i)
            addIds(show.seasons[i].season.externalIds, {number, static_cast<int>(i)});
        addIds(show.show.externalIds, {number, 0});
    }
}

/** Of two that have one id the first one counts. */
void IdTable::addIds(const ExternalIds &ids, std::pair<qint32, int> place)
{
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        const auto key = idKey(id.key(), id.value());
        if (!byExternalId.contains(key))
            byExternalId.insert(key, place);
    }
}

} // namespace raiki
