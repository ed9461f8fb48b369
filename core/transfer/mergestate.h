// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/rowhistory.h"
#include "core/watchlist/stampedrow.h"
#include "core/watchlist/upcoming.h"

#include <map>

/**
 * A list as it is merged: rows by keys that hold in every copy, each field with its time, what was removed
 * with what it was. merged() is commutative, associative and idempotent; nothing is forgotten by it, whether
 * a row is in the list is read from its times. Pure.
 */
namespace raiki {

/** A number that means something in one database alone; it says nothing in a comparison. */
struct LocalNumber
{
    qint64 value = 0;

    bool operator==(const LocalNumber &) const { return true; }
};

/** Another row that says the same, of the list it was read from. */
struct LocalTwin
{
    qint64 id = 0;
    qint64 item = 0;
    qint64 under = 0;
};

struct LocalTwins
{
    std::vector<LocalTwin> rows;

    bool operator==(const LocalTwins &) const { return true; }
};

/** A release or a claim, which is what it says: it is there or not, however many rows say it. */
template <class Row>
struct MergedContent
{
    std::optional<Row> row; ///< nothing: only its removal is known
    qint64 saidAt = 0;
    qint64 removedAt = 0;
    QString release;   ///< of a claim: the key of the release it speaks of
    LocalNumber id;    ///< in the list it was read from; 0: not there
    LocalNumber item;  ///< the post it quotes, there
    LocalNumber under; ///< of a claim: its release's id, there
    LocalTwins twins;

    bool operator==(const MergedContent &) const = default;
    [[nodiscard]] bool isThere() const { return row && (removedAt == 0 || saidAt > removedAt); }
};

/** A show, a season or an entry. */
template <class Row>
struct MergedRow
{
    std::optional<Stamped<Row>> row; ///< nothing: only its removal is known
    qint64 removedAt = 0;
    LocalNumber id; ///< in the list it was read from; 0: not there
    /** 1: its base is not written there, but follows from its being there after it was removed. */
    LocalNumber raised;

    bool operator==(const MergedRow &) const = default;
};

struct MergedSeason
{
    MergedRow<Season> season;
    MergedRow<WatchEntry> entry;
    std::map<QString, MergedContent<Release>> releases;
    std::map<QString, MergedContent<PremiereClaim>> claims;

    bool operator==(const MergedSeason &) const = default;
    /** When the user last said something of it: its fields, its entry, a date of their own. */
    [[nodiscard]] qint64 newest() const;
    /** A later word brings back what was removed before it. */
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] bool isEntryThere() const;
    [[nodiscard]] bool isThere(const MergedContent<PremiereClaim> &claim) const;
};

struct MergedShow
{
    MergedRow<Show> show;
    std::map<QString, MergedSeason> seasons;

    bool operator==(const MergedShow &) const = default;
    [[nodiscard]] qint64 newest() const;
    [[nodiscard]] bool isThere() const;
};

/** No honest clock is further ahead of another; a time beyond was written by a wrong one, and counts as now.
 */
[[nodiscard]] constexpr qint64 latestHonest(qint64 now)
{
    return now + 24LL * 60 * 60 * 1000;
}

using MergeState = std::map<QString, MergedShow>;

/**
 * @param rows all of a list as additions, parents before children
 * @param now times beyond latestHonest() of it count as this
 */
[[nodiscard]] MergeState mergeStateOf(const ChangeSet &rows, const ListHistory &history,
                                      const QDateTime &now);
/** Numbers are those of @p left. */
[[nodiscard]] MergeState merged(const MergeState &left, const MergeState &right);
[[nodiscard]] MergedShow merged(const MergedShow &left, const MergedShow &right);
[[nodiscard]] MergedSeason merged(const MergedSeason &left, const MergedSeason &right);

/** Where a season stands; borrowed. */
struct SeasonPlace
{
    const QString &showKey;
    const MergedRow<Show> &show;
    const QString &key; ///< within the show
};

/** What is kept of a removed show, season or entry (RemovedRow::state); empty where nothing is known of it.
 */
[[nodiscard]] QByteArray keptStateOf(const QString &key, const MergedShow &show);
[[nodiscard]] QByteArray keptStateOf(const SeasonPlace &place, const MergedSeason &season);
[[nodiscard]] QByteArray keptEntryOf(const SeasonPlace &place, const MergedSeason &season);
/** Of a claim that nobody removed, but its release: with the release it comes back. */
[[nodiscard]] QByteArray keptClaimOf(const SeasonPlace &place, const MergedSeason &season,
                                     const MergedContent<PremiereClaim> &claim);

/** The season as the rest of Raiki knows it; claims are numbered anew. */
[[nodiscard]] FollowedSeason followedSeasonOf(const MergedShow &show, const MergedSeason &season);

} // namespace raiki
