// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

/** What reading says of a packed file that asks for a password. */
namespace raiki {

/** The detail of ErrorCode::BadDocument where lists of an archive are encrypted: nothing is damaged, but only
 * its owner can unpack it. */
inline constexpr QLatin1StringView lockedArchive("locked with a password");

} // namespace raiki
