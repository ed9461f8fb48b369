// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/notifier.h"
#include "ui/common/datetext.h"

/** What reminders and news say, in the user's language. */
namespace raiki {

struct NoticeStyle
{
    DateStyle dates;
    TitleLanguage titles = TitleLanguage::English;
};

struct NoticeText
{
    QString summary; ///< one line
    QString body;
};

/** "Medalist: Season 2 starts now" / "Sun 25 Jan 2026, 01:30 · NUMAnimation on TV Asahi, Hulu and Disney+" */
[[nodiscard]] NoticeText reminderNoticeText(const ReminderNotice &notice, const NoticeStyle &style);
/** Several reminders, a line each, the first five. */
[[nodiscard]] NoticeText groupNoticeText(const std::vector<ReminderNotice> &notices, NoticeGroup group,
                                         const NoticeStyle &style);
/**
 * One bubble for a batch of news; no summary where the batch has nothing to tell. @param dates what it says
 * of dates: where one has moved, its line says from what to what
 */
[[nodiscard]] NoticeText newsNoticeText(const IntakeReport &report, const std::vector<ReminderNotice> &dates,
                                        const NoticeStyle &style);

} // namespace raiki
