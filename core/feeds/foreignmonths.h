// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/** Names of months in the languages whose programs write dates of feeds in them, against RFC 822. */
namespace raiki {

/** 1 to 12 for a month or its abbreviation in German, French, Spanish, Italian, Portuguese, Dutch, Swedish,
 * Polish, Turkish, Hungarian, Greek or Russian; 0 for other words. Case does not matter. */
[[nodiscard]] int foreignMonth(QStringView word);

} // namespace raiki
