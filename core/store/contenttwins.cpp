// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/contenttwins.h"

#include "core/watchlist/rowhistory.h"

namespace raiki {
namespace {

Result<QString> keyOf(ReleaseId id, RowChecker &rows)
{
    if (!id.isValid())
        return QString();
    const Result<std::optional<Release>> release = rows.current(id);
    if (!release)
        return release.error();
    return *release ? contentKey(**release) : QString();
}

} // namespace

Result<bool> isStillSaid(const Release &gone, RowChecker &rows)
{
    const Result<std::vector<ReleaseId>> ids = rows.releasesOf(gone.season);
    if (!ids)
        return ids.error();
    const QString said = contentKey(gone);
    for (const ReleaseId id : *ids) {
        const Result<QString> key = keyOf(id, rows);
        if (!key)
            return key.error();
        if (id != gone.id && *key == said)
            return true;
    }
    return false;
}

Result<bool> isStillSaid(const PremiereClaim &gone, const QString &said, RowChecker &rows)
{
    const Result<std::vector<ClaimId>> ids = rows.claimsOf(gone.season);
    if (!ids)
        return ids.error();
    for (const ClaimId id : *ids) {
        const Result<std::optional<PremiereClaim>> claim = rows.current(id);
        if (!claim)
            return claim.error();
        if (id == gone.id || !*claim || (*claim)->date != gone.date)
            continue;
        const Result<QString> release = keyOf((*claim)->release, rows);
        if (!release)
            return release.error();
        if (contentKey(**claim, *release) == said)
            return true;
    }
    return false;
}

} // namespace raiki
