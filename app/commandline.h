// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/command.h"
#include "core/base/result.h"

#include <QStringList>

/** The command line as promised: one executable, a verb or none, options before or after it. */
namespace raiki {

/** What was typed, taken apart. */
struct CommandLine
{
    const Command *command = nullptr; ///< none: open the window
    GlobalOptions options;
    QStringList positionals;
    QMap<QString, QStringList> values; ///< of the command's own options, by name; flags have an empty text
    bool wantsHelp = false;
    bool wantsVersion = false;
    bool startMinimised = false;
    QString open; ///< WHAT the window opens at; empty: where it was
};

/** @param arguments without the program's name. The error's detail is a sentence for the user (exit code 2).
 */
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList &arguments,
                                                  const std::vector<Command> &commands);

/** The help of one verb, or of the program where there is none. */
[[nodiscard]] QString helpText(const Command *command, const std::vector<Command> &commands);

} // namespace raiki
