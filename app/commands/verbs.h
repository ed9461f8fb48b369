// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/command.h"

/** The verbs, one function a file under app/commands; allCommands() lists them. */
namespace raiki {

[[nodiscard]] std::vector<Command> listCommands();     ///< list, show, reminders
[[nodiscard]] std::vector<Command> upcomingCommands(); ///< upcoming
[[nodiscard]] std::vector<Command> addCommands();      ///< add
[[nodiscard]] std::vector<Command> editCommands();     ///< set, remove, undo
[[nodiscard]] std::vector<Command> feedAddCommands();  ///< feed add
[[nodiscard]] std::vector<Command> feedCommands();     ///< feed list, remove, pause, resume, import, export
[[nodiscard]] std::vector<Command> feedPreviewCommands(); ///< feed preview
[[nodiscard]] std::vector<Command> pollCommands();        ///< poll
[[nodiscard]] std::vector<Command> inboxCommands();       ///< inbox, inbox accept, inbox dismiss
[[nodiscard]] std::vector<Command> explainCommands();     ///< explain
[[nodiscard]] std::vector<Command> transferCommands();    ///< import, export
[[nodiscard]] std::vector<Command> catalogueCommands();   ///< catalogue search, catalogue update
[[nodiscard]] std::vector<Command> databaseCommands();    ///< backup, restore, check

} // namespace raiki
