// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/changebuilder.h"

#include "core/base/controlcharacters.h"
#include "core/shows/titlekey.h"
#include "core/tracker/platformtrack.h"

#include <algorithm>

namespace raiki {

ShowId ChangeBuilder::add(Show show)
{
    for (QString *title : {&show.titles.romaji, &show.titles.english, &show.titles.native})
        *title = withoutControls(*title);
    for (QString &alias : show.titles.aliases)
        alias = withoutControls(alias);
    return addRow(std::move(show));
}

SeasonId ChangeBuilder::add(Season season)
{
    return addRow(std::move(season));
}

ReleaseId ChangeBuilder::add(Release release)
{
    return addRow(std::move(release));
}

ClaimId ChangeBuilder::add(PremiereClaim claim)
{
    return addRow(std::move(claim));
}

WatchEntryId ChangeBuilder::add(WatchEntry entry)
{
    return addRow(std::move(entry));
}

WatchEntry newEntry(const Season &season, WatchStatus status, const Clock &clock)
{
    WatchEntry entry;
    entry.season = season.id;
    entry.status = status;
    // When it was begun and ended is not ours to say: whoever adds a show may have seen it years ago.
    if (status == WatchStatus::Completed)
        entry.episodesWatched = season.episodes.value_or(0);
    entry.addedAt = clock.now();
    entry.changedAt = entry.addedAt;
    return entry;
}

PremiereClaim userClaim(SeasonId season, const FuzzyDate &date, const Clock &clock)
{
    PremiereClaim claim;
    claim.season = season;
    claim.date = date;
    claim.certainty = date.isKnown() ? certaintyAt(date, clock) : Certainty::Announced;
    claim.source.kind = ClaimSourceKind::User;
    claim.learnedAt = clock.now();
    return claim;
}

Certainty certaintyAt(const FuzzyDate &date, const Clock &clock)
{
    return date.isKnown() && date.overFor(clock.zone()) < clock.now() ? Certainty::Aired
                                                                      : Certainty::Scheduled;
}

void addChosen(ChangeBuilder &builder, const Season &season, std::span<const Release> releases,
               const AddChoice &choice, const Clock &clock)
{
    const QString platform = choice.platform.simplified();
    if (!platform.isEmpty() && !hasPlatform(releases, platform)) {
        Release release;
        release.season = season.id;
        release.track = platformTrack(platform);
        release.platform = platform;
        builder.add(std::move(release));
    }
    if (choice.premiere && choice.premiere->isKnown())
        builder.add(userClaim(season.id, *choice.premiere, clock));
    builder.add(newEntry(season, choice.status, clock));
}

bool hasPlatform(std::span<const Release> releases, const QString &platform)
{
    const QString key = titleKey(platform);
    return std::any_of(releases.begin(), releases.end(),
                       [&key](const Release &release) { return titleKey(release.platform) == key; });
}

} // namespace raiki
