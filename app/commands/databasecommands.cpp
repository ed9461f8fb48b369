// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "ui/common/errortext.h"

namespace raiki {

namespace {

int backup(CommandContext &context)
{
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const auto done = (*services)->database->backupTo(context.positionals.first());
    if (!done)
        return context.fail(done.error());
    context.terminal.note(CommandText::tr("A checked copy is in %1.").arg(context.positionals.first()));
    return ExitDone;
}

int restore(CommandContext &context)
{
    const QString &copy = context.positionals.first();
    const auto done = Database::restoreFile(context.composition.databasePath(), copy);
    if (!done) {
        const auto contents = Backups::lookInto(copy);
        const bool isSound = contents && contents->problems.isEmpty();
        return isSound ? context.fail(done.error())
                       : context.failWith(done.error(), copyErrorText(done.error(), copy));
    }
    context.terminal.note(
        done->isEmpty() ? CommandText::tr("The list is again as in %1.").arg(copy)
                        : CommandText::tr("The list is again as in %1. What was there before is kept: %2.")
                              .arg(copy, *done));
    return ExitDone;
}

QString soundText(const DatabaseReport &report)
{
    //: "Sound: 2 shows, 3 entries, 1 feed, 40 items (schema 1)."
    return CommandText::tr("Sound: %1, %2, %3, %4 (schema %5).")
        .arg(CommandText::tr("%n show(s)", nullptr, int(report.shows)),
             CommandText::tr("%n entry(s)", nullptr, int(report.entries)),
             CommandText::tr("%n feed(s)", nullptr, int(report.feeds)),
             CommandText::tr("%n item(s)", nullptr, int(report.items)))
        .arg(report.schema);
}

int check(CommandContext &context)
{
    const auto database = Database::openReadOnly(context.composition.databasePath());
    if (!database)
        return context.fail(database.error());
    const auto report = (*database)->check();
    if (!report)
        return context.fail(report.error());
    const bool isSound = report->problems.isEmpty();
    if (context.options.json) {
        context.terminal.printJson(
            QJsonObject{{QStringLiteral("sound"), isSound},
                        {QStringLiteral("schema"), report->schema},
                        {QStringLiteral("shows"), report->shows},
                        {QStringLiteral("entries"), report->entries},
                        {QStringLiteral("feeds"), report->feeds},
                        {QStringLiteral("items"), report->items},
                        {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}});
    } else if (isSound) {
        context.terminal.print(soundText(*report));
    }
    for (const QString &problem : report->problems)
        context.terminal.complain(problem);
    return isSound ? ExitDone : ExitFailed;
}

} // namespace

std::vector<Command> databaseCommands()
{
    const QString file = QStringLiteral("FILE");
    return {
        {QStringLiteral("backup"), file, CommandText::tr("a checked copy of everything"), {}, 1, 1, backup},
        {QStringLiteral("restore"),
         file,
         CommandText::tr("back from a copy; what was there is kept"),
         {},
         1,
         1,
         restore},
        {QStringLiteral("check"), {}, CommandText::tr("is the database sound"), {}, 0, 0, check}};
}

} // namespace raiki
