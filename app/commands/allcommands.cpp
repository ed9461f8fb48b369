// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"

namespace raiki {

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    for (const auto &family :
         {addCommands(), listCommands(), upcomingCommands(), editCommands(), feedAddCommands(),
          feedCommands(), feedPreviewCommands(), pollCommands(), inboxCommands(), explainCommands(),
          transferCommands(), catalogueCommands(), databaseCommands()})
        commands.insert(commands.end(), family.begin(), family.end());
    return commands;
}

} // namespace raiki
