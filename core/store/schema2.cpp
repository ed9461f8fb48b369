// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/migrations.h"

/** Schema 2: what a feed's document wishes of those who poll it, so that it holds after a 304 too. */
namespace raiki {
namespace {

constexpr const char *feedWishes[] = {
    "ALTER TABLE feed ADD COLUMN ttl_minutes INTEGER",
    "ALTER TABLE feed ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0", // bit 0: midnight to one, UTC
    "ALTER TABLE feed ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0",  // bit 1: Monday
};

} // namespace

constinit const Migration schema2{2, "ttl, skipHours and skipDays are kept with the feed", feedWishes};

} // namespace raiki
