// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/namedoubts.h"
#include "core/transfer/showfinder.h"
#include "core/transfer/titlemarks.h"
#include "core/transfer/yeardoubts.h"

#include <algorithm>

/** What the finder asks of the catalogue. */
namespace raiki {
namespace {

/** Whether both have an id that only one season of the show has: both parts of one have TMDB's of it. */
bool shareTellingId(const ExternalIds &listed, const ExternalIds &meant, const CatalogueShow &known)
{
    for (auto id = listed.cbegin(); id != listed.cend(); ++id) {
        if (id.value().isEmpty() || meant.value(id.key()) != id.value())
            continue;
        const auto owners =
            std::count_if(known.seasons.begin(), known.seasons.end(), [&id](const CatalogueSeason &season) {
                return season.season.externalIds.value(id.key()) == id.value();
            });
        if (owners == 1)
            return true;
    }
    return false;
}

/** Whether the list has @p title as it is, or one of both leaves out its signs. */
bool isWrittenLike(const Titles &listed, const QString &title)
{
    const QString marks = endMarks(title);
    const QString key = matchKey(title);
    bool isListed = false;
    for (const QString &own : listed.all()) {
        if (matchKey(own) != key)
            continue;
        isListed = true;
        const QString ownMarks = endMarks(own);
        if (ownMarks == marks || isSpelledByHabit(marks, ownMarks) || isSpelledByHabit(ownMarks, marks))
            return true;
    }
    return !isListed; // a season of it is called so
}

bool isSeries(const Season &season)
{
    return season.kind == SeasonKind::Tv || season.kind == SeasonKind::Ona;
}

/** Whether a series of the show stands before this one. */
bool isLaterSeries(const CatalogueShow &show, int season)
{
    const auto here = show.seasons.begin() + season;
    return isSeries(here->season) &&
           std::any_of(show.seasons.begin(), here,
                       [](const CatalogueSeason &earlier) { return isSeries(earlier.season); });
}

bool isSameArc(const Season &listed, const Season &meant)
{
    return isSeries(listed) && !listed.number && listed.part.value_or(1) == meant.part.value_or(1) &&
           matchKey(listed.subtitle) == matchKey(meant.subtitle);
}

/** A list that has one film of a show has not this one for all that. */
bool areTwoFilms(const KnownInstalment &listed, const CatalogueSeason &meant)
{
    if (isSeries(meant.season))
        return false;
    const QString &left = listed.season->subtitle;
    const QString &right = meant.season.subtitle;
    return datesContradict(listed.premiere, meant.premiere) ||
           (!left.isEmpty() && !right.isEmpty() && matchKey(left) != matchKey(right));
}

/** What the row says once it is known that @p title, one of its, is the show's. */
MeantInstalment meantUnder(const Titles &show, const QString &title, const ListRow &row,
                           const WantedInstalment &wanted)
{
    if (title == row.title || wanted.number)
        return meantIn(show, row.title, wanted, row);
    const WantedInstalment other = wantedInstalment(row, title);
    const bool saysMore = other.number || other.endNumber;
    return saysMore ? meantIn(show, title, other, row) : meantIn(show, row.title, wanted, row);
}

} // namespace

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

std::optional<ShowFinding> ShowFinder::byCatalogueIds(const ListRow &row, IdTrust trust)
{
    for (auto id = row.externalIds.cbegin(); id != row.externalIds.cend(); ++id) {
        if (tellsSeason(id.key(), id.value()) != (trust == IdTrust::Sure))
            continue; // an id of all seasons and spin-offs together: a title says more
        if (const auto known = m_catalogue.findByExternalId(id.key(), id.value())) {
            // An exact file says itself which shows it has: the catalogue only completes them.
            if (m_isOwn)
                return ShowFinding{nullptr, nullptr, known->first, known->second, {}};
            return inCatalogue(known->first, known->second);
        }
    }
    return {};
}

std::optional<ShowFinding> ShowFinder::bySeriesIds(const ListRow &row, const WantedInstalment &wanted)
{
    std::optional<ShowFinding> found;
    if (!m_isOwn && !m_index.isEmpty()) {
        const FollowedSeason *season = m_index.seasonWithId(row.externalIds);
        const ListedShow *show = season ? m_index.show(season->show.id) : m_index.showWithId(row.externalIds);
        if (show)
            found = inShow(*show, row, wanted, Doubts::AreAsked);
    }
    if (!found)
        found = byCatalogueIds(row, IdTrust::SeriesAtTmdb);
    return found && !m_isOwn ? checkedByYear(*std::move(found), wanted) : found;
}

std::optional<ShowFinding> ShowFinder::byCatalogueTitles(const ListRow &row, const WantedInstalment &wanted)
{
    for (const QString &title : titlesOf(row)) {
        std::vector<qint32> numbers = m_catalogue.findByTitle(title);
        bool isAnyDated = !wanted.premiere.isKnown();
        if (!isAnyDated) {
            const auto begins = [&](qint32 number) {
                return startsAround(instalmentsOf(catalogueShow(number)), wanted.premiere);
            };
            isAnyDated = std::any_of(numbers.begin(), numbers.end(), begins);
            prefer(numbers, begins);
        }
        preferSpelled(numbers, title);
        if (numbers.size() == 1)
            return inKnownShow(numbers.front(), title, row, wanted);
        if (numbers.size() > 1 && !isAnyDated) { // each of them began in another year
            ShowFinding doubtful;
            doubtful.otherYear = yearOf(instalmentsOf(catalogueShow(numbers.front())), -1);
            doubtful.catalogueCandidates = numbers;
            return doubtful;
        }
    }
    return {};
}

ShowFinding ShowFinder::checkedByYear(ShowFinding found, const WantedInstalment &wanted)
{
    if (!found.isSure() || !wanted.premiere.isKnown())
        return found;
    const WantedInstalment &meant = found.meant ? *found.meant : wanted;
    YearVerdict verdict = YearVerdict::Contradicts;
    std::vector<KnownInstalment> known;
    int place = -1;
    if (found.show) {
        known = found.show->instalments;
        const auto season = std::find(found.show->seasons.begin(), found.show->seasons.end(), found.season);
        place =
            season == found.show->seasons.end() ? -1 : static_cast<int>(season - found.show->seasons.begin());
        // A whole date is what the list says of the premiere, which may have been put off: a change to show.
        const bool isYear = wanted.premiere.precision() == DatePrecision::Year;
        verdict = isYear ? yearVerdict(known, place, meant) : YearVerdict::Agrees;
    }
    if (found.catalogueShow && verdict == YearVerdict::Contradicts) {
        known = instalmentsOf(catalogueShow(*found.catalogueShow));
        place = found.catalogueSeason;
        verdict = yearVerdict(known, place, meant);
    }
    found.isYearOfShow = verdict == YearVerdict::OfTheShow;
    if ((!found.show && !found.catalogueShow) || verdict != YearVerdict::Contradicts)
        return found;
    ShowFinding doubtful;
    doubtful.otherYear = yearOf(known, place);
    doubtful.asksSeason = true;
    if (found.show)
        doubtful.candidates.push_back(found.show);
    else
        doubtful.catalogueCandidates.push_back(*found.catalogueShow);
    return doubtful;
}

void ShowFinder::preferSpelled(std::vector<qint32> &numbers, const QString &title)
{
    if (numbers.size() < 2)
        return;
    prefer(numbers, [this, key = matchKey(title), marks = endMarks(title)](qint32 number) {
        const CatalogueShow &show = catalogueShow(number);
        return isSpelled(show.show.titles, key, marks) ||
               std::any_of(show.seasons.begin(), show.seasons.end(), [&](const CatalogueSeason &season) {
                   return isSpelled(season.season.titles, key, marks);
               });
    });
}

ShowFinding ShowFinder::inKnownShow(qint32 number, const QString &title, const ListRow &row,
                                    const WantedInstalment &wanted)
{
    const CatalogueShow &show = catalogueShow(number);
    const Titles &names = show.show.titles;
    const std::vector<KnownInstalment> instalments = instalmentsOf(show);
    const int titled = placeOfTitled(instalments, names, row.title);
    const bool saysTwo =
        titled >= 0 && saysOtherNumber(*instalments[static_cast<size_t>(titled)].season, row);
    if (titled >= 0 && !saysTwo)
        return inCatalogue(number, titled);
    MeantInstalment meant = meantUnder(names, title, row, wanted);
    takeNumberOfNamed(instalments, names, meant.wanted);
    const bool isFinal = isFinalSeasonOf(names, row, wanted);
    const int place = isFinal ? placeOfFinal(instalments, wanted) : placeOfMeant(instalments, meant.wanted);
    const QString &name = title == row.title ? meant.wanted.base : title;
    const bool isOpen = saysTwo || meant.isUnclear || (meant.isByEnd && place < 0);
    if (isFinal ? place >= 0 : !isOpen && !leavesDoubt(seriesIn(show), names, name, meant.wanted))
        return inMeant(number, place, meant.wanted);
    ShowFinding doubtful;
    doubtful.catalogueCandidates.push_back(number);
    doubtful.asksSeason = true;
    return doubtful;
}

ShowFinding ShowFinder::inSureShow(qint32 number, const ListRow &row, const WantedInstalment &wanted)
{
    const CatalogueShow &show = catalogueShow(number);
    const std::vector<KnownInstalment> instalments = instalmentsOf(show);
    if (const int place = placeOfTitled(instalments, show.show.titles, row.title); place >= 0)
        return inCatalogue(number, place);
    MeantInstalment meant = meantIn(show.show.titles, row.title, wanted, row);
    if (meant.isUnclear && !meant.wanted.number)
        meant.wanted.number = wanted.endNumber;
    return inMeant(number, placeOfMeant(instalments, meant.wanted), meant.wanted);
}

ShowFinding ShowFinder::inMeant(qint32 number, int season, const WantedInstalment &meant)
{
    ShowFinding found = inCatalogue(number, season);
    found.meant = meant;
    if (found.show && season < 0) { // the list may have what the catalogue does not know
        const int place = placeOfMeant(found.show->instalments, meant);
        found.season = place < 0 ? nullptr : found.show->seasons[static_cast<size_t>(place)];
    }
    return found;
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
        if (listed.size() != 1)
            continue;
        // Of one that is written otherwise nobody knows that it is this one.
        return isWrittenLike(listed.front()->show->titles, title) ? listed.front() : nullptr;
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
    if (found.show && season >= 0)
        found.season = listedSeasonOf(*found.show, known, season);
    return found;
}

const FollowedSeason *ShowFinder::listedSeasonOf(const ListedShow &listed, const CatalogueShow &known,
                                                 int season)
{
    const CatalogueSeason &meant = known.seasons[static_cast<size_t>(season)];
    for (const FollowedSeason *followed : listed.seasons) {
        if (shareTellingId(followed->season.externalIds, meant.season.externalIds, known))
            return followed;
    }
    if (!meant.season.number && isLaterSeries(known, season)) { // called by its arc alone
        for (const FollowedSeason *followed : listed.seasons) {
            if (isSameArc(followed->season, meant.season))
                return followed;
        }
        return nullptr;
    }
    WantedInstalment wanted;
    wanted.kind = meant.season.kind;
    wanted.number = meant.season.number;
    wanted.part = meant.season.part;
    wanted.subtitle = meant.season.subtitle;
    wanted.premiere = meant.premiere;
    const int place = placeOfMeant(listed.instalments, wanted);
    const bool isFound = place >= 0 && !areTwoFilms(listed.instalments[static_cast<size_t>(place)], meant);
    return isFound ? listed.seasons[static_cast<size_t>(place)] : nullptr;
}

} // namespace raiki
