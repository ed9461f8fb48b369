// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace raiki {

/**
 * "Fantasy", "Baseball", "Horror": what outlets put between a title and "Manga". Words that end many titles
 * ("Romance", "School", "Samurai", "Adventure") are none.
 */
[[nodiscard]] bool isGenreWord(QStringView lower);

} // namespace raiki
