// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/newschanges.h"

#include "core/shows/titlekey.h"
#include "core/tracker/platformtrack.h"

#include <algorithm>

namespace raiki {
namespace {

constexpr qsizetype longestQuote = 300;

bool datesAPremiere(const Announcement &announcement)
{
    switch (announcement.kind) {
    case AnnouncementKind::Premiere:
    case AnnouncementKind::Announcement:
    case AnnouncementKind::Delay:
    case AnnouncementKind::Movie:
        return true;
    case AnnouncementKind::Stream:
    case AnnouncementKind::Dub:
    case AnnouncementKind::End:
    case AnnouncementKind::Episode:
        return announcement.isCancelled;
    }
    return false;
}

Certainty certaintyOf(const Announcement &announcement, const QDateTime &learnedAt)
{
    if (announcement.isCancelled)
        return Certainty::Cancelled;
    if (announcement.kind == AnnouncementKind::Delay)
        return Certainty::Delayed;
    const FuzzyDate &date = announcement.date;
    if (date.isKnown() && date.latest() < learnedAt)
        return Certainty::Aired;
    return date.precision() >= DatePrecision::Day ? Certainty::Scheduled : Certainty::Announced;
}

/** When the source said it; a date in the future is a mistake of the source's clock. */
QDateTime learnedAt(const FeedItem &item, const QDateTime &now)
{
    return item.published.isValid() && item.published < now ? item.published : now;
}

PremiereClaim claimFor(const TakenNews &news, SeasonId season, ReleaseId release)
{
    PremiereClaim claim;
    claim.season = season;
    claim.release = release;
    claim.date = news.announcement.date;
    claim.learnedAt = learnedAt(news.item, news.now);
    claim.certainty = certaintyOf(news.announcement, claim.learnedAt);
    claim.source.kind = ClaimSourceKind::FeedItem;
    claim.source.item = news.item.id;
    claim.source.title = news.item.title;
    claim.source.link = news.item.link;
    claim.quote = quoteOf(news.announcement, news.item);
    return claim;
}

/** Whether the same source has said the same already: a second report of it is no second statement. */
bool isRepeated(const PremiereClaim &claim, const std::vector<PremiereClaim> &known)
{
    return std::any_of(known.begin(), known.end(), [&claim](const PremiereClaim &other) {
        const bool isSameSource =
            other.source.item == claim.source.item ||
            (!claim.source.link.host().isEmpty() && other.source.link.host() == claim.source.link.host());
        return other.source.kind == ClaimSourceKind::FeedItem && isSameSource &&
               other.release == claim.release && other.date == claim.date &&
               other.certainty == claim.certainty;
    });
}

QString sentenceAround(const QString &text, TextSpan span)
{
    const auto isEnd = [&text](qsizetype at) {
        const QChar mark = text.at(at);
        if (mark == u'。' || mark == u'\n' || mark == u'！' || mark == u'？')
            return true;
        const bool isMark = mark == u'.' || mark == u'!' || mark == u'?';
        return isMark && (at + 1 == text.size() || text.at(at + 1).isSpace());
    };
    qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    qsizetype end = std::clamp<qsizetype>(span.end(), start, text.size());
    while (start > 0 && !isEnd(start - 1))
        --start;
    while (end < text.size() && !(end > 0 && isEnd(end - 1)))
        ++end;
    return text.mid(start, end - start).simplified();
}

/** Adds the platforms that are new, and dates them where the news is of the platform and not of the season.
 */
void addReleases(ChangeBuilder &builder, const FollowedSeason *known, SeasonId season, const TakenNews &news)
{
    const bool isDub = news.announcement.kind == AnnouncementKind::Dub;
    const bool isOfPlatform = isDub || news.announcement.kind == AnnouncementKind::Stream;
    const QStringList &named = news.announcement.releasePlatforms;
    const std::vector<Release> releases = known ? known->releases : std::vector<Release>{};
    for (const QString &platform : named.isEmpty() ? news.announcement.platforms : named) {
        Release release;
        release.season = season;
        release.platform = platform.simplified();
        release.track = isDub ? ReleaseTrack::Dub : platformTrack(platform);
        const QString key = titleKey(platform);
        const auto same = std::find_if(releases.begin(), releases.end(), [&](const Release &other) {
            return titleKey(other.platform) == key && (other.track == ReleaseTrack::Dub) == isDub;
        });
        const ReleaseId id = same == releases.end() ? builder.add(release) : same->id;
        if (!isOfPlatform || !news.announcement.date.isKnown() || news.announcement.isCancelled)
            continue;
        const PremiereClaim claim = claimFor(news, season, id);
        if (!known || !isRepeated(claim, known->claims))
            builder.add(claim);
    }
}

} // namespace

SeasonId addNews(ChangeBuilder &builder, const ShowDetails &show, const TakenNews &news)
{
    const FollowedSeason *known = seasonWithId(show, news.target.season);
    SeasonId season = news.target.season;
    if (!known) {
        Season wanted = news.target.wanted;
        wanted.id = {};
        wanted.show = show.show.id;
        season = builder.add(std::move(wanted));
    }
    addReleases(builder, known, season, news);
    const std::optional<PremiereClaim> claim = claimOfNews(news, season);
    if (claim && (!known || !isRepeated(*claim, known->claims)))
        builder.add(*claim);
    return season;
}

std::optional<PremiereClaim> claimOfNews(const TakenNews &news, SeasonId season)
{
    if (!datesAPremiere(news.announcement))
        return {};
    return claimFor(news, season, {});
}

QString quoteOf(const Announcement &announcement, const FeedItem &item)
{
    const Evidence evidence = announcement.dateEvidence.value_or(announcement.evidence);
    const QString quote = evidence.field == TextField::Title
                              ? item.title.simplified()
                              : sentenceAround(newsTextOf(item).summary, evidence.span);
    return quote.left(longestQuote);
}

NewsText newsTextOf(const FeedItem &item)
{
    return {item.title, item.summary.isEmpty() ? item.content : item.summary,
            item.published.isValid() ? item.published : item.updated};
}

bool withdrawNews(ChangeBuilder &builder, const FollowedSeason &season, FeedItemId item)
{
    bool isWithdrawn = false;
    bool isSpokenFor = season.entry.has_value();
    for (const PremiereClaim &claim : season.claims) {
        const bool isTheItems = claim.source.kind == ClaimSourceKind::FeedItem && claim.source.item == item;
        if (isTheItems)
            builder.remove(claim);
        isWithdrawn = isWithdrawn || isTheItems;
        isSpokenFor = isSpokenFor || !isTheItems;
    }
    if (!isWithdrawn || isSpokenFor)
        return isWithdrawn;
    for (const Release &release : season.releases)
        builder.remove(release);
    builder.remove(season.season);
    return true;
}

} // namespace raiki
