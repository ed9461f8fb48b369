// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/terminaljob.h"

#include "app/silentnotifier.h"

#include <algorithm>

namespace raiki {

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

bool isThereToOpen(const CommandLine &line, const Terminal &terminal)
{
    if (line.open.isEmpty())
        return true;
    SilentNotifier notifier;
    Composition composition(line.options.database, line.options.asOf, notifier, StartCheck::Later);
    const auto services = composition.servicesToLook();
    if (!services)
        return true;
    const auto found = (*services)->watchlist.find(line.open);
    if (found || found.error().code != ErrorCode::NotFound)
        return true;
    terminal.complain(CommandText::tr("No show of the list is called “%1”.").arg(line.open));
    return false;
}

int runWithoutDisplay(const CommandLine &line, const Terminal &terminal)
{
    terminal.complain(CommandText::tr(
        "There is no display to open a window on. Polling the feeds and printing what is upcoming instead."));
    SilentNotifier notifier;
    Composition composition(line.options.database, line.options.asOf, notifier);
    const std::vector<Command> commands = allCommands();
    int code = ExitDone;
    for (const char *name : {"poll", "upcoming"}) {
        const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command &each) {
            return each.name == QLatin1String(name);
        });
        CommandContext context{line.options, line.positionals, line.values, composition, terminal};
        code = std::max(code, command->run(context));
    }
    return code;
}

} // namespace raiki
