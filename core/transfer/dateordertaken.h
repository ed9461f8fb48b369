// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

/** What a table's dates were taken to mean. Pure. */
namespace raiki {

/** Whether there are dates such as 3/4/2026 that were read with the day first for no other reason than that
 * the cells are separated by semicolons. @param options that it was read with: what they say is no guess */
[[nodiscard]] bool isDayFirstGuessed(const ListDocument &document, const ReadOptions &options);

} // namespace raiki
