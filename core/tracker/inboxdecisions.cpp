// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/inboxdecisions.h"

#include "core/reminders/premierehistory.h"
#include "core/store/newsstore.h"
#include "core/tracker/newschanges.h"
#include "core/tracker/newsofchanges.h"

#include <algorithm>
#include <map>

namespace raiki {
namespace {

bool isInTheList(const NewsRecord &news)
{
    if (news.state == NewsState::Dismissed) // what a flagged one had brought was withdrawn with that
        return false;
    return news.decision.action == IntakeAction::Flag || news.state == NewsState::Accepted;
}

/** Writes one decision and gathers what it touched. */
class Decision final
{
public:
    Decision(const InboxParts &parts, NewsRow row)
        : m_parts(parts)
        , m_row(std::move(row))
    {
        m_rows.announcements.insert(m_row.news.id);
    }

    [[nodiscard]] Result<void> applyToList(const ChangeSet &changes);
    [[nodiscard]] Result<void> finish(NewsState state);
    [[nodiscard]] NewsRow &row() { return m_row; }
    [[nodiscard]] const ChangedRows &rows() const { return m_rows; }

private:
    const InboxParts &m_parts;
    NewsRow m_row;
    ChangedRows m_rows;
};

Result<void> Decision::applyToList(const ChangeSet &changes)
{
    ChangeSet deciding = changes;
    deciding.news = {m_row.news.id};
    const Result<ChangeSet> applied = m_parts.watchlist.applyInside(deciding);
    if (!applied)
        return applied.error();
    m_rows.unite(m_parts.watchlist.rowsTouchedBy(*applied));
    for (const AnyChange &change : applied->changes) {
        const auto *season = std::get_if<Change<Season>>(&change);
        if (season && season->after && !season->before)
            m_row.news.season = season->after->id;
    }
    return {};
}

Result<void> Decision::finish(NewsState state)
{
    m_row.news.state = state;
    if (const Result<void> updated = NewsStore(m_parts.database).update(m_row.news); !updated)
        return updated;
    if (!m_row.news.season.isValid())
        return {};
    m_rows.seasons.insert(m_row.news.season);
    m_rows.shows.insert(m_row.news.show);
    return settleFlags(m_parts.database, {{m_row.news.season, m_row.news.show}});
}

/** The user says it is so: where the claims alone would still show another date, theirs decides. */
void insistOn(ChangeBuilder &builder, const ShowDetails &show, const PremiereClaim &claim, const Clock &clock)
{
    const FollowedSeason *season = seasonWithId(show, claim.season);
    if (!season || !claim.date.isKnown())
        return;
    FollowedSeason after = *season;
    after.claims.push_back(claim);
    const FuzzyDate decided = remindedPremiere(after).date;
    if (!decided.isKnown() || !decided.agreesWith(claim.date))
        builder.add(userClaim(claim.season, claim.date, clock));
}

void takeTo(ChangeBuilder &builder, const ShowDetails &show, const TakenNews &news, const Clock &clock)
{
    const SeasonId season = addNews(builder, show, news);
    if (const std::optional<PremiereClaim> claim = claimOfNews(news, season))
        insistOn(builder, show, *claim, clock);
}

void learnAlias(ChangeBuilder &builder, const Show &show, const QString &words)
{
    const QString alias = words.simplified();
    if (alias.isEmpty() || show.titles.all().contains(alias, Qt::CaseInsensitive))
        return;
    Show taught = show;
    taught.titles.aliases.append(alias);
    builder.edit(show, taught);
}

/** The announcement as the user says it should have been read. */
Announcement corrected(Announcement announcement, const Inbox::Correction &correction)
{
    if (correction.season) {
        announcement.season = correction.season;
        announcement.isFinalSeason = false;
    }
    if (correction.date) {
        announcement.date = *correction.date;
        announcement.dateEvidence.reset();
    }
    return announcement;
}

/** Takes back what was read wrongly; @p target then no longer shows a season that goes with it. */
void withdrawWrong(ChangeBuilder &builder, const Watchlist &watchlist, const NewsRecord &news,
                   ShowDetails &target)
{
    const Result<ShowDetails> wrong = watchlist.details(news.show);
    const FollowedSeason *season = wrong ? seasonWithId(*wrong, news.season) : nullptr;
    if (season)
        withdrawNews(builder, *season, news.item);
    std::erase_if(target.seasons, [&news](const FollowedSeason &other) {
        const bool isOnlyTheItems =
            std::all_of(other.claims.begin(), other.claims.end(),
                        [&news](const PremiereClaim &claim) { return claim.source.item == news.item; });
        return other.season.id == news.season && !other.entry && isOnlyTheItems;
    });
}

/** What is withdrawn speaks for its season no more. */
void forgetClaims(ShowDetails &details, const NewsRecord &news)
{
    for (FollowedSeason &season : details.seasons) {
        if (season.season.id == news.season)
            std::erase_if(season.claims,
                          [&news](const PremiereClaim &claim) { return claim.source.item == news.item; });
    }
}

/** Dismisses several at once: one change of the list, one step to undo. */
class Withdrawal final
{
public:
    explicit Withdrawal(const InboxParts &parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] Result<void> add(AnnouncementId id);
    [[nodiscard]] Result<ChangedRows> finish();

private:
    /** As it is once what was added so far is gone; nothing where the show was removed. */
    [[nodiscard]] Result<ShowDetails *> showOf(const NewsRow &row);

    const InboxParts &m_parts;
    std::vector<NewsRow> m_news;
    std::map<ShowId, std::optional<ShowDetails>> m_shows;
    ChangeBuilder m_builder{ChangeKind::DismissNews, {}};
};

Result<ShowDetails *> Withdrawal::showOf(const NewsRow &row)
{
    const ShowId id = row.news.show;
    if (!m_shows.contains(id)) {
        Result<ShowDetails> details = m_parts.watchlist.details(id);
        if (!details && details.error().code != ErrorCode::NotFound)
            return details.error();
        m_shows[id] = details ? std::optional(std::move(*details)) : std::nullopt;
    }
    std::optional<ShowDetails> &details = m_shows[id];
    return details ? &*details : nullptr;
}

Result<void> Withdrawal::add(AnnouncementId id)
{
    Result<NewsRow> row = NewsStore(m_parts.database).row(id);
    if (!row)
        return row.error();
    const NewsRecord &news = row->news;
    const Result<ShowDetails *> show = showOf(*row);
    if (!show)
        return show.error();
    if (ShowDetails *details = *show; details && isInTheList(news)) {
        if (const FollowedSeason *season = seasonWithId(*details, news.season))
            withdrawNews(m_builder, *season, news.item);
        forgetClaims(*details, news);
    }
    m_news.push_back(std::move(*row));
    return {};
}

Result<ChangedRows> Withdrawal::finish()
{
    ChangeSet changes = m_builder.take();
    // What it is called by in "Undo: …": the show, where all are of one.
    changes.subject = m_shows.size() == 1 ? m_news.front().showTitles.preferred() : QString();
    for (const NewsRow &row : m_news)
        changes.news.push_back(row.news.id);
    const Result<ChangeSet> applied = m_parts.watchlist.applyInside(changes);
    if (!applied)
        return applied.error();
    ChangedRows rows = m_parts.watchlist.rowsTouchedBy(*applied);
    std::map<SeasonId, ShowId> seasons;
    for (NewsRow &row : m_news) {
        row.news.state = NewsState::Dismissed;
        if (const Result<void> updated = NewsStore(m_parts.database).update(row.news); !updated)
            return updated.error();
        rows.announcements.insert(row.news.id);
        if (!row.news.season.isValid())
            continue;
        seasons[row.news.season] = row.news.show;
        rows.seasons.insert(row.news.season);
        rows.shows.insert(row.news.show);
    }
    if (const Result<void> settled = settleFlags(m_parts.database, seasons); !settled)
        return settled.error();
    return rows;
}

} // namespace

Result<ChangedRows> acceptNews(const InboxParts &parts, AnnouncementId id)
{
    Result<NewsRow> row = NewsStore(parts.database).row(id);
    if (!row)
        return row.error();
    Decision decision(parts, std::move(*row));
    const NewsRecord &news = decision.row().news;
    if (news.state == NewsState::Accepted || news.state == NewsState::Seen)
        return decision.rows(); // decided already
    if (isInTheList(news)) {
        if (const Result<void> seen = decision.finish(NewsState::Seen); !seen)
            return seen.error();
        return decision.rows();
    }
    const Result<ShowDetails> show = parts.watchlist.details(news.show);
    if (!show)
        return show.error();
    const QDateTime now = parts.clock.now();
    const NewsTarget target = newsTarget(*show, news.announcement, news.match, now);
    decision.row().news.season = target.season;
    ChangeBuilder builder(ChangeKind::AcceptNews, show->show.titles.preferred());
    if (news.decision.reason == IntakeReason::UnsureMatch) // the user says: that name means this show
        learnAlias(builder, show->show, news.announcement.showWords);
    takeTo(builder, *show, {news.announcement, decision.row().item, target, now}, parts.clock);
    if (const Result<void> applied = decision.applyToList(builder.take()); !applied)
        return applied.error();
    if (const Result<void> done = decision.finish(NewsState::Accepted); !done)
        return done.error();
    return decision.rows();
}

Result<ChangedRows> correctNews(const InboxParts &parts, AnnouncementId id,
                                const Inbox::Correction &correction)
{
    Result<NewsRow> row = NewsStore(parts.database).row(id);
    if (!row)
        return row.error();
    Result<ShowDetails> show = parts.watchlist.details(correction.show);
    if (!show)
        return show.error();
    Decision decision(parts, std::move(*row));
    NewsRecord &news = decision.row().news;
    ChangeBuilder builder(ChangeKind::AcceptNews, show->show.titles.preferred());
    if (isInTheList(news))
        withdrawWrong(builder, parts.watchlist, news, *show);
    if (correction.learnAlias)
        learnAlias(builder, show->show, news.announcement.showWords);
    const Announcement announcement = corrected(news.announcement, correction);
    const QDateTime now = parts.clock.now();
    const NewsTarget target = newsTarget(*show, announcement, std::nullopt, now);
    news.show = correction.show;
    news.season = target.season;
    takeTo(builder, *show, {announcement, decision.row().item, target, now}, parts.clock);
    if (const Result<void> applied = decision.applyToList(builder.take()); !applied)
        return applied.error();
    if (const Result<void> done = decision.finish(NewsState::Accepted); !done)
        return done.error();
    return decision.rows();
}

Result<ChangedRows> dismissNews(const InboxParts &parts, const std::vector<AnnouncementId> &ids)
{
    Withdrawal withdrawal(parts);
    for (const AnnouncementId id : ids) {
        if (const Result<void> added = withdrawal.add(id); !added)
            return added.error();
    }
    return withdrawal.finish();
}

Result<ChangedRows> reopenNews(const InboxParts &parts, AnnouncementId id)
{
    Result<NewsRow> row = NewsStore(parts.database).row(id);
    if (!row)
        return row.error();
    Decision decision(parts, std::move(*row));
    if (const Result<void> done = decision.finish(NewsState::Waiting); !done)
        return done.error();
    return decision.rows();
}

} // namespace raiki
