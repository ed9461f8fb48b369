// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/countedseasons.h"

#include "core/store/statement.h"
#include "core/watchlist/weekcount.h"

namespace raiki {

Result<QSet<qint64>> seasonsCountedByWeeks(Database &database)
{
    QSet<qint64> seasons;
    Statement rows(database,
                   "SELECT season.id, episodes, date, end_date FROM premiere_claim JOIN season ON "
                   "season.id = premiere_claim.season WHERE source_kind = 'catalogue' AND "
                   "episodes IS NOT NULL AND end_date <> '' AND NOT EXISTS (SELECT 1 FROM "
                   "field_time WHERE kind = 'season' AND \"row\" = season.id AND field = 'episodes')");
    rows.bind();
    while (rows.next()) {
        if (isWeekCount(rows.number(1), rows.date(2), rows.date(3)))
            seasons.insert(rows.integer(0));
    }
    const Result<void> done = rows.finish();
    return done ? Result<QSet<qint64>>(std::move(seasons)) : done.error();
}

} // namespace raiki
