// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/** Characters that no text of a person has: terminals and files act on them. */
namespace raiki {

/** @p text without control characters (Unicode's category Cc); tabs and line ends stay. */
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace raiki
