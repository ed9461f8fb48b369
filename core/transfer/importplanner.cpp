// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/fieldrules.h"
#include "core/transfer/findingsahead.h"
#include "core/transfer/importplan.h"
#include "core/transfer/learntnames.h"
#include "core/transfer/namedoubts.h"
#include "core/transfer/newseason.h"
#include "core/transfer/newshows.h"
#include "core/transfer/plaintitles.h"
#include "core/transfer/seasonquestions.h"
#include "core/transfer/showfinder.h"
#include "core/transfer/statedcounts.h"
#include "core/transfer/titlemarks.h"
#include "core/transfer/yeardoubts.h"
#include "core/watchlist/weekcount.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Trouble that leaves no row to import: who it is or whether it was seen is not known. */
bool isFatal(const RowProblem &problem)
{
    if (problem.kind == RowProblem::Kind::Missing || problem.kind == RowProblem::Kind::NobodysId)
        return true;
    return problem.field <= ListField::Native || problem.field == ListField::Status;
}

bool wasSaidAfter(const FollowedSeason &followed, const QDateTime &moment)
{
    return std::any_of(followed.claims.begin(), followed.claims.end(),
                       [&moment](const PremiereClaim &claim) { return claim.learnedAt > moment; });
}

/** How sure a count of episodes is: the list's, or the catalogue's, which is worked out from its weeks. */
enum class CountTrust { Listed, WorkedOut };

constexpr size_t rowsBetween = 128; ///< two questions whether to go on

/** Plans row after row; what earlier rows take is remembered. */
class ImportPlanner final
{
public:
    ImportPlanner(const ListDocument &document, const ListState &current, const Catalogue &catalogue,
                  const ConflictRules &rules, const QDateTime &now, const Resolutions &resolutions)
        : m_document(document)
        , m_origin(document.isOwn ? RowOrigin::Own : RowOrigin::Foreign)
        , m_current(current)
        , m_catalogue(catalogue)
        , m_rules(rules)
        , m_latestStamp(now.addDays(1))
        , m_resolutions(resolutions)
        , m_finder(current, catalogue, document.isOwn)
        , m_newShows(document.isOwn)
    {
        for (const RowProblem &problem : document.problems)
            m_problems[problem.line].push_back(problem);
    }

    ImportPlan plan(const QString &fileName, const WorkWatch &watch)
    {
        ImportPlan plan{fileName, m_document.format, m_document.isOwn, {}};
        plan.unusedColumns = m_document.unusedColumns;
        plan.unusedFiles = m_document.unusedFiles;
        plan.hasOpenDates = m_document.hasOpenDates;
        plan.otherRows = m_document.otherRows;
        plan.rows.reserve(m_document.rows.size());
        const size_t all = m_document.rows.size();
        FindingsAhead ahead(m_document, m_current, m_catalogue, m_resolutions);
        std::vector<std::pair<size_t, std::optional<FoundRow>>> answered;
        for (const ListRow &row : m_document.rows) {
            const size_t done = plan.rows.size();
            if (watch && done % rowsBetween == 0 &&
                !watch(static_cast<double>(done) / static_cast<double>(all)))
                break;
            FoundRow *found = ahead.of(done, m_finder);
            if (m_resolutions.contains(row.line)) { // what rows say of themselves goes before answers
                answered.emplace_back(done, found ? std::optional(std::move(*found)) : std::nullopt);
                plan.rows.emplace_back();
            } else {
                plan.rows.push_back(planned(row, found));
            }
        }
        for (auto &[place, found] : answered)
            plan.rows[place] = planned(m_document.rows[place], found ? &*found : nullptr);
        plan.differing = std::move(m_differing);
        plan.catalogueShows = m_finder.takeCatalogueShows();
        return plan;
    }

private:
    PlannedRow planned(const ListRow &row, FoundRow *known);
    void place(PlannedRow &planned, const ListRow &row, const WantedInstalment &wanted,
               const ShowFinding &found);
    void placeNew(PlannedRow &planned, const ListRow &row, const WantedInstalment &wanted,
                  const ShowFinding &found);
    void compare(PlannedRow &planned, const FollowedSeason &followed);
    [[nodiscard]] QString nameOf(const ShowChoice &choice);
    void review(PlannedRow &planned, const ShowFinding &found, const WantedInstalment &wanted);
    static void concludeProgress(PlannedRow &planned, const FollowedSeason &followed);
    void checkProgress(PlannedRow &planned, std::optional<int> known, int listed, CountTrust trust) const;
    [[nodiscard]] std::optional<int> catalogueEpisodes(const PlannedRow &planned);
    static void markTwin(PlannedRow &planned, const ListRow &first);
    [[nodiscard]] bool mayEmpty(const ListRow &row, const FollowedSeason &followed, ListField field) const;
    [[nodiscard]] bool isFileAhead(const ListRow &row, const FollowedSeason &followed, ListField field) const;

    const ListDocument &m_document;
    RowOrigin m_origin;
    const ListState &m_current;
    const Catalogue &m_catalogue;
    const ConflictRules &m_rules;
    std::map<ListField, int> m_differing;
    QDateTime m_latestStamp; ///< no honest clock is further ahead; a stamp beyond proves nothing
    const Resolutions &m_resolutions;
    ShowFinder m_finder;
    NewShows m_newShows;
    QHash<qint64, std::vector<RowProblem>> m_problems;
    QHash<SeasonId, const ListRow *> m_rowOfSeason;
};

PlannedRow ImportPlanner::planned(const ListRow &row, FoundRow *known)
{
    PlannedRow planned;
    planned.row = row;
    if (!m_problems.isEmpty())
        planned.problems = m_problems.value(row.line);
    if (std::any_of(planned.problems.begin(), planned.problems.end(), isFatal)) {
        planned.verdict = RowVerdict::Invalid;
        planned.isSelected = false;
        return planned;
    }
    const auto [wanted, found] =
        known ? std::move(*known) : foundRow(row, m_document.isOwn, m_finder, m_resolutions);
    if (found.isSure())
        place(planned, row, m_newShows.named(wanted, row, found, m_document.rows), found);
    else
        review(planned, found, wanted);
    return planned;
}

void ImportPlanner::review(PlannedRow &planned, const ShowFinding &found, const WantedInstalment &wanted)
{
    planned.verdict = RowVerdict::NeedsReview;
    planned.isSelected = false;
    const auto add = [&planned](const std::vector<NamedChoice> &choices) {
        planned.candidates.insert(planned.candidates.end(), choices.begin(), choices.end());
    };
    for (const ListedShow *candidate : found.candidates)
        add(choicesIn(*candidate, found, wanted));
    for (const qint32 candidate : found.catalogueCandidates)
        add(choicesIn(candidate, m_finder.catalogueShow(candidate), found, wanted));
    if (found.otherYear) {
        const int said = planned.row.premiere.value_or(FuzzyDate()).year();
        planned.problems.push_back({planned.row.line, m_document.mapping.columnOf(ListField::Premiere),
                                    otherYearText(said, planned.candidates.front().second, *found.otherYear),
                                    ListField::Premiere, RowProblem::Kind::OtherYear});
    }
    for (const ShowChoice &season : found.seasons)
        planned.candidates.emplace_back(season, nameOf(season));
    if (!found.misnamed)
        return;
    const ListField field = idField(*found.misnamed);
    planned.problems.push_back(
        {planned.row.line, m_document.mapping.columnOf(field),
         planned.row.externalIds.value(*found.misnamed) + u": "_s + planned.candidates.front().second,
         found.seasons.empty() ? field : ListField::Season, RowProblem::Kind::NamesAnother});
}

QString ImportPlanner::nameOf(const ShowChoice &choice)
{
    if (choice.catalogueShow)
        return m_finder.catalogueShow(*choice.catalogueShow).show.titles.preferred();
    const auto listed =
        std::find_if(m_current.seasons.begin(), m_current.seasons.end(),
                     [&choice](const FollowedSeason &each) { return each.show.id == choice.show; });
    return listed == m_current.seasons.end() ? QString() : listed->show.titles.preferred();
}

void ImportPlanner::place(PlannedRow &planned, const ListRow &row, const WantedInstalment &wanted,
                          const ShowFinding &found)
{
    planned.catalogueShow = found.catalogueShow;
    planned.catalogueSeason = found.catalogueSeason;
    if (found.isYearOfShow) // and not when this season began
        planned.row.premiere.reset();
    if (found.show) {
        planned.show = found.show->show->id;
        planned.target = found.show->show->titles.preferred();
    } else if (found.catalogueShow) {
        planned.target = m_finder.catalogueShow(*found.catalogueShow).show.titles.preferred();
    }
    if (!found.season) {
        placeNew(planned, row, wanted, found);
        return;
    }
    if (found.isAgainstId)
        planned.row.externalIds.clear(); // they are another season's
    planned.season = found.season->season.id;
    planned.instalment = instalmentOf(found.season->season);
    if (m_origin == RowOrigin::Foreign)
        concludeProgress(planned, *found.season);
    const ListRow *&first = m_rowOfSeason[planned.season];
    if (first) {
        markTwin(planned, *first);
        if (planned.verdict == RowVerdict::Conflict)
            planned.candidates = otherSeasons(*found.show, planned.season);
        return;
    }
    first = &row;
    const std::optional<WatchEntry> &entry = found.season->entry;
    const std::optional<int> &known = found.season->season.episodes;
    const bool isBeyond = known && planned.row.episodesWatched.value_or(0) > *known;
    const bool isWorkedOut = m_origin == RowOrigin::Foreign && isBeyond && isCountedByWeeks(*found.season);
    checkProgress(planned, known, entry ? entry->episodesWatched : 0,
                  isWorkedOut ? CountTrust::WorkedOut : CountTrust::Listed);
    compare(planned, *found.season);
    if (found.isAgainstId) {
        learnAgainstId(planned, found.season);
        return;
    }
    planned.learnsTitle = learnsTitle(found, row, &found.season->season.titles);
    if (planned.learnsTitle && planned.verdict == RowVerdict::Unchanged) {
        planned.verdict = RowVerdict::Update;
        planned.isSelected = true;
    }
}

void ImportPlanner::placeNew(PlannedRow &planned, const ListRow &row, const WantedInstalment &wanted,
                             const ShowFinding &found)
{
    const NewPlace place = m_newShows.placeOf(row, wanted, found);
    planned.newShow = place.show;
    planned.verdict = RowVerdict::Add;
    planned.showName = wanted.base;
    if (place.show >= 0)
        planned.show = ShowId();
    planned.learnsTitle = learnsTitle(found, row, nullptr);
    if (found.isAgainstId) {
        planned.row.externalIds.clear();
        learnAgainstId(planned, nullptr);
    }
    if (!place.isOfCatalogue) {
        planned.target.clear();
        planned.catalogueShow.reset();
        planned.catalogueSeason = -1;
    }
    const bool isKnown = planned.catalogueShow && planned.catalogueSeason >= 0;
    planned.instalment = instalmentOf(isKnown ? m_finder.catalogueShow(*planned.catalogueShow)
                                                    .seasons[static_cast<size_t>(planned.catalogueSeason)]
                                                    .season
                                              : seasonMeant(wanted, row, m_origin));
    // Of a service of all films and series, what nobody here knows is taken only if the user says so.
    if (row.mayBeOther && !planned.catalogueShow && !planned.show.isValid() && place.show >= 0)
        planned.isSelected = false;
    if (m_origin == RowOrigin::Foreign) // a list that Raiki wrote comes back as it was
        checkProgress(planned, catalogueEpisodes(planned), 0, CountTrust::WorkedOut);
    if (!place.twin)
        return;
    markTwin(planned, *place.twin);
    if (planned.verdict == RowVerdict::Conflict && planned.catalogueShow)
        planned.candidates = otherSeasons(
            *planned.catalogueShow, m_finder.catalogueShow(*planned.catalogueShow), planned.catalogueSeason);
}

void ImportPlanner::compare(PlannedRow &planned, const FollowedSeason &followed)
{
    std::vector<FieldChange> changes = differences(followed, planned.row, m_origin);
    std::erase_if(changes, [&](const FieldChange &change) {
        return (change.after.isEmpty() && !mayEmpty(planned.row, followed, change.field)) ||
               (m_origin == RowOrigin::Foreign && isTitleOfKnown(m_catalogue, change.field, followed));
    });
    const std::optional<int> counted = followed.season.episodes;
    if (m_origin == RowOrigin::Foreign && countsBetter(planned.row, counted) && isCountedByWeeks(followed))
        planned.fields.push_back(
            {ListField::Episodes, QString::number(*counted), QString::number(*planned.row.episodes)});
    if (!followed.entry) {
        planned.verdict = RowVerdict::Add;
        std::move(changes.begin(), changes.end(), std::back_inserter(planned.fields));
        return;
    }
    for (FieldChange &change : changes) {
        if (!isUnsaid(change.field, change.before)) {
            ++m_differing[change.field];
            const ConflictPolicy policy = m_rules.of(change.field);
            const bool isAhead =
                policy == ConflictPolicy::Replace || isFileAhead(planned.row, followed, change.field);
            if (policy == ConflictPolicy::Keep || (policy == ConflictPolicy::Newer && !isAhead))
                continue;
            if (!isAhead)
                planned.asking.push_back(change.field);
        }
        planned.fields.push_back(std::move(change));
    }
    planned.verdict = !planned.asking.empty()  ? RowVerdict::Conflict
                      : planned.fields.empty() ? RowVerdict::Unchanged
                                               : RowVerdict::Update;
    planned.isSelected = planned.verdict == RowVerdict::Update;
    planned.isPartlyDecided = planned.verdict == RowVerdict::Conflict && !m_rules.byField.empty() &&
                              planned.asking.size() < planned.fields.size();
    planned.takesDecided = planned.isPartlyDecided;
}

/** Who has completed a season of the list has seen all of it; other trackers leave that unsaid. Of one that
 * the list has as completed they say nothing new. */
void ImportPlanner::concludeProgress(PlannedRow &planned, const FollowedSeason &followed)
{
    ListRow &row = planned.row;
    const int episodes = partsOf(followed.season);
    const int watched = followed.entry ? followed.entry->episodesWatched : 0;
    const bool isNews = !followed.entry || followed.entry->status != WatchStatus::Completed;
    if (isNews && row.status == WatchStatus::Completed && !row.episodesWatched && watched < episodes)
        row.episodesWatched = episodes;
}

std::optional<int> ImportPlanner::catalogueEpisodes(const PlannedRow &planned)
{
    if (!planned.row.episodesWatched || !planned.catalogueShow || planned.catalogueSeason < 0)
        return {};
    const CatalogueShow &show = m_finder.catalogueShow(*planned.catalogueShow);
    return show.seasons[static_cast<size_t>(planned.catalogueSeason)].season.episodes;
}

/**
 * Nobody has seen more episodes than there are: such a count is a problem and does not come in. What the list
 * has itself comes back as it was.
 * @param known the season's episodes as known without the row; @param listed watched by the list
 */
void ImportPlanner::checkProgress(PlannedRow &planned, std::optional<int> known, int listed,
                                  CountTrust trust) const
{
    if (const auto counted = countOfCompleted(planned.row, known); counted && trust == CountTrust::WorkedOut)
        planned.row.episodes = counted;
    // A file of ours says what a season has; another one only fills what is not known.
    const std::optional<int> said = planned.row.episodes;
    const std::optional<int> watched = planned.row.episodesWatched;
    const bool knowsBetter = trust == CountTrust::WorkedOut && countsBetter(planned.row, known);
    const std::optional<int> episodes =
        said && (m_origin == RowOrigin::Own || !known || knowsBetter) ? said : known;
    if (!watched || !episodes || *watched <= *episodes || *watched == listed)
        return;
    planned.problems.push_back({planned.row.line, m_document.mapping.columnOf(ListField::EpisodesWatched),
                                QString::number(*watched), ListField::EpisodesWatched,
                                RowProblem::Kind::OutOfRange});
    planned.row.episodesWatched.reset();
}

/**
 * An empty cell of a file of ours is no statement, for most cells were never filled. It is one where the
 * user's rule says so, and where the row was written as the list still has it: then it was emptied since.
 */
bool ImportPlanner::mayEmpty(const ListRow &row, const FollowedSeason &followed, ListField field) const
{
    return m_rules.of(field) == ConflictPolicy::Replace ||
           (followed.entry && row.changedAt.isValid() && row.changedAt == followed.entry->changedAt);
}

/** The list was not touched since the file's row was written: what differs was changed in the file. */
bool ImportPlanner::isFileAhead(const ListRow &row, const FollowedSeason &followed, ListField field) const
{
    if (!row.changedAt.isValid() || row.changedAt < followed.entry->changedAt ||
        row.changedAt > m_latestStamp)
        return false;
    return field != ListField::Premiere || !wasSaidAfter(followed, row.changedAt);
}

void ImportPlanner::markTwin(PlannedRow &planned, const ListRow &first)
{
    planned.verdict = saySame(planned.row, first) ? RowVerdict::Unchanged : RowVerdict::Conflict;
    planned.isSelected = false;
    planned.twinOf = first.line;
}

} // namespace

ImportPlan planImport(const ListDocument &document, const QString &fileName, const ListState &current,
                      const Catalogue &catalogue, const ConflictRules &rules, const QDateTime &now,
                      const Resolutions &resolutions, const WorkWatch &watch)
{
    const std::optional<ListDocument> plain = withPlainTitles(document, current, catalogue);
    ImportPlan plan = ImportPlanner(plain ? *plain : document, current, catalogue, rules, now, resolutions)
                          .plan(fileName, watch);
    for (const FollowedSeason &followed : current.seasons)
        plan.newestSeason = std::max(plan.newestSeason, followed.season.id);
    return plan;
}

} // namespace raiki
