// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/newstarget.h"

#include "core/reminders/premierehistory.h"
#include "core/shows/titlekey.h"

#include <algorithm>
#include <array>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;
using SeasonPointer = const FollowedSeason *;

/** Decides for one announcement. */
class TargetSearch final
{
public:
    TargetSearch(const ShowDetails &show, const Announcement &announcement, const std::optional<Match> &match,
                 const QDateTime &now)
        : m_show(show)
        , m_announcement(announcement)
        , m_match(match)
        , m_now(now)
    {
        m_number = announcement.season;
        if (!m_number && match)
            m_number = match->seasonNumber;
    }

    [[nodiscard]] NewsTarget target() const
    {
        if (m_announcement.kind == AnnouncementKind::Movie)
            return movie();
        if (const SeasonPointer season = matchedSeason())
            return known(season);
        if (m_number)
            return numbered();
        if (m_announcement.part)
            return partOfNewest();
        if (m_announcement.isFinalSeason)
            return finalSeason();
        return unnamed();
    }

private:
    [[nodiscard]] NewsTarget movie() const;
    [[nodiscard]] NewsTarget numbered() const;
    [[nodiscard]] NewsTarget partOfNewest() const;
    [[nodiscard]] NewsTarget finalSeason() const;
    [[nodiscard]] NewsTarget unnamed() const;
    [[nodiscard]] SeasonPointer matchedSeason() const;

    [[nodiscard]] static NewsTarget known(SeasonPointer season, bool isCertain = true)
    {
        return {season->season.id, season->season, isCertain};
    }
    [[nodiscard]] Season blank() const
    {
        Season season;
        season.show = m_show.show.id;
        season.subtitle = m_announcement.subtitle;
        return season;
    }
    template <class Predicate>
    [[nodiscard]] SeasonPointer firstSeason(Predicate &&isIt) const
    {
        const auto found = std::find_if(m_show.seasons.begin(), m_show.seasons.end(), isIt);
        return found == m_show.seasons.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isOpen(const FollowedSeason &season) const;
    /** The numbered series season that comes last. */
    [[nodiscard]] SeasonPointer newest() const;

    const ShowDetails &m_show;
    const Announcement &m_announcement;
    const std::optional<Match> &m_match;
    const QDateTime &m_now;
    std::optional<int> m_number;
};

bool isSeries(const Season &season)
{
    return season.kind == SeasonKind::Tv || season.kind == SeasonKind::Ona;
}

/** Whether it may still begin. */
bool TargetSearch::isOpen(const FollowedSeason &season) const
{
    const Premiere premiere = remindedPremiere(season);
    if (premiere.certainty == Certainty::Aired)
        return false;
    if (premiere.date.isKnown())
        return premiere.date.latest() >= m_now;
    // Without any date, a season somebody has begun to watch has begun.
    return !season.entry || season.entry->status == WatchStatus::PlanToWatch;
}

SeasonPointer TargetSearch::newest() const
{
    SeasonPointer last = nullptr;
    for (const FollowedSeason &season : m_show.seasons) {
        if (isSeries(season.season) && (!last || season.season.number || !last->season.number))
            last = &season;
    }
    return last;
}

SeasonPointer TargetSearch::matchedSeason() const
{
    if (!m_match || !m_match->season.isValid())
        return nullptr;
    const SeasonPointer season =
        firstSeason([this](const FollowedSeason &other) { return other.season.id == m_match->season; });
    const bool saysAnother = season && m_number && season->season.number && season->season.number != m_number;
    return saysAnother ? nullptr : season;
}

NewsTarget TargetSearch::movie() const
{
    const QString subtitle = titleKey(m_announcement.subtitle);
    const SeasonPointer named = firstSeason([&](const FollowedSeason &other) {
        const bool isMatched = m_match && other.season.id == m_match->season;
        return other.season.kind == SeasonKind::Movie &&
               (isMatched || (!subtitle.isEmpty() && titleKey(other.season.subtitle) == subtitle));
    });
    if (named)
        return known(named);
    const SeasonPointer open = firstSeason([this](const FollowedSeason &other) {
        return other.season.kind == SeasonKind::Movie && isOpen(other);
    });
    if (open && (subtitle.isEmpty() || open->season.subtitle.isEmpty()))
        return known(open);
    NewsTarget target{{}, blank(), true};
    target.wanted.kind = SeasonKind::Movie;
    return target;
}

NewsTarget TargetSearch::numbered() const
{
    const int part = m_announcement.part.value_or(1);
    const SeasonPointer exact = firstSeason([&](const FollowedSeason &other) {
        return other.season.number == m_number && other.season.part.value_or(1) == part;
    });
    if (exact)
        return known(exact);
    const SeasonPointer unnumbered = firstSeason([](const FollowedSeason &other) {
        return isSeries(other.season) && !other.season.number && other.season.subtitle.isEmpty();
    });
    if (unnumbered && m_number == 1 && part == 1)
        return known(unnumbered);
    NewsTarget target{{}, blank(), true};
    target.wanted.number = m_number;
    target.wanted.part = m_announcement.part;
    return target;
}

NewsTarget TargetSearch::partOfNewest() const
{
    const SeasonPointer last = newest();
    NewsTarget target{{}, blank(), true};
    target.wanted.part = m_announcement.part;
    if (!last)
        return target;
    target.wanted.number = last->season.number;
    const SeasonPointer exact = firstSeason([&](const FollowedSeason &other) {
        return other.season.number == last->season.number && other.season.part == m_announcement.part;
    });
    return exact ? known(exact) : target;
}

NewsTarget TargetSearch::finalSeason() const
{
    const SeasonPointer named = firstSeason([](const FollowedSeason &other) {
        return other.season.subtitle.contains("final"_L1, Qt::CaseInsensitive);
    });
    if (named)
        return known(named);
    if (const SeasonPointer last = newest(); last && isOpen(*last))
        return known(last);
    NewsTarget target{{}, blank(), true};
    if (target.wanted.subtitle.isEmpty())
        target.wanted.subtitle = u"Final Season"_s;
    return target;
}

NewsTarget TargetSearch::unnamed() const
{
    const FuzzyDate &date = m_announcement.date;
    const SeasonPointer dated = firstSeason([&](const FollowedSeason &other) {
        const FuzzyDate known = remindedPremiere(other).date;
        return isSeries(other.season) && date.isKnown() && known.isKnown() && known.agreesWith(date);
    });
    if (dated)
        return known(dated);
    const SeasonPointer open =
        firstSeason([this](const FollowedSeason &other) { return isSeries(other.season) && isOpen(other); });
    if (open)
        return known(open);
    const SeasonPointer last = newest();
    static constexpr std::array aboutARunningOne{AnnouncementKind::Stream, AnnouncementKind::Dub,
                                                 AnnouncementKind::End, AnnouncementKind::Episode};
    const bool isAboutARunningOne = std::find(aboutARunningOne.begin(), aboutARunningOne.end(),
                                              m_announcement.kind) != aboutARunningOne.end();
    if (last && (isAboutARunningOne || m_announcement.kind == AnnouncementKind::Delay))
        return known(last, isAboutARunningOne);
    // All that we know has aired: the text means a sequel, but does not say which.
    NewsTarget target{{}, blank(), false};
    target.wanted.number = last ? last->season.number.value_or(1) + 1 : 1;
    return target;
}

/** The status that says most of how much the user cares. */
int rank(WatchStatus status)
{
    static constexpr std::array order{WatchStatus::Dropped, WatchStatus::OnHold, WatchStatus::PlanToWatch,
                                      WatchStatus::Completed, WatchStatus::Watching};
    return static_cast<int>(std::find(order.begin(), order.end(), status) - order.begin());
}

} // namespace

NewsTarget newsTarget(const ShowDetails &show, const Announcement &announcement,
                      const std::optional<Match> &match, const QDateTime &now)
{
    return TargetSearch(show, announcement, match, now).target();
}

MatchedShowState stateOfTarget(const ShowDetails &show, const NewsTarget &target)
{
    MatchedShowState state;
    for (const FollowedSeason &season : show.seasons) {
        const std::optional<WatchEntry> &entry = season.entry;
        if (entry && (!state.showStatus || rank(entry->status) > rank(*state.showStatus)))
            state.showStatus = entry->status;
        if (!target.season.isValid() || season.season.id != target.season)
            continue;
        state.seasonIsKnown = true;
        if (entry)
            state.seasonStatus = entry->status;
        state.premiere = remindedPremiere(season);
        state.claims = season.claims;
    }
    return state;
}

} // namespace raiki
