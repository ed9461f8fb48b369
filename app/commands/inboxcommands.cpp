// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "ui/common/listtext.h"

namespace raiki {

namespace {

void printKnown(const CommandContext &context, const PremiereClaim &claim, const DateStyle &style)
{
    //: %1 a date, %2 who said it
    const QString known =
        CommandText::tr("until now: %1, %2").arg(dateText(claim.date, style), sourceText(claim.source));
    context.terminal.print(QStringLiteral("    ") + known +
                           (claim.quote.isEmpty() ? QString() : QStringLiteral("  “%1”").arg(claim.quote)));
}

int inbox(CommandContext &context)
{
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    const auto rows = (*services)->inbox.waiting();
    if (!rows)
        return context.fail(rows.error());
    const DateStyle style = terminalDates(context.composition.clock(), (*services)->preferences.values());
    QJsonArray json;
    for (const InboxRow &row : *rows) {
        const auto known = (*services)->inbox.knownOtherwise(row);
        if (!known)
            return context.fail(known.error());
        QJsonObject object = jsonOf(row);
        object[QStringLiteral("known")] = *known ? QJsonValue(jsonOf(**known)) : QJsonValue();
        json << object;
        if (!context.options.json)
            context.terminal.print(
                QStringLiteral("%1  %2  %3  %4\n    “%5”  %6")
                    .arg(QString::number(row.id.value), row.showTitle, dateText(row.announcement.date, style),
                         intakeReasonText(row.decision.reason), row.itemTitle, row.feedTitle));
        if (!context.options.json && *known)
            printKnown(context, **known, style);
    }
    if (context.options.json)
        context.terminal.printJson(json);
    else if (rows->empty())
        context.terminal.note(CommandText::tr("Nothing waits for a decision."));
    return ExitDone;
}

int decide(CommandContext &context, const std::function<Result<void>(Inbox &, AnnouncementId)> &decision)
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
    const auto done = decision((*services)->inbox, id);
    return done ? int(ExitDone) : context.fail(done.error());
}

int accept(CommandContext &context)
{
    return decide(context, [](Inbox &inbox, AnnouncementId id) { return inbox.accept(id); });
}

int dismiss(CommandContext &context)
{
    return decide(context, [](Inbox &inbox, AnnouncementId id) { return inbox.dismiss(id); });
}

} // namespace

std::vector<Command> inboxCommands()
{
    const QString id = QStringLiteral("ID");
    return {{QStringLiteral("inbox"),
             {},
             CommandText::tr("announcements waiting for a decision"),
             {},
             0,
             0,
             inbox},
            {QStringLiteral("inbox accept"), id, CommandText::tr("it is so"), {}, 1, 1, accept},
            {QStringLiteral("inbox dismiss"),
             id,
             CommandText::tr("it is not so, or does not matter"),
             {},
             1,
             1,
             dismiss}};
}

} // namespace raiki
