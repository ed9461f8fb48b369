// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listrow.h"
#include "core/watchlist/upcoming.h"

#include <QSet>

#include <span>

/** Which instalment of a show a row means. Private to this room; pure. */
namespace raiki {

/** What a row says of the instalment, by its columns and by the words of its title. */
struct WantedInstalment
{
    QString base; ///< the title without those words
    /** "Foo" of "Foo: The Final Season": nobody has said which number that is, so base is all of it; else
     * empty. */
    QString finalOf = {};
    std::optional<int> finalPart = {}; ///< "Foo: The Final Season Part 2"
    /** "Foo" and 2 of "Foo 2": a season where Foo is a show, else part of a name; also what the title says
     * where the columns say another number. */
    QString endBase = {};
    std::optional<int> endNumber = {};
    std::optional<SeasonKind> kind;
    std::optional<int> number;
    std::optional<int> part;
    QString subtitle;
    FuzzyDate premiere;
};

/** @param isOwn the columns alone speak, exactly */
[[nodiscard]] WantedInstalment wantedInstalment(const ListRow &row, bool isOwn);
/** The same of another title of a row of somebody else's. */
[[nodiscard]] WantedInstalment wantedInstalment(const ListRow &row, const QString &title);

/** What a row says once it is known whose title it has. */
struct MeantInstalment
{
    WantedInstalment wanted;
    bool isByEnd = false;   ///< its number is the bare one at the title's end
    bool isUnclear = false; ///< nobody can tell whether that number is a season's
};
/**
 * Of "Foo 2" the second season where the show is called Foo, and no number where it is called "Foo 2" ("Mob
 * Psycho 100", "Lupin III"): the show's own titles go before what their ends look like.
 * @param title that the show was found by
 */
[[nodiscard]] MeantInstalment meantIn(const Titles &show, const QString &title,
                                      const WantedInstalment &wanted, const ListRow &row);

/** A season to choose from, of the list or of the catalogue. */
struct KnownInstalment
{
    const Season *season = nullptr;
    FuzzyDate premiere;
};

/**
 * The place of the season with exactly this kind, number, part and subtitle that is not in @p taken; of
 * several the one with the row's very ids. -1: none.
 */
[[nodiscard]] int placeOfExact(std::span<const KnownInstalment> known, const ListRow &row,
                               const QSet<SeasonId> &taken);

/**
 * The place of the season that is meant; -1: none of them. A title without a number means the first season,
 * or the only one; of several films or specials the date decides.
 */
[[nodiscard]] int placeOfMeant(std::span<const KnownInstalment> known, const WantedInstalment &wanted);

/**
 * The place of the season with a title of its own that is @p title, to the signs at its end if need be; -1:
 * none.
 * @param show its titles: a spelling of one of them names no season
 */
[[nodiscard]] int placeOfTitled(std::span<const KnownInstalment> known, const Titles &show,
                                const QString &title);
/** Of "Foo: New World Part 2" the number of the season whose own title "Foo: New World" is. */
void takeNumberOfNamed(std::span<const KnownInstalment> known, const Titles &show, WantedInstalment &wanted);
/** The place of the season that is called the final one; -1: none is. @param part of it */
[[nodiscard]] int placeOfFinal(std::span<const KnownInstalment> known, const WantedInstalment &wanted);

/** Whether an id is one of a season: TMDB's of a whole series says nothing of its seasons. */
[[nodiscard]] bool tellsSeason(ExternalSite site, const QString &id);
/** Those of a row's ids that tell its season. */
[[nodiscard]] ExternalIds tellingIds(const ExternalIds &ids);
/** Whether both name the same service's id and differ in it; a series and a season of it do not differ,
 * nor do a number of TMDB alone and "movie/" or "tv/" before it. */
[[nodiscard]] bool idsContradict(const ExternalIds &left, const ExternalIds &right);
/** Whether two known dates cannot be the start of one thing: their years lie further apart than lists err. */
[[nodiscard]] bool datesContradict(const FuzzyDate &left, const FuzzyDate &right);

/** The date shown for a season: what is said of it as a whole, else its soonest release. */
[[nodiscard]] FuzzyDate knownPremiere(const FollowedSeason &season);

} // namespace raiki
