// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/intakedecision.h"
#include "core/feeds/feed.h"
#include "ui/common/datetext.h"

/** News and feeds in the user's words: what was read, why it was flagged, why a feed failed. */
namespace raiki {

[[nodiscard]] QString announcementKindText(AnnouncementKind kind);
/** "Premiere · season 2 · January 2026 · TV Asahi, Hulu and Disney+" */
[[nodiscard]] QString announcementText(const Announcement &announcement, const DateStyle &style);
/** Why an announcement was flagged, put to review or left alone. */
[[nodiscard]] QString intakeReasonText(IntakeReason reason);
/** Whether the sentence tells that a poll is repeated: not where a person asked once. */
enum class AfterFailure { TriedAgain, UpToTheUser };
/** Why a feed could not be read, and what to do or what happens next. */
[[nodiscard]] QString fetchFailureText(FetchFailure failure, int httpStatus, const QString &detail,
                                       AfterFailure after = AfterFailure::TriedAgain);

} // namespace raiki
