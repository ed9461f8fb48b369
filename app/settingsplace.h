// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

/** Where the window keeps what belongs to this machine (its place, its look, its language): QSettings. */
namespace raiki {

/**
 * Gives QSettings its place, "raiki/raiki.conf" among the user's settings, before anything is read there.
 * What an earlier Raiki kept under no name ("Unknown Organization") is moved to it, whole or not at all,
 * unless there is something already.
 */
void useSettingsPlace();

} // namespace raiki
