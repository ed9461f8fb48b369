// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

/** The older protocol's tray, asked of the X server itself: to ask Qt would decide what Qt speaks. */
namespace raiki {

/** Whether somebody owns the X screen's tray selection now; false where there is no X server. */
[[nodiscard]] bool hasOldTrayOwner();

} // namespace raiki
