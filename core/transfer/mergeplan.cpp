// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/mergeplan.h"

#include "core/transfer/exportrows.h"
#include "core/transfer/fieldrules.h"
#include "core/transfer/instalment.h"
#include "core/transfer/wholelist.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

template <class Row>
void saidLater(const MergedRow<Row> &mine, MergedRow<Row> &theirs, qint64 at)
{
    if (!mine.row || !theirs.row || mine.row->row == theirs.row->row)
        return;
    theirs.row->base = std::max({at, mine.row->newest() + 1, theirs.row->newest()});
    theirs.row->times.clear();
    for (const QString &field : changedFields(mine.row->row, theirs.row->row)) {
        if (!field.contains(u':')) // also what is empty there; tags and ids elsewhere only add up
            theirs.row->times.emplace(field, theirs.row->base);
    }
}

/** Replace: whatever differs was said by the other one just now. */
void makeLater(const MergeState &mine, MergeState &theirs, qint64 at)
{
    for (auto &[key, show] : theirs) {
        const auto here = mine.find(key);
        if (here == mine.end())
            continue;
        saidLater(here->second.show, show.show, at);
        for (auto &[seasonKey, season] : show.seasons) {
            const auto seasonHere = here->second.seasons.find(seasonKey);
            if (seasonHere == here->second.seasons.end())
                continue;
            saidLater(seasonHere->second.season, season.season, at);
            saidLater(seasonHere->second.entry, season.entry, at);
        }
    }
}

/** Keep: only what is not here at all. */
MergeState withoutKnown(const MergeState &mine, MergeState theirs)
{
    for (auto &[key, show] : theirs) {
        const auto here = mine.find(key);
        if (here == mine.end())
            continue;
        show.show = here->second.show;
        std::erase_if(show.seasons,
                      [&here](const auto &season) { return here->second.seasons.contains(season.first); });
    }
    return theirs;
}

/** What is said of when the season starts, by whom and in which words; not when we learned of it. */
std::set<QString> statementsOf(const MergedSeason &season)
{
    std::set<QString> statements;
    for (const auto &[key, claim] : season.claims) {
        if (!season.isThere(claim))
            continue;
        PremiereClaim said = *claim.row;
        said.learnedAt = {};
        statements.insert(contentKey(said, claim.release));
    }
    return statements;
}

/** Whether both ends have the same of a season, but for its times; of its show nothing is asked. */
bool saysSame(const MergedShow &mine, const MergedSeason &now, const MergedShow &target,
              const MergedSeason &then)
{
    FollowedSeason left = followedSeasonOf(mine, now);
    FollowedSeason right = followedSeasonOf(target, then);
    for (FollowedSeason *side : {&left, &right}) {
        if (side->entry)
            side->entry->addedAt = side->entry->changedAt = {}; // of a change that was undone, say
    }
    return left.season == right.season && left.releases == right.releases && left.entry == right.entry &&
           statementsOf(now) == statementsOf(then) && knownPremiere(left) == knownPremiere(right);
}

bool isOfShow(ListField field)
{
    constexpr std::array fields{ListField::English,  ListField::Romaji,  ListField::Native,
                                ListField::Synonyms, ListField::Aliases, ListField::OfficialSite};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

class MergePlanner final
{
public:
    MergePlanner(ImportPlan &plan, ListMerge &merge, const MergeState &theirs, ConflictPolicy policy)
        : m_plan(plan)
        , m_merge(merge)
        , m_theirs(theirs)
        , m_policy(policy)
    {
    }

    void planShow(const QString &key, const MergedShow &target)
    {
        static const MergedShow nothing;
        const auto here = m_merge.mine.find(key);
        const MergedShow &mine = here == m_merge.mine.end() ? nothing : here->second;
        const auto there = m_theirs.find(key);
        if (there == m_theirs.end())
            return;
        const size_t before = m_plan.rows.size();
        m_isShowTold = !mine.show.row || !target.show.row || mine.show.row->row == target.show.row->row;
        for (const auto &[seasonKey, season] : target.seasons) {
            if (there->second.seasons.contains(seasonKey) || mine.isThere() != target.isThere())
                planSeason({key, seasonKey}, mine, target, there->second);
        }
        if (m_plan.rows.size() == before && mine != target)
            planShowAlone(key, mine, target);
    }

private:
    using Place = ListMerge::Place;

    void planShowAlone(const QString &key, const MergedShow &mine, const MergedShow &target)
    {
        const bool isHere = mine.show.id.value != 0;
        if (isHere && !target.isThere())
            addRow({key, {}}, RowVerdict::Update, rowOf(mine)).isRemoval = true;
        else if (target.isThere() && (!isHere || mine.show.row->row != target.show.row->row))
            addRow({key, {}}, isHere ? RowVerdict::Update : RowVerdict::Add, rowOf(target));
        else
            m_merge.silent.push_back({key, {}});
    }

    void planSeason(const Place &place, const MergedShow &mine, const MergedShow &target,
                    const MergedShow &theirs)
    {
        static const MergedSeason nothing;
        const auto here = mine.seasons.find(place.second);
        const MergedSeason &now = here == mine.seasons.end() ? nothing : here->second;
        const MergedSeason &then = target.seasons.at(place.second);
        const bool isHere = now.season.id.value != 0;
        const bool willBe = target.isThere() && then.isThere();
        if (!isHere && !willBe) {
            if (now != then)
                m_merge.silent.push_back(place);
            return;
        }
        if (!willBe || (isHere && now.entry.id.value != 0 && !then.isEntryThere())) {
            PlannedRow &row = addRow(place, RowVerdict::Update, rowOf(mine, now));
            row.isRemoval = true;
            row.show.value = mine.show.id.value;
            row.season.value = now.season.id.value;
            return;
        }
        if (!isHere) {
            PlannedRow &row = addRow(place, RowVerdict::Add, rowOf(target, then));
            row.show.value = mine.show.id.value;
            if (!then.isEntryThere()) // comes with its show, and nobody follows it there
                row.row.status.reset();
            return;
        }
        planChange(place, mine, now, target, theirs);
    }

    void planChange(const Place &place, const MergedShow &mine, const MergedSeason &now,
                    const MergedShow &target, const MergedShow &theirs)
    {
        const MergedSeason &then = target.seasons.at(place.second);
        const bool tellsShow = !std::exchange(m_isShowTold, true); // with the first of its seasons
        if (!tellsShow && saysSame(mine, now, target, then)) {
            addRow(place, RowVerdict::Unchanged, rowOf(mine, now));
            return;
        }
        const bool isAdded = then.isEntryThere() && now.entry.id.value == 0;
        PlannedRow &row = addRow(place, isAdded ? RowVerdict::Add : RowVerdict::Update, rowOf(target, then));
        row.show.value = mine.show.id.value;
        row.season.value = now.season.id.value;
        row.target = row.row.title;
        row.fields = differences(followedSeasonOf(mine, now), row.row, RowOrigin::Own);
        std::erase_if(row.fields, [tellsShow](const FieldChange &change) {
            return change.field == ListField::ChangedAt || change.before == change.after ||
                   (!tellsShow && isOfShow(change.field));
        });
        const auto there = theirs.seasons.find(place.second);
        const bool isAsked = m_policy == ConflictPolicy::Ask && now.entry.row &&
                             there != theirs.seasons.end() && there->second.entry.row &&
                             !undecidedFields(*now.entry.row, *there->second.entry.row).isEmpty();
        if (isAsked) {
            row.verdict = RowVerdict::Conflict;
            row.isSelected = false;
        }
    }

    static ListRow rowOf(const MergedShow &show)
    {
        ListRow row;
        row.titles = show.show.row->row.titles;
        row.title = row.titles.preferred();
        return row;
    }
    static ListRow rowOf(const MergedShow &show, const MergedSeason &season)
    {
        FollowedSeason followed = followedSeasonOf(show, season);
        if (!followed.entry)
            followed.entry.emplace();
        return exportRows({&followed, 1}).front();
    }

    PlannedRow &addRow(const Place &place, RowVerdict verdict, ListRow row)
    {
        PlannedRow planned;
        planned.row = std::move(row);
        planned.row.listed = {};
        planned.row.listedShow = {};
        planned.row.line = static_cast<qint64>(m_plan.rows.size()) + 1;
        planned.verdict = verdict;
        planned.isSelected = verdict == RowVerdict::Add || verdict == RowVerdict::Update;
        m_merge.places.push_back(place);
        m_plan.rows.push_back(std::move(planned));
        return m_plan.rows.back();
    }

    ImportPlan &m_plan;
    ListMerge &m_merge;
    const MergeState &m_theirs;
    ConflictPolicy m_policy;
    bool m_isShowTold = false; ///< what changes of the show itself stands with one of its rows already
};

} // namespace

ImportPlan planMerge(const ListDocument &document, const QString &fileName, const WholeList &current,
                     ConflictPolicy policy, const QDateTime &now)
{
    ImportPlan plan{fileName, document.format, document.isOwn, {}};
    plan.whole = document.whole;
    const auto merge = std::make_shared<ListMerge>();
    merge->readAt = now;
    merge->mine = mergeStateOf(current.rows, current.history, now);
    MergeState theirs = mergeStateOf(document.whole->rows, document.whole->history, now);
    if (policy == ConflictPolicy::Replace)
        makeLater(merge->mine, theirs, now.toMSecsSinceEpoch());
    else if (policy == ConflictPolicy::Keep)
        theirs = withoutKnown(merge->mine, std::move(theirs));
    merge->merged = merged(merge->mine, theirs);
    MergePlanner planner(plan, *merge, theirs, policy);
    for (const auto &[key, show] : merge->merged)
        planner.planShow(key, show);
    plan.merge = merge;
    return plan;
}

MergeChanges changesOfMerge(const ImportPlan &plan)
{
    const ListMerge &merge = *plan.merge;
    MergeState target = merge.mine;
    const auto take = [&merge, &target](const ListMerge::Place &place, bool withShow = true) {
        const MergedShow &show = merge.merged.at(place.first);
        if (withShow)
            target[place.first].show = show.show;
        if (const auto season = show.seasons.find(place.second); season != show.seasons.end())
            target[place.first].seasons[place.second] = season->second;
    };
    for (const ListMerge::Place &place : merge.silent)
        take(place);
    // What nobody sees of a season brings no change of its show along that the user may have left out.
    const auto isShowSame = [&merge](const QString &key) {
        const auto mine = merge.mine.find(key);
        const std::optional<Stamped<Show>> &after = merge.merged.at(key).show.row;
        return mine == merge.mine.end() || !mine->second.show.row || !after ||
               mine->second.show.row->row == after->row;
    };
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        const PlannedRow &row = plan.rows[i];
        const bool isWanted =
            row.verdict == RowVerdict::Unchanged ||
            (row.isSelected && (row.verdict == RowVerdict::Add || row.verdict == RowVerdict::Update));
        if (isWanted)
            take(merge.places[i], row.verdict != RowVerdict::Unchanged || isShowSame(merge.places[i].first));
    }
    MergeChanges changes = changesTo(merge.mine, target);
    changes.changes.subject = plan.fileName;
    return changes;
}

} // namespace raiki
