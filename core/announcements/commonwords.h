// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/** Ordinary English words that are also titles, or could be. */
namespace raiki {

/** @param lower one word in lower case */
[[nodiscard]] bool isCommonWord(QStringView lower);

} // namespace raiki
