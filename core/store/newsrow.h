// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/enumnames.h"
#include "core/store/newsstore.h"

/** One announcement to its columns and back; private to this room. */
namespace raiki {

class Statement;

[[nodiscard]] const EnumNames<NewsState> &newsStateNames();

/** Announcements with match, item and feed, in the order readNewsRow() reads; a WHERE may follow. */
extern const char *const selectNews;
/** Without the show's titles. */
[[nodiscard]] NewsRow readNewsRow(const Statement &row);

[[nodiscard]] Result<qint64> insertAnnouncement(Database &database, const NewsRecord &news);
[[nodiscard]] Result<void> insertMatch(Database &database, AnnouncementId id, const Match &match);

} // namespace raiki
