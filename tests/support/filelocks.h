// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace raiki::test {

/** How many locks the system knows of this file, by whomever; -1 where it does not tell (other than Linux).
 */
[[nodiscard]] qsizetype locksOf(const QString &path);

} // namespace raiki::test
