// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/intakedecision.h"

#include "core/dates/broadcastnight.h"

#include <algorithm>
#include <array>
#include <utility>

namespace raiki {

namespace {

/** Matches below this are shown to the user before anything follows from them. */
constexpr int sureScore = 60;

constexpr std::array reasonNames{
    std::pair{IntakeReason::NoAnnouncement, u"noAnnouncement"},
    std::pair{IntakeReason::NoMatch, u"noMatch"},
    std::pair{IntakeReason::PremiereOfFollowed, u"premiereOfFollowed"},
    std::pair{IntakeReason::NewSeason, u"newSeason"},
    std::pair{IntakeReason::DateChanged, u"dateChanged"},
    std::pair{IntakeReason::MorePrecise, u"morePrecise"},
    std::pair{IntakeReason::AlreadyKnown, u"alreadyKnown"},
    std::pair{IntakeReason::Contradicts, u"contradicts"},
    std::pair{IntakeReason::UnsureMatch, u"unsureMatch"},
    std::pair{IntakeReason::SeasonDropped, u"seasonDropped"},
    std::pair{IntakeReason::EpisodeOfFollowed, u"episodeOfFollowed"},
    std::pair{IntakeReason::StreamOfFollowed, u"streamOfFollowed"},
    std::pair{IntakeReason::EndOfFollowed, u"endOfFollowed"},
    std::pair{IntakeReason::MovieOfFollowed, u"movieOfFollowed"},
};

constexpr IntakeDecision flag(IntakeReason reason)
{
    return {IntakeAction::Flag, reason};
}
constexpr IntakeDecision review(IntakeReason reason)
{
    return {IntakeAction::Review, reason};
}
constexpr IntakeDecision ignore(IntakeReason reason)
{
    return {IntakeAction::Ignore, reason};
}

/** Dropped means: neither this season nor, where the season is new, the show is wanted any more. */
bool isDropped(const MatchedShowState &state)
{
    return state.seasonStatus ? state.seasonStatus == WatchStatus::Dropped
                              : state.showStatus == WatchStatus::Dropped;
}

bool wasSaidBefore(const Announcement &news, const MatchedShowState &state)
{
    return std::any_of(state.claims.begin(), state.claims.end(), [&news](const PremiereClaim &claim) {
        const bool isSameTurn =
            (claim.certainty == Certainty::Cancelled) == news.isCancelled &&
            (news.kind != AnnouncementKind::Delay || claim.certainty == Certainty::Delayed ||
             claim.certainty == Certainty::Cancelled);
        return claim.source.kind == ClaimSourceKind::FeedItem && claim.date == news.date && isSameTurn;
    });
}

/** A delay or cancellation says from what to what; the same one told again says nothing new. */
IntakeDecision decideDelay(const Announcement &news, const MatchedShowState &state)
{
    if (wasSaidBefore(news, state)) {
        return ignore(IntakeReason::AlreadyKnown);
    }
    return flag(IntakeReason::DateChanged);
}

/** A date for a season, against what we knew of it. */
IntakeDecision decideDate(const Announcement &news, const MatchedShowState &state, IntakeReason firstDate)
{
    if (!state.seasonIsKnown) {
        return flag(IntakeReason::NewSeason);
    }
    const FuzzyDate &known = state.premiere.date;
    if (!news.date.isKnown()) {
        return ignore(IntakeReason::AlreadyKnown);
    }
    if (!known.isKnown()) {
        return flag(firstDate);
    }
    if (known == news.date || refinesStart(known, news.date)) {
        return wasSaidBefore(news, state) || state.premiere.certainty == Certainty::Aired
                   ? ignore(IntakeReason::AlreadyKnown)
                   : flag(firstDate);
    }
    if (refinesStart(news.date, known)) {
        return flag(IntakeReason::MorePrecise);
    }
    return review(IntakeReason::Contradicts);
}

/** Platforms, dubs and discs move no premiere; they matter to who follows the show. */
IntakeDecision decideStream(const Announcement &news, const MatchedShowState &state)
{
    return wasSaidBefore(news, state) ? ignore(IntakeReason::AlreadyKnown)
                                      : flag(IntakeReason::StreamOfFollowed);
}

IntakeDecision decideFollowed(const Announcement &news, const MatchedShowState &state)
{
    switch (news.kind) {
    case AnnouncementKind::Delay:
        return decideDelay(news, state);
    case AnnouncementKind::Premiere:
        return decideDate(news, state, IntakeReason::PremiereOfFollowed);
    case AnnouncementKind::Announcement:
        return state.seasonIsKnown ? ignore(IntakeReason::AlreadyKnown) : flag(IntakeReason::NewSeason);
    case AnnouncementKind::Movie:
        return news.date.isKnown() && wasSaidBefore(news, state) ? ignore(IntakeReason::AlreadyKnown)
                                                                 : flag(IntakeReason::MovieOfFollowed);
    case AnnouncementKind::Stream:
    case AnnouncementKind::Dub:
        return decideStream(news, state);
    case AnnouncementKind::End:
        return ignore(IntakeReason::EndOfFollowed);
    case AnnouncementKind::Episode:
        return ignore(IntakeReason::EpisodeOfFollowed);
    }
    return ignore(IntakeReason::NoAnnouncement);
}

} // namespace

QString intakeActionName(IntakeAction action)
{
    switch (action) {
    case IntakeAction::Flag:
        return QStringLiteral("flag");
    case IntakeAction::Review:
        return QStringLiteral("review");
    case IntakeAction::Ignore:
        break;
    }
    return QStringLiteral("ignore");
}

QString intakeReasonName(IntakeReason reason)
{
    for (const auto &[known, name] : reasonNames) {
        if (known == reason) {
            return QString::fromUtf16(name);
        }
    }
    return {};
}

IntakeDecision decideIntake(const std::optional<Announcement> &announcement,
                            const std::optional<Match> &match, const MatchedShowState &state)
{
    if (!announcement) {
        return ignore(IntakeReason::NoAnnouncement);
    }
    if (!match || !state.showStatus) {
        return ignore(IntakeReason::NoMatch);
    }
    if (isDropped(state)) {
        return ignore(IntakeReason::SeasonDropped);
    }
    const IntakeDecision decision = decideFollowed(*announcement, state);
    if (match->score < sureScore && decision.action == IntakeAction::Flag) {
        return review(IntakeReason::UnsureMatch);
    }
    return decision;
}

} // namespace raiki
