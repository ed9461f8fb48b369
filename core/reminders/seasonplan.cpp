// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/seasonplan.h"

#include "core/dates/broadcastnight.h"
#include "core/dates/localinstant.h"
#include "core/reminders/telltime.h"

#include <algorithm>
#include <set>

namespace raiki {
namespace {

constexpr std::chrono::minutes oneDay{24 * 60};
constexpr int secondsInDay = 24 * 60 * 60;
/** A weekly rule is looked at so far ahead, and a day back: nobody announced its episodes. */
constexpr int ruleDaysAhead = 9;
/** Of a season of unknown length nobody knows that it goes on after a cour. */
constexpr int episodesInCour = 12;

Reminder reminderOf(ReminderKind kind, const FuzzyDate &date)
{
    Reminder reminder;
    reminder.kind = kind;
    reminder.premiere = date;
    return reminder;
}

} // namespace

SeasonPlan::SeasonPlan(const FollowedSeason &season, const ReminderSettings &settings,
                       std::optional<WatchStatus> status, const QDateTime &now, const QTimeZone &zone)
    : m_season(season)
    , m_settings(settings)
    , m_now(now)
    , m_zone(zone)
    , m_topics(&settings.topicsOf(season.season.show, status))
    , m_wish(settings.releaseOf(season.season.show))
    , m_history(premiereHistory(season, m_wish))
{
    const auto own = settings.shows.find(season.season.show);
    m_hasOwnTopics = own != settings.shows.end() && own->second.topics;
}

void SeasonPlan::addTo(std::vector<Reminder> &reminders, std::span<const DatedEpisode> episodes)
{
    m_reminders = &reminders;
    addPremiere();
    if (m_history.premiere.certainty == Certainty::Cancelled)
        return;
    addDub();
    addFinale(episodes);
    addDatedEpisodes(episodes);
    addExpectedEpisodes();
}

void SeasonPlan::addPremiere()
{
    if (!m_history.changedBy || m_history.premiere.certainty == Certainty::Rumoured || hasLongPassed(date()))
        return;
    addNewsOfDate();
    if (m_history.premiere.certainty == Certainty::Cancelled)
        return;
    addLeads();
    addStart();
}

bool SeasonPlan::hasLongPassed(const FuzzyDate &date) const
{
    return date.isKnown() && date.latest().addDays(remindersLookBack) < m_now;
}

bool SeasonPlan::followsEpisodes() const
{
    if (!m_season.entry)
        return false;
    return m_season.entry->status == WatchStatus::Watching ||
           (m_hasOwnTopics && m_season.entry->status != WatchStatus::Completed);
}

QDateTime SeasonPlan::atDayHour(QDate day) const
{
    return instantAt(day, QTime(std::clamp(m_settings.dayHour, 0, 23), 0), m_zone);
}

std::optional<QDateTime> SeasonPlan::startOf(const FuzzyDate &date) const
{
    if (const std::optional<QDateTime> minute = date.minute()) {
        const std::chrono::minutes offset =
            date == m_history.premiere.date ? m_history.offset : m_wish.offset;
        return minute->toUTC().addSecs(std::chrono::seconds(offset).count());
    }
    if (date.precision() == DatePrecision::Day)
        return atDayHour(date.firstDay());
    return {};
}

/** Whether the change of date came to the user from outside, and not by their own hand. */
bool SeasonPlan::isNews() const
{
    const PremiereClaim &claim = *m_history.changedBy;
    switch (claim.source.kind) {
    case ClaimSourceKind::User:
        return false;
    case ClaimSourceKind::FeedItem:
        return true;
    case ClaimSourceKind::Catalogue: // adding a show brings its dates along: those are no news
        return m_history.hadClaims || (m_season.entry && m_season.entry->addedAt < claim.learnedAt);
    }
    return false;
}

void SeasonPlan::addNewsOfDate()
{
    if (!isNews() || (date().isKnown() && date().latest() < m_now))
        return;
    const FuzzyDate &before = m_history.before.date;
    const bool isMove = m_history.premiere.certainty == Certainty::Delayed ||
                        m_history.premiere.certainty == Certainty::Cancelled;
    const bool isChange = isMove || (before.isKnown() && date().isKnown() && !mayBeSameStart(before, date()));
    const QDateTime &learnedAt = m_history.changedBy->learnedAt;
    if (isChange && m_topics->onDateChanged)
        add(reminderOf(ReminderKind::DateChanged, date()), learnedAt, learnedAt);
    if (!isChange && date().isKnown() && m_topics->onDateSet)
        add(reminderOf(ReminderKind::DateSet, date()), learnedAt, learnedAt);
    // A month after it was announced a season without a date is no news to anyone.
    const bool isFresh = learnedAt.addDays(remindersLookBack) >= m_now;
    if (!isChange && !date().isKnown() && !m_history.hadClaims && isFresh && m_topics->onAnnounced)
        add(reminderOf(ReminderKind::Announced, date()), learnedAt, learnedAt);
}

/** Whole days are counted on the calendar, so that a change of the clocks does not shift the hour. */
QDateTime SeasonPlan::leadBefore(const QDateTime &start, std::chrono::minutes lead) const
{
    const qint64 days = lead / oneDay;
    const qint64 rest = std::chrono::seconds(lead % oneDay).count();
    if (!date().minute())
        return atDayHour(date().firstDay().addDays(-days)).addSecs(-rest);
    if (days == 0)
        return start.addSecs(-rest);
    const QDateTime wall = m_zone.isValid() ? start.toTimeZone(m_zone) : start.toUTC();
    return instantAt(wall.date().addDays(-days), wall.time(), m_zone).addSecs(-rest);
}

void SeasonPlan::addLeads()
{
    const std::set<std::chrono::minutes> leads(m_topics->leads.begin(), m_topics->leads.end());
    const std::optional<QDateTime> start = startOf(date());
    for (const std::chrono::minutes lead : leads) {
        if (!start || lead <= std::chrono::minutes{0})
            continue;
        Reminder reminder = reminderOf(ReminderKind::LeadTime, date());
        reminder.lead = lead;
        const QDateTime &learnedAt = m_history.changedBy->learnedAt;
        if (date().minute() || lead >= oneDay)
            add(reminder, leadBefore(*start, lead), learnedAt);
    }
}

void SeasonPlan::addStart()
{
    if (!m_topics->atStart)
        return;
    const QDateTime &learnedAt = m_history.changedBy->learnedAt;
    switch (date().precision()) {
    case DatePrecision::Minute:
    case DatePrecision::Day:
        add(reminderOf(ReminderKind::Start, date()), *startOf(date()), learnedAt);
        break;
    case DatePrecision::Month:
    case DatePrecision::Cour:
        add(reminderOf(ReminderKind::StartsWithin, date()), atDayHour(date().firstDay()), learnedAt);
        break;
    case DatePrecision::Year: // nobody waits for the first of January because of it
    case DatePrecision::Unknown:
        break;
    }
}

void SeasonPlan::addDub()
{
    if (!m_topics->atDubStart)
        return;
    const ReleaseId counted = countedPremiere(m_season, m_wish).release;
    for (const Release &release : m_season.releases) {
        if (release.track != ReleaseTrack::Dub)
            continue;
        const PremiereHistory dub = releaseHistory(m_season, release);
        const bool isCounted = release.id == counted || m_wish.track == CountedTrack::Dub;
        const bool isTheStart = isCounted && dub.premiere.date == date();
        if (!dub.changedBy || isTheStart || hasLongPassed(dub.premiere.date) ||
            dub.premiere.certainty == Certainty::Rumoured || dub.premiere.certainty == Certainty::Cancelled)
            continue;
        if (const std::optional<QDateTime> start = startOf(dub.premiere.date))
            add(reminderOf(ReminderKind::DubStart, dub.premiere.date), *start, dub.changedBy->learnedAt);
    }
}

void SeasonPlan::addFinale(std::span<const DatedEpisode> episodes)
{
    if (!m_topics->atFinale || !followsEpisodes())
        return;
    FuzzyDate end = m_season.season.end;
    QDateTime learnedAt = m_season.entry->addedAt;
    for (const DatedEpisode &episode : episodes) { // the newest word of a feed goes before the catalogue
        if (episode.isLast && episode.learnedAt >= learnedAt) {
            end = episode.date;
            learnedAt = episode.learnedAt;
        }
    }
    // A film or a single episode ends as it begins, and that is told as its start.
    const bool isTheStart = end.isKnown() && date().isKnown() && end.lastDay() <= date().lastDay();
    const std::optional<QDateTime> start = startOf(end);
    if (start && !isTheStart && !hasLongPassed(end))
        add(reminderOf(ReminderKind::Finale, end), *start, learnedAt);
}

void SeasonPlan::addDatedEpisodes(std::span<const DatedEpisode> episodes)
{
    if (!m_topics->atEpisodes || !followsEpisodes())
        return;
    for (const DatedEpisode &episode : episodes) {
        const bool isSeen = episode.episode > 0 && m_season.entry->episodesWatched >= episode.episode;
        const std::optional<QDateTime> start = startOf(episode.date);
        if (episode.isLast || isSeen || !start || episode.date == date() || hasLongPassed(episode.date))
            continue;
        Reminder reminder = reminderOf(ReminderKind::Episode, episode.date);
        reminder.episode = episode.episode;
        add(reminder, *start, episode.learnedAt);
    }
}

bool SeasonPlan::isStillAiring(int episode, const QDateTime &when) const
{
    if (m_season.season.end.isKnown())
        return when <= m_season.season.end.latest();
    return episode <= m_season.season.episodes.value_or(episodesInCour);
}

void SeasonPlan::addExpectedEpisodes()
{
    if (!m_topics->atExpectedEpisodes || !followsEpisodes())
        return;
    const Release *release = ruledRelease(m_season, m_wish);
    if (!release)
        return;
    const RepeatRule &rule = *release->rule;
    const qint64 period = qint64{rule.period.count()} * secondsInDay;
    const QDateTime from = std::max(m_now.addDays(-1), m_season.entry->addedAt);
    const qint64 passed = std::max<qint64>(0, rule.first.secsTo(from) / period);
    for (qint64 turn = std::max<qint64>(1, passed);; ++turn) {
        const QDateTime when = rule.first.toUTC().addSecs(turn * period);
        const int episode = static_cast<int>(std::min<qint64>(turn + 1, 99999));
        if (when > m_now.addDays(ruleDaysAhead) || !isStillAiring(episode, when))
            return;
        if (when < from || m_season.entry->episodesWatched >= episode)
            continue;
        Reminder reminder = reminderOf(ReminderKind::ExpectedEpisode, FuzzyDate::ofMinute(when));
        reminder.episode = episode;
        add(reminder, *startOf(reminder.premiere), from);
    }
}

void SeasonPlan::add(Reminder reminder, const QDateTime &dueAt, const QDateTime &learnedAt)
{
    if (dueAt < learnedAt)
        return;
    reminder.season = m_season.season.id;
    const QDateTime startsAt = startOf(reminder.premiere).value_or(QDateTime());
    reminder.dueAt = tellTime({reminder.kind, dueAt, learnedAt, startsAt}, m_settings, m_zone);
    // Said by day and read at night, it has nobody to tell it to before the morning.
    const bool waits = isNewsOfDate(reminder.kind) && reminder.dueAt <= m_now;
    if (waits && isQuietAt(m_now, m_settings.quiet, m_zone))
        reminder.dueAt = afterQuietHours(m_now, m_settings.quiet, m_zone);
    m_reminders->push_back(std::move(reminder));
}

} // namespace raiki
