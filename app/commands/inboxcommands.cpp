// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/newslines.h"
#include "app/words.h"
#include "ui/common/listtext.h"

#include <utility>

namespace raiki {

namespace {

void printKnown(const CommandContext &context, const PremiereClaim &claim, const DateStyle &style,
                const SourceNames &sources)
{
    //: %1 a date, %2 who said it
    const QString known = CommandText::tr("until now: %1, %2")
                              .arg(dateText(claim.date, style), sourceText(claim.source, sources));
    context.terminal.print(QStringLiteral("    ") + known +
                           (claim.quote.isEmpty() ? QString() : QStringLiteral("  “%1”").arg(claim.quote)));
}

/** A row of the inbox with what the list knew until now. */
struct KnownRow
{
    InboxRow row;
    std::optional<PremiereClaim> known;
};

/** How dates and feeds are written. */
struct Reading
{
    DateStyle style;
    SourceNames sources;
};

Result<std::vector<KnownRow>> waitingRows(const Inbox &inbox)
{
    const auto rows = inbox.waiting();
    if (!rows)
        return rows.error();
    std::vector<KnownRow> out;
    for (const InboxRow &row : *rows) {
        auto known = inbox.knownOtherwise(row);
        if (!known)
            return known.error();
        out.push_back({row, *std::move(known)});
    }
    return out;
}

/** Those rows that were decided as @p action, under a heading; nothing where there is none. */
void printRows(const CommandContext &context, const std::vector<KnownRow> &rows, IntakeAction action,
               const QString &heading, const Reading &reading)
{
    bool isFirst = true;
    for (const auto &[row, known] : rows) {
        if (row.decision.action != action)
            continue;
        if (std::exchange(isFirst, false))
            context.terminal.print(context.terminal.emphasised(heading));
        context.terminal.print(QStringLiteral("  %1  ").arg(row.id.value) + newsLine(row, reading.style));
        context.terminal.print(QStringLiteral("    ") + headlineLine(row));
        if (known)
            printKnown(context, *known, reading.style, reading.sources);
    }
}

int inbox(CommandContext &context)
{
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const auto rows = waitingRows((*services)->inbox);
    if (!rows)
        return context.fail(rows.error());
    if (context.options.json) {
        QJsonArray json;
        for (const auto &[row, known] : *rows) {
            QJsonObject object = jsonOf(row);
            object[QStringLiteral("known")] = known ? QJsonValue(jsonOf(*known)) : QJsonValue();
            json << object;
        }
        context.terminal.printJson(json);
        return ExitDone;
    }
    const Reading reading{terminalDates(context.composition.clock(), (*services)->preferences.values()),
                          (*services)->subscriptions.sourceNames().valueOr({})};
    printRows(context, *rows, IntakeAction::Review, CommandText::tr("For your decision"), reading);
    printRows(context, *rows, IntakeAction::Flag, CommandText::tr("Flagged, in the list already"), reading);
    if (rows->empty())
        context.terminal.note(CommandText::tr("Nothing waits for a decision."));
    return ExitDone;
}

/** How `accept` and `dismiss` differ. */
struct Verdict
{
    std::function<Result<void>(Inbox &, AnnouncementId)> decide;
    std::function<bool(const InboxRow &)> isDecided; ///< there is nothing left to do
    QString already;                                 ///< what is said then
    QString done;                                    ///< with %1, what the news says
};

int decide(CommandContext &context, const Verdict &verdict)
{
    bool isNumber = false;
    const AnnouncementId id{context.positionals.first().toLongLong(&isNumber)};
    if (!isNumber || id.value <= 0)
        return context.misuse(
            CommandText::tr("“%1” is not the number of an announcement. “raiki inbox” lists them.")
                .arg(context.positionals.first()));
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    const auto row = (*services)->inbox.row(id);
    if (!row)
        return context.fail(row.error());
    const QString facts =
        newsFacts(*row, terminalDates(context.composition.clock(), (*services)->preferences.values()));
    if (verdict.isDecided(*row)) {
        context.terminal.note(verdict.already.arg(facts));
        return ExitDone;
    }
    const auto done = verdict.decide((*services)->inbox, id);
    if (!done)
        return context.fail(done.error());
    context.terminal.note(verdict.done.arg(facts));
    return ExitDone;
}

int accept(CommandContext &context)
{
    return decide(context,
                  {[](Inbox &inbox, AnnouncementId id) { return inbox.accept(id); },
                   [](const InboxRow &row) {
                       return row.state == InboxState::Accepted || row.state == InboxState::Seen;
                   },
                   CommandText::tr("It was accepted already: %1."), CommandText::tr("Accepted: %1.")});
}

int dismiss(CommandContext &context)
{
    return decide(context, {[](Inbox &inbox, AnnouncementId id) { return inbox.dismiss(id); },
                            [](const InboxRow &row) { return row.state == InboxState::Dismissed; },
                            CommandText::tr("It was dismissed already: %1."),
                            CommandText::tr("Dismissed: %1. “raiki undo” brings it back.")});
}

} // namespace

std::vector<Command> inboxCommands()
{
    const QString id = QStringLiteral("ID");
    return {{QStringLiteral("inbox"),
             {},
             CommandText::tr("announcements that wait for a decision, or to be seen"),
             {},
             0,
             0,
             inbox},
            {QStringLiteral("inbox accept"),
             id,
             CommandText::tr("it is so: takes it to the list, also where it was dismissed"),
             {},
             1,
             1,
             accept},
            {QStringLiteral("inbox dismiss"),
             id,
             CommandText::tr("it is not so, or does not matter"),
             {},
             1,
             1,
             dismiss}};
}

} // namespace raiki
