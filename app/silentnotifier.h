// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/notifier.h"

/** Tells nothing: a verb of the command line prints what it has to say itself. */
namespace raiki {

class SilentNotifier final : public Notifier
{
public:
    [[nodiscard]] bool mayDisturb() const override { return false; }
    void remind(const ReminderNotice &, const OnStep &) override {}
    void remindTogether(const std::vector<ReminderNotice> &, NoticeGroup, const OnStep &) override {}
    void tellNews(const IntakeReport &, const std::vector<ReminderNotice> &) override {}
};

} // namespace raiki
