// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/listedplace.h"
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "core/shows/titlekey.h"
#include "ui/common/datetext.h"
#include "ui/common/listtext.h"
#include "ui/show/releasetext.h"

namespace raiki {

namespace {

bool contains(const WatchlistRow &row, const QString &key)
{
    for (const QString &text :
         row.titles.all() + row.season.titles.all() + QStringList{row.entry.notes} + row.entry.tags) {
        if (titleKey(text).contains(key))
            return true;
    }
    return false;
}

int list(CommandContext &context)
{
    if (const auto wrong = wrongStatus(context))
        return context.misuse(*wrong);
    const std::optional<WatchStatus> status = watchStatusFromName(context.value(QStringLiteral("status")));
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const auto rows = (*services)->watchlist.rows();
    if (!rows)
        return context.fail(rows.error());
    const TitleLanguage language = (*services)->preferences.values().titleLanguage;
    const DateStyle style = terminalDates(context.composition.clock(), (*services)->preferences.values());
    const QString key = titleKey(context.value(QStringLiteral("search")));
    QJsonArray json;
    std::vector<QStringList> lines;
    for (const WatchlistRow &row : *rows) {
        if ((status && row.entry.status != *status) || (!key.isEmpty() && !contains(row, key)))
            continue;
        const QString about = row.isCountedByWeeks ? QStringLiteral("~") : QString();
        const QString episodes = row.season.episodes ? QString(about + QString::number(*row.season.episodes))
                                                     : QStringLiteral("?");
        if (context.options.json)
            json << jsonOf(row, language);
        else
            lines.push_back({QStringLiteral("s%1").arg(row.season.id.value), row.titles.preferred(language),
                             seasonText(row.season), statusText(row.entry.status),
                             QStringLiteral("%1/%2").arg(row.entry.episodesWatched).arg(episodes),
                             shortDateText(row.premiere.date, style)});
    }
    if (context.options.json)
        context.terminal.printJson(json);
    else
        context.terminal.printTable(lines);
    if (!context.options.json && lines.empty())
        context.terminal.note(CommandText::tr("Nothing is on the list here. “raiki add TITLE” adds a show."));
    return ExitDone;
}

void printEntry(const Terminal &terminal, const WatchEntry &entry, const DateStyle &style)
{
    QStringList facts{statusText(entry.status),
                      CommandText::tr("%n episode(s) watched", nullptr, entry.episodesWatched)};
    if (entry.score)
        facts << CommandText::tr("score %1 of 100").arg(*entry.score);
    if (entry.started.isKnown())
        facts << CommandText::tr("begun: %1").arg(shortDateText(entry.started, style));
    if (entry.finished.isKnown())
        facts << CommandText::tr("finished: %1").arg(shortDateText(entry.finished, style));
    if (entry.rewatches > 0)
        facts << CommandText::tr("%n rewatch(es)", nullptr, entry.rewatches);
    terminal.print(QStringLiteral("  ") + facts.join(QStringLiteral(" · ")));
    if (!entry.tags.isEmpty())
        terminal.print(QStringLiteral("  ") +
                       CommandText::tr("Tags: %1").arg(entry.tags.join(QStringLiteral(", "))));
    if (!entry.notes.isEmpty())
        terminal.print(
            QStringLiteral("  ") +
            CommandText::tr("Notes: %1").arg(QString(entry.notes).replace(u'\n', QStringLiteral("\n  "))));
}

void printSeason(const Terminal &terminal, const FollowedSeason &season, const DateStyle &style,
                 const SourceNames &sources)
{
    const Premiere premiere = seasonPremiere(season);
    terminal.print({});
    terminal.print(terminal.emphasised(
        QStringLiteral("s%1  %2").arg(season.season.id.value).arg(seasonText(season.season))));
    terminal.print(QStringLiteral("  ") + dateText(premiere.date, style) + QStringLiteral(" · ") +
                   certaintyText(premiere.certainty));
    if (season.entry)
        printEntry(terminal, *season.entry, style);
    const QStringList platforms = shownPlatforms(season.releases);
    if (!platforms.isEmpty())
        terminal.print(QStringLiteral("  ") + platforms.join(QStringLiteral(", ")));
    for (const PremiereClaim &claim : season.claims) {
        const QString place = claimPlaceText(claim, season.releases);
        const QString source = sourceText(claim.source, sources);
        terminal.print(QStringLiteral("  %1  %2  %3")
                           .arg(claim.learnedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd")),
                                padded(dateText(claim.date, style), 22),
                                place.isEmpty() ? source : QString(place + QStringLiteral(" · ") + source)));
        if (!claim.quote.isEmpty())
            terminal.print(QStringLiteral("              “%1”").arg(claim.quote));
    }
}

int show(CommandContext &context)
{
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const auto found = listedPlace(context, **services);
    if (const int *code = std::get_if<int>(&found))
        return *code;
    const ShowDetails &details = std::get<ListedPlace>(found).details;
    if (context.options.json) {
        context.terminal.printJson(jsonOf(details, (*services)->preferences.values().titleLanguage));
        return ExitDone;
    }
    context.terminal.print(
        context.terminal.emphasised(details.show.titles.all().join(QStringLiteral(" · "))));
    const SourceNames sources = (*services)->subscriptions.sourceNames().valueOr({});
    for (const FollowedSeason &season : details.seasons)
        printSeason(context.terminal, season,
                    terminalDates(context.composition.clock(), (*services)->preferences.values()), sources);
    return ExitDone;
}

int reminders(CommandContext &context)
{
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const auto planned = (*services)->reminders.planned();
    if (!planned)
        return context.fail(planned.error());
    const TitleLanguage language = (*services)->preferences.values().titleLanguage;
    const DateStyle style = terminalDates(context.composition.clock(), (*services)->preferences.values());
    QJsonArray json;
    std::vector<QStringList> lines;
    for (const ReminderNotice &notice : *planned) {
        const QString title = notice.show.titles.preferred(language);
        json << jsonOf(notice, language);
        lines.push_back({notice.reminder.dueAt.toTimeZone(context.composition.clock().zone())
                             .toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                         title, seasonText(notice.season), reminderText(notice, style)});
    }
    if (context.options.json)
        context.terminal.printJson(json);
    else
        context.terminal.printTable(lines);
    return ExitDone;
}

} // namespace

std::vector<Command> listCommands()
{
    return {{QStringLiteral("list"),
             {},
             CommandText::tr("the watchlist"),
             {{QStringLiteral("status"), QStringLiteral("S"), CommandText::tr("only this status")},
              {QStringLiteral("search"), QStringLiteral("TEXT"),
               CommandText::tr("only where a title, note or tag has this")}},
             0,
             0,
             list},
            {QStringLiteral("show"),
             QStringLiteral("WHAT"),
             CommandText::tr("one show with every claim, its source and quote"),
             {},
             1,
             1,
             show},
            {QStringLiteral("reminders"),
             {},
             CommandText::tr("what will be said, and when"),
             {},
             0,
             0,
             reminders}};
}

} // namespace raiki
