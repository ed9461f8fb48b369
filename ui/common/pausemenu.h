// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pageid.h"
#include "ui/common/services.h"

#include <QString>

#include <functional>

class QMenu;

/** Pausing reminders, in every menu that offers it, and in words while it lasts. */
namespace raiki {

/** Hears, as a whole sentence, that a pause began, ended or did not, and how to have it as it was. */
using PauseTold =
    std::function<void(const QString &sentence, NoticeKind kind, const std::function<void()> &undo)>;

/**
 * "For an hour" and "until tomorrow", or "Resume" while they pause. @param services copied by the actions
 * @param told where nothing that is seen says so; may be empty
 */
void addPauseActions(QMenu &menu, const Services &services, const PauseTold &told = {});
/** "Reminders pause until 18:20."; empty: they do not. */
[[nodiscard]] QString pauseText(const Services &services);

} // namespace raiki
