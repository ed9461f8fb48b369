// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QSet>

#include <optional>

/** Takes the list, or a part of it, out into a file that the user chooses. */
namespace raiki {

/** What of the list is taken out. */
struct ExportPart
{
    QString title;                           ///< of the question: "Export the selection"
    std::optional<QSet<SeasonId>> only = {}; ///< these seasons; nothing: all
};

/** How it ended, as whole sentences. */
struct ExportOutcome
{
    bool isDone = false;
    bool hasLosses = false; ///< the format has no place for everything
    QString sentence;
};

/**
 * Asks where to, in which format by the name's suffix; tells what the format has no place for. @p parent and
 * what
 * @p services refer to outlive the question.
 */
void exportListTo(QWidget *parent, const Services &services, Prompts &prompts, const ExportPart &part,
                  const std::function<void(const ExportOutcome &)> &ended);

} // namespace raiki
