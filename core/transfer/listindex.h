// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"
#include "core/transfer/instalment.h"

#include <QHash>

/** The list by ids and by titles, for the planner. Private to this room. */
namespace raiki {

/** A show of the list with its seasons; borrowed from the ListState. */
struct ListedShow
{
    const Show *show = nullptr;
    std::vector<const FollowedSeason *> seasons;
    std::vector<KnownInstalment> instalments; ///< the same, in the same order
};

/**
 * The form in which titles are compared: squeezedTitleKey(), but a title that leaves no letter ("86", "%_%",
 * "=1") stands for itself, and one with digits keeps its blanks ("Show 1 11" is not "Show 11 1").
 */
[[nodiscard]] QString matchKey(const QString &title);

/** All that an exact row says of its show, as one key. */
[[nodiscard]] QString exactKey(const Titles &titles, const QUrl &site);

class ListIndex final
{
public:
    /** @param state borrowed, must outlive this and not change */
    explicit ListIndex(const ListState &state);

    [[nodiscard]] bool isEmpty() const { return m_shows.empty(); }
    [[nodiscard]] const ListedShow *show(ShowId id) const;
    /** Of the first of these ids that a season has, of several one with an entry; null: none. */
    [[nodiscard]] const FollowedSeason *seasonWithId(const ExternalIds &ids) const;
    /** Of the first of these ids that a season has, all that have it, in the list's order. */
    [[nodiscard]] std::vector<const FollowedSeason *> seasonsWithId(const ExternalIds &ids) const;
    /** Of the first of these ids that a show as a whole has. */
    [[nodiscard]] const ListedShow *showWithId(const ExternalIds &ids) const;
    /** Shows one of whose titles, or one of whose seasons' titles, has this key. */
    [[nodiscard]] std::vector<const ListedShow *> showsTitled(const QString &key) const;
    /** Shows that have all these titles and this site: how an exact row names its show. */
    [[nodiscard]] std::vector<const ListedShow *> showsExactly(const Titles &titles, const QUrl &site) const;
    /** Shows with a title that is one letter off this key; only long ones, and digits must be the same. */
    [[nodiscard]] std::vector<const ListedShow *> showsNear(const QString &key) const;
    /** Shows of which @p title is a short name ("Frieren"), or that have a short name of it for a title. */
    [[nodiscard]] std::vector<const ListedShow *> showsAbridged(const QString &title) const;

private:
    [[nodiscard]] std::vector<const ListedShow *> showsUnder(const QHash<QString, std::vector<int>> &places,
                                                             const QString &key) const;
    void addKey(const QString &title, int show);
    void addSeasonIds(const FollowedSeason &followed);
    void buildNearKeys() const;
    void buildStems() const;

    std::vector<ListedShow> m_shows;
    QHash<ShowId, int> m_byId;
    QHash<QString, const FollowedSeason *> m_seasonByExternalId;
    QHash<QString, std::vector<const FollowedSeason *>> m_seasonsSharingId; ///< of ids that several have
    QHash<QString, int> m_showByExternalId;
    QHash<QString, std::vector<int>> m_byKey;
    QHash<QString, std::vector<int>> m_byExactKey;
    mutable bool m_hasNearKeys = false;
    mutable QHash<QString, std::vector<QString>>
        m_keysByEnd; ///< by first and by last letters; built when first asked
    mutable QHash<QString, std::vector<int>> m_byStem; ///< likewise
    mutable bool m_hasStems = false;
};

} // namespace raiki
