// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/reading.h"

#include <optional>

/** The show an item is about, in the words of the text and without season words. */
namespace raiki {

struct ShowWords
{
    QString words;
    std::optional<int> season; ///< where a bare "II" or "2" follows the name
    Evidence evidence;
    bool isQuoted = false;
};

[[nodiscard]] std::optional<ShowWords> findShowWords(const Reading &reading);

} // namespace raiki
