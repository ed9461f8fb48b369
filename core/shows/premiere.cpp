// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/premiere.h"

#include "core/dates/broadcastnight.h"
#include "core/shows/namedvalues.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array certaintyNames{
    NamedValue{Certainty::Rumoured, "rumoured"_L1},   NamedValue{Certainty::Announced, "announced"_L1},
    NamedValue{Certainty::Scheduled, "scheduled"_L1}, NamedValue{Certainty::Aired, "aired"_L1},
    NamedValue{Certainty::Delayed, "delayed"_L1},     NamedValue{Certainty::Cancelled, "cancelled"_L1},
};

constexpr std::array sourceKindNames{
    NamedValue{ClaimSourceKind::User, "user"_L1},
    NamedValue{ClaimSourceKind::Catalogue, "catalogue"_L1},
    NamedValue{ClaimSourceKind::FeedItem, "feed"_L1},
};

/** Within so many days a second report of a delay without a date is the same news as the first. */
constexpr int sameNewsDays = 14;

/** What holds after reading the claims up to some moment. */
struct Standing
{
    const PremiereClaim *deciding = nullptr;
    const PremiereClaim *move = nullptr;     ///< the delay or cancellation that holds
    FuzzyDate movedFrom;                     ///< what `move` changed
    std::vector<const PremiereClaim *> live; ///< not superseded
    std::vector<FuzzyDate> earlierDates;     ///< dates that once decided, oldest first
};

bool isMove(const PremiereClaim &claim)
{
    return claim.certainty == Certainty::Delayed || claim.certainty == Certainty::Cancelled;
}

bool isOlder(const PremiereClaim *left, const PremiereClaim *right)
{
    if (left->learnedAt != right->learnedAt)
        return left->learnedAt < right->learnedAt;
    return left->id < right->id;
}

/** Whether both come from the same mouth, so that the newer corrects the older rather than contradicting it.
 */
bool isSameSource(const ClaimSource &left, const ClaimSource &right)
{
    if (left.kind != right.kind)
        return false;
    return left.kind != ClaimSourceKind::FeedItem ||
           (left.link.host() == right.link.host() && !left.link.isEmpty());
}

bool cannotBothBeTrue(const PremiereClaim &left, const PremiereClaim &right)
{
    return !mayBeSameStart(left.date, right.date);
}

/** The last date that decided before and that @p date does not confirm. */
FuzzyDate dateMovedFrom(const Standing &standing, const FuzzyDate &date)
{
    for (auto earlier = standing.earlierDates.rbegin(); earlier != standing.earlierDates.rend(); ++earlier) {
        if (!date.isKnown() || !mayBeSameStart(*earlier, date))
            return *earlier;
    }
    return {};
}

/** Whether @p claim tells again of the move that already holds, and not of a second one. */
bool repeatsMove(const Standing &standing, const PremiereClaim &claim)
{
    if (!standing.move || standing.move->certainty != claim.certainty)
        return false;
    if (claim.date.isKnown())
        return mayBeSameStart(standing.deciding->date, claim.date);
    return standing.move->learnedAt.daysTo(claim.learnedAt) <= sameNewsDays;
}

/** Whether @p claim only says again what the move that holds has changed: a stale report. */
bool repeatsWhatWasMoved(const Standing &standing, const PremiereClaim &claim)
{
    if (!standing.move || claim.certainty == Certainty::Aired || !standing.movedFrom.isKnown() ||
        !claim.date.isKnown())
        return false;
    const FuzzyDate &movedTo = standing.move->date;
    if (movedTo.isKnown())
        return mayBeSameStart(claim.date, standing.movedFrom) && !mayBeSameStart(claim.date, movedTo);
    return refinesStart(standing.movedFrom, claim.date);
}

/** Whether @p claim takes the place of the deciding one: more precise, or newer and no vaguer. */
bool displaces(const PremiereClaim &claim, const PremiereClaim &deciding)
{
    if (!deciding.date.isKnown())
        return claim.date.isKnown() || !isMove(deciding);
    const bool isContradiction = cannotBothBeTrue(claim, deciding);
    if (isContradiction && claim.certainty == Certainty::Rumoured &&
        deciding.certainty != Certainty::Rumoured)
        return false;
    return claim.date.precision() >= deciding.date.precision();
}

void decideBy(Standing &standing, const PremiereClaim &claim)
{
    standing.deciding = &claim;
    if (claim.date.isKnown())
        standing.earlierDates.push_back(claim.date);
}

/** A delay or cancellation: all that was said before it no longer holds. */
void takeMove(Standing &standing, const PremiereClaim &claim)
{
    if (repeatsMove(standing, claim)) {
        standing.live.push_back(&claim);
        if (claim.date.isKnown() && displaces(claim, *standing.deciding))
            decideBy(standing, claim);
        return;
    }
    standing.movedFrom = dateMovedFrom(standing, claim.date);
    standing.move = &claim;
    standing.live = {&claim};
    decideBy(standing, claim);
}

void takeStatement(Standing &standing, const PremiereClaim &claim)
{
    const bool isStale = repeatsWhatWasMoved(standing, claim);
    if (standing.deciding && (isStale || !displaces(claim, *standing.deciding))) {
        standing.live.push_back(&claim);
        return;
    }
    // The same source speaking again, no vaguer than before, withdraws what it said.
    std::erase_if(standing.live, [&claim](const PremiereClaim *earlier) {
        return isSameSource(earlier->source, claim.source) &&
               claim.date.precision() >= earlier->date.precision();
    });
    standing.live.push_back(&claim);
    decideBy(standing, claim);
}

Standing standingOf(const std::vector<const PremiereClaim *> &oldestFirst)
{
    Standing standing;
    for (const PremiereClaim *claim : oldestFirst) {
        if (isMove(*claim))
            takeMove(standing, *claim);
        else
            takeStatement(standing, *claim);
    }
    return standing;
}

bool isContradicted(const PremiereClaim &deciding, const Standing &standing)
{
    return std::any_of(standing.live.begin(), standing.live.end(), [&](const PremiereClaim *claim) {
        if (claim == &deciding)
            return false;
        return cannotBothBeTrue(*claim, deciding) || repeatsWhatWasMoved(standing, *claim);
    });
}

Premiere premiereBy(const PremiereClaim &deciding)
{
    Premiere premiere;
    premiere.date = deciding.date;
    premiere.certainty = deciding.certainty;
    premiere.decidedBy = deciding.id;
    return premiere;
}

/** The user's word stands; only what was said after it can contradict it, for the rest they have seen. */
Premiere premiereByUser(const PremiereClaim &user, const std::vector<const PremiereClaim *> &others)
{
    Premiere premiere = premiereBy(user);
    std::vector<const PremiereClaim *> before;
    std::vector<const PremiereClaim *> after;
    for (const PremiereClaim *claim : others)
        (isOlder(claim, &user) ? before : after).push_back(claim);
    if (isMove(user))
        premiere.movedFrom = dateMovedFrom(standingOf(before), user.date);
    const Standing later = standingOf(after);
    premiere.isContradicted =
        std::any_of(later.live.begin(), later.live.end(), [&user](const PremiereClaim *claim) {
            return cannotBothBeTrue(*claim, user) ||
                   (isMove(*claim) && !isMove(user) && !claim->date.isKnown());
        });
    return premiere;
}

} // namespace

QString certaintyName(Certainty certainty)
{
    return nameOf(certaintyNames, certainty);
}

std::optional<Certainty> certaintyFromName(QStringView name)
{
    return valueNamed(certaintyNames, name);
}

QString claimSourceKindName(ClaimSourceKind kind)
{
    return nameOf(sourceKindNames, kind);
}

std::optional<ClaimSourceKind> claimSourceKindFromName(QStringView name)
{
    return valueNamed(sourceKindNames, name);
}

Premiere decidePremiere(std::span<const PremiereClaim> claims)
{
    std::vector<const PremiereClaim *> others;
    const PremiereClaim *user = nullptr;
    for (const PremiereClaim &claim : claims) {
        if (claim.source.kind != ClaimSourceKind::User)
            others.push_back(&claim);
        else if (!user || isOlder(user, &claim))
            user = &claim;
    }
    std::sort(others.begin(), others.end(), isOlder);
    if (user && (user->date.isKnown() || isMove(*user)))
        return premiereByUser(*user, others);
    const Standing standing = standingOf(others);
    if (!standing.deciding)
        return {};
    Premiere premiere = premiereBy(*standing.deciding);
    premiere.movedFrom = standing.movedFrom;
    premiere.isContradicted = isContradicted(*standing.deciding, standing);
    return premiere;
}

} // namespace raiki
