// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listrow.h"

/** What people and trackers call the columns and statuses of a list, in seven languages. Private to this
 * room. */
namespace raiki {

/** A word as the tables hold it: lower case, only letters and digits, full width made half. */
[[nodiscard]] QString plainWord(QStringView text);

/** The field a header names in English, German, Spanish, French, Portuguese, Japanese or Chinese. */
[[nodiscard]] std::optional<ListField> fieldOfHeader(QStringView header);

/** watchStatusFromName(), and the words of the other six languages. */
[[nodiscard]] std::optional<WatchStatus> statusOfWord(QStringView word);

/** seasonKindFromName(), and what trackers write ("TV Series", "Movie", "web", 劇場版). */
[[nodiscard]] std::optional<SeasonKind> kindOfWord(QStringView word);

/** Whether trackers call so what is read and not watched: "Manga", "Light Novel", "ONE_SHOT". */
[[nodiscard]] bool isPrintedWork(QStringView word);

} // namespace raiki
