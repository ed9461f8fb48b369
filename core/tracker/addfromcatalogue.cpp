// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/namedseason.h"
#include "core/tracker/changebuilder.h"
#include "core/tracker/listedits.h"
#include "core/tracker/seasonpairing.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** What the claims of the catalogue name as their source. */
ClaimSource catalogueSource()
{
    ClaimSource source;
    source.kind = ClaimSourceKind::Catalogue;
    source.title = u"bangumi-data"_s;
    source.link = QUrl(u"https://github.com/bangumi-data/bangumi-data"_s);
    return source;
}

bool isSameRelease(const Release &left, const Release &right)
{
    return left.track == right.track && left.region == right.region && left.language == right.language &&
           left.platform.compare(right.platform, Qt::CaseInsensitive) == 0;
}

QStringList united(QStringList list, const QStringList &others)
{
    for (const QString &other : others) {
        if (!other.isEmpty() && !list.contains(other))
            list.append(other);
    }
    return list;
}

/** Blanks filled, nothing replaced: what stands in the list is the user's. */
Titles filled(Titles titles, const Titles &from)
{
    for (QString Titles::*field : {&Titles::romaji, &Titles::english, &Titles::native}) {
        if ((titles.*field).isEmpty())
            titles.*field = from.*field;
    }
    titles.synonyms = united(titles.synonyms, from.synonyms);
    titles.aliases = united(titles.aliases, from.aliases);
    return titles;
}

ExternalIds filled(ExternalIds ids, const ExternalIds &from)
{
    for (auto id = from.cbegin(); id != from.cend(); ++id) {
        if (!ids.contains(id.key()))
            ids.insert(id.key(), id.value());
    }
    return ids;
}

Show filled(Show show, const Show &from)
{
    show.titles = filled(show.titles, from.titles);
    show.externalIds = filled(show.externalIds, from.externalIds);
    if (show.officialSite.isEmpty())
        show.officialSite = from.officialSite;
    return show;
}

Season filled(Season season, const Season &from)
{
    if (!season.number)
        season.number = from.number;
    if (!season.episodes)
        season.episodes = from.episodes;
    season.titles = filled(season.titles, from.titles);
    season.externalIds = filled(season.externalIds, from.externalIds);
    if (!season.end.isKnown() || from.end.refines(season.end))
        season.end = from.end.isKnown() ? from.end : season.end;
    if (season.trailer.isEmpty())
        season.trailer = from.trailer;
    return season;
}

/** Brings one show of the catalogue into the list, beside what is there. */
class CatalogueAddition final
{
public:
    CatalogueAddition(const CatalogueShow &show, const AddChoice &choice,
                      const std::optional<ShowDetails> &existing, const Clock &clock)
        : m_catalogue(show)
        , m_choice(choice)
        , m_existing(existing)
        , m_clock(clock)
        , m_builder(ChangeKind::AddShow, (existing ? existing->show : show.show).titles.preferred())
        , m_known(existing ? pairSeasons(show, *existing)
                           : std::vector<const FollowedSeason *>(show.seasons.size()))
    {
    }

    ChangeSet changes()
    {
        addShow();
        const int chosen = chosenSeason();
        for (size_t index = 0; index < m_catalogue.seasons.size(); ++index)
            addSeason(index, static_cast<int>(index) == chosen);
        if (chosen < 0)
            addUnknownSeason();
        return m_builder.take();
    }

private:
    void addShow();
    void addSeason(size_t place, bool isChosen);
    void addReleases(const CatalogueSeason &season, SeasonId id, const FollowedSeason *known);
    void addClaim(SeasonId season, ReleaseId release, const FuzzyDate &date, const FollowedSeason *known);
    void addUnknownSeason();
    [[nodiscard]] int chosenSeason() const;
    [[nodiscard]] const FollowedSeason *heldInstalment(const Season &season) const;

    const CatalogueShow &m_catalogue;
    const AddChoice &m_choice;
    const std::optional<ShowDetails> &m_existing;
    const Clock &m_clock;
    ChangeBuilder m_builder;
    std::vector<const FollowedSeason *> m_known; ///< what the list has of each season of the catalogue
    ShowId m_show;
};

void CatalogueAddition::addShow()
{
    Show wanted = m_catalogue.show;
    wanted.titles.aliases = united(wanted.titles.aliases, m_choice.aliases);
    if (!m_existing) {
        nameReadably(wanted.titles, m_choice.typed);
        m_show = m_builder.add(std::move(wanted));
        return;
    }
    m_show = m_existing->show.id;
    m_builder.edit(m_existing->show, filled(m_existing->show, wanted));
}

/** The place of the season the user means; -1 where the catalogue does not know it. */
int CatalogueAddition::chosenSeason() const
{
    const std::vector<CatalogueSeason> &seasons = m_catalogue.seasons;
    if (m_choice.place && *m_choice.place < seasons.size())
        return static_cast<int>(*m_choice.place);
    if (const std::optional<size_t> named = seasonNamedBy(m_catalogue, m_choice.title))
        return static_cast<int>(*named);
    const auto placeOf = [&seasons](auto &&isIt) {
        const auto found = std::find_if(seasons.begin(), seasons.end(), isIt);
        return found == seasons.end() ? -1 : static_cast<int>(found - seasons.begin());
    };
    const int firstTv =
        placeOf([](const CatalogueSeason &season) { return season.season.kind == SeasonKind::Tv; });
    if (!m_choice.season)
        return firstTv >= 0 || seasons.empty() ? firstTv : 0;
    const int numbered =
        placeOf([this](const CatalogueSeason &season) { return season.season.number == m_choice.season; });
    const bool isFirstUnnumbered =
        *m_choice.season == 1 && firstTv >= 0 && !seasons[static_cast<size_t>(firstTv)].season.number;
    return numbered < 0 && isFirstUnnumbered ? firstTv : numbered;
}

const FollowedSeason *CatalogueAddition::heldInstalment(const Season &season) const
{
    if (!m_existing)
        return nullptr;
    const std::vector<FollowedSeason> &held = m_existing->seasons;
    const auto found = std::find_if(held.begin(), held.end(), [&season](const FollowedSeason &other) {
        return isSameInstalment(other.season, season);
    });
    return found == held.end() ? nullptr : &*found;
}

void CatalogueAddition::addSeason(size_t place, bool isChosen)
{
    const CatalogueSeason &season = m_catalogue.seasons[place];
    const FollowedSeason *known = m_known[place];
    Season row = known ? filled(known->season, season.season) : season.season;
    row.show = m_show;
    if (known)
        m_builder.edit(known->season, row);
    else
        row.id = m_builder.add(row);
    addClaim(row.id, {}, season.premiere, known);
    addReleases(season, row.id, known);
    if (!isChosen || (known && known->entry))
        return;
    std::vector<Release> releases = known ? known->releases : std::vector<Release>{};
    for (const CatalogueRelease &release : season.releases)
        releases.push_back(release.release);
    addChosen(m_builder, row, releases, m_choice, m_clock);
}

void CatalogueAddition::addReleases(const CatalogueSeason &season, SeasonId id, const FollowedSeason *known)
{
    for (const CatalogueRelease &release : season.releases) {
        const bool isKnown = known && std::any_of(known->releases.begin(), known->releases.end(),
                                                  [&release](const Release &other) {
                                                      return isSameRelease(other, release.release);
                                                  });
        if (isKnown)
            continue;
        Release row = release.release;
        row.season = id;
        const ReleaseId added = m_builder.add(std::move(row));
        // What starts with the season needs no statement of its own.
        if (release.premiere != season.premiere)
            addClaim(id, added, release.premiere, nullptr);
    }
}

void CatalogueAddition::addClaim(SeasonId season, ReleaseId release, const FuzzyDate &date,
                                 const FollowedSeason *known)
{
    if (!date.isKnown())
        return;
    const bool isKnown =
        known && std::any_of(known->claims.begin(), known->claims.end(), [&](const PremiereClaim &other) {
            return other.source.kind == ClaimSourceKind::Catalogue && other.release == release &&
                   other.date == date;
        });
    if (isKnown)
        return;
    PremiereClaim claim;
    claim.season = season;
    claim.release = release;
    claim.date = date;
    claim.certainty = certaintyAt(date, m_clock);
    claim.source = catalogueSource();
    claim.learnedAt = m_clock.now();
    m_builder.add(std::move(claim));
}

void CatalogueAddition::addUnknownSeason()
{
    Season season;
    season.show = m_show;
    season.number = m_choice.season.value_or(1);
    if (const FollowedSeason *known = heldInstalment(season)) {
        if (!known->entry)
            addChosen(m_builder, known->season, known->releases, m_choice, m_clock);
        return;
    }
    season.id = m_builder.add(season);
    addChosen(m_builder, season, {}, m_choice, m_clock);
}

} // namespace

ChangeSet addFromCatalogue(const CatalogueShow &show, const AddChoice &choice,
                           const std::optional<ShowDetails> &existing, const Clock &clock)
{
    return CatalogueAddition(show, choice, existing, clock).changes();
}

} // namespace raiki
