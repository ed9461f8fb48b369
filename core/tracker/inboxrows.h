// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/newsstore.h"
#include "core/tracker/inbox.h"

/** Stored news as rows of the inbox. */
namespace raiki {

[[nodiscard]] InboxRow inboxRow(const NewsRow &row);
[[nodiscard]] std::vector<InboxRow> inboxRows(const std::vector<NewsRow> &rows);

} // namespace raiki
