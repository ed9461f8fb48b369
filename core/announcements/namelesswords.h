// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/**
 * Words that name no work, however many of them stand together: amounts, times of the year, media in the
 * plural, countries, people of the trade. "Five Summer Shows" is nothing one could follow.
 */
namespace raiki {

/** @param lower one word in lower case */
[[nodiscard]] bool isNamelessWord(QStringView lower);

} // namespace raiki
