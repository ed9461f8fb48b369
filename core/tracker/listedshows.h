// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/watchlist/upcoming.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <span>

/**
 * Which shows of the catalogue the list has, asked for many of them at once: the list's ids, titles and
 * premieres in tables, kept in step show by show. Watchlist::holding() answers for one, from the database.
 */
namespace raiki {

class ListedShows final
{
public:
    ListedShows() = default;
    explicit ListedShows(std::span<const FollowedSeason> seasons);

    /** More of them: of shows that nothing was known of. */
    void add(std::span<const FollowedSeason> seasons);
    /** Replaces all that is known of @p shows by @p seasons (all of these shows). Linear in the list. */
    void patch(const QSet<ShowId> &shows, std::span<const FollowedSeason> seasons);
    /** By an id of another service, else by an equal title in normal form. */
    [[nodiscard]] std::optional<ShowId> find(const CatalogueShow &known) const;
    /** The shows with a season whose premiere lies in @p cour, whatever the catalogue says. */
    [[nodiscard]] QSet<ShowId> premieringIn(Cour cour) const;

private:
    void note(const FollowedSeason &season);
    void noteIds(const ExternalIds &ids, ShowId show);

    QMultiHash<QString, ShowId> m_byId;    ///< "mal/1234"
    QMultiHash<QString, ShowId> m_byTitle; ///< squeezedTitleKey()
    QMultiHash<QString, ShowId> m_byCour;  ///< Cour::toText()
};

} // namespace raiki
