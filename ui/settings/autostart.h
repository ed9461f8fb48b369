// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

/**
 * Starting at login, by the desktop's rules (XDG Desktop Application Autostart): one file a list, since
 * several may be open at once. @p list is the absolute path of one other than the default; empty: the
 * default.
 */
namespace raiki {

/** `autostart/raiki.desktop` in the user's configuration folder, `raiki-….desktop` for another list. */
[[nodiscard]] QString autostartPath(const QString &list);
/** Whether that file is there and not switched off by the desktop. */
[[nodiscard]] bool isAutostartOn(const QString &list);
/** Writes the file for @p program (an absolute path), to start in the tray, or takes it away. */
[[nodiscard]] Result<void> setAutostart(bool on, const QString &program, const QString &list);
/** The file's contents. Pure. */
[[nodiscard]] QByteArray autostartEntry(const QString &program, const QString &list);
/** This program as the desktop is to start it: the image where it runs from one. */
[[nodiscard]] QString ownProgram();

} // namespace raiki
