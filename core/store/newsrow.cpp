// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/newsrow.h"

#include "core/store/statement.h"
#include "core/store/storable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace raiki {
namespace {

QString stateName(NewsState state)
{
    switch (state) {
    case NewsState::Waiting:
        return QStringLiteral("waiting");
    case NewsState::Accepted:
        return QStringLiteral("accepted");
    case NewsState::Dismissed:
        return QStringLiteral("dismissed");
    case NewsState::Seen:
        return QStringLiteral("seen");
    }
    return {};
}

const EnumNames<AnnouncementKind> &kindNames()
{
    static const EnumNames<AnnouncementKind> names(announcementKindName, AnnouncementKind::Episode);
    return names;
}

const EnumNames<IntakeAction> &actionNames()
{
    static const EnumNames<IntakeAction> names(intakeActionName, IntakeAction::Ignore);
    return names;
}

const EnumNames<IntakeReason> &reasonNames()
{
    static const EnumNames<IntakeReason> names(intakeReasonName, IntakeReason::MovieOfFollowed);
    return names;
}

const EnumNames<MatchReason> &matchReasonNames()
{
    static const EnumNames<MatchReason> names(matchReasonName, MatchReason::TitleInText);
    return names;
}

constexpr QChar titleMark = u't';
constexpr QChar summaryMark = u's';

/** "t 0 27": the field, where the words start and how many; empty where there are none. */
QString evidenceText(const std::optional<Evidence> &evidence)
{
    if (!evidence)
        return {};
    return QStringLiteral("%1 %2 %3")
        .arg(evidence->field == TextField::Title ? titleMark : summaryMark)
        .arg(evidence->span.start)
        .arg(evidence->span.length);
}

std::optional<Evidence> readEvidence(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 3)
        return {};
    return Evidence{parts[0] == QString(summaryMark) ? TextField::Summary : TextField::Title,
                    {parts[1].toLongLong(), parts[2].toLongLong()}};
}

QString wordsText(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QStringList readWords(QByteArrayView json)
{
    QStringList words;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue &word : array)
        words.append(word.toString());
    return words;
}

Announcement readAnnouncement(const Statement &row)
{
    Announcement read;
    read.kind = kindNames().value(row.view(2));
    read.showWords = row.text(3);
    read.season = row.optionalNumber(4);
    read.part = row.optionalNumber(5);
    read.episode = row.optionalNumber(6);
    read.isFinalSeason = row.boolean(7);
    read.subtitle = row.text(8);
    read.date = row.date(9);
    read.previousDate = row.date(10);
    read.platforms = readWords(row.view(11));
    read.isCancelled = row.boolean(12);
    read.evidence = readEvidence(row.text(13)).value_or(Evidence());
    read.showEvidence = readEvidence(row.text(14));
    read.dateEvidence = readEvidence(row.text(15));
    return read;
}

std::optional<Match> readMatch(const Statement &row)
{
    if (row.isNull(21))
        return {};
    Match match;
    match.show = row.id<ShowId>(22);
    match.season = row.id<SeasonId>(23);
    match.matchedTitle = row.text(24);
    match.seasonNumber = row.optionalNumber(25);
    match.score = row.number(26);
    match.reason = matchReasonNames().value(row.view(27));
    const Evidence evidence = readEvidence(row.text(28)).value_or(Evidence());
    match.span = evidence.span;
    match.field = evidence.field;
    return match;
}

FeedItem readItemOfNews(const Statement &row)
{
    FeedItem item;
    item.id = row.id<FeedItemId>(1);
    item.feed = row.id<FeedId>(29);
    item.itemKey = row.text(30);
    item.title = row.text(31);
    item.link = row.url(32);
    item.published = row.dateTime(33);
    item.updated = row.dateTime(34);
    item.summary = row.text(35);
    item.content = row.text(36);
    item.fetchedAt = row.dateTime(37);
    return item;
}

} // namespace

const char *const selectNews =
    "SELECT announcement.id, item, kind, show_words, announcement.season_number, part, episode, "
    "is_final_season, "
    "subtitle, date, previous_date, platforms, is_cancelled, announcement.evidence, show_evidence, "
    "date_evidence, "
    "announcement.show, announcement.season, action, announcement.reason, state, "
    "match.announcement, match.show, match.season, match.matched_title, match.season_number, match.score, "
    "match.reason, match.evidence, "
    "feed_item.feed, item_key, feed_item.title, link, published, updated, summary, content, fetched_at, "
    "feed.title "
    "FROM announcement JOIN feed_item ON feed_item.id = item JOIN feed ON feed.id = feed_item.feed "
    "LEFT JOIN announcement_match AS match ON match.announcement = announcement.id";

const EnumNames<NewsState> &newsStateNames()
{
    static const EnumNames<NewsState> names(stateName, NewsState::Seen);
    return names;
}

NewsRow readNewsRow(const Statement &row)
{
    NewsRow read;
    read.news.id = row.id<AnnouncementId>(0);
    read.news.item = row.id<FeedItemId>(1);
    read.news.announcement = readAnnouncement(row);
    read.news.show = row.id<ShowId>(16);
    read.news.season = row.id<SeasonId>(17);
    read.news.decision = {actionNames().value(row.view(18)), reasonNames().value(row.view(19))};
    read.news.state = newsStateNames().value(row.view(20));
    read.news.match = readMatch(row);
    read.item = readItemOfNews(row);
    read.feedTitle = row.text(38);
    return read;
}

Result<qint64> insertAnnouncement(Database &database, const NewsRecord &news)
{
    const Announcement &said = news.announcement;
    return Statement(database,
                     "INSERT INTO announcement (item, kind, show_words, season_number, part, episode, "
                     "is_final_season, subtitle, date, previous_date, platforms, is_cancelled, evidence, "
                     "show_evidence, date_evidence, show, season, action, reason, state) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .insert(news.item, kindNames().name(said.kind), storableTitle(said.showWords), said.season, said.part,
                said.episode, said.isFinalSeason, storableTitle(said.subtitle), said.date, said.previousDate,
                wordsText(said.platforms), said.isCancelled, evidenceText(said.evidence),
                evidenceText(said.showEvidence), evidenceText(said.dateEvidence), news.show, news.season,
                actionNames().name(news.decision.action), reasonNames().name(news.decision.reason),
                newsStateNames().name(news.state));
}

Result<void> insertMatch(Database &database, AnnouncementId id, const Match &match)
{
    return Statement(database, "INSERT INTO announcement_match (announcement, show, season, matched_title, "
                               "season_number, score, reason, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .run(id, match.show, match.season, storableTitle(match.matchedTitle), match.seasonNumber, match.score,
             matchReasonNames().name(match.reason), evidenceText(Evidence{match.field, match.span}));
}

} // namespace raiki
