// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/changeset.h"

#include <vector>

/**
 * What a list knows beside its rows, so that two copies of it can be merged: when a field was last said, by
 * which name a row is known in every copy, and what was removed. Values; all times are milliseconds since
 * 1970 in UTC.
 */
namespace raiki {

enum class HistoryKind { Show, Season, Entry, Release, Claim };
[[nodiscard]] QString historyKindName(HistoryKind kind); ///< "show", "season", "entry", "release", "claim"
[[nodiscard]] std::optional<HistoryKind> historyKindFromName(QStringView name);

/** When a field of a row was last said. */
struct FieldTime
{
    HistoryKind kind = HistoryKind::Show;
    qint64 row = 0; ///< its id; an entry goes by its season's
    QString field;  ///< as changedFields() names it; empty: of all fields that are not named
    qint64 at = 0;

    bool operator==(const FieldTime &) const = default;
};

/** The key of a show or season that is no longer what its content says (showKey(), seasonKey()). */
struct StableKey
{
    HistoryKind kind = HistoryKind::Show;
    qint64 row = 0;
    QString key;

    bool operator==(const StableKey &) const = default;
};

/** A row that the user took out of the list. */
struct RemovedRow
{
    HistoryKind kind = HistoryKind::Show;
    QString key; ///< those of its show, its season and its own, a keySeparator between
    qint64 at = 0;
    QByteArray state; ///< what it was, as keptStateToJson() writes it; empty: not needed

    bool operator==(const RemovedRow &) const = default;
};

struct ListHistory
{
    std::vector<FieldTime> times;
    std::vector<StableKey> keys;
    std::vector<RemovedRow> removed;

    [[nodiscard]] bool isEmpty() const { return times.empty() && keys.empty() && removed.empty(); }
    bool operator==(const ListHistory &) const = default;
};

/** A removed row with all that hung on it, should a later edit elsewhere bring it back. */
struct KeptState
{
    ChangeSet rows{ChangeKind::Import, {}, {}}; ///< as additions, its show and season before it
    ListHistory history;

    bool operator==(const KeptState &) const = default;
};

inline constexpr QChar keySeparator(0x1E);

[[nodiscard]] QJsonObject historyToJson(const ListHistory &history);
/** Nothing where some part of it is not what it should be. */
[[nodiscard]] std::optional<ListHistory> historyFromJson(const QJsonObject &json);
[[nodiscard]] QByteArray keptStateToJson(const KeptState &state);
[[nodiscard]] std::optional<KeptState> keptStateFromJson(const QByteArray &json);

/**
 * By which name a show is known in every copy of the list: what it was first called. The same title in two
 * copies is the same show; the season's key holds within its show.
 */
[[nodiscard]] QString showKey(const Show &show);
[[nodiscard]] QString seasonKey(const Season &season);
/** Releases and claims are what they say: a digest of their content, without any id. */
[[nodiscard]] QString contentKey(const Release &release);
/** @param releaseKey of the release it speaks of; empty: of the season */
[[nodiscard]] QString contentKey(const PremiereClaim &claim, const QString &releaseKey);

} // namespace raiki
