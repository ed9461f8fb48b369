// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/titles.h"

#include <span>

/** What a title that nobody goes by may have meant: mistyped, cut short, or a part of a longer one. Pure. */
namespace raiki {

/** At most @p most preferred titles of @p shows, the nearest first, each once; empty where none is near. */
[[nodiscard]] QStringList nearTitles(QStringView wanted, std::span<const Titles> shows, qsizetype most = 3);

} // namespace raiki
