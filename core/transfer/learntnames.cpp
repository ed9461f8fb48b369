// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/learntnames.h"

#include "core/transfer/cellreading.h"
#include "core/transfer/fieldrules.h"
#include "core/transfer/namedoubts.h"
#include "core/transfer/titlemarks.h"

namespace raiki {

bool learnsTitle(const ShowFinding &found, const ListRow &row, const Titles *season)
{
    if (row.title.isEmpty() || (!found.isSeasonByAnswer && !(found.isShowByAnswer && found.show)))
        return false;
    const QString key = matchKey(row.title);
    const QString marks = endMarks(row.title);
    if (found.isShowByAnswer && isSpelled(found.show->show->titles, key, marks))
        return false;
    return !season || !isSpelled(*season, key, marks);
}

void learnAgainstId(PlannedRow &planned, const FollowedSeason *season)
{
    const QString &title = planned.row.title;
    planned.learnsTitle = false;
    if (title.isEmpty() || (season && season->season.titles.aliases.contains(title)))
        return;
    planned.row.seasonTitles =
        planned.row.seasonTitles.value_or(QStringList()) + QStringList{aliasTitleMark + title};
    if (!season)
        return;
    Titles after = season->season.titles;
    after.aliases.append(title);
    std::erase_if(planned.fields,
                  [](const FieldChange &change) { return change.field == ListField::SeasonTitles; });
    planned.fields.push_back({ListField::SeasonTitles, listedText(ListField::SeasonTitles, *season),
                              itemsText(titleItems(after))});
    if (planned.verdict == RowVerdict::Unchanged) {
        planned.verdict = RowVerdict::Update;
        planned.isSelected = true;
    }
}

} // namespace raiki
