// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/showfinder.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** What the file calls the show, the most telling first, each once. */
QStringList titlesOf(const ListRow &row)
{
    QStringList titles;
    for (const QString &title : {row.title, row.titles.english, row.titles.romaji, row.titles.native}) {
        if (!title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
    return titles;
}

std::vector<KnownInstalment> instalmentsOf(const CatalogueShow &show)
{
    std::vector<KnownInstalment> instalments;
    instalments.reserve(show.seasons.size());
    for (const CatalogueSeason &season : show.seasons)
        instalments.push_back({&season.season, season.premiere});
    return instalments;
}

/** Leaves those that pass, unless none does. */
template <class Test>
void prefer(std::vector<const ListedShow *> &shows, Test &&test)
{
    std::vector<const ListedShow *> passing;
    std::copy_if(shows.begin(), shows.end(), std::back_inserter(passing), test);
    if (!passing.empty())
        shows = std::move(passing);
}

/** An id of all seasons and spin-offs together: a title says more. */
bool isSeriesAtTmdb(ExternalSite site, const QString &id)
{
    return site == ExternalSite::Tmdb && id.startsWith("tv/"_L1) && !id.contains("/season/"_L1);
}

bool startsAround(std::span<const KnownInstalment> instalments, const FuzzyDate &date)
{
    return std::any_of(instalments.begin(), instalments.end(), [&date](const KnownInstalment &known) {
        return known.premiere.isKnown() && !datesContradict(known.premiere, date);
    });
}

} // namespace

ShowFinder::ShowFinder(const ListState &state, const Catalogue &catalogue, bool isOwn)
    : m_index(state)
    , m_catalogue(catalogue)
    , m_isOwn(isOwn)
{
}

ShowFinding ShowFinder::find(const ListRow &row, const WantedInstalment &wanted,
                             const std::optional<ShowChoice> &answer)
{
    if (answer)
        return answered(row, wanted, *answer);
    // Of an exact row its own names say most: two seasons of the list may have one id (TMDB's of a series).
    std::optional<ShowFinding> found = m_isOwn ? byExactNames(row, wanted) : std::nullopt;
    if (!found)
        found = byIds(row, wanted);
    if (!found)
        found = byListTitles(row, wanted);
    if (!found)
        found = m_isOwn ? byCatalogueIds(row, IdTrust::Sure) : byCatalogueTitles(row, wanted);
    if (!found)
        found = byCatalogueIds(row, IdTrust::SeriesAtTmdb);
    if (!found && !m_isOwn)
        found = byLikeness(row, wanted);
    if (m_isOwn && found && found->season)
        m_taken.insert(found->season->season.id);
    return found.value_or(ShowFinding());
}

ShowFinding ShowFinder::answered(const ListRow &row, const WantedInstalment &wanted, const ShowChoice &answer)
{
    if (answer.catalogueShow)
        return inCatalogue(*answer.catalogueShow,
                           catalogueSeasonOf(catalogueShow(*answer.catalogueShow), row, wanted));
    const ListedShow *show = m_index.show(answer.show);
    return show ? inShow(*show, row, wanted) : ShowFinding();
}

std::optional<ShowFinding> ShowFinder::byIds(const ListRow &row, const WantedInstalment &wanted)
{
    std::optional<ShowFinding> found = byListIds(row, wanted);
    if (m_isOwn)
        return found;
    if (!found)
        found = byCatalogueIds(row, IdTrust::Sure);
    if (found && !row.title.isEmpty())
        found = checkedByTitle(*std::move(found), row, wanted);
    return found;
}

ShowFinding ShowFinder::checkedByTitle(ShowFinding found, const ListRow &row, const WantedInstalment &wanted)
{
    if (!found.isSure())
        return found;
    std::vector<const ListedShow *> titled;
    for (const QString &title : {row.title, wanted.base}) {
        for (const ListedShow *show : m_index.showsTitled(matchKey(title))) {
            if (show == found.show)
                return found;
            if (std::find(titled.begin(), titled.end(), show) == titled.end())
                titled.push_back(show);
        }
    }
    std::vector<qint32> known = m_catalogue.findByTitle(row.title);
    for (const qint32 number : known) {
        if (number == found.catalogueShow ||
            (found.show && listedShowOf(catalogueShow(number)) == found.show))
            return found;
    }
    if (titled.empty() && known.empty())
        return found; // in a language that nobody here knows it by
    ShowFinding doubtful;
    doubtful.misnamed = row.externalIds.firstKey();
    if (found.show)
        doubtful.candidates.push_back(found.show);
    else if (found.catalogueShow)
        doubtful.catalogueCandidates.push_back(*found.catalogueShow);
    doubtful.candidates.insert(doubtful.candidates.end(), titled.begin(), titled.end());
    if (titled.empty())
        doubtful.catalogueCandidates.insert(doubtful.catalogueCandidates.end(), known.begin(), known.end());
    return doubtful;
}

const CatalogueShow &ShowFinder::catalogueShow(qint32 number)
{
    std::shared_ptr<const CatalogueShow> &show = m_catalogueShows[number];
    if (!show) {
        show = std::make_shared<const CatalogueShow>(m_catalogue.show(number));
        m_read.emplace_back(number, show);
    }
    return *show;
}

void ShowFinder::learn(const std::vector<KnownShow> &read)
{
    for (const auto &[number, show] : read)
        m_catalogueShows.insert(number, show);
}

std::optional<ShowFinding> ShowFinder::byListIds(const ListRow &row, const WantedInstalment &wanted)
{
    if (row.externalIds.isEmpty())
        return {};
    if (const FollowedSeason *season = m_index.seasonWithId(row.externalIds)) {
        const bool isTaken = m_isOwn && m_taken.contains(season->season.id);
        if (!isTaken)
            return ShowFinding{m_index.show(season->show.id), season, {}, -1, {}};
    }
    const ListedShow *show = m_index.showWithId(row.externalIds);
    return show ? std::optional(inShow(*show, row, wanted)) : std::nullopt;
}

std::optional<ShowFinding> ShowFinder::byCatalogueIds(const ListRow &row, IdTrust trust)
{
    for (auto id = row.externalIds.cbegin(); id != row.externalIds.cend(); ++id) {
        if (isSeriesAtTmdb(id.key(), id.value()) != (trust == IdTrust::SeriesAtTmdb))
            continue;
        if (const auto known = m_catalogue.findByExternalId(id.key(), id.value())) {
            // An exact file says itself which shows it has: the catalogue only completes them.
            if (m_isOwn)
                return ShowFinding{nullptr, nullptr, known->first, known->second, {}};
            return inCatalogue(known->first, known->second);
        }
    }
    return {};
}

std::optional<ShowFinding> ShowFinder::byExactNames(const ListRow &row, const WantedInstalment &wanted)
{
    if (m_index.isEmpty())
        return {};
    const ListedShow *other = nullptr;
    for (const ListedShow *show : m_index.showsExactly(row.titles, row.officialSite)) {
        const int place = placeOfExact(show->instalments, row, m_taken);
        if (place < 0)
            continue;
        if (show->seasons[static_cast<size_t>(place)]->season.externalIds == row.externalIds)
            return inShow(*show, row, wanted);
        if (!other)
            other = show;
    }
    return other ? std::optional(inShow(*other, row, wanted)) : std::nullopt;
}

std::optional<ShowFinding> ShowFinder::byListTitles(const ListRow &row, const WantedInstalment &wanted)
{
    if (m_index.isEmpty())
        return {};
    QStringList titles = titlesOf(row);
    if (wanted.base != row.title)
        titles.append(wanted.base);
    for (const QString &title : titles) {
        const std::vector<const ListedShow *> shows =
            narrowed(m_index.showsTitled(matchKey(title)), row, wanted);
        if (shows.size() > 1)
            return ShowFinding{nullptr, nullptr, {}, -1, shows};
        if (shows.empty())
            continue;
        ShowFinding found = inShow(*shows.front(), row, wanted);
        if (!found.season || !idsContradict(found.season->season.externalIds, row.externalIds))
            return found;
        // The same title under another id is another show, or the list has the wrong id.
        return m_isOwn ? ShowFinding() : ShowFinding{nullptr, nullptr, {}, -1, shows};
    }
    return {};
}

std::optional<ShowFinding> ShowFinder::byCatalogueTitles(const ListRow &row, const WantedInstalment &wanted)
{
    for (const QString &title : titlesOf(row)) {
        std::vector<qint32> numbers = m_catalogue.findByTitle(title);
        if (wanted.premiere.isKnown()) {
            std::erase_if(numbers, [&](qint32 number) {
                return !startsAround(instalmentsOf(catalogueShow(number)), wanted.premiere);
            });
        }
        if (numbers.size() == 1)
            return inCatalogue(numbers.front(),
                               catalogueSeasonOf(catalogueShow(numbers.front()), row, wanted));
    }
    return {};
}

std::optional<ShowFinding> ShowFinder::byLikeness(const ListRow &row, const WantedInstalment &wanted)
{
    if (row.title.isEmpty())
        return {};
    ShowFinding doubtful;
    const auto add = [&doubtful](const ListedShow *show) {
        std::vector<const ListedShow *> &shows = doubtful.candidates;
        if (show && std::find(shows.begin(), shows.end(), show) == shows.end())
            shows.push_back(show);
    };
    for (const ListedShow *show : m_index.showsNear(matchKey(wanted.base)))
        add(show);
    for (const ListedShow *show : m_index.showsAbridged(wanted.base))
        add(show);
    if (const std::optional<qint32> known = m_catalogue.findByStem(wanted.base)) {
        const CatalogueShow &show = catalogueShow(*known);
        const ListedShow *listed = listedShowOf(show);
        // A short name and the year together are enough.
        if (!listed && doubtful.isSure() && wanted.premiere.isKnown() &&
            startsAround(instalmentsOf(show), wanted.premiere))
            return inCatalogue(*known, catalogueSeasonOf(show, row, wanted));
        add(listed);
        if (!listed)
            doubtful.catalogueCandidates.push_back(*known);
    }
    return doubtful.isSure() ? std::nullopt : std::optional(doubtful);
}

ShowFinding ShowFinder::inShow(const ListedShow &show, const ListRow &row, const WantedInstalment &wanted)
{
    ShowFinding found;
    found.show = &show;
    if (m_isOwn) {
        const int place = placeOfExact(show.instalments, row, m_taken);
        found.season = place < 0 ? nullptr : show.seasons[static_cast<size_t>(place)];
        return found;
    }
    if (!row.title.isEmpty())
        found.season = ListIndex::seasonTitled(show, matchKey(row.title));
    if (found.season)
        return found;
    const int place = placeOfMeant(show.instalments, wanted);
    found.season = place < 0 ? nullptr : show.seasons[static_cast<size_t>(place)];
    return found;
}

std::vector<const ListedShow *> ShowFinder::narrowed(std::vector<const ListedShow *> shows,
                                                     const ListRow &row, const WantedInstalment &wanted) const
{
    if (shows.size() < 2)
        return shows;
    prefer(shows, [&row](const ListedShow *show) { return show->show->titles.all().contains(row.title); });
    if (wanted.premiere.isKnown()) {
        prefer(shows, [&wanted](const ListedShow *show) {
            return startsAround(show->instalments, wanted.premiere);
        });
    }
    return shows;
}

int ShowFinder::catalogueSeasonOf(const CatalogueShow &show, const ListRow &row,
                                  const WantedInstalment &wanted) const
{
    const QString key = matchKey(row.title);
    for (size_t place = 0; place < show.seasons.size(); ++place) {
        const QStringList titles = show.seasons[place].season.titles.all();
        if (std::any_of(titles.begin(), titles.end(),
                        [&](const QString &title) { return title == row.title || matchKey(title) == key; }))
            return static_cast<int>(place);
    }
    return placeOfMeant(instalmentsOf(show), wanted);
}

const ListedShow *ShowFinder::listedShowOf(const CatalogueShow &show) const
{
    if (m_index.isEmpty())
        return nullptr;
    if (const ListedShow *listed = m_index.showWithId(show.show.externalIds))
        return listed;
    for (const CatalogueSeason &season : show.seasons) {
        if (const FollowedSeason *listed = m_index.seasonWithId(season.season.externalIds))
            return m_index.show(listed->show.id);
    }
    for (const QString &title : show.show.titles.all()) {
        const std::vector<const ListedShow *> listed = m_index.showsTitled(matchKey(title));
        if (listed.size() == 1)
            return listed.front();
    }
    return nullptr;
}

ShowFinding ShowFinder::inCatalogue(qint32 number, int season)
{
    ShowFinding found;
    found.catalogueShow = number;
    found.catalogueSeason = season;
    const CatalogueShow &known = catalogueShow(number);
    found.show = listedShowOf(known);
    if (!found.show || season < 0)
        return found;
    const CatalogueSeason &meant = known.seasons[static_cast<size_t>(season)];
    for (const FollowedSeason *listed : found.show->seasons) {
        const ExternalIds &ids = listed->season.externalIds;
        for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
            if (meant.season.externalIds.value(id.key()) == id.value())
                found.season = listed;
        }
    }
    if (found.season)
        return found;
    WantedInstalment wanted;
    wanted.kind = meant.season.kind;
    wanted.number = meant.season.number;
    wanted.part = meant.season.part;
    wanted.premiere = meant.premiere;
    const int place = placeOfMeant(found.show->instalments, wanted);
    found.season = place < 0 ? nullptr : found.show->seasons[static_cast<size_t>(place)];
    return found;
}

} // namespace raiki
