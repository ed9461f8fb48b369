// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/** Publishers, studios and licensors: who says the news, never what it is about. */
namespace raiki {

/** Whether a company's name begins with @p lower, one word in lower case. */
[[nodiscard]] bool isCompanyWord(QStringView lower);

/** Whether a company's name begins with these two words: "Science SARU", or with the first alone. */
[[nodiscard]] bool isCompanyName(QStringView first, QStringView second);

} // namespace raiki
