// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

/** The list formats in the user's words, for panels and file choosers. */
namespace raiki {

/** "MyAnimeList or Kitsu (XML)"; the format's own name where there is no better one. */
[[nodiscard]] QString formatText(const QString &format);
/** For a file chooser: everything that can be read, then every file. */
[[nodiscard]] QStringList readFilters();
/** For a file chooser: one a format that can be written, Raiki's own first. */
[[nodiscard]] QStringList writeFilters();
/** "Not in the file, since MyAnimeList number is missing: A, B" and what else the format has no place for;
 * empty where everything is in it. */
[[nodiscard]] QString lossText(const WrittenList &list);

} // namespace raiki
