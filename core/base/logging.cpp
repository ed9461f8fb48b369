// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/logging.h"

namespace raiki {

Q_LOGGING_CATEGORY(lcStore, "raiki.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFeeds, "raiki.feeds", QtInfoMsg)
Q_LOGGING_CATEGORY(lcIntake, "raiki.intake", QtInfoMsg)
Q_LOGGING_CATEGORY(lcReminders, "raiki.reminders", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTransfer, "raiki.transfer", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "raiki.ui", QtInfoMsg)

} // namespace raiki
