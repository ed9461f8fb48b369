// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/showfinder.h"

#include "core/transfer/namedoubts.h"
#include "core/transfer/titlemarks.h"

#include <algorithm>

namespace raiki {
namespace {

/** An answer may name an instalment that nobody has yet. */
WantedInstalment asAnswered(WantedInstalment wanted, const ShowChoice &answer)
{
    if (!answer.instalment)
        return wanted;
    wanted.kind = answer.instalment->kind;
    wanted.number = answer.instalment->number;
    wanted.part = answer.instalment->part;
    wanted.subtitle = answer.instalment->subtitle;
    return wanted;
}

/** Of shows named alike the one with the row's ids is meant, else one that is in the list as the row is. */
int fitOfNamesake(const FollowedSeason &season, const ListRow &row)
{
    const bool hasSameIds = season.season.externalIds == row.externalIds;
    return (hasSameIds && !row.externalIds.isEmpty() ? 4 : 0) + (season.entry ? 2 : 0) + (hasSameIds ? 1 : 0);
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
    if (!found && !m_isOwn)
        found = byNumberAtTmdb(row, wanted);
    const bool isByTitle = !found;
    if (!found)
        found = byListTitles(row, wanted);
    if (!found && !m_isOwn)
        found = bySubtitle(row, wanted);
    if (!found)
        found = m_isOwn ? byCatalogueIds(row, IdTrust::Sure) : byCatalogueTitles(row, wanted);
    if (found && isByTitle && !m_isOwn)
        found = checkedByYear(*std::move(found), wanted);
    if (!found)
        found = bySeriesIds(row, wanted);
    if (!found && !m_isOwn)
        found = byLikeness(row, wanted);
    if (m_isOwn && found && found->season)
        m_taken.insert(found->season->season.id);
    return found.value_or(ShowFinding());
}

ShowFinding ShowFinder::answered(const ListRow &row, const WantedInstalment &wanted, const ShowChoice &answer)
{
    ShowFinding found = chosen(row, wanted, answer);
    found.isShowByAnswer = !found.isOwnByAnswer && !found.isSeasonByAnswer;
    found.isAgainstId = !m_isOwn && found.isSeasonByAnswer && isAgainstIds(found, row);
    return found;
}

ShowFinding ShowFinder::chosen(const ListRow &row, const WantedInstalment &said, const ShowChoice &answer)
{
    const WantedInstalment wanted = asAnswered(said, answer);
    if (answer.catalogueShow) {
        const CatalogueShow &show = catalogueShow(*answer.catalogueShow);
        const int season = answer.catalogueSeason.value_or(-1);
        const bool isSaid = season >= 0 && season < static_cast<int>(show.seasons.size());
        ShowFinding found = isSaid              ? inCatalogue(*answer.catalogueShow, season)
                            : answer.instalment ? inMeant(*answer.catalogueShow, -1, wanted)
                                                : inSureShow(*answer.catalogueShow, row, wanted);
        found.isSeasonByAnswer = isSaid || answer.instalment;
        return found;
    }
    ShowFinding own;
    own.isOwnByAnswer = true;
    const ListedShow *show = m_index.show(answer.show);
    if (!show)
        return own;
    if (!answer.season.isValid() && answer.instalment) {
        const int place = placeOfMeant(show->instalments, wanted);
        ShowFinding found{show, place < 0 ? nullptr : show->seasons[static_cast<size_t>(place)], {}, -1, {}};
        found.meant = wanted;
        found.isSeasonByAnswer = true;
        return found;
    }
    for (const FollowedSeason *season : show->seasons) {
        if (!answer.season.isValid() || season->season.id != answer.season)
            continue;
        ShowFinding found{show, season, {}, -1, {}};
        found.isSeasonByAnswer = true;
        return found;
    }
    return inShow(*show, row, wanted, Doubts::AreSettled);
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
    if (found && found->isSure())
        found = checkedBySeason(*std::move(found), row, wanted);
    return found;
}

ShowFinding ShowFinder::checkedByTitle(ShowFinding found, const ListRow &row, const WantedInstalment &wanted)
{
    if (!found.isSure())
        return found;
    std::vector<const ListedShow *> titled;
    for (const QString &title : {row.title, wanted.base}) {
        for (const ListedShow *show : m_index.showsTitled(matchKey(title))) {
            if (show == found.show) {
                found.isTitledSo = true;
                return found;
            }
            if (std::find(titled.begin(), titled.end(), show) == titled.end())
                titled.push_back(show);
        }
    }
    std::vector<qint32> known = m_catalogue.findByTitle(row.title);
    for (const qint32 number : known) {
        if (number == found.catalogueShow ||
            (found.show && listedShowOf(catalogueShow(number)) == found.show)) {
            found.isTitledSo = true;
            return found;
        }
    }
    if (titled.empty() && known.empty()) {
        // In a language that nobody here knows it by, unless it is another's with a slip of the hand.
        if (isFarFromAll(found, wanted.base))
            addNear(wanted.base, titled, known);
        if (titled.empty() && known.empty())
            return found;
    }
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

std::optional<ShowFinding> ShowFinder::byListIds(const ListRow &row, const WantedInstalment &wanted)
{
    if (row.externalIds.isEmpty())
        return {};
    const ExternalIds ids = m_isOwn ? row.externalIds : tellingIds(row.externalIds);
    if (const FollowedSeason *season = m_index.seasonWithId(ids)) {
        if (!m_isOwn)
            return underId(m_index.seasonsWithId(ids), row, wanted);
        if (!m_taken.contains(season->season.id))
            return ShowFinding{m_index.show(season->show.id), season, {}, -1, {}};
    }
    const ListedShow *show = m_index.showWithId(ids);
    return show ? std::optional(inShow(*show, row, wanted, Doubts::AreAsked)) : std::nullopt;
}

std::optional<ShowFinding> ShowFinder::byExactNames(const ListRow &row, const WantedInstalment &wanted)
{
    if (m_index.isEmpty())
        return {};
    const ListedShow *best = nullptr;
    int bestFit = -1;
    for (const ListedShow *show : m_index.showsExactly(row.titles, row.officialSite)) {
        const int place = placeOfExact(show->instalments, row, m_taken);
        if (place < 0)
            continue;
        const int fit = fitOfNamesake(*show->seasons[static_cast<size_t>(place)], row);
        if (fit > bestFit) {
            best = show;
            bestFit = fit;
        }
    }
    return best ? std::optional(inShow(*best, row, wanted, Doubts::AreSettled)) : std::nullopt;
}

std::optional<ShowFinding> ShowFinder::byListTitles(const ListRow &row, const WantedInstalment &wanted)
{
    if (m_index.isEmpty())
        return {};
    QStringList titles = titlesOf(row);
    if (wanted.base != row.title)
        titles.append(wanted.base);
    if (!wanted.finalOf.isEmpty())
        titles.append(wanted.finalOf);
    if (!wanted.endBase.isEmpty())
        titles.append(wanted.endBase);
    for (const QString &title : titles) {
        const std::vector<const ListedShow *> shows =
            narrowed(m_index.showsTitled(matchKey(title)), row, wanted);
        if (shows.size() > 1)
            return ShowFinding{nullptr, nullptr, {}, -1, shows};
        if (shows.empty())
            continue;
        if (title == wanted.endBase) { // "Foo 2" may be a show of its own
            std::optional<ShowFinding> known = byCatalogueTitles(row, wanted);
            if (known && known->isSure())
                return known;
        }
        ShowFinding found = inShow(*shows.front(), row, wanted, Doubts::AreAsked);
        if (found.asksSeason) // what the catalogue knows by this very name goes before a likeness
            return byCatalogueTitles(row, wanted).value_or(found);
        if (!found.season && !m_isOwn)
            return completed(std::move(found), row, wanted);
        if (!found.season || !idsContradict(found.season->season.externalIds, row.externalIds))
            return found;
        // The same title under another id is another show, or the list has the wrong id.
        return m_isOwn ? ShowFinding() : ShowFinding{nullptr, nullptr, {}, -1, shows};
    }
    return {};
}

ShowFinding ShowFinder::completed(ShowFinding found, const ListRow &row, const WantedInstalment &wanted)
{
    std::optional<ShowFinding> known = byCatalogueTitles(row, wanted);
    const bool isKnown = known && known->isSure() && known->show == found.show &&
                         (known->season || known->catalogueSeason >= 0);
    return isKnown ? *std::move(known) : found;
}

std::optional<ShowFinding> ShowFinder::byLikeness(const ListRow &row, const WantedInstalment &wanted)
{
    if (row.title.isEmpty())
        return {};
    const QString &name = wanted.finalOf.isEmpty() ? wanted.base : wanted.finalOf;
    ShowFinding doubtful;
    // Signs at a short name's end may be those of a later season.
    doubtful.asksSeason = !wanted.finalOf.isEmpty() || wanted.endNumber || !endMarks(name).isEmpty();
    const auto add = [&doubtful](const ListedShow *show) {
        std::vector<const ListedShow *> &shows = doubtful.candidates;
        if (show && std::find(shows.begin(), shows.end(), show) == shows.end())
            shows.push_back(show);
    };
    for (const ListedShow *show : m_index.showsNear(matchKey(name)))
        add(show);
    for (const ListedShow *show : m_index.showsAbridged(name))
        add(show);
    if (wanted.endNumber) {
        for (const ListedShow *show : m_index.showsAbridged(wanted.endBase))
            add(show);
    }
    if (const std::optional<qint32> known = m_catalogue.findByStem(name)) {
        const CatalogueShow &show = catalogueShow(*known);
        const ListedShow *listed = listedShowOf(show);
        // A short name and the year together are enough.
        if (!listed && doubtful.isSure() && wanted.premiere.isKnown() && !doubtful.asksSeason &&
            startsAround(instalmentsOf(show), wanted.premiere))
            return inSureShow(*known, row, wanted);
        add(listed);
        if (!listed)
            doubtful.catalogueCandidates.push_back(*known);
    }
    if (doubtful.candidates.empty() && doubtful.catalogueCandidates.empty())
        addSlips(doubtful, name);
    return doubtful.isSure() ? std::nullopt : std::optional(doubtful);
}

ShowFinding ShowFinder::inShow(const ListedShow &show, const ListRow &row, const WantedInstalment &wanted,
                               Doubts doubts)
{
    ShowFinding found;
    found.show = &show;
    if (m_isOwn) {
        const int place = placeOfExact(show.instalments, row, m_taken);
        found.season = place < 0 ? nullptr : show.seasons[static_cast<size_t>(place)];
        return found;
    }
    const Titles &names = show.show->titles;
    int place = row.title.isEmpty() ? -1 : placeOfTitled(show.instalments, names, row.title);
    if (place < 0) {
        MeantInstalment meant = meantIn(names, row.title, wanted, row);
        if (meant.isUnclear && doubts == Doubts::AreSettled && !meant.wanted.number)
            meant.wanted.number = wanted.endNumber;
        takeNumberOfNamed(show.instalments, names, meant.wanted);
        const bool isFinal = isFinalSeasonOf(names, row, wanted);
        place =
            isFinal ? placeOfFinal(show.instalments, wanted) : placeOfMeant(show.instalments, meant.wanted);
        const bool isOpen = meant.isUnclear || (meant.isByEnd && place < 0);
        const bool isDoubtful =
            isFinal ? place < 0
                    : isOpen || leavesDoubt(severalSeries, names, meant.wanted.base, meant.wanted);
        if (isDoubtful && doubts == Doubts::AreAsked) {
            ShowFinding doubtful;
            doubtful.candidates.push_back(&show);
            doubtful.asksSeason = true;
            return doubtful;
        }
        if (meant.wanted.number != wanted.number || meant.wanted.base != wanted.base)
            found.meant = meant.wanted;
    }
    found.season = place < 0 ? nullptr : show.seasons[static_cast<size_t>(place)];
    return found;
}

std::vector<const ListedShow *> ShowFinder::narrowed(std::vector<const ListedShow *> shows,
                                                     const ListRow &row, const WantedInstalment &wanted) const
{
    if (shows.size() < 2)
        return shows;
    prefer(shows, [&row](const ListedShow *show) { return show->show->titles.all().contains(row.title); });
    prefer(shows, [key = matchKey(wanted.base), marks = endMarks(wanted.base)](const ListedShow *show) {
        return isSpelled(show->show->titles, key, marks);
    });
    if (wanted.premiere.isKnown()) {
        prefer(shows, [&wanted](const ListedShow *show) {
            return startsAround(show->instalments, wanted.premiere);
        });
    }
    return shows;
}

} // namespace raiki
