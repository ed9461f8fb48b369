// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "core/reminders/premierehistory.h"
#include "ui/common/calendartext.h"
#include "ui/common/listtext.h"

namespace raiki {

namespace {

/** How dates and titles are shown, and the clock of it all. */
struct Manner
{
    TitleLanguage language;
    DateStyle style;
    QDateTime now;
    const std::vector<FollowedSeason> &seasons;
    PremiereCount count;
    PublishedCalendar &published;
    SourceNames sources; ///< how feeds are called
    bool isAsOf;         ///< another day than today: calendars are given nothing of it
};

Result<void> printCalendar(const Terminal &terminal, const std::vector<UpcomingRow> &rows,
                           const Manner &manner)
{
    std::vector<CalendarEvent> events =
        calendarEvents(manner.seasons, rows, {manner.language, manner.style, manner.count});
    if (manner.isAsOf) {
        const Result<QByteArray> list = manner.published.listName();
        if (!list)
            return list.error();
        for (CalendarEvent &event : events)
            event.list = *list;
    } else {
        Result<std::vector<CalendarEvent>> published = manner.published.publish(events, manner.now);
        if (!published)
            return published.error();
        events = *std::move(published);
    }
    terminal.printBytes(writeCalendar(events, QStringLiteral("Raiki " RAIKI_VERSION), manner.now));
    return {};
}

Result<void> printJson(const Terminal &terminal, const std::vector<UpcomingRow> &rows, const Manner &manner)
{
    QJsonArray json;
    for (const UpcomingRow &row : rows)
        json << jsonOf(row, manner.language);
    terminal.printJson(json);
    return {};
}

Result<void> printText(const Terminal &terminal, const std::vector<UpcomingRow> &rows, const Manner &manner)
{
    std::vector<QStringList> lines;
    for (const UpcomingRow &row : rows)
        lines.push_back(
            {dateText(row.premiere.date, manner.style), row.showValue.titles.preferred(manner.language),
             seasonText(row.seasonValue), certaintyText(row.premiere.certainty),
             row.platforms.join(QStringLiteral(", ")),
             row.decidingClaim ? sourceText(row.decidingClaim->source, manner.sources) : QString()});
    terminal.printTable(lines);
    if (lines.empty())
        terminal.note(CommandText::tr("Nothing is announced for the shows of the list."));
    return {};
}

using Print = Result<void> (*)(const Terminal &, const std::vector<UpcomingRow> &, const Manner &);

/** Nothing where there is no such format. */
Print printerOf(const QString &format)
{
    if (format == QStringLiteral("ics"))
        return printCalendar;
    if (format == QStringLiteral("json"))
        return printJson;
    return format == QStringLiteral("text") ? printText : nullptr;
}

int upcoming(CommandContext &context)
{
    const QString text = QStringLiteral("text");
    const QString format =
        context.has(QStringLiteral("format")) ? context.value(QStringLiteral("format")) : text;
    const Print print = printerOf(format == text && context.options.json ? QStringLiteral("json") : format);
    if (!print)
        return context.misuse(CommandText::tr("--format is text, json or ics, not “%1”.").arg(format));
    std::optional<int> days;
    if (context.has(QStringLiteral("days"))) {
        bool isNumber = false;
        days = context.value(QStringLiteral("days")).toInt(&isNumber);
        if (!isNumber || *days < 0)
            return context.misuse(CommandText::tr("--days needs a number from 0, not “%1”.")
                                      .arg(context.value(QStringLiteral("days"))));
    }
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const Clock &clock = context.composition.clock();
    const PreferenceValues preferences = (*services)->preferences.values();
    const PremiereCount count = countingBy(preferences.reminders);
    const auto upcoming = (*services)->watchlist.upcoming(clock.now(), clock.zone(), count, days);
    if (!upcoming)
        return context.fail(upcoming.error());
    const Manner manner{preferences.titleLanguage,
                        terminalDates(clock, preferences),
                        clock.now(),
                        upcoming->seasons,
                        count,
                        (*services)->calendar,
                        (*services)->subscriptions.sourceNames().valueOr({}),
                        context.options.asOf.has_value()};
    const Result<void> printed = print(context.terminal, upcoming->rows, manner);
    return printed ? ExitDone : context.fail(printed.error());
}

} // namespace

std::vector<Command> upcomingCommands()
{
    return {{QStringLiteral("upcoming"),
             {},
             CommandText::tr("what comes, soonest first"),
             {{QStringLiteral("days"), QStringLiteral("N"), CommandText::tr("so many days ahead")},
              {QStringLiteral("format"), QStringLiteral("F"),
               CommandText::tr("text, json, or ics for calendars")}},
             0,
             0,
             upcoming}};
}

} // namespace raiki
