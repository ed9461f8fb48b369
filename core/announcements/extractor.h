// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/announcement.h"

/**
 * Reads news items: a pure function, linear in the text, that runs the rules of core/announcements/rules.
 * The item's own date is the context; a date is never invented or made more precise.
 */
namespace raiki {

/** Empty where the item announces no release (manga, games, stage plays, live action, reviews, lists,
 * interviews…). */
[[nodiscard]] std::vector<Announcement> extractAnnouncements(const NewsText &text);

} // namespace raiki
