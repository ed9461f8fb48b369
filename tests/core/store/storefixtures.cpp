// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/store/storefixtures.h"

#include "core/store/dump.h"
#include "core/store/transaction.h"

namespace raiki::test {
namespace {

Show medalist()
{
    Show show;
    show.id = ShowId{-1};
    show.titles = {QStringLiteral("Medalist"),
                   QStringLiteral("Medalist"),
                   QStringLiteral("メダリスト"),
                   {QStringLiteral("The Medalist"), QStringLiteral("Medarisuto")},
                   {QStringLiteral("skating one")}};
    show.externalIds = {{ExternalSite::Mal, QStringLiteral("55318")},
                        {ExternalSite::Bangumi, QStringLiteral("424883")}};
    show.officialSite = QUrl(QStringLiteral("https://medalist.example/?a=b%20c"));
    return show;
}

Season medalistSeason(qint64 placeholder, int number)
{
    Season season;
    season.id = SeasonId{placeholder};
    season.show = ShowId{-1};
    season.number = number;
    season.part = 1;
    season.subtitle = QStringLiteral("On the ice");
    season.episodes = 13;
    season.titles.native = QStringLiteral("メダリスト(第%1期)").arg(number);
    season.titles.synonyms = {QStringLiteral("Medalist S%1").arg(number)};
    season.externalIds = {{ExternalSite::AniList, QString::number(170000 + number)}};
    season.end = fuzzy("2025-03-30");
    season.credits = {{QStringLiteral("director"), QStringLiteral("Y. Yamamoto"), false},
                      {QStringLiteral("Inori"), QStringLiteral("N. Haruse"), true}};
    season.trailer = QUrl(QStringLiteral("https://video.example/watch?v=1"));
    return season;
}

PremiereClaim medalistClaim(qint64 placeholder, ReleaseId release, const char *date, Certainty certainty)
{
    PremiereClaim claim;
    claim.id = ClaimId{placeholder};
    claim.season = SeasonId{-3};
    claim.release = release;
    claim.date = fuzzy(date);
    claim.certainty = certainty;
    claim.source = {ClaimSourceKind::Catalogue,
                    {},
                    QStringLiteral("bangumi-data"),
                    QUrl(QStringLiteral("https://catalogue.example/424883"))};
    claim.quote = QStringLiteral("放送開始 2026年1月");
    claim.learnedAt = instant("2025-06-01T12:00:00Z");
    return claim;
}

WatchEntry medalistEntry()
{
    WatchEntry entry;
    entry.id = WatchEntryId{-7};
    entry.season = SeasonId{-2};
    entry.status = WatchStatus::Completed;
    entry.episodesWatched = 13;
    entry.score = 91;
    entry.started = fuzzy("2025-01");
    entry.finished = fuzzy("2025-03-30");
    entry.rewatches = 1;
    entry.notes = QStringLiteral("two\nlines, \"quotes\" and 'more'");
    entry.tags = {QStringLiteral("skating"), QStringLiteral("sports")};
    entry.reminders = ReminderChoice::Always;
    entry.addedAt = instant("2025-01-05T10:00:00Z");
    entry.changedAt = instant("2025-03-30T20:15:00Z");
    return entry;
}

} // namespace

void stopOn(const Error &error, const char *where)
{
    qFatal("%s: %s (%s)", where, qPrintable(errorCodeName(error.code)), qPrintable(error.detail));
}

std::unique_ptr<Database> memoryDatabase()
{
    return must(Database::openInMemory(), "in memory");
}

Result<ChangeSet> tryApply(Database &database, const ChangeSet &changes, Dependents dependents)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Result<ChangeSet> result = ChangeStore(database).apply(changes, dependents);
    if (!result)
        return result;
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    return result;
}

ChangeSet applied(Database &database, const ChangeSet &changes, Dependents dependents)
{
    return must(tryApply(database, changes, dependents), "apply");
}

ChangeSet addMedalist()
{
    Release release;
    release.id = ReleaseId{-4};
    release.season = SeasonId{-3};
    release.track = ReleaseTrack::Stream;
    release.platform = QStringLiteral("Disney+");
    release.region = QStringLiteral("US");
    release.language = QStringLiteral("en");
    release.rule = RepeatRule{instant("2026-01-24T16:30:00Z"), std::chrono::days(7)};
    return ChangeSet{
        ChangeKind::AddShow,
        QStringLiteral("Medalist"),
        {Change<Show>{{}, medalist()}, Change<Season>{{}, medalistSeason(-2, 1)},
         Change<Season>{{}, medalistSeason(-3, 2)}, Change<Release>{{}, release},
         Change<PremiereClaim>{{}, medalistClaim(-5, {}, "2026-01", Certainty::Announced)},
         Change<PremiereClaim>{
             {}, medalistClaim(-6, ReleaseId{-4}, "2026-01-25T01:30+09:00", Certainty::Scheduled)},
         Change<WatchEntry>{{}, medalistEntry()}}};
}

ChangeSet addPlain(const QString &title)
{
    Show show;
    show.id = ShowId{-1};
    show.titles.english = title;
    Season season;
    season.id = SeasonId{-1};
    season.show = show.id;
    season.number = 1;
    WatchEntry entry;
    entry.id = WatchEntryId{-1};
    entry.season = season.id;
    return ChangeSet{ChangeKind::AddShow,
                     title,
                     {Change<Show>{{}, show}, Change<Season>{{}, season}, Change<WatchEntry>{{}, entry}}};
}

QString allRows(Database &database)
{
    return must(dump(database, DumpScope::AllButJournal), "dump");
}

QDateTime instant(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toUTC();
}

FuzzyDate fuzzy(const char *text)
{
    return FuzzyDate::fromText(QString::fromLatin1(text)).value();
}

} // namespace raiki::test
