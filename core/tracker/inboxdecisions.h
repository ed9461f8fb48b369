// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/inbox.h"

/**
 * What the user decides about one announcement, written inside the caller's transaction: its state, and the
 * change of the list with its line in the journal. Each returns the rows to be told of after the commit.
 */
namespace raiki {

/** All borrowed. */
struct InboxParts
{
    Database &database;
    Watchlist &watchlist;
    const Clock &clock;
};

[[nodiscard]] Result<ChangedRows> acceptNews(const InboxParts &parts, AnnouncementId id);
[[nodiscard]] Result<ChangedRows> correctNews(const InboxParts &parts, AnnouncementId id,
                                              const Inbox::Correction &correction);
[[nodiscard]] Result<ChangedRows> dismissNews(const InboxParts &parts,
                                              const std::vector<AnnouncementId> &ids);
[[nodiscard]] Result<ChangedRows> reopenNews(const InboxParts &parts, AnnouncementId id);

} // namespace raiki
