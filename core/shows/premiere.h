// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/feedids.h"
#include "core/shows/show.h"

#include <span>

/**
 * Who said when something starts, and what follows from it. Claims are kept for ever: they are the date's
 * history. A Premiere is never stored; it is computed from the claims.
 */
namespace raiki {

using ClaimId = Id<struct ClaimTag>;

enum class Certainty { Rumoured, Announced, Scheduled, Aired, Delayed, Cancelled };
[[nodiscard]] QString certaintyName(Certainty certainty); ///< "rumoured" … "cancelled"
[[nodiscard]] std::optional<Certainty> certaintyFromName(QStringView name);

enum class ClaimSourceKind { User, Catalogue, FeedItem };
[[nodiscard]] QString claimSourceKindName(ClaimSourceKind kind); ///< "user", "catalogue", "feed"
[[nodiscard]] std::optional<ClaimSourceKind> claimSourceKindFromName(QStringView name);

struct ClaimSource
{
    ClaimSourceKind kind = ClaimSourceKind::User;
    FeedItemId item; ///< only for FeedItem
    QString title;   ///< the headline, the catalogue's name; for reading
    QUrl link;

    bool operator==(const ClaimSource &) const = default;
};

/** Somebody's statement of when a Season (or one Release of it) starts. */
struct PremiereClaim
{
    ClaimId id;
    SeasonId season;
    ReleaseId release; ///< none: the season as a whole
    FuzzyDate date;
    Certainty certainty = Certainty::Announced;
    ClaimSource source;
    QString quote;       ///< the words that say so
    QDateTime learnedAt; ///< UTC: published where the source says, else when we read it

    bool operator==(const PremiereClaim &) const = default;
};

/** What is shown: a date, how certain, and the claim that decided it. */
struct Premiere
{
    FuzzyDate date;
    Certainty certainty = Certainty::Announced;
    ClaimId decidedBy;           ///< none: there is no claim
    FuzzyDate movedFrom;         ///< after a delay: the date it moved from, where one was known
    bool isContradicted = false; ///< another live claim cannot be true together with this one

    bool operator==(const Premiere &) const = default;
};

/**
 * The premiere of one season or release from its claims, in any order. The newest claim of the user wins,
 * unless it names no date: that takes their word back, and the others decide; then a delay or cancellation
 * newer than what it changes; then the more precise; then the newer. A vaguer claim never makes a precise one
 * vaguer; a contradicting newer one of the same precision replaces it.
 */
[[nodiscard]] Premiere decidePremiere(std::span<const PremiereClaim> claims);

} // namespace raiki
