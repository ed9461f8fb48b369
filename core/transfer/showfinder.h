// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listindex.h"
#include "core/transfer/titleandid.h"

#include <memory>
#include <utility>
#include <vector>

/** Which show and season a row of a file is about. Private to this room. */
namespace raiki {

/** Where a row goes. */
struct ShowFinding
{
    const ListedShow *show = nullptr;             ///< of the list; null: not there
    const FollowedSeason *season = nullptr;       ///< of that show; null: not there
    std::optional<qint32> catalogueShow;          ///< where the catalogue knows it
    int catalogueSeason = -1;                     ///< of that; -1: the catalogue has no such season
    std::vector<const ListedShow *> candidates;   ///< not empty: near but not sure
    std::vector<qint32> catalogueCandidates = {}; ///< likewise, of the catalogue
    std::optional<ExternalSite> misnamed =
        {};                  ///< its id was believed so far, but the title is another show's
    bool asksSeason = false; ///< the candidates are sure enough, but not which season of them
    std::optional<WantedInstalment> meant = {}; ///< what the row says, where the show made that clear
    /** The year of what the title led to, where the row says another: then it is among the candidates. */
    std::optional<int> otherYear = {};
    bool isYearOfShow = false;     ///< the row's date is that of the show's first season
    bool isOwnByAnswer = false;    ///< the user says that it is a show of its own
    bool isSeasonByAnswer = false; ///< or which season it is
    bool isShowByAnswer = false;   ///< or which show
    bool isTitledSo = false;       ///< found by an id, and the row's title is one of that show's
    bool isAgainstId = false;      ///< so the user says, and the row's id is another season's
    /** Not empty: the id is one season's (the first) and the title or the season column names the other. */
    std::vector<ShowChoice> seasons = {};

    [[nodiscard]] bool isSure() const
    {
        return candidates.empty() && catalogueCandidates.empty() && seasons.empty();
    }
};

/** A show of the catalogue by its number. */
using KnownShow = std::pair<qint32, std::shared_ptr<const CatalogueShow>>;

/**
 * Ids first, then the catalogue's map of ids, then titles; of several shows with one title the exact
 * spelling, the ids and the year decide, and where they do not, the user does. Nothing is guessed.
 */
class ShowFinder final
{
public:
    /** Both borrowed. @param isOwn rows are exact */
    ShowFinder(const ListState &state, const Catalogue &catalogue, bool isOwn);

    /** @param answer the user's */
    [[nodiscard]] ShowFinding find(const ListRow &row, const WantedInstalment &wanted,
                                   const std::optional<ShowChoice> &answer);
    /** The show in the catalogue, kept while the finder lives. */
    [[nodiscard]] const CatalogueShow &catalogueShow(qint32 number);
    /** What was read of the catalogue since the last time; for another finder to learn(). */
    [[nodiscard]] std::vector<KnownShow> takeRead() { return std::exchange(m_read, {}); }
    /** Takes over what another finder of the same catalogue has read of it. */
    void learn(const std::vector<KnownShow> &read);
    /** All that were asked for; at the end. */
    [[nodiscard]] QHash<qint32, std::shared_ptr<const CatalogueShow>> takeCatalogueShows()
    {
        return std::move(m_catalogueShows);
    }

private:
    [[nodiscard]] ShowFinding answered(const ListRow &row, const WantedInstalment &wanted,
                                       const ShowChoice &answer);
    [[nodiscard]] ShowFinding chosen(const ListRow &row, const WantedInstalment &wanted,
                                     const ShowChoice &answer);
    [[nodiscard]] std::optional<ShowFinding> byIds(const ListRow &row, const WantedInstalment &wanted);
    /** By a number of TMDB alone, where only a film or only a series has it; a title has to say so, too. */
    [[nodiscard]] std::optional<ShowFinding> byNumberAtTmdb(const ListRow &row,
                                                            const WantedInstalment &wanted);
    /** What was found by an id, unless the row's title is that of other shows alone: then all of them. */
    [[nodiscard]] ShowFinding checkedByTitle(ShowFinding found, const ListRow &row,
                                             const WantedInstalment &wanted);
    /** Whether no title of what was found is at all like @p title. */
    [[nodiscard]] bool isFarFromAll(const ShowFinding &found, const QString &title);
    /** Shows of the list, else of the catalogue, that are called so but for a letter. */
    void addNear(const QString &title, std::vector<const ListedShow *> &listed, std::vector<qint32> &known);
    void addSlips(ShowFinding &doubtful, const QString &name);
    /** What was found by an id, unless the row names another season of that show: then both. */
    [[nodiscard]] ShowFinding checkedBySeason(ShowFinding found, const ListRow &row,
                                              const WantedInstalment &wanted);
    /** Whether the row's ids are another season's than @p found. */
    [[nodiscard]] bool isAgainstIds(const ShowFinding &found, const ListRow &row);
    /** The season that an id led to, among those of its show. @param found has a season, or the catalogue's
     */
    [[nodiscard]] IdentifiedSeason identified(const ShowFinding &found);
    /** The season that the title names, where that is not the id's. */
    [[nodiscard]] std::optional<ShowChoice> otherNamed(const ShowFinding &found, const ListRow &row);
    /** The one that number and part in the title name; it may be one that nobody has yet. */
    [[nodiscard]] ShowChoice meantAgainstId(const ShowFinding &found, const ListRow &row,
                                            const WantedInstalment &meant);
    /** Both, for the user to choose. */
    [[nodiscard]] ShowFinding againstId(const ShowFinding &found, const ListRow &row,
                                        const ShowChoice &other);
    [[nodiscard]] std::optional<ShowFinding> byListIds(const ListRow &row, const WantedInstalment &wanted);
    /** Of the seasons of the list under one id the one that the row means, else the one with an entry, else
     * the one of which the row says nothing new; where none of it tells, all their shows for the user. */
    [[nodiscard]] ShowFinding underId(std::vector<const FollowedSeason *> sharing, const ListRow &row,
                                      const WantedInstalment &wanted) const;
    /** The same of one show (parts have TMDB's id of their season). @param sharing not empty
     * @return null: the user has to say */
    [[nodiscard]] static const FollowedSeason *
    seasonUnderId(const ListedShow &show, const std::vector<const FollowedSeason *> &sharing,
                  const ListRow &row, const WantedInstalment &wanted);
    [[nodiscard]] std::vector<const ListedShow *>
    showsOf(const std::vector<const FollowedSeason *> &seasons) const;
    /** The season that has one of the ids, and no other season of the show has it; null: none. */
    [[nodiscard]] static const FollowedSeason *ownerOf(const ListedShow &show, const ExternalIds &ids);
    /** By TMDB's id of a whole series, once no title has told: the year may speak against what its words say.
     */
    [[nodiscard]] std::optional<ShowFinding> bySeriesIds(const ListRow &row, const WantedInstalment &wanted);
    enum class IdTrust { Sure, SeriesAtTmdb };
    [[nodiscard]] std::optional<ShowFinding> byCatalogueIds(const ListRow &row, IdTrust trust);
    /** For exact rows: the show with these very names and the season with these very numbers; of several the
     * one with the row's very ids. */
    [[nodiscard]] std::optional<ShowFinding> byExactNames(const ListRow &row, const WantedInstalment &wanted);
    [[nodiscard]] std::optional<ShowFinding> byListTitles(const ListRow &row, const WantedInstalment &wanted);
    /** "Foo: Bar" of a season of Foo that the list has under the name Bar, where only one can be meant. */
    [[nodiscard]] std::optional<ShowFinding> bySubtitle(const ListRow &row,
                                                        const WantedInstalment &wanted) const;
    [[nodiscard]] std::optional<ShowFinding> byCatalogueTitles(const ListRow &row,
                                                               const WantedInstalment &wanted);
    /** What was found by a title, unless the row says another year than it began in: then a candidate. */
    [[nodiscard]] ShowFinding checkedByYear(ShowFinding found, const WantedInstalment &wanted);
    /** Spelt almost so, or called so for short: nobody but the user knows. */
    [[nodiscard]] std::optional<ShowFinding> byLikeness(const ListRow &row, const WantedInstalment &wanted);
    /** The season of a show of the list that the row means, unless its name leaves doubt. */
    enum class Doubts { AreAsked, AreSettled };
    [[nodiscard]] ShowFinding inShow(const ListedShow &show, const ListRow &row,
                                     const WantedInstalment &wanted, Doubts doubts);
    /** The season that the catalogue knows and the list has not, or has under another number. */
    [[nodiscard]] ShowFinding completed(ShowFinding found, const ListRow &row,
                                        const WantedInstalment &wanted);
    [[nodiscard]] std::vector<const ListedShow *>
    narrowed(std::vector<const ListedShow *> shows, const ListRow &row, const WantedInstalment &wanted) const;
    /** The same of a show of the catalogue. */
    [[nodiscard]] ShowFinding inKnownShow(qint32 number, const QString &title, const ListRow &row,
                                          const WantedInstalment &wanted);
    /** The season of a show of the catalogue that the user, or a short name and a year, made sure. */
    [[nodiscard]] ShowFinding inSureShow(qint32 number, const ListRow &row, const WantedInstalment &wanted);
    /** The same once it is clear what the row says; what the catalogue has not may be in the list. */
    [[nodiscard]] ShowFinding inMeant(qint32 number, int season, const WantedInstalment &meant);
    /** Of several with one title those that are spelled so, unless none is. */
    void preferSpelled(std::vector<qint32> &numbers, const QString &title);
    /** The list's show that is this show of the catalogue; null: none, or more than one might be. */
    [[nodiscard]] const ListedShow *listedShowOf(const CatalogueShow &show) const;
    [[nodiscard]] ShowFinding inCatalogue(qint32 number, int season);
    /** The list's season that is this one of the catalogue's; null: none. */
    [[nodiscard]] static const FollowedSeason *listedSeasonOf(const ListedShow &listed,
                                                              const CatalogueShow &known, int season);

    ListIndex m_index;
    const Catalogue &m_catalogue;
    bool m_isOwn;
    QSet<SeasonId> m_taken; ///< seasons of exact rows that were found before
    QHash<qint32, std::shared_ptr<const CatalogueShow>> m_catalogueShows;
    std::vector<KnownShow> m_read; ///< those of them that takeRead() has not given
};

} // namespace raiki
