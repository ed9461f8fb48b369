// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/upcoming.h"

/** What of all that comes the user wants to see. Pure. */
namespace raiki {

enum class UpcomingKind { Any, Series, Films, Others };
/** What is as good as sure; what was said without a plan behind it; what went wrong. */
enum class UpcomingCertainty { Any, Scheduled, Announced, Rumoured, Moved };

struct UpcomingFilter
{
    QString words;           ///< that a title, the instalment or a platform has
    bool onlyListed = false; ///< seasons with a row on the list, not the others of a followed show
    UpcomingKind kind = UpcomingKind::Any;
    QString platform; ///< empty: any
    std::optional<ReleaseTrack> track;
    UpcomingCertainty certainty = UpcomingCertainty::Any;
    bool onlyNew = false;

    bool operator==(const UpcomingFilter &) const = default;
};

/**
 * Whether news of the season waits to be looked at, or a feed has said its date since @p lastVisit (UTC;
 * invalid: there was none). What feeds said more than a month before @p now is not new, looked at or not.
 */
[[nodiscard]] bool isNewSince(const UpcomingRow &row, const QDateTime &lastVisit, const QDateTime &now);
[[nodiscard]] bool isWanted(const UpcomingRow &row, const UpcomingFilter &filter, const QDateTime &lastVisit,
                            const QDateTime &now);
/** Every platform of @p rows, by how many have it. */
[[nodiscard]] QStringList platformsOf(const std::vector<UpcomingRow> &rows);

} // namespace raiki
