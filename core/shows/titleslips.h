// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

/** Keys of titles (titlekey) that are one slip of the hand off another. Pure. */
namespace raiki {

/** Shorter keys are near too many others, and what stands for itself ("=", titles without a letter) is near
 * nothing. */
[[nodiscard]] bool canBeNear(const QString &key);
/** Whether one letter put in, left out or replaced, or two changed about, make @p left of @p right, and no
 * digit. */
[[nodiscard]] bool isSlipOf(const QString &left, const QString &right);
/** Where one letter of such a key is wrong, its start or its end is still right. @param key canBeNear() */
[[nodiscard]] std::array<QString, 2> endsOf(const QString &key);
/** How many letters to put in, leave out or replace (Levenshtein). */
[[nodiscard]] qsizetype editsBetween(QStringView left, QStringView right);

} // namespace raiki
