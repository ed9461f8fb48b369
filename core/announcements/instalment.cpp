// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/instalment.h"

namespace raiki {

Instalment instalmentOf(const SeasonWords &words)
{
    return {words.season, words.part, words.isFinal};
}

bool standsFor(const Instalment &entry, const Instalment &text)
{
    if (!entry.isNamed()) {
        return true;
    }
    if (entry.isFinal && !entry.season) {
        return text.isFinal && (!entry.part || entry.part == text.part);
    }
    if (entry.isFinal && text.isFinal && !text.season) {
        return !entry.part || entry.part == text.part;
    }
    const int textSeason = text.season.value_or(1);
    const int entrySeason = entry.season.value_or(1);
    const bool isSeason = textSeason == entrySeason && (text.season || !text.isFinal);
    return isSeason && (!entry.part || entry.part == text.part.value_or(1));
}

} // namespace raiki
