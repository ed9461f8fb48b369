// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/dates/fuzzydate.h"
#include "core/shows/externalids.h"
#include "core/shows/titles.h"

#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

/** What the user follows, its instalments and the ways they come out. Values; the store owns the rows. */
namespace raiki {

using ShowId = Id<struct ShowTag>;
using SeasonId = Id<struct SeasonTag>;
using ReleaseId = Id<struct ReleaseTag>;

struct Show
{
    ShowId id;
    Titles titles;
    ExternalIds externalIds; ///< of the show as a whole; a season has its own
    QUrl officialSite;

    bool operator==(const Show &) const = default;
};

enum class SeasonKind { Tv, Movie, Ova, Ona, Special };
[[nodiscard]] QString seasonKindName(SeasonKind kind); ///< "tv", "movie", "ova", "ona", "special"
[[nodiscard]] std::optional<SeasonKind> seasonKindFromName(QStringView name);

/** One credit: "director: Yasutaka Yamamoto"; cast has the character as its role. */
struct Credit
{
    QString role;
    QString name;
    bool isCast = false;

    bool operator==(const Credit &) const = default;
};

/** One instalment of a Show: season 2, part 2, a film, an OVA. */
struct Season
{
    SeasonId id;
    ShowId show;
    SeasonKind kind = SeasonKind::Tv;
    std::optional<int> number; ///< 1 and up; nothing where it is not numbered
    std::optional<int> part;   ///< part or cour within the season, 1 and up
    QString subtitle;          ///< "Mugen Train", without the show's title
    std::optional<int> episodes;
    Titles titles; ///< its own, where it has any beside the show's ("メダリスト(第2期)")
    ExternalIds externalIds;
    FuzzyDate end; ///< when its last episode aired or will air, where known
    std::vector<Credit> credits;
    QUrl trailer;

    bool operator==(const Season &) const = default;
};

enum class ReleaseTrack { Broadcast, Stream, Dub, Theatrical, Disc };
[[nodiscard]] QString
releaseTrackName(ReleaseTrack track); ///< "broadcast", "stream", "dub", "theatrical", "disc"
[[nodiscard]] std::optional<ReleaseTrack> releaseTrackFromName(QStringView name);

/** Episodes come every so many days from the first on: ISO 8601 "R/2025-01-04T16:30:00Z/P7D". */
struct RepeatRule
{
    QDateTime first; ///< UTC
    std::chrono::days period{7};

    [[nodiscard]] static std::optional<RepeatRule> fromText(QStringView iso8601);
    [[nodiscard]] QString toText() const;
    bool operator==(const RepeatRule &) const = default;
};

/** One way a Season comes out. A season has many. */
struct Release
{
    ReleaseId id;
    SeasonId season;
    ReleaseTrack track = ReleaseTrack::Broadcast;
    QString platform; ///< "NUMAnimation on TV Asahi", "Hulu", "Disney+"; empty: not known
    QString region;   ///< ISO 3166-1 alpha-2, or empty: everywhere or not known
    QString language; ///< BCP 47, or empty
    std::optional<RepeatRule> rule;

    bool operator==(const Release &) const = default;
};

} // namespace raiki
