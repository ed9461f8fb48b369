// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/fieldrules.h"
#include "core/transfer/listindex.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

namespace raiki {
namespace {

/** Whether a season is as the plan found it, as far as the plan would change it. */
bool isAsPlanned(const PlannedRow &row, const FollowedSeason &followed)
{
    const bool isListed = row.verdict != RowVerdict::Add;
    return followed.entry.has_value() == isListed &&
           std::all_of(row.fields.begin(), row.fields.end(), [&](const FieldChange &change) {
               return !row.takes(change.field) || listedText(change.field, followed) == change.before;
           });
}

/** The titles and ids of the seasons that have come to the list since @p plan was made. */
class Newcomers final
{
public:
    Newcomers(const ImportPlan &plan, const ListState &current)
    {
        for (const FollowedSeason &followed : current.seasons) {
            if (followed.season.id <= plan.newestSeason)
                continue;
            addTitles(followed.show.titles);
            addTitles(followed.season.titles);
            for (const auto &[site, id] : followed.season.externalIds.asKeyValueRange())
                m_ids.insert({site, id});
        }
    }

    /** Whether one of them may be what @p row would add. */
    [[nodiscard]] bool mayInclude(const PlannedRow &row, const ImportPlan &plan) const
    {
        if (m_titles.isEmpty() || row.season.isValid())
            return false;
        const auto isAmong = [this](const QString &title) {
            return !title.isEmpty() && m_titles.contains(matchKey(title));
        };
        const QStringList written =
            row.row.titles.all() + QStringList{row.row.title, row.target, row.showName};
        if (hasId(row.row.externalIds) || std::any_of(written.begin(), written.end(), isAmong))
            return true;
        const auto known = plan.catalogueShows.value(row.catalogueShow.value_or(-1));
        return known && std::any_of(known->seasons.begin(), known->seasons.end(),
                                    [this](const auto &season) { return hasId(season.season.externalIds); });
    }

private:
    void addTitles(const Titles &titles)
    {
        for (const QString &title : titles.all())
            m_titles.insert(matchKey(title));
    }
    [[nodiscard]] bool hasId(const ExternalIds &ids) const
    {
        for (const auto &[site, id] : ids.asKeyValueRange()) {
            if (m_ids.contains({site, id}))
                return true;
        }
        return false;
    }

    QSet<QString> m_titles;
    std::set<std::pair<ExternalSite, QString>> m_ids;
};

} // namespace

std::optional<qint64> firstStaleRow(const ImportPlan &plan, const ListState &current)
{
    QHash<SeasonId, const FollowedSeason *> seasons;
    QSet<ShowId> shows;
    for (const FollowedSeason &followed : current.seasons) {
        seasons.insert(followed.season.id, &followed);
        shows.insert(followed.show.id);
    }
    const Newcomers newcomers(plan, current);
    for (const PlannedRow &row : plan.rows) {
        if (!row.goesIn())
            continue;
        const FollowedSeason *followed = seasons.value(row.season);
        const bool isGone =
            (row.season.isValid() && !followed) || (row.show.isValid() && !shows.contains(row.show));
        if (isGone || (followed && !isAsPlanned(row, *followed)) || newcomers.mayInclude(row, plan))
            return row.row.line;
    }
    return {};
}

} // namespace raiki
