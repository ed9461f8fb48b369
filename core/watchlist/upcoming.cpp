// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/upcoming.h"

#include "core/shows/titlekey.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Where a platform comes in the list: what people wait for first. */
int trackRank(const Release &release)
{
    static constexpr std::array order{ReleaseTrack::Broadcast, ReleaseTrack::Theatrical, ReleaseTrack::Stream,
                                      ReleaseTrack::Dub, ReleaseTrack::Disc};
    const auto place = std::find(order.begin(), order.end(), release.track);
    return static_cast<int>(place - order.begin());
}

/** Whether @p whole names @p part's station or block and more: "TV Asahi" in "NUMAnimation on TV Asahi". */
bool isNamedIn(const QString &part, const QString &whole)
{
    return whole.endsWith(QString(" on "_L1 + part)) || whole.startsWith(QString(part + " on "_L1));
}

/** The claims that speak of one thing: the season as a whole, or one release of it. */
std::map<ReleaseId, std::vector<PremiereClaim>> claimsBySubject(const std::vector<PremiereClaim> &claims)
{
    std::map<ReleaseId, std::vector<PremiereClaim>> groups;
    for (const PremiereClaim &claim : claims)
        groups[claim.release].push_back(claim);
    return groups;
}

} // namespace

Premiere seasonPremiere(const FollowedSeason &season)
{
    const auto groups = claimsBySubject(season.claims);
    const auto whole = groups.find(ReleaseId{});
    if (whole != groups.end())
        return decidePremiere(whole->second);
    Premiere soonest;
    for (const auto &[release, claims] : groups) {
        const Premiere premiere = decidePremiere(claims);
        if (!soonest.decidedBy.isValid() || premiere.date < soonest.date)
            soonest = premiere;
    }
    return soonest;
}

namespace {

std::optional<PremiereClaim> claimWithId(const std::vector<PremiereClaim> &claims, ClaimId id)
{
    const auto found = std::find_if(claims.begin(), claims.end(),
                                    [id](const PremiereClaim &claim) { return claim.id == id; });
    return found == claims.end() ? std::nullopt : std::optional(*found);
}

/** The platforms with the one that the user waits for in front, also where a block's name hides it. */
QStringList platformsOf(const FollowedSeason &followed, const std::optional<Release> &counted)
{
    QStringList platforms = shownPlatforms(followed.releases);
    if (!counted || counted->platform.trimmed().isEmpty())
        return platforms;
    const QString platform = counted->platform.simplified();
    platforms.removeIf([key = titleKey(platform)](const QString &other) { return titleKey(other) == key; });
    platforms.prepend(platform);
    return platforms;
}

UpcomingRow rowOf(const FollowedSeason &followed, const PremiereCount &count)
{
    CountedPremiere counted = count(followed);
    UpcomingRow row;
    row.show = followed.show.id;
    row.season = followed.season.id;
    row.showValue = followed.show;
    row.seasonValue = followed.season;
    row.premiere = std::move(counted.premiere);
    row.decidingClaim = std::move(counted.decidingClaim);
    for (const Release &release : followed.releases) {
        if (counted.release.isValid() && release.id == counted.release)
            row.counted = release;
    }
    row.platforms = platformsOf(followed, row.counted);
    for (const Release &release : followed.releases) {
        if (!row.tracks.contains(release.track))
            row.tracks.append(release.track);
    }
    if (followed.entry)
        row.status = followed.entry->status;
    row.isFlagged = followed.isFlagged || (followed.entry && followed.entry->isFlagged);
    for (const PremiereClaim &claim : followed.claims) {
        if (claim.source.kind == ClaimSourceKind::FeedItem && claim.learnedAt.isValid() &&
            (!row.newestNews.isValid() || claim.learnedAt > row.newestNews))
            row.newestNews = claim.learnedAt;
    }
    return row;
}

/** Whether the user has begun or ended a season: then "not dated yet" is no news of it. */
bool isUnderWay(const UpcomingRow &row)
{
    return row.status == WatchStatus::Watching || row.status == WatchStatus::Completed ||
           row.status == WatchStatus::OnHold;
}

bool isUpcoming(const UpcomingRow &row, const QDateTime &now, const QTimeZone &zone)
{
    if (!row.decidingClaim || row.status == WatchStatus::Dropped)
        return false;
    if (row.premiere.certainty == Certainty::Cancelled)
        return row.decidingClaim->learnedAt.daysTo(now) <= upcomingLookBack;
    if (!row.premiere.date.isKnown())
        return row.premiere.certainty != Certainty::Aired && !isUnderWay(row);
    return row.premiere.date.overFor(zone) >= now;
}

bool isWithin(const UpcomingRow &row, const QDateTime &end)
{
    return row.premiere.date.isKnown() && row.premiere.date.earliest() <= end;
}

bool comesBefore(const UpcomingRow &left, const UpcomingRow &right)
{
    if (left.premiere.date != right.premiere.date)
        return left.premiere.date < right.premiere.date;
    const int order =
        left.showValue.titles.preferred().compare(right.showValue.titles.preferred(), Qt::CaseInsensitive);
    if (order != 0)
        return order < 0;
    return std::tie(left.show, left.seasonValue.number, left.season) <
           std::tie(right.show, right.seasonValue.number, right.season);
}

} // namespace

CountedPremiere wholeSeasonCount(const FollowedSeason &season)
{
    const Premiere premiere = seasonPremiere(season);
    return {premiere, claimWithId(season.claims, premiere.decidedBy), {}, {}};
}

std::vector<UpcomingRow> upcomingRows(std::span<const FollowedSeason> seasons, const QDateTime &now,
                                      std::optional<int> horizon, const PremiereCount &count,
                                      const QTimeZone &zone)
{
    std::vector<UpcomingRow> rows;
    for (const FollowedSeason &season : seasons) {
        UpcomingRow row = rowOf(season, count);
        if (isUpcoming(row, now, zone) && (!horizon || isWithin(row, now.addDays(*horizon))))
            rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), comesBefore);
    return rows;
}

QStringList shownPlatforms(std::span<const Release> releases)
{
    std::vector<const Release *> ordered;
    for (const Release &release : releases) {
        if (!release.platform.trimmed().isEmpty())
            ordered.push_back(&release);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const Release *left, const Release *right) {
        // News names platforms without a region; the catalogue's many regional ones come after them.
        return std::tuple(trackRank(*left), !left->region.isEmpty()) <
               std::tuple(trackRank(*right), !right->region.isEmpty());
    });
    QStringList shown;
    QStringList keys;
    for (const Release *release : ordered) {
        const QString key = titleKey(release->platform);
        const bool isNamed = std::any_of(ordered.begin(), ordered.end(), [&key](const Release *other) {
            return isNamedIn(key, titleKey(other->platform));
        });
        if (isNamed || keys.contains(key))
            continue;
        keys.append(key);
        shown.append(release->platform.simplified());
    }
    return shown;
}

} // namespace raiki
