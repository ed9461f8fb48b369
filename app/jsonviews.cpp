// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/jsonviews.h"

namespace raiki {

namespace {

/** nullptr, where an empty text would say something. */
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject sourceJson(const std::optional<PremiereClaim> &claim)
{
    if (!claim)
        return {};
    return {{QStringLiteral("kind"), claimSourceKindName(claim->source.kind)},
            {QStringLiteral("title"), claim->source.title},
            {QStringLiteral("link"), textOrNull(claim->source.link.toString(QUrl::FullyEncoded))},
            {QStringLiteral("quote"), claim->quote}};
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    return {{QStringLiteral("field"),
             evidence.field == TextField::Title ? QStringLiteral("title") : QStringLiteral("summary")},
            {QStringLiteral("start"), qint64(evidence.span.start)},
            {QStringLiteral("length"), qint64(evidence.span.length)}};
}

QJsonObject entryJson(const WatchEntry &entry)
{
    return {{QStringLiteral("status"), watchStatusName(entry.status)},
            {QStringLiteral("episodes_watched"), entry.episodesWatched},
            {QStringLiteral("score"), jsonOf(entry.score)},
            {QStringLiteral("started"), jsonOf(entry.started)},
            {QStringLiteral("finished"), jsonOf(entry.finished)},
            {QStringLiteral("rewatches"), entry.rewatches},
            {QStringLiteral("notes"), entry.notes},
            {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)},
            {QStringLiteral("flagged"), entry.isFlagged}};
}

QString seasonId(SeasonId id)
{
    return QStringLiteral("s%1").arg(id.value);
}

QJsonObject releaseJson(const Release &release)
{
    return {{QStringLiteral("track"), releaseTrackName(release.track)},
            {QStringLiteral("platform"), release.platform},
            {QStringLiteral("region"), textOrNull(release.region)},
            {QStringLiteral("language"), textOrNull(release.language)},
            {QStringLiteral("rule"), release.rule ? QJsonValue(release.rule->toText()) : QJsonValue()}};
}

QJsonObject seasonJson(const FollowedSeason &followed)
{
    const Premiere premiere = seasonPremiere(followed);
    QJsonArray releases;
    for (const Release &release : followed.releases)
        releases << releaseJson(release);
    QJsonArray claims;
    for (const PremiereClaim &claim : followed.claims)
        claims << jsonOf(claim);
    return {{QStringLiteral("id"), seasonId(followed.season.id)},
            {QStringLiteral("kind"), seasonKindName(followed.season.kind)},
            {QStringLiteral("season"), jsonOf(followed.season.number)},
            {QStringLiteral("part"), jsonOf(followed.season.part)},
            {QStringLiteral("subtitle"), textOrNull(followed.season.subtitle)},
            {QStringLiteral("episodes"), jsonOf(followed.season.episodes)},
            {QStringLiteral("date"), jsonOf(premiere.date)},
            {QStringLiteral("precision"), jsonPrecision(premiere.date)},
            {QStringLiteral("certainty"), certaintyName(premiere.certainty)},
            {QStringLiteral("entry"), followed.entry ? QJsonValue(entryJson(*followed.entry)) : QJsonValue()},
            {QStringLiteral("flagged"), followed.isFlagged},
            {QStringLiteral("releases"), releases},
            {QStringLiteral("claims"), claims}};
}

} // namespace

QJsonValue jsonOf(const FuzzyDate &date)
{
    return textOrNull(date.toText());
}

QJsonValue jsonPrecision(const FuzzyDate &date)
{
    return date.isKnown() ? QJsonValue(precisionName(date.precision())) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const PremiereClaim &claim)
{
    return {{QStringLiteral("date"), jsonOf(claim.date)},
            {QStringLiteral("precision"), jsonPrecision(claim.date)},
            {QStringLiteral("certainty"), certaintyName(claim.certainty)},
            {QStringLiteral("source"), sourceJson(claim)},
            {QStringLiteral("quote"), claim.quote},
            {QStringLiteral("learned"), jsonOf(claim.learnedAt)}};
}

QJsonObject jsonOf(const UpcomingRow &row, TitleLanguage language)
{
    return {{QStringLiteral("id"), seasonId(row.season)},
            {QStringLiteral("show"), row.showValue.titles.preferred(language)},
            {QStringLiteral("show_id"), row.show.value},
            {QStringLiteral("season"), jsonOf(row.seasonValue.number)},
            {QStringLiteral("part"), jsonOf(row.seasonValue.part)},
            {QStringLiteral("kind"), seasonKindName(row.seasonValue.kind)},
            {QStringLiteral("date"), jsonOf(row.premiere.date)},
            {QStringLiteral("precision"), jsonPrecision(row.premiere.date)},
            {QStringLiteral("certainty"), certaintyName(row.premiere.certainty)},
            {QStringLiteral("platforms"), QJsonArray::fromStringList(row.platforms)},
            {QStringLiteral("release"), row.counted ? QJsonValue(releaseJson(*row.counted)) : QJsonValue()},
            {QStringLiteral("source"),
             row.decidingClaim ? QJsonValue(sourceJson(row.decidingClaim)) : QJsonValue()},
            {QStringLiteral("moved_from"), jsonOf(row.premiere.movedFrom)},
            {QStringLiteral("contradicted"), row.premiere.isContradicted},
            {QStringLiteral("flagged"), row.isFlagged}};
}

QJsonObject jsonOf(const WatchlistRow &row, TitleLanguage language)
{
    QJsonObject out = entryJson(row.entry);
    out[QStringLiteral("id")] = seasonId(row.season.id);
    out[QStringLiteral("show")] = row.titles.preferred(language);
    out[QStringLiteral("season")] = jsonOf(row.season.number);
    out[QStringLiteral("part")] = jsonOf(row.season.part);
    out[QStringLiteral("kind")] = seasonKindName(row.season.kind);
    out[QStringLiteral("episodes")] = jsonOf(row.season.episodes);
    out[QStringLiteral("premiere")] = jsonOf(row.premiere.date);
    out[QStringLiteral("precision")] = jsonPrecision(row.premiere.date);
    return out;
}

QJsonObject jsonOf(const ShowDetails &details, TitleLanguage language)
{
    QJsonArray seasons;
    for (const FollowedSeason &season : details.seasons)
        seasons << seasonJson(season);
    const Titles &titles = details.show.titles;
    return {
        {QStringLiteral("show"), titles.preferred(language)},
        {QStringLiteral("titles"),
         QJsonObject{{QStringLiteral("english"), textOrNull(titles.english)},
                     {QStringLiteral("romaji"), textOrNull(titles.romaji)},
                     {QStringLiteral("native"), textOrNull(titles.native)},
                     {QStringLiteral("synonyms"), QJsonArray::fromStringList(titles.synonyms)},
                     {QStringLiteral("aliases"), QJsonArray::fromStringList(titles.aliases)}}},
        {QStringLiteral("official_site"), textOrNull(details.show.officialSite.toString(QUrl::FullyEncoded))},
        {QStringLiteral("seasons"), seasons}};
}

QJsonObject jsonOf(const InboxRow &row)
{
    return {{QStringLiteral("id"), row.id.value},
            {QStringLiteral("title"), row.itemTitle},
            {QStringLiteral("link"), textOrNull(row.link.toString(QUrl::FullyEncoded))},
            {QStringLiteral("published"), jsonOf(row.published)},
            {QStringLiteral("feed"), row.feedTitle},
            {QStringLiteral("show"), textOrNull(row.showTitle)},
            {QStringLiteral("season"), jsonOf(row.announcement.season)},
            {QStringLiteral("announcement"), explainedJson(row.announcement)},
            {QStringLiteral("action"), intakeActionName(row.decision.action)},
            {QStringLiteral("reason"), intakeReasonName(row.decision.reason)}};
}

QJsonObject jsonOf(const ReminderNotice &notice, TitleLanguage language)
{
    const Reminder &reminder = notice.reminder;
    QJsonObject json{{QStringLiteral("at"), jsonOf(reminder.dueAt)},
                     {QStringLiteral("kind"), reminderKindName(reminder.kind)},
                     {QStringLiteral("lead_minutes"), qint64(reminder.lead.count())},
                     {QStringLiteral("show"), notice.show.titles.preferred(language)},
                     {QStringLiteral("show_id"), notice.show.id.value},
                     {QStringLiteral("season"), jsonOf(notice.season.number)},
                     {QStringLiteral("season_id"), notice.season.id.value},
                     {QStringLiteral("date"), jsonOf(notice.when)},
                     {QStringLiteral("precision"), jsonPrecision(notice.when)}};
    if (reminder.episode > 0)
        json.insert(QStringLiteral("episode"), reminder.episode);
    return json;
}

QJsonObject jsonOf(const FeedPollReport &report)
{
    const char *result = report.result == PollResult::New         ? "new"
                         : report.result == PollResult::Unchanged ? "unchanged"
                                                                  : "failed";
    QJsonObject out{{QStringLiteral("url"), report.url.toString(QUrl::FullyEncoded)},
                    {QStringLiteral("result"), QString::fromLatin1(result)},
                    {QStringLiteral("items"), report.items},
                    {QStringLiteral("new_items"), report.newItems},
                    {QStringLiteral("next_poll"), jsonOf(report.nextPollAt)}};
    if (report.failure != FetchFailure::None)
        out[QStringLiteral("error")] = fetchFailureName(report.failure);
    return out;
}

QJsonObject explainedJson(const Announcement &announcement)
{
    QJsonValue precision = jsonPrecision(announcement.date);
    if (announcement.date.precision() == DatePrecision::Cour)
        precision = QStringLiteral("season");
    return {{QStringLiteral("kind"), announcementKindName(announcement.kind)},
            {QStringLiteral("show"), announcement.showWords},
            {QStringLiteral("season"), jsonOf(announcement.season)},
            {QStringLiteral("part"), jsonOf(announcement.part)},
            {QStringLiteral("episode"), jsonOf(announcement.episode)},
            {QStringLiteral("date"), jsonOf(announcement.date)},
            {QStringLiteral("precision"), precision},
            {QStringLiteral("platforms"), QJsonArray::fromStringList(announcement.platforms)},
            {QStringLiteral("cancelled"), announcement.isCancelled},
            {QStringLiteral("evidence"), evidenceJson(announcement.evidence)}};
}

QJsonValue explainedJson(const std::optional<Match> &match, const ShowMatcher &matcher)
{
    if (!match)
        return {};
    const MatchCandidate &candidate = matcher.candidates().at(size_t(match->candidate));
    return QJsonObject{
        {QStringLiteral("title"), candidate.title},
        {QStringLiteral("show"), match->show.isValid() ? QJsonValue(match->show.value) : QJsonValue()},
        {QStringLiteral("season"), jsonOf(match->seasonNumber)},
        {QStringLiteral("score"), match->score},
        {QStringLiteral("reason"), matchReasonName(match->reason)},
        {QStringLiteral("matched_title"), match->matchedTitle}};
}

QJsonObject jsonOf(const IntakeDecision &decision)
{
    return {{QStringLiteral("action"), intakeActionName(decision.action)},
            {QStringLiteral("reason"), intakeReasonName(decision.reason)}};
}

} // namespace raiki
