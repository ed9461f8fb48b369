// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/importplan.h"
#include "core/transfer/newseason.h"

#include <algorithm>
#include <deque>

/** A plan as one change set: what is new with placeholder ids, parents before children, then what changed. */
namespace raiki {
namespace {

/** A new show while its rows come in. */
struct NewShow
{
    Show show;
    std::optional<qint32> catalogueShow;
    std::vector<int> catalogueSeasons; ///< that rows brought
    std::vector<Season> seasons;       ///< of a show of the catalogue, which may have more
};

class PlanChanges final
{
public:
    PlanChanges(const ImportPlan &plan, const ListState &current, const Catalogue &catalogue,
                const QDateTime &now, const TrackOfPlatform &trackOf)
        : m_plan(plan)
        , m_origin(plan.isOwn ? RowOrigin::Own : RowOrigin::Foreign)
        , m_catalogue(catalogue)
        , m_now(now)
        , m_trackOf(trackOf)
    {
        for (const FollowedSeason &followed : current.seasons) {
            m_seasons.insert(followed.season.id, &followed);
            m_listed.insert(followed.show.id, &followed.show);
        }
    }

    void giveTo(const TakeChanges &take);

private:
    void addRow(const PlannedRow &row);
    void addSeason(const PlannedRow &row);
    void addDates(const ListRow &row, const CatalogueSeason *known, SeasonId season, const WatchEntry &entry);
    void addReleases(const ListRow &row, const CatalogueSeason *known, SeasonId season);
    [[nodiscard]] Release releaseOn(const QString &platform) const;
    void addPlatforms(const ListRow &row, std::span<const Release> present, SeasonId season);
    void addComing(const NewShow &show);
    void editSeason(const PlannedRow &row, const FollowedSeason &followed);
    void editShow(const Show &before, const Show &after);
    NewShow &newShow(const PlannedRow &row);
    const CatalogueShow *catalogueShow(std::optional<qint32> number);
    void addCatalogueReleases(const std::vector<CatalogueRelease> &releases, const FuzzyDate &premiere,
                              SeasonId season);

    template <class Row>
    auto add(Row row)
    {
        row.id.value = --m_lastPlaceholder;
        const auto id = row.id;
        m_changes.emplace_back(Change<Row>{std::nullopt, std::move(row)});
        return id;
    }

    const ImportPlan &m_plan;
    RowOrigin m_origin;
    const Catalogue &m_catalogue;
    QDateTime m_now;
    const TrackOfPlatform &m_trackOf;
    std::vector<AnyChange> m_changes; ///< not given yet
    qint64 m_lastPlaceholder = 0;
    QHash<SeasonId, const FollowedSeason *> m_seasons;
    QHash<ShowId, const Show *> m_listed;
    QHash<ShowId, Show> m_editedShows; ///< of the list, as far as rows changed them
    std::vector<ShowId> m_editedOrder;
    std::deque<NewShow> m_newShows; ///< in the order of their first rows; they stay where they are
    std::vector<int> m_placeOfNew;  ///< in m_newShows, by the plan's number; -1: not there yet
    QHash<qint32, std::shared_ptr<const CatalogueShow>> m_otherShows; ///< that the plan did not ask for
    QSet<qint32> m_hasComing;
};

void PlanChanges::giveTo(const TakeChanges &take)
{
    constexpr size_t piece = 1000;
    for (const PlannedRow &row : m_plan.rows) {
        if (row.goesIn())
            addRow(row);
        if (m_changes.size() >= piece && !take(std::exchange(m_changes, {})))
            return;
    }
    for (const NewShow &show : m_newShows)
        addComing(show);
    for (const ShowId id : m_editedOrder) {
        if (const Show &after = m_editedShows[id]; after != *m_listed[id])
            m_changes.emplace_back(Change<Show>{*m_listed[id], after});
    }
    if (!m_changes.empty())
        take(std::move(m_changes));
}

void PlanChanges::addRow(const PlannedRow &row)
{
    if (!row.season.isValid()) {
        addSeason(row);
        return;
    }
    if (const FollowedSeason *followed = m_seasons.value(row.season))
        editSeason(row, *followed);
}

const CatalogueShow *PlanChanges::catalogueShow(std::optional<qint32> number)
{
    if (!number || *number >= m_catalogue.showCount())
        return nullptr;
    if (const auto planned = m_plan.catalogueShows.constFind(*number);
        planned != m_plan.catalogueShows.cend())
        return planned->get();
    std::shared_ptr<const CatalogueShow> &show = m_otherShows[*number];
    if (!show)
        show = std::make_shared<const CatalogueShow>(m_catalogue.show(*number));
    return show.get();
}

NewShow &PlanChanges::newShow(const PlannedRow &row)
{
    const auto number = static_cast<size_t>(row.newShow);
    if (number >= m_placeOfNew.size())
        m_placeOfNew.resize(number + 1, -1);
    int &place = m_placeOfNew[number];
    if (place < 0) {
        place = static_cast<int>(m_newShows.size());
        NewShow &created = m_newShows.emplace_back();
        created.show = newShowOf(row, m_origin, catalogueShow(row.catalogueShow));
        created.catalogueShow = row.catalogueShow;
        created.show.id = add(created.show);
    }
    return m_newShows[static_cast<size_t>(place)];
}

void PlanChanges::addSeason(const PlannedRow &row)
{
    const CatalogueShow *known = catalogueShow(row.catalogueShow);
    const bool knowsSeason =
        known && row.catalogueSeason >= 0 && row.catalogueSeason < static_cast<int>(known->seasons.size());
    const CatalogueSeason *season =
        knowsSeason ? &known->seasons[static_cast<size_t>(row.catalogueSeason)] : nullptr;
    NewShow *created = row.newShow >= 0 ? &newShow(row) : nullptr;
    if (!created && !m_listed.contains(row.show))
        return;
    const Show &show = created ? created->show : *m_listed[row.show];
    EditedSeason edited = newSeasonOf(row, m_origin, show, season, m_now);
    edited.season.show = show.id;
    edited.entry.season = add(edited.season);
    if (created && created->catalogueShow) {
        created->catalogueSeasons.push_back(row.catalogueSeason);
        created->seasons.push_back(edited.season);
    }
    addReleases(row.row, season, edited.entry.season);
    addDates(row.row, season, edited.entry.season, edited.entry);
    add(std::move(edited.entry));
}

void PlanChanges::addReleases(const ListRow &row, const CatalogueSeason *known, SeasonId season)
{
    std::vector<CatalogueRelease> releases;
    std::vector<Release> present;
    if (known) {
        releases = releasesFor(row, m_origin, *known, m_now);
        for (const CatalogueRelease &release : releases)
            present.push_back(release.release);
    }
    for (const QString &platform : missingPlatforms(row, present))
        releases.push_back({releaseOn(platform), {}});
    if (m_origin == RowOrigin::Own) { // as they stood where the file was written
        const auto placeOf = [&row](const CatalogueRelease &release) {
            return row.platforms.indexOf(release.release.platform);
        };
        std::stable_sort(releases.begin(), releases.end(),
                         [&placeOf](const CatalogueRelease &left, const CatalogueRelease &right) {
                             return placeOf(left) < placeOf(right);
                         });
    }
    addCatalogueReleases(releases, known ? known->premiere : FuzzyDate(), season);
}

void PlanChanges::addCatalogueReleases(const std::vector<CatalogueRelease> &releases,
                                       const FuzzyDate &premiere, SeasonId season)
{
    for (const CatalogueRelease &release : releases) {
        Release value = release.release;
        value.season = season;
        const ReleaseId id = add(std::move(value));
        // What starts with the season needs no statement of its own.
        if (!release.premiere.isKnown() || release.premiere == premiere)
            continue;
        PremiereClaim claim = claimOf(ClaimSourceKind::Catalogue, release.premiere, m_now, m_now);
        claim.season = season;
        claim.release = id;
        add(std::move(claim));
    }
}

Release PlanChanges::releaseOn(const QString &platform) const
{
    Release release;
    release.platform = platform;
    release.track = m_trackOf ? m_trackOf(platform) : ReleaseTrack::Stream;
    return release;
}

void PlanChanges::addPlatforms(const ListRow &row, std::span<const Release> present, SeasonId season)
{
    for (const QString &platform : missingPlatforms(row, present)) {
        Release release = releaseOn(platform);
        release.season = season;
        add(std::move(release));
    }
}

/** The catalogue's date, and the user's where the file says another one. */
void PlanChanges::addDates(const ListRow &row, const CatalogueSeason *known, SeasonId season,
                           const WatchEntry &entry)
{
    const FuzzyDate said = row.premiere.value_or(FuzzyDate());
    const FuzzyDate listed = known ? known->premiere : FuzzyDate();
    const bool isOwn = m_origin == RowOrigin::Own;
    if (listed.isKnown() && (!isOwn || said.isKnown())) {
        PremiereClaim claim =
            claimOf(ClaimSourceKind::Catalogue, listed, isOwn ? entry.changedAt : m_now, m_now);
        claim.season = season;
        add(std::move(claim));
    }
    if (!said.isKnown() || said == listed)
        return;
    // Another list's day, where the catalogue knows one, is the same premiere in another country.
    const bool tellsMore = !listed.isKnown() || said.refines(listed) || datesContradict(said, listed);
    if (!isOwn && !tellsMore)
        return;
    PremiereClaim claim = claimOf(ClaimSourceKind::User, said, entry.changedAt, m_now);
    claim.season = season;
    add(std::move(claim));
}

/** What the catalogue knows to be running or ahead of a show that is now followed. */
void PlanChanges::addComing(const NewShow &show)
{
    const CatalogueShow *const whole = catalogueShow(show.catalogueShow);
    if (!whole || m_hasComing.contains(*show.catalogueShow))
        return; // not known, or another show of the file has taken what is coming
    m_hasComing.insert(*show.catalogueShow);
    const CatalogueShow &known = *whole;
    for (size_t place = 0; place < known.seasons.size(); ++place) {
        const CatalogueSeason &season = known.seasons[place];
        const bool isListed =
            std::any_of(show.seasons.begin(), show.seasons.end(), [&season](const Season &listed) {
                return listed.kind == season.season.kind && listed.number == season.season.number &&
                       listed.part.value_or(1) == season.season.part.value_or(1) &&
                       listed.subtitle == season.season.subtitle;
            });
        const bool isBrought = std::find(show.catalogueSeasons.begin(), show.catalogueSeasons.end(),
                                         static_cast<int>(place)) != show.catalogueSeasons.end();
        if (isListed || isBrought)
            continue;
        Season value = season.season;
        value.show = show.show.id;
        const SeasonId id = add(std::move(value));
        if (isRunningOrAhead(season, m_now))
            addCatalogueReleases(season.releases, season.premiere, id);
        if (!season.premiere.isKnown())
            continue;
        PremiereClaim claim = claimOf(ClaimSourceKind::Catalogue, season.premiere, m_now, m_now);
        claim.season = id;
        add(std::move(claim));
    }
}

void PlanChanges::editSeason(const PlannedRow &row, const FollowedSeason &followed)
{
    const ShowId show = followed.show.id;
    EditedSeason edited{m_editedShows.value(show, followed.show), followed.season,
                        followed.entry.value_or(newEntryOf(row.row, m_now))};
    const auto changes = [&row](ListField field) {
        return row.takes(field) &&
               std::any_of(row.fields.begin(), row.fields.end(),
                           [field](const FieldChange &change) { return change.field == field; });
    };
    for (const FieldChange &change : row.fields) {
        if (row.takes(change.field))
            applyField(change.field, row.row, m_origin, edited);
    }
    if (row.learnsTitle)
        edited.season.titles.synonyms.append(row.row.title);
    if (edited.season != followed.season)
        m_changes.emplace_back(Change<Season>{followed.season, edited.season});
    if (changes(ListField::Platforms))
        addPlatforms(row.row, followed.releases, followed.season.id);
    if (changes(ListField::Premiere)) {
        PremiereClaim claim =
            claimOf(ClaimSourceKind::User, row.row.premiere.value_or(FuzzyDate()), m_now, m_now);
        claim.season = followed.season.id;
        add(std::move(claim));
    }
    if (!followed.entry) {
        edited.entry.season = followed.season.id;
        add(std::move(edited.entry));
    } else if (edited.entry != *followed.entry) {
        edited.entry.changedAt = m_now;
        m_changes.emplace_back(Change<WatchEntry>{*followed.entry, std::move(edited.entry)});
    }
    editShow(followed.show, edited.show);
}

void PlanChanges::editShow(const Show &before, const Show &after)
{
    if (after == m_editedShows.value(before.id, before))
        return;
    if (!m_editedShows.contains(before.id))
        m_editedOrder.push_back(before.id);
    m_editedShows.insert(before.id, after);
}

} // namespace

ChangeSet changesOf(const ImportPlan &plan, const ListState &current, const Catalogue &catalogue,
                    const QDateTime &now, const TrackOfPlatform &trackOf)
{
    ChangeSet changes{ChangeKind::Import, plan.fileName, {}};
    giveChangesOf(plan, current, catalogue, now, trackOf, [&changes](std::vector<AnyChange> piece) {
        std::move(piece.begin(), piece.end(), std::back_inserter(changes.changes));
        return true;
    });
    return changes;
}

void giveChangesOf(const ImportPlan &plan, const ListState &current, const Catalogue &catalogue,
                   const QDateTime &now, const TrackOfPlatform &trackOf, const TakeChanges &take)
{
    PlanChanges(plan, current, catalogue, now, trackOf).giveTo(take);
}

} // namespace raiki
