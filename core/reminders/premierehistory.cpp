// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/premierehistory.h"

#include "core/shows/titlekey.h"

#include <algorithm>
#include <map>

namespace raiki {
namespace {

using Claims = std::vector<PremiereClaim>;

/** The claims that decide, and the release they are of; none: the season as a whole. */
struct Decisive
{
    Claims claims;
    ReleaseId release;
};

bool isMove(const PremiereClaim &claim)
{
    return claim.certainty == Certainty::Delayed || claim.certainty == Certainty::Cancelled;
}

/** When the first word on the season came: what follows from a weekly rule is as old. */
QDateTime firstWord(const FollowedSeason &season)
{
    QDateTime first = season.entry ? season.entry->addedAt : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    for (const PremiereClaim &claim : season.claims) {
        if (claim.source.kind == ClaimSourceKind::Catalogue)
            first = std::min(first, claim.learnedAt);
    }
    return first;
}

/** Of one release: its own claims, else its weekly rule's first; and what moved the whole season. */
Claims claimsOfRelease(const FollowedSeason &season, const Release &release)
{
    Claims claims;
    std::copy_if(season.claims.begin(), season.claims.end(), std::back_inserter(claims),
                 [&release](const PremiereClaim &claim) { return claim.release == release.id; });
    if (claims.empty() && release.rule && release.rule->first.isValid()) {
        PremiereClaim first;
        first.season = season.season.id;
        first.release = release.id;
        first.date = FuzzyDate::ofMinute(release.rule->first);
        first.certainty = Certainty::Scheduled;
        first.source.kind = ClaimSourceKind::Catalogue;
        first.learnedAt = firstWord(season);
        claims.push_back(first);
    }
    if (!claims.empty()) {
        std::copy_if(season.claims.begin(), season.claims.end(), std::back_inserter(claims),
                     [](const PremiereClaim &claim) { return !claim.release.isValid() && isMove(claim); });
    }
    return claims;
}

bool isOfTrack(const Release &release, CountedTrack track)
{
    switch (track) {
    case CountedTrack::Season:
        return false;
    case CountedTrack::Broadcast:
        return release.track == ReleaseTrack::Broadcast || release.track == ReleaseTrack::Theatrical;
    case CountedTrack::Stream:
        return release.track == ReleaseTrack::Stream;
    case CountedTrack::Dub:
        return release.track == ReleaseTrack::Dub;
    }
    return false;
}

/** "TV Asahi" is wished for by "TV Asahi" and "NUMAnimation on TV Asahi". */
bool isOnPlatform(const Release &release, const QString &platform)
{
    const QString key = titleKey(release.platform);
    const QString wished = titleKey(platform);
    return !wished.isEmpty() && (key == wished || key.endsWith(QString(u' ' + wished)));
}

/** The claims of the soonest release that @p isWanted; empty where none is dated. */
template <class Wanted>
Decisive soonestClaims(const FollowedSeason &season, Wanted isWanted)
{
    Decisive soonest;
    FuzzyDate soonestDate;
    for (const Release &release : season.releases) {
        if (!isWanted(release))
            continue;
        Claims claims = claimsOfRelease(season, release);
        const FuzzyDate date = decidePremiere(claims).date;
        if (!date.isKnown() || (!soonest.claims.empty() && soonestDate <= date))
            continue;
        soonest = {std::move(claims), release.id};
        soonestDate = date;
    }
    return soonest;
}

bool isUsersWord(const FollowedSeason &season)
{
    Claims whole;
    std::copy_if(season.claims.begin(), season.claims.end(), std::back_inserter(whole),
                 [](const PremiereClaim &claim) { return !claim.release.isValid(); });
    const ClaimId deciding = decidePremiere(whole).decidedBy;
    return std::any_of(whole.begin(), whole.end(), [deciding](const PremiereClaim &claim) {
        return claim.id == deciding && claim.source.kind == ClaimSourceKind::User;
    });
}

Decisive wishedClaims(const FollowedSeason &season, const ReleaseWish &wish)
{
    if (isUsersWord(season))
        return {};
    for (const QString &platform : wish.platforms) {
        Decisive found = soonestClaims(
            season, [&platform](const Release &release) { return isOnPlatform(release, platform); });
        if (!found.claims.empty())
            return found;
    }
    return soonestClaims(season, [&wish](const Release &release) { return isOfTrack(release, wish.track); });
}

Claims decisiveClaims(const FollowedSeason &season)
{
    std::map<ReleaseId, Claims> bySubject;
    for (const PremiereClaim &claim : season.claims)
        bySubject[claim.release].push_back(claim);
    if (const auto whole = bySubject.find(ReleaseId{}); whole != bySubject.end())
        return whole->second;
    const Claims *soonest = nullptr;
    FuzzyDate soonestDate;
    for (const auto &[release, claims] : bySubject) {
        const FuzzyDate date = decidePremiere(claims).date;
        if (!soonest || date < soonestDate) {
            soonest = &claims;
            soonestDate = date;
        }
    }
    return soonest ? *soonest : Claims{};
}

void sortOldestFirst(Claims &claims)
{
    std::sort(claims.begin(), claims.end(), [](const PremiereClaim &left, const PremiereClaim &right) {
        return left.learnedAt != right.learnedAt ? left.learnedAt < right.learnedAt : left.id < right.id;
    });
}

/** The same date; of two without a date, also the same certainty: a delay is not a cancellation. */
bool isSamePremiere(const Premiere &left, const Premiere &right)
{
    return left.date == right.date && (left.date.isKnown() || left.certainty == right.certainty);
}

Decisive decisiveFor(const FollowedSeason &season, const ReleaseWish &wish)
{
    Decisive wished = wishedClaims(season, wish);
    return wished.claims.empty() ? Decisive{decisiveClaims(season), {}} : wished;
}

/** The claim that @p premiere is decided by; null where there is none. */
const PremiereClaim *decidingOf(const Claims &claims, const Premiere &premiere)
{
    const auto found = std::find_if(claims.begin(), claims.end(), [&premiere](const PremiereClaim &claim) {
        return claim.id == premiere.decidedBy;
    });
    return found == claims.end() ? nullptr : &*found;
}

std::chrono::minutes offsetOf(const PremiereClaim *deciding, const ReleaseWish &wish)
{
    const bool isOwnWord = deciding && deciding->source.kind == ClaimSourceKind::User;
    return isOwnWord ? std::chrono::minutes{0} : wish.offset;
}

PremiereHistory historyOf(Claims claims)
{
    sortOldestFirst(claims);
    PremiereHistory history;
    history.premiere = decidePremiere(claims);
    const std::span all(claims);
    for (size_t count = claims.size(); count > 0; --count) {
        history.before = decidePremiere(all.first(count - 1));
        if (count > 1 && isSamePremiere(history.before, history.premiere))
            continue;
        history.changedBy = claims[count - 1];
        history.hadClaims = count > 1;
        break;
    }
    return history;
}

} // namespace

PremiereHistory premiereHistory(const FollowedSeason &season, const ReleaseWish &wish)
{
    const Claims claims = decisiveFor(season, wish).claims;
    PremiereHistory history = historyOf(claims);
    history.offset = offsetOf(decidingOf(claims, history.premiere), wish);
    return history;
}

Premiere remindedPremiere(const FollowedSeason &season, const ReleaseWish &wish)
{
    return decidePremiere(decisiveFor(season, wish).claims);
}

CountedPremiere countedPremiere(const FollowedSeason &season, const ReleaseWish &wish)
{
    if (wish == ReleaseWish())
        return wholeSeasonCount(season);
    const Decisive decisive = decisiveFor(season, wish);
    CountedPremiere counted{decidePremiere(decisive.claims), {}, decisive.release, wish.offset};
    const PremiereClaim *deciding = decidingOf(decisive.claims, counted.premiere);
    if (deciding)
        counted.decidingClaim = *deciding;
    const std::chrono::minutes offset = offsetOf(deciding, wish);
    counted.premiere.date = countedDate(counted.premiere.date, offset);
    counted.premiere.movedFrom = countedDate(counted.premiere.movedFrom, offset);
    return counted;
}

PremiereCount countingBy(const ReminderSettings &settings)
{
    return [settings](const FollowedSeason &season) {
        return countedPremiere(season, settings.releaseOf(season.season.show));
    };
}

FuzzyDate countedDate(const FuzzyDate &date, std::chrono::minutes offset)
{
    const std::optional<QDateTime> minute = date.minute();
    return minute && offset.count() != 0
               ? FuzzyDate::ofMinute(minute->addSecs(std::chrono::seconds(offset).count()))
               : date;
}

PremiereHistory releaseHistory(const FollowedSeason &season, const Release &release)
{
    return historyOf(claimsOfRelease(season, release));
}

const Release *ruledRelease(const FollowedSeason &season, const ReleaseWish &wish)
{
    const auto find = [&season](auto isWanted) {
        const auto found =
            std::find_if(season.releases.begin(), season.releases.end(), [&isWanted](const Release &release) {
                return release.rule && release.rule->first.isValid() && release.rule->period.count() > 0 &&
                       isWanted(release);
            });
        return found == season.releases.end() ? nullptr : &*found;
    };
    for (const QString &platform : wish.platforms) {
        if (const Release *release =
                find([&platform](const Release &each) { return isOnPlatform(each, platform); }))
            return release;
    }
    if (const Release *release = find([&wish](const Release &each) { return isOfTrack(each, wish.track); }))
        return release;
    const Release *broadcast =
        find([](const Release &each) { return isOfTrack(each, CountedTrack::Broadcast); });
    return broadcast ? broadcast : find([](const Release &each) { return each.track != ReleaseTrack::Dub; });
}

} // namespace raiki
