// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/rowreading.h"

#include "core/store/statement.h"

namespace raiki {
namespace {

Titles readMainTitles(const Statement &row, int column)
{
    return Titles{row.text(column), row.text(column + 1), row.text(column + 2), {}, {}};
}

} // namespace

const EnumNames<SeasonKind> &seasonKindNames()
{
    static const EnumNames<SeasonKind> names(seasonKindName, SeasonKind::Special);
    return names;
}

const EnumNames<ReleaseTrack> &releaseTrackNames()
{
    static const EnumNames<ReleaseTrack> names(releaseTrackName, ReleaseTrack::Disc);
    return names;
}

const EnumNames<Certainty> &certaintyNames()
{
    static const EnumNames<Certainty> names(certaintyName, Certainty::Cancelled);
    return names;
}

const EnumNames<ClaimSourceKind> &claimSourceKindNames()
{
    static const EnumNames<ClaimSourceKind> names(claimSourceKindName, ClaimSourceKind::FeedItem);
    return names;
}

const EnumNames<WatchStatus> &watchStatusNames()
{
    static const EnumNames<WatchStatus> names(watchStatusName, WatchStatus::Dropped);
    return names;
}

const EnumNames<ReminderChoice> &reminderChoiceNames()
{
    static const EnumNames<ReminderChoice> names(reminderChoiceName, ReminderChoice::Never);
    return names;
}

const EnumNames<ExternalSite> &externalSiteNames()
{
    static const EnumNames<ExternalSite> names(externalSiteName, ExternalSite::Bangumi);
    return names;
}

Show readShow(const Statement &row)
{
    return Show{row.id<ShowId>(0), readMainTitles(row, 1), {}, row.url(4)};
}

Season readSeason(const Statement &row)
{
    Season season;
    season.id = row.id<SeasonId>(0);
    season.show = row.id<ShowId>(1);
    season.kind = seasonKindNames().value(row.view(2));
    season.number = row.optionalNumber(3);
    season.part = row.optionalNumber(4);
    season.subtitle = row.text(5);
    season.episodes = row.optionalNumber(6);
    season.titles = readMainTitles(row, 7);
    season.end = row.date(10);
    season.trailer = row.url(11);
    return season;
}

Release readRelease(const Statement &row)
{
    Release release;
    release.id = row.id<ReleaseId>(0);
    release.season = row.id<SeasonId>(1);
    release.track = releaseTrackNames().value(row.view(2));
    release.platform = row.text(3);
    release.region = row.text(4);
    release.language = row.text(5);
    if (const QString rule = row.text(6); !rule.isEmpty())
        release.rule = RepeatRule::fromText(rule);
    return release;
}

PremiereClaim readClaim(const Statement &row)
{
    PremiereClaim claim;
    claim.id = row.id<ClaimId>(0);
    claim.season = row.id<SeasonId>(1);
    claim.release = row.id<ReleaseId>(2);
    claim.date = row.date(3);
    claim.certainty = certaintyNames().value(row.view(4));
    claim.source.kind = claimSourceKindNames().value(row.view(5));
    claim.source.item = row.id<FeedItemId>(6);
    claim.source.title = row.text(7);
    claim.source.link = row.url(8);
    claim.quote = row.text(9);
    claim.learnedAt = row.dateTime(10);
    return claim;
}

WatchEntry readEntry(const Statement &row)
{
    WatchEntry entry;
    entry.id = row.id<WatchEntryId>(0);
    entry.season = row.id<SeasonId>(1);
    entry.status = watchStatusNames().value(row.view(2));
    entry.episodesWatched = row.number(3);
    entry.score = row.optionalNumber(4);
    entry.started = row.date(5);
    entry.finished = row.date(6);
    entry.rewatches = row.number(7);
    entry.notes = row.text(8);
    entry.reminders = reminderChoiceNames().value(row.view(9));
    entry.addedAt = row.dateTime(10);
    entry.changedAt = row.dateTime(11);
    return entry;
}

void readTitleInto(Titles &titles, const Statement &row, int column)
{
    const bool isAlias = row.view(column) == QByteArrayView(aliasKind.data(), aliasKind.size());
    (isAlias ? titles.aliases : titles.synonyms).append(row.text(column + 1));
}

void readExternalIdInto(ExternalIds &ids, const Statement &row, int column)
{
    if (const std::optional<ExternalSite> site = externalSiteNames().known(row.view(column)))
        ids.insert(*site, row.text(column + 1));
}

Credit readCredit(const Statement &row, int column)
{
    return Credit{row.text(column), row.text(column + 1), row.boolean(column + 2)};
}

} // namespace raiki
