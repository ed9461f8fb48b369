// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/** Where Raiki keeps its files, by the platform's rules. */
namespace raiki {

/** `raiki.sqlite` in the platform's data folder ($XDG_DATA_HOME/raiki on Linux). */
[[nodiscard]] QString defaultDatabasePath();
/** The updated catalogue that belongs to a database: the same path with the suffix `.catalogue`. */
[[nodiscard]] QString catalogueUpdatePath(const QString &databasePath);
/** The folder of the pictures that the user chose for shows: the same path with the suffix `.covers`. */
[[nodiscard]] QString coverFolder(const QString &databasePath);

/** The window's settings (QSettings) lay in a folder with Qt's name for none; they come from there once,
 * before anything reads them. */
void takeOverSettings();

} // namespace raiki
